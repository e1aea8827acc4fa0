//! What the registry costs a program that registers nothing: no page of memory.
#![cfg(target_os = "linux")]

mod common;

use common::Library;
use std::ffi::{CStr, c_char};
use std::path::Path;

/// The memory of a loaded library that begins as zeros and that its file has no bytes for: first and last address.
fn zeros(library: &Path) -> (usize, usize) {
    struct Search<'a> {
        library: &'a Path,
        found: Option<(usize, usize)>,
    }
    unsafe extern "C" fn look(info: *mut libc::dl_phdr_info, _: usize, search: *mut libc::c_void) -> libc::c_int {
        // SAFETY: what dl_iterate_phdr passes, and the search below.
        let (info, search) = unsafe { (&*info, &mut *search.cast::<Search<'_>>()) };
        // SAFETY: the name of a library is a string, or missing.
        let is_it = !info.dlpi_name.is_null()
            && unsafe { CStr::from_ptr(info.dlpi_name) }.to_bytes() == search.library.as_os_str().as_encoded_bytes();
        if is_it {
            // SAFETY: so many there are.
            let headers = unsafe { std::slice::from_raw_parts(info.dlpi_phdr, info.dlpi_phnum.into()) };
            let page = |address: usize| address.next_multiple_of(4096);
            let last = headers.iter().rfind(|header| header.p_type == libc::PT_LOAD).expect("something is loaded");
            let begin = info.dlpi_addr as usize + last.p_vaddr as usize;
            search.found = Some((page(begin + last.p_filesz as usize), page(begin + last.p_memsz as usize)));
        }
        0
    }
    let mut search = Search { library, found: None };
    // SAFETY: the callback gets the search, which outlives the call.
    unsafe { libc::dl_iterate_phdr(Some(look), (&raw mut search).cast()) };
    search.found.expect("the library is loaded")
}

/// How much of this memory is resident, in KiB.
fn resident((begin, end): (usize, usize)) -> u64 {
    // Apart from what happens to lie beside it: Linux tells only of memory whose properties are the same.
    // SAFETY: it changes what is in a core dump.
    assert_eq!(unsafe { libc::madvise(begin as *mut _, end - begin, libc::MADV_DONTDUMP) }, 0);
    let smaps = std::fs::read_to_string("/proc/self/smaps").expect("Linux tells");
    let of_it = smaps.split_once(&format!("{begin:x}-{end:x} ")).expect("it is mapped").1;
    let line = of_it.lines().find(|line| line.starts_with("Rss:")).expect("its resident size");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).expect("a number")
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
    let memory = zeros(&path);
    assert!(memory.1 - memory.0 > 1 << 20, "room for all codes was not found");
    assert_eq!(resident(memory), 0, "KiB");

    assert_eq!(register(20007, c"VERIFICATION_CODE_EXPIRED".as_ptr(), c"expired".as_ptr()), 0);
    // SAFETY: a string of the library.
    assert_eq!(unsafe { CStr::from_ptr(message(20007)) }, c"expired");
    let kib = resident(memory);
    assert!((64..=256).contains(&kib), "{kib} KiB after the first registration");
}
