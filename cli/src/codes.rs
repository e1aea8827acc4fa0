//! Every code that the command knows, and what it knows about it.

use dictionary::{Code, Custom, Dictionary, Note, Source, Texts};
use serde::Serialize;
use std::borrow::Cow;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The dictionary and the codes of the chat server, checked when they were generated.
const OWN: &str = include_str!("generated/errcodes.json");

/// The largest file of codes: more than 9,999 entries, of all fields in two languages, need.
const LARGEST_FILE: u64 = 8 << 20;

/// What one number means to one component.
#[derive(Clone, Serialize)]
pub struct Meaning<'a> {
    /// The code; of one that is not known, what its range says.
    #[serde(flatten)]
    pub code: Cow<'a, Code>,
    /// False if only the range of the number says something.
    pub known: bool,
    /// Whose code it is, if not of OpenIM's server or SDK.
    pub component: Option<&'a Texts>,
    /// What the number means or meant elsewhere.
    pub notes: Vec<&'a Note>,
    /// The page that explains the code.
    pub url: Option<String>,
}

/// The dictionary, with the codes of business servers.
pub struct Codes {
    /// Its lists are first the files of `--codes`, then what comes with the command.
    pub dictionary: Dictionary,
    /// How many of its lists are files of `--codes`.
    files: usize,
}

impl Codes {
    /// Those of the command and of these files.
    ///
    /// # Errors
    /// What is wrong with each file that cannot be used.
    pub fn read(files: &[PathBuf]) -> Result<Self, Vec<String>> {
        let mut dictionary = Dictionary::from_json(OWN).expect("checked by the tests");
        let (mut errors, mut lists) = (Vec::new(), Vec::new());
        if !files.is_empty() {
            // So that no file contradicts an earlier one.
            let mut all = dictionary.clone();
            for file in files {
                match read(file, &all) {
                    Ok(custom) => {
                        all.add(custom.codes.clone());
                        lists.push(custom);
                    }
                    Err(error) => errors.push(error),
                }
            }
        }
        let files = lists.len();
        lists.append(&mut dictionary.lists);
        dictionary.lists = lists;
        if errors.is_empty() { Ok(Self { dictionary, files }) } else { Err(errors) }
    }

    /// Every known code: the dictionary's, then those of the lists.
    pub fn all(&self) -> impl Iterator<Item = Meaning<'_>> {
        let own = self.dictionary.codes.iter().map(|code| self.meaning(Cow::Borrowed(code), None, true));
        let lists = self.dictionary.lists.iter().enumerate().flat_map(move |(index, list)| {
            let component = list.component.as_ref();
            list.codes.iter().map(move |code| self.meaning(Cow::Borrowed(code), component, index >= self.files))
        });
        own.chain(lists)
    }

    /// What a number means now, the most likely first; one that is not known is explained by its range.
    pub fn get(&self, number: i32) -> Vec<Meaning<'_>> {
        let known: Vec<_> = self.all().filter(|meaning| meaning.code.number == number).collect();
        if known.is_empty() { vec![self.unknown(number)] } else { known }
    }

    fn unknown(&self, number: i32) -> Meaning<'_> {
        let category = self.dictionary.category(number);
        let action = &self.dictionary.actions[0];
        let code = Code {
            number,
            name: category.name.clone(),
            category: category.id.clone(),
            group: self.dictionary.group_of_unknown(number).id.clone(),
            action: action.id.clone(),
            message: category.message.clone(),
            user: Some(action.user.clone()),
            advice: None,
            upstream: None,
            sent: Vec::new(),
            source: Source::Custom,
            since: None,
            until: None,
        };
        Meaning { known: false, ..self.meaning(Cow::Owned(code), None, false) }
    }

    fn meaning<'a>(&'a self, code: Cow<'a, Code>, component: Option<&'a Texts>, has_page: bool) -> Meaning<'a> {
        let notes = self.notes(code.number).collect();
        let url = has_page.then(|| page(code.number, ""));
        Meaning { code, known: true, component, notes, url }
    }

    /// What a number means or meant elsewhere.
    pub fn notes(&self, number: i32) -> impl Iterator<Item = &Note> {
        self.dictionary.notes.iter().filter(move |note| (note.first..=note.last).contains(&number))
    }
}

/// Where a code is explained, in a language.
pub fn page(number: i32, suffix: &str) -> String {
    format!("{}/blob/main/docs/error-codes{suffix}.md#{number}", env!("CARGO_PKG_REPOSITORY"))
}

/// Reads and checks a file of a business server.
fn read(file: &Path, own: &Dictionary) -> Result<Custom, String> {
    let name = file.display().to_string();
    let cannot = |why: String| format!("cannot read {}: {why}", dictionary::shown(&name));
    let found = fs::metadata(file).map_err(|error| cannot(error.to_string()))?;
    // Opening a pipe may wait for ever, and reading a device too.
    if !found.is_file() {
        return Err(cannot("not a file".into()));
    }
    let (mut text, opened) = (Vec::new(), fs::File::open(file));
    let read = opened.and_then(|opened| opened.take(LARGEST_FILE + 1).read_to_end(&mut text));
    if read.map_err(|error| cannot(error.to_string()))? as u64 > LARGEST_FILE {
        return Err(cannot(format!("larger than {} MB", LARGEST_FILE >> 20)));
    }
    let text = String::from_utf8(text).map_err(|error| {
        let line = memchr::memchr_iter(b'\n', &error.as_bytes()[..error.utf8_error().valid_up_to()]).count() + 1;
        format!("{}:{line}: not UTF-8", dictionary::shown(&name))
    })?;
    let mut custom = dictionary::parse_custom(&name, &text, own).map_err(|mistakes| mistakes.to_string())?;
    for code in &mut custom.codes {
        code.user = Some(own.user(code).clone());
    }
    Ok(custom)
}
