//! A file of codes is right, and then good for everything that follows, or has mistakes at places in it.
#![no_main]

use dictionary::{Dictionary, Mistakes, is_hidden, parse, parse_custom};
use libfuzzer_sys::fuzz_target;
use std::ffi::CString;
use std::sync::LazyLock;

static OWN: LazyLock<Dictionary> =
    LazyLock::new(|| parse("errcodes.toml", include_str!("../../errcodes.toml")).expect("no mistakes"));

/// How long a file of the same lines again and again is. Were the time not linear, the fuzzer's -timeout would end it.
const LONG: usize = 200_000;

fuzz_target!(|text: &str| {
    match parse("file", text) {
        Ok(dictionary) => {
            let json = dictionary.to_json();
            assert_eq!(Dictionary::from_json(&json).expect("what was written").to_json(), json);
        }
        Err(mistakes) => check(text, &mistakes),
    }
    custom(text);
    // Not each time: it is a thousand times as slow.
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let sum = text.bytes().fold(0usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    if !lines.is_empty() && sum % 512 == 0 {
        let some = lines[sum / 512 % lines.len()..].iter().take(1 + sum / 4096 % 4).copied().collect::<String>();
        custom(&some.repeat(LONG / some.len()));
    }
});

/// A file of a business server, which may come from anybody.
fn custom(text: &str) {
    match parse_custom("file", text, &OWN) {
        Ok(custom) => {
            for code in &custom.codes {
                registers(code.number, &code.name, code.message.get("en"));
            }
            let mut all = OWN.clone();
            all.add(custom.codes.clone());
            let again = parse_custom("file", text, &all).expect_err("every number and name is taken");
            assert_eq!(again.count(), 2 * custom.codes.len(), "{again}");
        }
        Err(mistakes) => check(text, &mistakes),
    }
}

/// Each mistake has a line and a column that the file has, and they are in order.
fn check(text: &str, mistakes: &Mistakes) {
    let (lines, shown) = (text.split('\n').collect::<Vec<_>>(), mistakes.to_string());
    let (mut before, mut count) = ((1, 1), 0);
    for mistake in shown.split('\n').take(Mistakes::MOST) {
        let mut parts = mistake.splitn(4, ':');
        assert_eq!(parts.next(), Some("file"), "{mistake}");
        let [line, column] = [(); 2].map(|()| parts.next().and_then(|part| part.parse::<usize>().ok()).expect(mistake));
        let last = lines.get(line.wrapping_sub(1)).expect(mistake).chars().count() + 1;
        assert!((1..=last).contains(&column), "{mistake}");
        assert!(before <= (line, column), "not in order: {shown}");
        assert!(parts.next().is_some_and(|what| what.len() > 1) && !mistake.contains(is_hidden), "{mistake:?}");
        (before, count) = ((line, column), count + 1);
    }
    assert_eq!(count, mistakes.count().min(Mistakes::MOST));
    assert!(count > 0 && shown.lines().count() <= Mistakes::MOST + 1);
}

/// What a file may have, a program may register.
fn registers(number: i32, name: &str, message: &str) {
    let [name, message] = [name, message].map(|text| CString::new(text).expect("no NUL"));
    // SAFETY: the library keeps nothing of a list with an entry that is refused, which the last one is.
    let [name, message] = unsafe { [&*std::ptr::from_ref(&*name), &*std::ptr::from_ref(&*message)] };
    let entry = |number| errcode::Custom::new(number, errcode::Action::None, name, message);
    let entries = [entry(number), entry(0)];
    // SAFETY: as above.
    let refused = errcode::register(unsafe { &*std::ptr::from_ref(&entries[..]) }).expect_err("0 is out of range");
    assert_eq!(refused.index, 1, "{refused}");
}
