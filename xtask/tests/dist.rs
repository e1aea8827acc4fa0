//! What `cargo xtask dist` says when it cannot do what it is asked for. The tests in packages/ use what it makes.
#![cfg(target_os = "linux")]

#[path = "../../tests/common/mod.rs"]
mod common;

use serde_json::Value;
use std::collections::BTreeSet;
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
fn what_is_shipped_is_listed_as_spdx_wants_it() {
    let rust = xtask::dist::build::Toolchain::find(common::root()).expect("this Rust");
    let text = xtask::dist::sbom::document(&rust, common::root()).expect("the list");
    let is_spdx = |document: &Value| serde_json::from_value::<spdx_rs::models::SPDX>(document.clone());
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    is_spdx(&document).expect("a document of SPDX");

    // What it relates is in it, and all that is in it is related.
    let text = |value: &Value, key: &str| value[key].as_str().expect(key).to_owned();
    let packages = document["packages"].as_array().expect("packages");
    let ids: BTreeSet<String> = packages.iter().map(|package| text(package, "SPDXID")).collect();
    assert_eq!(ids.len(), packages.len(), "an SPDXID twice");
    let relationships = document["relationships"].as_array().expect("relationships");
    let to: BTreeSet<String> =
        relationships.iter().map(|relationship| text(relationship, "relatedSpdxElement")).collect();
    assert_eq!(to, ids);
    for from in relationships.iter().map(|relationship| text(relationship, "spdxElementId")) {
        assert!(from == "SPDXRef-DOCUMENT" || ids.contains(&from), "{from}");
    }

    // What is compiled in, and what only makes or tests it.
    let names: BTreeSet<String> = packages.iter().map(|package| text(package, "name")).collect();
    for name in ["rust-std", "errcode-capi", "openim-errcode", "jni-sys", "openim-errcode-cli", "clap", "regex", "toml"]
    {
        assert!(names.contains(name), "{name} is missing");
    }
    for name in ["xtask", "minijinja", "clap_derive", "syn", "assert_cmd", "object"] {
        assert!(!names.contains(name), "{name} is not shipped");
    }
    for package in packages {
        let local = text(package, "downloadLocation").starts_with("git+");
        let sum = package["checksums"][0]["checksumValue"].as_str().map(str::len);
        assert_eq!(sum, if local { None } else { Some(64) }, "{package}");
    }

    // The guard is red where it has to be.
    document["packages"][0]["downloadLocation"].take();
    is_spdx(&document).expect_err("a package from nowhere");
}

#[test]
fn the_formula_for_homebrew_is_ruby_and_of_this_version() {
    let file = common::root().join("packaging/errcode.rb");
    let formula = std::fs::read_to_string(&file).expect("the formula");
    let tag = format!("url \"https://github.com/openimsdk/errcode.git\", tag: \"v{}\"\n", env!("CARGO_PKG_VERSION"));
    assert!(formula.contains(&tag), "packaging/errcode.rb has no line {tag}");
    if common::has("ruby", "install it") {
        assert_eq!(common::run(Command::new("ruby").arg("-c").arg(&file)), "Syntax OK\n");
    }
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = common::temporary();
    let file = common::write(folder.path(), "thesis.txt", "years of work");
    let out = folder.path().display().to_string();
    let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let message = complaint(&mut xtask(&["--only", "library", "--target", &target, "--out", &out]));
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
        // For the command.
        "x86_64-unknown-linux-musl aarch64-unknown-linux-musl x86_64-pc-windows-gnu",
        "`rustup component add rust-src`",
        "LLD is not found",
        "`apt-get install lld`",
        "x86_64-w64-mingw32-gcc is not found",
        "`apt-get install gcc-mingw-w64-x86-64`",
    ] {
        assert!(message.contains(expected), "{expected}: {message}");
    }
    assert!(!out.exists());
}
