//! The dictionary for other tools.

use crate::codes::{Codes, Meaning};
use dictionary::ENGLISH;
use serde_json::{Map, Value, json};

/// A format of `errcode export`.
#[derive(Clone, Copy, clap::ValueEnum)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Format {
    Json,
    Csv,
    Markdown,
    Android,
    Apple,
    Arb,
    I18next,
}

/// The dictionary in a format.
pub fn export(codes: &Codes, format: Format, language: &str) -> String {
    match format {
        Format::Json => codes.dictionary.to_json(),
        Format::Csv => csv(codes),
        Format::Markdown => markdown(codes, language),
        Format::Android => android(codes, language),
        Format::Apple => {
            let line = |(name, text): (&str, &str)| format!("\"{name}\" = \"{}\";\n", backslashed(text, "\\\""));
            user_texts(codes, language).map(line).collect()
        }
        Format::Arb => {
            let locale = [("@@locale".to_owned(), language.into())].into_iter();
            // Flutter makes a member of each: in a class of its own they need no prefix.
            let texts = user_texts(codes, language).map(|(name, text)| (camel(name), icu(text).into()));
            object(locale.chain(texts))
        }
        Format::I18next => object(user_texts(codes, language).map(|(name, text)| {
            // What stands in double braces would be replaced, and $t( ) looked up.
            (name.to_owned(), text.replace("{{", "{ {").replace("$t(", "$t (").into())
        })),
    }
}

/// What a person sees, by name: for every code, and for the unknown codes of each range.
fn user_texts<'a>(codes: &'a Codes, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let dictionary = &codes.dictionary;
    let lists = dictionary.lists.iter().flat_map(|list| &list.codes);
    let known = dictionary.codes.iter().chain(lists).map(|code| (&*code.name, dictionary.user(code).get(language)));
    let unknown = dictionary.categories.iter().map(|c| (&*c.name, dictionary.actions[0].user.get(language)));
    let mut seen = std::collections::HashSet::new();
    known.chain(unknown).filter(move |(name, _)| seen.insert(*name))
}

fn object(entries: impl Iterator<Item = (String, Value)>) -> String {
    let map: Map<String, Value> = entries.collect();
    serde_json::to_string_pretty(&map).expect("only strings are keys") + "\n"
}

/// A row for each code and a column for each field, of texts one for each language.
fn csv(codes: &Codes) -> String {
    let columns = "number name category group action message user advice upstream sent since until".split(' ');
    let languages = |field| match field {
        "message" | "user" | "advice" => &codes.dictionary.languages[..],
        _ => &codes.dictionary.languages[..1],
    };
    let columns: Vec<_> = columns.flat_map(|field| languages(field).iter().map(move |l| (field, l.as_str()))).collect();
    let head = columns.iter().map(|(field, language)| match *language {
        ENGLISH => (*field).to_owned(),
        language => format!("{field}_{language}"),
    });
    let row = |meaning: Meaning<'_>| {
        let code = json!(meaning.code);
        let cell = |(field, language): &(&str, &str)| match &code[*field] {
            Value::Object(texts) => texts.get(*language).unwrap_or(&texts[ENGLISH]).as_str().unwrap_or_default().into(),
            Value::Array(texts) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("; "),
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            number => number.to_string(),
        };
        columns.iter().map(cell).collect()
    };
    // As RFC 4180 has it.
    let quoted = |cell: &String| match cell.contains(['"', ',', ';']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.clone(),
    };
    let line = |row: Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n";
    [head.collect()].into_iter().chain(codes.all().map(row)).map(line).collect()
}

fn markdown(codes: &Codes, language: &str) -> String {
    let cell = |text: &str| backslashed(text, "\\`*_{}[]<>#|$~&");
    let mut table = match language {
        "zh" => "| 错误码 | 名称 | 处理方式 | 说明 | 用户提示 |\n|---|---|---|---|---|\n".to_owned(),
        _ => "| Code | Name | Action | Message | User sees |\n|---|---|---|---|---|\n".to_owned(),
    };
    for meaning in codes.all() {
        let code = &*meaning.code;
        let user = codes.dictionary.user(code).get(language);
        let (message, user) = (cell(code.message.get(language)), cell(user));
        table += &format!("| {} | `{}` | `{}` | {message} | {user} |\n", code.number, code.name, code.action);
    }
    table
}

fn android(codes: &Codes, language: &str) -> String {
    let escaped = |text: &str| {
        // First as a resource, then as XML.
        let text = backslashed(text, "\\'\"");
        let text = if text.starts_with(['@', '?']) { format!("\\{text}") } else { text };
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    };
    let line = |(name, text): (&str, &str)| {
        // No text has arguments, so that a % is a %.
        let name = name.to_lowercase();
        format!("    <string name=\"errcode_{name}\" formatted=\"false\">{}</string>\n", escaped(text))
    };
    let lines: String = user_texts(codes, language).map(line).collect();
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<resources>\n{lines}</resources>\n")
}

/// With a backslash before each of these characters.
fn backslashed(text: &str, special: &str) -> String {
    text.chars().flat_map(|c| special.contains(c).then_some('\\').into_iter().chain([c])).collect()
}

/// For the messages of ICU, in which braces are arguments and apostrophes quote.
fn icu(text: &str) -> String {
    text.replace('\'', "''").replace('{', "'{'").replace('}', "'}'")
}

/// `TOKEN_EXPIRED` as tokenExpired.
fn camel(name: &str) -> String {
    let (first, rest) = name.split_once('_').unwrap_or((name, ""));
    let capitalized = |word: &str| word[..1].to_owned() + &word[1..].to_ascii_lowercase();
    first.to_ascii_lowercase() + &rest.split_terminator('_').map(capitalized).collect::<String>()
}
