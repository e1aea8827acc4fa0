//! Compares the dictionary with OpenIM's Go source.

use crate::codes::Codes;
use dictionary::Code;
use regex::Regex;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// The folders with constants: of the server, what all servers have in common, of the SDK, of the chat server.
const FOLDERS: [&str; 4] = [SERVER, COMMON, SDK, CHAT];
const SERVER: &str = "servererrs";
const COMMON: &str = "errs";
const SDK: &str = "sdkerrs";
const CHAT: &str = "eerrs";

/// `TokenExpiredError = 1501 // …` in a block, or `const UnknownCode = 1000` alone
const CONSTANT: &str = r"(?m)^[ \t]*(?:const[ \t]+)?([A-Z]\w*)(?:[ \t]+\w+)?[ \t]*=[ \t]*(-?\d+)[ \t\r]*(?://.*)?$";
/// `errs.NewCodeError(20001, "PasswordError")`
const ERROR: &str = r#"NewCodeError\((-?\d+), *"([^"]*)"\)"#;

/// The differences, a line each.
///
/// # Errors
/// A folder cannot be read, or none of them has error codes.
pub fn differences(codes: &Codes, folder: &Path) -> io::Result<Vec<String>> {
    let [constant, error] = [CONSTANT, ERROR].map(|pattern| Regex::new(pattern).expect("a correct expression"));
    // By folder and number: the identifiers, and where they stand.
    let mut found: BTreeMap<(&str, i32), Vec<(String, String)>> = BTreeMap::new();
    for (kind, path) in sources(folder)? {
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let constants = constant.captures_iter(&text).map(|found| (found.get(1), found.get(2)));
        for (name, number) in constants.chain(error.captures_iter(&text).map(|found| (found.get(2), found.get(1)))) {
            let (Some(name), Some(number)) = (name, number) else { continue };
            let Ok(number) = number.as_str().parse() else { continue };
            // The server has constants of an old demo too, which nothing sends.
            if kind != SERVER || codes.dictionary.category(number).id != "client" {
                let line = text[..name.start()].matches('\n').count() + 1;
                let place = format!("{}:{line}", crate::path(&path));
                found.entry((kind, number)).or_default().push((name.as_str().to_owned(), place));
            }
        }
    }
    if found.is_empty() {
        return Err(io::Error::other(format!("no folder {} with error codes in it", FOLDERS.join(", "))));
    }

    let mut differences = Vec::new();
    for ((kind, number), constants) in &found {
        let code = known(codes, kind).into_iter().find(|code| code.number == *number);
        // A code has several names where it has several errors.
        if constants.iter().any(|(name, _)| code.is_some_and(|code| names(code).any(|known| known == name))) {
            continue;
        }
        let (name, place) = &constants[0];
        differences.push(match code {
            Some(code) => format!("{place}: renamed: {number} is {} in the dictionary, {name} there", identifier(code)),
            None => format!("{place}: new: {number} {name}"),
        });
    }
    for kind in [SERVER, SDK, CHAT].into_iter().filter(|kind| found.keys().any(|(other, _)| other == kind)) {
        let is_there = |number| [kind, COMMON].iter().any(|kind| found.contains_key(&(*kind, number)));
        for code in known(codes, kind).into_iter().filter(|code| !is_there(code.number)) {
            if code.upstream.is_some() || kind == CHAT {
                differences.push(format!("{}: gone: {} {}", crate::path(folder), code.number, identifier(code)));
            }
        }
    }
    Ok(differences)
}

/// The source files in folders of these names, anywhere below one.
fn sources(folder: &Path) -> io::Result<Vec<(&'static str, std::path::PathBuf)>> {
    let (mut folders, mut files) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        let kind = FOLDERS.into_iter().find(|kind| folder.file_name().is_some_and(|name| name == *kind));
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else if name.ends_with(".go") && !name.ends_with("_test.go") && entry.file_type()?.is_file() {
                files.extend(kind.map(|kind| (kind, path)));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// What a constant may be called, or a text of the chat server's, which has no constants.
fn names(code: &Code) -> impl Iterator<Item = &String> {
    code.upstream.iter().chain(&code.sent)
}

fn identifier(code: &Code) -> &str {
    names(code).next().unwrap_or(&code.name)
}

/// The codes that a folder should have.
fn known<'a>(codes: &'a Codes, kind: &str) -> Vec<&'a Code> {
    let dictionary = &codes.dictionary;
    match kind {
        CHAT => dictionary.lists.iter().flat_map(|list| &list.codes).collect(),
        _ => dictionary.codes.iter().filter(|code| (code.category == "client") == (kind == SDK)).collect(),
    }
}
