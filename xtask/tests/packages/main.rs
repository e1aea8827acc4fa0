//! The packages of `cargo xtask dist`, used as their users do. Needs them in dist/, or in the folder that ERRCODE_DIST
//! names:
//!
//!     cargo xtask dist && cargo test --package xtask --test packages -- --ignored
#![cfg(target_os = "linux")]

mod apple;
mod c;
mod command;
#[path = "../../../tests/common/mod.rs"]
mod common;
mod go;
mod java;
mod npm;
mod r#pub;
mod recipes;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The most bytes that a shared library may have, on every platform.
const LARGEST_LIBRARY: usize = 32 * 1024;

/// The folder of the packages.
fn dist() -> PathBuf {
    let folder = std::env::var_os("ERRCODE_DIST").map_or_else(|| common::root().join("dist"), PathBuf::from);
    assert!(folder.join("SHA256SUMS").is_file(), "{} has no packages: run `cargo xtask dist`", folder.display());
    folder
}

/// A file of the packages: its name, with the version for `{}`.
fn package(name: &str) -> PathBuf {
    let file = dist().join(name.replace("{}", env!("CARGO_PKG_VERSION")));
    assert!(file.is_file(), "{} is missing", file.display());
    file
}

/// Unpacks an archive into a folder, and returns what is in it: the only folder, or else all of it.
fn unpack(archive: &Path, to: &Path) -> PathBuf {
    std::fs::create_dir_all(to).expect("a writable folder");
    if archive.extension().is_some_and(|end| end == "gz") {
        common::run(Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(to));
    } else {
        let file = std::fs::File::open(archive).expect("the archive");
        zip::ZipArchive::new(file).expect("a zip").extract(to).expect("a writable folder");
    }
    let entries: Vec<PathBuf> =
        std::fs::read_dir(to).expect("the folder").map(|e| e.expect("an entry").path()).collect();
    match entries.as_slice() {
        [folder] if folder.is_dir() => folder.clone(),
        _ => to.to_owned(),
    }
}

/// A program in C that calls every function and takes nothing else.
fn bare() -> PathBuf {
    common::root().join("xtask/tests/packages/bare.c")
}

/// Adds to a folder of Wine's a part of Windows that programs by Go and Rust take and that Wine may not have.
fn complete_wine(prefix: &Path, compiler: &str) {
    let system = prefix.join("drive_c/windows/system32");
    std::fs::create_dir_all(&system).expect("a writable folder");
    let mut cc = Command::new(compiler);
    cc.args(["-shared", "-o"]).arg(system.join("bcryptprimitives.dll"));
    common::run(cc.arg(common::root().join("xtask/tests/packages/bcryptprimitives.c")));
}

/// LLD by one of its names, as Rust brings it.
fn lld(name: &str) -> Command {
    let sysroot = common::run(Command::new("rustc").args(["--print", "sysroot"]));
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let linker = Path::new(sysroot.trim()).join("lib/rustlib").join(host).join("bin/gcc-ld").join(name);
    assert!(linker.is_file(), "this Rust has no LLD: {}", linker.display());
    Command::new(linker)
}
