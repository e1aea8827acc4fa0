//! Reads errcodes.toml, whose comments explain the fields, and refuses what must not become ABI.
//!
//! A business server keeps its own codes in a file of the same format, which [`parse_custom`] reads.
#![allow(missing_docs, reason = "the fields are explained in errcodes.toml")]

mod parse;
mod read;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

pub use parse::{is_hidden, parse, parse_custom, shown};
pub use read::read_custom;

/// The language of the fields without a suffix, which every text has.
pub const ENGLISH: &str = "en";

/// A text in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts(BTreeMap<String, String>);

impl Texts {
    /// The text in a language, or in English where there is none.
    pub fn get(&self, language: &str) -> &str {
        self.0.get(language).unwrap_or_else(|| &self.0[ENGLISH])
    }

    /// Every language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (language.as_str(), text.as_str()))
    }
}

/// A range of codes, and what answers for those in it that are not in the dictionary.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Category {
    pub number: u8,
    pub id: String,
    pub about: Texts,
    /// First and last code; none for the category of all other codes.
    pub range: Option<(i32, i32)>,
    pub name: String,
    pub message: Texts,
}

/// What kind of thing went wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub number: u8,
    pub id: String,
    pub about: Texts,
    /// Where unknown codes are shown under this group: first and last, whole hundreds.
    pub ranges: Vec<(i32, i32)>,
}

/// What a program does about a code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Action {
    pub number: u8,
    pub id: String,
    pub about: Texts,
    /// What the person sees for a code that has no text of its own.
    pub user: Texts,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Code {
    pub number: i32,
    pub name: String,
    /// The id of its category.
    pub category: String,
    /// The id of its group.
    pub group: String,
    /// The id of its action.
    pub action: String,
    pub message: Texts,
    /// Its own text for the person, if it has one; see [`Dictionary::user`].
    pub user: Option<Texts>,
    /// Always there in errcodes.toml.
    pub advice: Option<Texts>,
    pub upstream: Option<String>,
    pub sent: Vec<String>,
    pub source: Source,
    pub since: Option<String>,
    pub until: Option<String>,
}

/// Where the fact is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    Page,
    Sdk,
    Server,
    /// A file of a business server.
    Custom,
}

/// What a number means, or meant, somewhere else.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    pub first: i32,
    pub last: i32,
    /// Component and age.
    #[serde(rename = "where")]
    pub place: Texts,
    pub message: Texts,
    pub sent: Vec<String>,
}

/// A number and a name that are never used again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Retired {
    pub number: i32,
    pub name: String,
}

/// errcodes.toml, checked, and errcodes.json. Categories, groups and actions are in order of number, which is also the index.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Dictionary {
    /// The version of the project.
    pub version: String,
    /// English first.
    pub languages: Vec<String>,
    pub categories: Vec<Category>,
    pub groups: Vec<Group>,
    pub actions: Vec<Action>,
    /// By number.
    pub codes: Vec<Code>,
    /// By first number.
    pub notes: Vec<Note>,
    pub retired: Vec<Retired>,
    /// The codes of business servers that come with the dictionary, and those of `--codes`.
    pub lists: Vec<Custom>,
}

/// A file of a business server, checked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Custom {
    /// Whose codes these are.
    pub component: Option<Texts>,
    /// By number.
    pub codes: Vec<Code>,
}

impl Dictionary {
    /// As errcodes.json has it: with a user text for every code.
    ///
    /// # Panics
    /// Never: nothing in it cannot be written.
    pub fn to_json(&self) -> String {
        let mut full = self.clone();
        for code in full.codes.iter_mut().chain(full.lists.iter_mut().flat_map(|list| &mut list.codes)) {
            code.user = Some(self.user(code).clone());
        }
        serde_json::to_string_pretty(&full).expect("only strings are keys") + "\n"
    }

    /// Reads errcodes.json.
    ///
    /// # Errors
    /// It is not what [`Self::to_json`] wrote.
    pub fn from_json(json: &str) -> serde_json::Result<Self> {
        serde_json::from_str(json)
    }

    /// The category of any code, known or not.
    pub fn category(&self, code: i32) -> &Category {
        let holds = |c: &&Category| c.range.is_some_and(|(first, last)| (first..=last).contains(&code));
        self.categories.iter().find(holds).unwrap_or(&self.categories[0])
    }

    /// The group under which an unknown code is shown.
    pub fn group_of_unknown(&self, code: i32) -> &Group {
        let holds = |g: &&Group| g.ranges.iter().any(|&(first, last)| (first..=last).contains(&code));
        self.groups.iter().find(holds).unwrap_or(&self.groups[0])
    }

    /// What answers for a code that is not in the dictionary.
    pub fn unknown(&self, number: i32) -> Code {
        let (category, action) = (self.category(number), &self.actions[0]);
        Code {
            number,
            name: category.name.clone(),
            category: category.id.clone(),
            group: self.group_of_unknown(number).id.clone(),
            action: action.id.clone(),
            message: category.message.clone(),
            user: Some(action.user.clone()),
            advice: None,
            upstream: None,
            sent: Vec::new(),
            source: Source::Custom,
            since: None,
            until: None,
        }
    }

    /// The action with this id, which [`Code::action`] names.
    pub fn action(&self, id: &str) -> &Action {
        self.actions.iter().find(|action| action.id == id).unwrap_or(&self.actions[0])
    }

    /// What the person sees: the code's own text, or that of its action.
    pub fn user<'a>(&'a self, code: &'a Code) -> &'a Texts {
        code.user.as_ref().unwrap_or_else(|| &self.action(&code.action).user)
    }

    /// The codes that a business server defines: first and last.
    ///
    /// # Panics
    /// Never for a dictionary that [`parse`] returned: it has this category.
    pub fn custom_range(&self) -> (i32, i32) {
        self.categories.iter().find(|c| c.id == "webhook").and_then(|c| c.range).expect("checked by parse")
    }

    /// Adds custom codes, which [`parse_custom`] has checked against this dictionary.
    pub fn add(&mut self, custom: Vec<Code>) {
        self.codes.extend(custom);
        self.codes.sort_by_key(|code| code.number);
    }
}

/// The mistakes of a file, in order; at most [`Mistakes::MOST`].
#[derive(Debug)]
pub struct Mistakes {
    lines: String,
    count: usize,
}

impl Mistakes {
    /// More are counted, but not kept.
    pub const MOST: usize = 100;

    /// How many there are, those that were not kept included.
    pub fn count(&self) -> usize {
        self.count
    }
}

/// A mistake a line: `errcodes.toml:41:8: name SDK_NETWORK is already used by 10000`. The column counts characters.
impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines)
    }
}

impl std::error::Error for Mistakes {}
