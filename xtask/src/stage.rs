//! Puts the static library where the Go package links it from.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Builds the release library for this machine and copies it to bindings/go/lib. Returns the copy.
///
/// # Errors
/// A platform that the Go package has no folder for, a build that failed, or a file that cannot be copied.
pub fn stage(root: &Path) -> Result<PathBuf> {
    let folder = root.join("bindings/go/lib").join(platform()?);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let build = Command::new(cargo)
        .args(["build", "--release", "--package", "errcode-capi", "--message-format", "json-render-diagnostics"])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo build")?;
    if !build.status.success() {
        bail!("cargo build --release --package errcode-capi failed: {}", build.status);
    }
    let archive = archive(&String::from_utf8(build.stdout)?)?;
    let copy = folder.join("liberrcode.a");
    std::fs::copy(&archive, &copy).with_context(|| format!("{} to {}", archive.display(), copy.display()))?;
    Ok(copy)
}

/// The name of this platform in Go: `linux_amd64`.
fn platform() -> Result<String> {
    let (os, arch) = (std::env::consts::OS, std::env::consts::ARCH);
    Ok(match (os, arch) {
        ("linux" | "windows", "x86_64") => format!("{os}_amd64"),
        ("linux", "aarch64") => "linux_arm64".into(),
        ("macos", "x86_64") => "darwin_amd64".into(),
        ("macos", "aarch64") => "darwin_arm64".into(),
        _ => bail!("bindings/go/lib has no folder for {os} on {arch}: build Go there with the tag purego"),
    })
}

/// The archive among the messages of cargo, which know where the target folder is.
fn archive(messages: &str) -> Result<PathBuf> {
    for message in messages.lines() {
        let message: serde_json::Value = serde_json::from_str(message).context("a message of cargo")?;
        if message["target"]["name"] != "errcode" {
            continue;
        }
        let files = message["filenames"].as_array().into_iter().flatten().filter_map(|file| file.as_str());
        if let Some(found) = files.map(Path::new).find(|file| file.ends_with("liberrcode.a")) {
            return Ok(found.to_owned());
        }
    }
    bail!("cargo built no liberrcode.a; Go links GNU archives only, on Windows use the target x86_64-pc-windows-gnu")
}
