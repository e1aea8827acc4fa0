//! The command line and its help.

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};
use clap_complete::Shell;
use errcode::{Category, Group};
use std::ffi::OsString;

const EXAMPLES: &str = "\
Examples:
  errcode 1501 10001             what two codes mean
  errcode list --group token     the codes about tokens
  errcode search TokenExpired    the codes with this text in message, name or upstream name
  tail -f server.log | errcode annotate

Exit status:
  0  everything was found
  1  a code is not in the table, or nothing was found
  2  the arguments are wrong, for example not a number
  3  the input cannot be read or the output cannot be written";

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
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
pub struct Args {
    /// The numbers to explain, negative ones too
    // Read as they are, so that a mistake gets a better message than that of a parser for numbers.
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    pub codes: Vec<OsString>,

    /// Print a JSON array of objects
    #[arg(long)]
    pub json: bool,

    #[command(subcommand)]
    pub command: Option<Command>,
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
