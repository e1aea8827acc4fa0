//! The command as a package for Debian and its kin.

use super::command::{BASH, Companions, FISH};
use super::target::Target;
use super::tree::{TIME, Tree};
use super::{ABOUT, URL, hex};
use anyhow::Result;
use errcode_cli::Shell;
use flate2::{Compression, write::GzEncoder};
use md5::{Digest, Md5};
use std::io::Write;

/// What Debian calls the processor of a platform.
pub fn architecture(target: &Target) -> &'static str {
    if target.triple.starts_with("aarch64") { "arm64" } else { "amd64" }
}

/// The package: its name and its contents.
pub fn package(version: &str, target: &Target, program: &[u8], companions: &Companions) -> Result<(String, Vec<u8>)> {
    let architecture = architecture(target);
    let mut data = Tree::default();
    data.program("usr/bin/errcode", program);
    for (name, page) in companions.manual.files() {
        data.file(format!("usr/share/man/man1/{name}.gz"), gzip(page)?);
    }
    data.file(format!("usr/{BASH}"), errcode_cli::completions(Shell::Bash));
    data.file(format!("usr/{FISH}"), errcode_cli::completions(Shell::Fish));
    data.file("usr/share/zsh/vendor-completions/_errcode", errcode_cli::completions(Shell::Zsh));
    data.file("usr/share/doc/errcode/copyright", companions.copyright.as_str());

    let mut control = Tree::default();
    let kib: usize = data.files().map(|(_, contents)| contents.len().div_ceil(1024)).sum();
    control.file("control", fields(version, architecture, kib));
    let sums = data.files().map(|(path, contents)| format!("{}  {path}\n", hex(&Md5::digest(contents))));
    control.file("md5sums", sums.collect::<String>());

    // dpkg removes the folders that a package names, and fails where one is missing.
    data.name_folders();
    let members =
        [("debian-binary", b"2.0\n".to_vec()), ("control.tar.gz", control.tar_gz()?), ("data.tar.gz", data.tar_gz()?)];
    Ok((format!("errcode_{version}_{architecture}.deb"), ar(&members)))
}

fn fields(version: &str, architecture: &str, kib: usize) -> String {
    format!(
        "Package: errcode\n\
         Version: {version}\n\
         Architecture: {architecture}\n\
         Maintainer: OpenIM <contact@openim.io>\n\
         Installed-Size: {kib}\n\
         Section: net\n\
         Priority: optional\n\
         Homepage: {URL}\n\
         Description: explains the error codes of OpenIM\n \
         {ABOUT}:\n \
         what each means, what a program should do about it and what a person sees,\n \
         in English and Chinese; also for the codes in a log.\n"
    )
}

/// As `gzip -9n` does it.
fn gzip(contents: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(contents)?;
    Ok(gzip.finish()?)
}

/// An archive of these files, in this order. A crate for static libraries would begin it with a table of symbols, which
/// dpkg does not take.
fn ar(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut archive = b"!<arch>\n".to_vec();
    for (name, contents) in files {
        let header = format!("{name:<16}{TIME:<12}{:<6}{:<6}{:<8}{:<10}`\n", 0, 0, "100644", contents.len());
        archive.extend_from_slice(header.as_bytes());
        archive.extend_from_slice(contents);
        // Each file begins at an even place.
        if contents.len() % 2 == 1 {
            archive.push(b'\n');
        }
    }
    archive
}
