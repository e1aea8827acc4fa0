//! The module for Go, in the layout of a module proxy.

use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;

/// What it takes.
pub const SYSTEMS: &[System] = &[System::Linux, System::Macos, System::Windows];

const MODULE: &str = "github.com/openimsdk/errcode/bindings/go";

/// Makes it.
pub fn module(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let version = format!("v{}", release.version);
    // The files that Go would take from a tag in git with the static libraries in it, so that go.sum is the same: all but
    // other modules, and the license of the root.
    let is_ours = |path: &str| !path.ends_with(".a") && path != "internal/upstreamtest/";
    let mut files = Tree::read(&release.root.join("bindings/go"), &is_ours)?;
    files.copy("", &release.root.join("LICENSE"))?;
    for library in libraries {
        files.file(format!("lib/{}/liberrcode.a", library.target.go), library.archive()?);
    }
    let mut module = Tree::default();
    module.add(&format!("{MODULE}@{version}/"), &files);

    let mut proxy = Tree::default();
    let folder = format!("goproxy/{MODULE}/@v");
    proxy.file(format!("{folder}/list"), format!("{version}\n"));
    proxy.file(format!("{folder}/{version}.info"), format!("{{\"Version\":\"{version}\"}}\n"));
    proxy.file(format!("{folder}/{version}.mod"), files.get("go.mod").unwrap_or_default());
    proxy.file(format!("{folder}/{version}.zip"), module.zip()?);
    let mut out = Tree::default();
    out.file(format!("errcode-go-{}.zip", release.version), proxy.zip()?);
    out.add("", &proxy);
    Ok(out)
}
