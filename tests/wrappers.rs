//! Every wrapper's own tests, by its own tools, against the library as it is now.
#![cfg(target_os = "linux")]

mod common;

use std::path::PathBuf;
use std::process::Command;

/// A folder below bindings/, what a command needs in the words of [`common::need`], the command itself for sh, and a text
/// that it has to print besides succeeding.
type Row = (&'static str, &'static [&'static str], &'static str, &'static str);

/// A command that has to skip something prints a line that begins with `# SKIP `, and what and why.
///
/// `$LIBRARY` is a folder with liberrcode.a, `$SCRATCH` one that is kept from run to run, `$ROOT` the checkout.
const COMMANDS: &[Row] = &[
    (
        "cpp",
        &["cmake", "make", "g++", "clang++", "-fsanitize=address", "gtest/gtest.h", "nlohmann/json.hpp"],
        r#"cmake -D BUILD="$SCRATCH" -P tests/run.cmake"#,
        "100% tests passed",
    ),
    ("go", &["go 1.21", "gofmt"], r#"out=$(gofmt -l .); echo "$out"; test -z "$out""#, ""),
    ("go", &["go 1.21"], "export CGO_ENABLED=0; go vet ./... && go test -count=1 ./...", "ok"),
    // -count=1: Go does not notice that the archive has changed.
    (
        "go",
        &["go 1.21", "gcc"],
        r#""$CARGO" xtask stage; export CGO_ENABLED=1; go vet ./... && go test -count=1 ./... && go test -race -count=1 ./..."#,
        "ok",
    ),
    (
        "go",
        &["go 1.21", "gcc", "pkg-config", "cargo-cinstall"],
        // A cache of its own: Go remembers what pkg-config said of another installation.
        r#""$CARGO" cinstall --release --package errcode-capi --libdir=lib --prefix="$SCRATCH/prefix"
        export CGO_ENABLED=1 PKG_CONFIG_PATH="$SCRATCH/prefix/lib/pkgconfig" LD_LIBRARY_PATH="$SCRATCH/prefix/lib"
        export GOCACHE="$SCRATCH/cache"
        go vet -tags=errcode_dynamic ./... && go test -count=1 -tags=errcode_dynamic ./..."#,
        "ok",
    ),
    // A module of its own, for it depends on modules of the real server.
    ("go/openim", &["go 1.22"], "go vet ./... && go test -count=1 ./...", "ok"),
    (
        "swift",
        &["swift 6"],
        r#"swift test --scratch-path "$SCRATCH" -Xswiftc -warnings-as-errors -Xlinker "-L$LIBRARY" 2>&1"#,
        "with 0 failures",
    ),
    ("swift", &["swift 6"], "swift format lint --strict --recursive Package.swift Sources Tests Examples", ""),
    // Objective-C, with a Foundation that Linux has.
    (
        "swift",
        &["clang", "gcc", "gnustep-config"],
        r#"sh Tests/ObjectiveC/run "$LIBRARY/liberrcode.a""#,
        "Objective-C works",
    ),
    (
        "kotlin",
        &["mvn", "javac"],
        r#""$CARGO" build --release --package errcode-capi --features jni --target-dir "$SCRATCH/jni"
        mvn -B verify -Derrcode.library="$SCRATCH/jni/release" -Derrcode.build="$SCRATCH/maven""#,
        "Failures: 0, Errors: 0",
    ),
    (
        "typescript",
        &["node 20", "npm"],
        r#"cc -I"$ROOT/include" "$ROOT/tests/common/answers.c" "$LIBRARY/liberrcode.a" -o "$SCRATCH/answers"
        "$SCRATCH/answers" > "$SCRATCH/answers.tsv"
        export ERRCODE_ANSWERS="$SCRATCH/answers.tsv" NODE_OPTIONS=--test-reporter=tap
        npm ci --no-audit --no-fund && npm test"#,
        "# fail 0",
    ),
    (
        "dart",
        // The script finds or fetches Dart itself, or says that it skips all.
        &[],
        r#"cc -I"$ROOT/include" "$ROOT/tests/common/answers.c" "$LIBRARY/liberrcode.a" -o "$SCRATCH/answers"
        "$SCRATCH/answers" > "$SCRATCH/answers.tsv"
        ERRCODE_ANSWERS="$SCRATCH/answers.tsv" tool/test"#,
        "",
    ),
];

/// What the tools print if they cannot download what they need.
const OFFLINE: [&str; 7] = [
    "spurious network error",
    "Could not transfer artifact",
    "in offline mode",
    "module lookup disabled by GOPROXY=off",
    "dial tcp",
    "getaddrinfo",
    "network request to",
];

/// Runs the commands of a wrapper that the machine has the tools for, and says what it takes to run the others.
fn test(wrapper: &str) {
    let (mut ran, mut lacking) = (0, Vec::new());
    for (folder, needs, command, expected) in commands(wrapper) {
        let missing = common::missing(needs);
        if !missing.is_empty() {
            lacking.extend(missing);
            continue;
        }
        ran += 1;
        let library = scratch(&format!("{wrapper}-library"));
        std::fs::copy(common::static_library(), library.join("liberrcode.a")).expect("the library");
        let mut sh = Command::new("sh");
        sh.args(["-euc", command]).current_dir(common::root().join("bindings").join(folder));
        sh.env("LIBRARY", &library).env("SCRATCH", scratch(wrapper)).env("ROOT", common::root());
        // Where programs may run, unlike in some /tmp.
        let temporary = common::temporary();
        sh.env("TMPDIR", temporary.path()).env("CARGO_TARGET_DIR", common::target_folder());
        sh.env_remove("GOFLAGS");
        let output = sh.output().expect("sh runs");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        let offline = text.lines().find(|line| OFFLINE.iter().any(|complaint| line.contains(complaint)));
        if let (false, Some(complaint)) = (output.status.success(), offline) {
            common::skip(&format!("bindings/{folder}, which cannot download what it needs: {complaint}"));
            continue;
        }
        assert!(output.status.success() && text.contains(expected), "`{command}` in bindings/{folder}:\n{text}");
        // What a test of Node.js or Dart says that it skips.
        for skipped in text.lines().filter(|line| line.contains("# SKIP")) {
            common::say(&format!("bindings/{folder}: {skipped}"));
        }
    }
    if !lacking.is_empty() {
        lacking.sort_unstable();
        lacking.dedup();
        let some = if ran > 0 { "some of " } else { "" };
        common::skip_for(&format!("{some}the tests of bindings/{wrapper}"), &lacking);
    }
}

fn commands(wrapper: &str) -> impl Iterator<Item = &'static Row> {
    COMMANDS.iter().filter(move |(folder, ..)| folder.split('/').next() == Some(wrapper))
}

/// A folder for what a wrapper's tools build, kept between runs, but not after the checkout has moved: they write paths
/// into it.
fn scratch(name: &str) -> PathBuf {
    let folder = common::target_folder().join("wrappers").join(name);
    let mark = folder.join("checkout");
    let root = common::root().as_os_str().as_encoded_bytes();
    if std::fs::read(&mark).is_ok_and(|before| before != root) {
        std::fs::remove_dir_all(&folder).expect("an own folder");
    }
    std::fs::create_dir_all(&folder).expect("a writable folder");
    std::fs::write(mark, root).expect("a writable folder");
    folder
}

#[test]
fn cpp() {
    test("cpp");
}

#[test]
fn go() {
    test("go");
}

#[test]
fn swift() {
    test("swift");
}

#[test]
fn kotlin() {
    test("kotlin");
}

#[test]
fn typescript() {
    test("typescript");
}

#[test]
fn dart() {
    test("dart");
}

#[test]
fn every_wrapper_is_tested() {
    let this = std::fs::read_to_string(common::root().join("tests/wrappers.rs")).expect("this file");
    for entry in std::fs::read_dir(common::root().join("bindings")).expect("the wrappers") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        assert!(commands(&name).next().is_some() && this.contains(&format!("fn {name}() {{")), "bindings/{name}");
    }
}

/// What is missing is named all at once, with the ways to get it; in CI it is a failure.
#[test]
fn what_is_missing_is_named_and_fails_in_ci() {
    let expected = "the tests of bindings/cpp, for want of -fsanitize=address, clang++, cmake, g++, gtest/gtest.h, make, \
        nlohmann/json.hpp; get it by `apt-get install clang cmake g++ libgtest-dev make nlohmann-json3-dev`";
    for (ci, succeeds) in [("false", true), ("true", false)] {
        let mut test = Command::new(std::env::current_exe().expect("the path of the test"));
        let output = test.args(["cpp", "--exact"]).env("PATH", "").env("CI", ci).output().expect("it runs");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.success(), succeeds, "{text}");
        assert!(text.contains(expected), "{text}");
    }
}
