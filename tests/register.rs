//! Custom codes that are registered while the program runs. Each test that registers has codes and names of its own: they
//! share the process.

use errcode::{Category, Code, Custom, Group, Refusal, register};

fn refused(codes: &[Custom<'_>]) -> (usize, Refusal) {
    let error = register(codes).expect_err("refused");
    assert_eq!(error.code, codes[error.index].code);
    (error.index, error.reason)
}

/// What a code that is not registered answers.
fn assert_unknown(code: i32) {
    let code = Code::new(code);
    assert!(!code.is_known());
    assert_eq!(code.name(), None);
    assert_eq!(code.message(), "Custom error code of the business server, in the range 20001 to 29999");
    assert!(Code::all().all(|other| other != code));
}

#[test]
fn a_registered_code_is_as_good_as_any() {
    assert_unknown(20007);
    let before = Code::TOKEN_EXPIRED.message();
    {
        // The texts are copied.
        let (name, message) = (String::from("CODE_EXPIRED"), String::from("验证码已过期 🕑"));
        register(&[Custom::new(20007, &name, &message), Custom::new(20001, "WRONG_PASSWORD", "Wrong password")])
            .expect("good codes");
    }
    let code = Code::new(20007);
    assert!(code.is_known());
    assert_eq!((code.name(), code.message()), (Some("CODE_EXPIRED"), "验证码已过期 🕑"));
    assert_eq!(Code::from_name("CODE_EXPIRED"), Some(code));
    assert_eq!(Code::from_name("CODE_EXPIRE"), None);
    assert_eq!((code.category(), code.group(), code.parent()), (Category::Webhook, Group::Unknown, None));
    assert_eq!((code.upstream(), code.is_kind_of(code)), (None, true));
    assert_eq!(format!("{code}, {code:?}"), "验证码已过期 🕑 (20007), Code(20007 CODE_EXPIRED)");
    assert_unknown(20006);
    assert_unknown(20008);

    // The table is as it was, and what was returned before is too.
    assert_eq!((before, Code::TOKEN_EXPIRED.message()), ("Token has expired", "Token has expired"));
    assert!(Code::USER_NOT_FOUND.is_kind_of(Code::RECORD_NOT_FOUND));
    assert_eq!(Code::new(90004).name(), Some("NETWORK_ERROR"));
    assert!([29999, 30000, -1].iter().all(|code| !Code::new(*code).is_known()));

    // Behind the table, in the order in which they were registered.
    let all: Vec<Code> = Code::all().collect();
    let place = |code: i32| all.iter().position(|other| other.get() == code).expect("a known code");
    assert!(place(90007) < place(20007) && place(20007) < place(20001));
    assert!(all[..=place(90007)].is_sorted());
}

#[test]
fn the_same_again_is_no_error() {
    let codes = [Custom::new(20101, "AGAIN", "Again"), Custom::new(20102, "AND_AGAIN", "Again")];
    register(&codes).expect("good codes");
    let message = codes[0].code.message();
    for _ in 0..10_000 {
        register(&codes).expect("the same codes");
    }
    register(&[codes[1], codes[1], codes[0], Custom::new(20103, "MORE", "More"), codes[0]]).expect("and one more");
    assert_eq!(Code::all().filter(|code| (20101..=20103).contains(&code.get())).count(), 3);
    assert_eq!(message.as_ptr(), codes[0].code.message().as_ptr());
}

#[test]
fn other_contents_are_refused() {
    register(&[Custom::new(20201, "FIRST", "First")]).expect("a good code");
    let cases: &[(&[Custom<'_>], usize, Refusal)] = &[
        (&[Custom::new(20201, "FIRST", "Second")], 0, Refusal::CodeTaken),
        (&[Custom::new(20201, "FIRST", "Firs")], 0, Refusal::CodeTaken),
        (&[Custom::new(20201, "FIRSTS", "First")], 0, Refusal::CodeTaken),
        (&[Custom::new(20202, "FIRST", "First")], 0, Refusal::NameTaken),
        (&[Custom::new(20202, "TOKEN_EXPIRED", "First")], 0, Refusal::NameTaken),
        (&[Custom::new(20202, "UNKNOWN_WEBHOOK_CODE", "First")], 0, Refusal::NameTaken),
        (&[Custom::new(20202, "SECOND", "Second"), Custom::new(20202, "THIRD", "Third")], 1, Refusal::CodeTaken),
        (&[Custom::new(20202, "SECOND", "Second"), Custom::new(20202, "SECOND", "Third")], 1, Refusal::CodeTaken),
        (&[Custom::new(20202, "SECOND", "Second"), Custom::new(20203, "SECOND", "Second")], 1, Refusal::NameTaken),
        (&[Custom::new(20202, "SECOND", "Second"), Custom::new(20201, "OTHER", "First")], 1, Refusal::CodeTaken),
    ];
    for (codes, index, reason) in cases {
        assert_eq!(refused(codes), (*index, *reason), "{codes:?}");
        assert_eq!(Code::new(20201).message(), "First");
        assert_unknown(20202);
        assert_unknown(20203);
        assert_eq!(Code::from_name("SECOND"), None);
    }
    let error = register(cases[4].0).expect_err("a name of the table").to_string();
    assert_eq!(error, "entry 0, code 20202, is refused: the name belongs to another code");
}

#[test]
fn bad_entries_are_refused() {
    let long = "x".repeat(256);
    let name = "X".repeat(256);
    let cases = [
        (20000, "OUT_OF", "Range", Refusal::OutOfRange),
        (30000, "OUT_OF", "Range", Refusal::OutOfRange),
        (0, "OUT_OF", "Range", Refusal::OutOfRange),
        (-1, "OUT_OF", "Range", Refusal::OutOfRange),
        (i32::MIN, "OUT_OF", "Range", Refusal::OutOfRange),
        (i32::MAX, "OUT_OF", "Range", Refusal::OutOfRange),
        (20301, "", "Bad", Refusal::BadName),
        (20301, "_", "Bad", Refusal::BadName),
        (20301, "_X", "Bad", Refusal::BadName),
        (20301, "X_", "Bad", Refusal::BadName),
        (20301, "X__Y", "Bad", Refusal::BadName),
        (20301, "2FA", "Bad", Refusal::BadName),
        (20301, "camelCase", "Bad", Refusal::BadName),
        (20301, "WITH SPACE", "Bad", Refusal::BadName),
        (20301, "WITH\0NUL", "Bad", Refusal::BadName),
        (20301, "ÜBER", "Bad", Refusal::BadName),
        (20301, &name, "Bad", Refusal::BadName),
        (20301, "EMPTY", "", Refusal::BadLength),
        (20301, "LONG", &long, Refusal::BadLength),
        (20301, "LINES", "a\nb", Refusal::ControlCharacter),
        (20301, "NUL", "a\0b", Refusal::ControlCharacter),
        (20301, "DELETE", "a\u{7f}", Refusal::ControlCharacter),
        (20301, "NEXT_LINE", "a\u{85}", Refusal::ControlCharacter),
        (20301, "LAST_CONTROL", "a\u{9f}", Refusal::ControlCharacter),
    ];
    for (code, name, message, reason) in cases {
        let good = Custom::new(20302, "GOOD_ONE", "Good");
        assert_eq!(
            refused(&[good, Custom::new(code, name, message), good]),
            (1, reason),
            "{code} {name:?} {message:?}"
        );
        assert_unknown(20301);
        assert_unknown(20302);
    }
    // As long as can be, and the first character that is none to refuse.
    register(&[Custom::new(20303, &name[1..], &long[1..]), Custom::new(20304, "A1_2", "\u{a0}")]).expect("good codes");
    assert_eq!((Code::new(20303).name(), Code::new(20303).message()), (Some(&name[1..]), &long[1..]));
    register(&[]).expect("nothing is fine");
}

/// Threads that register the same codes, and others, while others read: each sees a code completely or not at all.
#[test]
fn threads() {
    let texts: Vec<(i32, String, String)> =
        (25000..27000).map(|code| (code, format!("THREAD_{code}"), format!("Message of {code} 🧵"))).collect();
    let custom = |(code, name, message): &'static (i32, String, String)| Custom::new(*code, name, message);
    let texts: &'static [_] = texts.leak();
    std::thread::scope(|scope| {
        for part in 0..4 {
            scope.spawn(move || {
                // In turns with the other threads, in pairs that two of them register.
                for chunk in texts.chunks(20).skip(part / 2).step_by(2) {
                    let batch: Vec<Custom<'_>> = chunk.iter().map(custom).collect();
                    register(&batch).expect("good codes");
                    assert!(batch.iter().all(|custom| custom.code.is_known()));
                }
            });
        }
        for _ in 0..2 {
            scope.spawn(move || {
                let mut known = 0;
                while known < texts.len() {
                    let seen = texts.iter().filter(|(code, name, message)| {
                        let code = Code::new(*code);
                        let text = code.message();
                        assert!(text == message || text.starts_with("Custom error code"), "{text}");
                        assert!(!code.is_known() || code.name() == Some(name) && code.message() == message);
                        code.is_known()
                    });
                    let now = seen.count();
                    assert!(now >= known, "a code is gone");
                    known = now;
                    assert!(Code::all().all(|code| code.is_known()));
                }
            });
        }
    });
    for (code, name, message) in texts {
        assert_eq!(Code::from_name(name), Some(Code::new(*code)));
        assert_eq!(Code::new(*code).message(), message);
    }
    assert_eq!(Code::all().filter(|code| (25000..27000).contains(&code.get())).count(), texts.len());
}

/// Whatever the bytes: what is accepted is what the rules in words say.
#[test]
fn the_rules_hold_for_random_texts() {
    let mut random = fastrand::Rng::with_seed(1);
    let pieces = ["A", "Z", "0", "9", "_", "a", " ", "é", "\n"];
    let characters =
        ["a", "\u{7f}", "\u{80}", "\u{9f}", "\u{a0}", "é", "\u{7ff}", "\u{800}", "\u{d7ff}", "\u{e000}", "🕑", "\t"];
    for round in 0..20_000 {
        let mut text = |pieces: &[&str], most| -> String {
            (0..random.usize(0..most)).map(|_| *random.choice(pieces).expect("some")).collect()
        };
        let (name, message) = (text(&pieces, 6), text(&characters, 8));
        let is_good_name = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name
                .split('_')
                .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()));
        let expected = if !is_good_name {
            Some(Refusal::BadName)
        } else if message.is_empty() {
            Some(Refusal::BadLength)
        } else if message.contains(char::is_control) {
            Some(Refusal::ControlCharacter)
        } else {
            None
        };
        // A second entry, which is refused itself: nothing is registered in any case.
        let got = refused(&[Custom::new(20401, &name, &message), Custom::new(0, "NO", "No")]);
        assert_eq!(
            got,
            expected.map_or((1, Refusal::OutOfRange), |reason| (0, reason)),
            "{round} {name:?} {message:?}"
        );
    }
}
