//! The `errcode` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    errcode_cli::main()
}
