//! The examples in the documentation of the crate, and the places that the documents name.

mod common;

use std::path::{Path, PathBuf};
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
    rustdoc.args(["--test", "src/lib.rs", "--edition=2024", "--crate-name=errcode", "--extern"]);
    let mut library_is = std::ffi::OsString::from("errcode=");
    library_is.push(library);
    rustdoc.arg(library_is).current_dir(common::root()).env("TMPDIR", folder.path());
    let output = common::run(&mut rustdoc);
    assert!(output.contains("test result: ok.") && !output.contains(" 0 passed"), "{output}");
}

/// The documents of a folder and of the folders in it, without what tools put there.
fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.is_dir() && !name.starts_with('.') && !["target", "node_modules", "dist", "build"].contains(&name) {
            documents(&path, found);
        } else if name.ends_with(".md") {
            found.push(path);
        }
    }
}

#[test]
fn links_lead_to_files() {
    let mut found = Vec::new();
    documents(common::root(), &mut found);
    assert!(found.len() > 15, "{found:?}");
    for document in found {
        let text = std::fs::read_to_string(&document).expect("the document");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', '#', ' ']).next()) {
            let exists = link.contains("://") || document.with_file_name(link).exists() || link.is_empty();
            assert!(exists, "{}: no file {link}", document.display());
        }
    }
}

/// The page that says where things are.
#[test]
fn places_exist() {
    for document in ["docs/ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(common::root().join(document)).expect("the document");
        let quoted = text.split('`').skip(1).step_by(2);
        for place in quoted.filter(|text| text.contains('/') && !text.contains(['<', '*', ' ', '\n'])) {
            assert!(common::root().join(place).exists(), "{document}: no {place}");
        }
    }
}
