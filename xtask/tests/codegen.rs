//! The generated files are fresh, and a bad table is refused with the line and the reason.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::path::Path;
use std::process::Command;

#[test]
fn generated_files_are_fresh() {
    xtask::check(common::root(), &[]).unwrap_or_else(|e| panic!("{e:#}"));
}

/// Copies what the generator reads and writes, so that a test can spoil it.
fn copy_of_the_project(to: &Path) {
    let outputs = xtask::generate(common::root(), &[]).expect("a good table");
    let read = ["errcodes.toml", "cbindgen.toml", "capi/src/lib.rs"].into_iter().map(String::from);
    for file in read.chain(outputs.iter().map(|output| output.path.to_string())) {
        let target = to.join(&file);
        std::fs::create_dir_all(target.parent().expect("a folder")).expect("a writable folder");
        std::fs::copy(common::root().join(&file), target).unwrap_or_else(|e| panic!("{file}: {e}"));
    }
}

#[test]
fn check_names_every_file_that_is_stale_or_missing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_of_the_project(folder.path());
    xtask::check(folder.path(), &[]).expect("an untouched copy is fresh");

    let header = folder.path().join("include/errcode.h");
    std::fs::write(&header, std::fs::read_to_string(&header).expect("the header") + "\n").expect("writable");
    std::fs::remove_file(folder.path().join("src/codes.rs")).expect("a generated file");
    let message = xtask::check(folder.path(), &[]).expect_err("two files differ").to_string();
    let lines: Vec<&str> = message.lines().collect();
    assert_eq!(lines.len(), 2, "{message}");
    assert!(lines.contains(&"include/errcode.h: is stale; run `cargo xtask codegen`"), "{message}");
    assert!(lines.contains(&"src/codes.rs: is missing; run `cargo xtask codegen`"), "{message}");

    xtask::write(folder.path(), &[]).expect("writable");
    xtask::check(folder.path(), &[]).expect("fresh again");
}

#[test]
fn every_derived_file_follows_the_table() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_of_the_project(folder.path());
    let table = folder.path().join("errcodes.toml");
    let text = std::fs::read_to_string(&table).expect("the table");
    let changed = text.replace("message = \"Token has expired\"", "message = \"Token has run out\"");
    assert_ne!(text, changed);
    std::fs::write(&table, changed).expect("writable");
    let message = xtask::check(folder.path(), &[]).expect_err("the table has changed").to_string();
    // These repeat the ranges, the categories and groups, and the version, but no message.
    let without_messages = ["bindings/kotlin/pom.xml", "/Ranges.kt"];
    for output in xtask::generate(common::root(), &[]).expect("a good table") {
        let expected = !without_messages.iter().any(|file| output.path.ends_with(file));
        assert_eq!(message.contains(&format!("{}: is stale", output.path)), expected, "{}", output.path);
    }
}

/// A table of two codes, line by line; what a case replaces in it is refused with the message behind it.
const GOOD: &str = r#"[[category]]
number = 0
id = "unknown"
about = "Other."
name = "UNKNOWN_CODE"
message = "Unknown"
[[category]]
number = 1
id = "server"
about = "The server."
first = 0
last = 9999
name = "UNKNOWN_SERVER_CODE"
message = "Unknown server code"
[[group]]
number = 0
id = "unknown"
about = "Other."
[[group]]
number = 1
id = "token"
about = "Token."
ranges = [[1500, 1599]]
[[code]]
number = 1501
name = "TOKEN_EXPIRED"
message = "Token has expired"
group = "token"
source = "page"
[[code]]
number = 1502
name = "TOKEN_INVALID"
message = "Invalid token"
group = "token"
parent = 1501
upstream = "TokenInvalidError"
source = "page"
[[retired]]
number = 1509
name = "TOKEN_BURNED"
[[status]]
number = 0
id = "ok"
message = "Registered"
[[status]]
number = 1
id = "bad_name"
message = "the name is bad"
[[category]]
number = 2
id = "webhook"
about = "The business server."
first = 10000
last = 19999
name = "UNKNOWN_WEBHOOK_CODE"
message = "Custom code"
"#;

#[test]
fn bad_tables_are_refused_with_the_line_and_the_reason() {
    assert!(xtask::table::parse("t.toml", GOOD).is_ok());
    let message = |text: &str| format!("message = \"{text}\"");
    let control = message("Token\\u0007");
    let long = message(&"x".repeat(256));
    let cases: &[(&str, &str, &str)] = &[
        ("number = 1502", "number = 1501", "t.toml:31:10: number 1501 is already used by TOKEN_EXPIRED"),
        ("number = 1502", "number = 1509", "t.toml:31:10: number 1509 is already used by retired TOKEN_BURNED"),
        ("number = 1502", "number = 1400", "t.toml:31:10: 1400 stands behind 1501: keep the codes in order of number"),
        ("number = 1502", "number = 2147483648", "t.toml:31:10: 2147483648 is no int32 (-2147483648 to 2147483647)"),
        ("number = 1501", "number = -1501", "t.toml:25:10: -1501 is negative: no code is"),
        (
            "number = 1502",
            "number = 1502.5",
            "t.toml:31:10: `number` is 1502.5, and has to be an int32 (-2147483648 to 2147483647)",
        ),
        ("number = 1502", "number = \"1502\"", "t.toml:31:10: `number` is \"1502\", and has to be an int32"),
        (
            "number = 1502",
            "number = 15020000000000000000000",
            "t.toml:31:10: `number` is 15020000000000000000000, and has to be an int32",
        ),
        ("\"TOKEN_INVALID\"", "\"TOKEN_EXPIRED\"", "t.toml:32:8: name TOKEN_EXPIRED is already used by 1501"),
        ("\"TOKEN_INVALID\"", "\"TOKEN_BURNED\"", "t.toml:32:8: name TOKEN_BURNED is already used by retired 1509"),
        (
            "\"TOKEN_INVALID\"",
            "\"UNKNOWN_CODE\"",
            "t.toml:32:8: name UNKNOWN_CODE is already used by the unknown codes of category unknown",
        ),
        ("\"TOKEN_INVALID\"", "\"tokenInvalid\"", "t.toml:32:8: name \"tokenInvalid\" is not SCREAMING_SNAKE"),
        ("\"TOKEN_INVALID\"", "\"TOKEN__INVALID\"", "t.toml:32:8: name \"TOKEN__INVALID\" is not SCREAMING_SNAKE"),
        ("\"TOKEN_INVALID\"", "\"2FA_INVALID\"", "t.toml:32:8: name \"2FA_INVALID\" is not SCREAMING_SNAKE"),
        ("\"TOKEN_INVALID\"", "\"\"", "t.toml:32:8: name \"\" is not SCREAMING_SNAKE"),
        ("\"TOKEN_INVALID\"", "\"GRP_TOKEN\"", "t.toml:32:8: name GRP_TOKEN begins with GRP_, which is kept for other"),
        ("\"TOKEN_INVALID\"", "\"CLASS\"", "t.toml:32:8: name CLASS means something else in C, C++, Go or Swift"),
        ("\"TOKEN_INVALID\"", "\"H\"", "t.toml:32:8: name H means something else in C, C++, Go or Swift"),
        (&message("Invalid token"), &message("Invalid */ token"), "t.toml:33:11: message has a comment mark"),
        ("about = \"Token.\"", "about = \"\"", "t.toml:22:9: about is a sentence that ends with a full stop"),
        (&message("Invalid token"), &message(""), "t.toml:33:11: message is empty"),
        (&message("Invalid token"), &message("   "), "t.toml:33:11: message is empty"),
        (&message("Invalid token"), &message("Invalid token."), "t.toml:33:11: message ends with a full stop"),
        (&message("Invalid token"), &message("Invalid token "), "t.toml:33:11: message has stray blanks"),
        (&message("Invalid token"), &message("Invalid  token"), "t.toml:33:11: message has stray blanks"),
        (&message("Invalid token"), &message("Invalid\u{a0}token"), "t.toml:33:11: message has stray blanks"),
        (&message("Invalid token"), &control, "t.toml:33:11: message has a control character"),
        (&message("Invalid token"), &message("Invalid\\ttoken"), "t.toml:33:11: message has a control character"),
        (&message("Invalid token"), &long, "t.toml:33:11: message has 256 bytes, the most is 255"),
        (
            "group = \"token\"\nparent",
            "group = \"tokens\"\nparent",
            "t.toml:34:9: there is no group tokens; groups are",
        ),
        ("parent = 1501", "parent = 1503", "t.toml:35:10: parent 1503 is not another code of the table"),
        ("parent = 1501", "parent = 1502", "t.toml:35:10: parent 1502 is not another code of the table"),
        (
            "group = \"token\"\nsource",
            "group = \"token\"\nparent = 1502\nsource",
            "t.toml:29:10: parent 1502 is itself a kind of this code",
        ),
        ("\"TokenInvalidError\"", "\"Token Invalid\"", "t.toml:36:12: upstream is one word of printable ASCII"),
        (
            "upstream = ",
            "upsteam = ",
            "t.toml:36:1: unknown field `upsteam`; fields are number, name, message, group, parent, upstream, source",
        ),
        (
            "source = \"page\"\n[[ret",
            "source = \"paper\"\n[[ret",
            "t.toml:37:10: `source` is \"paper\", and has to be \"page\", \"sdk\" or \"server\"",
        ),
        ("name = \"TOKEN_INVALID\"\n", "", "t.toml:30:1: this code has no `name`"),
        (
            "name = \"TOKEN_INVALID\"",
            "name = TOKEN_INVALID",
            "t.toml:32:8: `name` is TOKEN_INVALID, and has to be a string",
        ),
        ("[[1500, 1599]]", "[[1500, 1550]]", "t.toml:23:11: 1500 to 1550 is no range of whole hundreds"),
        ("[[1500, 1599]]", "[[1599, 1500]]", "t.toml:23:11: 1599 to 1500 is no range of whole hundreds"),
        ("first = 0\n", "", "t.toml:9:6: a category has both `first` and `last`, or neither"),
        ("last = 9999", "last = -1", "t.toml:9:6: ranges ascend, and each begins where the one before it ends"),
        (
            "number = 1\nid = \"token\"",
            "number = 2\nid = \"token\"",
            "t.toml:20:10: this group has to have the number 1",
        ),
        ("id = \"bad_name\"", "id = \"BadName\"", "t.toml:47:6: id \"BadName\" is not snake_case"),
        ("id = \"bad_name\"", "id = \"ok\"", "t.toml:47:6: status ok is defined twice"),
    ];
    for (good, bad, expected) in cases {
        assert!(GOOD.contains(good), "{good}");
        let spoiled = GOOD.replacen(good, bad, 1);
        let mistakes = match xtask::table::parse("t.toml", &spoiled) {
            Ok(_) => panic!("{bad} was accepted"),
            Err(mistakes) => mistakes.to_string(),
        };
        assert!(mistakes.lines().any(|line| line.starts_with(expected)), "{bad}: {mistakes}");
    }
}

/// Somebody who adds ten codes learns of all the mistakes at once.
#[test]
fn every_mistake_is_reported_in_order() {
    let spoiled = GOOD.replace("Token has expired", "Token has expired.").replace("Invalid token", "");
    let mistakes = xtask::table::parse("t.toml", &spoiled).err().expect("two mistakes").to_string();
    assert_eq!(mistakes, "t.toml:27:11: message ends with a full stop\nt.toml:33:11: message is empty");
}

/// `cargo xtask codegen --extra` on a copy of the project: constants in every language, and a library that knows the
/// codes of a business server.
#[test]
fn custom_codes_are_compiled_in() {
    let folder = common::target_folder().join("custom");
    let project = folder.join("project");
    let _ = std::fs::remove_dir_all(&project);
    std::fs::create_dir_all(&project).expect("a writable folder");
    let copy =
        "tar --create --exclude=./target --exclude=./dist --exclude=.git --exclude=.build . | tar --extract -C \"$1\"";
    let mut shell = Command::new("sh");
    common::run(shell.args(["-euc", copy, "sh"]).arg(&project).current_dir(common::root()));

    let custom = [common::root().join("tests/custom.toml")];
    let written = xtask::write(&project, &custom).expect("a good file");
    xtask::check(&project, &custom).expect("fresh");
    let stale = xtask::check(&project, &[]).expect_err("the table alone makes other files").to_string();
    assert_eq!(stale.lines().count(), written.len(), "{stale}");
    assert!(!written.contains(&"errcodes.toml"));
    for (file, constant) in [
        ("src/codes.rs", "pub const WRONG_PASSWORD: Self = Self::new(20001);"),
        ("include/errcode.h", "#define ERRCODE_WRONG_PASSWORD 20001"),
        ("bindings/cpp/include/errcode/codes.hpp", "wrong_password = 20001,"),
        ("bindings/go/codes.go", "WrongPassword Code = 20001"),
        ("bindings/swift/Sources/Errcode/Constants.swift", "static let wrongPassword = ErrorCode(rawValue: 20001)"),
        ("bindings/kotlin/src/main/kotlin/io/openim/errcode/ErrorCodes.kt", "const val WRONG_PASSWORD: Int = 20001"),
    ] {
        let text = std::fs::read_to_string(project.join(file)).expect(file);
        assert!(text.contains(constant), "{file} has no {constant}");
    }

    let mut build = common::cargo();
    build.args(["build", "--quiet", "--release", "--package", "errcode-capi", "--target-dir"]).arg(&folder);
    common::run(build.current_dir(&project));
    let library = folder.join("release/liberrcode.a");
    let main = "#include <errcode.h>\n#include <stdio.h>\nint main(void) {\n\
        errcode_info_t i = errcode_describe(ERRCODE_VERIFICATION_CODE_EXPIRED);\n\
        printf(\"%s|%s|%d|\", i.name, i.message, (int)i.known);\n\
        printf(\"%s|%s|\", errcode_message(20009), errcode_message(20014));\n\
        printf(\"%d|%d\", (int)errcode_group(20101), (int)errcode_is_kind_of(20002, ERRCODE_USER_NOT_FOUND));\n\
        return errcode_is_known(20102) || errcode_count() < 80; }\n";
    let main = common::write(&folder, "main.c", main);
    let program = folder.join("main");
    let mut cc = Command::new("cc");
    common::run(cc.arg("-I").arg(project.join("include")).arg(main).arg(library).arg("-o").arg(&program));
    let expected = "VERIFICATION_CODE_EXPIRED|验证码已过期 🕑|1|\
        Verification code \"used\", see C:\\used and $USED|E-mail address already registered; cafe\u{301}|7|1";
    assert_eq!(common::run(&mut Command::new(&program)), expected);

    let main = "#include <errcode/errcode.hpp>\n\
        static_assert(errcode::category_of(errcode::errc::wrong_password) == errcode::category::webhook);\n\
        int main() { return errcode::message(errcode::errc::account_not_found) == \"Account not found\" ? 0 : 1; }\n";
    let main = common::write(&folder, "main.cpp", main);
    let include = project.join("bindings/cpp/include");
    let mut cc = Command::new("c++");
    cc.arg("-std=c++17").arg("-I").arg(include).arg("-I").arg(project.join("include")).arg(main);
    common::run(cc.arg(folder.join("release/liberrcode.a")).arg("-o").arg(&program));
    common::run(&mut Command::new(&program));

    if common::has("go", "the generated Go constants are not compiled") {
        let test = "package errcode\n\nimport \"testing\"\n\nfunc TestCustom(t *testing.T) {\n\
            \tif m := VerificationCodeUsed.Message(); m != `Verification code \"used\", see C:\\used and $USED` {\n\
            \t\tt.Error(m)\n\t}\n\
            \tif m := EmailAlreadyRegistered.Message(); m != \"E-mail address already registered; cafe\\u0301\" {\n\
            \t\tt.Error(m)\n\t}\n\
            \tif !AccountNotFound.Is(UserNotFound) || VerificationCodeExpired.Message() != \"验证码已过期 🕑\" {\n\
            \t\tt.Error(\"wrong\")\n\t}\n}\n";
        common::write(&project.join("bindings/go"), "custom_test.go", test);
        let mut go = Command::new("go");
        let go = go.args(["test", "-tags", "purego", "-run", "TestCustom", "-v", "."]);
        let output = common::run(go.current_dir(project.join("bindings/go")));
        assert!(output.contains("--- PASS: TestCustom"), "{output}");
    }
}

/// The index is made for any table: many more codes, texts of any length, codes beyond the ranges.
#[test]
fn a_large_table_is_laid_out_too() {
    let many: String = (2000..3000)
        .map(|n| format!("[[code]]\nnumber = {n}\nname = \"MANY_{n}\"\nmessage = \"Message {n}\"\ngroup = \"token\"\nsource = \"page\"\n"))
        .collect();
    let spoiled = GOOD.replace("[[retired]]", &(many + "[[retired]]"));
    let folder = tempfile::tempdir().expect("a temporary folder");
    copy_of_the_project(folder.path());
    common::write(folder.path(), "errcodes.toml", &spoiled);
    let outputs = xtask::generate(folder.path(), &[]).expect("a good table");
    let table = outputs.iter().find(|o| o.path == "src/table.rs").expect("the table");
    assert!(table.contents.contains("pub(crate) type Place = u16;"), "more than 256 codes");
    assert!(table.contents.contains("MANY_2999"));
}

#[test]
fn every_code_finds_its_slot_in_the_index() {
    // Codes of the table strewn over three ranges.
    let slots: Vec<u16> = (0..30_000).map(|c| if c % 97 == 5 { 4 + c % 200 } else { c / 9_000 }).collect();
    let index = xtask::index::Index::smallest(&slots);
    for (code, slot) in slots.iter().enumerate() {
        let page = index.pages[code >> index.shift];
        let leaf = usize::try_from(i32::from(page) + i32::try_from(code).expect("small"));
        assert_eq!(index.leaves[leaf.expect("no page reaches below 0")], *slot, "code {code}");
    }
    // Mostly runs of the same slot, of which one is kept.
    assert!(xtask::index::Index::smallest(&vec![1; 30_000]).leaves.len() <= 1 << 10);
}

/// Where a document names the version, it is the one of Cargo.toml.
#[test]
fn documents_name_this_version() {
    for (file, before) in [("bindings/cpp/README.md", "GIT_TAG v"), ("bindings/kotlin/README.md", "<version>")] {
        let text = std::fs::read_to_string(common::root().join(file)).expect(file);
        let (_, version) = text.split_once(before).unwrap_or_else(|| panic!("{file} has no {before}"));
        assert!(version.starts_with(env!("CARGO_PKG_VERSION")), "{file}: {before}{}", &version[..8]);
    }
}
