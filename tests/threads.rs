//! Registering from threads, in the children of a fork and in signal handlers, while others look codes up:
//! tests/threads/hammer.c, with the library that users link and with one for ThreadSanitizer.
#![cfg(target_os = "linux")]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program that hammers a library.
struct Hammer {
    program: PathBuf,
    _folder: tempfile::TempDir,
}

impl Hammer {
    fn new(compiler: &mut Command, library: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let program = folder.path().join("hammer");
        compiler.arg(common::root().join("tests/threads/hammer.c")).arg(library).arg("-pthread");
        common::run(compiler.arg("-o").arg(&program));
        Self { program, _folder: folder }
    }

    /// With the shared library, under the name that the program asks for.
    fn of_users() -> Self {
        let mut compiler = common::compiler("cc");
        let hammer = Self::new(compiler.arg("-Wl,-rpath,$ORIGIN"), &common::shared_library());
        std::fs::copy(common::shared_library(), hammer.program.with_file_name(common::soname())).expect("the library");
        hammer
    }

    fn command(&self, mode: &str, seed: u32) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(mode).arg(seed.to_string());
        command
    }

    fn run(&self, mode: &str, seeds: u32) {
        for seed in 0..seeds {
            common::run(&mut self.command(mode, seed));
        }
    }
}

#[test]
fn threads() {
    Hammer::of_users().run("threads", 200);
}

#[test]
fn forks_and_signals() {
    Hammer::of_users().run("interrupts", 30);
}

#[test]
#[cfg(target_arch = "x86_64")]
fn a_signal_at_any_instruction() {
    Hammer::of_users().run("steps", 1);
}

#[test]
fn until_there_is_no_space() {
    Hammer::of_users().run("full", 1);
}

/// A static library that reports each access to memory to ThreadSanitizer. Rust wants to be a nightly for that, or to be
/// told that it is one. Its own library is not built so, but all that we use of it is compiled into ours.
fn sanitized_library() -> PathBuf {
    let mut flags = "-Zsanitizer=thread --cfg errcode_portable".to_owned();
    let mixed = "-Cunsafe-allow-abi-mismatch=sanitizer";
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    // Older ones do not ask for it.
    if rustc.args([mixed, "--print=sysroot"]).output().is_ok_and(|output| output.status.success()) {
        flags = format!("{flags} {mixed}");
    }
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let folder = common::target_folder().join("thread-sanitizer");
    let mut build = common::cargo();
    build.args(["rustc", "--release", "--quiet", "--package", "errcode-capi", "--crate-type", "staticlib"]);
    // With a target, the flags are not for what runs while building.
    build.args(["--target", &target, "--target-dir"]).arg(&folder);
    common::run(build.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags));
    folder.join(target).join("release/liberrcode.a")
}

#[test]
fn threads_under_thread_sanitizer() {
    if !common::has("clang", "races of threads are not looked for") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut clang = common::compiler("clang");
    clang.arg("-fsanitize=thread");
    let mut probe = common::compiler("clang");
    let empty = common::write(folder.path(), "empty.c", "int main(void) { return 0; }\n");
    probe.arg("-fsanitize=thread").arg(empty).arg("-o").arg(folder.path().join("empty"));
    if !probe.output().is_ok_and(|output| output.status.success()) {
        common::skip("clang has no ThreadSanitizer; install libclang-rt-14-dev");
        return;
    }
    let hammer = Hammer::new(&mut clang, &sanitized_library());
    // With a second table: of threads that make it at the same time, one may try to exchange a word that is read
    // already. That fails, but ThreadSanitizer takes it for a write.
    hammer.run("prepared", 16);

    // A race of the program with the library is seen, now or a little later: it depends on how the threads take turns.
    let sees = |seed| {
        let Output { status, stderr, .. } = hammer.command("race", seed).output().expect("it runs");
        !status.success() && String::from_utf8_lossy(&stderr).contains("data race")
    };
    assert!((0..10).any(sees));
}
