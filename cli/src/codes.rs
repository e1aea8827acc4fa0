//! The codes that the command knows: those of the table, and those of the files that a user named.

use errcode::{Category, Code, Group};
use errcode_table::{Mistakes, Table, parse, parse_custom};
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The project's own table, which the codes of a file must not contradict.
const OWN: &str = include_str!("../../errcodes.toml");

/// What is known about a code.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    pub number: i32,
    /// None if it is not known.
    pub name: Option<&'a str>,
    pub message: &'a str,
    pub category: Category,
    pub group: Group,
    pub parent: Option<i32>,
    pub upstream: Option<&'a str>,
}

/// Every code that is known.
#[derive(Default)]
pub struct Codes {
    /// Those of files, by number. None of them is in the table.
    custom: BTreeMap<i32, errcode_table::Code>,
}

/// Why a file of codes cannot be used.
pub enum Error {
    /// It cannot be read.
    File(PathBuf, io::Error),
    /// It has mistakes.
    Mistakes(Mistakes),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Mistakes(mistakes) => mistakes.fmt(f),
        }
    }
}

impl Codes {
    /// Those of the table and of these files.
    ///
    /// # Errors
    /// Of each file that cannot be used, why.
    pub fn read(files: &[PathBuf]) -> Result<Self, Vec<Error>> {
        let mut codes = Self::default();
        let mut errors = Vec::new();
        if !files.is_empty() {
            let mut own = parse("errcodes.toml", OWN).expect("the tests check the table");
            for file in files {
                match codes.add(file, &mut own) {
                    Ok(_) => {}
                    Err(error) => errors.push(error),
                }
            }
        }
        if errors.is_empty() { Ok(codes) } else { Err(errors) }
    }

    /// Adds those of a file, which must not contradict the earlier ones. Returns how many there are.
    fn add(&mut self, file: &Path, own: &mut Table) -> Result<usize, Error> {
        let text = std::fs::read_to_string(file).map_err(|error| Error::File(file.to_owned(), error))?;
        let found = parse_custom(&file.display().to_string(), &text, own).map_err(Error::Mistakes)?;
        let count = found.len();
        own.add(found.clone());
        self.custom.extend(found.into_iter().map(|code| (code.number, code)));
        Ok(count)
    }

    /// How many are from files.
    pub fn count_of_custom(&self) -> usize {
        self.custom.len()
    }

    /// What is known about a code.
    pub fn get(&self, number: i32) -> Entry<'_> {
        let code = Code::new(number);
        let custom = self.custom.get(&number);
        Entry {
            number,
            name: custom.map(|custom| &*custom.name).or(code.name()),
            message: custom.map_or(code.message(), |custom| &custom.message),
            category: code.category(),
            group: custom.and_then(|custom| Group::ALL.get(custom.group).copied()).unwrap_or(code.group()),
            parent: custom.map_or(code.parent().map(Code::get), |custom| custom.parent),
            upstream: custom.map_or(code.upstream(), |custom| custom.upstream.as_deref()),
        }
    }

    /// Every code that has a name.
    pub fn all(&self) -> impl Iterator<Item = Entry<'_>> {
        Code::all().map(Code::get).chain(self.custom.keys().copied()).map(|number| self.get(number))
    }
}
