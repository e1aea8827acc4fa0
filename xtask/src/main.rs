//! `cargo xtask`: see CONTRIBUTING.md.

use clap::Parser;
use std::process::ExitCode;

/// Development commands of errcode
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Write every file that repeats errcodes.toml
    Codegen {
        /// Write nothing; fail and name each file that is stale or missing
        #[arg(long)]
        check: bool,
        /// Compile in the codes of this file of a business server too, see `errcode check --help`. Can be repeated;
        /// without it they are gone again
        #[arg(long, value_name = "FILE")]
        extra: Vec<std::path::PathBuf>,
    },
    /// Build the static library of this machine and put it where the Go package clib links it from
    Stage,
    /// Build the library for every platform and make the packages that users of each download
    Dist(xtask::dist::Options),
}

fn main() -> ExitCode {
    let root = xtask::root();
    let result = match Command::parse() {
        Command::Codegen { check: true, extra } => xtask::codegen::check(root, &extra),
        Command::Codegen { check: false, extra } => {
            xtask::codegen::write(root, &extra).map(|written| written.iter().for_each(|path| println!("wrote {path}")))
        }
        Command::Stage => xtask::stage::stage(root).map(|archive| println!("wrote {}", archive.display())),
        Command::Dist(options) => xtask::dist::dist(root, &options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e:#}");
            ExitCode::FAILURE
        }
    }
}
