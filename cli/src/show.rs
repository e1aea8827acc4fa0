//! How codes are printed: for people, and as JSON.

use anstyle::{AnsiColor, Style};
use errcode::{Category, Code};
use serde::Serialize;
use std::io::{self, Write};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Of what `annotate` puts into a text.
pub const ANNOTATION: Style = AnsiColor::Cyan.on_default();

/// A code as `--json` prints it.
#[derive(Serialize)]
struct Row {
    code: i32,
    name: Option<&'static str>,
    message: &'static str,
    category: &'static str,
    group: &'static str,
    known: bool,
    parent: Option<i32>,
    upstream: Option<&'static str>,
}

impl From<Code> for Row {
    fn from(code: Code) -> Self {
        Self {
            code: code.get(),
            name: code.name(),
            message: code.message(),
            category: code.category().name(),
            group: code.group().name(),
            known: code.is_known(),
            parent: code.parent().map(Code::get),
            upstream: code.upstream(),
        }
    }
}

/// An array of objects.
pub fn json(codes: &[Code], output: &mut impl Write) -> io::Result<()> {
    let rows: Vec<Row> = codes.iter().copied().map(Row::from).collect();
    serde_json::to_writer_pretty(&mut *output, &rows)?;
    writeln!(output)
}

/// Everything about each code, in the order given.
pub fn explanations(codes: &[Code], output: &mut impl Write) -> io::Result<()> {
    for (index, code) in codes.iter().enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        let name = code.name().unwrap_or("(not in the table)");
        writeln!(output, "{STRONG}{} {name}{STRONG:#}", code.get())?;
        writeln!(output, "  {}", code.message())?;
        let mut line = |label: &str, value: &str| writeln!(output, "  {FAINT}{label:<10}{FAINT:#}{value}");
        line("category", code.category().name())?;
        line("group", code.group().name())?;
        if let Some(upstream) = code.upstream() {
            line("upstream", upstream)?;
        }
        if let Some(parent) = code.parent() {
            line("a kind of", &format!("{} {}", parent.get(), parent.name().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// A line for each code, by category and group.
pub fn list(codes: &[Code], output: &mut impl Write) -> io::Result<()> {
    let mut codes = codes.to_vec();
    // Those outside every range last.
    codes.sort_by_key(|code| (code.category() == Category::Unknown, code.category(), code.group(), *code));
    let name = |code: &Code| code.name().unwrap_or_default();
    let width = codes.iter().map(|code| name(code).len()).max().unwrap_or(0);

    for (index, category) in codes.chunk_by(|a, b| a.category() == b.category()).enumerate() {
        if index > 0 {
            writeln!(output)?;
        }
        writeln!(output, "{STRONG}category {}{STRONG:#}", category[0].category())?;
        for group in category.chunk_by(|a, b| a.group() == b.group()) {
            writeln!(output, "  {STRONG}group {}{STRONG:#}", group[0].group())?;
            for code in group {
                write!(output, "    {:>5}  {:<width$}  {}", code.get(), name(code), code.message())?;
                match code.upstream() {
                    Some(upstream) => writeln!(output, "  {FAINT}[{upstream}]{FAINT:#}")?,
                    None => writeln!(output)?,
                }
            }
        }
    }
    Ok(())
}
