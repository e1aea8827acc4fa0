//! Whatever is registered through the C functions, they answer as a map of the entries does.
#![no_main]

#[path = "../../capi/src/lib.rs"]
mod capi;

use capi::*;
use errcode::{Action, Custom};
use libfuzzer_sys::arbitrary::{self, Arbitrary, Unstructured};
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeMap;
use std::ffi::{CStr, CString, c_char};
use std::ops::Bound::{Excluded, Unbounded};
use std::ptr::null;
use std::slice;
use std::sync::{LazyLock, Mutex};

#[derive(Clone, Debug)]
struct Entry {
    code: i32,
    action: i32,
    name: Option<CString>,
    message: Option<CString>,
}

impl<'a> Arbitrary<'a> for Entry {
    fn arbitrary(input: &mut Unstructured<'a>) -> arbitrary::Result<Self> {
        // Mostly in the range, and then often the same.
        let code = match input.int_in_range(0..=7)? {
            0 => input.arbitrary()?,
            1..4 => input.int_in_range(19_990..=30_010)?,
            _ => input.int_in_range(20_001..=20_004)?,
        };
        let mut text = || -> arbitrary::Result<Option<CString>> {
            Ok(match input.int_in_range(0..=7)? {
                0 => None,
                1 => Some(TABLE[input.choose_index(TABLE.len())?].1.into()),
                _ => {
                    let bytes: Vec<u8> = input.arbitrary()?;
                    CString::new(bytes.split(|byte| *byte == 0).next().unwrap_or_default()).ok()
                }
            })
        };
        let (name, message) = (text()?, text()?);
        Ok(Self { code, action: input.arbitrary()?, name, message })
    }
}

impl Entry {
    /// The status that the header promises.
    fn status(&self) -> i32 {
        let word = |word: &str| !word.is_empty() && word.chars().all(|c| matches!(c, 'A'..='Z' | '0'..='9'));
        let text = |text: &Option<CString>| text.clone().unwrap_or_default().into_string().unwrap_or_default();
        let (name, message) = (text(&self.name), text(&self.message));
        if self.code < 20_001 || self.code > 29_999 {
            1
        } else if !name.starts_with(|c: char| c.is_ascii_uppercase()) || !name.split('_').all(word) {
            2
        } else if message.is_empty() || message.contains(dictionary::is_hidden) {
            3
        } else {
            0
        }
    }

    fn in_c(&self) -> errcode_custom_t {
        let [name, message] = [&self.name, &self.message].map(|text| text.as_ref().map_or(null(), |t| t.as_ptr()));
        errcode_custom_t { code: self.code, action: self.action, name, message }
    }
}

/// The codes and names of the library itself.
static TABLE: LazyLock<Vec<(i32, &CStr)>> = LazyLock::new(|| {
    let mut code = i32::MIN;
    // SAFETY: a variable.
    let codes = std::iter::from_fn(|| unsafe { errcode_next(&raw mut code) }.then_some(code));
    codes.map(|code| (code, text(errcode_name(code)))).collect()
});

/// What replaces the entries of an input when it ends.
static KEPT: LazyLock<Vec<Custom>> =
    LazyLock::new(|| (20_001..=29_999).map(|code| Custom::new(code, Action::None, c"KEPT", c"Kept")).collect());

/// What is registered in this process, also by the inputs before.
static REGISTERED: Mutex<BTreeMap<i32, Entry>> = Mutex::new(BTreeMap::new());

/// A string that the library returned.
fn text<'a>(pointer: *const c_char) -> &'a CStr {
    // SAFETY: of the library, or of an entry that is kept.
    unsafe { CStr::from_ptr(pointer) }
}

fuzz_target!(|calls: Vec<Vec<Entry>>| {
    LazyLock::force(&TABLE);
    let mut registered = REGISTERED.lock().expect("a failure ends the process");
    let mut kept = Vec::new();
    for entries in &calls {
        let in_c: Vec<_> = entries.iter().map(Entry::in_c).collect();
        let mut refused = u32::MAX;
        // SAFETY: entries and strings are kept until others have replaced them below.
        let status = unsafe { errcode_register(in_c.as_ptr(), in_c.len() as u32, &raw mut refused) };
        kept.push(in_c);
        let expected = (0..).zip(entries).map(|(at, entry)| (entry.status(), at)).find(|(status, _)| *status != 0);
        assert_eq!((status, refused), expected.unwrap_or((0, u32::MAX)));
        if expected.is_none() {
            registered.extend(entries.iter().map(|entry| (entry.code, entry.clone())));
        }
        compare(entries, &registered);
    }
    // Entries have to stay for the life of the process; these do not.
    for code in calls.iter().flatten().map(|entry| entry.code) {
        if let Some(entry) = registered.get_mut(&code) {
            *entry = Entry { code, action: 0, name: Some(c"KEPT".into()), message: Some(c"Kept".into()) };
            errcode::register(slice::from_ref(&KEPT[(code - 20_001) as usize])).expect("a good entry");
        }
    }
});

/// Asks for everything about the codes and the names of some entries.
fn compare(entries: &[Entry], registered: &BTreeMap<i32, Entry>) {
    for Entry { code, name, .. } in entries {
        let code = *code;
        let in_table = TABLE.iter().find(|(known, _)| *known == code);
        assert_eq!(errcode_is_known(code), in_table.is_some() || registered.contains_key(&code), "{code}");
        if let Some(entry) = registered.get(&code) {
            assert_eq!(errcode_action(code), entry.action, "{code}");
            assert_eq!(text(errcode_name(code)), &**entry.name.as_ref().unwrap(), "{code}");
            // SAFETY: strings.
            let messages = unsafe {
                [errcode_message(code), errcode_message_in(code, c"zh".as_ptr()), errcode_user_message(code, null())]
            };
            assert_eq!(messages.map(text), [&**entry.message.as_ref().unwrap(); 3], "{code}");
        } else if in_table.is_none() {
            assert_eq!(errcode_action(code), 0, "{code}");
            assert!(text(errcode_name(code)).to_bytes().starts_with(b"UNKNOWN_"), "{code}");
        }

        let after = registered.range((Excluded(code), Unbounded)).next().map(|(next, _)| *next);
        let in_table = TABLE.iter().map(|(next, _)| *next).find(|next| *next > code);
        let mut next = code;
        // SAFETY: a variable.
        let found = unsafe { errcode_next(&raw mut next) };
        assert_eq!(found.then_some(next), after.into_iter().chain(in_table).min(), "{code}");

        let name = name.as_deref().unwrap_or(c"KEPT");
        let in_table = TABLE.iter().find(|(_, other)| *other == name).map(|(code, _)| *code);
        let smallest = registered.values().find(|entry| entry.name.as_deref() == Some(name)).map(|entry| entry.code);
        let mut found = -2;
        // SAFETY: a string and a variable.
        let is_found = unsafe { errcode_from_name(name.as_ptr(), &raw mut found) };
        assert_eq!(is_found.then_some(found), in_table.or(smallest), "{name:?}");
    }
}
