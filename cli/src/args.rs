//! The command line and its help.

use crate::export::Format;
use clap::builder::NonEmptyStringValueParser;
use clap::{Parser, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

/// Explains the error codes of the OpenIM instant-messaging system.
///
/// A number that is not in the dictionary is explained by its range.
#[derive(Parser)]
#[command(
    name = "errcode",
    version,
    after_help = include_str!("../help/errcode.txt").trim_end(),
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
        /// Only the codes of this category, of this group or with this action, such as client, token or retry; of several
        /// words, those that all of them fit
        #[arg(value_name = "WORD")]
        words: Vec<String>,
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
    #[command(long_about = include_str!("../help/annotate.txt").trim_end())]
    Annotate {
        /// The logs [default: standard input]
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Print no log, but at its end how often each code came, the most frequent first, and in which line first and last;
        /// lines are counted through all files
        #[arg(long)]
        summary: bool,
        /// Explain the numbers after this key too, such as myErrorCode. Can be repeated
        #[arg(long = "key", value_name = "NAME", value_parser = key)]
        keys: Vec<String>,
    },

    /// Check files with the codes of a business server
    #[command(long_about = include_str!("../help/check.txt").trim_end())]
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

    /// Write the manual pages of errcode into a folder
    ///
    /// For `man errcode`: errcode man ~/.local/share/man/man1
    Man {
        /// The folder, which is made if it is not there
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
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
    if (1..=100).contains(&name.len()) && !name.contains(char::is_control) {
        Ok(name.to_owned())
    } else {
        Err("a key has 1 to 100 bytes, none of them a control character")
    }
}
