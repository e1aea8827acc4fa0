//! The command line and its help.

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use errcode::{Category, Group};
use std::ffi::OsString;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  errcode 1501 10001             what two codes mean
  errcode list --group token     the codes about tokens
  errcode search TokenExpired    the codes with this text in message, name or upstream name
  tail -f server.log | errcode annotate
  errcode --codes my-codes.toml 20001

Exit status:
  0  everything was found
  1  a code is not in the table, or nothing was found
  2  the arguments are wrong, for example not a number
  3  an input cannot be read or has mistakes, or the output cannot be written";

const CHECK: &str = "\
Checks a file with the codes of a business server and reports every mistake with its line and column.

The file has an entry for each code:

  [[code]]
  number = 20001                  # 20001 to 29999
  name = \"WRONG_PASSWORD\"         # A to Z, 0 to 9, single _; not the name of another code
  message = \"Wrong password\"      # at most 255 bytes of UTF-8
  group = \"user\"                  # optional, as `errcode list` names them
  parent = 1002                   # optional: the code that this one is a kind of
  upstream = \"ErrPassword\"        # optional: its identifier in your source, for `errcode search`

Of several files, none may contradict another.";

const ANNOTATE: &str = "\
Copies standard input to standard output and puts the meaning behind every error code in it.

A code is errCode, plain or in double quotes, then a colon or an equals sign, then a number:

  {\"errCode\":1501,\"errMsg\":\"\"}
  {\"errCode\":1501 (TOKEN_EXPIRED: Token has expired),\"errMsg\":\"\"}

Blanks around the sign and escaped quotes, as of JSON in a string, are fine. Every other byte is passed on \
unchanged, as soon as it is read.";

/// Explains the error codes of the OpenIM instant-messaging system.
///
/// A code that is not in the table is explained by its range.
#[derive(Parser)]
#[command(
    name = "errcode",
    version,
    after_help = EXAMPLES,
    arg_required_else_help = true,
    subcommand_negates_reqs = true,
    override_usage = "errcode [OPTIONS] <CODE>...\n       errcode [OPTIONS] <COMMAND>"
)]
pub struct Args {
    /// The numbers to explain, negative ones too
    // Read as they are, so that a mistake gets a better message than that of a parser for numbers.
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    pub codes: Vec<OsString>,

    /// Print a JSON array of objects
    #[arg(long)]
    pub json: bool,

    /// Also know the codes of this file of a business server, see `errcode check --help`. Can be repeated
    #[arg(long = "codes", value_name = "FILE", global = true)]
    pub custom: Vec<PathBuf>,

    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Args {
    /// What is wrong with arguments before a command. `--codes` is fine there; clap can only forbid all or none.
    pub fn misplaced(&self) -> Option<clap::Error> {
        let command = match self.command.as_ref()? {
            Command::List { .. } => "list",
            Command::Search { .. } => "search",
            Command::Annotate => "annotate",
            Command::Check { .. } => "check",
            Command::Completions { .. } => "completions",
        };
        let misplaced = match self.codes.first() {
            Some(code) => code.to_string_lossy(),
            None if self.json => "--json".into(),
            None => return None,
        };
        let reason = format!("'{misplaced}' stands before a command, which comes first: errcode {command} ...");
        Some(Self::command().error(ErrorKind::ArgumentConflict, reason))
    }
}

#[derive(Subcommand)]
pub enum Command {
    /// List the codes of the table by category and group
    List {
        /// Only the codes of this category
        #[arg(long, value_parser = one_of(Category::ALL, Category::name))]
        category: Option<Category>,

        /// Only the codes of this group
        #[arg(long, value_parser = one_of(Group::ALL, Group::name))]
        group: Option<Group>,

        /// Print a JSON array of objects
        #[arg(long)]
        json: bool,
    },

    /// Find the codes with a text in their message, name or upstream name
    ///
    /// Upper and lower case are the same. The upstream name is what a server sends in errMsg. A name may begin with
    /// ERRCODE_, as in C.
    Search {
        /// What to find; of several texts, all have to be there
        #[arg(value_name = "TEXT", required = true, value_parser = NonEmptyStringValueParser::new())]
        texts: Vec<String>,

        /// Print a JSON array of objects
        #[arg(long)]
        json: bool,
    },

    /// Copy a log from standard input and explain the codes in it
    #[command(long_about = ANNOTATE)]
    Annotate,

    /// Check files with the codes of a business server
    #[command(long_about = CHECK)]
    Check {
        /// The files
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
    },

    /// Print a script that completes the arguments of errcode in a shell
    ///
    /// For bash: errcode completions bash > ~/.local/share/bash-completion/completions/errcode
    Completions {
        /// The shell
        shell: Shell,
    },
}

/// Accepts the names of `all`.
fn one_of<T>(all: &'static [T], name: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.iter().map(|&item| name(item)))
        .try_map(move |text| all.iter().copied().find(|&item| name(item) == text).ok_or("not one of them"))
}
