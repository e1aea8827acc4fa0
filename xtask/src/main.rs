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
    },
}

fn main() -> ExitCode {
    let Command::Codegen { check } = Command::parse();
    let result = if check {
        xtask::check(xtask::root())
    } else {
        xtask::write(xtask::root()).map(|written| written.iter().for_each(|path| println!("wrote {path}")))
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e:#}");
            ExitCode::FAILURE
        }
    }
}
