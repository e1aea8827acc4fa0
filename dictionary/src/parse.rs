//! From the text of a file to a dictionary, or to its mistakes.

use crate::{Action, Category, Code, Custom, Dictionary, ENGLISH, Group, Mistakes, Note, Retired, Source, Texts};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// The longest name and the longest text, in bytes.
const LONGEST_NAME: usize = 64;
const LONGEST_TEXT: usize = 500;
/// How much of a text a message quotes, in characters.
const LONGEST_QUOTE: usize = 200;

/// The fields whose texts end with a full stop or the like, and those that end without. A business server's messages are
/// its own.
const SENTENCES: [&str; 3] = ["about", "user", "advice"];
const PHRASES: [&str; 3] = ["component", "message", "where"];

/// What the C constants that are no codes are called after `ERRCODE_`.
const RESERVED_PREFIXES: [&str; 5] = ["ACTION_", "CATEGORY_", "GRP_", "STATUS_", "VERSION"];

/// Names that mean something else in a language, as it writes them: in C++ keywords and the macros of compilers and headers
/// in lower case, in Swift and Dart keywords and members, everywhere what the wrapper has already.
const RESERVED_NAMES: &str = include_str!("reserved.txt");

/// Parses and checks `text`, the contents of errcodes.toml; `file` is its name in the messages.
///
/// # Errors
/// The mistakes of the file, in order.
pub fn parse(file: &str, text: &str) -> Result<Dictionary, Mistakes> {
    let (mut parser, mut top) = Parser::new(text);
    parser.languages = parser.get(&mut top, "languages").unwrap_or_default();
    let is_tag = |tag: &String| matches!(tag.len(), 2 | 3) && tag.bytes().all(|b| b.is_ascii_lowercase());
    if parser.languages.first().is_none_or(|first| first != ENGLISH) || !parser.languages.iter().all(is_tag) {
        parser.report(
            0..0,
            format!("languages = [\"{ENGLISH}\", ...] has to stand at the top, of two or three letters each"),
        );
        parser.languages = vec![ENGLISH.into()];
    }
    let mut dictionary = Dictionary {
        version: env!("CARGO_PKG_VERSION").into(),
        languages: parser.languages.clone(),
        categories: parser.each(&mut top, "category", Parser::category),
        groups: parser.each(&mut top, "group", Parser::group),
        actions: parser.each(&mut top, "action", Parser::action),
        codes: Vec::new(),
        notes: parser.each(&mut top, "note", Parser::note),
        retired: parser.each(&mut top, "retired", Parser::retired),
        lists: Vec::new(),
    };
    if !dictionary.categories.iter().any(|c| c.id == "webhook") {
        parser.report(0..0, "there is no category webhook, of the codes of business servers");
    }
    for (kind, is_missing) in [("group", dictionary.groups.is_empty()), ("action", dictionary.actions.is_empty())] {
        if is_missing {
            parser.report(0..0, format!("there is no [[{kind}]]; the first one answers for unknown codes"));
        }
    }
    dictionary.codes = parser.each(&mut top, "code", |parser, entry, before| parser.code(entry, before, &dictionary));
    parser.end(top);
    parser.result(file, dictionary)
}

/// Parses and checks `text`, the contents of a business server's file: `[[code]]` entries as in errcodes.toml, with
/// numbers of the category `webhook`, in any order. Number, name and message are enough. `own` is errcodes.toml, from
/// whose names they have to differ.
///
/// # Errors
/// The mistakes of the file, in order.
pub fn parse_custom(file: &str, text: &str, own: &Dictionary) -> Result<Custom, Mistakes> {
    let (mut parser, mut top) = Parser::new(text);
    parser.languages.clone_from(&own.languages);
    parser.custom = Some(own.custom_range());
    for category in &own.categories {
        parser.keep(&category.name, "the unknown codes of a range".into());
    }
    for group in &own.groups {
        parser.keep_group(&group.id);
    }
    for code in &own.codes {
        parser.keep(&code.name, code.number.to_string());
        // Custom codes of another file may be among them already.
        parser.keep(&format!("number {}", code.number), code.name.clone());
    }
    for retired in &own.retired {
        parser.keep(&retired.name, format!("{}, which is retired", retired.number));
    }
    let component = parser.texts(&mut top, "component", false);
    let mut codes = parser.each(&mut top, "code", |parser, entry, before| parser.code(entry, before, own));
    if codes.is_empty() {
        parser.report(0..0, "there is no [[code]] entry without a mistake");
    }
    codes.sort_by_key(|code| code.number);
    parser.end(top);
    parser.result(file, Custom { component, codes })
}

/// The fields of an entry, or those at the top, that have not been read yet.
struct Entry<'a> {
    /// `this [[code]]`
    what: String,
    span: Range<usize>,
    fields: DeTable<'a>,
}

struct Parser<'a> {
    text: &'a str,
    /// Of the texts. A business server's file needs English alone.
    languages: Vec<String>,
    /// The first and last code of a business server's file; none in errcodes.toml.
    custom: Option<(i32, i32)>,
    /// What has a name, an id or a number, by the name as languages see it that write it without underscores.
    names: HashMap<String, String>,
    /// Where, and what is wrong; the first of them.
    found: Vec<(usize, String)>,
    count: usize,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> (Self, Entry<'a>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let (languages, names, found) = (Vec::new(), HashMap::new(), Vec::new());
        let mut parser = Self { text, languages, custom: None, names, found, count: 0 };
        for error in errors {
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            parser.report(error.span().unwrap_or(0..0), shown(&message));
        }
        (parser, Entry { what: "this file".into(), span: 0..0, fields: table.into_inner() })
    }

    fn report(&mut self, span: Range<usize>, what: impl Into<String>) {
        self.count += 1;
        if self.found.len() < Mistakes::MOST {
            // Also what is quoted only where the dictionary itself is wrong, such as an id.
            self.found.push((span.start, escaped(&what.into())));
        }
    }

    /// What was read, if there is no mistake.
    fn result<T>(mut self, file: &str, read: T) -> Result<T, Mistakes> {
        if self.count == 0 {
            return Ok(read);
        }
        self.found.sort();
        let (file, more) = (shown(file), self.count - self.found.len());
        let line = |(at, what): (usize, String)| {
            let before = self.text.get(..at).unwrap_or_default();
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            format!("{file}:{}:{column}: {what}", before.matches('\n').count() + 1)
        };
        let mut lines: Vec<_> = self.found.into_iter().map(line).collect();
        if more > 0 {
            lines.push(format!("{file}: and {more} more"));
        }
        Err(Mistakes { lines: lines.join("\n"), count: self.count })
    }

    /// What `read` makes of each entry `[[kind]]`, knowing those before. Whatever field it has not read is a mistake.
    fn each<T>(
        &mut self,
        top: &mut Entry<'a>,
        kind: &str,
        read: impl Fn(&mut Self, &mut Entry<'a>, &[T]) -> T,
    ) -> Vec<T> {
        let Some(value) = top.fields.remove(kind) else { return Vec::new() };
        let (span, mut all) = (value.span(), Vec::new());
        // Anything else becomes a list of one entry that is none.
        let values = match value.into_inner() {
            DeValue::Array(array) => array.into_iter().collect(),
            _ => vec![Spanned::new(span, DeValue::Boolean(false))],
        };
        for value in values {
            let span = value.span();
            let DeValue::Table(fields) = value.into_inner() else {
                self.report(span, format!("`{kind}` has to be written as [[{kind}]], once for each"));
                continue;
            };
            let mut entry = Entry { what: format!("this [[{kind}]]"), span, fields };
            all.push(read(self, &mut entry, &all));
            self.end(entry);
        }
        all
    }

    /// A field, if it is there and right.
    fn get<T: DeserializeOwned>(&mut self, entry: &mut Entry<'a>, field: &str) -> Option<T> {
        let value = entry.fields.remove(field)?;
        let span = value.span();
        let read = T::deserialize(ValueDeserializer::from(value));
        read.map_err(|e| self.report(e.span().unwrap_or(span), format!("`{field}`: {}", shown(e.message())))).ok()
    }

    /// A field that may have to be there.
    fn need<T: DeserializeOwned>(&mut self, entry: &mut Entry<'a>, field: &str, needed: bool) -> Option<T> {
        if needed && !entry.fields.contains_key(field) {
            self.report(entry.span.clone(), format!("{} has no `{field}`", entry.what));
        }
        self.get(entry, field)
    }

    /// A name or an id; without one, an empty text at an empty place.
    fn string(&mut self, entry: &mut Entry<'a>, field: &str) -> Spanned<String> {
        self.need(entry, field, true).unwrap_or_else(|| Spanned::new(0..0, String::new()))
    }

    fn number(&mut self, entry: &mut Entry<'a>) -> Spanned<i32> {
        self.need(entry, "number", true).unwrap_or_else(|| Spanned::new(0..0, 0))
    }

    fn end(&mut self, entry: Entry<'a>) {
        for (key, _) in entry.fields {
            self.report(key.span(), format!("`{}` is not a field of {}", shown(key.get_ref()), entry.what));
        }
    }

    fn category(&mut self, entry: &mut Entry<'a>, before: &[Category]) -> Category {
        let (number, id) = self.place(entry, before.len());
        let (first, last) = (self.get::<i32>(entry, "first"), self.get::<i32>(entry, "last"));
        if [first, last].iter().any(|end| end.is_some() == before.is_empty()) {
            let what = "the first category has no range, and every other has first and last";
            self.report(entry.span.clone(), what);
        }
        let range = first.zip(last);
        if let Some((first, last)) = range {
            let end = before.iter().rev().find_map(|category| category.range).map(|range| range.1);
            if end.is_some_and(|end| end.saturating_add(1) != first) || first > last {
                self.report(entry.span.clone(), "ranges have to ascend without overlap or gap");
            }
        }
        let name = self.name(entry, "the unknown codes of a range".into());
        let about = self.needed(entry, "about");
        let message = self.needed(entry, "message");
        Category { number, id, about, range, name, message }
    }

    fn group(&mut self, entry: &mut Entry<'a>, before: &[Group]) -> Group {
        let (number, id) = self.place(entry, before.len());
        self.keep_group(&id);
        let mut ranges: Vec<(i32, i32)> = Vec::new();
        for range in self.get::<Vec<Spanned<(i32, i32)>>>(entry, "ranges").unwrap_or_default() {
            let (first, last) = *range.get_ref();
            if first < 0 || first % 100 != 0 || last % 100 != 99 || first >= last {
                self.report(range.span(), "a range is whole hundreds, such as [1500, 1599]");
            } else if before.iter().flat_map(|g| &g.ranges).chain(&ranges).any(|r| r.0 <= last && first <= r.1) {
                self.report(range.span(), "this range overlaps another");
            }
            ranges.push((first, last));
        }
        Group { number, id, about: self.needed(entry, "about"), ranges }
    }

    fn action(&mut self, entry: &mut Entry<'a>, before: &[Action]) -> Action {
        let (number, id) = self.place(entry, before.len());
        let about = self.needed(entry, "about");
        Action { number, id, about, user: self.needed(entry, "user") }
    }

    /// Number and id of a category, group or action.
    fn place(&mut self, entry: &mut Entry<'a>, at: usize) -> (u8, String) {
        let (number, id) = (self.number(entry), self.string(entry, "id"));
        let right = u8::try_from(at).ok().filter(|at| i32::from(*at) == *number.get_ref());
        if right.is_none() {
            self.report(number.span(), format!("number {} has to be {at}: they count from 0", number.get_ref()));
        }
        let text = shown(id.get_ref());
        if text.is_empty() || !text.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
            self.report(id.span(), format!("id {text} has to be lower case, such as renew_token"));
        }
        if self.keep(&format!("{} {}", entry.what, id.get_ref()), String::new()).is_some() {
            self.report(id.span(), format!("id {text} is already used"));
        }
        (right.unwrap_or_default(), id.into_inner())
    }

    fn note(&mut self, entry: &mut Entry<'a>, before: &[Note]) -> Note {
        let [number, first, last] = ["number", "first", "last"].map(|field| self.get::<i32>(entry, field));
        let (first, last) = match (number, first, last) {
            (Some(number), None, None) => (number, number),
            (None, Some(first), Some(last)) if first < last => (first, last),
            _ => {
                self.report(entry.span.clone(), "a note has either a number, or first and last");
                (i32::MAX, i32::MAX)
            }
        };
        if before.last().is_some_and(|other| other.first > first) {
            self.report(entry.span.clone(), "notes have to be in order of their first number");
        }
        let place = self.needed(entry, "where");
        let message = self.needed(entry, "message");
        Note { first, last, place, message, sent: self.sent(entry) }
    }

    fn retired(&mut self, entry: &mut Entry<'a>, _: &[Retired]) -> Retired {
        let number = self.number(entry).into_inner();
        Retired { number, name: self.name(entry, format!("{number}, which is retired")) }
    }

    fn code(&mut self, entry: &mut Entry<'a>, before: &[Code], own: &Dictionary) -> Code {
        let (custom, place) = (self.custom, self.number(entry));
        let number = *place.get_ref();
        let name = self.name(entry, number.to_string());
        if !place.span().is_empty() {
            let other = self.keep(&format!("number {number}"), name.clone());
            let mut report = |what: &str| self.report(place.span(), format!("number {number} {what}"));
            if let Some((first, last)) = custom.filter(|(first, last)| !(*first..=*last).contains(&number)) {
                report(&format!("is not in the range {first} to {last}"));
            }
            if let Some(other) = other {
                let other = if other.is_empty() { "another".into() } else { shown(&other) };
                report(&format!("is already used by {other}"));
            } else if custom.is_none() && before.last().is_some_and(|other| other.number >= number) {
                report("has to stand in order");
            }
            if own.retired.iter().any(|retired| retired.number == number) {
                report("is retired, and never used again");
            }
        }
        if custom.is_some() && entry.fields.contains_key("source") {
            self.report(entry.span.clone(), "`source` is for errcodes.toml; leave it out");
        }
        let source = self.need(entry, "source", custom.is_none());
        Code {
            number,
            name,
            category: own.categories.first().map_or(String::new(), |_| own.category(number).id.clone()),
            group: self.one_of(entry, "group", own.groups.iter().map(|group| &*group.id).collect()),
            action: self.one_of(entry, "action", own.actions.iter().map(|action| &*action.id).collect()),
            message: self.needed(entry, "message"),
            user: self.texts(entry, "user", false),
            advice: self.texts(entry, "advice", custom.is_none()),
            upstream: self.optional(entry, "upstream"),
            sent: self.sent(entry),
            source: source.filter(|_| custom.is_none()).unwrap_or(Source::Custom),
            since: self.optional(entry, "since"),
            until: self.optional(entry, "until"),
        }
    }

    /// One of the ids; the first of them where a business server's file leaves it out.
    fn one_of(&mut self, entry: &mut Entry<'a>, field: &str, ids: Vec<&str>) -> String {
        let Some(id) = self.need::<Spanned<String>>(entry, field, self.custom.is_none()) else {
            return ids.first().copied().unwrap_or_default().to_owned();
        };
        if !ids.contains(&id.get_ref().as_str()) {
            let what = format!("there is no {field} {}; there are {}", shown(id.get_ref()), ids.join(", "));
            self.report(id.span(), what);
        }
        id.into_inner()
    }

    /// Keeps a name for its owner, and returns who had it.
    fn keep(&mut self, name: &str, owner: String) -> Option<String> {
        self.names.insert(name.replace('_', ""), owner)
    }

    /// Go and Kotlin have GroupToken for the group.
    fn keep_group(&mut self, id: &str) {
        self.keep(&format!("GROUP_{}", id.to_ascii_uppercase()), format!("the group {id}"));
    }

    /// The field `name`, checked and kept for its owner.
    fn name(&mut self, entry: &mut Entry<'a>, owner: String) -> String {
        let name = self.string(entry, "name");
        if name.span().is_empty() {
            return String::new();
        }
        let text = name.get_ref();
        let other = self.keep(text, owner);
        let mut report = |what: &str| self.report(name.span(), format!("name {} {what}", shown(text)));
        let upper = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let is_word = text.starts_with(|c: char| c.is_ascii_uppercase()) && text.split('_').all(upper);
        if text.len() > LONGEST_NAME || !is_word {
            let rule = "has to be SCREAMING_SNAKE: A to Z, 0 to 9 and single _, at most";
            report(&format!("{rule} {LONGEST_NAME} bytes"));
        }
        if let Some(prefix) = RESERVED_PREFIXES.iter().find(|prefix| text.starts_with(**prefix)) {
            report(&format!("begins with {prefix}, which is for constants that are no codes"));
        }
        let mut reserved = RESERVED_NAMES.lines().filter_map(|line| line.split_once(": "));
        if let Some((language, _)) = reserved.find(|(_, names)| names.split(' ').any(|name| name == text)) {
            report(&format!("means something else in {language}; choose another"));
        }
        if let Some(other) = other {
            report(&format!("is already used by {other}"));
        }
        name.into_inner()
    }

    /// A text in each language. All of them are needed if one is there; in a business server's file, English alone.
    fn texts(&mut self, entry: &mut Entry<'a>, field: &str, needed: bool) -> Option<Texts> {
        let name = |language: &String| if language == ENGLISH { field.into() } else { format!("{field}_{language}") };
        let fields: Vec<_> = self.languages.iter().map(|language| (language.clone(), name(language))).collect();
        let needed = needed || fields.iter().any(|(_, field)| entry.fields.contains_key(field.as_str()));
        let mut texts = BTreeMap::new();
        for (language, name) in fields {
            let needed = needed && (language == ENGLISH || self.custom.is_none());
            if let Some(text) = self.need(entry, &name, needed) {
                texts.insert(language, self.text(field, text));
            }
        }
        texts.contains_key(ENGLISH).then_some(Texts(texts))
    }

    fn needed(&mut self, entry: &mut Entry<'a>, field: &str) -> Texts {
        let nothing = || Texts(BTreeMap::from([(ENGLISH.into(), String::new())]));
        self.texts(entry, field, true).unwrap_or_else(nothing)
    }

    fn optional(&mut self, entry: &mut Entry<'a>, field: &str) -> Option<String> {
        self.get(entry, field).map(|text| self.text(field, text))
    }

    fn sent(&mut self, entry: &mut Entry<'a>) -> Vec<String> {
        let sent: Vec<_> = self.get(entry, "sent").unwrap_or_default();
        sent.into_iter().map(|text| self.text("sent", text)).collect()
    }

    fn text(&mut self, field: &str, text: Spanned<String>) -> String {
        let span = text.span();
        let text = text.into_inner();
        let is_own = field == "message" && self.custom.is_some();
        let mut report = |what: &str| self.report(span.clone(), what);
        if text.is_empty() || text.len() > LONGEST_TEXT {
            report(&format!("a text has 1 to {LONGEST_TEXT} bytes, not {}", text.len()));
        } else if text.trim() != text || text.contains("  ") {
            report("blanks at the beginning or the end, or two in a row");
        }
        if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
            let hidden = shown(&hidden.to_string());
            report(&format!("{hidden} is not allowed in a text: it changes how the rest is shown"));
        }
        let stops = text.ends_with(['.', '!', '?', '。', '！', '？']);
        if SENTENCES.contains(&field) && !stops {
            report("a sentence ends with a full stop");
        } else if PHRASES.contains(&field) && !is_own && text.ends_with(['.', '。']) {
            report("no full stop at the end");
        }
        text
    }
}

/// Whether a character is a control character, or makes a reader see another text than is there: line and paragraph
/// separators, overrides and isolates of the writing direction, zero-width blanks.
pub fn is_hidden(c: char) -> bool {
    let separators = matches!(c, '\u{2028}' | '\u{2029}' | '\u{200b}' | '\u{feff}');
    c.is_control() || separators || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A quoted text for a message: one short line that nobody can forge.
pub fn shown(text: &str) -> String {
    let shown: String = text.chars().take(LONGEST_QUOTE).collect();
    escaped(&shown) + if shown.len() < text.len() { "…" } else { "" }
}

fn escaped(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}
