//! Every custom code, with 64 bytes of text each, in one call.

use errcode::{Code, Custom, Refusal, register};

#[test]
fn all_custom_codes() {
    let text = |code: i32| {
        let name = format!("CUSTOM_{code}");
        let message = format!("{code} {}", "…".repeat(15)) + "!";
        assert_eq!(name.len() + message.len(), 64);
        (code, name, message)
    };
    let texts: Vec<_> = (20001..=29999).map(text).collect();
    let all: Vec<Custom<'_>> = texts.iter().map(|(code, name, message)| Custom::new(*code, name, message)).collect();
    let count = Code::all().len();

    let spoiled = [&all[..], &[Custom::new(29999, "OTHER", "Other")]].concat();
    let error = register(&spoiled).expect_err("the last one is there twice");
    assert_eq!((error.index, error.reason, Code::all().len()), (9999, Refusal::CodeTaken, count));

    let reversed: Vec<Custom<'_>> = all.iter().rev().copied().collect();
    register(&reversed).expect("room for all");
    register(&all).expect("the same again");
    assert_eq!(Code::all().len(), count + 9999);
    for (code, name, message) in &texts {
        let code = Code::new(*code);
        assert_eq!((code.name(), code.message()), (Some(&**name), &**message));
    }
    for (code, name, _) in texts.iter().step_by(100) {
        assert_eq!(Code::from_name(name), Some(Code::new(*code)));
    }
    let registered: Vec<i32> = Code::all().skip(count).map(Code::get).collect();
    assert!(registered.iter().rev().copied().eq(20001..=29999), "in the order of the call");
    for (number, message) in
        [(1501, "Token has expired"), (20000, "Unknown client error code, in the range 10000 to 20000")]
    {
        assert_eq!(Code::new(number).message(), message);
    }
}
