//! From what somebody types to the codes that it means.

use crate::codes::{Codes, Meaning};
use crate::rules::Rules;
use dictionary::{Code, Note, Source};
use serde::Serialize;
use std::collections::HashSet;
use std::num::{IntErrorKind, ParseIntError};

/// The numbers that an argument speaks of, in its order; none if it is nothing that is known.
///
/// # Errors
/// It is a number that does not fit.
pub fn numbers(codes: &Codes, argument: &str) -> Result<Vec<i32>, ParseIntError> {
    let text = fold(argument);
    match text.trim().parse() {
        Ok(number) => return Ok(vec![number]),
        Err(error) if matches!(error.kind(), IntErrorKind::PosOverflow | IntErrorKind::NegOverflow) => {
            return Err(error);
        }
        Err(_) => {}
    }
    let mut found = named(codes, &text);
    if found.is_empty() {
        // What a piece of a log begins with is a code, and so is what annotate explains in it.
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.starts_with(|c: char| !c.is_ascii_alphanumeric()) && text.contains(char::is_alphabetic) {
            found.extend(text[..text.len() - rest.len()].parse::<i32>());
        }
        found.extend(Rules::new(codes, &[], "en").line(argument.as_bytes()).iter().map(|found| found.number));
        let mut seen = HashSet::new();
        found.retain(|number| seen.insert(*number));
    }
    Ok(found)
}

/// The codes with this name, identifier or text, the page's first; those that had the text elsewhere only if there are
/// none.
fn named(codes: &Codes, text: &str) -> Vec<i32> {
    let wanted = squeeze(text);
    let wanted = wanted.strip_prefix("errcode").filter(|rest| !rest.is_empty()).unwrap_or(&wanted);
    let is = |text: &str| !wanted.is_empty() && squeeze(text) == wanted;
    let known = codes.all().filter(|meaning| identifiers(&meaning.code).any(is));
    let mut found: Vec<_> = known.map(|meaning| (meaning.code.source != Source::Page, meaning.code.number)).collect();
    if found.is_empty() {
        let notes = codes.dictionary.notes.iter().filter(|note| note.sent.iter().any(|text| is(text)));
        found.extend(notes.map(|note| (true, note.first)));
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, number)| number).collect()
}

/// What a code is called in programs and logs.
fn identifiers(code: &Code) -> impl Iterator<Item = &str> {
    let sent = code.sent.iter().chain(&code.upstream).map(String::as_str);
    [code.name.as_str()].into_iter().chain(sent)
}

/// Something that a search found.
#[derive(Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "there are a hundred at most")]
pub enum Hit<'a> {
    /// A code.
    Code(Meaning<'a>),
    /// What numbers mean elsewhere.
    Note(&'a Note),
}

/// The codes and notes in which every word occurs, the best first.
pub fn search<'a>(codes: &'a Codes, words: &[String]) -> Vec<Hit<'a>> {
    let phrase = fold(&words.join(" "));
    let words: Vec<&str> = phrase.split_whitespace().collect();
    let phrase = words.join(" ");
    let all_in = |text: &str| words.iter().all(|word| text.contains(word));

    let mut hits: Vec<((usize, bool, i32), Hit<'a>)> = Vec::new();
    for meaning in codes.all() {
        let code = &*meaning.code;
        let identifiers: Vec<String> = identifiers(code).map(fold).collect();
        let number = code.number.to_string();
        let message = texts([&code.message]);
        let user = texts(&code.user);
        let rest = texts(code.advice.iter().chain(meaning.component));
        let everything = [&identifiers.join("\n"), &number, &message, &user, &rest].map(String::as_str).join("\n");
        // The best first.
        let fits = [
            number == phrase || identifiers.contains(&phrase),
            identifiers.iter().any(|text| squeeze(text) == squeeze(&phrase)),
            identifiers.iter().any(|text| text.contains(&phrase)),
            message.contains(&phrase),
            all_in(&(identifiers.join("\n") + &message)),
            all_in(&user),
            all_in(&everything),
        ];
        let Some(rank) = fits.iter().position(|fits| *fits) else { continue };
        hits.push(((rank, code.source != Source::Page, code.number), Hit::Code(meaning)));
    }
    for note in &codes.dictionary.notes {
        let sent = fold(&note.sent.join("\n"));
        let everything = format!("{sent}\n{}\n{}-{}", texts([&note.message, &note.place]), note.first, note.last);
        if all_in(&everything) {
            let rank = if sent.lines().any(|text| text == phrase) { 2 } else { 7 };
            hits.push(((rank, true, note.first), Hit::Note(note)));
        }
    }
    hits.sort_by_key(|(order, _)| *order);
    hits.into_iter().map(|(_, hit)| hit).collect()
}

/// Names and texts that are spelled almost as this one, or have a word that is.
pub fn similar(codes: &Codes, text: &str) -> Vec<String> {
    let wanted = squeeze(text);
    let likeness = |word: &str| strsim::normalized_damerau_levenshtein(&squeeze(word), &wanted);
    let mut all = Vec::new();
    for meaning in codes.all() {
        for name in identifiers(&meaning.code) {
            let words = name.split(['_', ' ']).chain([name]);
            all.push((words.map(likeness).fold(0.0, f64::max), name.to_owned()));
        }
    }
    all.retain(|(likeness, _)| *likeness >= 0.7);
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut seen = HashSet::new();
    all.into_iter().map(|(_, name)| name).filter(|name| seen.insert(name.clone())).take(3).collect()
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a dictionary::Texts>) -> String {
    texts.into_iter().flat_map(|texts| texts.iter()).map(|(_, text)| fold(text)).collect::<Vec<_>>().join("\n")
}

/// In lower case and, of letters that are as wide as Chinese ones, the usual ones.
fn fold(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(narrow).flat_map(char::to_lowercase).collect()
}

/// The letters and digits alone, so that TOKEN_EXPIRED and tokenExpired are the same.
fn squeeze(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}
