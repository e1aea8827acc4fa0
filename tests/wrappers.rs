//! The own tests of every wrapper and of the page, by their own tools, against the library as it is now.
#![cfg(target_os = "linux")]

mod common;

use std::path::PathBuf;
use std::process::Command;

/// A folder, what a command needs in the words of [`common::need`], the command itself for sh, and a text
/// that it has to print besides succeeding.
type Row = (&'static str, &'static [&'static str], &'static str, &'static str);

/// A command that has to skip something prints a line that begins with `# SKIP `, and what and why.
///
/// `$LIBRARY` is a folder with liberrcode.a, `$SCRATCH` one that is kept from run to run, `$ROOT` the checkout, `$COMMAND` the
/// command errcode.
const COMMANDS: &[Row] = &[
    (
        "bindings/cpp",
        &["cmake", "make", "g++", "clang++", "-fsanitize=address", "gtest/gtest.h", "nlohmann/json.hpp"],
        r#"cmake -D BUILD="$SCRATCH" -P tests/run.cmake"#,
        "100% tests passed",
    ),
    ("bindings/go", &["go 1.21", "gofmt"], r#"out=$(gofmt -l .); echo "$out"; test -z "$out""#, ""),
    ("bindings/go", &["go 1.21"], "export CGO_ENABLED=0; go vet ./... && go test -count=1 ./...", "ok"),
    // -count=1: Go does not notice that the archive has changed.
    (
        "bindings/go",
        &["go 1.21", "gcc"],
        r#""$CARGO" xtask stage; export CGO_ENABLED=1; go vet ./... && go test -count=1 ./... && go test -race -count=1 ./..."#,
        "ok",
    ),
    (
        "bindings/go",
        &["go 1.21", "gcc", "pkg-config", "cargo-cinstall"],
        // A cache of its own: Go remembers what pkg-config said of another installation.
        r#""$CARGO" cinstall --release --package errcode-capi --libdir=lib --prefix="$SCRATCH/prefix"
        export CGO_ENABLED=1 PKG_CONFIG_PATH="$SCRATCH/prefix/lib/pkgconfig" LD_LIBRARY_PATH="$SCRATCH/prefix/lib"
        export GOCACHE="$SCRATCH/cache"
        go vet -tags=errcode_dynamic ./... && go test -count=1 -tags=errcode_dynamic ./..."#,
        "ok",
    ),
    // A module of its own, for it depends on modules of the real server.
    ("bindings/go/openim", &["go 1.22"], "go vet ./... && go test -count=1 ./...", "ok"),
    (
        "bindings/swift",
        &["swift 6"],
        r#"swift test --scratch-path "$SCRATCH" -Xswiftc -warnings-as-errors -Xlinker "-L$LIBRARY" 2>&1"#,
        "with 0 failures",
    ),
    ("bindings/swift", &["swift 6"], "swift format lint --strict --recursive Package.swift Sources Tests Examples", ""),
    // Objective-C, with a Foundation that Linux has.
    (
        "bindings/swift",
        &["clang", "gcc", "gnustep-config"],
        r#"sh Tests/ObjectiveC/run "$LIBRARY/liberrcode.a""#,
        "Objective-C works",
    ),
    (
        "bindings/kotlin",
        &["mvn", "javac"],
        r#""$CARGO" build --release --package errcode-capi --features jni --target-dir "$SCRATCH/jni"
        mvn -B verify -Derrcode.library="$SCRATCH/jni/release" -Derrcode.build="$SCRATCH/maven""#,
        "Failures: 0, Errors: 0",
    ),
    (
        "bindings/typescript",
        &["node 20", "npm"],
        r#"cc -I"$ROOT/include" "$ROOT/tests/common/answers.c" "$LIBRARY/liberrcode.a" -o "$SCRATCH/answers"
        "$SCRATCH/answers" > "$SCRATCH/answers.tsv"
        export ERRCODE_ANSWERS="$SCRATCH/answers.tsv" NODE_OPTIONS=--test-reporter=tap
        npm ci --no-audit --no-fund && npm test"#,
        "# fail 0",
    ),
    (
        "bindings/dart",
        // The script finds or fetches Dart itself, or says that it skips all.
        &[],
        r#"cc -I"$ROOT/include" "$ROOT/tests/common/answers.c" "$LIBRARY/liberrcode.a" -o "$SCRATCH/answers"
        "$SCRATCH/answers" > "$SCRATCH/answers.tsv"
        ERRCODE_ANSWERS="$SCRATCH/answers.tsv" tool/test"#,
        "",
    ),
    (
        "site",
        &["node 20", "npm"],
        r#"export ERRCODE_COMMAND="$COMMAND" NODE_OPTIONS=--test-reporter=tap
        npm ci --no-audit --no-fund && npm test"#,
        "# fail 0",
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

/// Runs the commands of a folder that the machine has the tools for, and says what it takes to run the others.
fn test(part: &str) {
    let (mut ran, mut lacking) = (0, Vec::new());
    for (folder, needs, command, expected) in commands(part) {
        let missing = common::missing(needs);
        if !missing.is_empty() {
            lacking.extend(missing);
            continue;
        }
        ran += 1;
        let library = scratch(&format!("{part}-library"));
        std::fs::copy(common::static_library(), library.join("liberrcode.a")).expect("the library");
        let mut sh = Command::new("sh");
        sh.args(["-euc", command]).current_dir(common::root().join(folder));
        sh.env("LIBRARY", &library).env("SCRATCH", scratch(part)).env("ROOT", common::root());
        if command.contains("$COMMAND") {
            let mut build = common::cargo();
            build
                .args(["build", "--quiet", "--package", "openim-errcode-cli", "--target-dir"])
                .arg(common::target_folder());
            sh.env("COMMAND", common::built(&mut build, "errcode"));
        }
        // Where programs may run, unlike in some /tmp.
        let temporary = common::temporary();
        sh.env("TMPDIR", temporary.path()).env("CARGO_TARGET_DIR", common::target_folder());
        sh.env_remove("GOFLAGS");
        let output = sh.output().expect("sh runs");
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        let offline = text.lines().find(|line| OFFLINE.iter().any(|complaint| line.contains(complaint)));
        if let (false, Some(complaint)) = (output.status.success(), offline) {
            common::skip(&format!("{folder}, which cannot download what it needs: {complaint}"));
            continue;
        }
        assert!(output.status.success() && text.contains(expected), "`{command}` in {folder}:\n{text}");
        // What a test of Node.js or Dart says that it skips.
        for skipped in text.lines().filter(|line| line.contains("# SKIP")) {
            common::say(&format!("{folder}: {skipped}"));
        }
    }
    if !lacking.is_empty() {
        lacking.sort_unstable();
        lacking.dedup();
        let some = if ran > 0 { "some of " } else { "" };
        common::skip_for(&format!("{some}the tests of {part}"), &lacking);
    }
}

fn commands(part: &str) -> impl Iterator<Item = &'static Row> {
    COMMANDS.iter().filter(move |(folder, ..)| std::path::Path::new(folder).starts_with(part))
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
    test("bindings/cpp");
}

#[test]
fn go() {
    test("bindings/go");
}

#[test]
fn swift() {
    test("bindings/swift");
}

#[test]
fn kotlin() {
    test("bindings/kotlin");
}

#[test]
fn typescript() {
    test("bindings/typescript");
}

#[test]
fn dart() {
    test("bindings/dart");
}

#[test]
fn site() {
    test("site");
}

#[test]
fn every_wrapper_is_tested() {
    let this = std::fs::read_to_string(common::root().join("tests/wrappers.rs")).expect("this file");
    for entry in std::fs::read_dir(common::root().join("bindings")).expect("the wrappers") {
        let name = entry.expect("an entry").file_name().into_string().expect("a name");
        let tested = this.contains(&format!("test(\"bindings/{name}\")"));
        assert!(tested && commands(&format!("bindings/{name}")).next().is_some(), "bindings/{name}");
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
