//! The `errcode` command: what the error codes of the OpenIM instant-messaging system mean.

mod against;
pub mod annotate;
mod args;
pub mod codes;
mod export;
pub mod find;
pub mod rules;
mod show;

use annotate::{Error, Part};
use anstream::{AutoStream, ColorChoice};
use args::{Args, Command};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};
pub use clap_complete::Shell;
use codes::Codes;
use dictionary::{Code, Dictionary, shown};
use find::Hit;
use rules::Rules;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Everything was found.
const FOUND: u8 = 0;
/// Something is no code, or nothing was found.
const NOT_FOUND: u8 = 1;
/// The arguments are wrong.
const USAGE: u8 = 2;
/// An input cannot be read or has mistakes, or the output cannot be written.
const IO: u8 = 3;

/// The command, whose standard output may have been closed when it began.
pub fn main(is_closed: bool) -> ExitCode {
    let result = match Args::try_parse() {
        // Rust has opened /dev/null in its place, which takes everything.
        _ if is_closed => Err(Error::Write(io::Error::other("it is closed"))),
        Ok(args) => run(args),
        Err(error) => usage(&error),
    };
    ExitCode::from(result.unwrap_or_else(|error| match error {
        // The reader has seen enough.
        Error::Write(error) if error.kind() == io::ErrorKind::BrokenPipe => FOUND,
        Error::Write(error) => failed("write to", "standard output", &error),
        Error::Read(error) => failed("read", "standard input", &error),
    }))
}

/// Does what the arguments say and returns the exit status.
fn run(args: Args) -> Result<u8, Error> {
    // Those for all commands are fine there; clap can only forbid all or none.
    if args.command.is_some() && (args.json || !args.codes.is_empty()) {
        return wrong("codes and --json must not stand before a command, which comes first");
    }
    let (custom, mut files) = (args.custom.len(), args.custom);
    if let Some(Command::Check { files: checked, .. }) = &args.command {
        files.extend_from_slice(checked);
    }
    let codes = match Codes::read(&files) {
        Ok(codes) => codes,
        Err(mistakes) => {
            // As compilers do it: file, line and column first.
            let _ = writeln!(anstream::stderr(), "{mistakes}");
            return Ok(IO);
        }
    };
    let lang = args.lang.unwrap_or_else(args::language_of_environment);
    match args.command {
        None => explain(&codes, &args.codes, lang, args.json),
        Some(Command::List { words, json }) => list(&codes, &words, lang, json),
        Some(Command::Search { words, json }) => search(&codes, &words, lang, json),
        Some(Command::Annotate { files, summary, keys }) => {
            let rules = Rules::new(&codes, &keys, lang);
            if summary { summarize(&codes, &files, &rules, lang) } else { annotate(&files, &rules) }
        }
        Some(Command::Check { against: Some(folder), .. }) => match against::differences(&codes, &folder) {
            Ok(differences) if differences.is_empty() => print(|output| writeln!(output, "no differences")),
            Ok(differences) => print(|output| writeln!(output, "{}", differences.join("\n"))).and(Ok(NOT_FOUND)),
            Err(error) => Ok(failed("read", &path(&folder), &error)),
        },
        Some(Command::Check { files, .. }) => {
            let count: usize =
                codes.dictionary.lists[custom..][..files.len()].iter().map(|list| list.codes.len()).sum();
            let plural = if count == 1 { "" } else { "s" };
            let names: Vec<_> = files.iter().map(|file| path(file)).collect();
            print(|output| writeln!(output, "{}: {count} code{plural}, no mistakes", names.join(", ")))
        }
        Some(Command::Export { format }) => {
            let text = export::export(&codes, format, args.lang.unwrap_or(dictionary::ENGLISH));
            print(|output| output.write_all(text.as_bytes()))
        }
        Some(Command::Completions { shell }) => print(|output| output.write_all(&completions(shell))),
        Some(Command::Man { folder }) => {
            Ok(write_manual(&folder).map_or_else(|error| failed("write", &path(&folder), &error), |()| FOUND))
        }
    }
}

/// A script that completes the arguments in a shell.
pub fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "errcode", &mut script);
    script
}

/// Writes the manual pages into a folder, which is made if it is not there.
///
/// # Errors
/// A file or folder that cannot be written.
pub fn write_manual(folder: &Path) -> io::Result<()> {
    // A page for each command, but none for `errcode help`, which repeats them.
    let command = Args::command().disable_help_subcommand(true);
    std::fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command, folder)
}

/// Prints what clap has to say: help, the version, or a mistake in the arguments.
fn usage(error: &clap::Error) -> Result<u8, Error> {
    let printed = error.print().and_then(|()| io::stdout().flush());
    if error.use_stderr() { Ok(USAGE) } else { printed.map(|()| FOUND).map_err(Error::Write) }
}

fn wrong(reason: impl Display) -> Result<u8, Error> {
    usage(&Args::command().error(ErrorKind::ValueValidation, reason))
}

fn explain(codes: &Codes, arguments: &[String], lang: &str, json: bool) -> Result<u8, Error> {
    let (mut found, mut complaints) = (Vec::new(), Vec::new());
    for argument in arguments {
        let quoted = shown(argument);
        let Ok(numbers) = find::numbers(codes, argument) else {
            return wrong(format_args!("'{quoted}' is out of range: codes are -2147483648 to 2147483647"));
        };
        if numbers.is_empty() {
            let hint = find::similar(codes, argument);
            let hint = hint.as_deref().unwrap_or("to search for words: errcode search WORD...");
            complaints.push(format!("'{quoted}' is not a known code; {hint}"));
        }
        found.extend(numbers.into_iter().flat_map(|number| codes.get(number)));
    }
    answer(&found, json, &complaints, |output| show::explanations(codes, &found, lang, output))
}

/// The codes that fit all words: the ids of categories, groups and actions.
fn list(codes: &Codes, words: &[String], lang: &str, json: bool) -> Result<u8, Error> {
    let Dictionary { categories, groups, actions, .. } = &codes.dictionary;
    let ids = categories.iter().map(|c| &c.id).chain(groups.iter().map(|g| &g.id)).chain(actions.iter().map(|a| &a.id));
    let ids: Vec<&str> = ids.map(String::as_str).collect();
    if let Some(word) = words.iter().find(|word| !ids.contains(&word.as_str())) {
        let (word, ids) = (shown(word), ids.join(", "));
        return wrong(format_args!("there is no category, group or action '{word}'; there are {ids}"));
    }
    let fits = |code: &Code| words.iter().all(|word| [&code.category, &code.group, &code.action].contains(&word));
    let hits: Vec<Hit<'_>> = codes.all().filter(|meaning| fits(&meaning.code)).map(Hit::Code).collect();
    let complaint = hits.is_empty().then(|| "there is no such code".to_owned());
    answer(&hits, json, complaint.as_slice(), |output| show::list(&hits, lang, output))
}

fn search(codes: &Codes, words: &[String], lang: &str, json: bool) -> Result<u8, Error> {
    let hits = find::search(codes, words);
    let complaint = hits.is_empty().then(|| {
        let text = words.join(" ");
        let hint = find::similar(codes, &text).map(|similar| format!("; {similar}"));
        format!("nothing matches '{}'{}", shown(&text), hint.unwrap_or_default())
    });
    answer(&hits, json, complaint.as_slice(), |output| show::list(&hits, lang, output))
}

/// Prints what was found, in JSON or as `show` does, and then what was not.
fn answer(
    found: &impl Serialize,
    json: bool,
    complaints: &[String],
    show: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<u8, Error> {
    print(|output| if json { writeln!(output, "{}", serde_json::to_string_pretty(found)?) } else { show(output) })?;
    complaints.iter().for_each(complain);
    Ok(if complaints.is_empty() { FOUND } else { NOT_FOUND })
}

fn annotate(files: &[PathBuf], rules: &Rules) -> Result<u8, Error> {
    let output = io::stdout().lock();
    // In italics on a terminal: a colour, or its end, would change that of the log, which has its own.
    let is_styled = !matches!(AutoStream::choice(&output), ColorChoice::Never);
    let mut output = BufWriter::with_capacity(annotate::BUFFER, AutoStream::always_ansi(output));
    let mut write = |part: Part<'_>| match part {
        Part::Text(text) => output.write_all(text),
        Part::Code(_, meaning) if is_styled => write!(output, "\x1b[3m{meaning}\x1b[23m"),
        Part::Code(_, meaning) => output.write_all(meaning.as_bytes()),
        Part::Pause => output.flush(),
    };
    for_each_input(files, |input| annotate::annotate(rules, input, &mut write))
}

/// Prints how often each code came, and in which lines first and last.
fn summarize(codes: &Codes, files: &[PathBuf], rules: &Rules, lang: &str) -> Result<u8, Error> {
    let (mut counts, mut line) = (BTreeMap::<i32, (u64, usize, usize)>::new(), 1);
    let mut count = |part: Part<'_>| {
        match part {
            Part::Text(text) => line += memchr::memchr_iter(b'\n', text).count(),
            Part::Code(number, _) => {
                let (count, _, last) = counts.entry(number).or_insert((0, line, line));
                (*count, *last) = (*count + 1, line);
            }
            Part::Pause => {}
        }
        Ok(())
    };
    let status = for_each_input(files, |input| annotate::annotate(rules, input, &mut count))?;
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, (count, ..))| Reverse(*count));
    print(|output| {
        writeln!(output, "{:>9}  {:>6}  {:>10}  {:>10}", "count", "code", "first line", "last line")?;
        for (number, (count, first, last)) in counts {
            let code = &codes.get(number)[0].code;
            let (name, message) = (&code.name, code.message.get(lang));
            writeln!(output, "{count:>9}  {number:>6}  {first:>10}  {last:>10}  {name}: {message}")?;
        }
        Ok(())
    })
    .and(Ok(status))
}

/// Reads each file, or standard input if there is none.
fn for_each_input(files: &[PathBuf], mut read: impl FnMut(&mut dyn Read) -> Result<(), Error>) -> Result<u8, Error> {
    if files.is_empty() {
        read(&mut io::stdin().lock())?;
    }
    let mut status = FOUND;
    for file in files {
        match File::open(file).map_err(Error::Read).and_then(|mut file| read(&mut file)) {
            Err(Error::Read(error)) => status = failed("read", &path(file), &error),
            other => other?,
        }
    }
    Ok(status)
}

/// A path for a message.
fn path(path: &Path) -> String {
    shown(&path.display().to_string())
}

/// Says what cannot be read or written.
fn failed(what: &str, place: &str, error: &io::Error) -> u8 {
    complain(format_args!("cannot {what} {place}: {error}"));
    IO
}

/// Prints to standard output, in colours where it shows them.
fn print(show: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<u8, Error> {
    let mut output = BufWriter::new(AutoStream::auto(io::stdout().lock()));
    show(&mut output).and_then(|()| output.flush()).map(|()| FOUND).map_err(Error::Write)
}

/// Says on standard error what is wrong.
fn complain(message: impl Display) {
    // Nobody is left to be told if this fails too.
    let _ = writeln!(anstream::stderr(), "errcode: {message}");
}
