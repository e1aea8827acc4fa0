//! The codes that a program registers while it runs: no allocator, no lock, and nothing that a reader waits for.
//!
//! The first registration makes a second table of the layout of [`TABLE`] in memory that was reserved, but costs nothing
//! until it is written. It begins as a copy, with room for every custom code, and from then on the lookup reads it
//! instead. Behind it lie the records of the registered codes.
//!
//! All entries of one call are a batch. A batch becomes the next one of all by a single exchange of `tail`, after it has
//! been compared with everything before it: so it is registered as a whole or not at all. Its records are then
//! *published* one by one: in the order of registration, in the leaf where the lookup finds it, and in the table of names.
//! Whoever meets a batch that is not yet published does that first, with the same result: nobody ever waits for a thread
//! that was interrupted, not after a fork and not in a signal handler.
//!
//! What is once visible to others never changes, but for the leaves of custom codes and the slots of the table of names,
//! which change once.

use crate::codes::Refusal;
use crate::lookup::{self, HEADER, NO_GROUP};
use crate::table::{CUSTOM, SHIFT, TABLE};
use Refusal::{BadLength, BadName, CodeTaken, ControlCharacter, NameTaken, NoSpace, NotUtf8, OutOfRange};
#[cfg(not(loom))]
use core::sync::atomic::{AtomicU32, AtomicUsize, Ordering::*};
#[cfg(loom)]
use loom::sync::atomic::{AtomicU32, AtomicUsize, Ordering::*};

/// The longest name and the longest message, in bytes: a header keeps a length in one byte.
pub const LONGEST: usize = 255;

// In words. The memory has the layout of the table: pages, leaves, texts; then come the nodes of its codes, the table of
// all names, and the arena.
const PAGES: u32 = TABLE.pages.len() as u32 / 2;
/// Every code has a leaf of its own: the pages are all 0, and never change.
const LEAVES: u32 = (TABLE.pages.len() as u32) << SHIFT;
const TEXT: u32 = PAGES + LEAVES;
const BUILTIN: u32 = TEXT + TABLE.text.len() as u32 / 4;
const NAMES: u32 = BUILTIN + lookup::RECORDS as u32 * NODE;
/// By the order of registration: the node.
const ORDER: u32 = NAMES + NAMES_SLOTS;
const ARENA: u32 = ORDER + MOST as u32;
const END: u32 = ARENA + ARENA_WORDS;

/// Every custom code.
const MOST: usize = (CUSTOM.1 - CUSTOM.0 + 1) as usize;
/// Never full, as a search ends at a slot that is free.
const NAMES_SLOTS: u32 = slots((lookup::RECORDS + MOST) as u32);
/// 64 bytes of text for each of them, in a batch of its own, twice: where two threads register the same codes at the same
/// time, the copy of one may be lost.
#[cfg(not(loom))]
const ARENA_WORDS: u32 = 2 * MOST as u32 * (batch_words(slots(1)) + node_words(64, 0));
#[cfg(loom)]
const ARENA_WORDS: u32 = 128;

// The words of a batch: how many codes were registered before it; how many it adds; where it ends; how many slots each of
// its two tables has, of its names and of its codes. The tables and its nodes follow.
const BEFORE: u32 = 0;
const ADDED: u32 = 1;
const BATCH_END: u32 = 2;
const SLOTS: u32 = 3;
const BATCH: u32 = 4;

// The words of a node: a code that others can be compared with. `TEXT_AT` is where its message begins, in bytes from
// the beginning of the memory. `INDEX` is its place in the list of the caller. `IS_OLD` is 1 for a node that its batch
// does not add, since the code is there already.
const CODE: u32 = 0;
const TEXT_AT: u32 = 1;
const NEXT: u32 = 2;
const INDEX: u32 = 3;
const IS_OLD: u32 = 4;
const HASH: u32 = 5;
const NODE: u32 = 6;
/// In the arena the header, filled up at the front, the message and the name follow.
const HEAD: u32 = (HEADER as u32).div_ceil(4);

/// A code to register.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// 20001 to 29999.
    pub code: i32,
    /// SCREAMING_SNAKE.
    pub name: &'a [u8],
    /// UTF-8.
    pub message: &'a [u8],
}

/// Everything that registering writes.
#[repr(C)]
pub(crate) struct Registry {
    /// The distance from [`TABLE`] to `memory`, in bytes, once there is a second table; 0 before.
    distance: AtomicUsize,
    memory: [AtomicU32; END as usize],
    /// How many words of the arena are taken.
    taken: AtomicU32,
    /// The last batch, 0 before the first.
    tail: AtomicU32,
    /// How many codes are published.
    count: AtomicU32,
}

#[cfg(not(loom))]
pub(crate) static REGISTRY: Registry = Registry {
    distance: AtomicUsize::new(0),
    memory: [const { AtomicU32::new(0) }; END as usize],
    taken: AtomicU32::new(0),
    tail: AtomicU32::new(0),
    count: AtomicU32::new(0),
};

// A new one for each execution of a model.
#[cfg(loom)]
loom::lazy_static! {
    pub(crate) static ref REGISTRY: Registry = Registry {
        distance: AtomicUsize::new(0),
        memory: core::array::from_fn(|_| AtomicU32::new(0)),
        taken: AtomicU32::new(0),
        tail: AtomicU32::new(0),
        count: AtomicU32::new(0),
        };
}

/// Makes the entry at an index of a list; its texts live until [`register`] returns.
pub type Read<'a> = unsafe fn(list: *const (), index: usize) -> Entry<'a>;

/// Registers the `count` entries of a list, all or none. Not generic, so that it is compiled for size, with this crate.
///
/// # Errors
/// The index of an entry that is refused, and why.
///
/// # Safety
/// `read` may be called with this list and any index below `count`, and gives the same entry each time.
#[allow(unsafe_code)]
#[inline(never)]
pub unsafe fn register(list: *const (), count: usize, read: Read<'_>) -> Result<(), (usize, Refusal)> {
    // SAFETY: only called below with an index below count.
    let entry = |index: usize| unsafe { read(list, index) };
    let registry = &REGISTRY;
    let (mut words, mut new) = (0u32, 0);
    for index in 0..count {
        let entry = entry(index);
        match registry.find(entry) {
            None => new += 1,
            Some(Ok(())) => continue,
            Some(Err(refusal)) => return Err((index, refusal)),
        }
        words += node_words(entry.message.len() as u32, entry.name.len() as u32);
        if words > ARENA_WORDS {
            return Err((index, NoSpace));
        }
    }
    if new == 0 {
        // What was found may be of a batch that is just being published, and not all of it visible yet.
        registry.publish(registry.tail.load(Acquire));
        return Ok(());
    }
    registry.prepare();
    let slots = slots(new);
    words += batch_words(slots);
    let more = |taken: u32| Some(taken + words).filter(|taken| *taken <= ARENA_WORDS);
    // Acquire, and Release where it is given back: what the one before has written there stays before what is written now.
    let taken = registry.taken.fetch_update(Acquire, Relaxed, more).map_err(|_| (0, NoSpace))?;
    let batch = ARENA + taken;
    for word in batch..batch + words {
        registry.set(word, 0);
    }
    registry.set(batch + SLOTS, slots);
    let mut at = batch + batch_words(slots);
    for index in 0..count {
        let entry = entry(index);
        // Not more than the space is for: what was registered above is so now.
        if registry.find(entry) != Some(Ok(())) {
            at = registry.write(at, index, entry);
        }
    }
    registry.set(batch + BATCH_END, at);
    let result = registry.commit(batch);
    if result != Ok(true) {
        // Stays taken where others have taken what is behind it.
        let _ = registry.taken.compare_exchange(taken + words, taken, Release, Relaxed);
    }
    result.map(|_| ())
}

/// Whether the texts of an entry may be registered.
fn check(Entry { name, message, .. }: Entry<'_>) -> Result<(), Refusal> {
    if !is_screaming_snake(name) {
        return Err(BadName);
    }
    if message.is_empty() || message.len() > LONGEST {
        return Err(BadLength);
    }
    check_characters(message)
}

fn is_custom(code: i32) -> bool {
    (CUSTOM.0 as i32..=CUSTOM.1 as i32).contains(&code)
}

/// 1 to 255 of A to Z, 0 to 9 and single _ between them, not beginning with a digit.
fn is_screaming_snake(name: &[u8]) -> bool {
    let mut before = b'_';
    for (at, byte) in name.iter().enumerate() {
        match byte {
            b'A'..=b'Z' => {}
            b'0'..=b'9' if at > 0 => {}
            b'_' if before != b'_' => {}
            _ => return false,
        }
        before = *byte;
    }
    before != b'_' && name.len() <= LONGEST
}

/// Whether a message is UTF-8 without control characters. The check of `core` would take 600 bytes more.
#[inline(never)]
fn check_characters(message: &[u8]) -> Result<(), Refusal> {
    let mut bytes = message.iter().copied();
    while let Some(first) = bytes.next() {
        if (0x20..0x7f).contains(&first) {
            continue;
        }
        let length = first.leading_ones();
        if length == 0 {
            return Err(ControlCharacter);
        }
        if length == 1 || length > 4 {
            return Err(NotUtf8);
        }
        let mut character = u32::from(first) & 0x7f >> length;
        for _ in 1..length {
            let byte = bytes.next().unwrap_or(0);
            if byte & 0xc0 != 0x80 {
                return Err(NotUtf8);
            }
            character = character << 6 | u32::from(byte & 0x3f);
        }
        // 7, 11 and 16 bits are in one byte less.
        let smallest = 1 << (5 * length - 4 + u32::from(length == 2));
        if character < smallest || char::from_u32(character).is_none() {
            return Err(NotUtf8);
        }
        if character < 0xa0 {
            return Err(ControlCharacter);
        }
    }
    Ok(())
}

/// The words of a node with these texts in the arena: each has a NUL behind it.
const fn node_words(message_length: u32, name_length: u32) -> u32 {
    NODE + HEAD + (message_length + 1 + name_length + 1) / 4 + 1
}

/// The slots of a table of so many nodes: a power of two, and at most half of them are used.
const fn slots(nodes: u32) -> u32 {
    let mut slots = 1;
    while slots < 2 * nodes {
        slots *= 2;
    }
    slots
}

/// The words of a batch before its nodes.
const fn batch_words(slots: u32) -> u32 {
    BATCH + 2 * slots
}

/// FNV-1a.
fn hash(name: &[u8]) -> u32 {
    name.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

impl Registry {
    /// See the field. What was written before it was set is seen by who reads it here.
    #[inline(always)]
    pub(crate) fn distance(&self) -> usize {
        self.distance.load(Acquire)
    }

    /// A word of the memory, at a place that this module has made. Without a check, which would make the library a
    /// twentieth larger.
    #[allow(unsafe_code)]
    fn word(&self, at: u32) -> &AtomicU32 {
        debug_assert!(at < END);
        // SAFETY: a place is one of these, all of them below END: the leaf of a code below the limit; a word of a node of
        // the table, or of a table of nodes; a word of a batch in the arena, which lies in what `register` has taken of
        // it, since its entries are the same when they are counted and when they are written; a word of the texts, which
        // end with a NUL inside of them.
        unsafe { self.memory.get_unchecked(at as usize) }
    }

    fn get(&self, at: u32) -> u32 {
        self.word(at).load(Relaxed)
    }

    fn set(&self, at: u32, value: u32) {
        self.word(at).store(value, Relaxed);
    }

    /// Sets a word unless it is set. What another thread has set is seen by whoever sees what this one writes after that.
    fn set_once(&self, at: u32, value: u32) {
        let _ = self.word(at).compare_exchange(0, value, Release, Acquire);
    }

    /// A byte of the memory.
    #[cfg(not(loom))]
    #[allow(unsafe_code)]
    fn byte_at(&self, at: u32) -> &core::sync::atomic::AtomicU8 {
        debug_assert!(at < 4 * END);
        let memory = (&raw const self.memory).cast::<u8>().cast_mut();
        // SAFETY: inside, as in `word`. Nobody accesses the whole word at the same time: a text is written before others
        // see it, and not any more after that.
        unsafe { core::sync::atomic::AtomicU8::from_ptr(memory.add(at as usize)) }
    }

    #[cfg(not(loom))]
    fn byte(&self, at: u32) -> u8 {
        self.byte_at(at).load(Relaxed)
    }

    #[cfg(not(loom))]
    fn set_byte(&self, at: u32, value: u8) {
        self.byte_at(at).store(value, Relaxed);
    }

    /// A text in the arena.
    #[cfg(not(loom))]
    #[allow(unsafe_code)]
    fn text(&self, at: u32, length: u8) -> &[u8] {
        debug_assert!(at + u32::from(length) < 4 * END);
        let memory = (&raw const self.memory).cast::<u8>();
        // SAFETY: inside, as in `word`. A text is written before others see it, and not any more after that.
        unsafe { core::slice::from_raw_parts(memory.add(at as usize), length.into()) }
    }

    // Models know only whole words.
    #[cfg(loom)]
    fn text(&self, at: u32, length: u8) -> &[u8] {
        std::vec::Vec::leak((at..at + u32::from(length)).map(|at| self.byte(at)).collect())
    }

    #[cfg(loom)]
    fn byte(&self, at: u32) -> u8 {
        self.get(at / 4).to_ne_bytes()[at as usize % 4]
    }

    #[cfg(loom)]
    fn set_byte(&self, at: u32, value: u8) {
        let mut word = self.get(at / 4).to_ne_bytes();
        word[at as usize % 4] = value;
        self.set(at / 4, u32::from_ne_bytes(word));
    }

    /// Makes the second table. Any number of threads may do it at the same time, and any of them may stop half-way: no
    /// word is changed a second time.
    pub(crate) fn prepare(&self) {
        if self.distance() != 0 {
            return;
        }
        // The texts have moved.
        const MOVED: u32 = 4 * (LEAVES - TABLE.leaves.len() as u32);
        for word in PAGES..BUILTIN {
            let value = match word.checked_sub(TEXT) {
                Some(word) => lookup::builtin_text(word),
                None => lookup::builtin_leaf(word - PAGES) + MOVED,
            };
            self.set_once(word, value);
        }
        for (node, record) in (BUILTIN..).step_by(NODE as usize).zip(lookup::builtin_records()) {
            self.set_once(node + HASH, hash(record.name().to_bytes()));
            self.set_once(node + TEXT_AT, record.leaf() + MOVED);
            self.place(NAMES, NAMES_SLOTS, node, HASH, true);
        }
        let (from, to) = ((&raw const TABLE).expose_provenance(), (&raw const self.memory).expose_provenance());
        self.distance.store(to.wrapping_sub(from), Release);
    }

    /// Whether the code of an entry is registered already, with the same texts; an error if it may not be registered.
    fn find(&self, entry: Entry<'_>) -> Option<Result<(), Refusal>> {
        if !is_custom(entry.code) {
            return Some(Err(OutOfRange));
        }
        if let Err(refusal) = check(entry) {
            return Some(Err(refusal));
        }
        if self.distance() == 0 {
            return None;
        }
        self.compare_with(entry, self.word(PAGES + entry.code as u32).load(Acquire))
    }

    /// Whether the code with this text has the texts of the entry; nothing if the text is that of unknown codes.
    fn compare_with(&self, Entry { name, message, .. }: Entry<'_>, text: u32) -> Option<Result<(), Refusal>> {
        if self.byte(text - 3) == NO_GROUP {
            return None;
        }
        let is_at = |at: u32, part: &[u8]| part.iter().zip(at..).all(|(byte, at)| *byte == self.byte(at));
        let has_lengths = self.byte(text - 2) == name.len() as u8 && self.byte(text - 1) == message.len() as u8;
        if has_lengths && is_at(text, message) && is_at(text + message.len() as u32 + 1, name) {
            return Some(Ok(()));
        }
        Some(Err(CodeTaken))
    }

    /// Writes a node into the arena, and returns where the next one begins.
    fn write(&self, node: u32, index: usize, Entry { code, name, message }: Entry<'_>) -> u32 {
        let text = node + NODE + HEAD;
        let next = node + node_words(message.len() as u32, name.len() as u32);
        self.set(node + CODE, code as u32);
        self.set(node + TEXT_AT, 4 * text);
        self.set(node + NEXT, next);
        self.set(node + INDEX, index as u32);
        self.set(node + HASH, hash(name));
        let text = 4 * text;
        let message_length = message.len() as u32;
        self.set_byte(text - 2, name.len() as u8);
        self.set_byte(text - 1, message_length as u8);
        self.put(text, message);
        self.put(text + message_length + 1, name);
        next
    }

    fn put(&self, at: u32, bytes: &[u8]) {
        for (byte, at) in bytes.iter().zip(at..) {
            self.set_byte(at, *byte);
        }
    }

    /// The entry that a node was written from.
    fn entry(&self, node: u32) -> Entry<'_> {
        let text = self.get(node + TEXT_AT);
        let (message_length, name_length) = (self.byte(text - 1), self.byte(text - 2));
        Entry {
            code: self.get(node + CODE) as i32,
            name: self.text(text + u32::from(message_length) + 1, name_length),
            message: self.text(text, message_length),
        }
    }

    /// Makes the batch the last one, unless one of its codes is refused. False if nothing in it is new.
    fn commit(&self, batch: u32) -> Result<bool, (usize, Refusal)> {
        loop {
            let tail = self.tail.load(Acquire);
            let before = self.publish(tail);
            let mut added = 0;
            for node in self.nodes(batch) {
                match self.compare(batch, node) {
                    None => added += 1,
                    Some(Ok(())) => self.set(node + IS_OLD, 1),
                    Some(Err(refusal)) => return Err((self.get(node + INDEX) as usize, refusal)),
                }
            }
            self.set(batch + BEFORE, before);
            self.set(batch + ADDED, added);
            // Where nothing is new, what was found may be of a later batch than the tail, not published yet.
            let next = if added == 0 { tail } else { batch };
            if self.tail.compare_exchange(tail, next, AcqRel, Acquire).is_ok() {
                self.publish(next);
                return Ok(added != 0);
            }
        }
    }

    /// The nodes of a batch.
    fn nodes(&self, batch: u32) -> impl Iterator<Item = u32> {
        let end = self.get(batch + BATCH_END);
        let mut next = batch + batch_words(self.get(batch + SLOTS));
        core::iter::from_fn(move || {
            let node = next;
            next = self.get(node + NEXT);
            (node < end).then_some(node)
        })
    }

    /// Compares a node with those before it in its batch, and with all that is there. As [`Registry::find`].
    fn compare(&self, batch: u32, node: u32) -> Option<Result<(), Refusal>> {
        let slots = self.get(batch + SLOTS);
        // Again in another round, these are in the tables of the batch already.
        let is_other = |other: u32| other != 0 && other != node;
        let entry = self.entry(node);
        // Before the code is looked up: a batch that is just being published may have both.
        let named = self.place(NAMES, NAMES_SLOTS, node, HASH, false);
        let found = self.compare_with(entry, self.word(PAGES + entry.code as u32).load(Acquire));
        if found.is_some() {
            return found;
        }
        let other = self.place(batch + BATCH + slots, slots, node, CODE, true);
        if is_other(other) {
            return self.compare_with(entry, self.get(other + TEXT_AT));
        }
        if is_other(self.place(batch + BATCH, slots, node, HASH, true)) || named != 0 {
            return Some(Err(NameTaken));
        }
        None
    }

    /// Lets readers see a batch, and returns how many codes they see then. Any number of threads may do it at the same
    /// time, and at any later time.
    fn publish(&self, batch: u32) -> u32 {
        if batch == 0 {
            return 0;
        }
        let mut place = self.get(batch + BEFORE);
        let all = place + self.get(batch + ADDED);
        if self.count.load(Acquire) < all {
            for node in self.nodes(batch).filter(|node| self.get(node + IS_OLD) == 0) {
                self.set(ORDER + place, node);
                place += 1;
                self.word(PAGES + self.get(node + CODE)).store(self.get(node + TEXT_AT), Release);
                // After the leaf, so that who finds the name finds the code too (compare).
                self.place(NAMES, NAMES_SLOTS, node, HASH, true);
            }
            // Not fetch_max, which ThreadSanitizer does not see.
            let _ = self.count.fetch_update(Release, Relaxed, |count| (count < all).then_some(all));
        }
        all
    }

    /// The node of a table that has the same name, or the same code, as the key says. If there is none, 0, and then the
    /// node is placed into the table if it is to be.
    fn place(&self, table: u32, slots: u32, node: u32, key_at: u32, is_new: bool) -> u32 {
        let key = self.get(node + key_at);
        let mut slot = key;
        loop {
            let link = self.word(table + (slot & (slots - 1)));
            let other = match link.load(Acquire) {
                0 if !is_new => return 0,
                0 => match link.compare_exchange(0, node, AcqRel, Acquire) {
                    Ok(_) => return 0,
                    Err(other) => other,
                },
                other => other,
            };
            if self.get(other + key_at) == key && (key_at == CODE || self.has_name_of(node, other)) {
                return other;
            }
            slot = slot.wrapping_add(1);
        }
    }

    fn has_name_of(&self, one: u32, other: u32) -> bool {
        let [one, other] = [one, other].map(|node| {
            let text = self.get(node + TEXT_AT);
            text + u32::from(self.byte(text - 1))
        });
        let mut length = 0;
        loop {
            length += 1;
            let byte = self.byte(one + length);
            if byte != self.byte(other + length) {
                return false;
            }
            // The NUL behind it.
            if byte == 0 {
                return true;
            }
        }
    }

    /// The name and the message of a custom code, if it is registered: the lookup, in atomics that models know.
    #[cfg(loom)]
    #[allow(dead_code, reason = "for models")]
    pub(crate) fn contents(&self, code: u32) -> Option<(std::string::String, std::string::String)> {
        if self.distance() == 0 {
            return None;
        }
        let text = self.word(PAGES + code).load(Acquire);
        if self.byte(text - 3) == NO_GROUP {
            return None;
        }
        let string = |at: u32, length: u32| (at..at + length).map(|at| char::from(self.byte(at))).collect();
        let length = u32::from(self.byte(text - 1));
        assert_eq!([self.byte(text + length), self.byte(text + length + 1 + u32::from(self.byte(text - 2)))], [0, 0]);
        Some((string(text + length + 1, self.byte(text - 2).into()), string(text, length)))
    }

    /// How many codes are registered.
    pub(crate) fn count(&self) -> usize {
        self.count.load(Acquire) as usize
    }

    /// Where that number is kept.
    #[cfg(not(loom))]
    pub(crate) fn count_place(&self) -> *const u32 {
        self.count.as_ptr()
    }

    #[cfg(loom)]
    pub(crate) fn count_place(&self) -> *const u32 {
        unreachable!("models have no memory of their own")
    }

    /// The code that was registered as the one with this number, from 0 on.
    pub(crate) fn at(&self, index: usize) -> Option<i32> {
        let node = (index < self.count()).then(|| self.get(ORDER + index as u32))?;
        Some(self.get(node + CODE) as i32)
    }
}
