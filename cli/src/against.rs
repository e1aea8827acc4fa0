//! Compares the dictionary with OpenIM's Go source.

use crate::codes::Codes;
use crate::find::identifiers;
use regex::Regex;
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};
use walkdir::WalkDir;

/// The folders with constants: of the server, what all servers have in common, of the SDK, of the chat server.
const FOLDERS: [&str; 4] = [SERVER, COMMON, SDK, CHAT];
const SERVER: &str = "servererrs";
const COMMON: &str = "errs";
const SDK: &str = "sdkerrs";
const CHAT: &str = "eerrs";

/// `TokenExpiredError = 1501 // …` in a block, or `const UnknownCode = 1000` alone;
/// `errs.NewCodeError(20001, "PasswordError")`
const CODE: &str = r#"(?mx)
    ^[\ \t]*(?:const[\ \t]+)?([A-Z]\w*)(?:[\ \t]+\w+)?[\ \t]*=[\ \t]*(-?\d+)[\ \t\r]*(?://.*)?$
    | NewCodeError\((-?\d+),\ *"([^"]*)"\)"#;

/// The differences, a line each.
///
/// # Errors
/// A folder cannot be read, or none of them has error codes.
pub fn differences(codes: &Codes, folder: &Path) -> io::Result<Vec<String>> {
    let code = Regex::new(CODE).expect("a correct expression");
    // By folder and number: the identifiers, and where they stand.
    let mut found: BTreeMap<(&str, i32), Vec<(String, String)>> = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| error.into_io_error().expect("nothing but links makes loops"))?;
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy());
        let kind = FOLDERS.into_iter().find(|kind| path.parent().is_some_and(|folder| folder.ends_with(kind)));
        let Some(kind) = kind.filter(|_| name.ends_with(".go") && !name.ends_with("_test.go")) else { continue };
        if !entry.file_type().is_file() {
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(path)?).into_owned();
        for captures in code.captures_iter(&text) {
            let group = |index, other| captures.get(index).or(captures.get(other));
            let (Some(name), Some(number)) = (group(1, 4), group(2, 3)) else { continue };
            let Ok(number) = number.as_str().parse() else { continue };
            // The server has constants of an old demo too, which nothing sends.
            if kind != SERVER || codes.dictionary.category(number).id != "client" {
                let line = text[..name.start()].matches('\n').count() + 1;
                let place = format!("{}:{line}", crate::path(path));
                found.entry((kind, number)).or_default().push((name.as_str().to_owned(), place));
            }
        }
    }
    if found.is_empty() {
        return Err(io::Error::other(format!("no folder {} with error codes in it", FOLDERS.join(", "))));
    }

    let own = codes.dictionary.codes.iter().map(|code| (if code.category == "client" { SDK } else { SERVER }, code));
    let chat = codes.dictionary.lists.iter().flat_map(|list| &list.codes).map(|code| (CHAT, code));
    let known: Vec<_> = own.chain(chat).collect();
    let identifier = |code| identifiers(code).next().expect("a code has a name");
    let mut differences = Vec::new();
    for ((kind, number), constants) in &found {
        let owner = if *kind == COMMON { SERVER } else { kind };
        let code = known.iter().find(|(kind, code)| (*kind, code.number) == (owner, *number)).map(|(_, code)| code);
        // A code has several names where it has several errors.
        if constants.iter().any(|(name, _)| code.is_some_and(|code| identifiers(code).any(|known| known == name))) {
            continue;
        }
        let (name, place) = &constants[0];
        differences.push(match code {
            Some(code) => format!("{place}: renamed: {number} is {} in the dictionary, {name} there", identifier(code)),
            None => format!("{place}: new: {number} {name}"),
        });
    }
    for (kind, code) in known.iter().filter(|(kind, code)| *kind == CHAT || code.upstream.is_some()) {
        let is_there = [*kind, COMMON].iter().any(|kind| found.contains_key(&(*kind, code.number)));
        if !is_there && found.keys().any(|(other, _)| other == kind) {
            differences.push(format!("{}: gone: {} {}", crate::path(folder), code.number, identifier(code)));
        }
    }
    Ok(differences)
}
