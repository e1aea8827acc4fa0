//! Puts the static library where the Go package links it from.

use crate::dist::build::{Core, Toolchain, archive};
use crate::dist::target::TARGETS;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Builds the library for this machine and writes it to bindings/go/lib, as the module for Go has it. Returns the file.
///
/// # Errors
/// A platform that the Go package has no folder for, a build that failed, or a file that cannot be written.
pub fn stage(root: &Path) -> Result<PathBuf> {
    let rust = Toolchain::find(root)?;
    // musl and glibc, Visual C++ and MinGW: the library needs none of them.
    let host = rust.host.replace("-musl", "-gnu").replace("-windows-gnu", "-windows-msvc");
    let target = TARGETS.iter().find(|target| target.triple == host && !target.go.is_empty());
    let target = target.with_context(|| {
        format!("bindings/go/lib has no folder for {}: Go takes the generated table there", rust.host)
    })?;
    let compiled = rust.compile_for(target, &rust.host, Core::Installed, false)?;
    let file = root.join("bindings/go/lib").join(target.go).join("liberrcode.a");
    std::fs::write(&file, archive(target, &compiled.object)?).with_context(|| file.display().to_string())?;
    Ok(file)
}
