//! What Conan and vcpkg take the packages for C and C++ by: packaging/conan and packaging/vcpkg, with checksums.

use super::tree::Tree;
use super::{Release, URL, hex, sha256};
use anyhow::{Context, Result};
use serde_json::json;
use sha2::{Digest, Sha512};

/// Makes them, for these archives: each with its platform, its name and its contents.
pub fn packages(release: &Release, archives: &[(&str, (String, Vec<u8>))]) -> Result<Tree> {
    let version = release.version;
    let read = |folder| Tree::read(&release.root.join("packaging").join(folder), &|_| true);

    let mut conan = read("conan")?;
    let sources: serde_json::Map<String, serde_json::Value> = archives
        .iter()
        .map(|(platform, (name, contents))| {
            let url = format!("{URL}/releases/download/v{version}/{name}");
            ((*platform).to_owned(), json!({"url": url, "sha256": sha256(contents)}))
        })
        .collect();
    // YAML, too.
    conan.file("conandata.yml", format!("{:#}\n", json!({"sources": {version: sources}})));

    let mut vcpkg = read("vcpkg")?;
    let about = std::str::from_utf8(vcpkg.get("vcpkg.json").context("packaging/vcpkg/vcpkg.json")?)?;
    vcpkg.file("vcpkg.json", about.replace("@version@", version));
    let sums =
        archives.iter().map(|(_, (name, contents))| format!("set(sha512_{name} {})\n", hex(&Sha512::digest(contents))));
    vcpkg.file("archives.cmake", sums.collect::<String>());

    let mut out = Tree::default();
    for (name, recipe) in [("conan", conan), ("vcpkg", vcpkg.inside("errcode"))] {
        let folder = format!("errcode-{name}-{version}");
        out.file(format!("{folder}.zip"), recipe.inside(&folder).zip()?);
    }
    Ok(out)
}
