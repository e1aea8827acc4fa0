//! `cargo xtask codegen`: the generated files are fresh, adding a code is one entry, and custom codes are compiled in.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::codegen;

#[test]
fn generated_files_are_fresh() {
    codegen::check(common::root(), &[]).unwrap_or_else(|error| panic!("{error}"));
}

/// What the generator reads, and what the C library and the tests of the core are built from. Never the whole tree: the
/// folder that all is built in may be part of it.
const PROJECT: [&str; 13] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "benches",
    "capi",
    "codes",
    "dictionary",
    "errcodes.toml",
    "include",
    "src",
    "tests",
    "xtask/Cargo.toml",
    "xtask/templates",
];

/// A copy of the project, which a test may change, with all generated files.
struct Project(tempfile::TempDir);

impl Project {
    fn copy() -> Self {
        let project = Self(common::temporary());
        for part in PROJECT {
            copy(&common::root().join(part), &project.path(part));
        }
        // The rest of the workspace is not there.
        project.edit("Cargo.toml", |toml| {
            let members = |line: &str| line.starts_with("members") || line.starts_with("default-members");
            let line = |line: &str| match members(line) {
                true => line.split('=').next().expect("a key").to_owned() + "= [\"capi\", \"dictionary\"]\n",
                false => format!("{line}\n"),
            };
            toml.lines().map(line).collect()
        });
        codegen::write(project.root(), &[]).expect("a good dictionary");
        project
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn path(&self, file: impl AsRef<Path>) -> PathBuf {
        self.root().join(file)
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path(file)).expect(file)
    }

    fn edit(&self, file: &str, edit: impl FnOnce(String) -> String) {
        std::fs::write(self.path(file), edit(self.read(file))).expect("writable");
    }

    fn cargo(&self, arguments: &[&str], target: &Path) {
        common::run(common::cargo().current_dir(self.root()).args(arguments).arg("--target-dir").arg(target));
    }

    /// What a C program prints that is linked with the library of the copy.
    fn run(&self, source: &str) -> String {
        let target = self.path("target");
        self.cargo(&["build", "--quiet", "--release", "--package", "errcode-capi"], &target);
        let source = common::write(self.root(), "main.c", source);
        let program = self.path("main");
        let mut cc = Command::new("cc");
        cc.arg("-I").arg(self.path("include")).arg(source);
        common::run(cc.arg(target.join("release/liberrcode.a")).arg("-o").arg(&program));
        common::run(&mut Command::new(&program))
    }
}

fn copy(from: &Path, to: &Path) {
    if from == common::target_folder() {
        return;
    }
    if from.is_dir() {
        for entry in std::fs::read_dir(from).expect("a folder") {
            let name = entry.expect("an entry").file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        std::fs::create_dir_all(to.parent().expect("a folder")).expect("a writable folder");
        std::fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
}

const NEW: &str = "[[code]]\nnumber = 1510\nname = \"TOKEN_BORROWED\"\ngroup = \"token\"\naction = \"sign_in\"\n\
    message = \"Token is somebody else's\"\nmessage_zh = \"Token 属于他人\"\nadvice = \"Give it back.\"\n\
    advice_zh = \"请归还。\"\nupstream = \"TokenBorrowed\"\nsource = \"server\"\n\n";

/// After one entry and one command, the code is in the library, and no test asks for more.
#[test]
fn adding_a_code_is_one_entry() {
    let project = Project::copy();
    project.edit("errcodes.toml", |toml| {
        let next = toml.find("[[code]]\nnumber = 1520\n").expect("the code after it");
        toml[..next].to_owned() + NEW + &toml[next..]
    });
    let stale = codegen::check(project.root(), &[]).expect_err("nothing is generated yet").to_string();
    for file in ["include/errcode.h", "src/generated/codes.rs", "src/generated/table.rs"] {
        let expected = format!("{file}: is stale; run `cargo xtask codegen`");
        assert!(stale.lines().any(|line| line == expected), "{stale}");
    }
    codegen::write(project.root(), &[]).expect("a good entry");
    codegen::check(project.root(), &[]).expect("fresh");
    let main = "#include <errcode.h>\n#include <stdio.h>\n\
        int main(void) { puts(errcode_message(ERRCODE_TOKEN_BORROWED)); return errcode_action(1510) != 3; }\n";
    assert_eq!(project.run(main), "Token is somebody else's\n");
    // Where all that these tests need has been compiled already.
    let tests = ["test", "--quiet", "--package", "openim-errcode", "--test", "abi", "--test", "rust_api"];
    project.cargo(&tests, &common::target_folder());
}

#[test]
fn check_names_every_file_that_is_stale_or_missing() {
    let project = Project::copy();
    project.edit("include/errcode.h", |header| header + "\n");
    std::fs::remove_file(project.path("src/generated/codes.rs")).expect("a generated file");
    let found = codegen::check(project.root(), &[]).expect_err("two files differ").to_string();
    let expected = "src/generated/codes.rs: is missing; run `cargo xtask codegen`\n\
        include/errcode.h: is stale; run `cargo xtask codegen`";
    assert_eq!(found, expected);
    assert_eq!(codegen::write(project.root(), &[]).expect("writable"), ["src/generated/codes.rs", "include/errcode.h"]);
    // A checkout may have other line ends.
    project.edit("include/errcode.h", |header| header.replace('\n', "\r\n"));
    codegen::check(project.root(), &[]).expect("fresh");
}

#[test]
fn custom_codes_are_compiled_in() {
    let project = Project::copy();
    let custom = [PathBuf::from("tests/custom.toml")];
    codegen::write(project.root(), &custom).expect("a good file");
    codegen::check(project.root(), &custom).expect("fresh");
    codegen::check(project.root(), &[]).expect_err("errcodes.toml alone makes other files");
    assert!(project.read("src/generated/codes.rs").contains("pub const WRONG_PASSWORD: Self = Self(20001);"));
    let main = "#include <errcode.h>\n#include <stdio.h>\nint main(void) {\n\
        int32_t code = ERRCODE_VERIFICATION_CODE_EXPIRED;\n\
        printf(\"%s|%s|%s|\", errcode_name(code), errcode_message(code), errcode_user_message(code, \"zh\"));\n\
        printf(\"%s|%s|\", errcode_message(20009), errcode_message(20014));\n\
        printf(\"%d|%d|\", (int)errcode_group(20101), (int)errcode_action(20101));\n\
        printf(\"%s|%d\", errcode_message(29999), errcode_is_known(20102)); return 0; }\n";
    let expected = "VERIFICATION_CODE_EXPIRED|验证码已过期 🕑|验证码已过期 🕑，请重新获取。|\
        Verification code \"used\", see C:\\used and $USED; it's 100 % {gone} <b>& away</b> */ // # ${x} `y` \\(z) ??/|\
        E-mail address already registered; cafe\u{301} 👨\u{200d}👩\u{200d}👧\u{200d}👦|7|3|!|0";
    assert_eq!(project.run(main), expected);

    // So many that the numbers of the table need more bits.
    let many: String = (20001..=20700)
        .map(|n| format!("[[code]]\nnumber = {n}\nname = \"MANY_{n}\"\nmessage = \"{n:0>100}\"\naction = \"retry\"\n"))
        .collect();
    common::write(project.root(), "many.toml", &many);
    codegen::write(project.root(), &["many.toml".into()]).expect("a good file");
    let main = "#include <errcode.h>\n#include <stdio.h>\n#include <string.h>\nint main(void) {\n\
        for (int32_t code = 20001; code <= 20700; code++)\n\
        if (atoi(errcode_message(code) + 90) != code || errcode_action(code) != 1) return 1;\n\
        printf(\"%s %s\", errcode_message(1501), errcode_name(20701)); return 0; }\n";
    let main = main.replace("<string.h>", "<stdlib.h>");
    assert_eq!(project.run(&main), "Token has expired UNKNOWN_WEBHOOK_CODE");
}

/// A name or number that is taken is an error that says where.
#[test]
fn collisions_name_the_file() {
    let project = Project::copy();
    let one = "[[code]]\nnumber = 20001\nname = \"WRONG_PASSWORD\"\nmessage = \"Wrong password\"\n";
    common::write(project.root(), "one.toml", one);
    let cases = [
        (one.replace("20001", "20002"), "two.toml:3:8: name WRONG_PASSWORD is already used by 20001"),
        (one.replace("WRONG_PASSWORD", "TOKEN_EXPIRED"), "two.toml:3:8: name TOKEN_EXPIRED is already used by 1501"),
        (one.replace("WRONG_", "NO_"), "two.toml:2:10: number 20001 is already used by WRONG_PASSWORD"),
        (one.replace("20001", "1599"), "two.toml:2:10: "),
        // The same name in languages that write it without underscores.
        (
            one.replace("20001", "20002").replace("WRONG_", "WRONG"),
            "two.toml:3:8: name WRONGPASSWORD is already used by",
        ),
    ];
    for (two, expected) in cases {
        common::write(project.root(), "two.toml", &two);
        let error = codegen::generate(project.root(), &["one.toml".into(), "two.toml".into()]);
        let error = error.err().expect("a collision").to_string();
        assert!(error.lines().any(|line| line.starts_with(expected)), "{error}");
    }
    // And a file that is not there, and a template that is wrong.
    let error = codegen::generate(project.root(), &["none.toml".into()]).err().expect("no file");
    assert!(error.to_string().starts_with("cannot read none.toml: "), "{error}");
    let template = "xtask/templates/errcode.h.j2";
    project.edit(template, |template| template + "{{ nothing }}\n");
    let lines = project.read(template).lines().count();
    let error = codegen::generate(project.root(), &[]).err().expect("a mistake").to_string();
    assert_eq!(error, format!("xtask/templates/errcode.h.j2:{lines}: undefined value"));
}
