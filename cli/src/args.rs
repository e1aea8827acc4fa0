//! The command line and its help.

use crate::export::Format;
use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  errcode 1501 10001                    what two codes mean
  errcode TokenExpiredError             the same by name, as OpenIM or this project writes it
  errcode '10005 ... 10004 Resource initialization incomplete'
  errcode search token expired          the codes with these words in any text
  errcode list --group token            the codes about tokens
  tail -f server.log | errcode annotate
  errcode annotate --summary server.log
  errcode --codes my-codes.toml 20001   with the codes of your own business server

Exit status:
  0  every argument was explained (a number always is, if only by its range); something was found
  1  a name or text is no code, or nothing was found; `check --against` found a difference
  2  the arguments are wrong
  3  an input cannot be read or has mistakes, or the output cannot be written";

const CHECK: &str = "\
Checks a file with the codes of a business server and reports every mistake with its line and column.

The file has an entry for each code:

  [[code]]
  number = 20001                      # 20001 to 29999
  name = \"WRONG_PASSWORD\"             # A to Z, 0 to 9, single _; not the name of another code
  message = \"Wrong password\"          # for developers
  message_zh = \"密码错误\"             # every text may have its Chinese
  user = \"The password is wrong.\"     # optional: for the person in front of the app
  action = \"tell_user\"                # optional, as `errcode list` shows them: what a program does
  group = \"user\"                      # optional
  advice = \"...\"                      # optional: cause and remedy
  sent = [\"PasswordError\"]            # optional: texts in errMsg, by which search and annotate know it
  upstream = \"ErrPassword\"            # optional: its identifier in your source

Of several files, none may contradict another.

With --against, compares the dictionary with OpenIM's own source instead: the constants in the folders servererrs, \
sdkerrs, errs and eerrs anywhere below DIR. Reports codes that are new, gone or renamed there.";

const ANNOTATE: &str = "\
Copies a log to standard output and puts the meaning after every error code in it.

  {\"errCode\":1501,\"errMsg\":\"\"}
  {\"errCode\":1501 (TOKEN_EXPIRED: Token has expired),\"errMsg\":\"\"}

A number is an error code after the key errCode, in any quoting; before a text that this number is sent with, such as \
1004 RecordNotFoundError; and in gRPC's and the SDKs' own forms. No other number is explained. A code is explained once \
a line. Every other byte is passed on unchanged, as soon as it is read.";

/// Explains the error codes of the OpenIM instant-messaging system.
///
/// A number that is not in the dictionary is explained by its range.
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
    /// Numbers, negative ones too; names; identifiers and texts of OpenIM; or a piece of a log
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    pub codes: Vec<String>,

    /// Print a JSON array of objects, with all languages
    #[arg(long)]
    pub json: bool,

    /// Also know the codes of this file of a business server, see `errcode check --help`. Can be repeated
    #[arg(long = "codes", value_name = "FILE", global = true)]
    pub custom: Vec<PathBuf>,

    /// The language of the explanations: en or zh [default: that of LC_ALL, LC_MESSAGES or LANG]
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = language)]
    pub lang: Option<&'static str>,

    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// List the codes
    List {
        /// Only the codes of this category: server, client, webhook or unknown
        #[arg(long)]
        category: Option<String>,
        /// Only the codes of this group, such as token
        #[arg(long)]
        group: Option<String>,
        /// Only the codes with this action, such as retry
        #[arg(long)]
        action: Option<String>,
        /// Print a JSON array of objects
        #[arg(long)]
        json: bool,
    },

    /// Find codes by words in their texts, best match first
    ///
    /// Every word has to occur, in any order, in the message, the user text, the advice, the name, OpenIM's identifier,
    /// a text that is sent or another meaning of the number, in any language. Case and width do not matter.
    Search {
        /// What to find
        #[arg(value_name = "WORD", required = true, value_parser = NonEmptyStringValueParser::new())]
        words: Vec<String>,
        /// Print a JSON array of objects
        #[arg(long)]
        json: bool,
    },

    /// Copy a log and explain the codes in it
    #[command(long_about = ANNOTATE)]
    Annotate {
        /// The logs [default: standard input]
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Print no log, but at its end how often each code came, in which line first and last, the most frequent first
        #[arg(long)]
        summary: bool,
        /// Explain the numbers after this key too, such as myErrorCode. Can be repeated
        #[arg(long = "key", value_name = "NAME", value_parser = key)]
        keys: Vec<String>,
    },

    /// Check files with the codes of a business server
    #[command(long_about = CHECK)]
    Check {
        /// The files
        #[arg(value_name = "FILE", required_unless_present = "against")]
        files: Vec<PathBuf>,
        /// Compare the dictionary with OpenIM's Go source in this folder
        #[arg(long, value_name = "DIR", conflicts_with = "files")]
        against: Option<PathBuf>,
    },

    /// Write the dictionary for other tools
    ///
    /// json, csv and markdown have everything. The others have the user texts by name, in the language of --lang
    /// (English without it): android is a strings.xml, apple a .strings file, arb is for Flutter, i18next for the web.
    Export {
        /// The format
        format: Format,
    },

    /// Print a script that completes the arguments of errcode in a shell
    ///
    /// For bash: errcode completions bash > ~/.local/share/bash-completion/completions/errcode
    Completions {
        /// The shell
        shell: Shell,
    },
}

impl Args {
    /// What is wrong with arguments before a command. `--codes` and `--lang` are fine there; clap can only forbid all or
    /// none.
    pub fn misplaced(&self) -> Option<clap::Error> {
        self.command.as_ref()?;
        let misplaced = match self.codes.first() {
            Some(code) => dictionary::shown(code),
            None if self.json => "--json".into(),
            None => return None,
        };
        let reason = format!("'{misplaced}' stands before the command, which comes first");
        Some(Self::command().error(ErrorKind::ArgumentConflict, reason))
    }
}

/// The language of the dictionary for a tag such as zh, zh-Hans-CN or zh_CN.UTF-8.
fn language(tag: &str) -> Result<&'static str, &'static str> {
    match tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "en" | "c" | "posix" => Ok("en"),
        "zh" => Ok("zh"),
        _ => Err("there are en and zh"),
    }
}

/// The language that the environment asks for.
pub fn language_of_environment() -> &'static str {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let first = variables.filter_map(std::env::var_os).find(|value| !value.is_empty());
    first.and_then(|tag| language(&tag.to_string_lossy()).ok()).unwrap_or("en")
}

fn key(name: &str) -> Result<String, &'static str> {
    match name.len() {
        1..=100 => Ok(name.to_owned()),
        _ => Err("a key has 1 to 100 bytes"),
    }
}
