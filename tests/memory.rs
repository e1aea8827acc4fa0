//! What the registry costs a program that registers nothing: no page of memory.
#![cfg(target_os = "linux")]

mod common;

use common::Library;
use std::ffi::{CStr, c_char};
use std::path::Path;

/// The resident memory in KiB of what is mapped from this file and directly behind it: memory that begins as zeros has no
/// file. Of that behind it also the size.
fn resident(library: &Path) -> (u64, u64, u64) {
    let smaps = std::fs::read_to_string("/proc/self/smaps").expect("Linux tells");
    let (mut file, mut behind, mut size) = (0, 0, 0);
    let (mut end, mut is_file, mut is_behind) = (String::new(), false, false);
    for line in smaps.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [range, _, _, _, _, ref name @ ..] if range.contains('-') => {
                let (from, to) = range.split_once('-').expect("two addresses");
                is_behind = name.is_empty() && (is_file || is_behind) && from == end;
                is_file = name.first().is_some_and(|name| Path::new(name) == library);
                end = to.to_owned();
            }
            ["Rss:", value, "kB"] => {
                let value: u64 = value.parse().expect("a number");
                file += if is_file { value } else { 0 };
                behind += if is_behind { value } else { 0 };
            }
            ["Size:", value, "kB"] if is_behind => size += value.parse::<u64>().expect("a number"),
            _ => {}
        }
    }
    (file, behind, size)
}

#[test]
fn nothing_until_something_is_registered() {
    // One that no other test has open.
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path().canonicalize().expect("a folder");
    let path = folder.join("liberrcode.so");
    std::fs::copy(common::shared_library(), &path).expect("a writable folder");
    let library = Library::open(&path);
    type Text = extern "C" fn(i32) -> *const c_char;
    // SAFETY: include/errcode.h declares them so.
    let (message, name, from_name, at, register) = unsafe {
        (
            library.function::<Text>(c"errcode_message"),
            library.function::<Text>(c"errcode_name"),
            library.function::<extern "C" fn(*const c_char, *mut i32) -> bool>(c"errcode_from_name"),
            library.function::<extern "C" fn(u32) -> i32>(c"errcode_at"),
            library.function::<extern "C" fn(i32, *const c_char, *const c_char) -> i32>(c"errcode_register"),
        )
    };
    for code in -100..40_000 {
        assert!(!message(code).is_null() && !name(code).is_null());
    }
    assert!(!from_name(c"NO_SUCH_NAME".as_ptr(), std::ptr::null_mut()));
    assert_eq!(at(u32::MAX), -1);
    assert_eq!(register(1, c"A".as_ptr(), c"a".as_ptr()), 1);
    let (file, behind, size) = resident(&path);
    assert!(file > 0, "the library was not found");
    assert!(size > 1024, "{size} KiB: room for all codes was not found");
    assert_eq!(behind, 0, "KiB");

    assert_eq!(register(20007, c"VERIFICATION_CODE_EXPIRED".as_ptr(), c"expired".as_ptr()), 0);
    // SAFETY: a string of the library.
    assert_eq!(unsafe { CStr::from_ptr(message(20007)) }, c"expired");
    let (_, behind, _) = resident(&path);
    assert!((64..=256).contains(&behind), "{behind} KiB after the first registration");
}
