//! `errcode CODE…`, `list` and `search`: what they print and how they end.

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use errcode::{Category, Code, Group};
use predicates::prelude::*;
use predicates::str::{contains, is_empty, starts_with};
use serde_json::{Value, json};

fn errcode(arguments: &[&str]) -> Command {
    let mut command = cargo_bin_cmd!("errcode");
    command.args(arguments);
    command
}

/// The standard output of a command, parsed.
#[track_caller]
fn parsed(arguments: &[&str], status: i32) -> Vec<Value> {
    let output = errcode(arguments).assert().code(status).get_output().stdout.clone();
    serde_json::from_slice(&output).expect("a JSON array")
}

#[track_caller]
fn numbers(arguments: &[&str]) -> Vec<i64> {
    parsed(arguments, 0).iter().map(|row| row["code"].as_i64().expect("a number")).collect()
}

#[test]
fn a_known_code_is_explained_completely() {
    let expected = "\
1101 USER_NOT_FOUND
  User ID does not exist
  category  server
  group     user
  upstream  UserIDNotFoundError
  a kind of 1004 RECORD_NOT_FOUND
";
    errcode(&["1101"]).assert().code(0).stdout(expected).stderr(is_empty());
}

#[test]
fn what_a_code_does_not_have_is_left_out() {
    let expected = "1405 AUTHORIZATION_EXPIRED\n  Authorization expired\n  category  server\n  group     message\n";
    errcode(&["1405"]).assert().code(0).stdout(expected).stderr(is_empty());
}

#[test]
fn unknown_codes_are_explained_by_their_range_and_exit_with_1() {
    let expected = "\
1004 RECORD_NOT_FOUND
  Database record not found
  category  server
  group     general
  upstream  RecordNotFoundError

20007 (not in the table)
  Custom error code of the business server, in the range 20001 to 29999
  category  webhook
  group     unknown

-5 (not in the table)
  Unknown error code, outside every published range
  category  unknown
  group     unknown
";
    let complaint = "errcode: not in the table: 20007, -5\n";
    errcode(&["1004", "20007", "-5"]).assert().code(1).stdout(expected).stderr(complaint);
    errcode(&["--", "1004", "20007", "-5"]).assert().code(1).stdout(expected).stderr(complaint);
}

#[test]
fn codes_stay_in_the_order_given_also_twice() {
    errcode(&["1501", "429", "1501"])
        .assert()
        .code(0)
        .stdout(predicate::function(|text: &str| text.matches("1501 TOKEN_EXPIRED").count() == 2))
        .stdout(starts_with("1501 TOKEN_EXPIRED"));
    assert_eq!(numbers(&["--json", "1501", "429", "1501"]), [1501, 429, 1501]);
}

#[test]
fn what_is_not_a_number_exits_with_2_before_anything_is_printed() {
    errcode(&["1501", "TOKEN_EXPIRED", "99999999999"]).assert().code(2).stdout(is_empty()).stderr(
        contains("'TOKEN_EXPIRED' is not a number")
            .and(contains("'99999999999' is out of range: codes are -2147483648 to 2147483647"))
            .and(contains("errcode search TOKEN_EXPIRED")),
    );
    for text in ["2147483648", "-2147483649"] {
        errcode(&[text]).assert().code(2).stdout(is_empty()).stderr(contains(format!("'{text}' is out of range")));
    }
    for text in ["", " ", "15.5", "1501,", "0x10", "-1.5", "-"] {
        errcode(&[text]).assert().code(2).stdout(is_empty()).stderr(contains(format!("'{text}' is not a number")));
    }
    errcode(&["token expired"]).assert().code(2).stdout(is_empty()).stderr(contains("errcode search TEXT"));
    errcode(&["--json", "list"]).assert().code(2).stdout(is_empty()).stderr(contains("errcode list ..."));
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_not_utf_8_is_not_a_number() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = errcode(&["1501"]);
    command
        .arg(std::ffi::OsStr::from_bytes(b"15\xff"))
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr(contains("'15\u{fffd}'"));
}

#[test]
fn the_whole_range_of_numbers_is_accepted() {
    assert_eq!(parsed(&["--json", "-2147483648", "2147483647"], 1).len(), 2);
}

#[test]
fn usage_errors_exit_with_2_and_help_with_0() {
    let wrong: [&[&str]; 8] = [
        &[],
        &["--json"],
        &["--colour", "1501"],
        &["search"],
        &["search", ""],
        &["list", "--category", "token"],
        &["completions", "tcl"],
        &["annotate", "server.log"],
    ];
    for arguments in wrong {
        errcode(arguments).assert().code(2).stdout(is_empty()).stderr(contains("Usage:").or(contains("--help")));
    }
    for arguments in [&["--help"][..], &["list", "--help"], &["search", "--help"], &["annotate", "--help"]] {
        errcode(arguments).assert().code(0).stdout(contains("Usage: errcode")).stderr(is_empty());
    }
    errcode(&["--help"]).assert().stdout(contains("Exit status:").and(contains("Examples:")));
    errcode(&["--version"]).assert().code(0).stdout(format!("errcode {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn json_has_every_field() {
    let expected = [
        json!({
            "code": 1101, "name": "USER_NOT_FOUND", "message": "User ID does not exist", "category": "server",
            "group": "user", "known": true, "parent": 1004, "upstream": "UserIDNotFoundError",
        }),
        json!({
            "code": 1599, "name": null, "message": "Unknown server error code, in the range 0 to 9999",
            "category": "server", "group": "token", "known": false, "parent": null, "upstream": null,
        }),
    ];
    assert_eq!(parsed(&["1101", "1599", "--json"], 1), expected);
}

#[test]
fn the_vectors_of_every_language() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors.tsv");
    let text = std::fs::read_to_string(path).expect("tests/vectors.tsv");
    let vectors: Vec<Vec<&str>> =
        text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect()).collect();
    assert!(vectors.len() > Code::all().len(), "known codes and unknown ones");

    let arguments: Vec<&str> = ["--json"].into_iter().chain(vectors.iter().map(|vector| vector[0])).collect();
    let rows = parsed(&arguments, 1);
    assert_eq!(rows.len(), vectors.len());
    for (row, vector) in rows.iter().zip(&vectors) {
        let [code, category, group, known, name, message] = vector[..] else { panic!("six columns: {vector:?}") };
        assert_eq!(row["code"].to_string(), code);
        assert_eq!(row["category"], category, "{code}");
        assert_eq!(row["group"], group, "{code}");
        assert_eq!(row["known"], known == "yes", "{code}");
        assert_eq!(row["name"], if known == "yes" { json!(name) } else { Value::Null }, "{code}");
        assert_eq!(row["message"], message, "{code}");
    }
}

#[test]
fn list_has_every_code_once_by_category_and_group() {
    let output = errcode(&["list"]).assert().code(0).stderr(is_empty()).get_output().stdout.clone();
    let text = String::from_utf8(output).expect("UTF-8");
    let (mut category, mut group, mut rows) = ("", "", Vec::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(name) = line.strip_prefix("category ") {
            category = name;
        } else if let Some(name) = line.strip_prefix("  group ") {
            group = name;
        } else {
            let mut words = line.split_whitespace();
            let code = Code::new(words.next().and_then(|word| word.parse().ok()).expect("a number"));
            assert_eq!((category, group), (code.category().name(), code.group().name()), "{line}");
            assert_eq!(words.next(), code.name());
            assert!(line.contains(code.message()), "{line}");
            assert!(line.contains(code.upstream().unwrap_or_default()), "{line}");
            rows.push(code);
        }
    }
    // Those outside every range come last.
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("category ")).collect();
    assert_eq!(headings, ["category server", "category client", "category unknown"]);
    rows.sort();
    assert_eq!(rows, Code::all().collect::<Vec<_>>());
    assert_eq!(numbers(&["list", "--json"]), rows.iter().map(|code| i64::from(code.get())).collect::<Vec<_>>());
}

#[test]
fn list_filters() {
    let expected = "\
category server
  group file
     1701  FILE_UPLOAD_EXPIRED  File upload expired  [FileUploadedExpiredError]

category client
  group file
    10200  SDK_FILE_NOT_FOUND   File to upload does not exist  [FileNotFoundError]
";
    errcode(&["list", "--group", "file"]).assert().code(0).stdout(expected);
    assert_eq!(numbers(&["list", "--group", "file", "--category", "client", "--json"]), [10200]);
    for category in Category::ALL {
        let codes = Code::all().filter(|code| code.category() == *category).map(|code| i64::from(code.get()));
        let codes: Vec<i64> = codes.collect();
        let arguments = ["list", "--json", "--category", category.name()];
        if codes.is_empty() {
            assert_eq!(parsed(&arguments, 1), [] as [Value; 0]);
        } else {
            assert_eq!(numbers(&arguments), codes);
        }
    }
    for group in Group::ALL {
        let codes = Code::all().filter(|code| code.group() == *group).count();
        assert_eq!(parsed(&["list", "--json", "--group", group.name()], i32::from(codes == 0)).len(), codes);
    }
    errcode(&["list", "--category", "webhook"]).assert().code(1).stdout(is_empty()).stderr(contains("no such code"));
    errcode(&["list", "--group", "tokens"])
        .assert()
        .code(2)
        .stderr(contains("possible values").and(contains("token,")));
}

#[test]
fn search_looks_into_message_name_and_upstream_name() {
    let expected = "\
category server
  group token
     1506  TOKEN_KICKED  Kicked out token, invalid  [TokenKickedError]
";
    errcode(&["search", "kicked out"]).assert().code(0).stdout(expected).stderr(is_empty());
    errcode(&["search", "token_kicked"]).assert().code(0).stdout(expected);
    errcode(&["search", "tokenkickederror"]).assert().code(0).stdout(expected);
    errcode(&["search", "KICKED", "Invalid"]).assert().code(0).stdout(expected);
    errcode(&["search", "ERRCODE_TOKEN_KICKED"]).assert().code(0).stdout(expected);
    assert_eq!(numbers(&["search", "--json", "UserIDNotFound"]), [1101, 10100]);
}

#[test]
fn search_that_finds_nothing_exits_with_1() {
    errcode(&["search", "Kicked", "muted"])
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("'kicked' and 'muted'"));
    errcode(&["search", "errcode_"]).assert().code(1).stdout(is_empty()).stderr(contains("errcode_"));
    errcode(&["search", "1501"]).assert().code(1).stdout(is_empty()).stderr(contains("errcode 1501"));
    assert_eq!(parsed(&["search", "--json", "no such text"], 1), [] as [Value; 0]);
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let complete = contains("annotate").and(contains("category")).and(contains("webhook").or(contains("list")));
        errcode(&["completions", shell]).assert().code(0).stdout(complete).stderr(is_empty());
    }
}
