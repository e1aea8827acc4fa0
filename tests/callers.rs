//! C and C++ programs that include the header and link the library, as its users do.
#![cfg(target_os = "linux")]

mod common;

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// Asks everything of the library once, and exits with 0 if every answer is right.
const CALLER: &str = include_str!("common/caller.c");

const C: [&str; 4] = ["c99", "c11", "c17", "c23"];
const CPP: [&str; 5] = ["c++11", "c++14", "c++17", "c++20", "c++23"];

/// The option for a standard: its name of today, or the one from before it was published, if the compiler knows one.
fn option(program: &str, standard: &str) -> Option<String> {
    let draft = standard.replace("++23", "++2b").replace("23", "2x");
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

/// Puts the library where an installation has it: under its SONAME, with a link that has no version.
fn install(folder: &Path) {
    let soname = common::soname();
    std::fs::copy(common::shared_library(), folder.join(&soname)).expect("the library");
    std::os::unix::fs::symlink(&soname, folder.join("liberrcode.so")).expect("a link");
}

/// Builds and runs the caller with a compiler, by every standard that it knows and with both libraries.
fn every_standard(program: &str, standards: &[&str]) {
    if !common::need(&format!("the header with {program}"), &[program]) {
        return;
    }
    let folder = common::temporary();
    let folder = folder.path();
    install(folder);
    let name = if standards[0].contains('+') { "caller.cpp" } else { "caller.c" };
    let source = common::write(folder, name, CALLER);
    for standard in standards {
        let Some(option) = option(program, standard) else {
            // Compilers of today all know the others.
            assert!(standard.ends_with("23"), "{program} does not know {standard}");
            common::say(&format!("skipped: {program} does not know {standard}"));
            continue;
        };
        for library in [folder.join("liberrcode.so"), common::static_library()] {
            let caller = folder.join("caller");
            link(common::compiler(program).arg(&option), &source, &library, &caller);
            common::run(Command::new(&caller).env("LD_LIBRARY_PATH", folder));
        }
    }
}

#[test]
fn c_by_gcc() {
    every_standard("gcc", &C);
}

#[test]
fn cpp_by_gcc() {
    every_standard("g++", &CPP);
}

#[test]
fn c_by_clang() {
    every_standard("clang", &C);
}

#[test]
fn cpp_by_clang() {
    every_standard("clang++", &CPP);
}

/// A wrong answer makes the caller fail, with its line: one that expects another message does.
#[test]
fn a_wrong_answer_is_seen() {
    let folder = common::temporary();
    let spoiled = CALLER.replace("\"Normal\"", "\"Fine\"");
    let source = common::write(folder.path(), "caller.c", &spoiled);
    let caller = folder.path().join("caller");
    link(&mut common::compiler("cc"), &source, &common::static_library(), &caller);
    let status = Command::new(&caller).status().expect("it runs");
    let line = 1 + spoiled[..spoiled.find("\"Fine\"").expect("there")].matches('\n').count();
    assert_eq!(status.code(), Some(line as i32));
}

/// The program in the README, and the one at the top of the header.
#[test]
fn the_documented_programs() {
    let folder = common::temporary();
    let source = common::write(folder.path(), "readme.c", &common::snippet("README.md", "c"));
    let program = folder.path().join("readme");
    link(common::compiler("cc").arg("-std=c99"), &source, &common::static_library(), &program);
    let expected = common::snippet("README.md", "text");
    assert_eq!(common::run(&mut Command::new(&program)), expected);

    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    let example =
        header.lines().skip_while(|l| !l.contains("#include <errcode.h>")).take_while(|l| !l.contains("Link with"));
    let example: String = example.map(|l| l.trim_start_matches(" *").to_owned() + "\n").collect();
    assert!(example.contains("errcode_action(code)"), "{example}");
    // What the example calls is the app's own.
    let app = "void log_error(const char *format, ...);\nvoid try_again_later(void);\nvoid renew_token_once(void);\n\
        void show_sign_in(const char *text);\nvoid show_alert(const char *text);\n";
    let source = common::write(folder.path(), "header.c", &(app.to_owned() + &example));
    common::run(common::compiler("cc").arg("-std=c99").arg("-fsyntax-only").arg(source));
}

/// liberrcode.a beside another Rust static library, one that uses std: neither may take the other's place.
#[test]
fn beside_another_rust_library() {
    if !common::need("liberrcode.a beside another Rust library", &["ar"]) {
        return;
    }
    let folder = common::temporary();
    let (other, source) = common::rust_neighbour(folder.path());
    let ours = common::static_library();
    // The one object that matters, as packages carry it.
    let one = folder.path().join("one.a");
    one_object(folder.path(), &ours, &one);

    let (ours, other, one) = (ours.as_os_str(), other.as_os_str(), one.as_os_str());
    let (whole, no_whole) = (OsStr::new("-Wl,--whole-archive"), OsStr::new("-Wl,--no-whole-archive"));
    let orders: [&[&OsStr]; 6] = [
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
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(complaint.contains("multiple definition") || complaint.contains("duplicate symbol"), "{complaint}");
}

/// Writes an archive that has only our own object of a library made by cargo.
fn one_object(folder: &Path, library: &Path, to: &Path) {
    let list = common::run(Command::new("ar").arg("t").arg(library));
    let ours: Vec<&str> = list.lines().filter(|member| member.starts_with("errcode.")).collect();
    assert_eq!(ours.len(), 1, "{list}");
    common::run(Command::new("ar").arg("x").arg(library).args(&ours).current_dir(folder));
    common::run(Command::new("ar").arg("crs").arg(to).args(&ours).current_dir(folder));
}

/// Crashes in the library, and prints the frames that backtrace() finds from the signal handler.
const CRASH: &str = r#"
#include <errcode.h>
#include <execinfo.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void on_crash(int signal)
{
    void *frames[64];
    (void)signal;
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDOUT_FILENO);
    _exit(0);
}

void the_app(const char *name);
void the_app(const char *name)
{
    int32_t code = 0;
    errcode_from_name(name, &code);
    __asm__ volatile("" ::: "memory"); /* no tail call */
}

int main(int count, char **arguments)
{
    void *frame;
    (void)arguments;
    backtrace(&frame, 1); /* loads the unwinder */
    if (count == 1)
        signal(SIGSEGV, on_crash);
    the_app((const char *)8);
    return 1;
}
"#;

/// A crash inside of the library, by a bad pointer, shows the frames of the program: to backtrace() and to gdb.
#[test]
fn a_crash_inside_shows_the_callers() {
    let folder = common::temporary();
    let folder = folder.path();
    install(folder);
    let source = common::write(folder, "crash.c", CRASH);
    let has_gdb = common::need("a crash under gdb", &["gdb"]);
    for library in [folder.join("liberrcode.so"), common::static_library()] {
        let program = folder.join("crash");
        let mut cc = common::compiler("cc");
        // -rdynamic: backtrace() takes the names from the dynamic symbols.
        link(
            cc.args(["-rdynamic", "-fomit-frame-pointer", "-fasynchronous-unwind-tables"]),
            &source,
            &library,
            &program,
        );
        let mut crash = Command::new(&program);
        let frames = common::run(crash.env("LD_LIBRARY_PATH", folder));
        let expected = ["errcode_from_name", "the_app", "main"];
        assert!(expected.iter().all(|name| frames.contains(name)), "{}: {frames}", library.display());

        if has_gdb {
            let mut gdb = Command::new("gdb");
            gdb.args(["-nx", "-batch", "-ex", "run", "-ex", "backtrace", "--args"]).arg(&program).arg("gdb");
            let output = gdb.env("LD_LIBRARY_PATH", folder).output().expect("gdb runs");
            let frames = String::from_utf8_lossy(&output.stdout);
            let frames: Vec<&str> = frames.lines().filter(|line| line.starts_with('#')).collect();
            let has = |name: &str| frames.iter().any(|frame| frame.contains(&format!(" {name} ")));
            assert!(expected.iter().all(|name| has(name)), "{}: {frames:#?}\n{output:?}", library.display());
        }
    }
}
