//! The packages for Swift and Objective-C.

use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;

/// What they take.
pub const SYSTEMS: &[System] = &[System::Ios, System::IosSimulator, System::Macos];

/// Makes them.
pub fn packages(_release: &Release<'_>, _libraries: &[&Libraries]) -> Result<Tree> {
    Ok(Tree::default())
}
