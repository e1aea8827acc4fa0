//! The package for pub.dev, of bindings/dart.

use super::Release;
use super::tree::{Tree, text};
use anyhow::{Result, bail};

/// What `dart pub publish` takes, once it is unpacked.
pub fn package(release: &Release) -> Result<Tree> {
    let project = release.root.join("bindings/dart");
    let files = ["CHANGELOG.md", "README.md", "analysis_options.yaml", "pubspec.yaml"];
    let is_part =
        |path: &str| files.contains(&path) || ["lib/", "example/"].iter().any(|folder| path.starts_with(folder));
    let mut package = Tree::read(&project, &is_part)?;
    package.copy("", &release.root.join("LICENSE"))?;
    let pubspec = text(&project.join("pubspec.yaml"))?;
    if !pubspec.lines().any(|line| line == format!("version: {}", release.version)) {
        bail!("bindings/dart/pubspec.yaml: the version is not {}", release.version);
    }
    let mut out = Tree::default();
    out.file(format!("errcode-pub-{}.tar.gz", release.version), package.tar_gz()?);
    Ok(out)
}
