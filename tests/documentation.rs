//! The examples in the documentation of the crate.

mod common;

use std::process::Command;

/// What `cargo test` does by itself where programs may run in /tmp.
#[test]
fn examples() {
    let mut build = common::cargo();
    build
        .args(["build", "--quiet", "--package", "openim-errcode", "--lib", "--target-dir"])
        .arg(common::target_folder());
    let library = common::built(&mut build, "liberrcode.rlib");
    let folder = common::temporary();
    let mut rustdoc = Command::new(std::env::var_os("RUSTDOC").unwrap_or_else(|| "rustdoc".into()));
    rustdoc.args(["--test", "src/lib.rs", "--edition=2024", "--crate-name=errcode", "-Cpanic=abort", "--extern"]);
    let mut library_is = std::ffi::OsString::from("errcode=");
    library_is.push(library);
    rustdoc.arg(library_is).current_dir(common::root()).env("TMPDIR", folder.path());
    let output = common::run(&mut rustdoc);
    assert!(output.contains("test result: ok.") && !output.contains(" 0 passed"), "{output}");
}
