//! What a dictionary must fulfil.

use crate::read::{self, CustomTop, Entry, Reader};
use crate::{Action, Category, Code, Custom, Dictionary, Group, Mistakes, Note, Retired, Source, Texts};
use std::collections::HashMap;
use std::ops::Range;
use toml::Spanned;

/// The longest name and the longest text, in bytes.
const LONGEST_NAME: usize = 64;
const LONGEST_TEXT: usize = 500;

/// What the C constants that are no codes are called after `ERRCODE_`.
const RESERVED_PREFIXES: [&str; 5] = ["ACTION_", "CATEGORY_", "GRP_", "STATUS_", "VERSION"];

/// Names that mean something else in a language: the include guard in C, macros of C compilers and headers, the members
/// of the wrappers, and the keywords of C++ and Swift, which write names in lower case.
const RESERVED_NAMES: &str = "H ERRNO LINUX UNIX ASSERT EOF NULL STDIN STDOUT STDERR MAJOR MINOR WIN32 \
    ACTION ALL ALL_CASES CATEGORY CODE CODES CUSTOM DESCRIPTION ENTRIES ERROR ERROR_DOMAIN FROM_NAME GROUP HASH_VALUE \
    IS_KNOWN IS_OK MESSAGE NAME NUMBER OF RAW_VALUE REFUSAL REGISTER REGISTER_ERROR SELF STATUS USER_MESSAGE VALUE \
    ALIGNAS ALIGNOF AND AND_EQ AS ASM AUTO BITAND BITOR BOOL BREAK CASE CATCH CHAR CLASS COMPL CONCEPT CONST CONSTEVAL \
    CONSTEXPR CONSTINIT CONST_CAST CONTINUE CO_AWAIT CO_RETURN CO_YIELD DECLTYPE DEFAULT DEFER DEINIT DELETE DO DOUBLE \
    DYNAMIC_CAST ELSE ENUM EXPLICIT EXPORT EXTENSION EXTERN FALLTHROUGH FALSE FILEPRIVATE FLOAT FOR FRIEND FUNC GOTO \
    GUARD IF IMPORT IN INIT INLINE INOUT INT IS LET LONG MUTABLE NAMESPACE NEW NIL NOEXCEPT NOT NOT_EQ NULLPTR \
    OPEN OPERATOR OR OR_EQ PRECEDENCEGROUP PRIVATE PROTECTED PROTOCOL PUBLIC REINTERPRET_CAST REPEAT REQUIRES \
    RETHROWS RETURN SHORT SIGNED SIZEOF STATIC STATIC_ASSERT STATIC_CAST STRUCT SUBSCRIPT SUPER SWITCH TEMPLATE THIS \
    THREAD_LOCAL THROW THROWS TRUE TRY TYPEALIAS TYPEDEF TYPEID TYPENAME UNION UNSIGNED USING VAR VIRTUAL VOID VOLATILE \
    WCHAR_T WHERE WHILE XOR XOR_EQ";

/// Parses and checks `text`, the contents of errcodes.toml; `file` is its name in the messages.
///
/// # Errors
/// The mistakes of the file, in order.
pub fn parse(file: &str, text: &str) -> Result<Dictionary, Mistakes> {
    let mut check = Checker { reader: Reader::new(text, None), languages: Vec::new(), names: HashMap::new() };
    check.languages = check.reader.languages.clone();
    let categories = check.categories();
    let groups = check.groups();
    let actions = check.actions();
    let mut dictionary = Dictionary {
        version: env!("CARGO_PKG_VERSION").into(),
        languages: check.languages.clone(),
        categories,
        groups,
        actions,
        codes: Vec::new(),
        notes: check.notes(),
        retired: check.retired(),
        lists: Vec::new(),
    };
    dictionary.codes = check.codes(&dictionary, None);
    check.reader.top::<CustomTop>();
    match check.reader.mistakes(file) {
        None => Ok(dictionary),
        Some(mistakes) => Err(mistakes),
    }
}

/// Parses and checks `text`, the contents of a business server's file: `[[code]]` entries as in errcodes.toml, with
/// numbers of the category `webhook`, in any order. Number, name and message are enough. `own` is errcodes.toml, from
/// whose names they have to differ.
///
/// # Errors
/// The mistakes of the file, in order.
pub fn parse_custom(file: &str, text: &str, own: &Dictionary) -> Result<Custom, Mistakes> {
    // Only English has to be there; the other languages are welcome.
    let reader = Reader::new(text, Some(&own.languages));
    let mut check = Checker { reader, languages: vec![crate::ENGLISH.into()], names: HashMap::new() };
    for category in &own.categories {
        check.names.insert(squeezed(&category.name), "the unknown codes of a range".into());
    }
    for code in &own.codes {
        check.names.insert(squeezed(&code.name), code.number.to_string());
    }
    for retired in &own.retired {
        check.names.insert(squeezed(&retired.name), format!("{}, which is retired", retired.number));
    }
    let mut codes = check.codes(own, Some(own.custom_range()));
    codes.sort_by_key(|code| code.number);
    let top = check.reader.top::<CustomTop>();
    let component =
        top.and_then(|top| top.component).map(|text| check.texts(&(0..0), "component", text, Ending::Phrase));
    if codes.is_empty() {
        check.reader.report(0..0, "there is no [[code]] entry without a mistake");
    }
    match check.reader.mistakes(file) {
        None => Ok(Custom { component, codes }),
        Some(mistakes) => Err(mistakes),
    }
}

/// How a text ends.
#[derive(Clone, Copy, PartialEq)]
enum Ending {
    /// With a full stop or the like.
    Sentence,
    /// Without one.
    Phrase,
    Any,
}

struct Checker<'a> {
    reader: Reader<'a>,
    /// In which every text has to be there.
    languages: Vec<String>,
    /// Who has a name, by the name without underscores.
    names: HashMap<String, String>,
}

impl Checker<'_> {
    fn report(&mut self, span: Range<usize>, what: String) {
        self.reader.report(span, what);
    }

    fn categories(&mut self) -> Vec<Category> {
        let (mut all, mut end) = (Vec::new(), 0);
        for Entry { span, fields: c } in self.reader.entries::<read::Category>("category") {
            self.place(all.len(), &c.number, &c.id, all.iter().map(|c: &Category| &c.id));
            let range = match (c.first, c.last) {
                (None, None) if all.is_empty() => None,
                (Some(first), Some(last)) if !all.is_empty() => {
                    if (all.len() > 1 && *first.get_ref() != end) || first.get_ref() > last.get_ref() {
                        self.report(first.span(), "ranges have to ascend without overlap or gap".into());
                    }
                    end = last.get_ref().saturating_add(1);
                    Some((first.into_inner(), last.into_inner()))
                }
                _ => {
                    self.report(
                        span.clone(),
                        "the first category has no range, and every other has first and last".into(),
                    );
                    None
                }
            };
            self.name(&c.name, "the unknown codes of a range".into());
            all.push(Category {
                number: c.number.into_inner(),
                id: c.id.into_inner(),
                about: self.texts(&span, "about", c.about, Ending::Sentence),
                range,
                name: c.name.into_inner(),
                message: self.texts(&span, "message", c.message, Ending::Phrase),
            });
        }
        if !all.iter().any(|c| c.id == "webhook") {
            self.report(0..0, "there is no category webhook, of the codes of business servers".into());
        }
        all
    }

    fn groups(&mut self) -> Vec<Group> {
        let mut all: Vec<Group> = Vec::new();
        for Entry { span, fields: g } in self.reader.entries::<read::Group>("group") {
            self.place(all.len(), &g.number, &g.id, all.iter().map(|g| &g.id));
            let mut ranges: Vec<(i32, i32)> = Vec::new();
            for range in g.ranges {
                let (first, last) = *range.get_ref();
                if first < 0 || first % 100 != 0 || last % 100 != 99 || first > last {
                    self.report(range.span(), "a range is whole hundreds, such as [1500, 1599]".into());
                } else if all.iter().flat_map(|g| &g.ranges).chain(&ranges).any(|r| r.0 <= last && first <= r.1) {
                    self.report(range.span(), "this range overlaps another".into());
                } else {
                    ranges.push((first, last));
                }
            }
            let about = self.texts(&span, "about", g.about, Ending::Sentence);
            all.push(Group { number: g.number.into_inner(), id: g.id.into_inner(), about, ranges });
        }
        self.any(&all, "group");
        all
    }

    fn actions(&mut self) -> Vec<Action> {
        let mut all: Vec<Action> = Vec::new();
        for Entry { span, fields: a } in self.reader.entries::<read::Action>("action") {
            self.place(all.len(), &a.number, &a.id, all.iter().map(|a| &a.id));
            let about = self.texts(&span, "about", a.about, Ending::Sentence);
            let user = self.texts(&span, "user", a.user, Ending::Sentence);
            all.push(Action { number: a.number.into_inner(), id: a.id.into_inner(), about, user });
        }
        self.any(&all, "action");
        all
    }

    fn any<T>(&mut self, all: &[T], kind: &str) {
        if all.is_empty() {
            self.report(0..0, format!("there is no [[{kind}]]; the first one answers for unknown codes"));
        }
    }

    /// Checks number and id of a category, group or action.
    fn place<'i>(
        &mut self,
        at: usize,
        number: &Spanned<u8>,
        id: &Spanned<String>,
        others: impl Iterator<Item = &'i String>,
    ) {
        if usize::from(*number.get_ref()) != at {
            self.report(number.span(), format!("number {} has to be {at}: they count from 0", number.get_ref()));
        }
        let bytes = id.get_ref().as_bytes();
        if bytes.is_empty() || !bytes.iter().all(|b| b.is_ascii_lowercase() || *b == b'_') {
            self.report(id.span(), format!("id {} has to be lower case, such as renew_token", shown(id.get_ref())));
        }
        if others.into_iter().any(|other| other == id.get_ref()) {
            self.report(id.span(), format!("id {} is already used", shown(id.get_ref())));
        }
    }

    fn notes(&mut self) -> Vec<Note> {
        let mut all: Vec<Note> = Vec::new();
        for Entry { span, fields: n } in self.reader.entries::<read::Note>("note") {
            let (first, last) = match (n.number, n.first, n.last) {
                (Some(number), None, None) => (*number.get_ref(), *number.get_ref()),
                (None, Some(first), Some(last)) if first.get_ref() < last.get_ref() => {
                    (first.into_inner(), last.into_inner())
                }
                _ => {
                    self.report(span, "a note has either a number, or first and last".into());
                    continue;
                }
            };
            if all.last().is_some_and(|other| other.first > first) {
                self.report(span.clone(), "notes have to be in order of their first number".into());
            }
            let place = self.texts(&span, "where", n.place, Ending::Phrase);
            let message = self.texts(&span, "message", n.message, Ending::Phrase);
            let sent = self.sent(n.sent);
            all.push(Note { first, last, place, message, sent });
        }
        all
    }

    fn retired(&mut self) -> Vec<Retired> {
        let entries = self.reader.entries::<read::Retired>("retired");
        let read = entries.into_iter().map(|Entry { fields: r, .. }| {
            self.name(&r.name, format!("{}, which is retired", r.number.get_ref()));
            Retired { number: r.number.into_inner(), name: r.name.into_inner() }
        });
        read.collect()
    }

    /// The codes of errcodes.toml, or those of a business server's file, which may use the range `custom`.
    fn codes(&mut self, own: &Dictionary, custom: Option<(i32, i32)>) -> Vec<Code> {
        // Custom codes of another file may be among them already.
        let mut numbers: HashMap<i32, String> = own.codes.iter().map(|c| (c.number, c.name.clone())).collect();
        let mut all: Vec<Code> = Vec::new();
        for Entry { span, fields: c } in self.reader.entries::<read::Code>("code") {
            let number = *c.number.get_ref();
            if let Some((first, last)) = custom.filter(|(first, last)| !(first..=last).contains(&&number)) {
                self.report(c.number.span(), format!("number {number} is not in the range {first} to {last}"));
            }
            if let Some(other) = numbers.insert(number, c.name.get_ref().clone()) {
                self.report(c.number.span(), format!("number {number} is already used by {}", shown(&other)));
            } else if custom.is_none() && all.last().is_some_and(|other| other.number > number) {
                self.report(c.number.span(), format!("number {number} has to stand in order"));
            }
            if own.retired.iter().any(|retired| retired.number == number) {
                self.report(c.number.span(), format!("number {number} is retired, and never used again"));
            }
            self.name(&c.name, number.to_string());
            let missing = [
                ("group", c.group.is_none()),
                ("action", c.action.is_none()),
                ("advice", c.advice.is_none()),
                ("source", c.source.is_none()),
            ];
            for (field, _) in missing.into_iter().filter(|(_, missing)| *missing && custom.is_none()) {
                self.report(span.clone(), format!("this [[code]] has no `{field}`"));
            }
            if let (Some(source), Some(_)) = (&c.source, custom) {
                self.report(source.span(), "`source` is for errcodes.toml; leave it out".into());
            }
            let group = self.one_of("group", c.group, own.groups.iter().map(|group| &*group.id));
            let action = self.one_of("action", c.action, own.actions.iter().map(|action| &*action.id));
            let ending = if custom.is_some() { Ending::Any } else { Ending::Phrase };
            let user = c.user.map(|user| self.texts(&span, "user", user, Ending::Sentence));
            all.push(Code {
                number,
                name: c.name.into_inner(),
                category: own.category(number).id.clone(),
                group,
                user,
                action,
                message: self.texts(&span, "message", c.message, ending),
                advice: c.advice.map(|advice| self.texts(&span, "advice", advice, Ending::Sentence)),
                upstream: c.upstream.map(|upstream| self.text(upstream, Ending::Any)),
                sent: self.sent(c.sent),
                source: c.source.map_or(Source::Custom, Spanned::into_inner),
                since: c.since.map(|since| self.text(since, Ending::Any)),
                until: c.until.map(|until| self.text(until, Ending::Any)),
            });
        }
        all
    }

    /// One of the ids, or the first of them where the field is left out.
    fn one_of<'i>(
        &mut self,
        field: &str,
        id: Option<Spanned<String>>,
        mut ids: impl Iterator<Item = &'i str> + Clone,
    ) -> String {
        let Some(id) = id else { return ids.next().unwrap_or_default().to_owned() };
        if !ids.clone().any(|other| other == id.get_ref()) {
            let all = ids.collect::<Vec<_>>().join(", ");
            self.report(id.span(), format!("there is no {field} {}; there are {all}", shown(id.get_ref())));
        }
        id.into_inner()
    }

    /// Checks a name, and keeps it for `owner`.
    fn name(&mut self, name: &Spanned<String>, owner: String) {
        let text = name.get_ref();
        let mut mistakes = Vec::new();
        let words = text.split('_');
        let upper = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if text.len() > LONGEST_NAME || !text.starts_with(|c: char| c.is_ascii_uppercase()) || !words.clone().all(upper)
        {
            mistakes
                .push(format!("has to be SCREAMING_SNAKE: A to Z, 0 to 9 and single _, at most {LONGEST_NAME} bytes"));
        }
        if let Some(prefix) = RESERVED_PREFIXES.iter().find(|prefix| text.starts_with(**prefix)) {
            mistakes.push(format!("begins with {prefix}, which is for constants that are no codes"));
        }
        if RESERVED_NAMES.split_ascii_whitespace().any(|reserved| reserved == text) {
            mistakes.push("means something else in C, C++, Go, Swift or Kotlin; choose another".into());
        }
        // Where a language writes GroupToken for the group, or Token12 for both TOKEN_12 and TOKEN_1_2.
        if let Some(other) = self.names.insert(squeezed(text), owner) {
            mistakes.push(format!("is already used by {other}"));
        }
        for mistake in mistakes {
            self.report(name.span(), format!("name {} {mistake}", shown(text)));
        }
    }

    fn texts(&mut self, span: &Range<usize>, field: &str, texts: read::Texts, ending: Ending) -> Texts {
        for language in self.languages.clone() {
            if !texts.contains_key(&language) {
                let suffix = if language == crate::ENGLISH { String::new() } else { format!("_{language}") };
                self.report(span.clone(), format!("there is no `{field}{suffix}`"));
            }
        }
        // English has to be there for those who ask for another language.
        let mut texts: std::collections::BTreeMap<_, _> =
            texts.into_iter().map(|(language, text)| (language, self.text(text, ending))).collect();
        texts.entry(crate::ENGLISH.into()).or_default();
        Texts(texts)
    }

    fn sent(&mut self, sent: Vec<Spanned<String>>) -> Vec<String> {
        sent.into_iter().map(|text| self.text(text, Ending::Any)).collect()
    }

    fn text(&mut self, text: Spanned<String>, ending: Ending) -> String {
        let span = text.span();
        let text = text.into_inner();
        let mut report = |what: String| self.reader.report(span.clone(), what);
        if text.is_empty() || text.len() > LONGEST_TEXT {
            report(format!("a text has 1 to {LONGEST_TEXT} bytes, not {}", text.len()));
        } else if text.trim() != text || text.contains("  ") {
            report("blanks at the beginning or the end, or two in a row".into());
        }
        if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
            report(format!(
                "{} is not allowed in a text: it changes how the rest is shown",
                shown(&hidden.to_string())
            ));
        }
        let stops = text.ends_with(['.', '!', '?', '。', '！', '？']);
        match ending {
            Ending::Sentence if !stops => report("a sentence ends with a full stop".into()),
            Ending::Phrase if text.ends_with(['.', '。']) => report("no full stop at the end".into()),
            _ => {}
        }
        text
    }
}

/// A name as the languages see it that write it without underscores.
fn squeezed(name: &str) -> String {
    name.replace('_', "")
}

/// Whether a character is a control character, or makes a reader see another text than is there: line and paragraph
/// separators, overrides and isolates of the writing direction, zero-width blanks.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
}

/// A quoted text for a message: one short line that nobody can forge.
pub fn shown(text: &str) -> String {
    let escaped = |c: char| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() };
    let mut shown: String = text.chars().take(200).map(escaped).collect();
    if text.chars().nth(200).is_some() {
        shown.push('…');
    }
    shown
}
