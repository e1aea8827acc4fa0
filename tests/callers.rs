//! C and C++ programs that include the header and link the library, as its users do.
#![cfg(target_os = "linux")]

mod common;

use std::path::Path;
use std::process::Command;

/// Asks everything of the library once, and exits with 0 if every answer is right.
const CALLER: &str = include_str!("common/caller.c");

const STANDARDS: [(&str, &[&str]); 2] =
    [("c", &["c99", "c11", "c17", "c23"]), ("c++", &["c++11", "c++14", "c++17", "c++20", "c++23"])];

/// A compiler for a language, by the program's name for C.
fn program(compiler: &str, language: &str) -> &'static str {
    match (compiler, language) {
        ("gcc", "c") => "gcc",
        ("gcc", _) => "g++",
        (_, "c") => "clang",
        _ => "clang++",
    }
}

/// The option for a standard: its name of today, or the one from before it was published, if the compiler knows one.
fn option(program: &str, standard: &str) -> Option<String> {
    let draft = standard.replace("23", "2x").replace("++2x", "++2b");
    let known = |name: &str| {
        let mut probe = Command::new(program);
        probe.args(["-x", if standard.contains('+') { "c++" } else { "c" }, "-fsyntax-only"]);
        probe.arg(format!("-std={name}")).arg("/dev/null").output().is_ok_and(|o| o.status.success())
    };
    [standard, &draft].into_iter().find(|name| known(name)).map(|name| format!("-std={name}"))
}

fn link(command: &mut Command, source: &Path, library: &Path, program: &Path) {
    command.arg(source).arg("-o").arg(program);
    if library.extension().is_some_and(|e| e == "so") {
        // As a user does it: -lerrcode finds the .so, the program asks for the SONAME.
        let folder = library.parent().expect("a folder");
        command.arg("-L").arg(folder).arg("-lerrcode");
    } else {
        command.arg(library);
    }
    common::run(command);
}

#[test]
fn every_standard_and_both_libraries() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    // What an installation has: the library under its SONAME, and a link without the version.
    let soname = common::soname();
    std::fs::copy(common::shared_library(), folder.path().join(&soname)).expect("the library");
    std::os::unix::fs::symlink(&soname, folder.path().join("liberrcode.so")).expect("a link");
    let mut built = 0;
    for compiler in ["gcc", "clang"] {
        if !common::has(compiler, "the header is not checked with it; install gcc and clang") {
            continue;
        }
        for (language, standards) in STANDARDS {
            let source = common::write(folder.path(), if language == "c" { "caller.c" } else { "caller.cpp" }, CALLER);
            for standard in standards {
                let program = program(compiler, language);
                let Some(option) = option(program, standard) else {
                    assert!(standard.ends_with("23"), "{program} does not know {standard}");
                    common::say(&format!("skipped: {program} does not know {standard}"));
                    continue;
                };
                for library in [folder.path().join("liberrcode.so"), common::static_library()] {
                    let caller = folder.path().join("caller");
                    let mut command = common::compiler(program);
                    link(command.arg(&option), &source, &library, &caller);
                    common::run(Command::new(&caller).env("LD_LIBRARY_PATH", folder.path()));
                    built += 1;
                }
            }
        }
    }
    assert!(built >= 14, "only {built} programs were built");
}

/// A wrong answer makes the caller above fail: with a header of other numbers it does.
#[test]
fn a_wrong_answer_is_seen() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spoiled = CALLER.replace("\"Normal\"", "\"Fine\"");
    let source = common::write(folder.path(), "caller.c", &spoiled);
    let caller = folder.path().join("caller");
    link(&mut common::compiler("cc"), &source, &common::static_library(), &caller);
    let status = Command::new(&caller).status().expect("it runs");
    assert_eq!(
        status.code(),
        Some(1 + spoiled[..spoiled.find("\"Fine\"").expect("there")].matches('\n').count() as i32)
    );
}

/// The program in the README, and the one at the top of the header.
#[test]
fn the_documented_programs() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = common::write(folder.path(), "readme.c", &common::snippet("README.md", "c"));
    let program = folder.path().join("readme");
    link(common::compiler("cc").arg("-std=c99"), &source, &common::static_library(), &program);
    let expected = common::snippet("README.md", "text");
    assert_eq!(common::run(&mut Command::new(&program)), expected);

    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    let example =
        header.lines().skip_while(|l| !l.contains("#include <errcode.h>")).take_while(|l| !l.contains("Link with"));
    let example: String =
        example.map(|l| l.trim_start_matches(" *").trim_start_matches("    ").to_owned() + "\n").collect();
    assert!(example.contains("errcode_message(code)"), "{example}");
    let source = common::write(folder.path(), "header.c", &("void log_in_again(void);\n".to_owned() + &example));
    common::run(
        common::compiler("cc").arg("-std=c99").arg("-fsyntax-only").arg("-include").arg("errcode.h").arg(source),
    );
}

/// liberrcode.a beside another Rust static library, one that uses std: neither may take the other's place.
#[test]
fn beside_another_rust_library() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (other, source) = common::rust_neighbour(folder.path());
    let ours = common::static_library();
    // The one object that matters, as packages carry it.
    let one = folder.path().join("one.a");
    one_object(folder.path(), &ours, &one);

    let (ours, other, one) = (ours.as_os_str(), other.as_os_str(), one.as_os_str());
    let (whole, no_whole) = ("-Wl,--whole-archive".as_ref(), "-Wl,--no-whole-archive".as_ref());
    let orders: [&[&std::ffi::OsStr]; 6] = [
        &[ours, other],
        &[other, ours],
        &[whole, ours, no_whole, other],
        &[other, whole, ours, no_whole],
        &[whole, one, other, no_whole],
        &[whole, other, one, no_whole],
    ];
    for order in orders {
        let program = folder.path().join("program");
        let mut command = common::compiler("cc");
        command.arg(&source).args(order).args(["-lpthread", "-ldl", "-lm", "-o"]).arg(&program);
        common::run(&mut command);
        assert_eq!(common::run(&mut Command::new(&program)), common::NEIGHBOURS_SAY, "{order:?}");
    }
    // And that a clash is seen: two of ours, both whole.
    let mut twice = common::compiler("cc");
    twice.arg(&source).args([whole, one, one, no_whole, other, "-lpthread".as_ref(), "-ldl".as_ref(), "-lm".as_ref()]);
    let output = twice.arg("-o").arg(folder.path().join("twice")).output().expect("cc runs");
    assert!(String::from_utf8_lossy(&output.stderr).contains("multiple definition"), "{output:?}");
}

/// Writes an archive that has only our own object of a library made by cargo.
fn one_object(folder: &Path, library: &Path, to: &Path) {
    let list = common::run(Command::new("ar").arg("t").arg(library));
    let ours: Vec<&str> = list.lines().filter(|member| member.starts_with("errcode.")).collect();
    assert_eq!(ours.len(), 1, "{list}");
    common::run(Command::new("ar").arg("x").arg(library).args(&ours).current_dir(folder));
    common::run(Command::new("ar").arg("crs").arg(to).args(&ours).current_dir(folder));
}
