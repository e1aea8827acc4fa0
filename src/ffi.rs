//! What the C library is made of: the lookups with NUL-terminated texts and plain numbers. Not part of the Rust API;
//! it may change in any release.

pub use crate::lookup::{
    Description, category, category_id, describe, from_name, group, group_id, is_kind_of, is_known, message, name,
};
use crate::table::CODES;

/// How many codes the table has.
#[inline]
pub const fn count() -> usize {
    CODES.len()
}

/// The code at a place of the table, in order of number.
#[inline]
pub fn at(index: usize) -> Option<i32> {
    CODES.get(index).copied()
}
