//! Models of the registry: the ways in which its threads can take turns, with every value that the memory model allows a
//! load to see, up to two preemptions; LOOM_MAX_PREEMPTIONS=3 takes minutes. Loom remembers only the last access to a
//! word, and so goes fewer ways for the thread that begins: where threads do the same, each of them checks. What a lookup
//! reads as plain memory it does not know; ThreadSanitizer looks at that (tests/threads.rs).
//!
//!     RUSTFLAGS="--cfg loom" cargo test --release --target-dir target/loom --package errcode --lib

use crate::registry::REGISTRY;
use crate::{Code, Custom, Refusal, register};
use loom::thread::spawn;
use std::string::String;
use std::vec::Vec;

/// The name and the message of a code, if it is registered.
fn contents(code: i32) -> Option<(String, String)> {
    REGISTRY.contents(code as u32)
}

fn is(code: i32, name: &str, message: &str) -> bool {
    contents(code) == Some((name.into(), message.into()))
}

/// What a reader may see at any time: nothing, or all of it.
fn is_nothing_or(code: i32, name: &str, message: &str) -> bool {
    contents(code).is_none() || is(code, name, message)
}

fn registered() -> Vec<i32> {
    (0..REGISTRY.count()).map(|index| REGISTRY.at(index).expect("below the count")).collect()
}

fn model(check: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = builder.preemption_bound.or(Some(2));
    builder.check(check);
}

#[test]
fn the_table_from_two_threads() {
    fn make() {
        REGISTRY.prepare();
        assert!((0..4).all(|code| contents(code).is_none()));
        let error = register(&[Custom::new(1, "U", "m")]).expect_err("the name is in the table");
        assert_eq!(error.reason, Refusal::NameTaken);
    }
    model(|| {
        let other = spawn(make);
        make();
        other.join().expect("no panic");
    });
}

#[test]
fn the_same_from_two_threads() {
    fn register_it() {
        assert_eq!(register(&[Custom::new(1, "A", "m")]), Ok(()));
        // All of it at once, also where the other thread has begun to publish it.
        assert!(is(1, "A", "m"));
        assert_eq!(registered(), [1]);
    }
    model(|| {
        REGISTRY.prepare();
        let other = spawn(register_it);
        register_it();
        other.join().expect("no panic");
        assert_eq!(registered(), [1]);
    });
}

#[test]
fn one_of_two_that_contradict_each_other() {
    model(|| {
        REGISTRY.prepare();
        let other = spawn(|| register(&[Custom::new(1, "A", "x")]).map_err(|error| error.reason));
        let mine = register(&[Custom::new(1, "A", "y")]).map_err(|error| error.reason);
        let other = other.join().expect("no panic");
        let expected = if mine.is_ok() { "y" } else { "x" };
        assert!(is(1, "A", expected));
        assert_eq!([mine, other].iter().filter(|result| result.is_ok()).count(), 1);
        assert!(mine == Err(Refusal::CodeTaken) || other == Err(Refusal::CodeTaken), "{mine:?} {other:?}");
        assert_eq!(registered(), [1]);
    });
}

#[test]
fn all_or_nothing() {
    model(|| {
        REGISTRY.prepare();
        let other = spawn(|| register(&[Custom::new(1, "A", "x"), Custom::new(2, "B", "x")]));
        let mine = register(&[Custom::new(3, "C", "x"), Custom::new(2, "D", "x")]);
        let other = other.join().expect("no panic");
        assert!(mine.is_ok() != other.is_ok());
        assert_eq!(registered(), if mine.is_ok() { [3, 2] } else { [1, 2] });
        assert_eq!(contents(1).is_some(), other.is_ok());
        assert_eq!(contents(3).is_some(), mine.is_ok());
        let refused = mine.err().or(other.err()).expect("one is refused");
        assert_eq!((refused.index, refused.code, refused.reason), (1, Code::new(2), Refusal::CodeTaken));
    });
}

#[test]
fn a_reader_sees_all_or_nothing() {
    model(|| {
        let reader = spawn(|| {
            let mut seen = 0;
            for _ in 0..2 {
                assert!(is_nothing_or(1, "A", "m") && is_nothing_or(2, "B", "n"));
                let now = registered();
                assert!(now.len() >= seen && [1, 2].starts_with(&now), "{now:?}");
                seen = now.len();
                assert!(now.iter().all(|code| contents(*code).is_some()));
            }
        });
        register(&[Custom::new(1, "A", "m"), Custom::new(2, "B", "n")]).expect("good codes");
        assert!(is(1, "A", "m") && is(2, "B", "n"));
        reader.join().expect("no panic");
    });
}

#[test]
fn space_that_is_given_back() {
    model(|| {
        REGISTRY.prepare();
        let other = spawn(|| register(&[Custom::new(1, "A", "x"), Custom::new(1, "A", "y")]));
        register(&[Custom::new(2, "B", "m")]).expect("a good code");
        register(&[Custom::new(3, "C", "n")]).expect("a good code");
        other.join().expect("no panic").expect_err("it contradicts itself");
        assert!(contents(1).is_none() && is(2, "B", "m") && is(3, "C", "n"));
        assert_eq!(registered(), [2, 3]);
    });
}
