//! When there is no space left, everything that is there still answers.

use errcode::{Code, Custom, Refusal, register};

#[test]
fn until_there_is_no_space() {
    let name = |code: i32| format!("{}_{code}", "N".repeat(249));
    let message = "m".repeat(255);
    let mut count = 0;
    for code in 20001..=29999 {
        match register(&[Custom::new(code, &name(code), &message)]) {
            Ok(()) => count += 1,
            Err(error) => {
                assert_eq!((error.reason, error.code.get()), (Refusal::NoSpace, code));
                break;
            }
        }
    }
    // Twice 64 bytes for each of 9,999 are promised.
    assert!(count * 510 >= 64 * 9999, "{count} with 510 bytes each");
    assert!(count < 9999, "texts this long never fill the space");

    let first_refused = Code::new(20001 + count);
    assert!(!first_refused.is_known());
    assert_eq!(first_refused.name(), None);
    for code in 20001..first_refused.get() {
        assert_eq!(Code::new(code).message(), message);
    }
    assert_eq!(Code::new(20001).name(), Some(&*name(20001)));
    assert_eq!(Code::from_name(&name(20001)), Some(Code::new(20001)));
    assert_eq!(Code::TOKEN_EXPIRED.message(), "Token has expired");

    // What needs no space is still a success, what needs little may be, and a refusal is what it is.
    let same: Vec<(i32, String)> = (20001..first_refused.get()).map(|code| (code, name(code))).collect();
    let same: Vec<Custom<'_>> = same.iter().map(|(code, name)| Custom::new(*code, name, &message)).collect();
    register(&same).expect("the same again");
    let taken = register(&[Custom::new(20001, "OTHER", "Other")]).expect_err("taken");
    assert_eq!(taken.reason, Refusal::CodeTaken);
    let mut small = 0;
    for code in first_refused.get()..=29999 {
        match register(&[Custom::new(code, &format!("S{code}"), "s")]) {
            Ok(()) => small += 1,
            Err(error) => {
                assert_eq!(error.reason, Refusal::NoSpace);
                break;
            }
        }
    }
    assert!(small < 100, "{small}: the rest of the space is less than one large text");
}
