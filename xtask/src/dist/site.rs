//! The page, of site/.

use super::tree::{Tree, read};
use super::{Release, npm};
use anyhow::Result;

/// The file for a static host.
pub fn page(release: &Release) -> Result<Tree> {
    let mut out = Tree::default();
    let page = read(&npm::build(release, "site", "site")?.join("dist/index.html"))?;
    out.file(format!("errcode-site-{}.html", release.version), page);
    Ok(out)
}
