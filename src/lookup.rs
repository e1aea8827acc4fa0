//! From a code to its texts, without a branch that depends on the table and without a way to panic.
//!
//! Every code leads to a record: a header, the message and the name. A code that is not in the table leads to the
//! record that answers for its category. Everything counts from where the table begins, so that it holds no pointer, the
//! C library needs no relocation, and the second table of the same layout that the first registration makes
//! ([`crate::registry`]) is reached by the same instructions.
//!
//! What its unsafe code relies on are properties of the generated constants, which [`verify`] proves at compile time, and
//! of the second table, which keeps them.
#![allow(unsafe_code)]
#![cfg_attr(loom, allow(unused_imports, reason = "models do without the lookup of a code"))]

use crate::table::{BUILTIN, CATEGORY_IDS, FAR, GROUP_IDS, GROUPS, LIMIT, NOWHERE, Offset, Place, SHIFT, TABLE};
use crate::{ffi, registry, table};
use core::ffi::CStr;
use core::ptr;
use core::slice;

/// The index and the texts, in one static so that one address reaches all of it.
#[repr(C)]
pub(crate) struct Table<const PAGES: usize, const LEAVES: usize, const TEXT: usize> {
    /// A page is `1 << SHIFT` codes; added to a code, its entry gives the place in `leaves`. An even number of them, so
    /// that they fill whole words.
    pub pages: [i16; PAGES],
    /// By place: where the message begins, in bytes from the beginning of the table.
    pub leaves: [u32; LEAVES],
    /// The records, then the other texts, each closed by a NUL.
    pub text: [u8; TEXT],
}

/// A text of [`Table::text`] that is not in a record.
pub(crate) struct Text {
    pub offset: Offset,
    pub length: u8,
}

/// The bytes in front of a message: the place of the parent among the codes, 0 where there is none; the group; the length of
/// the name; the length of the message.
pub(crate) const HEADER: usize = size_of::<Place>() + 3;
/// The group in the record of a category.
pub(crate) const NO_GROUP: u8 = u8::MAX;
/// The records before those of the codes, one for each category.
const CATEGORIES: usize = CATEGORY_IDS.len();
pub(crate) const RECORDS: usize = CATEGORIES + BUILTIN;
const PAGES: usize = TABLE.pages.len();
const LEAVES_BEGIN: usize = 2 * PAGES;
const TEXT_BEGIN: usize = LEAVES_BEGIN + 4 * TABLE.leaves.len();

/// Fails to compile where a generated constant does not fulfil what the unsafe blocks below rely on.
#[allow(dead_code, reason = "Rust 1.85 does not see that a constant without a name uses it")]
const fn verify() {
    let mut page = 0;
    while page < PAGES {
        let first = (page << SHIFT) as i64 + TABLE.pages[page] as i64;
        let last = first + (1 << SHIFT) - 1;
        assert!(first >= 0 && last < TABLE.leaves.len() as i64, "a page reaches outside of the leaves");
        page += 1;
    }
    assert!(page_of(LIMIT - 1) < PAGES, "codes below the limit without a page");
    const { assert!(LIMIT <= 1 << 16 && LEAVES_BEGIN % 4 == 0) };
    let mut leaf = 0;
    while leaf < TABLE.leaves.len() {
        verify_record(TABLE.leaves[leaf]);
        leaf += 1;
    }
    verify_record(NOWHERE);
    let mut far = 0;
    while far < FAR.len() {
        verify_record(FAR[far].1);
        far += 1;
    }
    // The records follow each other: those of the categories, then those of the codes.
    let mut record = 0;
    let mut begin = HEADER;
    while record < RECORDS {
        verify_record((TEXT_BEGIN + begin) as u32);
        assert!((TABLE.text[begin - 3] == NO_GROUP) == (record < CATEGORIES));
        begin += TABLE.text[begin - 1] as usize + TABLE.text[begin - 2] as usize + 2 + HEADER;
        record += 1;
    }
    // Behind pages and leaves, which are words.
    assert!(TABLE.text.len() % 4 == 0, "the text has no whole words");
    verify_texts(&CATEGORY_IDS);
    verify_texts(&GROUP_IDS);
}

/// A leaf is where a message begins, with a header before it and a name behind it.
#[allow(dead_code, reason = "as verify")]
const fn verify_record(leaf: u32) {
    let begin = leaf as usize - TEXT_BEGIN;
    let (message, name) = (TABLE.text[begin - 1] as usize, TABLE.text[begin - 2] as usize);
    verify_text(begin, message);
    verify_text(begin + message + 1, name);
    let group = TABLE.text[begin - 3];
    assert!(group == NO_GROUP || (group as usize) < GROUP_IDS.len(), "no such group");
}

#[allow(dead_code, reason = "as verify")]
const fn verify_texts(texts: &[Text]) {
    assert!(!texts.is_empty());
    let mut at = 0;
    while at < texts.len() {
        verify_text(texts[at].offset as usize, texts[at].length as usize);
        at += 1;
    }
}

/// A text is UTF-8 and ends with the first NUL behind its beginning.
#[allow(dead_code, reason = "as verify")]
const fn verify_text(offset: usize, length: usize) {
    assert!(offset + length < TABLE.text.len() && TABLE.text[offset + length] == 0, "a text is not closed by a NUL");
    let text = TABLE.text.split_at(offset).1.split_at(length).0;
    assert!(core::str::from_utf8(text).is_ok(), "a text is not UTF-8");
    let mut at = 0;
    while at < length {
        assert!(text[at] != 0, "a text has a NUL inside");
        at += 1;
    }
}

// Takes seconds for thousands of codes.
#[allow(long_running_const_eval)]
const _: () = verify();

/// Where the message of a record begins. The record is in [`TABLE`], or in the second table and complete: its bytes
/// never change again.
#[derive(Clone, Copy)]
pub(crate) struct Record(*const u8);

impl Record {
    /// The byte so many before the message.
    #[inline]
    fn header<const BEFORE: usize>(self) -> u8 {
        const { assert!(0 < BEFORE && BEFORE <= HEADER) };
        // SAFETY: before every message is a header (verify_record, Registry::write).
        unsafe { *self.0.sub(BEFORE) }
    }

    /// The bytes of the text that begins `skip` bytes behind the beginning of the message.
    #[inline]
    fn text(self, skip: usize, length: u8) -> &'static CStr {
        // SAFETY: only called for the message and the name, which are closed by their only NUL (verify_record,
        // Registry::write), in memory that lives as long as the program.
        unsafe { CStr::from_bytes_with_nul_unchecked(slice::from_raw_parts(self.0.add(skip), usize::from(length) + 1)) }
    }

    #[inline]
    pub(crate) fn message(self) -> &'static CStr {
        self.text(0, self.header::<1>())
    }

    #[inline]
    pub(crate) fn name(self) -> &'static CStr {
        self.text(usize::from(self.header::<1>()) + 1, self.header::<2>())
    }

    /// Whether the code is in the table, or registered.
    #[inline]
    pub(crate) fn is_known(self) -> bool {
        self.header::<3>() != NO_GROUP
    }

    #[inline]
    fn group(self, code: i32) -> u8 {
        match self.header::<3>() {
            // A negative number is beyond the end of the array.
            NO_GROUP => GROUPS.get(hundred(code as u32)).copied().unwrap_or(0),
            group => group,
        }
    }

    #[inline]
    fn parent(self) -> Option<i32> {
        // SAFETY: as in `header`; nothing asks it to be aligned.
        let place = unsafe { self.0.sub(HEADER).cast::<Place>().read_unaligned() };
        // The first code is success, of which none is a kind.
        let place = usize::from(Place::from_le(place));
        ffi::at(place).filter(|_| place > 0)
    }

    /// Where its message begins, of a record of [`TABLE`].
    pub(crate) fn leaf(self) -> u32 {
        self.0.addr().wrapping_sub((&raw const TABLE).addr()) as u32
    }
}

/// `number / 100`, which for the smallest code on a processor without division would be a call of a function that the C
/// library does not have.
#[inline]
const fn hundred(number: u32) -> usize {
    ((number as u64 * 0x51eb_851f) >> 37) as usize
}

// The factor is rounded up, so the largest numbers are the first that could be wrong.
const _: () = {
    let mut number = u32::MAX - 1000;
    while number < u32::MAX {
        assert!(hundred(number) == number as usize / 100);
        number += 1;
    }
};

/// The record of any code.
#[inline(always)]
fn record_inline(code: i32) -> Record {
    if (code as u32) < LIMIT { near(code as u32) } else { far(code) }
}

/// [`record_inline`] for all but the message, which alone has to be as fast as can be: one copy keeps the library small.
#[inline(never)]
fn record(code: i32) -> Record {
    record_inline(code)
}

#[inline(always)]
const fn page_of(code: u32) -> usize {
    (code >> SHIFT) as usize
}

/// The record of a code below the limit, in the table that is in use now.
///
/// In instructions, for the compiler takes more of them: it does not add an atomic load from memory to a register. Each
/// is one aligned load, which on this processor is atomic, and is not done before the ones above it.
#[cfg(all(target_arch = "x86_64", target_pointer_width = "64", not(any(loom, miri, errcode_portable))))]
#[inline(always)]
fn near(code: u32) -> Record {
    let mut at = (&raw const TABLE).expose_provenance();
    // SAFETY: the first word of the registry is 0, or the distance from the table to the second one, which is complete
    // when it is read here (Registry::prepare). In both of them a page added to one of its codes is the place of a leaf
    // (verify, pages), which like a code below the limit fits in the 16 bits that are added. Nothing is written, and the
    // stack is not used.
    unsafe {
        core::arch::asm!(
            "add {at}, qword ptr [rip + {registry}]",
            "add {code:x}, word ptr [{at} + 2*{page}]",
            "mov {code:e}, dword ptr [{at} + 4*{code:r} + {leaves}]",
            "add {at}, {code:r}",
            at = inout(reg) at,
            code = inout(reg) u64::from(code) => _,
            page = in(reg) page_of(code),
            registry = sym registry::REGISTRY,
            leaves = const LEAVES_BEGIN,
            options(nostack, readonly),
        );
    }
    Record(ptr::with_exposed_provenance(at))
}

/// The record of a code below the limit, in the table that is in use now.
#[cfg(not(any(all(target_arch = "x86_64", target_pointer_width = "64", not(any(miri, errcode_portable))), loom)))]
#[inline(always)]
fn near(code: u32) -> Record {
    use core::sync::atomic::{AtomicU32, Ordering::Acquire};
    let base = (&raw const TABLE).expose_provenance().wrapping_add(registry::REGISTRY.distance());
    let page = ptr::with_exposed_provenance::<i16>(base).wrapping_add(page_of(code));
    // SAFETY: this code is below the limit, and so has a page, in the table and in the second one. A page of the second
    // one is not written any more when its distance can be read (Registry::prepare).
    let place = code.wrapping_add_signed(unsafe { *page }.into());
    let leaf = ptr::with_exposed_provenance_mut::<u32>(base).wrapping_add(LEAVES_BEGIN / 4 + place as usize);
    // SAFETY: a page added to one of its codes is the place of a leaf (verify, pages), in the second table too. A leaf of
    // the table never changes; one of the second table is only ever accessed as an atomic. This load is one plain load
    // on every processor, so that it works in memory that is read-only.
    let leaf = unsafe { AtomicU32::from_ptr(leaf) }.load(Acquire);
    Record(ptr::with_exposed_provenance(base.wrapping_add(leaf as usize)))
}

/// Models of the registry read it by its own functions.
#[cfg(loom)]
fn near(code: u32) -> Record {
    Record((&raw const TABLE).cast::<u8>().wrapping_add(builtin_leaf(code) as usize))
}

/// The record of a code from the limit on. A few codes of the table are there.
#[cold]
#[inline(never)]
fn far(code: i32) -> Record {
    let mut leaf = NOWHERE;
    for (other, its) in &FAR {
        // No branch: which of them it is cannot be predicted, and that would cost more than to compare with all.
        leaf ^= (its ^ NOWHERE) & u32::from(*other == code).wrapping_neg();
    }
    Record((&raw const TABLE).cast::<u8>().wrapping_add(leaf as usize))
}

/// The leaf of a code in [`TABLE`], which has a page.
pub(crate) fn builtin_leaf(code: u32) -> u32 {
    debug_assert!(page_of(code) < PAGES);
    // SAFETY: see above.
    let page = *unsafe { TABLE.pages.get_unchecked(page_of(code)) };
    // SAFETY: a page added to one of its codes is a place in the leaves (verify, pages).
    *unsafe { TABLE.leaves.get_unchecked(code.wrapping_add_signed(page.into()) as usize) }
}

/// The word of the text of [`TABLE`] with this number.
pub(crate) fn builtin_text(word: u32) -> u32 {
    debug_assert!(word < TABLE.text.len() as u32 / 4);
    // SAFETY: see above; the text is at a word of the table, and has whole words (verify).
    unsafe { *TABLE.text.as_ptr().cast::<u32>().add(word as usize) }
}

/// The records of [`TABLE`].
pub(crate) fn builtin_records() -> impl Iterator<Item = Record> {
    let first = Record((&raw const TABLE.text).cast::<u8>().wrapping_add(HEADER));
    let next = |record: &Record| {
        let length = usize::from(record.header::<1>()) + 1 + usize::from(record.header::<2>()) + 1;
        Some(Record(record.0.wrapping_add(length + HEADER)))
    };
    core::iter::successors(Some(first), next).take(RECORDS)
}

/// The message of any code.
#[inline]
pub fn message(code: i32) -> &'static CStr {
    record_inline(code).message()
}

/// The name of any code: of its category where it is not in the table.
#[inline]
pub fn name(code: i32) -> &'static CStr {
    record(code).name()
}

/// The text as a string slice.
#[inline]
pub(crate) fn as_str(text: &'static CStr) -> &'static str {
    // SAFETY: every text is UTF-8 (verify_text, Refusal::NotUtf8).
    unsafe { core::str::from_utf8_unchecked(text.to_bytes()) }
}

/// Whether the code is in the table, or registered.
#[inline]
pub fn is_known(code: i32) -> bool {
    record(code).is_known()
}

/// The code that this one is a kind of.
#[inline]
pub fn parent(code: i32) -> Option<i32> {
    record(code).parent()
}

/// Whether the code is `other`, or a kind of it.
#[inline(never)]
pub fn is_kind_of(code: i32, other: i32) -> bool {
    // A chain of parents is never longer than the table, so the loop ends even if it were closed by mistake.
    let mut ancestors = core::iter::successors(Some(code), |code| parent(*code)).take(BUILTIN);
    ancestors.any(|ancestor| ancestor == other)
}

/// The number of the category: from the range alone.
#[inline]
pub fn category(code: i32) -> u8 {
    table::category(code)
}

/// The number of the group.
#[inline]
pub fn group(code: i32) -> u8 {
    record(code).group(code)
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
pub fn describe(code: i32) -> Description {
    let record = record(code);
    Description {
        message: record.message(),
        name: record.name(),
        category: category(code),
        group: record.group(code),
        parent: record.parent(),
        is_known: record.is_known(),
    }
}

/// The word for a category; that of category 0 where there is no such number.
#[inline]
pub fn category_id(number: i32) -> &'static CStr {
    text(&CATEGORY_IDS, number)
}

/// The word for a group; that of group 0 where there is no such number.
#[inline]
pub fn group_id(number: i32) -> &'static CStr {
    text(&GROUP_IDS, number)
}

/// The text with a number; the first one where there is no such number.
#[inline]
fn text<const N: usize>(texts: &'static [Text; N], number: i32) -> &'static CStr {
    const { assert!(N > 0) };
    let found = usize::try_from(number).ok().and_then(|n| texts.get(n)).unwrap_or(&texts[0]);
    // An offset has 16 or 32 bits, as many as the table needs.
    let bytes = found.offset as usize..found.offset as usize + usize::from(found.length) + 1;
    // SAFETY: its end is in the text, is a NUL, and is the only one (verify_texts).
    unsafe { CStr::from_bytes_with_nul_unchecked(TABLE.text.get_unchecked(bytes)) }
}

/// The code with this name, given without a NUL.
#[inline(never)]
pub fn from_name(wanted: &[u8]) -> Option<i32> {
    // Not by `==`, which would be a call of memcmp: the C library has none.
    let is_wanted = |name: &[u8]| name.len() == wanted.len() && name.iter().zip(wanted).all(|(a, b)| a == b);
    (0..).map_while(ffi::at).find(|code| is_wanted(record(*code).name().to_bytes()))
}
