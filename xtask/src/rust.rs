//! Writes the Rust sources that repeat the table.

use crate::index::Index;
use crate::table::{Category, Code, Group, Source, Table};
use std::fmt::Write;

/// The first line of every generated source file.
pub const GENERATED: &str = "@generated from errcodes.toml by `cargo xtask codegen`. Do not edit.";

/// Every text of the library, each closed by a NUL, in one blob.
struct Texts {
    blob: Vec<u8>,
}

impl Texts {
    /// Where `text` begins, after appending it if it does not stand at the end of another one.
    fn place(&mut self, text: &str) -> usize {
        let closed: Vec<u8> = text.bytes().chain([0]).collect();
        memchr::memmem::find(&self.blob, &closed).unwrap_or_else(|| {
            self.blob.extend_from_slice(&closed);
            self.blob.len() - closed.len()
        })
    }

    /// Places all of them, the long ones first so that short ones can be ends of them.
    fn place_all<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        let mut texts: Vec<&str> = texts.collect();
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        for text in texts {
            self.place(text);
        }
    }
}

/// The group of a record that answers for codes which are not in the table.
const NO_GROUP: u8 = u8::MAX;

/// src/table.rs: what src/lookup.rs looks up.
pub fn table(table: &Table) -> String {
    // A record a slot: header, message, name. Slots are the categories, which answer for the codes that are not in the
    // table, and behind them the codes.
    let mut texts = Texts { blob: Vec::new() };
    let mut records: Vec<usize> = Vec::new();
    let small = table.codes.len() <= 256;
    let mut record = |parent: usize, group: u8, message: &str, name: &str| {
        let [low, high, ..] = parent.to_le_bytes();
        texts.blob.extend(if small { vec![low] } else { vec![low, high] });
        texts
            .blob
            .extend([group].into_iter().chain([name, message].map(|text| u8::try_from(text.len()).expect("checked"))));
        records.push(texts.blob.len());
        texts.blob.extend(message.bytes().chain([0]).chain(name.bytes()).chain([0]));
    };
    for c in &table.categories {
        record(0, NO_GROUP, &c.message, &c.name);
    }
    for c in &table.codes {
        let parent = c.parent.and_then(|parent| table.codes.binary_search_by_key(&parent, |c| c.number).ok());
        record(parent.unwrap_or(0), table.groups[c.group].number, &c.message, &c.name);
    }
    let ids = table.categories.iter().map(|c| &*c.id).chain(table.groups.iter().map(|g| &*g.id));
    texts.place_all(ids);
    // The library copies it by words.
    texts.blob.resize(texts.blob.len().next_multiple_of(4), 0);

    // Below the limit every code has a leaf; beyond it are only the category of all other codes and a few far codes.
    let limit = table.categories.iter().filter_map(|c| c.range).map(|r| r.1 + 1).max().unwrap_or(0);
    let slot_of = |code: i32| match table.codes.binary_search_by_key(&code, |c| c.number) {
        Ok(index) => table.categories.len() + index,
        Err(_) => usize::from(table.category(code).number),
    };
    let near: Vec<u16> = (0..limit).map(|code| u16::try_from(slot_of(code)).expect("few")).collect();
    let index = Index::smallest(&near);
    // A leaf counts from the beginning of the table, whose pages have two bytes and whose leaves have four each.
    let text = 2 * index.pages.len() + 4 * index.leaves.len();
    let leaf = |slot: usize| text + records[slot];
    let leaves: Vec<usize> = index.leaves.iter().map(|slot| leaf(usize::from(*slot))).collect();
    let far: Vec<_> = table.codes.iter().filter(|c| c.number >= limit).collect();
    let far: Vec<_> = far.iter().map(|c| (c.number, leaf(slot_of(c.number)))).collect();
    let custom = table.custom_range();

    let mut out = String::new();
    let offset_type = if texts.blob.len() <= 65_536 { "u16" } else { "u32" };
    let _ = writeln!(
        out,
        "// {GENERATED}\n\n\
         use crate::lookup::{{Table, Text}};\n\n\
         pub(crate) type Offset = {offset_type};\n\
         /// A place in `CODES`.\n\
         pub(crate) type Place = {};\n\n\
         /// Codes below this one have a leaf.\n\
         pub(crate) const LIMIT: u32 = {limit};\n\
         pub(crate) const SHIFT: u32 = {};\n\
         /// First and last of the codes that a program may register.\n\
         pub(crate) const CUSTOM: (u32, u32) = {custom:?};\n",
        if small { "u8" } else { "u16" },
        index.shift,
    );
    let _ = writeln!(
        out,
        "pub(crate) static TABLE: Table<{}, {}, {}> = Table {{\n    pages: [{}    ],\n    leaves: [{}    ],\n    text: *b\"\\\n{}\",\n}};\n",
        index.pages.len(),
        index.leaves.len(),
        texts.blob.len(),
        numbers(&index.pages),
        numbers(&leaves),
        literal(&texts.blob),
    );
    let _ = writeln!(
        out,
        "/// The leaf of every code from the limit on that is not in the table.\n\
         pub(crate) const NOWHERE: u32 = {};\n\
         /// The codes from the limit on, and their leaves.\n\
         pub(crate) static FAR: [(i32, u32); {}] = {far:?};\n",
        leaf(0),
        far.len()
    );

    let near: Vec<i32> = table.codes.iter().map(|c| c.number).filter(|code| *code < limit).collect();
    let _ = writeln!(
        out,
        "/// The codes below the limit.\npub(crate) static CODES: [u16; {}] = [{}];\n\n\
         /// How many codes the table has.\npub(crate) const BUILTIN: usize = CODES.len() + FAR.len();\n",
        near.len(),
        numbers(&near)
    );

    let text =
        |text: &str, texts: &mut Texts| format!("Text {{ offset: {}, length: {} }}", texts.place(text), text.len());
    let _ = writeln!(out, "pub(crate) static CATEGORY_IDS: [Text; {}] = [", table.categories.len());
    for c in &table.categories {
        let _ = writeln!(out, "    {},", text(&c.id, &mut texts));
    }
    let _ = writeln!(out, "];\n\npub(crate) static GROUP_IDS: [Text; {}] = [", table.groups.len());
    for g in &table.groups {
        let _ = writeln!(out, "    {},", text(&g.id, &mut texts));
    }
    // The ranges ascend without a gap, so it is enough to count those that have begun. Written out: built for size, the
    // library would loop over them.
    let begun = |first: i32| format!("(code >= {first}) as u8");
    let begun: Vec<String> = table.categories.iter().filter_map(|c| c.range).map(|range| begun(range.0)).collect();
    let _ = writeln!(
        out,
        "];\n\n/// The number of the category.\n#[inline]\npub(crate) const fn category(code: i32) -> u8 {{\n    \
         ({}) * (code < {limit}) as u8\n}}\n",
        begun.join(" + ")
    );
    // The ranges of groups are whole hundreds, and a byte for each hundred is smaller than the ranges and their search.
    let mut hundreds: Vec<u8> = Vec::new();
    for (group, (first, last)) in table.groups.iter().flat_map(|g| g.ranges.iter().map(move |r| (g.number, *r))) {
        let [first, end] = [first, last + 1].map(|code| usize::try_from(code / 100).expect("not negative"));
        hundreds.resize(hundreds.len().max(end), 0);
        hundreds[first..end].fill(group);
    }
    let _ = writeln!(
        out,
        "// By hundred: the group of the codes there that are not in the table.\npub(crate) static GROUPS: [u8; {}] = [{}];\n",
        hundreds.len(),
        numbers(&hundreds)
    );

    let _ =
        writeln!(out, "// Empty where there is none.\npub(crate) static UPSTREAM: [&str; {}] = [", table.codes.len());
    for c in &table.codes {
        let _ = writeln!(out, "    {:?},", c.upstream.as_deref().unwrap_or(""));
    }
    let _ = writeln!(out, "];");
    out
}

/// Numbers, twenty a line.
fn numbers<T: std::fmt::Display>(all: impl AsRef<[T]>) -> String {
    let mut out = String::from("\n");
    for line in all.as_ref().chunks(20) {
        let line: Vec<String> = line.iter().map(T::to_string).collect();
        let _ = writeln!(out, "        {},", line.join(", "));
    }
    out
}

/// The inside of a byte-string literal, a text a line.
fn literal(blob: &[u8]) -> String {
    let mut out = String::new();
    for &byte in blob {
        match byte {
            0 => out.push_str("\\0\\\n"),
            b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => drop(write!(out, "\\x{byte:02x}")),
        }
    }
    out
}

/// src/codes.rs: the constants of `Code`, and the categories and groups.
pub fn codes(table: &Table) -> String {
    let mut out = format!(
        "// {GENERATED}\n\nuse crate::code::Code;\nuse crate::lookup;\nuse core::fmt;\n\n/// The codes of the table.\nimpl Code {{\n"
    );
    for c in &table.codes {
        let [message, details] = code_doc(table, c);
        let _ = writeln!(
            out,
            "    /// {message}\n    ///\n    /// {details}\n    pub const {}: Self = Self::new({});",
            c.name, c.number
        );
    }
    out.push_str("}\n");
    let categories = table.categories.iter().map(|c| (c.number, &*c.id, category_doc(c)));
    enumeration(&mut out, "Category", "Who raised an error. New categories may be added.", "category", categories);
    let groups = table.groups.iter().map(|g| (g.number, &*g.id, group_doc(g)));
    enumeration(&mut out, "Group", "What kind of thing went wrong. New groups may be added.", "group", groups);
    refusal(&mut out, table);
    out
}

/// `Refusal`: the statuses but the first, which is success.
fn refusal(out: &mut String, table: &Table) {
    let refusals = &table.statuses[1..];
    let _ = writeln!(
        out,
        "\n/// Why a custom code is not registered. New reasons may be added.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n#[repr(u8)]\npub enum Refusal {{"
    );
    for s in refusals {
        let _ = writeln!(out, "    /// {}.\n    {} = {},", capitalized(&s.message), camel(&s.id), s.number);
    }
    let _ = writeln!(
        out,
        "}}\n\nimpl Refusal {{\n    /// Every reason, in order of number.\n    pub const ALL: &'static [Self] = &["
    );
    for s in refusals {
        let _ = writeln!(out, "        Self::{},", camel(&s.id));
    }
    let _ = writeln!(
        out,
        "    ];\n}}\n\n/// The reason: `{}`.\nimpl fmt::Display for Refusal {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.pad(match self {{",
        refusals.first().map(|s| &*s.message).unwrap_or_default()
    );
    for s in refusals {
        let _ = writeln!(out, "            Self::{} => {},", camel(&s.id), quoted(&s.message));
    }
    out.push_str("        })\n    }\n}\n");
}

/// `bad_name` as `BadName`.
pub fn camel(id: &str) -> String {
    id.split('_').map(capitalized).collect()
}

fn enumeration<'a>(
    out: &mut String,
    name: &str,
    doc: &str,
    word: &str,
    items: impl Iterator<Item = (u8, &'a str, String)> + Clone,
) {
    let _ = writeln!(
        out,
        "\n/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[non_exhaustive]\n#[repr(u8)]\npub enum {name} {{"
    );
    for (number, id, about) in items.clone() {
        let _ = writeln!(out, "    /// {about}\n    {} = {number},", capitalized(id));
    }
    let _ = writeln!(
        out,
        "}}\n\nimpl {name} {{\n    /// Every {word}, in order of number.\n    pub const ALL: &'static [Self] = &["
    );
    for (_, id, _) in items.clone() {
        let _ = writeln!(out, "        Self::{},", capitalized(id));
    }
    let _ = writeln!(
        out,
        "    ];\n\n    #[inline]\n    pub(crate) fn from_number(number: u8) -> Self {{\n        match number {{"
    );
    for (number, id, _) in items.filter(|item| item.0 > 0) {
        let _ = writeln!(out, "            {number} => Self::{},", capitalized(id));
    }
    let _ = writeln!(
        out,
        "            _ => Self::Unknown,\n        }}\n    }}\n\n    \
         /// The name of the {word}: one word in lower case.\n    #[inline]\n    pub fn name(self) -> &'static str {{\n        \
         lookup::as_str(lookup::{word}_id(self as i32))\n    }}\n}}\n\n\
         /// [`{name}::name`].\nimpl fmt::Display for {name} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.pad(self.name())\n    }}\n}}"
    );
}

/// `network` as `Network`.
pub fn capitalized(id: &str) -> String {
    let mut letters = id.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// What the documentation of a constant says of a code: the message, and the rest.
pub fn code_doc(table: &Table, code: &Code) -> [String; 2] {
    let mut details = format!("Group {}", table.groups[code.group].id);
    if let Some(parent) = code.parent.and_then(|p| table.codes.iter().find(|c| c.number == p)) {
        let _ = write!(details, ", a kind of {} ({})", parent.name, parent.number);
    }
    if let Some(upstream) = &code.upstream {
        let _ = write!(details, ", upstream {upstream}");
    }
    if code.source != Source::Page {
        let _ = write!(details, "; {}", source(code.source));
    }
    // A message of the table has no full stop; a custom one may.
    let stop = if code.message.ends_with(['.', '。', '!', '?']) { "" } else { "." };
    [format!("{}{stop}", code.message), details + "."]
}

/// Where a code is published, in words.
pub fn source(source: Source) -> &'static str {
    match source {
        Source::Page => "from the published page",
        Source::Sdk => "from the client SDK's table",
        Source::Server => "not on the page, sent by servers",
        Source::Custom => "from the business server",
    }
}

/// What the documentation of a category says.
pub fn category_doc(category: &Category) -> String {
    match category.range {
        Some((first, last)) => format!("{first} to {last}: {}", lowered(&category.about)),
        None => category.about.clone(),
    }
}

/// What the documentation of a group says.
pub fn group_doc(group: &Group) -> String {
    group.about.clone()
}

/// A sentence that goes on behind a colon.
fn lowered(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

/// A string literal for C++ and Go; control characters are in no text of a table.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
