//! The codes of business servers: `--codes` and `errcode check`.

use assert_cmd::Command;
use assert_cmd::cargo::cargo_bin_cmd;
use predicates::str::{contains, diff, is_empty};
use std::path::Path;

/// Codes that a real business server has, with text that is not ASCII.
const GOOD: &str = r#"
[[code]]
number = 20007
name = "VERIFICATION_CODE_EXPIRED"
message = "验证码已过期 🕑。"
parent = 1002
upstream = "ErrVerifyCodeExpired"

[[code]]
number = 20001
name = "WRONG_PASSWORD"
message = "Wrong password"
group = "user"
"#;

/// Runs the command in a folder with these files.
fn errcode(files: &[(&str, &str)], arguments: &[&str]) -> (tempfile::TempDir, Command) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("a writable folder");
    }
    let mut command = cargo_bin_cmd!("errcode");
    command.args(arguments).current_dir(folder.path());
    (folder, command)
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let (_folder, mut command) = errcode(&[("my.toml", text)], &["check", "my.toml"]);
    command.assert().code(3).stdout(is_empty()).stderr(diff(expected.to_owned()));
}

#[test]
fn they_are_explained_as_those_of_the_table() {
    let expected = "\
20007 VERIFICATION_CODE_EXPIRED
  验证码已过期 🕑。
  category  webhook
  group     unknown
  upstream  ErrVerifyCodeExpired
  a kind of 1002 PERMISSION_DENIED

20001 WRONG_PASSWORD
  Wrong password
  category  webhook
  group     user

1501 TOKEN_EXPIRED
  Token has expired
  category  server
  group     token
  upstream  TokenExpiredError
";
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "20007", "20001", "1501"]);
    command.assert().code(0).stdout(expected).stderr(is_empty());
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "20002"]);
    command.assert().code(1).stderr("errcode: not in the table: 20002\n");
}

#[test]
fn they_are_listed_searched_and_annotated_wherever_the_option_stands() {
    for arguments in [["--codes", "my.toml", "list"], ["list", "--codes", "my.toml"]] {
        let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &arguments);
        let listed = "\ncategory webhook\n  group unknown\n    20007  VERIFICATION_CODE_EXPIRED";
        command.assert().code(0).stdout(contains(listed)).stdout(contains("    1501  TOKEN_EXPIRED"));
    }
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "search", "verifycode"]);
    command.assert().code(0).stdout(contains("20007  VERIFICATION_CODE_EXPIRED"));
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "annotate"]);
    let log = "errCode=20007, errCode=20001, errCode=20002\n";
    let annotated = "errCode=20007 (VERIFICATION_CODE_EXPIRED: 验证码已过期 🕑。), \
        errCode=20001 (WRONG_PASSWORD: Wrong password), \
        errCode=20002 (Custom error code of the business server, in the range 20001 to 29999)\n";
    command.write_stdin(log).assert().code(0).stdout(annotated);
}

#[test]
fn several_files_must_not_contradict_each_other() {
    let other = "[[code]]\nnumber = 20001\nname = \"WRONG_PASSWORD\"\nmessage = \"No\"\n";
    let files = [("a.toml", GOOD), ("b.toml", other)];
    let (_folder, mut command) = errcode(&files, &["--codes", "a.toml", "--codes", "b.toml", "20001"]);
    command.assert().code(3).stdout(is_empty()).stderr(
        "b.toml:2:10: number 20001 is already used by WRONG_PASSWORD\n\
         b.toml:3:8: name WRONG_PASSWORD is already used by 20001\n",
    );
    let other = other.replace("20001", "20002").replace("WRONG_PASSWORD", "NO");
    let (_folder, mut command) = errcode(&[("a.toml", GOOD), ("b.toml", &other)], &["check", "a.toml", "b.toml"]);
    command.assert().code(0).stdout("a.toml, b.toml: 3 codes, no mistakes\n").stderr(is_empty());
}

#[test]
fn every_mistake_is_reported_with_its_line_and_column() {
    check(
        r#"[[code]]
number = 1501
name = "TOKEN_EXPIRED"
message = ""

[[code]]
number = "20002"
name = "A__B"
message = "/* x"
group = "nobody"
[[code]]
nmae = "X"
message = 验证
  parent = 20099
[[code]]
number = 30000
name = "UNKNOWN_WEBHOOK_CODE"
message = "表\u0007"
source = "me"
[[group]]
id = "mine"
"#,
        "\
my.toml:2:10: 1501 is no custom code: those are 20001 to 29999
my.toml:2:10: number 1501 is already used by TOKEN_EXPIRED
my.toml:3:8: name TOKEN_EXPIRED is already used by 1501
my.toml:4:11: message is empty
my.toml:7:10: `number` is \"20002\", and has to be an int32 (-2147483648 to 2147483647)
my.toml:8:8: name \"A__B\" is not SCREAMING_SNAKE (A to Z, 0 to 9, single _)
my.toml:9:11: message has a comment mark, and goes into comments
my.toml:10:9: there is no group nobody; groups are unknown, success, general, user, group, relationship, message, \
token, connection, file, network, lifecycle, session, conversation
my.toml:11:1: this code has no `name`
my.toml:11:1: this code has no `number`
my.toml:12:1: unknown field `nmae`; fields are number, name, message, group, parent, upstream, source
my.toml:13:11: string values must be quoted, expected literal string
my.toml:14:12: parent 20099 is not another code of the table
my.toml:16:10: 30000 is no custom code: those are 20001 to 29999
my.toml:17:8: name UNKNOWN_WEBHOOK_CODE is already used by the unknown codes of category webhook
my.toml:18:11: message has a control character
my.toml:19:10: `source` is \"me\", and has to be \"page\", \"sdk\" or \"server\", or left out
my.toml:20:3: there is no `group` in this file; it has [[code]]
",
    );
}

#[test]
fn files_that_are_none_are_refused() {
    check("", "my.toml:1:1: there is no [[code]] entry\n");
    check("code = 5\n", "my.toml:1:1: `code` has to be written as [[code]], once for each\n");
    let (_folder, mut command) = errcode(&[], &["check", "no.toml"]);
    command.assert().code(3).stderr(contains("cannot read no.toml: "));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut command = cargo_bin_cmd!("errcode");
    command.arg("check").arg(Path::new(folder.path())).assert().code(3).stderr(contains("cannot read "));
}

/// The example in the help, which is that of the documentation.
#[test]
fn the_documented_file_has_no_mistakes() {
    let help = cargo_bin_cmd!("errcode").args(["check", "--help"]).assert().code(0).get_output().stdout.clone();
    let help = String::from_utf8(help).expect("UTF-8");
    let example: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  ")).take(7).collect();
    let document = include_str!("../../docs/custom-codes.md");
    assert!(document.contains(&format!("```toml\n{}\n```", example.join("\n"))), "{example:#?}");
    let (_folder, mut command) = errcode(&[("my.toml", &example.join("\n"))], &["check", "my.toml"]);
    command.assert().code(0).stdout("my.toml: 1 code, no mistakes\n").stderr(is_empty());
}

/// A mistake in the TOML itself does not hide the others.
#[test]
fn a_broken_line_does_not_hide_the_rest() {
    let (_folder, mut command) = errcode(
        &[("my.toml", "[[code]]\nnumber = \nname = \"X\"\nmessage = \"y.\"\nfoo = 1\n")],
        &["check", "my.toml"],
    );
    command.assert().code(3).stderr(contains("my.toml:2:")).stderr(contains("my.toml:5:1: unknown field `foo`"));
}
