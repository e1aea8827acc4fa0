//! From what somebody types to the codes that it means.

use crate::codes::{Codes, Meaning};
use crate::rules::Rules;
use dictionary::{Code, Note, Source};
use std::collections::HashSet;
use std::num::IntErrorKind;

/// What an argument is not.
pub enum Problem {
    /// It is a number that does not fit.
    OutOfRange,
    /// It is nothing that is known.
    NotFound,
}

/// The numbers that an argument speaks of, in its order.
///
/// # Errors
/// It is a number that does not fit, or nothing that is known.
pub fn numbers(codes: &Codes, argument: &str) -> Result<Vec<i32>, Problem> {
    let text = fold(argument);
    match text.trim().parse::<i32>() {
        Ok(number) => return Ok(vec![number]),
        Err(error) => match error.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => return Err(Problem::OutOfRange),
            _ => {}
        },
    }
    let mut found = named(codes, &text);
    if found.is_empty() {
        // What a piece of a log begins with is a code, and so is what annotate explains in it.
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = text.as_bytes().get(digits);
        if rest.is_some_and(|next| !next.is_ascii_alphanumeric()) && text.contains(char::is_alphabetic) {
            found.extend(text[..digits].parse::<i32>().ok());
        }
        found.extend(Rules::new(codes, &[], "en").line(argument.as_bytes()).into_iter().map(|found| found.number));
        let mut seen = HashSet::new();
        found.retain(|number| seen.insert(*number));
    }
    if found.is_empty() { Err(Problem::NotFound) } else { Ok(found) }
}

/// The codes with this name, identifier or text; those that had the text elsewhere only if there are none.
fn named(codes: &Codes, text: &str) -> Vec<i32> {
    let wanted = squeeze(text);
    let wanted = wanted.strip_prefix("errcode").filter(|rest| !rest.is_empty()).unwrap_or(&wanted);
    if wanted.is_empty() {
        return Vec::new();
    }
    let is = |text: &&str| squeeze(text) == wanted;
    let mut found: Vec<_> = codes.all().filter(|m| identifiers(&m.code).any(|t| is(&t))).map(|m| m.code).collect();
    found.sort_by_key(|code| (code.source != Source::Page, code.number));
    let mut numbers: Vec<i32> = found.iter().map(|code| code.number).collect();
    if numbers.is_empty() {
        let notes = codes.dictionary.notes.iter();
        numbers.extend(notes.filter(|note| note.sent.iter().any(|t| is(&t.as_str()))).map(|note| note.first));
    }
    numbers.dedup();
    numbers
}

/// What a code is called in programs and logs.
fn identifiers(code: &Code) -> impl Iterator<Item = &str> {
    let sent = code.sent.iter().chain(&code.upstream).map(String::as_str);
    [code.name.as_str()].into_iter().chain(sent)
}

/// Something that a search found.
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

/// Names and texts that are spelled almost as this one.
pub fn similar(codes: &Codes, text: &str) -> Vec<String> {
    let wanted = squeeze(text);
    let mut all: Vec<(f64, String)> = Vec::new();
    for meaning in codes.all() {
        for identifier in identifiers(&meaning.code) {
            let mut words: Vec<String> = identifier.split(['_', ' ']).map(squeeze).collect();
            words.push(squeeze(identifier));
            let likeness = words.iter().map(|word| strsim::normalized_damerau_levenshtein(word, &wanted));
            all.push((likeness.fold(0.0, f64::max), identifier.to_owned()));
        }
    }
    all.retain(|(likeness, _)| *likeness >= 0.7);
    all.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut names: Vec<String> = Vec::new();
    for (_, name) in all {
        if names.len() < 3 && !names.contains(&name) {
            names.push(name);
        }
    }
    names
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
