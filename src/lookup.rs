//! From a code to its texts, without a branch that depends on the table and without a way to panic.
//!
//! Every code has a slot. Slots below [`CATEGORIES`] answer for the codes that are not in the table, one for each
//! category; behind them stands one for each code of the table, in order of number. The table holds no pointer, so
//! the C library that is built from it needs no relocation.
//!
//! This is the only module with unsafe code. What it relies on are properties of the generated constants, which
//! [`verify`] proves at compile time.
#![allow(unsafe_code)]

use crate::table::{
    CATEGORIES, CATEGORY_IDS, CODES, DETAILS, GROUP_IDS, GROUPS, LIMIT, Offset, RANGES, SHIFT, Slot, TABLE,
};
use core::ffi::CStr;

/// What the lookup of a message touches, in one static so that one address reaches all of it; the text comes first so
/// that its offsets count from that address.
#[repr(C)]
pub(crate) struct Table<const PAGES: usize, const CELLS: usize, const SLOTS: usize, const TEXT: usize> {
    /// Every text, each closed by a NUL.
    pub text: [u8; TEXT],
    /// A page is `1 << SHIFT` codes; added to a code, its entry gives the place in `cells`.
    pub pages: [i32; PAGES],
    /// By slot: where the message begins in `text`.
    pub messages: [Offset; SLOTS],
    pub cells: [Slot; CELLS],
}

/// The rest of what is known about a slot.
pub(crate) struct Detail {
    pub name: Text,
    pub message_length: u8,
    pub group: u8,
    /// The slot of the code that this one is a kind of; its own where there is none.
    pub parent: Slot,
}

/// A text of [`Table::text`].
pub(crate) struct Text {
    pub offset: Offset,
    pub length: u8,
}

#[allow(dead_code, reason = "Rust 1.85 does not see that a constant without a name uses it")]
const SLOTS: usize = TABLE.messages.len();

/// Fails to compile where a generated constant does not fulfil what the unsafe blocks below rely on.
#[allow(dead_code, reason = "as SLOTS")]
const fn verify() {
    assert!(DETAILS.len() == SLOTS && CODES.len() + CATEGORIES == SLOTS);
    let mut page = 0;
    while page < TABLE.pages.len() {
        let first = (page << SHIFT) as i64 + TABLE.pages[page] as i64;
        let last = first + (1 << SHIFT) - 1;
        assert!(first >= 0 && last < TABLE.cells.len() as i64, "a page reaches outside of the cells");
        page += 1;
    }
    assert!(((LIMIT - 1) >> SHIFT) < TABLE.pages.len() as u32, "codes below the limit without a page");
    let mut cell = 0;
    while cell < TABLE.cells.len() {
        assert!((TABLE.cells[cell] as usize) < SLOTS, "a cell names no slot");
        cell += 1;
    }
    let mut slot = 0;
    while slot < SLOTS {
        verify_text(TABLE.messages[slot], DETAILS[slot].message_length);
        verify_text(DETAILS[slot].name.offset, DETAILS[slot].name.length);
        assert!((DETAILS[slot].parent as usize) < SLOTS && (DETAILS[slot].group as usize) < GROUP_IDS.len());
        slot += 1;
    }
    let mut id = 0;
    while id < CATEGORY_IDS.len() {
        verify_text(CATEGORY_IDS[id].offset, CATEGORY_IDS[id].length);
        id += 1;
    }
    id = 0;
    while id < GROUP_IDS.len() {
        verify_text(GROUP_IDS[id].offset, GROUP_IDS[id].length);
        id += 1;
    }
    assert!(core::str::from_utf8(&TABLE.text).is_ok(), "the texts are not UTF-8");
}

/// A text ends with the first NUL behind its beginning, and begins at a character.
#[allow(dead_code, reason = "as SLOTS")]
const fn verify_text(offset: Offset, length: u8) {
    let (offset, end) = (offset as usize, offset as usize + length as usize);
    assert!(end < TABLE.text.len() && TABLE.text[end] == 0, "a text is not closed by a NUL");
    assert!(TABLE.text[offset] & 0xc0 != 0x80, "a text begins inside of a character");
    let mut at = offset;
    while at < end {
        assert!(TABLE.text[at] != 0, "a text has a NUL inside");
        at += 1;
    }
}

// Takes seconds for thousands of codes.
#[allow(long_running_const_eval)]
const _: () = verify();

/// The slot of a code: one for any int32.
#[inline(always)]
fn slot_inline(code: i32) -> usize {
    if (code as u32) < LIMIT { near_slot(code as u32) } else { far_slot(code) }
}

/// [`slot_inline`] for all but the message, which alone has to be as fast as can be: one copy keeps the library small.
#[inline(never)]
fn slot(code: i32) -> usize {
    slot_inline(code)
}

/// The slot of a code below the limit.
#[inline(always)]
fn near_slot(code: u32) -> usize {
    let page = TABLE.pages[(code >> SHIFT) as usize] as u32;
    // SAFETY: a page added to one of its codes is a place in the cells (verify, pages).
    let cell = unsafe { TABLE.cells.get_unchecked(page.wrapping_add(code) as usize) };
    usize::from(*cell)
}

/// The slot of a code from the limit on. A few codes of the table are there; they are the last ones.
#[cold]
#[inline]
fn far_slot(code: i32) -> usize {
    let mut slot = 0;
    let mut index = CODES.len();
    while index > 0 && CODES[index - 1] as u32 >= LIMIT {
        index -= 1;
        // No branch: which of them it is cannot be predicted, and that would cost more than to compare with all.
        slot |= (CATEGORIES + index) * usize::from(CODES[index] == code);
    }
    slot
}

/// A text of the table.
#[inline]
fn text(offset: Offset, length: u8) -> &'static CStr {
    // An offset has 16 or 32 bits, as many as the table needs.
    let bytes = offset as usize..offset as usize + usize::from(length) + 1;
    // SAFETY: only called with an offset and a length of the table, whose end is in the text, is a NUL, and is the
    // only one (verify_text).
    unsafe { CStr::from_bytes_with_nul_unchecked(TABLE.text.get_unchecked(bytes)) }
}

#[inline]
fn detail(slot: usize) -> &'static Detail {
    // SAFETY: there is a detail for each slot, and only `slot` and `parent` make slot numbers, all below SLOTS
    // (verify, cells and parents; far_slot counts CODES).
    unsafe { DETAILS.get_unchecked(slot) }
}

#[inline]
fn message_offset(slot: usize) -> Offset {
    // SAFETY: as in `detail`.
    *unsafe { TABLE.messages.get_unchecked(slot) }
}

/// The message of any code.
#[inline]
pub fn message(code: i32) -> &'static CStr {
    slot_message(slot_inline(code))
}

#[inline]
fn slot_message(slot: usize) -> &'static CStr {
    text(message_offset(slot), detail(slot).message_length)
}

/// The name of any code: of its category where it is not in the table.
#[inline]
pub fn name(code: i32) -> &'static CStr {
    slot_name(slot(code))
}

#[inline]
fn slot_name(slot: usize) -> &'static CStr {
    let name = &detail(slot).name;
    text(name.offset, name.length)
}

/// The text as a string slice.
#[inline]
pub(crate) fn as_str(text: &'static CStr) -> &'static str {
    // SAFETY: every text of the table is UTF-8 as a whole and begins and ends at a character (verify, verify_text).
    unsafe { core::str::from_utf8_unchecked(text.to_bytes()) }
}

/// Whether the code is in the table.
#[inline]
pub fn is_known(code: i32) -> bool {
    slot(code) >= CATEGORIES
}

/// Where the code stands among the codes of the table.
#[inline]
pub(crate) fn index(code: i32) -> Option<usize> {
    slot(code).checked_sub(CATEGORIES)
}

/// The code that this one is a kind of.
#[inline]
pub fn parent(code: i32) -> Option<i32> {
    slot_parent(slot(code))
}

#[inline]
fn slot_parent(slot: usize) -> Option<i32> {
    let parent = usize::from(detail(slot).parent);
    if parent == slot { None } else { CODES.get(parent.checked_sub(CATEGORIES)?).copied() }
}

/// Whether the code is `other`, or a kind of it.
#[inline]
pub fn is_kind_of(code: i32, other: i32) -> bool {
    // A chain of parents is never longer than the table, so the loop ends even if it were closed by mistake.
    let mut ancestors = core::iter::successors(Some(code), |code| parent(*code)).take(CODES.len());
    ancestors.any(|ancestor| ancestor == other)
}

/// The number of the category: from the range alone.
#[inline]
pub fn category(code: i32) -> u8 {
    // The ranges ascend without a gap (the generator checks it), so it is enough to count those that have begun.
    let mut begun = 0;
    let mut range = 0;
    while range < RANGES.len() {
        begun += u8::from(code >= RANGES[range].0);
        range += 1;
    }
    if code > RANGES[RANGES.len() - 1].1 { 0 } else { begun }
}

/// The number of the group.
#[inline]
pub fn group(code: i32) -> u8 {
    slot_group(slot(code), code)
}

#[inline]
fn slot_group(slot: usize, code: i32) -> u8 {
    if slot >= CATEGORIES {
        return detail(slot).group;
    }
    // A negative number is beyond the end of the array.
    GROUPS.get((code as u32 / 100) as usize).copied().unwrap_or(0)
}

/// All that is known about a code, looked up once.
pub struct Description {
    /// As the function `message`.
    pub message: &'static CStr,
    /// As the function `name`.
    pub name: &'static CStr,
    /// As the function `category`.
    pub category: u8,
    /// As the function `group`.
    pub group: u8,
    /// As the function `parent`.
    pub parent: Option<i32>,
    /// As the function `is_known`.
    pub is_known: bool,
}

/// All that is known about a code.
#[inline]
pub fn describe(code: i32) -> Description {
    let slot = slot(code);
    Description {
        message: slot_message(slot),
        name: slot_name(slot),
        category: category(code),
        group: slot_group(slot, code),
        parent: slot_parent(slot),
        is_known: slot >= CATEGORIES,
    }
}

/// The word for a category; that of category 0 where there is no such number.
#[inline]
pub fn category_id(number: i32) -> &'static CStr {
    id(&CATEGORY_IDS, number)
}

/// The word for a group; that of group 0 where there is no such number.
#[inline]
pub fn group_id(number: i32) -> &'static CStr {
    id(&GROUP_IDS, number)
}

#[inline]
fn id<const N: usize>(ids: &'static [Text; N], number: i32) -> &'static CStr {
    const { assert!(N > 0) };
    let found = usize::try_from(number).ok().and_then(|n| ids.get(n)).unwrap_or(&ids[0]);
    text(found.offset, found.length)
}

/// The code with this name, given without its NUL.
#[inline]
pub fn from_name(wanted: impl Fn(&'static CStr) -> bool) -> Option<i32> {
    CODES.iter().copied().find(|code| wanted(name(*code)))
}
