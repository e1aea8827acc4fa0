//! The development commands of errcode, as a library so that its tests can call them.

pub mod codegen;
pub mod dist;
pub mod stage;

use std::path::Path;

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}
