//! What the C library is made of: the lookups with NUL-terminated texts and plain numbers. Not part of the Rust API;
//! it may change in any release.

pub use crate::lookup::{
    Description, category, category_id, describe, from_name, group, group_id, is_kind_of, is_known, message, name,
};
use crate::registry::REGISTRY;
pub use crate::registry::{Entry, LONGEST, register};
use crate::table::{BUILTIN, CODES, FAR};

/// How many codes there are.
#[inline]
pub fn count() -> usize {
    BUILTIN + REGISTRY.count()
}

/// Where the number of registered codes is kept.
#[inline]
pub fn registered() -> *const u32 {
    REGISTRY.count_place()
}

/// The code at a place: the table in order of number, then the codes in the order in which they were registered.
#[inline]
pub fn at(index: usize) -> Option<i32> {
    if let Some(code) = CODES.get(index) {
        return Some(i32::from(*code));
    }
    if let Some((code, _)) = FAR.get(index - CODES.len()) {
        return Some(*code);
    }
    REGISTRY.at(index - BUILTIN)
}
