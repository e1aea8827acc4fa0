//! The built shared library, opened with dlopen: every exported function is called.

mod common;

use common::{Library, text};
use std::ffi::{CStr, CString, c_char};

/// errcode_info_t.
#[repr(C)]
struct Info {
    code: i32,
    category: i32,
    group: i32,
    parent: i32,
    message: *const c_char,
    name: *const c_char,
    message_length: u32,
    name_length: u32,
    known: bool,
}

/// errcode_custom_t.
#[repr(C)]
struct Custom {
    code: i32,
    name: *const c_char,
    message: *const c_char,
}

macro_rules! functions {
    ($($name:ident: fn($($argument:ty),*) -> $result:ty;)*) => {
        struct Api { $($name: unsafe extern "C" fn($($argument),*) -> $result,)* }

        impl Api {
            /// What the header declares; that this is every exported function is checked in tests/library.rs.
            const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            fn open() -> Self {
                let library = Library::open(&common::shared_library());
                let name = |name: &str| CString::new(name).expect("no NUL");
                // SAFETY: the types below are those of include/errcode.h.
                unsafe { Self { $($name: library.function(&name(stringify!($name))),)* } }
            }
        }
    };
}

functions! {
    errcode_message: fn(i32) -> *const c_char;
    errcode_category: fn(i32) -> i32;
    errcode_is_ok: fn(i32) -> bool;
    errcode_is_known: fn(i32) -> bool;
    errcode_name: fn(i32) -> *const c_char;
    errcode_group: fn(i32) -> i32;
    errcode_category_name: fn(i32) -> *const c_char;
    errcode_group_name: fn(i32) -> *const c_char;
    errcode_is_kind_of: fn(i32, i32) -> bool;
    errcode_describe: fn(i32) -> Info;
    errcode_from_name: fn(*const c_char, *mut i32) -> bool;
    errcode_register: fn(i32, *const c_char, *const c_char) -> i32;
    errcode_register_all: fn(*const Custom, u32, *mut u32) -> i32;
    errcode_count: fn() -> u32;
    errcode_registered: fn() -> *const u32;
    errcode_at: fn(u32) -> i32;
    errcode_version: fn() -> *const c_char;
    errcode_version_number: fn() -> u32;
}

#[test]
fn every_exported_function_is_called_here() {
    let mut names = Api::NAMES.to_vec();
    names.sort_unstable();
    assert_eq!(names, common::snapshot("symbols.txt"));
}

#[test]
fn every_vector() {
    let api = Api::open();
    // SAFETY: every function takes any number, and from_name gets a string and a place for its result.
    unsafe {
        for v in common::vectors() {
            assert_eq!(text((api.errcode_message)(v.code)), v.message, "{}", v.code);
            assert_eq!(text((api.errcode_category_name)((api.errcode_category)(v.code))), v.category, "{}", v.code);
            assert_eq!(text((api.errcode_group_name)((api.errcode_group)(v.code))), v.group, "{}", v.code);
            assert_eq!((api.errcode_is_ok)(v.code), v.code == 0, "{}", v.code);
            assert_eq!((api.errcode_is_known)(v.code), v.known, "{}", v.code);
            assert_eq!(text((api.errcode_name)(v.code)), v.name, "{}", v.code);

            let info = (api.errcode_describe)(v.code);
            assert_eq!((info.code, info.known), (v.code, v.known));
            assert_eq!(info.category, (api.errcode_category)(v.code));
            assert_eq!(info.group, (api.errcode_group)(v.code));
            assert_eq!(info.message, (api.errcode_message)(v.code), "the same question gets the same pointer");
            assert_eq!(info.name, (api.errcode_name)(v.code), "the same question gets the same pointer");
            assert_eq!(info.message_length as usize, v.message.len());
            assert_eq!(info.name_length as usize, v.name.len());
            assert!((api.errcode_is_kind_of)(v.code, info.parent) && (api.errcode_is_kind_of)(v.code, v.code));

            let name = CString::new(v.name.as_str()).expect("no NUL");
            let mut code = -2;
            assert_eq!((api.errcode_from_name)(name.as_ptr(), &mut code), v.known, "{}", v.name);
            assert_eq!(code, if v.known { v.code } else { -2 }, "{}", v.name);
            assert_eq!((api.errcode_from_name)(name.as_ptr(), std::ptr::null_mut()), v.known, "{}", v.name);
        }
    }
}

#[test]
fn names_that_are_none() {
    let api = Api::open();
    let mut code = -2;
    for name in [c"", c"token_expired", c"TOKEN_EXPIRE", c"TOKEN_EXPIRED ", c"ERRCODE_TOKEN_EXPIRED", c"O", c"\xff\xfe"]
    {
        // SAFETY: a string closed by a NUL, and a place for the result.
        assert!(!unsafe { (api.errcode_from_name)(name.as_ptr(), &mut code) }, "{name:?}");
    }
    // SAFETY: NULL is allowed.
    assert!(!unsafe { (api.errcode_from_name)(std::ptr::null(), &mut code) });
    assert_eq!(code, -2, "left as it was");
}

/// A name that ends at the end of a page: reading one byte too many would be a crash.
#[test]
fn a_name_is_not_read_beyond_its_end() {
    let api = Api::open();
    // SAFETY: two fresh pages, the second made unreadable; everything written lies in the first.
    unsafe {
        let size = usize::try_from(libc::sysconf(libc::_SC_PAGESIZE)).expect("a page size");
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
        let pages = libc::mmap(std::ptr::null_mut(), 2 * size, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0);
        assert_ne!(pages, libc::MAP_FAILED);
        assert_eq!(libc::mprotect(pages.add(size), size, libc::PROT_NONE), 0);
        for name in [c"TOKEN_EXPIRED", c"TOKEN_EXPIRE", c"", c"SDK_"] {
            let bytes = name.to_bytes_with_nul();
            let start = pages.cast::<u8>().add(size - bytes.len());
            start.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            let found = (api.errcode_from_name)(start.cast(), std::ptr::null_mut());
            assert_eq!(found, name == c"TOKEN_EXPIRED", "{name:?}");
        }
    }
}

#[test]
fn enumeration_is_the_table_in_order_and_then_what_is_registered() {
    let api = Api::open();
    let mut expected: Vec<i32> = common::vectors().iter().filter(|v| v.known).map(|v| v.code).collect();
    expected.sort_unstable();
    // SAFETY: any index may be asked.
    unsafe {
        let count = (api.errcode_count)();
        let all: Vec<i32> = (0..count).map(|i| (api.errcode_at)(i)).collect();
        assert_eq!(all, expected);
        for index in [count, count + 1, 1 << 30, u32::MAX] {
            assert_eq!((api.errcode_at)(index), -1);
        }
    }
    // Not on its own: the two would meet.
    registering(&api);
}

#[test]
fn numbers_that_are_no_category_or_group() {
    let api = Api::open();
    for number in [-1, 4, 255, 256, i32::MIN, i32::MAX] {
        // SAFETY: any number may be asked.
        assert_eq!(text(unsafe { (api.errcode_category_name)(number) }), "unknown");
    }
    for number in [-1, 14, 255, 256, i32::MIN, i32::MAX] {
        // SAFETY: any number may be asked.
        assert_eq!(text(unsafe { (api.errcode_group_name)(number) }), "unknown");
    }
}

#[test]
fn kinds() {
    let api = Api::open();
    // SAFETY: any two numbers may be asked.
    let is = |code, kind| unsafe { (api.errcode_is_kind_of)(code, kind) };
    assert!(is(1101, 1004) && is(1201, 1004) && is(1202, 1003));
    assert!(!is(1004, 1101) && !is(1102, 1004) && !is(1202, 1004) && !is(10100, 1004) && !is(1599, 0));
    // SAFETY: any code may be asked.
    let parent = |code| unsafe { (api.errcode_describe)(code) }.parent;
    assert_eq!([parent(1101), parent(1004), parent(1599), parent(i32::MIN)], [1004, 1004, 1599, i32::MIN]);
}

/// One version everywhere: Cargo.toml, the macros of the header, the running library.
#[test]
fn version() {
    let api = Api::open();
    let expected = env!("CARGO_PKG_VERSION");
    // SAFETY: no arguments.
    let (string, number) = unsafe { ((api.errcode_version)(), (api.errcode_version_number)()) };
    assert_eq!(text(string), expected);
    let parts: Vec<u32> = expected.split('.').map(|part| part.parse().expect("a number")).collect();
    assert_eq!(number, parts[0] * 1_000_000 + parts[1] * 1000 + parts[2]);
    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    for line in [
        format!("#define ERRCODE_VERSION \"{expected}\"\n"),
        format!("#define ERRCODE_VERSION_MAJOR {}\n", parts[0]),
        format!("#define ERRCODE_VERSION_MINOR {}\n", parts[1]),
        format!("#define ERRCODE_VERSION_PATCH {}\n", parts[2]),
        format!("#define ERRCODE_VERSION_NUMBER {number}\n"),
    ] {
        assert!(header.contains(&line), "{line}");
    }
}

/// From many threads at once.
#[test]
fn threads() {
    let api = Api::open();
    let message = api.errcode_message;
    let expected: Vec<(i32, String)> = common::vectors().into_iter().map(|v| (v.code, v.message)).collect();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for (code, expected) in &expected {
                    // SAFETY: any number may be asked.
                    let answer: &CStr = unsafe { CStr::from_ptr(message(*code)) };
                    assert_eq!(answer.to_str(), Ok(expected.as_str()));
                }
            });
        }
    });
}

/// Through the C ABI, with its own strings: bytes that are no UTF-8, pointers that are NULL.
fn registering(api: &Api) {
    let mut entries = Vec::new();
    let mut strings = Vec::new();
    for (code, name, message) in [(21001, "C_ONE", "One"), (21002, "C_TWO", "二 ②")] {
        strings.push([CString::new(name).expect("no NUL"), CString::new(message).expect("no NUL")]);
        let [name, message] = strings.last().expect("just pushed");
        entries.push(Custom { code, name: name.as_ptr(), message: message.as_ptr() });
    }
    let mut refused = 77;
    // SAFETY: the entries and their strings live until the end of the test; NULL where the header allows it.
    unsafe {
        let count = (api.errcode_count)();
        let registered = (api.errcode_registered)();
        assert_eq!(*registered, 0);
        assert_eq!((api.errcode_register_all)(std::ptr::null(), 0, std::ptr::null_mut()), 0);
        assert_eq!((api.errcode_register_all)(entries.as_ptr(), 2, &raw mut refused), 0);
        assert_eq!(refused, 77, "left as it was");
        drop(strings);
        assert_eq!(text((api.errcode_message)(21002)), "二 ②");
        assert_eq!(text((api.errcode_name)(21001)), "C_ONE");
        let info = (api.errcode_describe)(21002);
        assert_eq!((info.message_length, info.name_length, info.known, info.parent), (7, 5, true, 21002));
        let mut code = 0;
        assert!((api.errcode_from_name)(c"C_TWO".as_ptr(), &raw mut code));
        assert_eq!(code, 21002);
        // The rest of this file registers nothing.
        assert_eq!((api.errcode_count)(), count + 2);
        assert_eq!((*registered, (api.errcode_registered)()), (2, registered));
        assert_eq!([count, count + 1, count + 2].map(|index| (api.errcode_at)(index)), [21001, 21002, -1]);

        let one = |name: &CStr, message: &CStr| (api.errcode_register)(21003, name.as_ptr(), message.as_ptr());
        assert_eq!(one(c"C_THREE", c"\xff"), 4);
        assert_eq!(one(c"C_TWO", c"Three"), 7);
        assert_eq!((api.errcode_register)(21003, std::ptr::null(), c"Three".as_ptr()), 2);
        assert_eq!((api.errcode_register)(21003, c"C_THREE".as_ptr(), std::ptr::null()), 3);
        assert!(!(api.errcode_is_known)(21003));
        assert_eq!(one(c"C_THREE", c"Three"), 0);
        assert_eq!((api.errcode_register)(21003, c"C_THREE".as_ptr(), c"Four".as_ptr()), 6);

        let bad = [
            Custom { code: 21004, name: c"C_FOUR".as_ptr(), message: c"Four".as_ptr() },
            Custom { code: 30000, name: c"C_FIVE".as_ptr(), message: c"Five".as_ptr() },
        ];
        assert_eq!((api.errcode_register_all)(bad.as_ptr(), 2, &raw mut refused), 1);
        assert_eq!(refused, 1);
        assert!(!(api.errcode_is_known)(21004));
    }
}

/// What registering a message of these bytes ends with, for a name that is refused if the message is not.
fn checked(api: &Api, bytes: &[u8]) -> i32 {
    let message = CString::new(bytes).expect("no NUL");
    // SAFETY: two strings.
    unsafe { (api.errcode_register)(22001, c"TOKEN_EXPIRED".as_ptr(), message.as_ptr()) }
}

/// The same by other means: the first thing that is wrong counts.
fn expected(bytes: &[u8]) -> i32 {
    let (valid, is_whole) = match std::str::from_utf8(bytes) {
        Ok(text) => (text, true),
        Err(error) => (std::str::from_utf8(&bytes[..error.valid_up_to()]).expect("valid"), false),
    };
    match () {
        () if bytes.is_empty() || bytes.len() > 255 => 3,
        () if valid.contains(char::is_control) => 5,
        () if !is_whole => 4,
        () => 7,
    }
}

/// The check of UTF-8, which is our own, is that of Rust, for every sequence of up to three bytes and those around each
/// limit of four.
#[test]
fn utf8_is_what_rust_takes_it_for() {
    let api = Api::open();
    let agree = |bytes: &[u8]| {
        if !bytes.contains(&0) {
            assert_eq!(checked(&api, bytes), expected(bytes), "{bytes:x?}");
        }
    };
    let edges = [0x01, 0x1f, 0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    for first in 1..=255_u8 {
        agree(&[first]);
        for second in 1..=255_u8 {
            agree(&[first, second]);
            for third in edges {
                agree(&[first, second, third]);
                for fourth in edges.into_iter().filter(|_| first >= 0xe0) {
                    agree(&[first, second, third, fourth]);
                }
            }
        }
    }
}

/// Random messages of every length, of whole characters and of bytes that are none, and random names.
#[test]
fn the_rules_hold_for_random_bytes() {
    let api = Api::open();
    let mut random = fastrand::Rng::with_seed(1);
    let mut seen = std::collections::BTreeSet::new();
    for round in 0..50_000 {
        let length = if round % 4 == 0 { random.usize(250..260) } else { random.usize(0..12) };
        let mut message = Vec::new();
        while message.len() < length {
            match random.u32(0..400) {
                0 => message.push(random.u8(1..=255)),
                1 => message.extend([0xed, random.u8(0x9f..=0xa1), 0x80]),
                2 => message.push(random.u8(1..0x20)),
                // Surrogates are not characters, and are never chosen.
                _ => message.extend(random.char('\u{a0}'..).encode_utf8(&mut [0; 4]).bytes()),
            }
        }
        assert_eq!(checked(&api, &message), expected(&message), "{message:x?}");
        seen.insert(expected(&message));

        let mut name: Vec<u8> = (0..length).map(|_| *random.choice(b"ABYZ0189").expect("some")).collect();
        for _ in 0..random.usize(0..3).min(length) {
            let place = random.usize(0..length);
            name[place] = *random.choice(b"__A9a-\x7f\xc3").expect("some");
        }
        let is_good = name.len() <= 255
            && name.first().is_some_and(u8::is_ascii_uppercase)
            && name.split(|byte| *byte == b'_').all(|word| !word.is_empty())
            && name.iter().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_');
        let name = CString::new(name).expect("no NUL");
        // SAFETY: two strings. The message is refused if the name is not.
        let status = unsafe { (api.errcode_register)(22001, name.as_ptr(), c"".as_ptr()) };
        assert_eq!(status, if is_good { 3 } else { 2 }, "{name:?}");
    }
    assert!(seen.into_iter().eq([3, 4, 5, 7]), "some kind of message never came");
}
