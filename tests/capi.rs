//! The C API: the built shared library, opened with dlopen.
#![cfg(unix)]

mod common;

use common::api::{Api, Custom};
use common::{cases, text};
use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char};
use std::ptr::{null, null_mut};

/// A copy of the library, which has no codes but those that the test registers.
fn open() -> Api {
    let folder = common::temporary();
    let copy = folder.path().join("copy");
    std::fs::copy(common::shared_library(), &copy).expect("a writable folder");
    Api::open(&copy)
}

impl Api {
    fn number_of(&self, name: &CStr) -> Option<i32> {
        let mut code = -2;
        // SAFETY: a string and a variable.
        let found = unsafe { (self.errcode_from_name)(name.as_ptr(), &raw mut code) };
        assert!(found || code == -2, "{name:?}: left as it was");
        found.then_some(code)
    }

    fn message_in(&self, code: i32, language: &CStr) -> &'static str {
        // SAFETY: a string.
        text(unsafe { (self.errcode_message_in)(code, language.as_ptr()) })
    }

    fn user_message(&self, code: i32, language: &CStr) -> &'static str {
        // SAFETY: a string.
        text(unsafe { (self.errcode_user_message)(code, language.as_ptr()) })
    }

    /// The status, and the index of the entry that is refused.
    fn register(&self, entries: &[Custom]) -> (i32, Option<u32>) {
        let mut refused = u32::MAX;
        let count = u32::try_from(entries.len()).expect("few");
        // SAFETY: the strings are static, and the entries are leaked.
        let status = unsafe { (self.errcode_register)(entries.to_vec().leak().as_ptr(), count, &raw mut refused) };
        assert_eq!(status == 0, refused == u32::MAX, "set only if an entry is refused");
        (status, (status != 0).then_some(refused))
    }
}

fn entry(code: i32, name: &'static CStr, message: &'static CStr) -> Custom {
    Custom { code, action: 1, name: name.as_ptr(), message: message.as_ptr() }
}

/// tests/library.rs checks that the library exports these functions and no others.
#[test]
fn every_function_is_called_here() {
    let mut names = Api::NAMES.to_vec();
    names.sort_unstable();
    assert_eq!(names, common::snapshot("symbols.txt"));
}

#[test]
fn every_vector() {
    let api = open();
    for v in common::vectors() {
        let code = v.code;
        assert_eq!(text((api.errcode_message)(code)), v.message, "{code}");
        assert_eq!([api.message_in(code, c"en"), api.message_in(code, c"zh")], [&v.message, &v.message_zh], "{code}");
        assert_eq!([api.user_message(code, c"en"), api.user_message(code, c"zh")], [&v.user, &v.user_zh], "{code}");
        assert_eq!(text((api.errcode_category_name)((api.errcode_category)(code))), v.category, "{code}");
        assert_eq!(text((api.errcode_group_name)((api.errcode_group)(code))), v.group, "{code}");
        assert_eq!(text((api.errcode_action_name)((api.errcode_action)(code))), v.action, "{code}");
        assert_eq!((api.errcode_is_ok)(code), code == 0, "{code}");
        assert_eq!((api.errcode_is_known)(code), v.known, "{code}");
        assert_eq!(text((api.errcode_name)(code)), v.name, "{code}");
        let name = CString::new(v.name).expect("no NUL");
        assert_eq!(api.number_of(&name), v.known.then_some(code), "{name:?}");
        // SAFETY: NULL is allowed.
        assert!(!unsafe { (api.errcode_from_name)(name.as_ptr(), null_mut()) });
    }
}

#[test]
fn names_that_are_none() {
    let api = open();
    for name in
        [c"", c"O", c"token_expired", c"TOKEN_EXPIRE", c"TOKEN_EXPIRED ", c"ERRCODE_OK", c"UNKNOWN_CODE", c"\xff"]
    {
        assert_eq!(api.number_of(name), None, "{name:?}");
    }
    let mut code = -2;
    // SAFETY: NULL is allowed.
    assert!(!unsafe { (api.errcode_from_name)(null(), &raw mut code) } && code == -2);
}

#[test]
fn languages() {
    let api = open();
    for (tag, is_chinese) in cases::LANGUAGES {
        let [message, user] = match is_chinese {
            true => ["Token 已过期", "操作成功。"],
            false => ["Token has expired", "Done."],
        };
        assert_eq!((api.message_in(1501, tag), api.user_message(0, tag)), (message, user), "{tag:?}");
    }
    // SAFETY: NULL is allowed.
    let [message, user] = unsafe { [(api.errcode_message_in)(1501, null()), (api.errcode_user_message)(0, null())] };
    assert_eq!([text(message), text(user)], ["Token has expired", "Done."]);
}

#[test]
fn next() {
    let api = open();
    let all = api.all();
    assert!(all.is_sorted() && all.len() >= common::vectors().iter().filter(|v| v.known).count());
    assert!(all.iter().all(|code| (api.errcode_is_known)(*code)));
    for (before, after) in [(i32::MIN, Some(0)), (-1, Some(0)), (0, Some(1)), (16, Some(100)), (80000, Some(90002))] {
        let mut code = before;
        // SAFETY: a variable.
        assert_eq!(unsafe { (api.errcode_next)(&raw mut code) }.then_some(code), after);
    }
    for last in [90007, i32::MAX - 1, i32::MAX] {
        let mut code = last;
        // SAFETY: a variable.
        assert!(!unsafe { (api.errcode_next)(&raw mut code) } && code == last, "left as it was");
    }
    // SAFETY: NULL is allowed.
    assert!(!unsafe { (api.errcode_next)(null_mut()) });
}

#[test]
fn numbers_that_are_nothing() {
    let api = open();
    for number in [-1, 200, 255, 256, 1 << 16, i32::MIN, i32::MAX] {
        for name in [api.errcode_category_name, api.errcode_group_name, api.errcode_action_name] {
            assert_eq!(text(name(number)), "unknown", "{number}");
        }
    }
}

/// One version everywhere: Cargo.toml, the macros of the header, the running library.
#[test]
fn version() {
    let api = open();
    let expected = env!("CARGO_PKG_VERSION");
    let [major, minor, patch] = [0, 1, 2].map(|at| expected.split('.').nth(at).and_then(|part| part.parse().ok()));
    let [major, minor, patch]: [u32; 3] = [major, minor, patch].map(|part| part.expect("a number"));
    let number = major * 1_000_000 + minor * 1000 + patch;
    assert_eq!((text((api.errcode_version)()), (api.errcode_version_number)()), (expected, number));
    let header = std::fs::read_to_string(common::root().join("include/errcode.h")).expect("the header");
    for line in [
        format!("#define ERRCODE_VERSION \"{expected}\"\n"),
        format!("#define ERRCODE_VERSION_NUMBER {number}\n"),
        format!("#define ERRCODE_VERSION_MAJOR {major}\n"),
        format!("#define ERRCODE_VERSION_MINOR {minor}\n"),
        format!("#define ERRCODE_VERSION_PATCH {patch}\n"),
    ] {
        assert!(header.contains(&line), "{line}");
    }
}

#[test]
fn registering() {
    let api = open();
    let (name, message) = (c"C_ONE", c"一 ①");
    assert_eq!(api.register(&[entry(21002, c"C_TWO", c"Two"), entry(21001, name, message)]), (0, None));
    assert_eq!([(api.errcode_message)(21001), (api.errcode_name)(21001)], [message.as_ptr(), name.as_ptr()]);
    assert_eq!([api.message_in(21001, c"zh"), api.user_message(21001, c"en")], ["一 ①"; 2]);
    assert_eq!(((api.errcode_action)(21001), (api.errcode_group)(21001), (api.errcode_category)(21001)), (1, 0, 3));
    assert!((api.errcode_is_known)(21001) && !(api.errcode_is_known)(21000) && !(api.errcode_is_known)(21003));
    assert_eq!(api.number_of(c"C_TWO"), Some(21002));
    let all = api.all();
    assert!(all.is_sorted() && all.windows(2).any(|pair| pair == [21001, 21002]) && all.ends_with(&[90007]));

    // Actions are an open set.
    assert_eq!(api.register(&[Custom { action: 1000, ..entry(21001, c"C_NEW", c"New") }]), (0, None));
    assert_eq!(((api.errcode_action)(21001), text((api.errcode_message)(21001))), (1000, "New"));
    assert_eq!((api.number_of(c"C_ONE"), api.number_of(c"C_NEW")), (None, Some(21001)));

    let entries = [entry(21001, c"C_NONE", c"None")];
    // SAFETY: NULL and 0 are allowed.
    unsafe {
        assert_eq!((api.errcode_register)(null(), 0, null_mut()), 0);
        assert_eq!((api.errcode_register)(entries.as_ptr(), 0, null_mut()), 0);
    }
    assert_eq!(text((api.errcode_name)(21001)), "C_NEW");
}

#[test]
fn refusals() {
    let api = open();
    for &(code, name, message, status) in cases::REFUSED {
        assert_eq!(api.register(&[entry(code, name, message)]), (status, Some(0)), "{code} {name:?} {message:?}");
    }
    for &(name, message) in cases::ACCEPTED {
        assert_eq!(api.register(&[entry(21101, name, message)]), (0, None), "{name:?} {message:?}");
    }
    let good = entry(21102, c"GOOD", c"Good");
    assert_eq!(api.register(&[Custom { name: null(), ..good }]), (2, Some(0)));
    assert_eq!(api.register(&[Custom { message: null(), ..good }]), (3, Some(0)));
    assert_eq!(api.register(&[good, good, entry(21102, c"BAD", c""), entry(0, c"BAD", c"")]), (3, Some(2)));
    // SAFETY: NULL is allowed.
    assert_eq!(unsafe { (api.errcode_register)([Custom { code: 1, ..good }].as_ptr(), 1, null_mut()) }, 1);
    assert!(!(api.errcode_is_known)(21102), "all or none");
    for code in [20001, 29999] {
        assert_eq!(api.register(&[entry(code, c"EDGE", c"Edge")]), (0, None), "the ends of the range");
    }
}

/// A string that ends where readable memory ends: one byte too many would be a crash.
struct Cliff(*mut u8, usize);

impl Cliff {
    fn new() -> Self {
        // SAFETY: two fresh pages, the second made unreadable.
        unsafe {
            let size = usize::try_from(libc::sysconf(libc::_SC_PAGESIZE)).expect("a page size");
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
            let pages = libc::mmap(null_mut(), 2 * size, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0);
            assert_ne!(pages, libc::MAP_FAILED);
            assert_eq!(libc::mprotect(pages.add(size), size, libc::PROT_NONE), 0);
            Self(pages.cast(), size)
        }
    }

    fn put(&self, text: &CStr) -> *const c_char {
        let bytes = text.to_bytes_with_nul();
        // SAFETY: within the first page.
        unsafe {
            let start = self.0.add(self.1 - bytes.len());
            start.copy_from_nonoverlapping(bytes.as_ptr(), bytes.len());
            start.cast()
        }
    }
}

/// Random strings at the end of readable memory, against what the header says of them.
#[test]
fn random_strings() {
    const PARTS: [&[u8]; 20] = [
        b"zh",
        b"ZH",
        b"en",
        b"-",
        b"_",
        b".",
        b"A",
        b"Z9",
        b"0",
        b"TOKEN",
        b"EXPIRED",
        b"SDK_",
        b"\xe4\xb8\xad",
        b"\xf0\x9f\x95\x91",
        b"\xe4",
        b"\x80",
        b"\x01",
        b"\xe2\x80\xae",
        b" ",
        b"\xff",
    ];
    let api = open();
    let names: HashMap<&str, i32> = api.all().into_iter().map(|code| (text((api.errcode_name)(code)), code)).collect();
    let known: Vec<&str> = names.keys().copied().collect();
    let (first, second) = (Cliff::new(), Cliff::new());
    let mut random = fastrand::Rng::with_seed(1);
    let mut statuses = [0; 4];
    for _ in 0..50_000 {
        let mut bytes: Vec<u8> = match random.u8(0..4) {
            0 => known[random.usize(..known.len())].into(),
            1 => (0..random.usize(..9)).map(|_| random.u8(1..)).collect(),
            _ => (0..random.usize(..6)).flat_map(|_| PARTS[random.usize(..PARTS.len())]).copied().collect(),
        };
        if random.u8(0..4) == 0 {
            bytes.truncate(random.usize(..=bytes.len()));
        }
        let string = CString::new(bytes.clone()).expect("no NUL");
        let pointer = first.put(&string);

        let mut code = -2;
        // SAFETY: a string, at its cliff, and a variable.
        let found = unsafe { (api.errcode_from_name)(pointer, &raw mut code) };
        let expected = string.to_str().ok().and_then(|name| names.get(name));
        assert_eq!(found.then_some(&code), expected, "{string:?}");

        let subtag = bytes.split(|byte| !byte.is_ascii_alphanumeric()).next().expect("the first part");
        let expected = if subtag.eq_ignore_ascii_case(b"zh") { "正常" } else { "Normal" };
        // SAFETY: as above.
        assert_eq!(text(unsafe { (api.errcode_message_in)(0, pointer) }), expected, "{string:?}");

        // The second entry is always refused, so that nothing is registered: the strings do not stay.
        let (name, message) = (random.bool().then_some(c"GOOD"), second.put(&string));
        let mine =
            Custom { code: random.i32(19_999..30_002), action: 0, name: name.map_or(pointer, CStr::as_ptr), message };
        let mut refused = 7;
        // SAFETY: strings at their cliffs, and a variable.
        let status =
            unsafe { (api.errcode_register)([mine, Custom { code: 0, ..mine }].as_ptr(), 2, &raw mut refused) };
        let expected = if !(20001..=29999).contains(&mine.code) {
            (1, 0)
        } else if name.is_none() && !is_name(&bytes) {
            (2, 0)
        } else if !string.to_str().is_ok_and(|text| !text.is_empty() && !text.chars().any(dictionary::is_hidden)) {
            (3, 0)
        } else {
            (1, 1)
        };
        assert_eq!((status, refused), expected, "{string:?}");
        statuses[if refused == 1 { 0 } else { status as usize }] += 1;
    }
    assert!(statuses.iter().all(|count| *count > 10), "{statuses:?}");
}

/// SCREAMING_SNAKE, word by word.
fn is_name(name: &[u8]) -> bool {
    let word = |word: &[u8]| !word.is_empty() && word.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    name.split(|byte| *byte == b'_').all(word) && !name[0].is_ascii_digit()
}
