//! Models of the registry: every way in which its threads can take turns, with every value that the memory model allows
//! a load to see, up to two preemptions. They take some minutes:
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
fn the_same_from_two_threads() {
    model(|| {
        let custom = [Custom::new(4, "A", "m")];
        let other = spawn(move || register(&custom));
        assert_eq!(register(&custom), Ok(()));
        // All of it at once, also where the other thread has begun to publish it.
        assert!(is(4, "A", "m"));
        assert_eq!(registered(), [4]);
        assert_eq!(other.join().expect("no panic"), Ok(()));
        assert_eq!(registered(), [4]);
    });
}

#[test]
fn one_of_two_that_contradict_each_other() {
    model(|| {
        let other = spawn(|| register(&[Custom::new(4, "A", "x")]).map_err(|error| error.reason));
        let mine = register(&[Custom::new(4, "A", "y")]).map_err(|error| error.reason);
        let other = other.join().expect("no panic");
        let expected = if mine.is_ok() { "y" } else { "x" };
        assert!(is(4, "A", expected));
        assert_eq!([mine, other].iter().filter(|result| result.is_ok()).count(), 1);
        assert!(mine == Err(Refusal::CodeTaken) || other == Err(Refusal::CodeTaken), "{mine:?} {other:?}");
        assert_eq!(registered(), [4]);
    });
}

#[test]
fn all_or_nothing() {
    model(|| {
        let other = spawn(|| register(&[Custom::new(4, "A", "x"), Custom::new(5, "B", "x")]));
        let mine = register(&[Custom::new(6, "C", "x"), Custom::new(5, "D", "x")]);
        let other = other.join().expect("no panic");
        assert!(mine.is_ok() != other.is_ok());
        assert_eq!(registered(), if mine.is_ok() { [6, 5] } else { [4, 5] });
        assert_eq!(contents(4).is_some(), other.is_ok());
        assert_eq!(contents(6).is_some(), mine.is_ok());
        let refused = mine.err().or(other.err()).expect("one is refused");
        assert_eq!((refused.index, refused.code, refused.reason), (1, Code::new(5), Refusal::CodeTaken));
    });
}

#[test]
fn a_reader_sees_all_or_nothing() {
    model(|| {
        let reader = spawn(|| {
            let mut seen = 0;
            for _ in 0..2 {
                assert!(is_nothing_or(4, "A", "m") && is_nothing_or(5, "B", "n"));
                let now = registered();
                assert!(now.len() >= seen && [4, 5].starts_with(&now), "{now:?}");
                seen = now.len();
                assert!(now.iter().all(|code| contents(*code).is_some()));
            }
        });
        register(&[Custom::new(4, "A", "m"), Custom::new(5, "B", "n")]).expect("good codes");
        assert!(is(4, "A", "m") && is(5, "B", "n"));
        reader.join().expect("no panic");
    });
}
