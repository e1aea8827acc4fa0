//! The promise of docs/abi.md: what was released keeps its name, its number and its type.

mod common;

use common::snapshot;
use errcode::{Action, Category, Code, Group, Refusal};

fn header() -> String {
    std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header")
}

/// New codes need no line in the list: those of a release are appended with it.
#[test]
fn released_codes_stay() {
    let released = snapshot("codes.txt");
    assert!(released.len() >= 88);
    for line in released {
        let (number, name) = line.split_once(' ').expect("number and name");
        let code = Code::new(number.parse().expect("a number"));
        assert_eq!(code.name(), Some(name), "{number}");
        assert!(header().contains(&format!("\n#define ERRCODE_{name} {number}\n")), "{name}");
    }
}

/// All of them: a new one is added to the list by hand, and so announced.
#[test]
fn categories_groups_actions_and_statuses_keep_their_numbers() {
    let kinds = ["CATEGORY_", "ACTION_", "GRP_", "STATUS_"];
    let header = header();
    let constants = header.lines().filter_map(|line| line.strip_prefix("#define ERRCODE_"));
    let numbers: Vec<&str> = constants.filter(|line| kinds.iter().any(|kind| line.starts_with(kind))).collect();
    assert_eq!(numbers, snapshot("numbers.txt"));

    // Rust has the same.
    let line = |kind: &str, name: &str, number: u8| format!("{kind}_{} {number}", name.to_ascii_uppercase());
    let categories = Category::ALL.iter().map(|c| line("CATEGORY", c.name(), *c as u8));
    let actions = Action::ALL.iter().map(|a| line("ACTION", a.name(), *a as u8));
    let groups = Group::ALL.iter().map(|g| line("GRP", g.name(), *g as u8));
    let refusals = [
        line("STATUS", "OUT_OF_RANGE", Refusal::OutOfRange as u8),
        line("STATUS", "BAD_NAME", Refusal::BadName as u8),
        line("STATUS", "BAD_MESSAGE", Refusal::BadMessage as u8),
    ];
    let rust: Vec<String> = categories.chain(actions).chain(groups).chain(refusals).collect();
    let but_ok: Vec<&str> = numbers.into_iter().filter(|line| *line != "STATUS_OK 0").collect();
    assert_eq!(rust, but_ok);
}

/// The declarations of the header, each as one line.
#[test]
fn declarations_keep_their_types() {
    let header = header();
    let code = header.lines().map(str::trim).skip_while(|line| !line.starts_with("typedef"));
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with(['/', '#', '}']) || line.starts_with("} errcode");
    let code: Vec<&str> = code.filter(is_code).collect();
    let declarations = code.join(" ").replace("{ ", "{");
    let declarations: Vec<&str> = declarations.split_inclusive(';').map(str::trim).collect();
    assert_eq!(declarations, snapshot("declarations.txt"));
}
