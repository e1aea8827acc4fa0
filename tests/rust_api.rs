//! The Rust API against the vectors.

mod common;

use errcode::{Category, Code, Group};
use std::collections::HashSet;
use std::error::Error;

#[test]
fn every_vector() {
    for v in common::vectors() {
        let code = Code::new(v.code);
        assert_eq!(code.get(), v.code);
        assert_eq!(code.message(), v.message, "{code:?}");
        assert_eq!(code.message_c_str().to_str(), Ok(v.message.as_str()), "{code:?}");
        assert_eq!(code.category().name(), v.category, "{code:?}");
        assert_eq!(code.group().name(), v.group, "{code:?}");
        assert_eq!(code.is_known(), v.known, "{code:?}");
        assert_eq!(code.is_ok(), v.code == 0, "{code:?}");
        assert_eq!(code.name(), v.known.then_some(v.name.as_str()), "{code:?}");
        assert_eq!(Code::from_name(&v.name), v.known.then_some(code), "{code:?}");
        assert_eq!(code.to_string(), format!("{} ({})", v.message, v.code));
    }
}

#[test]
fn all_are_the_known_vectors() {
    let mut expected: Vec<i32> = common::vectors().iter().filter(|v| v.known).map(|v| v.code).collect();
    expected.sort_unstable();
    let all: Vec<i32> = Code::all().map(Code::get).collect();
    assert_eq!(all, expected);
    assert_eq!(Code::all().len(), expected.len());
    assert_eq!(Code::all().rev().map(Code::get).collect::<Vec<_>>(), expected.into_iter().rev().collect::<Vec<_>>());
    assert!(Code::all().all(Code::is_known));
}

#[test]
fn upstream_and_parents() {
    let text = std::fs::read_to_string(common::root().join("tests/upstream.tsv")).expect("tests/upstream.tsv");
    let rows: Vec<Vec<&str>> = text.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect()).collect();
    let codes: Vec<Code> = rows.iter().map(|row| Code::new(row[0].parse().expect("a number"))).collect();
    assert_eq!(codes, Code::all().collect::<Vec<_>>());
    for (code, row) in codes.iter().zip(&rows) {
        assert_eq!(code.upstream().unwrap_or("-"), row[1], "{code:?}");
        let parent = row[2].parse().ok().map(Code::new);
        assert_eq!(code.parent(), parent, "{code:?}");
        for other in Code::all() {
            assert_eq!(code.is_kind_of(other), other == *code || Some(other) == parent, "{code:?} {other:?}");
        }
    }
    assert_eq!(Code::new(1599).upstream(), None);
    assert_eq!(Code::new(1599).parent(), None);
    assert!(Code::new(-7).is_kind_of(Code::new(-7)) && !Code::new(-7).is_kind_of(Code::OK));
}

#[test]
fn behaves_like_a_value_and_an_error() {
    let boxed: Box<dyn Error + Send + Sync> = Box::new(Code::TOKEN_EXPIRED);
    assert_eq!(boxed.downcast_ref::<Code>(), Some(&Code::new(1501)));
    assert_eq!(format!("{:?} {:?}", Code::TOKEN_EXPIRED, Code::new(20007)), "Code(1501 TOKEN_EXPIRED) Code(20007)");
    assert_eq!(i32::from(Code::from(i32::MIN)), i32::MIN);
    assert!(Code::OK < Code::INTERNAL);
    assert_eq!(Code::all().collect::<HashSet<_>>().len(), Code::all().len());
    assert_eq!(size_of::<Code>(), 4);
}

#[test]
fn categories_and_groups_name_themselves() {
    assert_eq!(Category::ALL.len(), 4);
    let names: Vec<&str> = Category::ALL.iter().map(|c| c.name()).collect();
    assert_eq!(names, ["unknown", "server", "client", "webhook"]);
    assert_eq!(format!("[{:>8}] [{:<8}]", Category::Server, Group::Token), "[  server] [token   ]");
    let distinct: HashSet<&str> = Group::ALL.iter().map(|g| g.name()).collect();
    assert_eq!(distinct.len(), Group::ALL.len());
    for group in Group::ALL.iter().filter(|g| **g != Group::Unknown) {
        assert!(Code::all().any(|c| c.group() == *group), "no code is in group {group}");
    }
}
