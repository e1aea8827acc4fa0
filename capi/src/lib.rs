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

/// A code of a business server, to be registered. This struct is never extended.
#[repr(C)]
pub struct errcode_custom_t {
    /// 20001 to 29999.
    pub code: i32,
    /// Upper case with single _ between words, such as "VERIFICATION_CODE_EXPIRED"; at most 255 bytes. Not the name of
    /// another code.
    pub name: *const c_char,
    /// UTF-8 of 1 to 255 bytes without a control character.
    pub message: *const c_char,
}

/// How a registration has ended: ERRCODE_REG_OK, or the reason why nothing was registered. A newer library may have more.
pub type errcode_status_t = i32;

// Built for size, functions begin anywhere. These two would take a cycle more where they cross a line of the processor's
// cache, so the sections that they are alone in begin with one.
#[cfg(all(target_arch = "x86_64", any(target_os = "linux", target_os = "android")))]
core::arch::global_asm!(
    ".section .text.errcode_message, \"ax\", @progbits",
    ".p2align 6",
    ".section .text.errcode_category, \"ax\", @progbits",
    ".p2align 6",
    ".text",
);

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
    // SAFETY: the string of the caller.
    let Some(found) = table::ffi::from_name(unsafe { text(&name) }) else {
        return false;
    };
    if !code.is_null() {
        // SAFETY: a code that is not NULL points to an int32_t of the caller.
        unsafe { *code = found };
    }
    true
}

/// The string of a caller without its NUL, as far as a text may be long and one byte more; nothing of NULL.
///
/// # Safety
/// The pointer is NULL, or to a string that is closed by a NUL.
unsafe fn text<'a>(string: &*const c_char) -> &'a [u8] {
    let string = if string.is_null() { c"".as_ptr() } else { *string };
    let mut length = 0;
    // Not strlen, which the library does not have, and which a loop without the limit would become.
    // SAFETY: the string goes on at least to its NUL, and reading stops there.
    while length <= table::ffi::LONGEST && unsafe { *string.add(length) } != 0 {
        length += 1;
    }
    // SAFETY: these bytes were read.
    unsafe { core::slice::from_raw_parts(string.cast(), length) }
}

/// Registers a code of a business server: from now on every function here knows it, in the whole process. Meant to be
/// called once, when the program starts; there is no way to change or to remove a code.
///
/// As errcode_register_all with one entry.
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
#[allow(clippy::missing_safety_doc, reason = "the words for C say what a caller has to fulfil")]
pub unsafe extern "C" fn errcode_register(code: i32, name: *const c_char, message: *const c_char) -> errcode_status_t {
    let entry = errcode_custom_t { code, name, message };
    // SAFETY: one entry, with the strings of the caller.
    unsafe { register(&entry, 1, core::ptr::null_mut()) }
}

/// Registers count codes of a business server, all or none: if one entry is refused, nothing is registered.
///
/// Returns ERRCODE_REG_OK, or the reason why an entry is refused, and then sets *refused to its index; where several
/// are, to one of them. refused may be NULL; it is left as it was if nothing is refused. A name or message of NULL is
/// empty. entries may be NULL if count is 0.
///
/// The first registration of a code is for ever; the same one again, with equal strings, is ERRCODE_REG_OK, so that two
/// components may do it. The strings are copied and may be temporary, but must not change during the call. There is room
/// for all 9,999 codes with 64 bytes of text each.
///
///     static const errcode_custom_t codes[] = {
///         {20001, "WRONG_PASSWORD", "Wrong password"},
///         {20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"},
///     };
///     uint32_t refused;
///     errcode_status_t status = errcode_register_all(codes, 2, &refused);
///     if (status != ERRCODE_REG_OK)
///         fprintf(stderr, "%d: %s\n", (int)codes[refused].code, errcode_status_message(status));
///
/// Takes any number. Thread-safe and async-signal-safe. Nothing waits for a lock, neither here nor in a lookup, which
/// sees a code completely or not at all.
#[unsafe(no_mangle)]
#[allow(clippy::missing_safety_doc, reason = "the words for C say what a caller has to fulfil")]
pub unsafe extern "C" fn errcode_register_all(
    entries: *const errcode_custom_t,
    count: u32,
    refused: *mut u32,
) -> errcode_status_t {
    // SAFETY: what the caller has to fulfil.
    unsafe { register(entries, count, refused) }
}

/// One copy for the exported functions, which have to stay out of calls from here: they would need a relocation.
///
/// # Safety
/// As the words for C say.
#[inline(never)]
unsafe fn register(entries: *const errcode_custom_t, count: u32, refused: *mut u32) -> errcode_status_t {
    unsafe fn read<'a>(list: *const (), index: usize) -> table::ffi::Entry<'a> {
        // SAFETY: the caller has so many entries.
        let entry = unsafe { &*list.cast::<errcode_custom_t>().add(index) };
        // SAFETY: the strings of the caller.
        let (name, message) = unsafe { (text(&entry.name), text(&entry.message)) };
        table::ffi::Entry { code: entry.code, name, message }
    }
    // SAFETY: as `read` wants it.
    let Err((index, refusal)) = (unsafe { table::ffi::register(entries.cast(), count as usize, read) }) else {
        return constants::ERRCODE_REG_OK;
    };
    if !refused.is_null() {
        // SAFETY: a pointer that is not NULL is to an uint32_t of the caller.
        unsafe { *refused = index as u32 };
    }
    refusal as errcode_status_t
}

/// How many codes there are: those of the table and those that are registered. Only grows.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_count() -> u32 {
    table::ffi::count() as u32
}

/// Where the library keeps the number of registered codes. For a wrapper that answers from the memory of its own
/// language: while the number is what it was, no code is new, and reading it takes no call from there to C.
///
/// Never NULL; valid for the life of the process. Read it as an atomic, with acquire or stronger: other threads and other
/// languages may register at any time. It only grows, and no code changes that is counted in it. Never write there.
///
/// Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_registered() -> *const u32 {
    table::ffi::registered()
}

/// The code at a place: 0 to errcode_count() - 1. First the codes of the table, ascending, and then those that are
/// registered, in the order in which they were; so the place of a code never changes. -1, which is no code of either, for
/// every other index.
///
///     for (uint32_t i = 0; i < errcode_count(); i++)
///         puts(errcode_name(errcode_at(i)));
///
/// Takes any number. Thread-safe and async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn errcode_at(index: u32) -> i32 {
    at(index)
}

/// As `describe`: for C and for the JVM.
fn at(index: u32) -> i32 {
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
