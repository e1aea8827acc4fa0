//! The module for Go.

use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;

/// What it takes.
pub const SYSTEMS: &[System] = &[System::Linux, System::Macos, System::Windows];

/// Makes it.
pub fn module(_release: &Release<'_>, _libraries: &[&Libraries]) -> Result<Tree> {
    Ok(Tree::default())
}
