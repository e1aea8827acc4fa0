//! Whose work is in the command, and the licences that have to go with it.

use super::Release;
use super::build::{Toolchain, run};
use super::sbom::Crates;
use anyhow::{Context, Result};
use fs_err as fs;
use minijinja::context;
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// The text.
pub fn text_of(rust: &Toolchain, release: &Release<'_>) -> Result<String> {
    let mut used = Crates::default();
    used.add(rust, release.root, "openim-errcode-cli", &[])?;
    let mut metadata = Command::new(&rust.cargo);
    let metadata = run(metadata.current_dir(release.root).args(["metadata", "--locked", "--format-version=1"]))?;
    let metadata: Value = serde_json::from_slice(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo metadata: no packages")?;

    let mut crates = Vec::new();
    for ((name, version), licence) in &used.all {
        let package = packages.iter().find(|package| package["name"] == **name && package["version"] == **version);
        let package = package.with_context(|| format!("cargo metadata: no {name} {version}"))?;
        // Without a source it is a part of the project.
        if package["source"].is_null() {
            continue;
        }
        // Of licences to choose from, Apache-2.0, which is here already, or one that asks for nothing.
        let mut own = None;
        if !licence.contains("Apache-2.0") && !licence.contains("Unlicense") {
            let manifest = package["manifest_path"].as_str().context("cargo metadata: no manifest_path")?;
            let folder = Path::new(manifest).parent().context("a folder")?;
            let file = ["LICENSE", "LICENSE-MIT"].map(|file| folder.join(file)).into_iter().find(|file| file.is_file());
            let file = file.with_context(|| format!("{name} {version} has no licence in {}", folder.display()))?;
            own = Some(fs::read_to_string(file)?.trim().to_owned());
        }
        crates.push(context!(name, version, licence, text => own));
    }
    release.render("copyright.j2", &context!(crates))
}
