//! What `cargo xtask dist` says when it cannot do what it is asked for. The tests in packages/ use what it makes.
#![cfg(target_os = "linux")]

#[path = "../../tests/common/mod.rs"]
mod common;

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn xtask(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("dist").args(arguments).current_dir(common::root());
    command
}

/// What it complains of.
fn complaint(command: &mut Command) -> String {
    let output = command.output().expect("it runs");
    assert!(!output.status.success(), "{command:?} succeeded");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_unknown_platform_is_answered_with_the_known_ones() {
    let message = complaint(&mut xtask(&["--target", "linux-mips"]));
    assert!(message.contains("'linux-mips'") && message.contains("linux-x86_64, linux-aarch64,"), "{message}");
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = common::temporary();
    let file = common::write(folder.path(), "thesis.txt", "years of work");
    let out = folder.path().display().to_string();
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let message = complaint(&mut xtask(&["--target", &target, "--out", &out]));
    if message.contains("is not found") {
        return common::skip(&message);
    }
    assert!(message.contains(&format!("{out} holds something else than packages")), "{message}");
    assert!(file.is_file());
}

/// On a machine with a bare Rust, all that is missing is named at once, before anything is built.
#[test]
fn what_is_missing_is_named_with_the_way_to_get_it() {
    let folder = common::temporary();
    let sysroot = common::run(Command::new("rustc").args(["--print", "sysroot"]));
    let rustc = "#!/bin/sh\ncase $1 in --print) echo /nonexistent ;; *) exec REAL \"$@\" ;; esac\n";
    let rustc = common::write(folder.path(), "rustc", &rustc.replace("REAL", &format!("{}/bin/rustc", sysroot.trim())));
    std::fs::set_permissions(&rustc, PermissionsExt::from_mode(0o755)).expect("an own file");
    let out = folder.path().join("dist");

    let mut command = xtask(&["--out", &out.display().to_string()]);
    command.env("RUSTC", &rustc).env("PATH", folder.path()).env("CARGO", std::env::var_os("CARGO").expect("cargo"));
    let message = complaint(&mut command);
    for expected in [
        "no core library for x86_64-unknown-linux-gnu aarch64-unknown-linux-gnu",
        "run `rustup target add x86_64-unknown-linux-gnu aarch64-unknown-linux-gnu",
        "`rustup component add rust-src`",
        "LLD is not found",
        "`apt-get install lld`",
    ] {
        assert!(message.contains(expected), "{expected}: {message}");
    }
    assert!(!out.exists());
}
