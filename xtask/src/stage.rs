//! Puts the static library and the header where the Go package `clib` links them from.

use crate::dist::build::{Core, Toolchain, archive};
use crate::dist::go;
use crate::dist::target::TARGETS;
use anyhow::{Context, Result};
use fs_err as fs;
use std::path::{Path, PathBuf};

/// Builds the library for this machine and writes it and the header to bindings/go, as the module for Go has them. Returns
/// the library.
///
/// # Errors
/// A platform that the Go module has no library for, a build that failed, or a file that cannot be written.
pub fn stage(root: &Path) -> Result<PathBuf> {
    let rust = Toolchain::find(root)?;
    // musl and glibc, Visual C++ and MinGW: the library needs none of them.
    let host = rust.host.replace("-musl", "-gnu").replace("-windows-gnu", "-windows-msvc");
    let target = TARGETS.iter().find(|target| target.triple == host && !target.go.is_empty());
    let target = target.with_context(|| {
        format!(
            "the Go module has no library for {}; install it by `cargo cinstall` and build with -tags errcode_dynamic",
            rust.host
        )
    })?;
    let object = rust.compile(target, &rust.host, Core::Installed)?;
    let module = root.join("bindings/go");
    let write = |path: &str, contents: &[u8]| {
        let file = module.join(path);
        fs::write(&file, contents)?;
        anyhow::Ok(file)
    };
    let (header, contents) = go::header(root)?;
    write(&header, &contents)?;
    write(&go::archive_path(target), &archive(target, &object)?)
}
