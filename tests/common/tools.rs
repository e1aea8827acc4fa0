//! What tests need of the machine besides Rust and a C compiler. A test whose tools are not there is skipped, and says
//! what is missing and how to get it; with CI=true that is a failure.

use std::io::Write;
use std::path::Path;
use std::process::Command;

/// How to get what tests need. A word is a package of Debian 12 and 13 and of Ubuntu 24.04.
const SOURCES: [(&str, &str); 37] = [
    ("ar", "binutils"),
    ("c++", "g++"),
    ("cargo", "https://rustup.rs"),
    ("cargo-cinstall", "`cargo install cargo-c`"),
    ("clang", "clang"),
    ("clang++", "clang"),
    ("cmake", "cmake"),
    ("conan", "`pipx install conan`"),
    ("dart", "https://dart.dev/get-dart"),
    ("g++", "g++"),
    ("gcc", "gcc"),
    ("gdb", "gdb"),
    ("gnustep-config", "gnustep-make libgnustep-base-dev"),
    ("git", "git"),
    ("go", "https://go.dev/dl"),
    ("gofmt", "https://go.dev/dl"),
    ("gpg", "gnupg"),
    ("gpg-agent", "gnupg"),
    ("gtest/gtest.h", "libgtest-dev"),
    ("jar", "default-jdk-headless"),
    ("java", "default-jdk-headless"),
    ("javac", "default-jdk-headless"),
    ("ld.bfd", "binutils"),
    // Part of binutils before Debian 13.
    ("ld.gold", "binutils-gold"),
    ("ld.lld", "lld"),
    ("make", "make"),
    ("mold", "mold"),
    ("mvn", "maven"),
    ("nlohmann/json.hpp", "nlohmann-json3-dev"),
    ("node", "nodejs"),
    ("npm", "npm"),
    ("pkg-config", "pkg-config"),
    ("readelf", "binutils"),
    ("ruby", "ruby"),
    ("strip", "binutils"),
    ("swift", "https://swift.org/install"),
    ("unzip", "unzip"),
];

/// Whether all that a test needs is there; if not, says what is missing, how to get it, and that the test is skipped.
///
/// `cmake` is a program, `go 1.23` a program of at least that version, `gtest/gtest.h` a header for C++, and
/// `-fsanitize=thread` an option of clang that links.
pub fn need(subject: &str, tools: &[&str]) -> bool {
    let missing = missing(tools);
    if !missing.is_empty() {
        skip_for(subject, &missing);
    }
    missing.is_empty()
}

/// What of this is not there.
pub fn missing<'a>(tools: &[&'a str]) -> Vec<&'a str> {
    tools.iter().copied().filter(|tool| !is_there(tool)).collect()
}

/// Says that something is skipped because these are missing, and how to get them.
pub fn skip_for(subject: &str, missing: &[&str]) {
    let (mut packages, mut others): (Vec<String>, Vec<&str>) = (Vec::new(), Vec::new());
    for tool in missing {
        let name = tool.split(' ').next().unwrap_or(tool);
        let source = SOURCES.iter().find(|(known, _)| *known == name).map(|(_, source)| *source);
        let package = match source {
            Some(other) if other.starts_with('`') || other.starts_with("http") => {
                others.push(other);
                continue;
            }
            Some(package) => package.to_owned(),
            // Where clang is yet to be installed, it brings its runtimes.
            None if name.starts_with("-fsanitize") => {
                let major = version_of("clang").and_then(|version| version.first().copied());
                major.map_or("clang".into(), |major| format!("libclang-rt-{major}-dev"))
            }
            None => panic!("{name} is not in the list of tests/common/tools.rs"),
        };
        packages.push(package);
    }
    packages.sort_unstable();
    packages.dedup();
    others.dedup();
    let packages = (!packages.is_empty()).then(|| format!("`apt-get install {}`", packages.join(" ")));
    let ways: Vec<&str> = packages.as_deref().into_iter().chain(others).collect();
    skip(&format!("{subject}, for want of {}; get it by {}", missing.join(", "), ways.join(" and ")));
}

/// Whether a program is there; if not, says so and what is skipped for it.
pub fn has(program: &str, why: &str) -> bool {
    let found = is_there(program);
    if !found {
        skip(&format!("{program} is not installed: {why}"));
    }
    found
}

/// Says that something is not tested. In CI, where everything has to be, that is a failure.
pub fn skip(what: &str) {
    assert!(std::env::var_os("CI").is_none_or(|ci| ci != "true"), "not tested: {what}");
    say(&format!("skipped: {what}"));
}

/// Prints a line even though the test will pass: what `eprintln!` prints is shown only if it fails.
pub fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Whether something is there, in the words of [`need`].
pub fn is_there(tool: &str) -> bool {
    if let Some((program, version)) = tool.split_once(' ') {
        return version_of(program).is_some_and(|found| found >= numbers(version));
    }
    if tool.starts_with('-') {
        let folder = super::temporary();
        let mut clang = Command::new("clang");
        clang.args([tool, "-x", "c", "-", "-o"]).arg(folder.path().join("empty"));
        return succeeds_with("int main(void) { return 0; }", &mut clang);
    }
    if Path::new(tool).extension().is_some_and(|end| end == "h" || end == "hpp") {
        let source = format!("#include <{tool}>\n");
        return succeeds_with(&source, Command::new("c++").args(["-std=c++17", "-fsyntax-only", "-x", "c++", "-"]));
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(tool).is_file())
}

/// The version that a program says it has. None if it does not run.
fn version_of(program: &str) -> Option<Vec<u32>> {
    let argument = if program == "go" { "version" } else { "--version" };
    let output = Command::new(program).arg(argument).output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let is_version = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.');
    let word = text.split(|c: char| !c.is_ascii_digit() && c != '.').find(is_version)?;
    Some(numbers(word))
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|number| number.parse().ok()).collect()
}

/// Whether a command that reads this text runs and succeeds.
fn succeeds_with(text: &str, command: &mut Command) -> bool {
    use std::process::Stdio;
    let command = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().is_ok_and(|mut child| {
        // Closed when it is dropped, so that the command sees the end. One that does not read it fails anyway.
        let _ = child.stdin.take().expect("piped").write_all(text.as_bytes());
        child.wait().is_ok_and(|status| status.success())
    })
}
