//! liberrcode, the C library. The declarations in include/errcode.h, and their comments, are made from this file.
//!
//! Only this crate exports symbols. It has no std, no libc and no allocator, so that the library imports nothing and
//! loads on every system. A debug build has std and unwinds, as the tests do: so cargo builds what they share only once.
#![cfg_attr(all(panic = "abort", not(debug_assertions)), no_std)]
// The type names are those of the header.
#![allow(non_camel_case_types)]
#![allow(clippy::missing_safety_doc, reason = "the header says what a caller has to fulfil")]

#[cfg(not(any(panic = "abort", debug_assertions)))]
compile_error!("liberrcode has no unwinder to link: build it with a profile that says panic = \"abort\"");

#[cfg(feature = "jni")]
mod jni;

use core::ffi::{CStr, c_char};
use errcode::{Custom, lookup, register};

/// Who raised an error: one of the ERRCODE_CATEGORY_ constants.
pub type errcode_category_t = i32;

/// What kind of thing went wrong: one of the ERRCODE_GRP_ constants.
pub type errcode_group_t = i32;

/// What a program does about a code: one of the ERRCODE_ACTION_ constants.
pub type errcode_action_t = i32;

/// How a registration ended: one of the ERRCODE_STATUS_ constants.
pub type errcode_status_t = i32;

/// What the code means, for developers and logs: an English sentence without a full stop.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_message(code: i32) -> *const c_char {
    lookup::message(code).as_ptr()
}

/// Which side raised the error. The range decides, for known and unknown codes alike.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_category(code: i32) -> errcode_category_t {
    lookup::category(code)
}

/// True for 0 and nothing else.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_is_ok(code: i32) -> bool {
    code == 0
}

/// errcode_message in another language. language is a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8"; only its first
/// part counts, in upper or lower case. The message is English if language is NULL or the library does not have it. A
/// registered code has one message for all languages.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn errcode_message_in(code: i32, language: *const c_char) -> *const c_char {
    // SAFETY: the caller's string.
    lookup::message_in(code, unsafe { index_of(language) }).as_ptr()
}

/// What to show the person in front of the app: whole sentences without jargon, never empty. language is as for
/// errcode_message_in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn errcode_user_message(code: i32, language: *const c_char) -> *const c_char {
    // SAFETY: the caller's string.
    lookup::user_message(code, unsafe { index_of(language) }).as_ptr()
}

/// What a program does about the error. ERRCODE_ACTION_NONE for an unknown code.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_action(code: i32) -> errcode_action_t {
    lookup::action(code)
}

/// What kind of thing went wrong, to sort and show codes by; to decide what to do, use errcode_action. An unknown code has
/// the group of its hundred (1599: token), or ERRCODE_GRP_UNKNOWN.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_group(code: i32) -> errcode_group_t {
    lookup::group(code)
}

/// The name of the constant without ERRCODE_, such as "TOKEN_EXPIRED". For an unknown code "UNKNOWN_SERVER_CODE",
/// "UNKNOWN_CLIENT_CODE", "UNKNOWN_WEBHOOK_CODE" or "UNKNOWN_CODE", by its category.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_name(code: i32) -> *const c_char {
    lookup::name(code).as_ptr()
}

/// Whether the library has the code, or it is registered.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_is_known(code: i32) -> bool {
    lookup::is_known(code)
}

/// Sets *code to the known code with this name, spelled as errcode_name returns it. Returns false and leaves *code alone
/// if there is none, or if name or code is NULL. Compares with every name: do not call it in a hot loop.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn errcode_from_name(name: *const c_char, code: *mut i32) -> bool {
    if name.is_null() {
        return false;
    }
    // SAFETY: both are NUL-terminated.
    let found = lookup::from_name(|other| unsafe { equal(name, other.as_ptr()) });
    // SAFETY: the caller's variable.
    unsafe { set(code, found) }
}

/// Sets *code to the next greater known code. Returns false and leaves *code alone if there is none, or if code is NULL.
/// Start with INT32_MIN:
///
///     for (int32_t code = INT32_MIN; errcode_next(&code);)
///         puts(errcode_name(code));
#[unsafe(no_mangle)]
pub unsafe extern "C" fn errcode_next(code: *mut i32) -> bool {
    // SAFETY: the caller's variable.
    unsafe { !code.is_null() && set(code, lookup::next(*code)) }
}

/// Such as "server"; "unknown" for a number that is no category.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_category_name(category: errcode_category_t) -> *const c_char {
    lookup::category_name(category).as_ptr()
}

/// Such as "token"; "unknown" for a number that is no group.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_group_name(group: errcode_group_t) -> *const c_char {
    lookup::group_name(group).as_ptr()
}

/// Such as "renew_token"; "unknown" for a number that is no action.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_action_name(action: errcode_action_t) -> *const c_char {
    lookup::action_name(action).as_ptr()
}

/// A code of a business server.
#[repr(C)]
pub struct errcode_custom_t {
    /// 20001 to 29999.
    pub code: i32,
    /// What a program does about it.
    pub action: errcode_action_t,
    /// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
    pub name: *const c_char,
    /// UTF-8, not empty, without control characters. errcode_user_message returns it too: make it a text that people may
    /// see.
    pub message: *const c_char,
}

/// Registers count codes of a business server, for all code in the process that uses this library.
///
/// The library copies nothing: the caller keeps the entries and their strings, unchanged, for the life of the process.
/// Static data is best:
///
///     static const errcode_custom_t codes[] = {
///         {20001, ERRCODE_ACTION_TELL_USER, "WRONG_PASSWORD", "Wrong password"},
///         {20007, ERRCODE_ACTION_TELL_USER, "CODE_EXPIRED", "Verification code expired"},
///     };
///     uint32_t refused;
///     if (errcode_register(codes, 2, &refused) != ERRCODE_STATUS_OK)
///         fprintf(stderr, "%d is not registered\n", (int)codes[refused].code);
///
/// Returns ERRCODE_STATUS_OK if all are registered. Otherwise none is, *refused is the index of the first entry that is
/// refused, and the status says why. refused may be NULL. Registering no entries, or NULL, does nothing and is no error.
///
/// Registering a code again replaces its entry, for example by one in another language. A call in another thread gets the
/// old entry or the new one. If two threads register the same code at the same time, one of them wins.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn errcode_register(
    entries: *const errcode_custom_t,
    count: u32,
    refused: *mut u32,
) -> errcode_status_t {
    const { assert!(size_of::<errcode_custom_t>() == size_of::<Custom>()) };
    if entries.is_null() || count == 0 {
        return 0;
    }
    // SAFETY: the caller's entries, which stay, as the header asks. `Custom` is laid out like errcode_custom_t.
    let entries: &'static [Custom] = unsafe { core::slice::from_raw_parts(entries.cast(), count as usize) };
    let Err(error) = register(entries) else { return 0 };
    if !refused.is_null() {
        // SAFETY: the caller's variable.
        unsafe { *refused = error.index as u32 };
    }
    error.reason as errcode_status_t
}

/// The version of the running library, such as "1.0.0".
#[unsafe(no_mangle)]
pub extern "C" fn errcode_version() -> *const c_char {
    const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => panic!("at compile time: the version has no NUL"),
    };
    VERSION.as_ptr()
}

/// The same as a number: major * 1000000 + minor * 1000 + patch.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_version_number() -> u32 {
    const fn part(text: &str) -> u32 {
        match u32::from_str_radix(text, 10) {
            Ok(number) => number,
            Err(_) => panic!("at compile time: cargo has checked the version"),
        }
    }
    const NUMBER: u32 = part(env!("CARGO_PKG_VERSION_MAJOR")) * 1_000_000
        + part(env!("CARGO_PKG_VERSION_MINOR")) * 1_000
        + part(env!("CARGO_PKG_VERSION_PATCH"));
    NUMBER
}

/// Whether two strings have the same bytes. strcmp would be an import.
///
/// # Safety
/// Both are NUL-terminated.
unsafe fn equal(one: *const c_char, other: *const c_char) -> bool {
    let mut at = 0;
    loop {
        // SAFETY: all bytes before this one are the same and none is NUL.
        match unsafe { (*one.add(at), *other.add(at)) } {
            (a, b) if a != b => return false,
            (0, _) => return true,
            _ => at += 1,
        }
    }
}

/// The index of a language, see `lookup::language`.
///
/// # Safety
/// NULL, or a string that ends with a NUL.
unsafe fn index_of(tag: *const c_char) -> usize {
    if tag.is_null() {
        return 0;
    }
    // SAFETY: nothing is read after the NUL, which is no letter and ends the tag.
    lookup::language((0..).map(|at| unsafe { *tag.cast::<u8>().add(at) }))
}

/// # Safety
/// A pointer that is not NULL is to a variable of the caller.
unsafe fn set(code: *mut i32, found: Option<i32>) -> bool {
    match found {
        Some(found) if !code.is_null() => {
            // SAFETY: as above.
            unsafe { *code = found };
            true
        }
        _ => false,
    }
}

/// Nothing here panics, as tests/library.rs checks in the built files. The compiler demands a handler nevertheless.
#[cfg(all(panic = "abort", not(debug_assertions)))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
