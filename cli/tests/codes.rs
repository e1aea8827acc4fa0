//! `errcode CODE…`, `list` and `search`: what they print and how they end.

mod command;

use assert_cmd::Command;
use errcode_cli::codes::Codes;
use errcode_cli::find::{Hit, search};
use predicates::prelude::*;
use predicates::str::{contains, diff, is_empty, starts_with};
use serde_json::{Value, json};

fn errcode(arguments: &[&str]) -> Command {
    let mut command = command::errcode();
    command.args(arguments).env("LC_ALL", "C");
    command
}

/// The standard output of a command, parsed. That it is as the schema says is tested in xtask/tests/schema.rs.
#[track_caller]
fn parsed(arguments: &[&str], status: i32) -> Vec<Value> {
    let output = errcode(arguments).arg("--json").assert().code(status).get_output().stdout.clone();
    serde_json::from_slice(&output).expect("a JSON array")
}

#[track_caller]
fn numbers(arguments: &[&str]) -> Vec<i64> {
    let number = |row: &Value| row.get("number").or(row.get("first")).and_then(Value::as_i64).expect("a number");
    parsed(arguments, 0).iter().map(number).collect()
}

#[test]
fn a_known_code_is_explained_completely() {
    let english = "\
10004 SDK_RESOURCE_NOT_READY
  Resources are not ready, initialization or login has not finished
  advice    The call came before InitSDK or Login had finished. Wait for the login callback, then try again; later \
SDKs send 10008 or 10009 instead.
  action    retry: The same call may succeed later: wait, longer each time, then try again.
  user sees The app is still getting ready. Please try again in a moment.
  category  client, group lifecycle
  errMsg    Resource initialization incomplete / ResourceLoadNotCompleteError
  releases  since sdk 3.0.0, until sdk 3.8.3-patch.14
  elsewhere Account already registered [AccountAlreadyRegister] (chat server 1.0.0 to 1.2.0 (2023), 20004 since 1.2.2)
  page      https://github.com/openimsdk/errcode/blob/main/docs/error-codes.md#10004
";
    errcode(&["10004"]).assert().code(0).stdout(diff(english)).stderr(is_empty());
    let chinese = "\
10004 SDK_RESOURCE_NOT_READY
  资源未就绪，初始化或登录尚未完成
  排查建议  调用时 InitSDK 或 Login 尚未完成。请等待登录回调后重试；之后的 SDK 改为返回 10008 或 10009。
  处理方式  retry：同样的调用稍后可能成功：等待后重试，并逐次延长间隔。
  用户提示  正在准备中，请稍后再试。
  所属分类  client，分组 lifecycle
  错误文本  Resource initialization incomplete / ResourceLoadNotCompleteError
  适用版本  自 sdk 3.0.0，至 sdk 3.8.3-patch.14
  其他含义  账号已注册 [AccountAlreadyRegister]（Chat 服务端 1.0.0 至 1.2.0（2023 年），1.2.2 起改为 20004）
  详细说明  https://github.com/openimsdk/errcode/blob/main/docs/error-codes.zh.md#10004
";
    errcode(&["10004", "--lang", "zh"]).assert().code(0).stdout(diff(chinese)).stderr(is_empty());
}

#[test]
fn the_language_is_that_of_the_environment() {
    let run = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = command::errcode();
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        let output = command.envs(variables.iter().copied()).args(arguments).arg("1501").assert().get_output().clone();
        String::from_utf8(output.stdout).expect("UTF-8").contains("Token 已过期")
    };
    assert!(run(&[("LANG", "zh_CN.UTF-8")], &[]));
    assert!(run(&[("LC_ALL", ""), ("LC_MESSAGES", "zh"), ("LANG", "en_US.UTF-8")], &[]));
    assert!(!run(&[("LC_ALL", "C"), ("LANG", "zh_CN.UTF-8")], &[]));
    assert!(!run(&[("LANG", "fr_FR.UTF-8")], &[]) && !run(&[], &[]));
    assert!(run(&[("LANG", "en_US.UTF-8")], &["--lang", "zh-Hans-CN"]));
    errcode(&["--lang", "fr", "1501"]).assert().code(2).stderr(contains("there are en and zh"));
}

#[test]
fn unknown_codes_are_explained_by_their_range() {
    let expected = "\
705 (not in the dictionary)
  Unknown server error code, in the range 0 to 9999
  category  server, group unknown
  elsewhere Unknown token error [couldn't handle this token] (server 2.0.0 to 2.3.3 (2022), also as the HTTP status of \
a refused WebSocket handshake)
  elsewhere Still tested for as an invalid token, though no current server sends it (electron and h5 demos, current \
releases)

25000 (not in the dictionary)
  Custom error code of the business server, in the range 20001 to 29999
  category  webhook, group unknown

-5 (not in the dictionary)
  Unknown error code, outside every published range
  category  unknown, group unknown
";
    errcode(&["705", "25000", "-5"]).assert().code(0).stdout(diff(expected)).stderr(is_empty());
    errcode(&["--", "705", "25000", "-5"]).assert().code(0).stdout(expected);
    assert_eq!(numbers(&["-2147483648", "2147483647"]), [-2147483648, 2147483647]);
}

#[test]
fn the_codes_of_the_chat_server_are_known() {
    errcode(&["20007"]).assert().code(0).stdout(starts_with(
        "20007 CHAT_VERIFICATION_CODE_EXPIRED  OpenIM chat server\n  Verification code has expired\n",
    ));
    assert_eq!(parsed(&["20007"], 0)[0]["component"]["zh"], "OpenIM Chat 服务端");
}

#[test]
fn names_identifiers_and_texts_are_codes() {
    for (argument, expected) in [
        ("TOKEN_EXPIRED", &[1501][..]),
        ("tokenExpired", &[1501]),
        ("ERRCODE_TOKEN_EXPIRED", &[1501]),
        ("TokenExpiredError", &[1501]),
        ("tokenexpirederror", &[1501]),
        ("１５０１", &[1501]),
        (" 1501 ", &[1501]),
        ("1004 RecordNotFoundError", &[1004]),
        ("SDK not initialized. Please initialize first.", &[10008]),
        // The page's first.
        ("ArgsError", &[1001, 10002]),
        ("RecordNotFoundError", &[1004, 10200]),
        ("PasswordError", &[20001]),
        ("NotFoundAccountErr", &[100003]),
        (
            "10005 error *errors.withStack not implement CodeError: 10004 Resource initialization incomplete",
            &[10005, 10004],
        ),
        (r#"{"errCode":1501,"errMsg":"TokenExpiredError"}"#, &[1501]),
    ] {
        assert_eq!(numbers(&[argument]), expected, "{argument}");
    }
    assert_eq!(numbers(&["1501", "429", "1501"]), [1501, 429, 1501]);
}

#[test]
fn what_is_no_code_is_named() {
    let stderr = "errcode: 'TOKEN_EXPIRD' is not a known code; similar: TOKEN_EXPIRED\n\
                  errcode: 'nonsense\\u{1b}[31m' is not a known code; to search for words: errcode search WORD...\n";
    errcode(&["1501", "TOKEN_EXPIRD", "nonsense\x1b[31m"])
        .assert()
        .code(1)
        .stdout(starts_with("1501 TOKEN_EXPIRED\n"))
        .stderr(diff(stderr));
    for text in ["2147483648", "-2147483649", "99999999999999999999"] {
        errcode(&[text]).assert().code(2).stdout(is_empty()).stderr(contains(format!("'{text}' is out of range")));
    }
    for text in ["", " ", "15.5", "0x10", "-", "?"] {
        errcode(&[text]).assert().code(1).stdout(is_empty()).stderr(contains(format!("'{text}' is not a known code")));
    }
    for arguments in [&["--json", "list"][..], &["1501", "--lang", "zh", "list"]] {
        errcode(arguments).assert().code(2).stdout(is_empty()).stderr(contains("a command, which comes first"));
    }
}

#[test]
fn usage_errors_exit_with_2_and_help_with_0() {
    let wrong: [&[&str]; 9] = [
        &[],
        &["--json"],
        &["--colour", "1501"],
        &["search"],
        &["search", ""],
        &["list", "tokens"],
        &["completions", "tcl"],
        &["export", "xls"],
        &["check"],
    ];
    for arguments in wrong {
        errcode(arguments).assert().code(2).stdout(is_empty()).stderr(contains("Usage:").or(contains("--help")));
    }
    for command in ["list", "search", "annotate", "check", "export", "completions", "man"] {
        errcode(&[command, "--help"]).assert().code(0).stdout(contains("Usage: errcode")).stderr(is_empty());
    }
    errcode(&["--help"]).assert().code(0).stdout(contains("Exit status:").and(contains("Examples:")));
    errcode(&["--version"]).assert().code(0).stdout(format!("errcode {}\n", env!("CARGO_PKG_VERSION")));
}

/// The command answers as the library does in each language.
#[test]
fn the_vectors_of_every_language() {
    let text = include_str!("../../tests/vectors.tsv");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let vectors: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    assert!(vectors.len() > 100, "known codes and unknown ones");
    let codes: Vec<&str> = vectors.iter().map(|vector| vector[0]).collect();
    let rows = parsed(&codes, 0);
    assert_eq!(rows.len(), vectors.len());
    for (row, vector) in rows.iter().zip(&vectors) {
        let [code, category, group, action, known, name, message, message_zh, user, user_zh] = vector[..] else {
            panic!("ten columns: {vector:?}")
        };
        if !row["component"].is_null() {
            // The library does not know the codes of a business server.
            assert_eq!((known, category), ("no", "webhook"), "{code}");
            continue;
        }
        let expected = json!({
            "number": code.parse::<i32>().expect("a number"), "category": category, "group": group, "action": action,
            "known": known == "yes", "name": name, "message": { "en": message, "zh": message_zh },
            "user": { "en": user, "zh": user_zh },
        });
        for (field, expected) in expected.as_object().expect("an object") {
            assert_eq!(row[field], *expected, "{field} of {code}");
        }
    }
}

#[test]
fn list_has_every_code_once_and_filters() {
    let all = numbers(&["list"]);
    let own = all.iter().filter(|number| !(20001..=29999).contains(*number)).count();
    assert_eq!((own, all.len()), (88, 88 + 15));
    let lines = errcode(&["list"]).assert().code(0).stderr(is_empty()).get_output().stdout.clone();
    let lines = String::from_utf8(lines).expect("UTF-8");
    let first: Vec<i64> = lines.lines().filter_map(|line| line.split_whitespace().next()?.parse().ok()).collect();
    assert_eq!(first, all);
    let expected = "  \
  1701  FILE_UPLOAD_EXPIRED  retry        File upload expired  [FileUploadedExpiredError]
 10200  SDK_FILE_NOT_FOUND   tell_user    File to upload does not exist  [File not found]
";
    errcode(&["list", "file"]).assert().code(0).stdout(diff(expected));
    assert_eq!(numbers(&["list", "file", "client"]), [10200]);
    assert_eq!(numbers(&["list", "sign_in"]), [1506, 10101, 20101]);
    errcode(&["list", "client", "token"]).assert().code(1).stderr(contains("no such code"));
    let complaint = "there is no category, group or action 'tokens'; there are unknown, server, client";
    errcode(&["list", "tokens"]).assert().code(2).stderr(contains(complaint));
}

/// Every text that is sent, of the dictionary's codes and of the chat server's.
#[test]
fn every_text_that_is_sent_is_found_first() {
    let codes = Codes::read(&[]).expect("no files to be wrong");
    let mut texts = 0;
    for meaning in codes.all() {
        for text in meaning.code.sent.iter().chain(&meaning.code.upstream) {
            let hits = search(&codes, std::slice::from_ref(text));
            let Some(Hit::Code(best)) = hits.first() else { panic!("{text} is not found") };
            assert!(
                best.code.sent.iter().chain(&best.code.upstream).any(|sent| sent == text),
                "{text}: {}",
                best.code.name
            );
            texts += 1;
        }
    }
    assert!(texts > 100, "{texts}");
    for (text, number) in [("File not found", 10200), ("NetworkError", 10000), ("UserIDNotFoundError", 1101)] {
        assert_eq!(numbers(&["search", text])[0], number, "{text}");
    }
}

#[test]
fn search_looks_into_every_text() {
    assert_eq!(numbers(&["search", "kicked", "token"])[0], 1506);
    assert_eq!(numbers(&["search", "TOKEN", "Expired"])[0], 1501);
    assert_eq!(numbers(&["search", "expired token"])[0], 1501);
    assert_eq!(numbers(&["search", "expired　token"])[0], 1501);
    assert_eq!(numbers(&["search", "１５０１"])[0], 1501);
    assert_eq!(numbers(&["search", "禁言"]), [1402, 1403]);
    // A note, in both languages.
    let note = "   705  Unknown token error [couldn't handle this token] (server 2.0.0 to 2.3.3 (2022), also as the HTTP \
                status of a refused WebSocket handshake)\n";
    errcode(&["search", "couldn't handle this token"]).assert().code(0).stdout(diff(note));
    assert_eq!(numbers(&["search", "couldn't handle this token"]), [705]);
    let notes = "1201-1210  Notification about a friend, a friend request or a block (contentType of a message, not an \
                 error code)\n";
    errcode(&["search", "friend request", "contentType"]).assert().code(0).stdout(diff(notes));
    assert!(numbers(&["search", "会议密码"]).contains(&200002));
    errcode(&["search", "TokenExpird"]).assert().code(1).stdout(is_empty()).stderr(contains("similar: TOKEN_EXPIRED"));
    // Fewer than three of ten letters may differ.
    errcode(&["search", "tokenexprd"]).assert().code(1).stderr(contains("similar: TOKEN_EXPIRED"));
    errcode(&["search", "tokxnexprd"]).assert().code(1).stderr("errcode: nothing matches 'tokxnexprd'\n");
    errcode(&["search", "xyzzy"]).assert().code(1).stderr("errcode: nothing matches 'xyzzy'\n");
    assert_eq!(parsed(&["search", "xyzzy"], 1), [] as [Value; 0]);
}

#[test]
fn every_command_has_a_manual_page() {
    let temporary = tempfile::tempdir().expect("a temporary folder");
    let folder = temporary.path().join("share/man1");
    errcode(&["man", folder.to_str().expect("UTF-8")]).assert().code(0).stdout(is_empty()).stderr(is_empty());
    let mut files: Vec<_> =
        std::fs::read_dir(&folder).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    files.sort_by_key(|file| file.with_extension(""));
    let names: Vec<_> = files.iter().map(|file| file.file_stem().expect("a name").to_str().expect("UTF-8")).collect();
    let commands = ["annotate", "check", "completions", "export", "list", "man", "search"];
    assert_eq!(names[0], "errcode");
    assert_eq!(names[1..], commands.map(|command| format!("errcode-{command}")));
    for (file, name) in files.iter().zip(names) {
        let page = std::fs::read_to_string(file).expect("UTF-8");
        assert!(page.contains(&format!(".TH {name} 1 ")), "{name}: no title");
        for section in [".SH NAME", ".SH SYNOPSIS", ".SH DESCRIPTION", ".SH OPTIONS"] {
            assert!(page.contains(section), "{name} lacks {section}");
        }
    }
    // A file is no folder.
    let file = folder.join("errcode.1");
    errcode(&["man", file.to_str().expect("UTF-8")]).assert().code(3).stderr(contains("errcode.1: "));
}

#[test]
fn completions_name_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        errcode(&["completions", shell]).assert().code(0).stdout(contains("annotate").and(contains("against")));
    }
}
