//! Every wrapper's own tests, with its own tools, against the library as it is now.
//!
//! A wrapper whose tools are not installed is skipped and says so; with CI=true that is a failure.
#![cfg(target_os = "linux")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

/// Whether all of these programs are there.
fn have(wrapper: &str, programs: &[&str]) -> bool {
    let why = format!("the {wrapper} wrapper is not tested");
    programs.iter().all(|program| common::has(program, &why))
}

/// A command in the folder of a wrapper.
fn command(wrapper: &str, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(common::root().join("bindings").join(wrapper));
    command
}

/// A folder for what a wrapper's tools build, kept between runs.
fn scratch(name: &str) -> PathBuf {
    let folder = common::target_folder().join(name);
    std::fs::create_dir_all(&folder).expect("a writable folder");
    folder
}

#[test]
fn cpp() {
    if !have("C++", &["cmake", "g++", "clang++"]) {
        return;
    }
    let build = format!("BUILD={}", scratch("cpp").display());
    let output = common::run(&mut command("cpp", "cmake", &["-D", &build, "-P", "tests/run.cmake"]));
    assert_eq!(
        output.matches("100% tests passed").count(),
        4,
        "two compilers, each with and without sanitizers: {output}"
    );
}

#[test]
fn go() {
    if !have("Go", &["go", "gofmt", "gcc", "pkg-config"]) {
        return;
    }
    common::run(common::cargo().args(["xtask", "stage"]));
    let unformatted = common::run(&mut command("go", "gofmt", &["-l", "."]));
    assert_eq!(unformatted, "", "not formatted with gofmt");

    // -count=1: Go does not notice that the archive has changed.
    let go = |arguments: &[&str], environment: &[(&str, &Path)]| {
        for test in [&["vet"][..], &["test", "-count=1"]] {
            let mut command = command("go", "go", test);
            common::run(command.args(arguments).arg("./...").envs(environment.iter().copied()));
        }
    };
    go(&["-race"], &[]);
    go(&[], &[]);
    go(&[], &[("CGO_ENABLED", Path::new("0"))]);
    go(&["-tags=purego"], &[]);

    let prefix = scratch("go-prefix");
    if common::has("cargo-cinstall", "the Go wrapper is not tested with an installed library") {
        common::install(&prefix);
        let (pkg_config, library) = (prefix.join("lib/pkgconfig"), prefix.join("lib"));
        // A cache of its own: Go remembers what pkg-config said of another installation.
        let environment: [(&str, &Path); 3] =
            [("PKG_CONFIG_PATH", &pkg_config), ("LD_LIBRARY_PATH", &library), ("GOCACHE", &scratch("go-cache"))];
        go(&["-tags=errcode_dynamic"], &environment);
    }
    // The errors of the real server, a module of its own so that users of the wrapper do not depend on it.
    common::run(&mut command("go/internal/upstreamtest", "go", &["vet", "./..."]));
    common::run(&mut command("go/internal/upstreamtest", "go", &["test", "-count=1", "./..."]));
}

#[test]
fn swift() {
    if !have("Swift", &["swift"]) {
        return;
    }
    // Beside the shared library the linker would take that one.
    let library = scratch("swift");
    std::fs::copy(common::static_library(), library.join("liberrcode.a")).expect("the library");
    let link = format!("-L{}", library.display());
    let test = ["test", "-Xswiftc", "-warnings-as-errors", "-Xlinker", &link];
    let mut test = command("swift", "swift", &test);
    let output = test.output().expect("swift runs");
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("with 0 failures") && !text.contains("skipped"), "{text}");
    common::run(&mut command(
        "swift",
        "swift",
        &["format", "lint", "--strict", "--recursive", "Package.swift", "Sources", "Tests"],
    ));
}

#[test]
fn kotlin() {
    if !have("Kotlin", &["mvn", "javac", "cc"]) {
        return;
    }
    let library = format!("-Derrcode.library={}", common::jni_library_folder().display());
    let output = common::run(&mut command("kotlin", "mvn", &["-B", &library, "verify"]));
    assert!(output.contains("Failures: 0, Errors: 0, Skipped: 0") && !output.contains("Tests run: 0,"), "{output}");
}

/// Without a toolchain a test says what is skipped and why; in CI it fails.
#[test]
fn a_missing_toolchain_is_named_and_fails_in_ci() {
    let message = "swift is not installed: the Swift wrapper is not tested";
    for (ci, succeeds) in [("false", true), ("true", false)] {
        let mut test = Command::new(std::env::current_exe().expect("the path of the test"));
        let output = test.args(["swift", "--exact"]).env("PATH", "").env("CI", ci).output().expect("it runs");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.success(), succeeds, "{text}");
        assert!(text.contains(message), "{text}");
    }
}
