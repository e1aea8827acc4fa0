//! The package for pub.dev, of bindings/dart.

use super::Release;
use super::tree::Tree;
use anyhow::{Result, bail};
use fs_err as fs;

/// What `dart pub publish` takes, once it is unpacked: its name and its contents.
pub fn package(release: &Release) -> Result<(String, Vec<u8>)> {
    let project = release.root.join("bindings/dart");
    let files = ["CHANGELOG.md", "README.md", "analysis_options.yaml", "pubspec.yaml"];
    let is_part =
        |path: &str| files.contains(&path) || ["lib/", "example/"].iter().any(|folder| path.starts_with(folder));
    let mut package = Tree::read(&project, &is_part)?;
    package.copy("", &release.root.join("LICENSE"))?;
    let pubspec = fs::read_to_string(project.join("pubspec.yaml"))?;
    if !pubspec.lines().any(|line| line == format!("version: {}", release.version)) {
        bail!("bindings/dart/pubspec.yaml: the version is not {}", release.version);
    }
    Ok((format!("errcode-pub-{}.tar.gz", release.version), package.tar_gz()?))
}
