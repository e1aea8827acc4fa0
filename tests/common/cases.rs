//! Cases for both the Rust API and the C API.

use std::ffi::CStr;

/// The tags of languages, and whether the language is Chinese. All others are English.
pub const LANGUAGES: &[(&CStr, bool)] = &[
    (c"zh", true),
    (c"ZH", true),
    (c"zH-hAnS", true),
    (c"zh-Hans-CN", true),
    (c"zh_TW", true),
    (c"zh_CN.UTF-8", true),
    (c"zh@pinyin", true),
    (c"zh ", true),
    (c"zh\xff", true),
    (c"zhx", false),
    (c"zhxxxxxx", false),
    (c"zh1", false),
    (c"z", false),
    (c"", false),
    (c"-zh", false),
    (c" zh", false),
    (c"en", false),
    (c"en-zh", false),
    (c"fr_FR", false),
    (c"C", false),
    (c"POSIX", false),
    (c"cmn-Hans", false),
    (c"中文", false),
    (c"\xff\xfe", false),
    (c"\xfa\xe8", false),
];

/// Codes, names and messages of which one is wrong, and the number of the status.
pub const REFUSED: &[(i32, &CStr, &CStr, i32)] = &[
    (20000, c"GOOD", c"Good", 1),
    (30000, c"GOOD", c"Good", 1),
    (0, c"GOOD", c"Good", 1),
    (-20001, c"GOOD", c"Good", 1),
    (i32::MIN, c"GOOD", c"Good", 1),
    (i32::MAX, c"GOOD", c"Good", 1),
    // Where several things are wrong, the first one is reported.
    (20000, c"bad", c"", 1),
    (20001, c"bad", c"", 2),
    (20001, c"", c"Good", 2),
    (20001, c"_GOOD", c"Good", 2),
    (20001, c"GOOD_", c"Good", 2),
    (20001, c"GO__OD", c"Good", 2),
    (20001, c"_", c"Good", 2),
    (20001, c"1GOOD", c"Good", 2),
    (20001, c"GOOd", c"Good", 2),
    (20001, c"GO OD", c"Good", 2),
    (20001, c"GO-OD", c"Good", 2),
    (20001, c"GOOD\n", c"Good", 2),
    (20001, c"GÖÖD", c"Good", 2),
    (20001, c"GOOD\xff", c"Good", 2),
    (20001, c"GOOD", c"", 3),
    (20001, c"GOOD", c"a\nb", 3),
    (20001, c"GOOD", c"\x1b[31mred", 3),
    (20001, c"GOOD", c"a\x7f", 3),
    (20001, c"GOOD", c"a\u{85}b", 3),
    (20001, c"GOOD", c"a\u{202e}b", 3),
    (20001, c"GOOD", c"\u{feff}a", 3),
    (20001, c"GOOD", c"\xff", 3),
    (20001, c"GOOD", c"cut \xe4\xb8", 3),
    (20001, c"GOOD", c"overlong \xc0\xaf", 3),
    (20001, c"GOOD", c"surrogate \xed\xa0\x80", 3),
    (20001, c"GOOD", c"beyond \xf4\x90\x80\x80", 3),
];

/// Names and messages that are registered.
pub const ACCEPTED: &[(&CStr, &CStr)] = &[
    (c"A", c"a"),
    (c"A1", c" "),
    (c"A_1", c"验证码已过期 🕑"),
    (c"TOKEN_EXPIRED", c"cafe\u{301}, \"quoted\" % \\n"),
    (c"Z9_Z9", c"\u{10ffff}\u{a0}"),
];
