//! The package for npm, of bindings/typescript.

use super::Release;
use super::build::{run, script};
use super::tree::Tree;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// What `npm publish` takes: its name and its contents.
pub fn package(release: &Release) -> Result<(String, Vec<u8>)> {
    let project = release.root.join("bindings/typescript");
    let build = build(release, "bindings/typescript", "npm")?;
    let mut package = Tree::default();
    for file in ["package.json", "README.md"] {
        package.copy("package/", &project.join(file))?;
    }
    package.copy("package/", &release.root.join("LICENSE"))?;
    package.add("package/dist/", &Tree::read(&build.join("dist"), &|_| true)?);
    let json = package.get("package/package.json").context("package.json")?;
    let version = serde_json::from_slice::<serde_json::Value>(json).context("package.json")?["version"].take();
    if version != release.version {
        bail!("bindings/typescript/package.json: the version is {version}, and not {}", release.version);
    }
    Ok((format!("errcode-npm-{}.tgz", release.version), package.tar_gz()?))
}

/// A copy of a project, below the cache by a name, in which `npm run build` has made `dist`.
pub fn build(release: &Release, project: &str, name: &str) -> Result<PathBuf> {
    let is_source = |path: &str| !["node_modules/", "dist/", "build/", "test/", "examples/"].contains(&path);
    let sources = Tree::read(&release.root.join(project), &is_source)?;
    release.cached(name, &sources, &|build| {
        eprintln!("        building {project}");
        sources.write(build)?;
        run(script("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(build))?;
        run(script("npm").args(["run", "--silent", "build"]).current_dir(build))?;
        Ok(())
    })
}
