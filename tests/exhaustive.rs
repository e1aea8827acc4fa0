//! Every one of the 2^32 codes through the C library. Takes seconds when optimized:
//!
//!     cargo test --release --test exhaustive -- --ignored
#![cfg(target_os = "linux")]

mod common;

use common::{Library, text};
use std::collections::BTreeMap;
use std::ffi::c_char;

/// A run of codes that all get the same answers.
struct Run {
    first: i64,
    last: i64,
    category: i32,
    known: bool,
    message: String,
    name: String,
}

/// The published ranges, in their own words.
fn category(code: i64) -> i32 {
    match code {
        0..=9999 => 1,
        10000..=20000 => 2,
        20001..=29999 => 3,
        _ => 0,
    }
}

/// All of int32 as runs, made of the vectors and the published ranges only.
fn runs() -> Vec<Run> {
    let vectors = common::vectors();
    let known: BTreeMap<i64, _> = vectors.iter().filter(|v| v.known).map(|v| (i64::from(v.code), v)).collect();
    let mut starts: Vec<i64> = vec![i64::from(i32::MIN), 0, 10000, 20001, 30000];
    starts.extend(known.keys().flat_map(|code| [*code, *code + 1]));
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([i64::from(i32::MAX)]);
    let mut runs = Vec::new();
    for (first, last) in starts.iter().copied().zip(ends) {
        let answer = known.get(&first).copied().unwrap_or_else(|| {
            let same = |v: &&common::Vector| !v.known && category(v.code.into()) == category(first);
            vectors.iter().find(same).expect("an unknown code of each category")
        });
        let (message, name) = (answer.message.clone(), answer.name.clone());
        runs.push(Run { first, last, category: category(first), known: known.contains_key(&first), message, name });
    }
    let all: i64 = runs.iter().map(|r| r.last - r.first + 1).sum();
    assert_eq!(all, 1 << 32);
    runs
}

#[test]
#[ignore = "2^32 codes: run it with --release, as CI does"]
fn all_codes() {
    type Text = unsafe extern "C" fn(i32) -> *const c_char;
    let library = Library::open(&common::shared_library());
    // SAFETY: the types are those of include/errcode.h.
    let (message, name, category, is_ok, is_known) = unsafe {
        (
            library.function::<Text>(c"errcode_message"),
            library.function::<Text>(c"errcode_name"),
            library.function::<unsafe extern "C" fn(i32) -> i32>(c"errcode_category"),
            library.function::<unsafe extern "C" fn(i32) -> bool>(c"errcode_is_ok"),
            library.function::<unsafe extern "C" fn(i32) -> bool>(c"errcode_is_known"),
        )
    };
    let runs = runs();
    let check = |run: &Run, first: i64, last: i64| {
        let code = |n: i64| i32::try_from(n).expect("an int32");
        // SAFETY: any code may be asked.
        let (the_message, the_name) = unsafe { (message(code(first)), name(code(first))) };
        assert_eq!((text(the_message), text(the_name)), (run.message.as_str(), run.name.as_str()), "{first}");
        for n in code(first)..=code(last) {
            // SAFETY: any code may be asked.
            let same = unsafe {
                // Equal pointers to strings that never change are equal strings.
                message(n) == the_message
                    && name(n) == the_name
                    && category(n) == run.category
                    && is_known(n) == run.known
                    && is_ok(n) == (n == 0)
            };
            assert!(same, "{n}");
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, |n| i64::try_from(n.get()).expect("few"));
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (runs, check) = (&runs, &check);
            scope.spawn(move || {
                for run in runs {
                    // Each thread takes its share of every run.
                    let length = run.last - run.first + 1;
                    let (from, to) = (length * thread / threads, length * (thread + 1) / threads);
                    if from < to {
                        check(run, run.first + from, run.first + to - 1);
                    }
                }
            });
        }
    });
}
