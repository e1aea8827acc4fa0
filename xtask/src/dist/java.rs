//! The packages for Android and for the JVM.

use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;

/// What the package for Android takes.
pub const AAR: &[System] = &[System::Android];
/// What the package for the JVM takes.
pub const JAR: &[System] = &[System::Linux, System::Macos, System::Windows];

/// Whether the tools are there, or what to install.
pub fn find() -> Result<()> {
    Ok(())
}

/// Makes the package for Android.
pub fn aar(_release: &Release<'_>, _libraries: &[&Libraries]) -> Result<Tree> {
    Ok(Tree::default())
}

/// Makes the package for the JVM.
pub fn jar(_release: &Release<'_>, _libraries: &[&Libraries]) -> Result<Tree> {
    Ok(Tree::default())
}
