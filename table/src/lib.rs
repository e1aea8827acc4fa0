//! Reads errcodes.toml and rejects what must not become ABI. The fields are explained in errcodes.toml.
//!
//! A business server keeps its own codes in a file of the same format, which [`parse_custom`] reads.
#![allow(missing_docs)]

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The longest message and the longest name, in bytes: the library keeps a length in one byte.
const LONGEST: usize = 255;

/// What C constants other than codes are called, behind `ERRCODE_`.
const RESERVED_PREFIXES: [&str; 4] = ["CATEGORY_", "GRP_", "REG_", "VERSION"];

/// Names that mean something else in a language: the include guard in C, the keywords of C++ and Swift (which write
/// names in lower case), the members of the wrappers.
const RESERVED_NAMES: &str = "H ALL CATEGORY CODE CODES ERROR_DOMAIN FROM_NAME GROUP MESSAGE NAME NUMBER OF SELF \
    ALIGNAS ALIGNOF AND AND_EQ AS ASM AUTO BITAND BITOR BOOL BREAK CASE CATCH CHAR CLASS COMPL CONCEPT CONST CONSTEVAL \
    CONSTEXPR CONSTINIT CONST_CAST CONTINUE CO_AWAIT CO_RETURN CO_YIELD DECLTYPE DEFAULT DEFER DEINIT DELETE DO DOUBLE \
    DYNAMIC_CAST ELSE ENUM EXPLICIT EXPORT EXTENSION EXTERN FALLTHROUGH FALSE FILEPRIVATE FLOAT FOR FRIEND FUNC GOTO \
    GUARD IF IMPORT IN INIT INLINE INOUT INT IS LET LONG MUTABLE NAMESPACE NEW NIL NOEXCEPT NOT NOT_EQ NULLPTR \
    OPEN OPERATOR OR OR_EQ PRECEDENCEGROUP PRIVATE PROTECTED PROTOCOL PUBLIC REGISTER REINTERPRET_CAST REPEAT REQUIRES \
    RETHROWS RETURN SHORT SIGNED SIZEOF STATIC STATIC_ASSERT STATIC_CAST STRUCT SUBSCRIPT SUPER SWITCH TEMPLATE THIS \
    THREAD_LOCAL THROW THROWS TRUE TRY TYPEALIAS TYPEDEF TYPEID TYPENAME UNION UNSIGNED USING VAR VIRTUAL VOID VOLATILE \
    WCHAR_T WHERE WHILE XOR XOR_EQ";

/// A range of codes and what the library answers for those in it that are not in the table.
pub struct Category {
    pub number: u8,
    pub id: String,
    pub about: String,
    /// First and last code; none for the category of all other codes.
    pub range: Option<(i32, i32)>,
    pub name: String,
    pub message: String,
}

/// What kind of thing went wrong.
pub struct Group {
    pub number: u8,
    pub id: String,
    pub about: String,
    /// Where codes that are not in the table belong to this group: first and last, both included.
    pub ranges: Vec<(i32, i32)>,
}

/// How a registration at run time may end.
pub struct Status {
    pub number: u8,
    pub id: String,
    pub message: String,
}

/// One code of the table.
#[derive(Clone)]
pub struct Code {
    pub number: i32,
    pub name: String,
    pub message: String,
    /// Index in [`Table::groups`].
    pub group: usize,
    pub parent: Option<i32>,
    pub upstream: Option<String>,
    pub source: Source,
}

/// Where the fact is published.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Page,
    Sdk,
    Server,
    /// A file of a business server.
    Custom,
}

/// What a file writes for each [`Source`] of errcodes.toml.
const SOURCES: [(&str, Source); 3] = [("page", Source::Page), ("sdk", Source::Sdk), ("server", Source::Server)];

/// The whole file, checked.
pub struct Table {
    /// By number, which is also the index.
    pub categories: Vec<Category>,
    /// By number, which is also the index.
    pub groups: Vec<Group>,
    /// By number, which is also the index.
    pub statuses: Vec<Status>,
    /// By number.
    pub codes: Vec<Code>,
    /// Numbers and names that are never used again.
    pub retired: Vec<(i32, String)>,
}

impl Table {
    /// First and last of the codes that a business server defines.
    ///
    /// # Panics
    /// If there is no category of that name; the program could not be built then.
    #[must_use]
    pub fn custom_range(&self) -> (i32, i32) {
        self.categories.iter().find(|c| c.id == "webhook").and_then(|c| c.range).expect("a category webhook")
    }

    /// Adds custom codes, which [`parse_custom`] has checked against this table.
    pub fn add(&mut self, custom: Vec<Code>) {
        self.codes.extend(custom);
        self.codes.sort_unstable_by_key(|code| code.number);
    }

    /// The category of any code, in the table or not.
    pub fn category(&self, code: i32) -> &Category {
        let holds = |c: &&Category| c.range.is_some_and(|(first, last)| (first..=last).contains(&code));
        self.categories.iter().find(holds).unwrap_or(&self.categories[0])
    }
}

/// Every mistake of a file, in order.
#[derive(Debug)]
pub struct Mistakes {
    file: String,
    found: Vec<(Place, String)>,
}

/// Line and column, from 1 on; a column is a character.
type Place = (usize, usize);

impl Mistakes {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.found.len()
    }
}

/// A mistake a line: `errcodes.toml:41:8: name SDK_NETWORK is already used by 10000`.
impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, ((line, column), text)) in self.found.iter().enumerate() {
            let newline = if n == 0 { "" } else { "\n" };
            write!(f, "{newline}{}:{line}:{column}: {text}", self.file)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

struct RawCategory {
    number: Spanned<i64>,
    id: Spanned<String>,
    about: Spanned<String>,
    first: Option<Spanned<i64>>,
    last: Option<Spanned<i64>>,
    name: Spanned<String>,
    message: Spanned<String>,
}

struct RawGroup {
    number: Spanned<i64>,
    id: Spanned<String>,
    about: Spanned<String>,
    ranges: Vec<Spanned<(i64, i64)>>,
}

struct RawStatus {
    number: Spanned<i64>,
    id: Spanned<String>,
    message: Spanned<String>,
}

/// A field is None where it could not be read, which has been reported, or may be left out.
struct RawCode {
    number: Option<Spanned<i64>>,
    name: Option<Spanned<String>>,
    message: Option<Spanned<String>>,
    group: Option<Spanned<String>>,
    parent: Option<Spanned<i64>>,
    upstream: Option<Spanned<String>>,
    source: Option<Source>,
}

struct RawRetired {
    number: Spanned<i64>,
    name: Spanned<String>,
}

/// Parses and checks `text`, the contents of errcodes.toml; `file` is its name in the messages.
///
/// # Errors
/// All the mistakes of the file, in order.
pub fn parse(file: &str, text: &str) -> Result<Table, Mistakes> {
    let mut check = Checker { text, own: None, found: Vec::new() };
    let mut items = check.items(&["category", "group", "status", "code", "retired"]);
    let categories = items.remove("category").unwrap_or_default();
    let categories = categories.into_iter().filter_map(|item| check.raw_category(item)).collect();
    let groups = items.remove("group").unwrap_or_default();
    let groups = groups.into_iter().filter_map(|item| check.raw_group(item)).collect();
    let statuses = items.remove("status").unwrap_or_default();
    let statuses = statuses.into_iter().filter_map(|item| check.raw_status(item)).collect();
    let retired = items.remove("retired").unwrap_or_default();
    let retired = retired.into_iter().filter_map(|item| check.raw_retired(item)).collect();
    let codes = items.remove("code").unwrap_or_default();
    let codes = codes.into_iter().map(|item| check.raw_code(item)).collect();
    let table = check.table(categories, groups, statuses, codes, retired);
    match check.done(file) {
        None => Ok(table.expect("what is missing was reported")),
        Some(mistakes) => Err(mistakes),
    }
}

/// Parses and checks `text`, the contents of a file with the codes of a business server: `[[code]]` entries as in
/// errcodes.toml, with numbers of the category `webhook`. `own` is errcodes.toml, from whose codes they have to differ.
/// `group` may be left out, and the order is free. The codes are returned in order of number.
///
/// # Errors
/// All the mistakes of the file, in order.
pub fn parse_custom(file: &str, text: &str, own: &Table) -> Result<Vec<Code>, Mistakes> {
    let mut check = Checker { text, own: Some(own), found: Vec::new() };
    let items = check.items(&["code"]).remove("code").unwrap_or_default();
    if items.is_empty() && check.found.is_empty() {
        check.report(0..0, "there is no [[code]] entry");
    }
    let raw = items.into_iter().map(|item| check.raw_code(item)).collect();
    let mut codes = check.codes(raw, &own.retired, &own.categories, &own.groups);
    match check.done(file) {
        None => {
            codes.sort_unstable_by_key(|code| code.number);
            Ok(codes)
        }
        Some(mistakes) => Err(mistakes),
    }
}

/// A `[[code]]` or the like, whose fields are taken out one by one.
struct Item<'t> {
    what: &'static str,
    /// Its head.
    span: Range<usize>,
    fields: DeTable<'t>,
    known: Vec<&'static str>,
}

struct Checker<'a> {
    text: &'a str,
    /// For a file of custom codes: the table that they are added to.
    own: Option<&'a Table>,
    found: Vec<(Place, String)>,
}

impl<'a> Checker<'a> {
    fn report(&mut self, span: Range<usize>, reason: impl Into<String>) {
        self.found.push((self.place(&span), reason.into()));
    }

    fn place(&self, span: &Range<usize>) -> Place {
        let before = self.text.get(..span.start).unwrap_or_default();
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        (before.matches('\n').count() + 1, column)
    }

    /// The mistakes, if there are any.
    fn done(mut self, file: &str) -> Option<Mistakes> {
        self.found.sort();
        (!self.found.is_empty()).then(|| Mistakes { file: file.to_owned(), found: self.found })
    }

    /// The entries of the file by their kind.
    fn items(&mut self, kinds: &[&'static str]) -> HashMap<&'static str, Vec<Item<'a>>> {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in errors {
            let reason = error.message().lines().collect::<Vec<_>>().join(", ");
            self.report(error.span().unwrap_or(0..0), reason);
        }
        let mut items: HashMap<&'static str, Vec<Item<'a>>> = HashMap::new();
        for (key, value) in table.into_inner() {
            let Some(what) = kinds.iter().copied().find(|kind| *kind == key.get_ref()) else {
                let all: Vec<String> = kinds.iter().map(|kind| format!("[[{kind}]]")).collect();
                self.report(
                    key.span(),
                    format!("there is no `{}` in this file; it has {}", key.get_ref(), all.join(", ")),
                );
                continue;
            };
            let DeValue::Array(array) = value.get_ref() else {
                self.report(key.span(), format!("`{what}` has to be written as [[{what}]], once for each"));
                continue;
            };
            for element in array.iter() {
                match element.get_ref() {
                    DeValue::Table(fields) => items.entry(what).or_default().push(Item {
                        what,
                        span: element.span(),
                        fields: fields.clone(),
                        known: Vec::new(),
                    }),
                    _ => {
                        self.report(element.span(), format!("`{what}` has to be written as [[{what}]], once for each"))
                    }
                }
            }
        }
        items
    }

    /// A field that may be left out.
    fn optional<T>(
        &mut self,
        item: &mut Item<'_>,
        key: &'static str,
        kind: &str,
        read: impl Fn(&DeValue<'_>) -> Option<T>,
    ) -> Option<Spanned<T>> {
        item.known.push(key);
        let value = item.fields.remove(key)?;
        let span = value.span();
        let read = read(value.get_ref());
        if read.is_none() {
            let written = self.text.get(span.clone()).unwrap_or_default().lines().next().unwrap_or_default();
            // Says more than what the parser may have said of the same value.
            let place = self.place(&span);
            self.found.retain(|(other, _)| *other != place);
            self.report(span.clone(), format!("`{key}` is {written}, and has to be {kind}"));
        }
        read.map(|value| Spanned::new(span, value))
    }

    /// A field that has to be there.
    fn needed<T>(
        &mut self,
        item: &mut Item<'_>,
        key: &'static str,
        kind: &str,
        read: impl Fn(&DeValue<'_>) -> Option<T>,
    ) -> Option<Spanned<T>> {
        if !item.fields.contains_key(key) {
            self.report(item.span.clone(), format!("this {} has no `{key}`", item.what));
        }
        self.optional(item, key, kind, read)
    }

    fn text(&mut self, item: &mut Item<'_>, key: &'static str) -> Option<Spanned<String>> {
        self.needed(item, key, "a string", string)
    }

    fn number(&mut self, item: &mut Item<'_>, key: &'static str) -> Option<Spanned<i64>> {
        self.needed(item, key, "an int32 (-2147483648 to 2147483647)", integer)
    }

    /// Reports the fields that nobody has taken.
    fn end(&mut self, item: Item<'_>) {
        for (key, _) in item.fields {
            let reason = format!("unknown field `{}`; fields are {}", key.get_ref(), item.known.join(", "));
            self.report(key.span(), reason);
        }
    }

    fn raw_category(&mut self, mut item: Item<'_>) -> Option<RawCategory> {
        let (number, id) = (self.number(&mut item, "number"), self.text(&mut item, "id"));
        let (about, name) = (self.text(&mut item, "about"), self.text(&mut item, "name"));
        let message = self.text(&mut item, "message");
        let first = self.optional(&mut item, "first", "an integer", integer);
        let last = self.optional(&mut item, "last", "an integer", integer);
        self.end(item);
        Some(RawCategory { number: number?, id: id?, about: about?, first, last, name: name?, message: message? })
    }

    fn raw_group(&mut self, mut item: Item<'_>) -> Option<RawGroup> {
        let (number, id) = (self.number(&mut item, "number"), self.text(&mut item, "id"));
        let about = self.text(&mut item, "about");
        let ranges = self.optional(&mut item, "ranges", "a list of pairs such as [[1500, 1599]]", |value| {
            let pair = |value: &Spanned<DeValue<'_>>| match &value.get_ref().as_array()?[..] {
                [first, last] => {
                    Some(Spanned::new(value.span(), (integer(first.get_ref())?, integer(last.get_ref())?)))
                }
                _ => None,
            };
            value.as_array()?.iter().map(pair).collect::<Option<Vec<_>>>()
        });
        self.end(item);
        let ranges = ranges.map(Spanned::into_inner).unwrap_or_default();
        Some(RawGroup { number: number?, id: id?, about: about?, ranges })
    }

    fn raw_status(&mut self, mut item: Item<'_>) -> Option<RawStatus> {
        let (number, id) = (self.number(&mut item, "number"), self.text(&mut item, "id"));
        let message = self.text(&mut item, "message");
        self.end(item);
        Some(RawStatus { number: number?, id: id?, message: message? })
    }

    fn raw_code(&mut self, mut item: Item<'_>) -> RawCode {
        let (number, name) = (self.number(&mut item, "number"), self.text(&mut item, "name"));
        let message = self.text(&mut item, "message");
        let is_custom = self.own.is_some();
        let group = if is_custom {
            self.optional(&mut item, "group", "a string", string)
        } else {
            self.text(&mut item, "group")
        };
        let parent = self.optional(&mut item, "parent", "an integer", integer);
        let upstream = self.optional(&mut item, "upstream", "a string", string);
        let known = |value: &DeValue<'_>| SOURCES.iter().find(|(word, _)| value.as_str() == Some(*word)).map(|s| s.1);
        let source = if is_custom {
            // Read, so that an entry of errcodes.toml can be copied, but all of these are from one source.
            self.optional(&mut item, "source", "\"page\", \"sdk\" or \"server\", or left out", known);
            Some(Source::Custom)
        } else {
            self.needed(&mut item, "source", "\"page\", \"sdk\" or \"server\"", known).map(Spanned::into_inner)
        };
        self.end(item);
        RawCode { number, name, message, group, parent, upstream, source }
    }

    fn raw_retired(&mut self, mut item: Item<'_>) -> Option<RawRetired> {
        let (number, name) = (self.number(&mut item, "number"), self.text(&mut item, "name"));
        self.end(item);
        Some(RawRetired { number: number?, name: name? })
    }

    /// The whole table, or nothing where a part is unusable; what is reported then says why.
    fn table(
        &mut self,
        categories: Vec<RawCategory>,
        groups: Vec<RawGroup>,
        statuses: Vec<RawStatus>,
        codes: Vec<RawCode>,
        retired: Vec<RawRetired>,
    ) -> Option<Table> {
        let categories = self.categories(categories);
        let groups = self.groups(groups);
        let statuses = self.statuses(statuses);
        let retired = self.retired(retired);
        let codes = self.codes(codes, &retired, &categories, &groups);
        let complete = !categories.is_empty() && !groups.is_empty() && !statuses.is_empty();
        if !complete {
            self.report(0..0, "the file needs at least one [[category]], one [[group]] and one [[status]]");
        }
        complete.then_some(Table { categories, groups, statuses, codes, retired })
    }

    fn categories(&mut self, raw: Vec<RawCategory>) -> Vec<Category> {
        let mut categories = Vec::new();
        let mut next = None;
        for c in raw {
            let number = self.position(&c.number, categories.len(), "category");
            self.id(&c.id);
            self.about(&c.about);
            self.name(&c.name);
            self.message(&c.message);
            let range = match (&c.first, &c.last) {
                (Some(first), Some(last)) => Some((self.int32(first), self.int32(last))),
                (None, None) => None,
                _ => {
                    self.report(c.id.span(), "a category has both `first` and `last`, or neither");
                    None
                }
            };
            if range.is_none() != categories.is_empty() {
                self.report(c.id.span(), "the first category, and only that one, is without a range");
            }
            if let Some((first, last)) = range {
                if first > last || next.is_some_and(|n| n != first) {
                    self.report(c.id.span(), "ranges ascend, and each begins where the one before it ends");
                }
                next = Some(last.saturating_add(1));
            }
            categories.push(Category {
                number,
                id: c.id.into_inner(),
                about: c.about.into_inner(),
                range,
                name: c.name.into_inner(),
                message: c.message.into_inner(),
            });
        }
        categories
    }

    fn groups(&mut self, raw: Vec<RawGroup>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for g in raw {
            let number = self.position(&g.number, groups.len(), "group");
            self.id(&g.id);
            self.about(&g.about);
            let id = g.id.get_ref();
            if groups.iter().any(|other| other.id == *id) {
                self.report(g.id.span(), format!("group {id} is defined twice"));
            }
            let mut ranges = Vec::new();
            for range in g.ranges {
                let (first, last) = *range.get_ref();
                match (i32::try_from(first), i32::try_from(last)) {
                    (Ok(first), Ok(last)) if 0 <= first && first < last && first % 100 == 0 && last % 100 == 99 => {
                        let taken = |(f, l): &(i32, i32)| *f <= last && first <= *l;
                        let owner = groups.iter().find(|other| other.ranges.iter().any(taken));
                        if let Some(owner) = owner {
                            self.report(range.span(), format!("{first} to {last} overlaps group {}", owner.id));
                        }
                        ranges.push((first, last));
                    }
                    _ => self.report(
                        range.span(),
                        format!("{first} to {last} is no range of whole hundreds, as 1500 to 1599 is"),
                    ),
                }
            }
            groups.push(Group { number, id: g.id.into_inner(), about: g.about.into_inner(), ranges });
        }
        groups
    }

    fn statuses(&mut self, raw: Vec<RawStatus>) -> Vec<Status> {
        let mut statuses: Vec<Status> = Vec::new();
        for s in raw {
            let number = self.position(&s.number, statuses.len(), "status");
            let word = s.id.get_ref();
            if !is_screaming_snake(&word.to_uppercase()) || word.contains(|c: char| c.is_ascii_uppercase()) {
                self.report(s.id.span(), format!("id {word:?} is not snake_case (a to z, 0 to 9, single _)"));
            }
            if statuses.iter().any(|other| other.id == *word) {
                self.report(s.id.span(), format!("status {word} is defined twice"));
            }
            self.message(&s.message);
            statuses.push(Status { number, id: s.id.into_inner(), message: s.message.into_inner() });
        }
        statuses
    }

    fn retired(&mut self, raw: Vec<RawRetired>) -> Vec<(i32, String)> {
        let mut retired: Vec<(i32, String)> = Vec::new();
        for r in raw {
            let number = self.int32(&r.number);
            self.name(&r.name);
            if let Some((_, name)) = retired.iter().find(|other| other.0 == number) {
                self.report(r.number.span(), format!("number {number} is already used by retired {name}"));
            }
            if let Some((number, name)) = retired.iter().find(|other| other.1 == *r.name.get_ref()) {
                self.report(r.name.span(), format!("name {name} is already used by retired {number}"));
            }
            retired.push((number, r.name.into_inner()));
        }
        retired
    }

    fn codes(
        &mut self,
        raw: Vec<RawCode>,
        retired: &[(i32, String)],
        categories: &[Category],
        groups: &[Group],
    ) -> Vec<Code> {
        // Who has a number or a name already: what the message says after "used by".
        let mut numbers: HashMap<i64, String> = HashMap::new();
        let mut names: HashMap<String, String> = HashMap::new();
        for c in categories {
            names.insert(c.name.clone(), format!("the unknown codes of category {}", c.id));
        }
        for (number, name) in retired {
            numbers.insert(i64::from(*number), format!("retired {name}"));
            names.insert(name.clone(), format!("retired {number}"));
        }
        let own_codes = self.own.map(|own| &own.codes[..]).unwrap_or_default();
        for c in own_codes {
            numbers.insert(i64::from(c.number), c.name.clone());
            names.insert(c.name.clone(), c.number.to_string());
        }
        let own_parents = own_codes.iter().map(|c| (i64::from(c.number), c.parent.map(i64::from)));
        let value = |number: &Option<Spanned<i64>>| number.as_ref().map(|number| *number.get_ref());
        let parents = raw.iter().filter_map(|c| Some((value(&c.number)?, value(&c.parent))));
        let parents: HashMap<i64, Option<i64>> = own_parents.chain(parents).collect();
        let custom = self.own.and_then(|own| own.categories.iter().find(|c| c.id == "webhook")?.range);
        let mut codes: Vec<Code> = Vec::new();
        for c in raw {
            let number = c.number.as_ref().map(|number| self.int32(number));
            if let (Some(span), Some(number)) = (c.number.as_ref().map(Spanned::span), number) {
                if let Some(owner) = numbers.get(&i64::from(number)) {
                    self.report(span.clone(), format!("number {number} is already used by {owner}"));
                } else if let (None, Some(before)) = (self.own, codes.last().filter(|before| before.number > number)) {
                    let reason = format!("{number} stands behind {}: keep the codes in order of number", before.number);
                    self.report(span.clone(), reason);
                }
                match custom {
                    Some((first, last)) if !(first..=last).contains(&number) => {
                        self.report(span, format!("{number} is no custom code: those are {first} to {last}"));
                    }
                    None if number < 0 => self.report(span, format!("{number} is negative: no code is")),
                    _ => {}
                }
            }
            if let Some(name) = &c.name {
                self.name(name);
                if let Some(owner) = names.get(name.get_ref()) {
                    self.report(name.span(), format!("name {} is already used by {owner}", name.get_ref()));
                }
                let owner = number.map_or_else(|| "another code".into(), |number| number.to_string());
                names.entry(name.get_ref().clone()).or_insert(owner);
                if let Some(number) = number {
                    numbers.entry(i64::from(number)).or_insert_with(|| name.get_ref().clone());
                }
            }
            if let Some(message) = &c.message {
                self.message(message);
            }
            let group = c.group.map_or(0, |wanted| {
                groups.iter().position(|g| g.id == *wanted.get_ref()).unwrap_or_else(|| {
                    let all: Vec<&str> = groups.iter().map(|g| g.id.as_str()).collect();
                    let reason = format!("there is no group {}; groups are {}", wanted.get_ref(), all.join(", "));
                    self.report(wanted.span(), reason);
                    0
                })
            });
            if let Some(parent) = &c.parent {
                let (own, number) = (number.map(i64::from), parent.get_ref());
                let ancestors = std::iter::successors(Some(*number), |n| parents.get(n).copied().flatten());
                if Some(*number) == own || !parents.contains_key(number) {
                    self.report(parent.span(), format!("parent {number} is not another code of the table"));
                } else if ancestors.take(parents.len()).any(|ancestor| Some(ancestor) == own) {
                    self.report(parent.span(), format!("parent {number} is itself a kind of this code"));
                }
            }
            if let Some(upstream) = &c.upstream {
                if upstream.get_ref().is_empty() || !upstream.get_ref().bytes().all(|b| b.is_ascii_graphic()) {
                    self.report(upstream.span(), "upstream is one word of printable ASCII, or is left out");
                }
            }
            let parent = c.parent.map(|p| self.int32(&p));
            if let (Some(number), Some(name), Some(message), Some(source)) = (number, c.name, c.message, c.source) {
                let (name, message) = (name.into_inner(), message.into_inner());
                let upstream = c.upstream.map(Spanned::into_inner);
                codes.push(Code { number, name, message, group, parent, upstream, source });
            }
        }
        codes
    }

    /// A category or group is found by its number, so the numbers are the positions.
    fn position(&mut self, number: &Spanned<i64>, expected: usize, what: &str) -> u8 {
        match u8::try_from(*number.get_ref()) {
            Ok(n) if usize::from(n) == expected => n,
            _ => {
                self.report(
                    number.span(),
                    format!("this {what} has to have the number {expected}: numbers only ascend"),
                );
                0
            }
        }
    }

    fn int32(&mut self, number: &Spanned<i64>) -> i32 {
        i32::try_from(*number.get_ref()).unwrap_or_else(|_| {
            self.report(number.span(), format!("{} is no int32 (-2147483648 to 2147483647)", number.get_ref()));
            0
        })
    }

    fn id(&mut self, id: &Spanned<String>) {
        let word = id.get_ref();
        if word.is_empty() || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            self.report(id.span(), format!("{word:?} is not one word of a to z"));
        }
    }

    fn name(&mut self, name: &Spanned<String>) {
        let word = name.get_ref();
        if !is_screaming_snake(word) {
            self.report(name.span(), format!("name {word:?} is not SCREAMING_SNAKE (A to Z, 0 to 9, single _)"));
        }
        if let Some(prefix) = RESERVED_PREFIXES.iter().find(|p| word.starts_with(**p)) {
            self.report(name.span(), format!("name {word} begins with {prefix}, which is kept for other constants"));
        }
        if RESERVED_NAMES.split_whitespace().any(|reserved| reserved == word) {
            self.report(name.span(), format!("name {word} means something else in C, C++, Go or Swift"));
        }
        self.length(name, "name");
    }

    fn message(&mut self, message: &Spanned<String>) {
        let text = message.get_ref();
        if text.trim().is_empty() {
            self.report(message.span(), "message is empty");
            return;
        }
        // How this project writes is no rule for others.
        if self.own.is_none() && text.ends_with('.') {
            self.report(message.span(), "message ends with a full stop");
        }
        self.prose(message, "message");
        self.length(message, "message");
    }

    /// What explains a category or a group: a sentence for the comments of every language.
    fn about(&mut self, about: &Spanned<String>) {
        if !about.get_ref().ends_with('.') {
            self.report(about.span(), "about is a sentence that ends with a full stop");
        }
        self.prose(about, "about");
    }

    fn prose(&mut self, prose: &Spanned<String>, what: &str) {
        let text = prose.get_ref();
        if text.contains(char::is_control) {
            self.report(prose.span(), format!("{what} has a control character"));
        }
        if self.own.is_some() {
            if text.trim() != text {
                self.report(prose.span(), format!("{what} begins or ends with a blank"));
            }
        } else if text.trim() != text || text.contains("  ") || text.contains(|c: char| c != ' ' && c.is_whitespace()) {
            self.report(prose.span(), format!("{what} has stray blanks: single spaces between words only"));
        }
        if text.contains("*/") || text.contains("/*") {
            self.report(prose.span(), format!("{what} has a comment mark, and goes into comments"));
        }
    }

    fn length(&mut self, text: &Spanned<String>, what: &str) {
        let length = text.get_ref().len();
        if length > LONGEST {
            self.report(text.span(), format!("{what} has {length} bytes, the most is {LONGEST}"));
        }
    }
}

fn is_screaming_snake(word: &str) -> bool {
    let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    word.split('_').all(part) && !word.starts_with(|c: char| c.is_ascii_digit())
}

fn integer(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn string(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned)
}
