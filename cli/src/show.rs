//! How codes are printed for people.

use crate::codes::{Codes, Meaning};
use crate::find::Hit;
use anstyle::Style;
use dictionary::{Note, Texts};
use std::io::{self, Write};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Everything about each code, in the order given.
pub fn explanations(all: &Codes, meanings: &[Meaning<'_>], lang: &str, output: &mut dyn Write) -> io::Result<()> {
    let say = |english: &'static str, chinese: &'static str| if lang == "zh" { chinese } else { english };
    for (index, meaning) in meanings.iter().enumerate() {
        let code = &*meaning.code;
        if index > 0 {
            writeln!(output)?;
        }
        let name = match meaning.known {
            true => format!(" {}", code.name),
            false => say(" (not in the dictionary)", "（未收录）").to_owned(),
        };
        let component = meaning.component.map(|component| format!("  {FAINT}{}{FAINT:#}", component.get(lang)));
        writeln!(output, "{STRONG}{}{name}{STRONG:#}{}", code.number, component.unwrap_or_default())?;
        writeln!(output, "  {}", code.message.get(lang))?;
        let text = |texts: &Option<Texts>| texts.as_ref().map(|texts| texts.get(lang).to_owned());
        let action = all.dictionary.action(&code.action);
        let action = format!("{}{}{}", action.id, say(": ", "："), action.about.get(lang));
        let category = format!("{}{}{}", code.category, say(", group ", "，分组 "), code.group);
        let upstream = code.upstream.clone().filter(|upstream| !code.sent.contains(upstream));
        let since = code.since.iter().map(|release| format!("{}{release}", say("since ", "自 ")));
        let until = code.until.iter().map(|release| format!("{}{release}", say("until ", "至 ")));
        let releases = since.chain(until).collect::<Vec<_>>().join(say(", ", "，"));
        let notes = meaning.notes.iter().map(|note| ("elsewhere ", "其他含义  ", Some(elsewhere(note, lang))));
        let page = meaning.url.as_ref().map(|url| url.replace(".md", say(".md", ".zh.md")));
        let lines = [
            ("advice    ", "排查建议  ", text(&code.advice)),
            ("action    ", "处理方式  ", Some(action).filter(|_| meaning.known)),
            ("user sees ", "用户提示  ", text(&code.user).filter(|_| meaning.known)),
            ("category  ", "所属分类  ", Some(category)),
            ("errMsg    ", "错误文本  ", Some(code.sent.join(" / ")).filter(|sent| !sent.is_empty())),
            ("upstream  ", "源码标识  ", upstream),
            ("releases  ", "适用版本  ", Some(releases).filter(|releases| !releases.is_empty())),
        ];
        let lines = lines.into_iter().chain(notes).chain([("page      ", "详细说明  ", page)]);
        for (english, chinese, value) in lines {
            if let Some(value) = value {
                writeln!(output, "  {FAINT}{}{FAINT:#}{value}", say(english, chinese))?;
            }
        }
    }
    Ok(())
}

fn elsewhere(note: &Note, lang: &str) -> String {
    let sent: String = note.sent.iter().map(|text| format!(" [{text}]")).collect();
    let (message, place) = (note.message.get(lang), note.place.get(lang));
    if lang == "zh" { format!("{message}{sent}（{place}）") } else { format!("{message}{sent} ({place})") }
}

/// A line for each hit.
pub fn list(hits: &[Hit<'_>], lang: &str, output: &mut dyn Write) -> io::Result<()> {
    let name = |hit: &Hit<'_>| if let Hit::Code(meaning) = hit { meaning.code.name.len() } else { 0 };
    let width = hits.iter().map(name).max().unwrap_or(0);
    for hit in hits {
        match hit {
            Hit::Code(meaning) => {
                let code = &*meaning.code;
                let (name, message) = (&code.name, code.message.get(lang));
                write!(output, "{STRONG}{:>6}{STRONG:#}  {name:<width$}  {:<11}  {message}", code.number, code.action)?;
                if let Some(sent) = code.sent.first().or(code.upstream.as_ref()) {
                    write!(output, "  {FAINT}[{sent}]{FAINT:#}")?;
                }
                writeln!(output)?;
            }
            Hit::Note(note) => {
                let last = if note.last > note.first { format!("-{}", note.last) } else { String::new() };
                writeln!(output, "{:>6}  {}", format!("{}{last}", note.first), elsewhere(note, lang))?;
            }
        }
    }
    Ok(())
}
