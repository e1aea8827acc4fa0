//! The fields of a file as they are written, each with its place.

use crate::check::shown;
use crate::{ENGLISH, Mistakes, Source};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// A text by language.
pub type Texts = BTreeMap<String, Spanned<String>>;
type Fields<'a> = BTreeMap<&'a str, DeTable<'a>>;

/// The fields with a text in each language; `message_zh` is read as `message` in zh.
const LOCALIZED: [&str; 6] = ["about", "advice", "component", "message", "user", "where"];

/// The fields of an entry and where it begins.
pub struct Entry<T> {
    pub span: Range<usize>,
    pub fields: T,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub number: Spanned<u8>,
    pub id: Spanned<String>,
    pub about: Texts,
    pub first: Option<Spanned<i32>>,
    pub last: Option<Spanned<i32>>,
    pub name: Spanned<String>,
    pub message: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub number: Spanned<u8>,
    pub id: Spanned<String>,
    pub about: Texts,
    #[serde(default)]
    pub ranges: Vec<Spanned<(i32, i32)>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub number: Spanned<u8>,
    pub id: Spanned<String>,
    pub about: Texts,
    pub user: Texts,
}

/// What errcodes.toml must have and a business server's file need not is optional here.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub number: Spanned<i32>,
    pub name: Spanned<String>,
    pub group: Option<Spanned<String>>,
    pub action: Option<Spanned<String>>,
    pub message: Texts,
    pub user: Option<Texts>,
    pub advice: Option<Texts>,
    pub upstream: Option<Spanned<String>>,
    #[serde(default)]
    pub sent: Vec<Spanned<String>>,
    pub source: Option<Spanned<Source>>,
    pub since: Option<Spanned<String>>,
    pub until: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub number: Option<Spanned<i32>>,
    pub first: Option<Spanned<i32>>,
    pub last: Option<Spanned<i32>>,
    #[serde(rename = "where")]
    pub place: Texts,
    pub message: Texts,
    #[serde(default)]
    pub sent: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    pub number: Spanned<i32>,
    pub name: Spanned<String>,
}

#[derive(Deserialize)]
pub struct CustomTop {
    pub component: Option<Texts>,
}

/// A file that is being read, and the mistakes found so far.
pub struct Reader<'a> {
    text: &'a str,
    pub languages: Vec<String>,
    top: DeTable<'a>,
    found: Vec<(usize, String)>,
    count: usize,
}

impl<'a> Reader<'a> {
    /// Parses a file; `languages` if it does not name them itself.
    pub fn new(text: &'a str, languages: Option<&[String]>) -> Self {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut reader = Self { text, languages: Vec::new(), top: table.into_inner(), found: Vec::new(), count: 0 };
        for error in errors {
            reader.report(error.span().unwrap_or(0..0), error.message().lines().collect::<Vec<_>>().join(", "));
        }
        reader.languages = match languages {
            Some(languages) => languages.to_vec(),
            None => match reader.top.remove("languages") {
                Some(value) => reader.read::<Vec<String>>(value).unwrap_or_default(),
                None => Vec::new(),
            },
        };
        if reader.languages.first().is_none_or(|first| first != ENGLISH) {
            reader.report(0..0, format!("languages = [\"{ENGLISH}\", ...] has to stand at the top"));
            reader.languages = vec![ENGLISH.into()];
        }
        reader
    }

    pub fn report(&mut self, span: Range<usize>, what: impl Into<String>) {
        self.count += 1;
        if self.found.len() < Mistakes::MOST {
            self.found.push((span.start, what.into()));
        }
    }

    /// Every entry `[[kind]]` that can be read.
    pub fn entries<T: DeserializeOwned>(&mut self, kind: &str) -> Vec<Entry<T>> {
        let Some(value) = self.top.remove(kind) else { return Vec::new() };
        let span = value.span();
        let DeValue::Array(array) = value.into_inner() else {
            self.report(span, format!("`{kind}` has to be written as [[{kind}]], once for each"));
            return Vec::new();
        };
        array.into_iter().filter_map(|value| self.entry(kind, value)).collect()
    }

    fn entry<T: DeserializeOwned>(&mut self, kind: &str, value: Spanned<DeValue<'a>>) -> Option<Entry<T>> {
        let span = value.span();
        let DeValue::Table(fields) = value.into_inner() else {
            self.report(span, format!("`{kind}` has to be written as [[{kind}]], once for each"));
            return None;
        };
        let mut fields = self.localized(fields);
        let mut whole = true;
        loop {
            let value = Spanned::new(span.clone(), DeValue::Table(fields.clone()));
            let error = match T::deserialize(ValueDeserializer::from(value)) {
                Ok(read) => return whole.then_some(Entry { span, fields: read }),
                Err(error) => error,
            };
            // A reader stops at the first mistake: without the field that has it, it goes on to the next.
            whole = false;
            let at = error.span().unwrap_or(span.clone());
            let holds = |(key, value): &(&Spanned<_>, &Spanned<DeValue<'_>>)| {
                key.span() == at || value.span() == at || within(value.get_ref(), &at)
            };
            let Some(key) = fields.iter().find(holds).map(|(key, _)| key.clone()) else {
                self.report(at, format!("this [[{kind}]]: {}", error.message()));
                return None;
            };
            fields.remove(&key);
            self.report(at, shown(error.message()));
        }
    }

    /// The fields beside the entries.
    pub fn top<T: DeserializeOwned>(&mut self) -> Option<T> {
        let top = std::mem::take(&mut self.top);
        let (known, unknown): (DeTable<'a>, DeTable<'a>) =
            self.localized(top).into_iter().partition(|(key, _)| LOCALIZED.contains(&&**key.get_ref()));
        for (key, _) in unknown {
            self.report(key.span(), format!("there is no `{}` in this file", shown(key.get_ref())));
        }
        self.read(Spanned::new(0..0, DeValue::Table(known)))
    }

    /// Puts the languages of a text together.
    fn localized(&self, fields: DeTable<'a>) -> DeTable<'a> {
        let (mut texts, mut others) = (Fields::new(), DeTable::new());
        for (key, value) in fields {
            let found = LOCALIZED.into_iter().find_map(|field| {
                let suffix = key.get_ref().strip_prefix(field)?;
                let others = self.languages.iter().skip(1);
                let language = if suffix.is_empty() {
                    ENGLISH
                } else {
                    others.map(String::as_str).find(|language| suffix.strip_prefix('_') == Some(language))?
                };
                Some((field, language.to_owned()))
            });
            match found {
                Some((field, language)) => {
                    texts.entry(field).or_default().insert(Spanned::new(key.span(), language.into()), value);
                }
                None => drop(others.insert(key, value)),
            }
        }
        for (field, text) in texts {
            let span = text.iter().next().map_or(0..0, |(language, _)| language.span());
            others.insert(Spanned::new(span.clone(), field.into()), Spanned::new(span, DeValue::Table(text)));
        }
        others
    }

    fn read<T: DeserializeOwned>(&mut self, value: Spanned<DeValue<'a>>) -> Option<T> {
        T::deserialize(ValueDeserializer::from(value.clone()))
            .map_err(|error| self.report(error.span().unwrap_or(value.span()), shown(error.message())))
            .ok()
    }

    /// The mistakes, if there are any.
    pub fn mistakes(mut self, file: &str) -> Option<Mistakes> {
        self.found.sort();
        let place = |(at, what): (usize, String)| {
            let before = self.text.get(..at).unwrap_or_default();
            let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
            (before.matches('\n').count() + 1, column, what)
        };
        let found = self.found.into_iter().map(place).collect();
        (self.count > 0).then(|| Mistakes { file: file.to_owned(), found, count: self.count })
    }
}

/// Whether a mistake is inside of a field's value.
fn within(value: &DeValue<'_>, at: &Range<usize>) -> bool {
    let is_or_holds = |value: &Spanned<DeValue<'_>>| value.span() == *at || within(value.get_ref(), at);
    match value {
        DeValue::Array(items) => items.iter().any(is_or_holds),
        DeValue::Table(fields) => fields.iter().any(|(key, value)| key.span() == *at || is_or_holds(value)),
        _ => false,
    }
}
