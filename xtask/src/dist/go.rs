//! The module for Go, in the layout of a module proxy.

use super::target::{System, Target};
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;
use fs_err as fs;
use std::path::Path;

/// What it takes.
pub const SYSTEMS: &[System] = &[System::Linux, System::Macos, System::Windows];

const MODULE: &str = "github.com/openimsdk/errcode/bindings/go";

/// Where the package `clib` of the module links the static library of a platform from.
pub(crate) fn archive_path(target: &Target) -> String {
    format!("errcode/clib/liberrcode_{}.a", target.go)
}

/// The header beside the static libraries: its path in the module, and its contents.
pub(crate) fn header(root: &Path) -> Result<(String, Vec<u8>)> {
    Ok(("errcode/clib/errcode.h".into(), fs::read(root.join("include/errcode.h"))?))
}

/// Makes it.
pub(super) fn module(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let version = format!("v{}", release.version);
    // The files that Go would take from a tag in git with the static libraries in it, so that go.sum is the same: all but
    // the other module, which is for its own tag, and the license of the root.
    let is_ours = |path: &str| !path.ends_with(".a") && path != "openim/";
    let mut files = Tree::read(&release.root.join("bindings/go"), &is_ours)?;
    files.copy("", &release.root.join("LICENSE"))?;
    let (path, contents) = header(release.root)?;
    files.file(path, contents);
    for library in libraries {
        files.file(archive_path(library.target), library.archive()?);
    }

    let mut proxy = Tree::default();
    let folder = format!("goproxy/{MODULE}/@v");
    proxy.file(format!("{folder}/list"), format!("{version}\n"));
    proxy.file(format!("{folder}/{version}.info"), format!("{{\"Version\":\"{version}\"}}\n"));
    proxy.file(format!("{folder}/{version}.mod"), files.get("go.mod").unwrap_or_default());
    proxy.file(format!("{folder}/{version}.zip"), files.inside(&format!("{MODULE}@{version}")).zip()?);
    let mut out = Tree::default();
    out.file(format!("errcode-go-{}.zip", release.version), proxy.zip()?);
    out.add("", &proxy);
    Ok(out)
}
