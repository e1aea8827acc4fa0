//! How codes are printed: for people, and as JSON.

use crate::codes::{Codes, Entry};
use anstyle::{AnsiColor, Style};
use errcode::Category;
use serde::Serialize;
use std::io::{self, Write};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Of what `annotate` puts into a text.
pub const ANNOTATION: Style = AnsiColor::Cyan.on_default();

/// A code as `--json` prints it.
#[derive(Serialize)]
struct Row<'a> {
    code: i32,
    name: Option<&'a str>,
    message: &'a str,
    category: &'static str,
    group: &'static str,
    known: bool,
    parent: Option<i32>,
    upstream: Option<&'a str>,
}

impl<'a> From<&Entry<'a>> for Row<'a> {
    fn from(code: &Entry<'a>) -> Self {
        Self {
            code: code.number,
            name: code.name,
            message: code.message,
            category: code.category.name(),
            group: code.group.name(),
            known: code.name.is_some(),
            parent: code.parent,
            upstream: code.upstream,
        }
    }
}

/// An array of objects.
pub fn json(codes: &[Entry<'_>], output: &mut impl Write) -> io::Result<()> {
    let rows: Vec<Row<'_>> = codes.iter().map(Row::from).collect();
    serde_json::to_writer_pretty(&mut *output, &rows)?;
    writeln!(output)
}

/// Everything about each code, in the order given.
pub fn explanations(codes: &[Entry<'_>], all: &Codes, output: &mut impl Write) -> io::Result<()> {
    for (index, code) in codes.iter().enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        let name = code.name.unwrap_or("(not in the table)");
        writeln!(output, "{STRONG}{} {name}{STRONG:#}", code.number)?;
        writeln!(output, "  {}", code.message)?;
        let mut line = |label: &str, value: &str| writeln!(output, "  {FAINT}{label:<10}{FAINT:#}{value}");
        line("category", code.category.name())?;
        line("group", code.group.name())?;
        if let Some(upstream) = code.upstream {
            line("upstream", upstream)?;
        }
        if let Some(parent) = code.parent {
            line("a kind of", &format!("{parent} {}", all.get(parent).name.unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// A line for each code, by category and group.
pub fn list(codes: &[Entry<'_>], output: &mut impl Write) -> io::Result<()> {
    let mut codes = codes.to_vec();
    // Those outside every range last.
    codes.sort_by_key(|code| (code.category == Category::Unknown, code.category, code.group, code.number));
    let width = codes.iter().map(|code| code.name.map_or(0, str::len)).max().unwrap_or(0);

    for (index, category) in codes.chunk_by(|a, b| a.category == b.category).enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        writeln!(output, "{STRONG}category {}{STRONG:#}", category[0].category)?;
        for group in category.chunk_by(|a, b| a.group == b.group) {
            writeln!(output, "  {STRONG}group {}{STRONG:#}", group[0].group)?;
            for code in group {
                write!(output, "    {:>5}  {:<width$}  {}", code.number, code.name.unwrap_or_default(), code.message)?;
                match code.upstream {
                    Some(upstream) => writeln!(output, "  {FAINT}[{upstream}]{FAINT:#}")?,
                    None => writeln!(output)?,
                }
            }
        }
    }
    Ok(())
}
