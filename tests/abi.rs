//! The promise of docs/abi.md: what was published once keeps its name, its number and its layout.
//!
//! A new symbol, code, category or group is added to the snapshot by hand: the difference is the announcement.

mod common;

use common::snapshot;
use errcode::{Category, Code, Group, Refusal};

#[test]
fn codes_keep_their_names_and_numbers() {
    let now: Vec<String> =
        Code::all().map(|c| format!("{} {}", c.get(), c.name().expect("a code of the table"))).collect();
    assert_eq!(now, snapshot("codes.txt"), "tests/abi/codes.txt: lines are only ever added");
}

#[test]
fn categories_groups_and_statuses_keep_their_numbers() {
    let categories = Category::ALL.iter().map(|c| format!("category {} {c}", *c as i32));
    let groups = Group::ALL.iter().map(|g| format!("group {} {g}", *g as i32));
    let refusals = Refusal::ALL.iter().map(|r| format!("status {} {r:?}", *r as i32));
    assert_eq!(categories.chain(groups).chain(refusals).collect::<Vec<_>>(), snapshot("numbers.txt"));
}

/// The declarations of the header, as one line each.
#[test]
fn declarations_keep_their_types() {
    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    // The library knows nothing of the one function that the header defines itself.
    let (before, own) = header.split_once("\nstatic inline ").expect("errcode_status_message");
    let after = own.split_once("\n}\n").expect("the end of the function").1;
    let code: Vec<&str> = before
        .lines()
        .chain(after.lines())
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with(['/', '*', '#']))
        .filter(|line| !line.contains("extern \"C\""))
        .collect();
    let declarations: Vec<String> =
        code.join(" ").replace("{ ", "{").split_inclusive("; ").map(|d| d.trim().to_owned()).collect();
    assert_eq!(declarations, snapshot("declarations.txt"));
}

/// Whoever looks up one function finds there what holds for it.
#[test]
fn every_function_says_that_it_is_thread_safe_and_takes_any_number() {
    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    let mut functions = 0;
    for (comment, declaration) in header.split("\n\n").filter_map(|block| block.rsplit_once('\n')) {
        if !declaration.ends_with(");") || declaration.starts_with("//") {
            continue;
        }
        functions += 1;
        assert!(comment.contains("Thread-safe and async-signal-safe."), "{declaration}");
        let takes_numbers = !declaration.contains("(void)") && !declaration.contains("(const char");
        assert!(!takes_numbers || comment.contains("Takes any number."), "{declaration}");
    }
    assert_eq!(functions, snapshot("symbols.txt").len());
}
