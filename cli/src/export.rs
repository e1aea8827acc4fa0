//! The dictionary for other tools.

use crate::codes::Codes;
use dictionary::ENGLISH;
use heck::ToLowerCamelCase;
use std::collections::{BTreeMap, HashSet};

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
            let locale = [("@@locale".to_owned(), language.to_owned())].into_iter();
            // Flutter makes a member of each: in a class of its own they need no prefix.
            let texts = user_texts(codes, language).map(|(name, text)| (name.to_lower_camel_case(), icu(text)));
            object(locale.chain(texts))
        }
        Format::I18next => object(user_texts(codes, language).map(|(name, text)| {
            // What stands in double braces would be replaced, and $t( ) looked up.
            (name.to_owned(), text.replace("{{", "{ {").replace("$t(", "$t ("))
        })),
    }
}

/// What a person sees, by name: for every code, and for the unknown codes of each range.
fn user_texts<'a>(codes: &'a Codes, language: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let dictionary = &codes.dictionary;
    let lists = dictionary.lists.iter().flat_map(|list| &list.codes);
    let known = dictionary.codes.iter().chain(lists).map(|code| (&*code.name, dictionary.user(code).get(language)));
    let unknown = dictionary.categories.iter().map(|c| (&*c.name, dictionary.actions[0].user.get(language)));
    let mut seen = HashSet::new();
    known.chain(unknown).filter(move |(name, _)| seen.insert(*name))
}

fn object(entries: impl Iterator<Item = (String, String)>) -> String {
    serde_json::to_string_pretty(&entries.collect::<BTreeMap<_, _>>()).expect("only strings are keys") + "\n"
}

/// A row for each code, with its texts in both languages.
fn csv(codes: &Codes) -> String {
    // As RFC 4180 has it.
    let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let head =
        "number name category group action message message_zh user user_zh advice advice_zh upstream sent since until";
    table.write_record(head.split(' ')).expect("memory does not fail");
    for meaning in codes.all() {
        let code = &*meaning.code;
        let texts = [Some(&code.message), code.user.as_ref(), code.advice.as_ref()];
        let texts = texts.map(|texts| [ENGLISH, "zh"].map(|language| texts.map(|texts| texts.get(language))));
        let start = (code.number, &code.name, &code.category, &code.group, &code.action);
        let row = (start, texts, &code.upstream, code.sent.join("; "), &code.since, &code.until);
        table.serialize(row).expect("memory does not fail");
    }
    String::from_utf8(table.into_inner().expect("memory does not fail")).expect("texts are UTF-8")
}

fn markdown(codes: &Codes, language: &str) -> String {
    let mut table = match language {
        "zh" => "| 错误码 | 名称 | 处理方式 | 说明 | 用户提示 |\n|---|---|---|---|---|\n".to_owned(),
        _ => "| Code | Name | Action | Message | User sees |\n|---|---|---|---|---|\n".to_owned(),
    };
    for meaning in codes.all() {
        let code = &*meaning.code;
        let [message, user] = [&code.message, codes.dictionary.user(code)]
            .map(|texts| backslashed(texts.get(language), "\\`*_{}[]<>#|$~&"));
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
