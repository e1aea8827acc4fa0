//! From what somebody types to the codes that it means.

use crate::codes::{Codes, Meaning};
use crate::rules::Rules;
use dictionary::{Code, Note, Source, Texts};
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};
use std::num::{IntErrorKind, ParseIntError};

/// The numbers that an argument speaks of, in its order; none if it is nothing that is known.
///
/// # Errors
/// It is a number that does not fit.
pub fn numbers(codes: &Codes, argument: &str) -> Result<Vec<i32>, ParseIntError> {
    let text = fold(argument);
    match text.trim().parse::<i32>() {
        Err(error) if matches!(error.kind(), IntErrorKind::Empty | IntErrorKind::InvalidDigit) => {}
        number => return number.map(|number| vec![number]),
    }
    let hits = ranked(codes, &text);
    // Those that had the name elsewhere, only if nothing has it now.
    let is_note = hits.first().is_some_and(|((_, is_note, ..), _)| *is_note);
    let named = hits.iter().take_while(|((rank, other, ..), _)| (*rank, *other) == (0, is_note));
    let mut found: Vec<i32> = named.map(|((.., number), _)| *number).collect();
    if found.is_empty() {
        // What a piece of a log begins with is a code, and so is what annotate explains in it.
        let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
        if rest.starts_with(|c: char| !c.is_ascii_alphanumeric()) && text.contains(char::is_alphabetic) {
            found.extend(text[..text.len() - rest.len()].parse::<i32>());
        }
        found.extend(Rules::new(codes, &[], "en").line(argument.as_bytes()).iter().map(|found| found.number));
    }
    let mut seen = HashSet::new();
    found.retain(|number| seen.insert(*number));
    Ok(found)
}

/// What a code is called in programs and logs.
pub fn identifiers(code: &Code) -> impl Iterator<Item = &String> {
    code.upstream.iter().chain(&code.sent).chain([&code.name])
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
    ranked(codes, &words.join(" ")).into_iter().map(|(_, hit)| hit).collect()
}

/// How well something fits, 0 best; whether it is a note; whether it is not of the page; its number.
type Rank = (usize, bool, bool, i32);

/// What [`search`] finds, with its rank.
fn ranked<'a>(codes: &'a Codes, text: &str) -> Vec<(Rank, Hit<'a>)> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let phrase = words.join(" ");
    let all_in = |text: &str| words.iter().all(|word| text.contains(word));
    let wanted = squeeze(&phrase);
    let has_name = |names: &str| names.lines().any(|name| squeeze(name) == wanted);
    let mut hits = Vec::new();
    for meaning in codes.all() {
        let code = &*meaning.code;
        let names = fold(&identifiers(code).cloned().collect::<Vec<_>>().join("\n"));
        let (number, message, user) = (code.number.to_string(), texts([&code.message]), texts(&code.user));
        let rest = texts(code.advice.iter().chain(meaning.component));
        // The best first.
        let fits = [
            number == phrase || has_name(&names),
            names.contains(&phrase),
            message.contains(&phrase),
            all_in(&format!("{names}\n{message}")),
            all_in(&user),
            all_in(&format!("{names}\n{number}\n{message}\n{user}\n{rest}")),
        ];
        if let Some(rank) = fits.iter().position(|fits| *fits) {
            hits.push(((rank, false, code.source != Source::Page, code.number), Hit::Code(meaning)));
        }
    }
    for note in &codes.dictionary.notes {
        let names = fold(&note.sent.join("\n"));
        if all_in(&format!("{names}\n{}\n{}-{}", texts([&note.message, &note.place]), note.first, note.last)) {
            let rank = if has_name(&names) { 0 } else { usize::MAX };
            hits.push(((rank, true, true, note.first), Hit::Note(note)));
        }
    }
    hits.sort_by_key(|(rank, _)| *rank);
    hits
}

/// Names and texts that are spelled almost as this one, or have a word that is: of ten letters fewer than three differ.
pub fn similar(codes: &Codes, text: &str) -> Option<String> {
    let wanted = squeeze(text);
    let most = 3 * wanted.chars().count();
    let mut found = BTreeSet::new();
    for meaning in codes.all() {
        for name in identifiers(&meaning.code) {
            let words = name.split(['_', ' ']).chain([name.as_str()]);
            let mistakes = words.map(|word| strsim::damerau_levenshtein(&squeeze(word), &wanted)).min();
            found.extend(mistakes.filter(|count| 10 * count < most).map(|count| (count, name.len(), name.clone())));
        }
    }
    let names: Vec<_> = found.into_iter().map(|(.., name)| name).take(3).collect();
    (!names.is_empty()).then(|| format!("similar: {}", names.join(", ")))
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a Texts>) -> String {
    texts.into_iter().flat_map(|texts| texts.iter()).map(|(_, text)| fold(text)).collect::<Vec<_>>().join("\n")
}

/// In lower case and, of letters that are as wide as Chinese ones, the usual ones.
fn fold(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    };
    text.chars().map(narrow).flat_map(char::to_lowercase).collect()
}

/// The letters and digits alone, so that TOKEN_EXPIRED, tokenExpired and ERRCODE_TOKEN_EXPIRED are the same.
fn squeeze(text: &str) -> String {
    let text: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    text.trim_start_matches("errcode").to_owned()
}
