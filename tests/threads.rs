//! Threads, signal handlers and children of fork() that register and look codes up at the same time:
//! tests/threads/hammer.c, with the library that users link, and with one built for ThreadSanitizer.
#![cfg(target_os = "linux")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

/// Links the program with a library.
fn hammer(mut compiler: Command, library: &Path, folder: &Path) -> PathBuf {
    let program = folder.join("hammer");
    compiler.arg(common::root().join("tests/threads/hammer.c")).arg(library).arg("-pthread");
    common::run(compiler.arg("-o").arg(&program));
    program
}

#[test]
fn threads_signals_and_forks() {
    let folder = common::temporary();
    let program = hammer(common::compiler("cc"), &common::static_library(), folder.path());
    for _ in 0..20 {
        common::run(&mut Command::new(&program));
    }
}

/// A static library that reports each access to memory to ThreadSanitizer. Rust wants to be a nightly for that, or to be
/// told that it is one. Its own library is not built so, but all that we use of it is compiled into ours.
fn sanitized_library() -> PathBuf {
    let mut flags = "-Zsanitizer=thread".to_owned();
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
fn under_thread_sanitizer() {
    if !common::need("races of threads", &["clang", "-fsanitize=thread"]) {
        return;
    }
    let folder = common::temporary();
    let mut clang = common::compiler("clang");
    clang.arg("-fsanitize=thread");
    let program = hammer(clang, &sanitized_library(), folder.path());
    common::run(&mut Command::new(&program));

    // A race is seen: an entry that the program changes while it is registered. On a busy machine not in every run.
    let sees = |_| {
        let output = Command::new(&program).arg("race").output().expect("it runs");
        !output.status.success() && String::from_utf8_lossy(&output.stderr).contains("data race")
    };
    assert!((0..10).any(sees));
}
