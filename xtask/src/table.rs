//! Reads errcodes.toml and rejects what must not become ABI. The fields are explained in errcodes.toml.
#![allow(missing_docs)]

use serde::Deserialize;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use toml::Spanned;

/// The longest message and the longest name, in bytes: the library keeps a length in one byte.
const LONGEST: usize = 255;

/// What C constants other than codes are called, behind `ERRCODE_`.
const RESERVED_PREFIXES: [&str; 3] = ["CATEGORY_", "GRP_", "VERSION"];

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

/// One code of the table.
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
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    Page,
    Sdk,
    Server,
}

/// The whole file, checked.
pub struct Table {
    /// By number, which is also the index.
    pub categories: Vec<Category>,
    /// By number, which is also the index.
    pub groups: Vec<Group>,
    /// By number.
    pub codes: Vec<Code>,
}

impl Table {
    /// The category of any code, in the table or not.
    pub fn category(&self, code: i32) -> &Category {
        let holds = |c: &&Category| c.range.is_some_and(|(first, last)| (first..=last).contains(&code));
        self.categories.iter().find(holds).unwrap_or(&self.categories[0])
    }
}

/// Every mistake of a file, each with its line.
#[derive(Debug)]
pub struct Mistakes {
    file: String,
    found: Vec<(usize, String)>,
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (line, text)) in self.found.iter().enumerate() {
            let newline = if n == 0 { "" } else { "\n" };
            write!(f, "{newline}{}:{line}: {text}", self.file)?;
        }
        Ok(())
    }
}

impl std::error::Error for Mistakes {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    #[serde(default)]
    category: Vec<RawCategory>,
    #[serde(default)]
    group: Vec<RawGroup>,
    #[serde(default)]
    code: Vec<RawCode>,
    #[serde(default)]
    retired: Vec<RawRetired>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCategory {
    number: Spanned<i64>,
    id: Spanned<String>,
    about: Spanned<String>,
    first: Option<Spanned<i64>>,
    last: Option<Spanned<i64>>,
    name: Spanned<String>,
    message: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    number: Spanned<i64>,
    id: Spanned<String>,
    about: Spanned<String>,
    #[serde(default)]
    ranges: Vec<Spanned<(i64, i64)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCode {
    number: Spanned<i64>,
    name: Spanned<String>,
    message: Spanned<String>,
    group: Spanned<String>,
    parent: Option<Spanned<i64>>,
    upstream: Option<Spanned<String>>,
    source: Source,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRetired {
    number: Spanned<i64>,
    name: Spanned<String>,
}

/// Parses and checks `text`, the contents of `file`; the name is for the messages only.
///
/// # Errors
/// All the mistakes of the file, in the order of their lines.
pub fn parse(file: &str, text: &str) -> Result<Table, Mistakes> {
    let mut check = Checker { text, found: Vec::new() };
    let table = match toml::from_str::<RawTable>(text) {
        Ok(raw) => check.table(raw),
        Err(e) => {
            // A mistake in the TOML itself, or a field that is missing, unknown or of another type.
            let reason =
                e.message().lines().collect::<Vec<_>>().join(", ").replace("expected i64", "expected an int32");
            check.report(e.span().unwrap_or(0..0), reason);
            None
        }
    };
    check.found.sort_by_key(|(line, _)| *line);
    match table {
        Some(table) if check.found.is_empty() => Ok(table),
        _ => Err(Mistakes { file: file.to_owned(), found: check.found }),
    }
}

struct Checker<'a> {
    text: &'a str,
    found: Vec<(usize, String)>,
}

impl Checker<'_> {
    fn report(&mut self, span: Range<usize>, reason: impl Into<String>) {
        let line = self.text[..span.start].bytes().filter(|b| *b == b'\n').count() + 1;
        self.found.push((line, reason.into()));
    }

    /// The whole table, or nothing where a part is unusable; what is reported then says why.
    fn table(&mut self, raw: RawTable) -> Option<Table> {
        let categories = self.categories(raw.category);
        let groups = self.groups(raw.group);
        let codes = self.codes(raw.code, raw.retired, &categories, &groups);
        let complete = !categories.is_empty() && !groups.is_empty();
        if !complete {
            self.report(0..0, "the file needs at least one [[category]] and one [[group]]");
        }
        complete.then_some(Table { categories, groups, codes })
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

    fn codes(
        &mut self,
        raw: Vec<RawCode>,
        retired: Vec<RawRetired>,
        categories: &[Category],
        groups: &[Group],
    ) -> Vec<Code> {
        // Who has a number or a name already: what the message says after "used by".
        let mut numbers: HashMap<i64, String> = HashMap::new();
        let mut names: HashMap<String, String> = HashMap::new();
        for c in categories {
            names.insert(c.name.clone(), format!("the unknown codes of category {}", c.id));
        }
        for r in retired {
            self.int32(&r.number);
            self.name(&r.name);
            let (number, name) = (*r.number.get_ref(), r.name.get_ref());
            if let Some(owner) = numbers.insert(number, format!("retired {name}")) {
                self.report(r.number.span(), format!("number {number} is already used by {owner}"));
            }
            if let Some(owner) = names.insert(name.clone(), format!("retired {number}")) {
                self.report(r.name.span(), format!("name {name} is already used by {owner}"));
            }
        }
        let parents: HashMap<i64, Option<i64>> =
            raw.iter().map(|c| (*c.number.get_ref(), c.parent.as_ref().map(|p| *p.get_ref()))).collect();
        let mut codes: Vec<Code> = Vec::new();
        for c in raw {
            let number = self.int32(&c.number);
            self.name(&c.name);
            self.message(&c.message);
            let name = c.name.get_ref();
            if let Some(owner) = numbers.get(c.number.get_ref()) {
                self.report(c.number.span(), format!("number {number} is already used by {owner}"));
            } else if codes.last().is_some_and(|before| before.number > number) {
                let before = codes[codes.len() - 1].number;
                self.report(
                    c.number.span(),
                    format!("{number} stands behind {before}: keep the codes in order of number"),
                );
            }
            if number < 0 {
                self.report(c.number.span(), format!("{number} is negative: no code is"));
            }
            if let Some(owner) = names.get(name) {
                self.report(c.name.span(), format!("name {name} is already used by {owner}"));
            }
            numbers.entry(*c.number.get_ref()).or_insert_with(|| name.clone());
            names.entry(name.clone()).or_insert_with(|| number.to_string());
            let wanted = c.group.get_ref();
            let group = groups.iter().position(|g| g.id == *wanted).unwrap_or_else(|| {
                let all: Vec<&str> = groups.iter().map(|g| g.id.as_str()).collect();
                self.report(c.group.span(), format!("there is no group {wanted}; groups are {}", all.join(", ")));
                0
            });
            if let Some(parent) = &c.parent {
                let (own, number) = (c.number.get_ref(), parent.get_ref());
                let ancestors = std::iter::successors(Some(*number), |n| parents.get(n).copied().flatten());
                if number == own || !parents.contains_key(number) {
                    self.report(parent.span(), format!("parent {number} is not another code of the table"));
                } else if ancestors.take(parents.len()).any(|ancestor| ancestor == *own) {
                    self.report(parent.span(), format!("parent {number} is itself a kind of {own}"));
                }
            }
            if let Some(upstream) = &c.upstream {
                if upstream.get_ref().is_empty() || !upstream.get_ref().bytes().all(|b| b.is_ascii_graphic()) {
                    self.report(upstream.span(), "upstream is one word of printable ASCII, or is left out");
                }
            }
            codes.push(Code {
                number,
                name: c.name.into_inner(),
                message: c.message.into_inner(),
                group,
                parent: c.parent.map(|p| self.int32(&p)),
                upstream: c.upstream.map(Spanned::into_inner),
                source: c.source,
            });
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
        let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if !word.split('_').all(part) || word.starts_with(|c: char| c.is_ascii_digit()) {
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
        if text.ends_with('.') {
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
        if text.trim() != text || text.contains("  ") || text.contains(|c: char| c != ' ' && c.is_whitespace()) {
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
