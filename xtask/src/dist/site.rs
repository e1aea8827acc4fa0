//! The page, of site/.

use super::{Release, npm};
use anyhow::Result;
use fs_err as fs;

/// The file for a static host: its name and its contents.
pub fn page(release: &Release) -> Result<(String, Vec<u8>)> {
    let page = npm::build(release, "site", "site")?.join("dist/index.html");
    Ok((format!("errcode-site-{}.html", release.version), fs::read(page)?))
}
