//! liberrcode, the C library. include/errcode.h is generated from this file and is its documentation.
//!
//! Only this crate exports symbols. It has no std, no libc and no allocator, so that the library imports nothing and
//! loads on every system.
#![no_std]
// The type names are those of the header.
#![allow(non_camel_case_types)]

#[cfg(not(panic = "abort"))]
compile_error!("liberrcode has no unwinder to link: build it with a profile that says panic = \"abort\"");

#[allow(dead_code, reason = "they are for the header; the code here needs only some")]
mod constants;
#[cfg(feature = "jni")]
mod jni;

use core::ffi::{CStr, c_char};

/// Who raised an error: one of the ERRCODE_CATEGORY_ constants. A newer library may have more.
pub type errcode_category_t = i32;

/// What kind of thing went wrong: one of the ERRCODE_GRP_ constants. A newer library may have more.
pub type errcode_group_t = i32;

/// Everything about a code. This struct is never extended.
#[repr(C)]
pub struct errcode_info_t {
    /// The code asked for.
    pub code: i32,
    /// As errcode_category.
    pub category: errcode_category_t,
    /// As errcode_group.
    pub group: errcode_group_t,
    /// The code that this one is a kind of; the code itself where there is none.
    pub parent: i32,
    /// As errcode_message.
    pub message: *const c_char,
    /// As errcode_name.
    pub name: *const c_char,
    /// Bytes in message, without the NUL.
    pub message_length: u32,
    /// Bytes in name, without the NUL.
    pub name_length: u32,
    /// As errcode_is_known.
    pub known: bool,
}

/// What the code means: a sentence in English without a full stop.
///
/// For a code that is not in the table, a fixed sentence that says which range it is in. Never NULL, never empty; the
/// string is static, see the top of this file.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_message(code: i32) -> *const c_char {
    table::ffi::message(code).as_ptr()
}

/// Who raised the error. Decided by the range alone, whether the code is in the table or not:
/// 0 to 9999 ERRCODE_CATEGORY_SERVER, 10000 to 20000 ERRCODE_CATEGORY_CLIENT, 20001 to 29999 ERRCODE_CATEGORY_WEBHOOK,
/// every other number ERRCODE_CATEGORY_UNKNOWN.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_category(code: i32) -> errcode_category_t {
    table::ffi::category(code).into()
}

/// Whether the code is success: true for 0 (ERRCODE_OK), false for every other number.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_is_ok(code: i32) -> bool {
    code == constants::ERRCODE_OK
}

/// Whether the code is in the table. Says nothing of its category: 1600 is a server code and not known.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_is_known(code: i32) -> bool {
    table::ffi::is_known(code)
}

/// The name of the code, which never changes: "TOKEN_EXPIRED" for ERRCODE_TOKEN_EXPIRED.
///
/// For a code that is not in the table, a fixed word for its category, such as "UNKNOWN_SERVER_CODE", that is not the
/// name of any code. Never NULL, never empty; the string is static, see the top of this file.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_name(code: i32) -> *const c_char {
    table::ffi::name(code).as_ptr()
}

/// What kind of thing went wrong.
///
/// A code that is not in the table is placed by its hundred: 1599 is in ERRCODE_GRP_TOKEN, as all of 15xx is. Where the
/// hundred belongs to no group, ERRCODE_GRP_UNKNOWN.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_group(code: i32) -> errcode_group_t {
    table::ffi::group(code).into()
}

/// The name of a category, in lower case: "server". "unknown" for a number that is no category. Never NULL; the string
/// is static.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_category_name(category: errcode_category_t) -> *const c_char {
    table::ffi::category_id(category).as_ptr()
}

/// The name of a group, in lower case: "token". "unknown" for a number that is no group. Never NULL; the string is
/// static.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_group_name(group: errcode_group_t) -> *const c_char {
    table::ffi::group_id(group).as_ptr()
}

/// Whether code is kind, or a kind of it: ERRCODE_USER_NOT_FOUND is a kind of ERRCODE_RECORD_NOT_FOUND. Any two numbers
/// may be asked; equal ones are always of a kind.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_is_kind_of(code: i32, kind: i32) -> bool {
    table::ffi::is_kind_of(code, kind)
}

/// Everything about a code in one call, with the lengths of its strings. Any code may be asked; the strings are static.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_describe(code: i32) -> errcode_info_t {
    describe(code)
}

/// One copy for C and for the JVM. The exported function has to stay out of calls from here: they would need a relocation.
#[inline(never)]
fn describe(code: i32) -> errcode_info_t {
    let length = |text: &CStr| text.count_bytes() as u32;
    let found = table::ffi::describe(code);
    errcode_info_t {
        code,
        category: found.category.into(),
        group: found.group.into(),
        parent: found.parent.unwrap_or(code),
        message: found.message.as_ptr(),
        name: found.name.as_ptr(),
        message_length: length(found.message),
        name_length: length(found.name),
        known: found.is_known,
    }
}

/// Finds the code with a name, as errcode_name writes it: upper case, without ERRCODE_.
///
/// Returns true and sets *code if there is one. Otherwise returns false and leaves *code as it was; so it does if name
/// is NULL. code may be NULL, to ask only whether there is one. name is read up to its NUL; neither pointer is kept.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
#[allow(clippy::missing_safety_doc, reason = "the words for C say what a caller has to fulfil")]
pub unsafe extern "C" fn errcode_from_name(name: *const c_char, code: *mut i32) -> bool {
    if name.is_null() {
        return false;
    }
    let equals = |other: &CStr| {
        other.to_bytes_with_nul().iter().enumerate().all(|(at, byte)| {
            // SAFETY: the string of the caller goes on at least to its NUL, and reading stops at the first difference,
            // so never behind that NUL.
            *byte == unsafe { *name.add(at) } as u8
        })
    };
    let Some(found) = table::ffi::from_name(equals) else {
        return false;
    };
    if !code.is_null() {
        // SAFETY: a code that is not NULL points to an int32_t of the caller.
        unsafe { *code = found };
    }
    true
}

/// How many codes the table has.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_count() -> u32 {
    table::ffi::count() as u32
}

/// The code at a place of the table: 0 to errcode_count() - 1, in ascending order of code. -1, which is never in the
/// table, for every other index.
///
///     for (uint32_t i = 0; i < errcode_count(); i++)
///         puts(errcode_name(errcode_at(i)));
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_at(index: u32) -> i32 {
    table::ffi::at(index as usize).unwrap_or(-1)
}

/// The version of the library that is running, as ERRCODE_VERSION is that of the header: "1.0.0". The string is static.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_version() -> *const c_char {
    const VERSION: &CStr = match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => panic!("evaluated at compile time: the version has no NUL"),
    };
    VERSION.as_ptr()
}

/// The version of the library that is running, as ERRCODE_VERSION_NUMBER is that of the header:
/// major * 1000000 + minor * 1000 + patch.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_version_number() -> u32 {
    constants::ERRCODE_VERSION_NUMBER
}

/// Nothing here panics, which tests/library.rs checks on the built files; the compiler wants a handler all the same.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}
