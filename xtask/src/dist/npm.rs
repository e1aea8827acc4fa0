//! The package for npm, of bindings/typescript.

use super::build::run;
use super::tree::Tree;
use super::{Release, sha256};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// Whether the tools are there, or what to install.
pub fn find() -> Result<()> {
    let version = run(npm().arg("--version"));
    version.context("the package for npm takes Node.js (20 or later) with npm: get it from https://nodejs.org, or by `apt-get install npm`")?;
    Ok(())
}

#[cfg(windows)]
fn npm() -> Command {
    Command::new("npm.cmd")
}

#[cfg(not(windows))]
fn npm() -> Command {
    Command::new("npm")
}

/// What `npm publish` takes.
pub fn package(release: &Release) -> Result<Tree> {
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
    let mut out = Tree::default();
    out.file(format!("errcode-npm-{}.tgz", release.version), package.tar_gz()?);
    Ok(out)
}

/// A copy of a project, below the cache by a name, in which `npm run build` has made `dist`; made again if a source has
/// changed.
pub fn build(release: &Release, project: &str, name: &str) -> Result<PathBuf> {
    let is_source = |path: &str| !["node_modules/", "dist/", "build/", "test/", "examples/"].contains(&path);
    let sources = Tree::read(&release.root.join(project), &is_source)?;
    let inputs: String = sources.files().map(|(path, text)| format!("{}  {path}\n", sha256(text))).collect();

    let build = release.cache.join(name);
    let made_of = build.join("made-of");
    if std::fs::read_to_string(&made_of).ok().as_deref() != Some(&inputs) {
        eprintln!("        building {project}");
        match std::fs::remove_dir_all(&build) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e).context("the cache of dist"),
            _ => {}
        }
        sources.write(&build)?;
        run(npm().args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&build))?;
        run(npm().args(["run", "--silent", "build"]).current_dir(&build))?;
        std::fs::write(&made_of, inputs).with_context(|| made_of.display().to_string())?;
    }
    Ok(build)
}
