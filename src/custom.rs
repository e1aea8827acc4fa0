//! The codes that a program registers: a pointer for each code, to an entry that the program keeps.
#![allow(unsafe_code)]

use crate::generated::codes::{Action, Code};
use crate::generated::table::{FIRST_CUSTOM, LAST_CUSTOM};
use crate::table::Str;
use core::ffi::{CStr, c_char};
use core::fmt;
use core::ptr;
use core::slice;
use core::sync::atomic::{AtomicPtr, Ordering};

/// A code of a business server, with the layout of `errcode_custom_t` in C.
#[repr(C)]
pub struct Custom {
    code: i32,
    action: i32,
    name: *const c_char,
    message: *const c_char,
}

// SAFETY: nobody writes to the strings: `new` takes static ones, and the C header asks for it.
unsafe impl Sync for Custom {}
// SAFETY: as above.
unsafe impl Send for Custom {}

impl Custom {
    /// An entry for [`register`].
    pub const fn new(code: i32, action: Action, name: &'static CStr, message: &'static CStr) -> Self {
        Self { code, action: action as i32, name: name.as_ptr(), message: message.as_ptr() }
    }

    fn check(&self) -> Result<(), Refusal> {
        // SAFETY: each pointer is NULL or to a string that stays, as above.
        let (name, message) = unsafe { (bytes(self.name), bytes(self.message)) };
        if !(FIRST_CUSTOM..=LAST_CUSTOM).contains(&self.code) {
            Err(Refusal::OutOfRange)
        } else if !is_name(name) {
            Err(Refusal::BadName)
        } else if !is_message(message) {
            Err(Refusal::BadMessage)
        } else {
            Ok(())
        }
    }
}

/// An entry that [`register`] has checked.
#[derive(Clone, Copy)]
pub(crate) struct Registered(&'static Custom);

impl Registered {
    #[inline]
    pub(crate) fn action(self) -> i32 {
        self.0.action
    }

    #[inline]
    pub(crate) fn name(self) -> Str {
        // SAFETY: a string of ASCII, by the check.
        unsafe { Str::new(self.0.name) }
    }

    #[inline]
    pub(crate) fn message(self) -> Str {
        // SAFETY: a string of UTF-8, by the check.
        unsafe { Str::new(self.0.message) }
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

/// The reason, to complete "20107 is refused: ...".
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::OutOfRange => "the code is not in the range 20001 to 29999",
            Self::BadName => "the name is not SCREAMING_SNAKE",
            Self::BadMessage => "the message is empty, not UTF-8, or has a character that hides or reorders text",
        })
    }
}

/// The first entry that is refused, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisterError {
    /// Its index among the entries.
    pub index: usize,
    /// Its code.
    pub code: Code,
    /// Why it is refused.
    pub reason: Refusal,
}

/// Such as `20107 (entry 1) is refused: the name is not SCREAMING_SNAKE`.
impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (entry {}) is refused: {}", self.code.get(), self.index, self.reason)
    }
}

impl core::error::Error for RegisterError {}

/// How many codes can be registered.
const COUNT: usize = (LAST_CUSTOM - FIRST_CUSTOM + 1) as usize;

/// By code, from [`FIRST_CUSTOM`] on. The last slot stays empty and answers for all other codes.
///
/// A slot is null or has the address of an entry that was checked.
static SLOTS: [AtomicPtr<Custom>; COUNT + 1] = [const { AtomicPtr::new(ptr::null_mut()) }; COUNT + 1];

#[inline]
fn slot(code: i32) -> &'static AtomicPtr<Custom> {
    &SLOTS[(code.wrapping_sub(FIRST_CUSTOM) as u32 as usize).min(COUNT)]
}

/// The entry of a code, if one is registered.
#[inline]
pub(crate) fn get(code: i32) -> Option<Registered> {
    // SAFETY: `register` takes entries that live as long as the process. Acquire pairs with its Release: what was written
    // to the entry before is seen.
    unsafe { slot(code).load(Ordering::Acquire).as_ref() }.map(Registered)
}

/// The registered codes from this one on, ascending.
pub(crate) fn codes(from: i32) -> impl Iterator<Item = i32> {
    (from.max(FIRST_CUSTOM)..=LAST_CUSTOM).filter(|code| get(*code).is_some())
}

/// Registers the codes of a business server, all or none, for every language in the process that uses this library.
///
/// Registering a code again replaces its entry. A thread that looks the code up at the same time gets the old entry or the
/// new one; if two threads register the same code at the same time, one of them wins.
///
/// ```
/// use errcode::{Action, Code, Custom};
///
/// static CODES: [Custom; 1] = [Custom::new(20107, Action::TellUser, c"CODE_EXPIRED", c"Verification code expired")];
/// errcode::register(&CODES)?;
/// assert_eq!(Code::new(20107).message(), "Verification code expired");
/// # Ok::<(), errcode::RegisterError>(())
/// ```
///
/// # Errors
/// The first entry that is refused. None is registered then.
pub fn register(entries: &'static [Custom]) -> Result<(), RegisterError> {
    for (index, entry) in entries.iter().enumerate() {
        entry.check().map_err(|reason| RegisterError { index, code: Code::new(entry.code), reason })?;
    }
    for entry in entries {
        slot(entry.code).store(ptr::from_ref(entry).cast_mut(), Ordering::Release);
    }
    Ok(())
}

/// A string without its NUL; NULL is empty.
///
/// # Safety
/// The pointer is NULL, or to a NUL-terminated string that nobody changes.
unsafe fn bytes<'a>(text: *const c_char) -> &'a [u8] {
    if text.is_null() {
        return &[];
    }
    let text = text.cast::<u8>();
    let mut length = 0;
    // Volatile, or the compiler would turn the loop into a call of strlen, and the C library calls nothing.
    // SAFETY: all bytes up to the NUL can be read.
    while unsafe { text.add(length).read_volatile() } != 0 {
        length += 1;
    }
    // SAFETY: these were just read.
    unsafe { slice::from_raw_parts(text, length) }
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

/// Whether a character is a control character, or shows another text than is there: line and paragraph separators,
/// overrides and isolates of the writing direction, zero-width blanks.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{200b}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}'
    )
}
