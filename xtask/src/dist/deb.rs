//! The command as a package for Debian and its kin.

use super::target::Target;
use super::tree::{TIME, Tree};
use super::{Release, hex};
use anyhow::Result;
use flate2::{Compression, write::GzEncoder};
use md5::{Digest, Md5};
use minijinja::context;
use std::io::Write;

/// What Debian calls the processor of a platform.
pub fn architecture(target: &Target) -> &'static str {
    if target.triple.starts_with("aarch64") { "arm64" } else { "amd64" }
}

/// The package, of these programs and of the files below /usr that go with them: its name and its contents.
pub fn package(release: &Release, target: &Target, program: &[u8], files: &Tree) -> Result<(String, Vec<u8>)> {
    let (version, architecture) = (release.version, architecture(target));
    let mut data = Tree::default();
    data.program("usr/bin/errcode", program);
    for (path, contents) in files.files() {
        let path = format!("usr/{path}").replace("/zsh/site-functions/", "/zsh/vendor-completions/");
        if path.starts_with("usr/share/man/") {
            data.file(path + ".gz", gzip(contents)?);
        } else {
            data.file(path, contents);
        }
    }

    let mut control = Tree::default();
    let kib: usize = data.files().map(|(_, contents)| contents.len().div_ceil(1024)).sum();
    control.file("control", release.render("control.j2", &context!(architecture, kib))?);
    let sums = data.files().map(|(path, contents)| format!("{}  {path}\n", hex(&Md5::digest(contents))));
    control.file("md5sums", sums.collect::<String>());

    // dpkg removes the folders that a package names, and fails where one is missing.
    data.name_folders();
    let mut package = ar::Builder::new(Vec::new());
    for (name, contents) in
        [("debian-binary", b"2.0\n".to_vec()), ("control.tar.gz", control.tar_gz()?), ("data.tar.gz", data.tar_gz()?)]
    {
        let mut header = ar::Header::new(name.into(), contents.len() as u64);
        header.set_mode(0o100_644);
        header.set_mtime(TIME);
        package.append(&header, contents.as_slice())?;
    }
    Ok((format!("errcode_{version}_{architecture}.deb"), package.into_inner()?))
}

/// As `gzip -9n` does it.
fn gzip(contents: &[u8]) -> Result<Vec<u8>> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(contents)?;
    Ok(gzip.finish()?)
}
