//! Reads the file of a business server.

use crate::{Custom, Dictionary, parse_custom, shown};
use std::fmt::Display;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// The most bytes of a file: more than 9,999 entries, of all fields in two languages, need.
const LARGEST: u64 = 8 << 20;

/// Reads a file, of this folder if its path is relative, and parses and checks it as [`parse_custom`] does.
///
/// # Errors
/// A line that says why the file cannot be read, or one for each of its mistakes.
pub fn read_custom(folder: &Path, file: &Path, own: &Dictionary) -> Result<Custom, String> {
    let name = file.display().to_string();
    let file = folder.join(file);
    let cannot = |why: &dyn Display| format!("cannot read {}: {why}", shown(&name));
    // Opening a pipe may wait for ever, and reading a device too.
    if !fs::metadata(&file).map_err(|error| cannot(&error))?.is_file() {
        return Err(cannot(&"not a file"));
    }
    let mut text = Vec::new();
    let length = File::open(file).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut text));
    if length.map_err(|error| cannot(&error))? as u64 > LARGEST {
        return Err(cannot(&format_args!("larger than {} MB", LARGEST >> 20)));
    }
    let text = String::from_utf8(text).map_err(|error| {
        let before = error.as_bytes()[..error.utf8_error().valid_up_to()].iter();
        format!("{}:{}: not UTF-8", shown(&name), before.filter(|byte| **byte == b'\n').count() + 1)
    })?;
    parse_custom(&name, &text, own).map_err(|mistakes| mistakes.to_string())
}
