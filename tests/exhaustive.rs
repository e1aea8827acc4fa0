//! Every one of the 2^32 codes through the C library. Takes a minute when optimized:
//!
//!     cargo test --release --test exhaustive -- --ignored
#![cfg(unix)]

mod common;

use common::api::Api;
use common::text;
use dictionary::Dictionary;
use std::sync::atomic::{AtomicI64, Ordering};

/// What a code has to answer: looked up in errcodes.toml itself, code by code.
struct Answers<'a> {
    known: bool,
    category: i32,
    group: i32,
    action: i32,
    name: &'a str,
    message: [&'a str; 2],
    user: [&'a str; 2],
}

fn answers(dictionary: &Dictionary, number: i32) -> Answers<'_> {
    let category = dictionary.category(number);
    let code = dictionary.codes.iter().find(|code| code.number == number);
    let (name, message, user) = match code {
        Some(code) => (&code.name, &code.message, dictionary.user(code)),
        None => (&category.name, &category.message, &dictionary.actions[0].user),
    };
    let group = match code {
        Some(code) => dictionary.groups.iter().find(|group| group.id == code.group).expect("its group"),
        None => dictionary.group_of_unknown(number),
    };
    Answers {
        known: code.is_some(),
        category: category.number.into(),
        group: group.number.into(),
        action: code.map_or(0, |code| dictionary.action(&code.action).number.into()),
        name,
        message: ["en", "zh"].map(|language| message.get(language)),
        user: ["en", "zh"].map(|language| user.get(language)),
    }
}

/// All of int32 in runs: the codes of a run, which have nothing of their own, have to answer alike.
fn runs(dictionary: &Dictionary) -> Vec<(i64, i64)> {
    let codes = dictionary.codes.iter().map(|code| (code.number, code.number));
    let categories = dictionary.categories.iter().filter_map(|category| category.range);
    let groups = dictionary.groups.iter().flat_map(|group| group.ranges.iter().copied());
    let ranges = codes.chain(categories).chain(groups);
    let mut starts: Vec<i64> = ranges.flat_map(|(first, last)| [first.into(), i64::from(last) + 1]).collect();
    starts.extend([i64::from(i32::MIN), 1 << 31]);
    starts.sort_unstable();
    starts.dedup();
    starts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

#[test]
#[ignore = "2^32 codes: run it with --release, as CI does"]
fn all_codes() {
    let api = Api::open(&common::shared_library());
    let toml = std::fs::read_to_string(common::root().join("errcodes.toml")).expect("errcodes.toml");
    let dictionary = dictionary::parse("errcodes.toml", &toml).expect("a dictionary without mistakes");
    let checked = AtomicI64::new(0);
    let check = |first: i64, end: i64| {
        let number = |n: i64| i32::try_from(n).expect("an int32");
        let first = number(first);
        let expected = answers(&dictionary, first);
        let (message, name) = ((api.errcode_message)(first), (api.errcode_name)(first));
        assert_eq!((text(message), text(name)), (expected.message[0], expected.name), "{first}");
        for code in first..=number(end - 1) {
            let same = (api.errcode_message)(code) == message
                && (api.errcode_category)(code) == expected.category
                && (api.errcode_is_known)(code) == expected.known
                && (api.errcode_is_ok)(code) == (code == 0);
            // Far from every known code, the others answer of the same record: each 31st is enough.
            let rest = code.unsigned_abs() > 1 << 24 && code % 31 != 0
                || (api.errcode_name)(code) == name
                    && (api.errcode_group)(code) == expected.group
                    && (api.errcode_action)(code) == expected.action;
            assert!(same && rest, "{code}");
            if code % 65_521 == 0 || code == first {
                for (language, at) in [(c"en", 0), (c"zh", 1)] {
                    let language = language.as_ptr();
                    // SAFETY: a string.
                    let [message, user] = unsafe {
                        [(api.errcode_message_in)(code, language), (api.errcode_user_message)(code, language)]
                    };
                    assert_eq!([text(message), text(user)], [expected.message[at], expected.user[at]], "{code}");
                }
            }
        }
        checked.fetch_add(end - i64::from(first), Ordering::Relaxed);
    };
    let threads = std::thread::available_parallelism().map_or(1, |n| i64::try_from(n.get()).expect("few"));
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (runs, check) = (runs(&dictionary), &check);
            // Each takes its share of every run.
            scope.spawn(move || {
                for (first, end) in runs {
                    let at = |share: i64| first + (end - first) * share / threads;
                    if at(thread) < at(thread + 1) {
                        check(at(thread), at(thread + 1));
                    }
                }
            });
        }
    });
    assert_eq!(checked.into_inner(), 1 << 32);
}
