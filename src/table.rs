//! From a code to its record: a clamp and two loads, for every code alike.
//!
//! Codes are looked up in pages of 64. All texts lie in one array and are named by where they begin, so that the table
//! holds no pointer and the C library needs no relocation.
#![allow(unsafe_code)]

use crate::generated::table::{CATEGORIES, LANGUAGES, LEAVES, PAGES, RECORDS, Record, TEXT, Text};
use core::ffi::{CStr, c_char};

/// The record of any code: its own, or that of its category.
#[inline]
pub(crate) fn record(code: i32) -> &'static Record {
    &RECORDS[index(code)]
}

/// Whether the table has the code.
#[inline]
pub(crate) fn is_known(code: i32) -> bool {
    index(code) >= CATEGORIES
}

// Always: in a function of its own, its callers would not see that the index is in bounds.
#[inline(always)]
fn index(code: i32) -> usize {
    let () = VERIFIED;
    // Negative codes are above every page, too.
    let code = (code as u32).min(LAST);
    let page = PAGES[(code >> 6) as usize];
    let leaf = (page as usize) << 6 | (code & 63) as usize;
    // SAFETY: `verify` has seen that every page has all its leaves.
    let index = unsafe { *LEAVES.get_unchecked(leaf) } as usize;
    // SAFETY: `verify` has seen that every leaf is the index of a record.
    unsafe { core::hint::assert_unchecked(index < RECORDS.len()) };
    index
}

/// The last code that has a page; it answers for all codes above.
const LAST: u32 = PAGES.len() as u32 * 64 - 1;

/// A static, NUL-terminated string of UTF-8: a text of the table, or of a registered entry, which was checked.
#[derive(Clone, Copy)]
pub struct Str(*const c_char);

impl Str {
    #[inline]
    pub(crate) fn of(text: Text) -> Self {
        Self(TEXT.as_ptr().wrapping_add(text as usize).cast())
    }

    /// # Safety
    /// The pointer is to such a string.
    #[inline]
    pub(crate) unsafe fn new(text: *const c_char) -> Self {
        Self(text)
    }

    #[inline]
    pub fn as_ptr(self) -> *const c_char {
        self.0
    }

    #[inline]
    pub fn as_str(self) -> &'static str {
        // SAFETY: what the type says; for the table, `verify` has seen it.
        unsafe { core::str::from_utf8_unchecked(CStr::from_ptr(self.0).to_bytes()) }
    }
}

/// Proves at compile time what the unsafe blocks above rely on.
const fn verify() {
    let mut at = 0;
    while at < PAGES.len() {
        assert!((PAGES[at] as usize + 1) * 64 <= LEAVES.len(), "a page without leaves");
        at += 1;
    }
    at = 0;
    while at < LEAVES.len() {
        assert!((LEAVES[at] as usize) < RECORDS.len(), "a leaf without a record");
        at += 1;
    }
    assert!(core::str::from_utf8(&TEXT).is_ok() && TEXT[TEXT.len() - 1] == 0);
    at = 0;
    while at < RECORDS.len() {
        let record = &RECORDS[at];
        verify_text(record.name);
        let mut language = 0;
        while language < LANGUAGES.len() {
            verify_text(record.message[language]);
            verify_text(record.user[language]);
            language += 1;
        }
        at += 1;
    }
}

/// A text begins where the one before it has ended.
const fn verify_text(text: Text) {
    assert!(text == 0 || TEXT[text as usize - 1] == 0, "a text begins inside of another");
}

const VERIFIED: () = verify();
