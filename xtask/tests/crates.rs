//! The crates, as crates.io would have them.
#![cfg(target_os = "linux")]

#[path = "../../tests/common/mod.rs"]
mod common;

use std::process::Command;

/// In the order in which they are published.
const CRATES: [&str; 3] = ["openim-errcode", "openim-errcode-dictionary", "openim-errcode-cli"];

/// Each builds from its .crate alone, which says what docs.rs and crates.io show, and has nothing that users do not need.
#[test]
fn they_build_from_their_archives() {
    // Older ones find a crate that another one takes on crates.io only.
    if !common::need("what is published on crates.io", &["cargo 1.90"]) {
        return;
    }
    // Kept, so that what they take is compiled once; cargo's own verification would keep the crates themselves, too.
    let target = common::target_folder().join("crates");
    let mut package = common::cargo();
    package.args(["package", "--quiet", "--offline", "--allow-dirty", "--no-verify", "--target-dir"]).arg(&target);
    common::run(package.args(CRATES.map(|name| format!("--package={name}"))));

    let version = env!("CARGO_PKG_VERSION");
    let unpacked = target.join("unpacked");
    let _ = std::fs::remove_dir_all(&unpacked);
    std::fs::create_dir(&unpacked).expect("a writable folder");
    for name in CRATES {
        // With the time of now: all files in a .crate have the same one, by which cargo would not see a change.
        let mut tar = Command::new("tar");
        tar.args(["xzmf", &format!("../package/{name}-{version}.crate")]).current_dir(&unpacked);
        common::run(&mut tar);
    }
    // What one takes of another one is here instead of on crates.io.
    let workspace = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n[patch.crates-io]\n\
         openim-errcode-dictionary = {{ path = \"openim-errcode-dictionary-{version}\" }}\n"
    );
    let workspace = common::write(&unpacked, "Cargo.toml", &workspace);
    std::fs::copy(common::root().join("Cargo.lock"), unpacked.join("Cargo.lock")).expect("Cargo.lock");
    let mut build = common::cargo();
    build.args(["build", "--quiet", "--offline", "--workspace", "--target-dir"]).arg(&target);
    common::run(build.arg("--manifest-path").arg(workspace));
    let answer = common::run(Command::new(target.join("debug/errcode")).arg("1004"));
    assert!(answer.contains("RECORD_NOT_FOUND"), "{answer}");

    for name in CRATES {
        let folder = unpacked.join(format!("{name}-{version}"));
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("Cargo.toml");
        let manifest: toml::Table = manifest.parse().expect("TOML");
        for key in ["description", "license", "repository", "rust-version"] {
            assert!(manifest["package"].get(key).is_some(), "{name}: {key} is missing");
        }
        let files = common::run(Command::new("find").args([".", "-type", "f", "-printf", "%P\n"]).current_dir(&folder));
        assert!(files.lines().any(|file| file == "LICENSE"), "{name}: LICENSE is missing");
        let known = [
            ".cargo_vcs_info.json",
            "CHANGELOG.md",
            "Cargo.lock",
            "Cargo.toml",
            "Cargo.toml.orig",
            "LICENSE",
            "README.md",
        ];
        for file in files.lines() {
            let needed = known.contains(&file) || file.starts_with("src/") || file.starts_with("help/");
            assert!(needed, "{name}: {file} is of no use to users");
        }
    }
}
