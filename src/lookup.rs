//! Every answer, by number: what the C library and [`crate::Code`] are made of. Not part of the crate's API.

use crate::generated::table::{
    ACTION_NAMES, CATEGORY_NAMES, CODES, FIRST_CUSTOM, GROUP_NAMES, GROUPS, LANGUAGES, Record, Text,
};
use crate::table::{Str, record};
use crate::{custom, table};

#[inline]
pub fn message(code: i32) -> Str {
    match custom::get(code) {
        None => Str::of(record(code).message[0]),
        Some(custom) => custom.message(),
    }
}

/// In the language with this index, see [`language`].
pub fn message_in(code: i32, language: usize) -> Str {
    text(code, language, |record| &record.message)
}

/// In the language with this index, see [`language`].
pub fn user_message(code: i32, language: usize) -> Str {
    text(code, language, |record| &record.user)
}

fn text(code: i32, language: usize, texts: impl Fn(&'static Record) -> &'static [Text; LANGUAGES.len()]) -> Str {
    match custom::get(code) {
        None => Str::of(texts(record(code)).get(language).copied().unwrap_or_default()),
        Some(custom) => custom.message(),
    }
}

pub fn name(code: i32) -> Str {
    match custom::get(code) {
        None => Str::of(record(code).name),
        Some(custom) => custom.name(),
    }
}

#[inline]
pub fn category(code: i32) -> i32 {
    record(code).category.into()
}

pub fn group(code: i32) -> i32 {
    match table::is_known(code) {
        true => record(code).group.into(),
        false => {
            GROUPS.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map_or(0, |range| range.2.into())
        }
    }
}

pub fn action(code: i32) -> i32 {
    match custom::get(code) {
        None => record(code).action.into(),
        Some(custom) => custom.action(),
    }
}

pub fn is_known(code: i32) -> bool {
    table::is_known(code) || custom::get(code).is_some()
}

/// The smallest known code that is greater than this one.
pub fn next(code: i32) -> Option<i32> {
    let from = code.checked_add(1)?;
    match CODES.iter().copied().find(|known| *known >= from) {
        // The custom codes, of which there is room for many, are looked through only where one could come first.
        Some(known) if known <= FIRST_CUSTOM => Some(known),
        known => custom::codes(from).next().into_iter().chain(known).min(),
    }
}

/// The first code with this name: of the table, then of the registered ones.
pub fn from_name(is_name: impl Fn(Str) -> bool) -> Option<i32> {
    let known = CODES.iter().copied().find(|code| is_name(name(*code)));
    known.or_else(|| custom::codes(i32::MIN).find(|code| is_name(name(*code))))
}

pub fn category_name(category: i32) -> Str {
    name_of(&CATEGORY_NAMES, category)
}

pub fn group_name(group: i32) -> Str {
    name_of(&GROUP_NAMES, group)
}

pub fn action_name(action: i32) -> Str {
    name_of(&ACTION_NAMES, action)
}

fn name_of(names: &[Text], number: i32) -> Str {
    // The category unknown lends its name.
    Str::of(names.get(number as u32 as usize).copied().unwrap_or(CATEGORY_NAMES[0]))
}

/// The index of a language by its tag, such as `zh`, `zh-Hans-CN` or `zh_CN.UTF-8`; 0, English, of any other. `tag` gives
/// its bytes, and anything but a letter or digit after its end.
pub fn language(tag: impl Iterator<Item = u8>) -> usize {
    // The primary subtag as one number; the ones known here have at most three letters.
    let mut primary: u32 = 0;
    for byte in tag.take_while(u8::is_ascii_alphanumeric).take(4) {
        primary = primary << 8 | u32::from(byte.to_ascii_lowercase());
    }
    LANGUAGES.iter().position(|language| *language == primary).unwrap_or(0)
}
