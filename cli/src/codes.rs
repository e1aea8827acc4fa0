//! Every code that the command knows, and what it knows about it.

use dictionary::{Code, Dictionary, Note, Texts};
use serde::Serialize;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// The dictionary and the codes of the chat server, checked when they were generated.
const OWN: &str = include_str!("generated/errcodes.json");

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
    pub fn read(files: &[PathBuf]) -> Result<Self, String> {
        let mut dictionary = Dictionary::from_json(OWN).expect("checked by the tests");
        let (mut lists, mut errors) = (Vec::new(), Vec::new());
        // With the codes of the files so far, which the next one must not contradict.
        let mut all = dictionary.clone();
        for file in files {
            match dictionary::read_custom(Path::new(""), file, &all) {
                Ok(mut custom) => {
                    custom.codes.iter_mut().for_each(|code| code.user = Some(all.user(code).clone()));
                    all.add(custom.codes.clone());
                    lists.push(custom);
                }
                Err(error) => errors.push(error),
            }
        }
        dictionary.lists.splice(..0, lists);
        if errors.is_empty() { Ok(Self { dictionary, files: files.len() }) } else { Err(errors.join("\n")) }
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
        let mut found: Vec<_> = self.all().filter(|meaning| meaning.code.number == number).collect();
        if found.is_empty() {
            let unknown = Cow::Owned(self.dictionary.unknown(number));
            found.push(Meaning { known: false, ..self.meaning(unknown, None, false) });
        }
        found
    }

    fn meaning<'a>(&'a self, code: Cow<'a, Code>, component: Option<&'a Texts>, has_page: bool) -> Meaning<'a> {
        let number = code.number;
        let notes = self.dictionary.notes.iter().filter(|note| (note.first..=note.last).contains(&number)).collect();
        let page = || format!("{}/blob/main/docs/error-codes.md#{number}", env!("CARGO_PKG_REPOSITORY"));
        Meaning { code, known: true, component, notes, url: has_page.then(page) }
    }
}
