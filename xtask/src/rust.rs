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

/// src/table.rs: what src/lookup.rs looks up.
pub fn table(table: &Table) -> String {
    let slots = table.categories.len() + table.codes.len();
    let mut texts = Texts { blob: Vec::new() };
    let messages = || table.categories.iter().map(|c| &*c.message).chain(table.codes.iter().map(|c| &*c.message));
    let names = || table.categories.iter().map(|c| &*c.name).chain(table.codes.iter().map(|c| &*c.name));
    let ids = || table.categories.iter().map(|c| &*c.id).chain(table.groups.iter().map(|g| &*g.id));
    for message in messages() {
        texts.place(message);
    }
    texts.place_all(names().chain(ids()));

    // Below the limit every code has a cell; beyond it are only the category of all other codes and a few far codes.
    let limit = table.categories.iter().filter_map(|c| c.range).map(|r| r.1 + 1).max().unwrap_or(0);
    let slot_of = |code: i32| match table.codes.binary_search_by_key(&code, |c| c.number) {
        Ok(index) => table.categories.len() + index,
        Err(_) => usize::from(table.category(code).number),
    };
    let near: Vec<u16> = (0..limit).map(|code| u16::try_from(slot_of(code)).expect("few")).collect();
    let index = Index::smallest(&near);

    let mut out = String::new();
    let slot_type = if slots <= 256 { "u8" } else { "u16" };
    let offset_type = if texts.blob.len() <= 65_536 { "u16" } else { "u32" };
    let _ = writeln!(
        out,
        "// {GENERATED}\n\n\
         use crate::lookup::{{Detail, Table, Text}};\n\n\
         pub(crate) type Slot = {slot_type};\n\
         pub(crate) type Offset = {offset_type};\n\n\
         pub(crate) const CATEGORIES: usize = {};\n\
         pub(crate) const LIMIT: u32 = {limit};\n\
         pub(crate) const SHIFT: u32 = {};\n",
        table.categories.len(),
        index.shift,
    );
    let _ = writeln!(
        out,
        "pub(crate) static TABLE: Table<{}, {}, {slots}, {}> = Table {{\n    pages: [{}    ],\n    cells: [{}    ],\n    messages: [{}    ],\n    text: *b\"\\\n{}\",\n}};\n",
        index.pages.len(),
        index.cells.len(),
        texts.blob.len(),
        numbers(&index.pages),
        numbers(&index.cells),
        numbers(messages().map(|m| texts.place(m)).collect::<Vec<_>>()),
        literal(&texts.blob),
    );

    let _ = writeln!(
        out,
        "pub(crate) static CODES: [i32; {}] = [{}];\n",
        table.codes.len(),
        numbers(table.codes.iter().map(|c| c.number).collect::<Vec<_>>())
    );

    let text =
        |text: &str, texts: &mut Texts| format!("Text {{ offset: {}, length: {} }}", texts.place(text), text.len());
    let _ = writeln!(out, "pub(crate) static DETAILS: [Detail; {slots}] = [");
    for c in &table.categories {
        let name = text(&c.name, &mut texts);
        let _ = writeln!(
            out,
            "    Detail {{ name: {name}, message_length: {}, group: 0, parent: {} }},",
            c.message.len(),
            c.number
        );
    }
    for c in &table.codes {
        let name = text(&c.name, &mut texts);
        let group = table.groups[c.group].number;
        let parent = slot_of(c.parent.unwrap_or(c.number));
        let _ = writeln!(
            out,
            "    Detail {{ name: {name}, message_length: {}, group: {group}, parent: {parent} }},",
            c.message.len()
        );
    }
    let _ = writeln!(out, "];\n");

    let _ = writeln!(out, "pub(crate) static CATEGORY_IDS: [Text; {}] = [", table.categories.len());
    for c in &table.categories {
        let _ = writeln!(out, "    {},", text(&c.id, &mut texts));
    }
    let _ = writeln!(out, "];\n\npub(crate) static GROUP_IDS: [Text; {}] = [", table.groups.len());
    for g in &table.groups {
        let _ = writeln!(out, "    {},", text(&g.id, &mut texts));
    }
    let ranges: Vec<_> = table.categories.iter().filter_map(|c| c.range).collect();
    let _ = writeln!(
        out,
        "];\n\n// First and last code, both included, of categories 1, 2 and so on.\npub(crate) static RANGES: [(i32, i32); {}] = {ranges:?};\n",
        ranges.len()
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
    out
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
