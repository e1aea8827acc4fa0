//! The Rust API. Miri takes half a minute for this part, and many minutes for all:
//!
//!     MIRIFLAGS="-Zmiri-disable-isolation -Zmiri-ignore-leaks" cargo +nightly miri test --test rust_api -- \
//!         languages refusals the_same_name threads

mod common;

use common::cases;
use errcode::{Action, Category, Code, Custom, Group, Refusal, RegisterError, register};
use std::collections::HashSet;
use std::error::Error;
use std::ffi::CStr;
use std::thread;

/// An entry that lives as long as the process.
fn entry(code: i32, name: &'static CStr, message: &'static CStr) -> &'static [Custom] {
    Box::leak(Box::new([Custom::new(code, Action::Retry, name, message)]))
}

#[test]
fn every_vector() {
    for v in common::vectors() {
        let code = Code::new(v.code);
        assert_eq!(code.get(), v.code);
        assert_eq!(code.message(), v.message, "{code:?}");
        assert_eq!([code.message_in("en"), code.message_in("zh")], [&v.message, &v.message_zh], "{code:?}");
        assert_eq!([code.user_message("en"), code.user_message("zh")], [&v.user, &v.user_zh], "{code:?}");
        assert_eq!(code.category().name(), v.category, "{code:?}");
        assert_eq!(code.group().name(), v.group, "{code:?}");
        assert_eq!(code.action().name(), v.action, "{code:?}");
        assert_eq!(code.is_known(), v.known, "{code:?}");
        assert_eq!(code.is_ok(), v.code == 0, "{code:?}");
        assert_eq!(code.name(), v.known.then_some(v.name.as_str()), "{code:?}");
        assert_eq!(Code::from_name(&v.name), v.known.then_some(code), "{code:?}");
        assert_eq!(code.to_string(), format!("{} ({})", v.message, v.code));
    }
    // These are vectors of unknown codes, so only now.
    for code in [20001, 29999] {
        register(entry(code, c"EDGE", c"Edge")).expect("the ends of the range");
        assert_eq!(Code::new(code).message(), "Edge");
    }
}

/// The published page: its explanations are the messages, word for word, and it is complete.
#[test]
fn the_page() {
    const FIRST: &str = "# The published page, row by row.";
    let text = std::fs::read_to_string(common::root().join("tests/vectors.tsv")).expect("tests/vectors.tsv");
    let page: Vec<&str> = text.lines().skip_while(|line| *line != FIRST).skip(1).collect();
    let rows = page.iter().take_while(|line| !line.starts_with('#'));
    let codes: HashSet<i32> = rows.map(|row| row.split_once('\t').expect(row).0.parse().expect(row)).collect();
    assert_eq!(codes.len(), 33);
}

#[test]
fn names_that_are_none() {
    for name in ["", "token_expired", "TOKEN_EXPIRE", "TOKEN_EXPIRED ", "TOKEN_EXPIRED\0", "ERRCODE_OK", "UNKNOWN_CODE"]
    {
        assert_eq!(Code::from_name(name), None, "{name:?}");
    }
}

#[test]
fn languages() {
    for (tag, is_chinese) in cases::LANGUAGES {
        let Ok(tag) = tag.to_str() else { continue };
        let [message, user] = match is_chinese {
            true => ["Token 已过期", "操作成功。"],
            false => ["Token has expired", "Done."],
        };
        assert_eq!(Code::TOKEN_EXPIRED.message_in(tag), message, "{tag:?}");
        assert_eq!(Code::OK.user_message(tag), user, "{tag:?}");
    }
    assert_eq!(Code::TOKEN_EXPIRED.message_in("zh\0"), "Token 已过期");
}

#[test]
fn behaves_like_a_value_and_an_error() {
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Code::TOKEN_EXPIRED);
    assert_eq!(boxed.downcast_ref::<Code>(), Some(&Code::new(1501)));
    assert_eq!(format!("{:?} {:?}", Code::TOKEN_EXPIRED, Code::new(20007)), "Code(1501 TOKEN_EXPIRED) Code(20007)");
    assert_eq!(i32::from(Code::from(i32::MIN)), i32::MIN);
    assert!(Code::OK < Code::INTERNAL);
    assert_eq!(size_of::<Option<Code>>(), 8);
    const CONSTANT: Code = Code::new(1501);
    assert!(matches!(CONSTANT, Code::TOKEN_EXPIRED));
}

#[test]
fn categories_groups_and_actions_name_themselves() {
    assert_eq!(Category::ALL.iter().map(|c| c.name()).collect::<Vec<_>>(), ["unknown", "server", "client", "webhook"]);
    assert_eq!(format!("[{:>8}] [{:<8}]", Category::Server, Group::Token), "[  server] [token   ]");
    assert_eq!(Action::RenewToken.to_string(), "renew_token");
    let codes: Vec<Code> = Code::all().collect();
    assert!(Group::ALL[1..].iter().all(|group| codes.iter().any(|code| code.group() == *group)));
    assert!(Action::ALL.iter().all(|action| codes.iter().any(|code| code.action() == *action)));
}

// Each test that registers has codes and names of its own: they share the process.

#[test]
fn a_registered_code_is_as_good_as_any() {
    assert_eq!((Code::new(21007).is_known(), Code::new(21007).name()), (false, None));
    let before = Code::all().count();
    static CODES: [Custom; 2] = [
        Custom::new(21007, Action::TellUser, c"CODE_EXPIRED", c"验证码已过期 🕑"),
        Custom::new(21001, Action::FixCall, c"WRONG_PASSWORD", c"Wrong password"),
    ];
    register(&CODES).expect("good codes");
    let code = Code::new(21007);
    assert_eq!(
        (code.name(), code.message(), code.action()),
        (Some("CODE_EXPIRED"), "验证码已过期 🕑", Action::TellUser)
    );
    assert_eq!([code.message_in("en"), code.user_message("zh")], [code.message(); 2], "one text for all languages");
    assert_eq!((code.is_known(), code.category(), code.group()), (true, Category::Webhook, Group::Unknown));
    assert_eq!([Code::from_name("CODE_EXPIRED"), Code::from_name("CODE_EXPIRE")], [Some(code), None]);
    assert_eq!(format!("{code}, {code:?}"), "验证码已过期 🕑 (21007), Code(21007 CODE_EXPIRED)");
    assert!(!Code::new(21006).is_known() && !Code::new(21008).is_known());

    // Among the others, in order.
    let all: Vec<Code> = Code::all().collect();
    assert!(all.is_sorted() && all.len() >= before + 2);
    assert!(all.contains(&Code::new(21001)) && all.contains(&code) && all.last() == Some(&Code::DATA_ERROR));
    let mut codes = Code::all();
    assert!(codes.by_ref().count() > 0 && codes.next().is_none(), "fused");
}

#[test]
fn registering_again_replaces() {
    register(entry(21101, c"OLD", c"Old")).expect("good");
    let old = Code::new(21101).message();
    register(entry(21101, c"NEW", c"New")).expect("good");
    assert_eq!((old, Code::new(21101).message()), ("Old", "New"));
    assert_eq!([Code::from_name("OLD"), Code::from_name("NEW")], [None, Some(Code::new(21101))]);
    register(&[]).expect("nothing to register");
}

/// A registered code may share its name with another; the smallest one is found, the table's first.
#[test]
fn the_same_name_twice() {
    register(entry(21202, c"TWICE", c"b")).expect("good");
    register(entry(21201, c"TWICE", c"a")).expect("good");
    register(entry(21203, c"TOKEN_EXPIRED", c"c")).expect("good");
    assert_eq!(Code::from_name("TWICE"), Some(Code::new(21201)));
    assert_eq!(Code::from_name("TOKEN_EXPIRED"), Some(Code::TOKEN_EXPIRED));
}

#[test]
fn refusals() {
    let reasons = [Refusal::OutOfRange, Refusal::BadName, Refusal::BadMessage];
    for &(code, name, message, status) in cases::REFUSED {
        let RegisterError { index, reason, .. } = register(entry(code, name, message)).expect_err("refused");
        assert_eq!((index, reason), (0, reasons[status as usize - 1]), "{code} {name:?} {message:?}");
    }
    for &(name, message) in cases::ACCEPTED {
        register(entry(21301, name, message)).expect("accepted");
        assert_eq!(
            (Code::new(21301).name(), Code::new(21301).message()),
            (name.to_str().ok(), message.to_str().unwrap())
        );
    }
    static CODES: [Custom; 3] = [
        Custom::new(21302, Action::None, c"GOOD", c"Good"),
        Custom::new(21303, Action::None, c"GOOD", c"bad\n"),
        Custom::new(21304, Action::None, c"bad", c"Good"),
    ];
    let error = register(&CODES).expect_err("two are refused");
    assert_eq!((error.index, error.code, error.reason), (1, Code::new(21303), Refusal::BadMessage));
    assert_eq!(
        error.to_string(),
        "21303 (entry 1) is refused: the message is empty, not UTF-8, or has a character that hides or reorders text"
    );
    assert!(!Code::new(21302).is_known(), "all or none");
}

/// What may not stand in a message of errcodes.toml may not be registered either, character by character.
#[test]
#[cfg_attr(miri, ignore = "a million characters")]
fn hidden_characters() {
    for c in (1..).map_while(|n: u32| (n <= 0x10_ffff).then_some(n)).filter_map(char::from_u32) {
        let message = std::ffi::CString::new(c.to_string()).expect("no NUL");
        let entry = Custom::new(21401, Action::None, c"HIDDEN", Box::leak(message.into_boxed_c_str()));
        let accepted = register(Box::leak(Box::new([entry]))).is_ok();
        assert_eq!(accepted, !dictionary::is_hidden(c), "{c:?}");
    }
}

/// Threads that look a code up while others replace it see one entry or the other.
#[test]
fn threads_see_whole_entries() {
    let versions = [entry(21501, c"ONE", c"One"), entry(21501, c"TWO", c"Two")];
    register(versions[0]).expect("good");
    thread::scope(|scope| {
        for version in versions {
            scope.spawn(|| (0..100).for_each(|_| register(version).expect("good")));
        }
        for _ in 0..100 {
            let code = Code::new(21501);
            assert!(["One", "Two"].contains(&code.message()) && matches!(code.name(), Some("ONE" | "TWO")));
        }
    });
}
