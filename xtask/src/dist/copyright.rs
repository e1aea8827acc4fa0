//! Whose work is in the command, and the licences that have to go with it.

use super::build::{Toolchain, run};
use super::sbom::Crates;
use super::tree::text;
use super::{Release, URL};
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// What is in the programs for Linux beside crates.
const MUSL: &str = "Copyright 2005-2020 Rich Felker and others

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the \"Software\"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
";

/// The text.
pub fn text_of(rust: &Toolchain, release: &Release<'_>) -> Result<String> {
    let mut crates = Crates::default();
    crates.add(rust, release.root, "openim-errcode-cli", &[])?;
    let mut metadata = Command::new(&rust.cargo);
    let metadata = run(metadata.current_dir(release.root).args(["metadata", "--locked", "--format-version=1"]))?;
    let metadata: Value = serde_json::from_slice(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo metadata: no packages")?;

    let mut list =
        String::from("  Rust's standard library: MIT OR Apache-2.0\n  musl, in the programs for Linux: MIT\n");
    let mut texts = format!("musl\n\n{MUSL}");
    for ((name, version), licence) in &crates.all {
        let package = packages.iter().find(|package| package["name"] == **name && package["version"] == **version);
        let package = package.with_context(|| format!("cargo metadata: no {name} {version}"))?;
        // Without a source it is a part of the project.
        if package["source"].is_null() {
            continue;
        }
        list += &format!("  {name} {version}: {licence}\n");
        // Of licences to choose from, Apache-2.0, which is here already, or one that asks for nothing.
        if !licence.contains("Apache-2.0") && !licence.contains("Unlicense") {
            let manifest = package["manifest_path"].as_str().context("cargo metadata: no manifest_path")?;
            let folder = Path::new(manifest).parent().context("a folder")?;
            let file = ["LICENSE", "LICENSE-MIT"].map(|file| folder.join(file)).into_iter().find(|file| file.is_file());
            let file = file.with_context(|| format!("{name} {version} has no licence in {}", folder.display()))?;
            texts += &format!("\n{name} {version}\n\n{}\n", text(&file)?.trim());
        }
    }
    Ok(format!(
        "errcode {} comes from {URL} and is under the Apache License 2.0: see LICENSE beside this file, or on Debian\n\
         /usr/share/common-licenses/Apache-2.0. The program has in it:\n\n{list}\n\
         The licences of those that are only under another one:\n\n{texts}",
        release.version
    ))
}
