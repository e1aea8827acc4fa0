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

/// The codes whose identifier is published are the same ones in the table.
#[test]
fn upstream_and_parents() {
    assert_eq!(Code::TOKEN_KICKED.upstream(), Some("TokenKickedError"));
    assert_eq!(Code::SDK_INVALID_GROUP_TYPE.upstream(), Some("GroupTypeErr"));
    assert_eq!(Code::DATA_ERROR.upstream(), Some("DataError"));
    let without: Vec<Code> = Code::all().filter(|c| c.upstream().is_none()).collect();
    assert_eq!(without, [Code::TOO_MANY_REQUESTS, Code::AUTHORIZATION_EXPIRED]);
    assert_eq!(Code::new(1599).upstream(), None);

    let children: Vec<(Code, Code)> = Code::all().filter_map(|c| Some((c, c.parent()?))).collect();
    let expected = [
        (Code::USER_NOT_FOUND, Code::RECORD_NOT_FOUND),
        (Code::GROUP_NOT_FOUND, Code::RECORD_NOT_FOUND),
        (Code::GROUP_ALREADY_EXISTS, Code::DUPLICATE_KEY),
    ];
    assert_eq!(children, expected);
    for (child, parent) in expected {
        assert!(child.is_kind_of(parent) && child.is_kind_of(child) && !parent.is_kind_of(child));
        assert!(!child.is_kind_of(Code::OK));
    }
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
