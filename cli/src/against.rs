//! Compares the dictionary with OpenIM's Go source.

use crate::codes::Codes;
use dictionary::{Code, shown};
use regex::Regex;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The folders with constants, and whose codes these are.
const FOLDERS: [(&str, Component); 4] = [
    // Where the server has a code that is not in errs.
    ("servererrs", Component::Server),
    ("errs", Component::Tools),
    ("sdkerrs", Component::Sdk),
    ("eerrs", Component::Chat),
];

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Component {
    Server,
    /// What all servers have in common.
    Tools,
    Sdk,
    Chat,
}

/// `	TokenExpiredError = 1501 // …` in a block, or `const UnknownCode = 1000` alone
const CONSTANT: &str = r"(?m)^[ \t]*(?:const[ \t]+)?([A-Z]\w*)(?:[ \t]+\w+)?[ \t]*=[ \t]*(-?\d+)[ \t]*(?://.*)?$";
/// `errs.NewCodeError(20001, "PasswordError")`
const ERROR: &str = r#"NewCodeError\((?<number>-?\d+), *"(?<text>[^"]*)"\)"#;

/// The differences, a line each.
///
/// # Errors
/// A folder cannot be read, or none of them has constants.
pub fn differences(codes: &Codes, folder: &Path) -> io::Result<Vec<String>> {
    let [constant, error] = [CONSTANT, ERROR].map(|pattern| Regex::new(pattern).expect("a correct expression"));
    // By component and number: the identifiers, and where they stand.
    let mut found: BTreeMap<(Component, i32), Vec<(String, String)>> = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let component = FOLDERS.iter().find(|(folder, _)| *folder == name).map(|(_, component)| *component);
        let mut entries = fs::read_dir(&folder)?.collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(fs::DirEntry::path);
        for entry in entries {
            let (path, kind) = (entry.path(), entry.file_type()?);
            if kind.is_dir() {
                folders.push(path);
            } else if let Some(component) = component.filter(|_| kind.is_file() && is_source(&path)) {
                let text = String::from_utf8_lossy(&fs::read(&path)?).replace("\r\n", "\n");
                let constants = constant.captures_iter(&text).map(|found| found.extract().1);
                let errors =
                    error.captures_iter(&text).map(|found| found.extract().1).map(|[number, text]| [text, number]);
                for [name, number] in constants.chain(errors) {
                    let Ok(number) = number.parse() else { continue };
                    // Of an old demo; nothing sends them.
                    if component == Component::Server && codes.dictionary.category(number).id == "client" {
                        continue;
                    }
                    let at = name.as_ptr() as usize - text.as_ptr() as usize;
                    let place =
                        format!("{}:{}", shown(&path.display().to_string()), text[..at].matches('\n').count() + 1);
                    found.entry((component, number)).or_default().push((name.to_owned(), place));
                }
            }
        }
    }
    if found.is_empty() {
        let names = FOLDERS.map(|(name, _)| name).join(", ");
        return Err(io::Error::other(format!("no folder {names} with error codes in it")));
    }

    let mut differences = Vec::new();
    for ((component, number), constants) in &found {
        let code = known(codes, *component).find(|code| code.number == *number);
        let is_known = |name: &String| code.is_some_and(|code| names(code).any(|known| known == name));
        // A code has a name more where it has several errors.
        if constants.iter().any(|(name, _)| is_known(name)) {
            continue;
        }
        let (name, place) = &constants[0];
        differences.push(match code {
            Some(code) => format!("{place}: renamed: {number} is {} in the dictionary, {name} there", identifier(code)),
            None => format!("{place}: new: {number} {name}"),
        });
    }
    for component in [Component::Server, Component::Sdk, Component::Chat] {
        let is_there = |number| {
            let tools = component == Component::Server && found.contains_key(&(Component::Tools, number));
            tools || found.contains_key(&(component, number))
        };
        if found.keys().any(|(other, _)| *other == component) {
            let gone = known(codes, component)
                .filter(|code| (code.upstream.is_some() || component == Component::Chat) && !is_there(code.number));
            let folder = shown(&folder.display().to_string());
            differences.extend(gone.map(|code| format!("{folder}: gone: {} {}", code.number, identifier(code))));
        }
    }
    Ok(differences)
}

fn is_source(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".go") && !name.ends_with("_test.go")
}

/// What a constant or its error is called: the dictionary has the text of the chat server's errors, as they have no
/// constants.
fn names(code: &Code) -> impl Iterator<Item = &String> {
    code.upstream.iter().chain(&code.sent)
}

fn identifier(code: &Code) -> &str {
    names(code).next().unwrap_or(&code.name)
}

/// The codes of a component.
fn known(codes: &Codes, component: Component) -> Box<dyn Iterator<Item = &Code> + '_> {
    match component {
        Component::Chat => Box::new(codes.dictionary.lists.iter().flat_map(|list| &list.codes)),
        _ => {
            let is_client = move |code: &&Code| (code.category == "client") == (component == Component::Sdk);
            Box::new(codes.dictionary.codes.iter().filter(is_client))
        }
    }
}
