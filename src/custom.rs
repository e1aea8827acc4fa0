//! The codes that a program registers: one pointer a code, to an entry that the program keeps.
#![allow(unsafe_code)]

use crate::generated::codes::Action;
use crate::generated::table::{FIRST_CUSTOM, LAST_CUSTOM};
use crate::table::Str;
use core::ffi::{CStr, c_char};
use core::fmt;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, Ordering};

/// A code of a business server, as C and Rust register it.
#[repr(C)]
pub struct Custom {
    code: i32,
    action: i32,
    name: *const c_char,
    message: *const c_char,
}

// SAFETY: the strings are never written: `new` takes them as static ones, and C promises it.
unsafe impl Sync for Custom {}
// SAFETY: as above.
unsafe impl Send for Custom {}

impl Custom {
    /// An entry for [`register`].
    pub const fn new(code: i32, action: Action, name: &'static CStr, message: &'static CStr) -> Self {
        Self { code, action: action as i32, name: name.as_ptr(), message: message.as_ptr() }
    }

    #[inline]
    pub(crate) fn action(&self) -> i32 {
        self.action
    }

    #[inline]
    pub(crate) fn name(&'static self) -> Str {
        // SAFETY: as the caller of `get` sees it, the entry was checked before it was registered.
        unsafe { Str::new(self.name) }
    }

    #[inline]
    pub(crate) fn message(&'static self) -> Str {
        // SAFETY: as above.
        unsafe { Str::new(self.message) }
    }

    fn check(&self) -> Result<(), Refusal> {
        if !(FIRST_CUSTOM..=LAST_CUSTOM).contains(&self.code) {
            Err(Refusal::OutOfRange)
        } else if !is_name(bytes(&self.name)) {
            Err(Refusal::BadName)
        } else if !is_message(bytes(&self.message)) {
            Err(Refusal::BadMessage)
        } else {
            Ok(())
        }
    }
}

/// Why a custom code is not registered. New reasons may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Refusal {
    /// The code is not in the range 20001 to 29999.
    OutOfRange = 1,
    /// The name is not SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
    BadName = 2,
    /// The message is empty, not UTF-8, or has a character that hides or reorders text, such as a line break.
    BadMessage = 3,
}

/// The reason, to complete "20007 is not registered: ...".
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OutOfRange => "the code is not in the range 20001 to 29999",
            Self::BadName => "the name is not SCREAMING_SNAKE",
            Self::BadMessage => "the message is empty, not UTF-8, or has a control character",
        })
    }
}

/// The entry that is refused, by its index, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegisterError {
    /// Where it is among the entries.
    pub index: usize,
    /// Why it is refused.
    pub reason: Refusal,
}

impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {} is not registered: {}", self.index, self.reason)
    }
}

impl core::error::Error for RegisterError {}

/// How many codes can be registered.
const COUNT: usize = (LAST_CUSTOM - FIRST_CUSTOM + 1) as usize;

/// By code from [`FIRST_CUSTOM`] on. The last one stays empty: it answers for all other codes.
static SLOTS: [AtomicPtr<Custom>; COUNT + 1] = [const { AtomicPtr::new(ptr::null_mut()) }; COUNT + 1];

#[inline]
fn slot(code: i32) -> &'static AtomicPtr<Custom> {
    &SLOTS[(code.wrapping_sub(FIRST_CUSTOM) as u32 as usize).min(COUNT)]
}

/// The entry of a code, if one is registered.
#[inline]
pub(crate) fn get(code: i32) -> Option<&'static Custom> {
    // SAFETY: a slot is empty, or has an entry that lives as long as the process; Acquire shows the entry as it was when
    // it was put there.
    unsafe { slot(code).load(Ordering::Acquire).as_ref() }
}

/// The registered codes from this one on, ascending.
pub(crate) fn codes(from: i32) -> impl Iterator<Item = i32> {
    (from.max(FIRST_CUSTOM)..=LAST_CUSTOM).filter(|code| get(*code).is_some())
}

/// Registers the codes of a business server, all or none, so that every language of the process knows them.
///
/// A code that is registered again has its new entry from then on; a reader sees the old one or the new one, whole. Of
/// registrations at the same time, one wins.
///
/// ```
/// use errcode::{Action, Code, Custom};
///
/// static CODES: [Custom; 1] = [Custom::new(20007, Action::TellUser, c"CODE_EXPIRED", c"Verification code expired")];
/// errcode::register(&CODES)?;
/// assert_eq!(Code::new(20007).message(), "Verification code expired");
/// # Ok::<(), errcode::RegisterError>(())
/// ```
///
/// # Errors
/// The first entry that is refused; then none is registered.
pub fn register(entries: &'static [Custom]) -> Result<(), RegisterError> {
    for (index, entry) in entries.iter().enumerate() {
        entry.check().map_err(|reason| RegisterError { index, reason })?;
    }
    for entry in entries {
        slot(entry.code).store(ptr::from_ref(entry).cast_mut(), Ordering::Release);
    }
    Ok(())
}

/// A string without its NUL. NULL is empty.
fn bytes(text: &*const c_char) -> &[u8] {
    if text.is_null() {
        return &[];
    }
    let (mut length, mut bits) = (0, 0);
    // Looks at the bytes besides, or the compiler makes a call of strlen of it, and the C library calls nothing.
    // SAFETY: up to its NUL, the string can be read.
    while let byte @ 1.. = unsafe { *text.cast::<u8>().add(length) } {
        bits |= byte;
        length += 1;
    }
    core::hint::black_box(bits);
    // SAFETY: so many bytes were read just now, and nobody writes them.
    unsafe { slice::from_raw_parts(text.cast(), length) }
}

fn is_name(name: &[u8]) -> bool {
    let mut before = b'_';
    let mut is_name = name.first().is_some_and(u8::is_ascii_uppercase);
    for &byte in name {
        is_name &= byte.is_ascii_uppercase() || byte.is_ascii_digit() || (byte == b'_' && before != b'_');
        before = byte;
    }
    is_name && before != b'_'
}

fn is_message(message: &[u8]) -> bool {
    core::str::from_utf8(message).is_ok_and(|message| !message.is_empty() && !message.chars().any(is_hidden))
}

/// Control characters, and what makes a reader see another text than is there: line and paragraph separators, overrides
/// and isolates of the writing direction, zero-width blanks.
fn is_hidden(c: char) -> bool {
    matches!(c, '\0'..=' ' | '\u{7f}'..='\u{9f}' if c != ' ')
        || matches!(c, '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
