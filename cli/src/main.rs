//! The `errcode` command: what the error codes of the OpenIM instant-messaging system mean.

mod annotate;
mod args;
mod codes;
mod show;

use annotate::Error;
use anstream::{AutoStream, ColorChoice};
use anstyle::Style;
use args::{Args, Command};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
use codes::{Codes, Entry};
use errcode::{Category, Group};
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, BufWriter, Write};
use std::num::IntErrorKind;
use std::process::ExitCode;

/// Everything was found.
const FOUND: u8 = 0;
/// A code is not in the table, or nothing was found.
const NOT_FOUND: u8 = 1;
/// The arguments are wrong.
const USAGE: u8 = 2;
/// An input cannot be read or has mistakes, or the output cannot be written.
const IO: u8 = 3;

fn main() -> ExitCode {
    let result = match Args::try_parse() {
        Ok(args) => run(args),
        Err(error) => usage(&error),
    };
    ExitCode::from(match result {
        Ok(status) => status,
        // Whoever read the output has seen enough.
        Err(Error::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => FOUND,
        Err(Error::Write(error)) => {
            complain(format_args!("cannot write to standard output: {error}"));
            IO
        }
        Err(Error::Read(error)) => {
            complain(format_args!("cannot read standard input: {error}"));
            IO
        }
    })
}

/// Does what the arguments say and returns the exit status.
fn run(args: Args) -> Result<u8, Error> {
    if let Some(error) = args.misplaced() {
        return usage(&error);
    }
    let mut files = args.custom;
    if let Some(Command::Check { files: checked }) = &args.command {
        files.extend_from_slice(checked);
    }
    let codes = match Codes::read(&files) {
        Ok(codes) => codes,
        Err(errors) => {
            for error in errors {
                // As a compiler does it: file, line and column first.
                let _ = writeln!(anstream::stderr(), "{error}");
            }
            return Ok(IO);
        }
    };
    match args.command {
        None => match parse(&args.codes) {
            Ok(numbers) => explain(&codes, &numbers, args.json),
            Err(error) => usage(&error),
        },
        Some(Command::List { category, group, json }) => list(&codes, category, group, json),
        Some(Command::Search { texts, json }) => search(&codes, &texts, json),
        Some(Command::Annotate) => annotate_input(&codes),
        Some(Command::Check { .. }) => {
            let files: Vec<_> = files.iter().map(|file| file.display().to_string()).collect();
            let count = codes.count_of_custom();
            let plural = if count == 1 { "" } else { "s" };
            print(|output| writeln!(output, "{}: {count} code{plural}, no mistakes", files.join(", ")))?;
            Ok(FOUND)
        }
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "errcode", &mut script);
            print(|output| output.write_all(&script))?;
            Ok(FOUND)
        }
    }
}

/// Every argument as a number, or what is wrong with those that are none.
fn parse(arguments: &[OsString]) -> Result<Vec<i32>, clap::Error> {
    let mut codes = Vec::new();
    let mut mistakes = Vec::new();
    let mut tip = None;
    for argument in arguments {
        let text = argument.to_string_lossy();
        match text.parse::<i32>() {
            Ok(number) => codes.push(number),
            Err(error) => {
                let problem = match error.kind() {
                    IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => {
                        "is out of range: codes are -2147483648 to 2147483647"
                    }
                    _ => "is not a number",
                };
                mistakes.push(format!("'{text}' {problem}"));
                tip = tip.or_else(|| tip_for(&text));
            }
        }
    }
    if mistakes.is_empty() {
        return Ok(codes);
    }
    let tip = tip.map(|tip| format!("\n\n  tip: {tip}")).unwrap_or_default();
    Err(Args::command().error(ErrorKind::ValueValidation, mistakes.join("\n       ") + &tip))
}

/// What to type instead of a word where a number is needed.
fn tip_for(text: &str) -> Option<String> {
    if Args::command().find_subcommand(text).is_some() {
        return Some(format!("a command comes first: errcode {text} ..."));
    }
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let shown = if is_plain { text } else { "TEXT" };
    text.contains(char::is_alphabetic).then(|| format!("to find a code by its name or message: errcode search {shown}"))
}

/// Prints what clap has to say: help, the version, or a mistake in the arguments.
fn usage(error: &clap::Error) -> Result<u8, Error> {
    let printed = error.print().and_then(|()| io::stdout().flush());
    if error.use_stderr() {
        return Ok(USAGE);
    }
    printed.map_err(Error::Write)?;
    Ok(FOUND)
}

fn explain(codes: &Codes, numbers: &[i32], json: bool) -> Result<u8, Error> {
    let found: Vec<Entry<'_>> = numbers.iter().map(|number| codes.get(*number)).collect();
    print(|output| if json { show::json(&found, output) } else { show::explanations(&found, codes, output) })?;
    let unknown = found.iter().filter(|code| code.name.is_none());
    let unknown: Vec<String> = unknown.map(|code| code.number.to_string()).collect();
    if unknown.is_empty() {
        return Ok(FOUND);
    }
    complain(format_args!("not in the table: {}", unknown.join(", ")));
    Ok(NOT_FOUND)
}

fn list(codes: &Codes, category: Option<Category>, group: Option<Group>, json: bool) -> Result<u8, Error> {
    let fits = |code: &Entry<'_>| {
        category.is_none_or(|category| code.category == category) && group.is_none_or(|group| code.group == group)
    };
    table(&codes.all().filter(fits).collect::<Vec<_>>(), json, "the table has no such code")
}

fn search(codes: &Codes, texts: &[String], json: bool) -> Result<u8, Error> {
    let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let fits = |code: &Entry<'_>| {
        let name = format!("ERRCODE_{}", code.name.unwrap_or_default()).to_lowercase();
        let fields = [code.message, code.upstream.unwrap_or_default()].map(str::to_lowercase);
        // The prefix of all names is not what anyone looks for.
        let in_name = |text: &str| name.match_indices(text).any(|(at, _)| at + text.len() > "ERRCODE_".len());
        texts.iter().all(|text| in_name(text) || fields.iter().any(|field| field.contains(text)))
    };
    let found: Vec<Entry<'_>> = codes.all().filter(fits).collect();
    let complaint = match texts.iter().find(|text| text.parse::<i32>().is_ok()) {
        Some(number) => format!("nothing found; to explain a number: errcode {number}"),
        None => format!("no code has '{}' in its message, name or upstream name", texts.join("' and '")),
    };
    table(&found, json, &complaint)
}

/// Prints codes of the table, or the complaint if there are none.
fn table(codes: &[Entry<'_>], json: bool, complaint: &str) -> Result<u8, Error> {
    print(|output| if json { show::json(codes, output) } else { show::list(codes, output) })?;
    if codes.is_empty() {
        complain(complaint);
        return Ok(NOT_FOUND);
    }
    Ok(FOUND)
}

fn annotate_input(codes: &Codes) -> Result<u8, Error> {
    let output = io::stdout().lock();
    let style = match AutoStream::choice(&output) {
        ColorChoice::Never => Style::new(),
        _ => show::ANNOTATION,
    };
    // Colours that are in the log already are not this command's to take out.
    annotate::annotate(codes, io::stdin().lock(), AutoStream::always_ansi(output), style)?;
    Ok(FOUND)
}

/// Prints to standard output, in colours where it shows them.
fn print(
    show: impl FnOnce(&mut BufWriter<AutoStream<io::StdoutLock<'static>>>) -> io::Result<()>,
) -> Result<(), Error> {
    let mut output = BufWriter::new(AutoStream::auto(io::stdout().lock()));
    show(&mut output).and_then(|()| output.flush()).map_err(Error::Write)
}

/// Says on standard error what is wrong.
fn complain(message: impl Display) {
    // Nobody is left to be told if this fails too.
    let _ = writeln!(anstream::stderr(), "errcode: {message}");
}
