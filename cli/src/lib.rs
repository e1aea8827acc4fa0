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
use codes::{Codes, Meaning};
use dictionary::shown;
use find::{Hit, Problem};
use rules::Rules;
use serde_json::{Value, json};
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
    ExitCode::from(match result {
        Ok(status) => status,
        // The reader has seen enough.
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
    if let Some(Command::Check { files: checked, .. }) = &args.command {
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
    let lang = args.lang.unwrap_or_else(args::language_of_environment);
    match args.command {
        None => explain(&codes, &args.codes, lang, args.json),
        Some(Command::List { category, group, action, json }) => {
            list(&codes, [category.as_deref(), group.as_deref(), action.as_deref()], lang, json)
        }
        Some(Command::Search { words, json }) => search(&codes, &words, lang, json),
        Some(Command::Annotate { files, summary, keys }) => {
            annotate_all(&codes, &files, &Rules::new(&codes, &keys, lang), summary, lang)
        }
        Some(Command::Check { against: Some(folder), .. }) => compare(&codes, &folder),
        Some(Command::Check { files, .. }) => {
            let count: usize = codes.dictionary.lists[..files.len()].iter().map(|list| list.codes.len()).sum();
            let plural = if count == 1 { "" } else { "s" };
            let names: Vec<_> = files.iter().map(|file| shown(&file.display().to_string())).collect();
            print(|output| writeln!(output, "{}: {count} code{plural}, no mistakes", names.join(", ")))
        }
        Some(Command::Export { format }) => {
            let text = export::export(&codes, format, args.lang.unwrap_or(dictionary::ENGLISH));
            print(|output| output.write_all(text.as_bytes()))
        }
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Args::command(), "errcode", &mut script);
            print(|output| output.write_all(&script))
        }
        Some(Command::Man { folder }) => {
            // A page for each command, but none for `errcode help`, which repeats them.
            let command = Args::command().disable_help_subcommand(true);
            match std::fs::create_dir_all(&folder).and_then(|()| clap_mangen::generate_to(command, &folder)) {
                Ok(()) => Ok(FOUND),
                Err(error) => {
                    complain(format_args!("{}: {error}", shown(&folder.display().to_string())));
                    Ok(IO)
                }
            }
        }
    }
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

fn wrong(reason: String) -> Result<u8, Error> {
    usage(&Args::command().error(ErrorKind::ValueValidation, reason))
}

fn explain(codes: &Codes, arguments: &[String], lang: &str, json: bool) -> Result<u8, Error> {
    let (mut found, mut complaints) = (Vec::<Meaning<'_>>::new(), Vec::new());
    for argument in arguments {
        match find::numbers(codes, argument) {
            Ok(numbers) => found.extend(numbers.into_iter().flat_map(|number| codes.get(number))),
            Err(Problem::OutOfRange) => {
                return wrong(format!("'{}' is out of range: codes are -2147483648 to 2147483647", shown(argument)));
            }
            Err(Problem::NotFound) => complaints.push(no_code(codes, argument)),
        }
    }
    if json {
        print_json(&found)?;
    } else {
        print(|output| show::explanations(codes, &found, lang, output))?;
    }
    complaints.iter().for_each(complain);
    Ok(if complaints.is_empty() { FOUND } else { NOT_FOUND })
}

/// What to try instead of an argument that is no code.
fn no_code(codes: &Codes, argument: &str) -> String {
    let argument = shown(argument);
    if Args::command().find_subcommand(&argument).is_some() {
        return format!("'{argument}' is no code; the command comes first: errcode {argument} ...");
    }
    let hint = similar(codes, &argument).unwrap_or("to find codes by words: errcode search WORD...".into());
    format!("'{argument}' is no code; {hint}")
}

fn similar(codes: &Codes, text: &str) -> Option<String> {
    let similar = find::similar(codes, text);
    (!similar.is_empty()).then(|| format!("similar: {}", similar.join(", ")))
}

/// The codes of a category, group and action.
fn list(codes: &Codes, filters: [Option<&str>; 3], lang: &str, json: bool) -> Result<u8, Error> {
    let dictionary = &codes.dictionary;
    let ids: [Vec<&str>; 3] = [
        dictionary.categories.iter().map(|c| &*c.id).collect(),
        dictionary.groups.iter().map(|g| &*g.id).collect(),
        dictionary.actions.iter().map(|a| &*a.id).collect(),
    ];
    for ((kind, ids), filter) in ["category", "group", "action"].into_iter().zip(ids).zip(filters) {
        if let Some(id) = filter.filter(|id| !ids.contains(id)) {
            return wrong(format!("there is no {kind} '{}'; there are {}", shown(id), ids.join(", ")));
        }
    }
    let fits = |meaning: &Meaning<'_>| {
        let has = [&meaning.code.category, &meaning.code.group, &meaning.code.action];
        has.iter().zip(filters).all(|(id, filter)| filter.is_none_or(|filter| filter == id.as_str()))
    };
    let hits: Vec<Hit<'_>> = codes.all().filter(fits).map(Hit::Code).collect();
    table(&hits, lang, json, || "there is no such code".into())
}

fn search(codes: &Codes, words: &[String], lang: &str, json: bool) -> Result<u8, Error> {
    let complaint = || {
        let text = words.join(" ");
        let hint = similar(codes, &text).map(|similar| format!("; {similar}"));
        format!("nothing has '{}'{}", shown(&text), hint.unwrap_or_default())
    };
    table(&find::search(codes, words), lang, json, complaint)
}

/// Prints hits, or the complaint if there are none.
fn table(hits: &[Hit<'_>], lang: &str, json: bool, complaint: impl Fn() -> String) -> Result<u8, Error> {
    if json {
        let rows = hits.iter().map(|hit| match hit {
            Hit::Code(meaning) => json!(meaning),
            Hit::Note(note) => json!(note),
        });
        print_json(&rows.collect::<Vec<Value>>())?;
    } else {
        print(|output| show::list(hits, lang, output))?;
    }
    if hits.is_empty() {
        complain(complaint());
        return Ok(NOT_FOUND);
    }
    Ok(FOUND)
}

fn annotate_all(codes: &Codes, files: &[PathBuf], rules: &Rules, summary: bool, lang: &str) -> Result<u8, Error> {
    if summary {
        // How often each code came, and in which lines first and last.
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
            writeln!(output, "{:>9}  {:>6}  {:>9}  {:>9}", "count", "code", "first", "last")?;
            for (number, (count, first, last)) in counts {
                let code = &codes.get(number)[0].code;
                let (name, message) = (&code.name, code.message.get(lang));
                writeln!(output, "{count:>9}  {number:>6}  {first:>9}  {last:>9}  {name}: {message}")?;
            }
            Ok(())
        })?;
        return Ok(status);
    }
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

/// Reads each file, or standard input if there is none.
fn for_each_input(files: &[PathBuf], mut read: impl FnMut(&mut dyn Read) -> Result<(), Error>) -> Result<u8, Error> {
    if files.is_empty() {
        read(&mut io::stdin().lock())?;
    }
    let mut status = FOUND;
    for file in files {
        match File::open(file).map_err(Error::Read).and_then(|mut file| read(&mut file)) {
            Err(Error::Read(error)) => status = unreadable(file, &error),
            other => other?,
        }
    }
    Ok(status)
}

/// Compares the dictionary with OpenIM's source.
fn compare(codes: &Codes, folder: &Path) -> Result<u8, Error> {
    let differences = match against::differences(codes, folder) {
        Ok(differences) => differences,
        Err(error) => return Ok(unreadable(folder, &error)),
    };
    if differences.is_empty() {
        return print(|output| writeln!(output, "no differences"));
    }
    print(|output| differences.iter().try_for_each(|line| writeln!(output, "{line}")))?;
    Ok(NOT_FOUND)
}

/// Says that a file or folder cannot be read.
fn unreadable(path: &Path, error: &io::Error) -> u8 {
    complain(format_args!("cannot read {}: {error}", shown(&path.display().to_string())));
    IO
}

fn print_json(value: &impl serde::Serialize) -> Result<u8, Error> {
    print(|output| {
        serde_json::to_writer_pretty(&mut *output, value)?;
        writeln!(output)
    })
}

/// Prints to standard output, in colours where it shows them.
fn print(
    show: impl FnOnce(&mut BufWriter<AutoStream<io::StdoutLock<'static>>>) -> io::Result<()>,
) -> Result<u8, Error> {
    let mut output = BufWriter::new(AutoStream::auto(io::stdout().lock()));
    show(&mut output).and_then(|()| output.flush()).map_err(Error::Write)?;
    Ok(FOUND)
}

/// Says on standard error what is wrong.
fn complain(message: impl Display) {
    // Nobody is left to be told if this fails too.
    let _ = writeln!(anstream::stderr(), "errcode: {message}");
}
