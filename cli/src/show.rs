//! How codes are printed for people.

use crate::codes::{self, Codes, Meaning};
use crate::find::Hit;
use anstyle::Style;
use dictionary::Note;
use std::io::{self, Write};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Everything about each code, in the order given.
pub fn explanations(all: &Codes, meanings: &[Meaning<'_>], lang: &str, output: &mut impl Write) -> io::Result<()> {
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
        let mut line = |english, chinese, value: &str| {
            let label = say(english, chinese);
            // Every Chinese label has four characters.
            if lang == "zh" {
                writeln!(output, "  {FAINT}{label}{FAINT:#}  {value}")
            } else {
                writeln!(output, "  {FAINT}{label:<10}{FAINT:#}{value}")
            }
        };
        if let Some(advice) = &code.advice {
            line("advice", "排查建议", advice.get(lang))?;
        }
        if meaning.known {
            let action = all.dictionary.action(&code.action);
            let about = action.about.get(lang);
            line("action", "处理方式", &format!("{}{}{about}", action.id, say(": ", "：")))?;
        }
        if let Some(user) = code.user.as_ref().filter(|_| meaning.known) {
            line("user sees", "用户提示", user.get(lang))?;
        }
        line("category", "所属分类", &format!("{}{}{}", code.category, say(", group ", "，分组 "), code.group))?;
        if !code.sent.is_empty() {
            line("errMsg", "错误文本", &code.sent.join(" / "))?;
        }
        if let Some(upstream) = code.upstream.as_ref().filter(|upstream| !code.sent.contains(upstream)) {
            line("upstream", "源码标识", upstream)?;
        }
        let since = code.since.iter().map(|release| format!("{}{release}", say("since ", "自 ")));
        let until = code.until.iter().map(|release| format!("{}{release}", say("until ", "至 ")));
        let releases: Vec<String> = since.chain(until).collect();
        if !releases.is_empty() {
            line("releases", "适用版本", &releases.join(say(", ", "，")))?;
        }
        for note in &meaning.notes {
            line("elsewhere", "其他含义", &elsewhere(note, lang))?;
        }
        if meaning.url.is_some() {
            line("page", "详细说明", &codes::page(code.number, say("", ".zh")))?;
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
pub fn list(hits: &[Hit<'_>], lang: &str, output: &mut impl Write) -> io::Result<()> {
    let name = |hit: &Hit<'_>| match hit {
        Hit::Code(meaning) => meaning.code.name.len(),
        Hit::Note(_) => 0,
    };
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
