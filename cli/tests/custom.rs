//! The codes of business servers: `--codes` and `errcode check`, also `--against`.

mod command;

use assert_cmd::Command;
use predicates::prelude::*;
use predicates::str::{contains, diff, is_empty, starts_with};
use std::path::Path;

/// Codes that a real business server has, with text that is not ASCII.
const GOOD: &str = r#"
component = "Shop server"
[[code]]
number = 20007
name = "VOUCHER_EXPIRED"
message = "Voucher has expired"
message_zh = "优惠券已过期 🕑"
user = "This voucher has expired."
user_zh = "优惠券已过期。"
action = "tell_user"
sent = ["voucher expired"]
upstream = "ErrVoucherExpired"

[[code]]
number = 25001
name = "CART_EMPTY"
message = "验证码已过期"
group = "user"
"#;

/// Runs the command in a folder with these files.
fn errcode(files: &[(&str, &str)], arguments: &[&str]) -> (tempfile::TempDir, Command) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).expect("a writable folder");
    }
    let mut command = command::errcode();
    command.args(arguments).current_dir(folder.path()).env("LC_ALL", "C");
    (folder, command)
}

#[test]
fn they_are_explained_first_and_those_of_the_chat_server_after_them() {
    let expected = "\
20007 VOUCHER_EXPIRED  Shop server
  Voucher has expired
  action    tell_user: A rule or the current state does not allow it: tell the person.
  user sees This voucher has expired.
  category  webhook, group unknown
  errMsg    voucher expired
  upstream  ErrVoucherExpired

20007 CHAT_VERIFICATION_CODE_EXPIRED  OpenIM chat server
";
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "20007"]);
    command.assert().code(0).stdout(starts_with(expected)).stderr(is_empty());
}

#[test]
fn they_are_listed_searched_and_annotated_wherever_the_option_stands() {
    for arguments in [["--codes", "my.toml", "list"], ["list", "--codes", "my.toml"]] {
        let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &arguments);
        command.assert().code(0).stdout(contains(" 20007  VOUCHER_EXPIRED ")).stdout(contains("  1501  TOKEN_EXPIRED"));
    }
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "search", "优惠券"]);
    command.assert().code(0).stdout(contains("20007  VOUCHER_EXPIRED"));
    let (_folder, mut command) = errcode(&[("my.toml", GOOD)], &["--codes", "my.toml", "annotate"]);
    let log = "errCode=20007, errCode=25001, 20007 voucher expired\n25002: voucher expired";
    let annotated = "errCode=20007 (VOUCHER_EXPIRED: Voucher has expired), errCode=25001 (CART_EMPTY: 验证码已过期), \
        20007 voucher expired\n25002: voucher expired";
    command.write_stdin(log).assert().code(0).stdout(diff(annotated));
}

#[test]
fn several_files_must_not_contradict_each_other() {
    let other = "[[code]]\nnumber = 20007\nname = \"CART_EMPTY\"\nmessage = \"No\"\n";
    let files = [("a.toml", GOOD), ("b.toml", other)];
    let (_folder, mut command) = errcode(&files, &["--codes", "a.toml", "--codes", "b.toml", "20001"]);
    command.assert().code(3).stdout(is_empty()).stderr(
        contains("b.toml:2:10: number 20007 is already used by VOUCHER_EXPIRED\n")
            .and(contains("b.toml:3:8: name CART_EMPTY is already used by 25001\n")),
    );
    let other = other.replace("20007", "20002").replace("CART_EMPTY", "NO");
    let (_folder, mut command) = errcode(&[("a.toml", GOOD), ("b.toml", &other)], &["check", "a.toml", "b.toml"]);
    command.assert().code(0).stdout("a.toml, b.toml: 3 codes, no mistakes\n").stderr(is_empty());
    let (_folder, mut command) =
        errcode(&[("a.toml", GOOD), ("b.toml", &other)], &["check", "b.toml", "--codes", "a.toml"]);
    command.assert().code(0).stdout("b.toml: 1 code, no mistakes\n").stderr(is_empty());
}

#[test]
fn mistakes_are_reported_as_compilers_do() {
    let text = "[[code]]\nnumber = 20001\nname = \"A\\u001b[31mB\"\nmessage = \"x\\u202ey\"\naction = \"run\"\n";
    let (_folder, mut command) = errcode(&[("my\x1b.toml", text)], &["check", "my\x1b.toml"]);
    let output = command.assert().code(3).stdout(is_empty()).get_output().stderr.clone();
    let output = String::from_utf8(output).expect("UTF-8");
    assert!(!output.contains(['\x1b', '\u{202e}']), "{output:?}");
    let places: Vec<&str> = output.lines().map(|line| line.split(' ').next().expect("a place")).collect();
    assert_eq!(places, ["my\\u{1b}.toml:3:8:", "my\\u{1b}.toml:4:11:", "my\\u{1b}.toml:5:10:"], "{output}");
}

#[test]
fn files_that_are_none_are_refused() {
    let (_folder, mut command) = errcode(&[], &["check", "no.toml"]);
    command.assert().code(3).stderr(contains("cannot read no.toml: "));
    let (_folder, mut command) = errcode(&[("my.toml", "")], &["check", "my.toml"]);
    command.assert().code(3).stderr(contains("my.toml:1:1: there is no [[code]] entry"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    command::errcode().arg("check").arg(folder.path()).assert().code(3).stderr(contains("not a file"));
    let path = folder.path().join("bytes.toml");
    std::fs::write(&path, b"# one\n# \xff\n").expect("writable");
    command::errcode().arg("check").arg(&path).assert().code(3).stderr(contains("bytes.toml:2: not UTF-8"));
    std::fs::write(&path, "#".repeat(9 << 20)).expect("writable");
    command::errcode().arg("check").arg(&path).assert().code(3).stderr(contains("larger than 8 MB"));
}

/// Neither waits for a writer nor reads without end.
#[cfg(target_os = "linux")]
#[test]
fn pipes_and_devices_are_refused_at_once() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo starts");
    assert!(made.success());
    for path in [&pipe, Path::new("/dev/zero")] {
        let mut command = command::errcode();
        command.timeout(std::time::Duration::from_secs(20)).arg("--codes").arg(path).arg("1501");
        command.assert().code(3).stderr(contains("not a file"));
    }
}

#[test]
fn the_example_in_the_help_is_right() {
    let help = command::errcode().args(["check", "--help"]).assert().code(0).get_output().stdout.clone();
    let help = String::from_utf8(help).expect("UTF-8");
    let example: String = help
        .lines()
        .skip_while(|line| !line.starts_with("  [[code]]"))
        .take_while(|line| !line.is_empty())
        .flat_map(|line| [line, "\n"])
        .collect();
    let (_folder, mut command) = errcode(&[("my.toml", &example)], &["check", "my.toml"]);
    command.assert().code(0).stdout("my.toml: 1 code, no mistakes\n").stderr(is_empty());
}

#[test]
fn the_source_of_openim_is_compared() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        std::fs::write(path, text).expect("writable");
    };
    // All of the server's codes, as its source has them.
    let list = command::errcode().args(["list", "--json"]).assert().get_output().stdout.clone();
    let list: Vec<serde_json::Value> = serde_json::from_slice(&list).expect("JSON");
    let constants = list.iter().filter(|code| code["category"] != "client" && code["upstream"].is_string());
    // Some are common to all servers.
    let (common, constants): (Vec<String>, Vec<String>) = constants
        .map(|code| format!("\t{} = {} // comment\n", code["upstream"].as_str().expect("a string"), code["number"]))
        .partition(|constant| constant.contains(" = 100"));
    write("tools/errs/code.go", &format!("package errs\n\nconst (\n{})\n", common.concat()));
    // The server has constants of an old demo too.
    let constants = constants.concat() + "\tErrOldDemo = 10001\n";
    write("server/pkg/common/servererrs/code.go", &format!("package servererrs\n\nconst (\n{constants})\n"));
    for file in ["other/code.go", "common/servererrs/code_test.go", "common/servererrs/code.txt"] {
        write(&format!("server/pkg/{file}"), "const Other = 1999\n");
    }
    let check = || {
        let mut command = command::errcode();
        command.args(["check", "--against"]).arg(folder.path());
        command
    };
    check().assert().code(0).stdout("no differences\n").stderr(is_empty());

    let changed = constants.replace("TokenExpiredError = 1501", "TokenExpired = 1501");
    write("server/pkg/common/servererrs/code.go", &format!("const Brand = 1999\nconst (\n{changed})\n"));
    write("tools/errs/code.go", &common.concat().replace("ArgsError = 1001", ""));
    write("sdk/pkg/sdkerrs/code.go", "const SdkArgsError = 10001\n");
    write("chat/pkg/eerrs/predefine.go", "var ErrNew = errs.NewCodeError(20099, \"New\")\n");
    check().assert().code(1).stdout(
        contains("renamed: 1501 is TokenExpiredError in the dictionary, TokenExpired there\n")
            .and(contains("code.go:1: new: 1999 Brand\n"))
            .and(contains("renamed: 10001 is NetworkTimeoutError in the dictionary, SdkArgsError there\n"))
            .and(contains("new: 20099 New\n"))
            .and(contains("gone: 1001 ArgsError\n"))
            .and(contains("gone: 20001 PasswordError\n"))
            .and(contains("Other").not()),
    );
    let empty = tempfile::tempdir().expect("a temporary folder");
    command::errcode().args(["check", "--against"]).arg(empty.path()).assert().code(3);
    command::errcode().args(["check", "--against", "nowhere"]).assert().code(3).stderr(contains("cannot read"));
}
