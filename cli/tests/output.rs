//! Where the output goes: a pipe that is closed, a full disk, a terminal.
#![cfg(unix)]

mod command;

use std::fs::File;
use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

/// Every way to write to standard output, with what `annotate` reads.
const COMMANDS: [&[&str]; 9] = [
    &["1501"],
    &["20007", "--json"],
    &["list"],
    &["list", "--json"],
    &["search", "token"],
    &["completions", "zsh"],
    &["--help"],
    &["--version"],
    &["annotate"],
];

/// Runs `errcode` with a log on standard input.
fn run(arguments: &[&str], output: impl Into<Stdio>) -> Output {
    let mut child = Command::new(command::path())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(output)
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("a pipe");
    // In a thread, as some do not read it and write more than a pipe holds.
    let log = std::thread::spawn(move || drop(input.write_all(&b"errCode=1501\n".repeat(10_000))));
    let output = child.wait_with_output().expect("it ends");
    log.join().expect("it ends");
    output
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for arguments in COMMANDS {
        let mut reader = Command::new("true").stdin(Stdio::piped()).spawn().expect("true starts");
        let pipe = reader.stdin.take().expect("a pipe");
        reader.wait().expect("it ends");
        let output = run(arguments, pipe);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    for arguments in ["list", "list --json", "annotate </dev/zero"] {
        let script = format!("\"$0\" {arguments} | head -c 1; wait");
        let output = Command::new("sh").args(["-c", &script, command::path()]).output().expect("sh");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments}");
        assert_eq!(output.stdout.len(), 1, "{arguments}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for arguments in COMMANDS {
        let full = File::create("/dev/full").expect("Linux has it");
        let output = run(arguments, full);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(complaint.starts_with("errcode: cannot write to standard output: No space left"), "{complaint}");
        assert_eq!(complaint.lines().count(), 1, "{complaint}");
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_complaint_that_cannot_be_written_does_no_harm() {
    for (arguments, status) in [(&["word"][..], 1), (&["--word"], 2), (&["search", "xyzzy"], 1)] {
        let mut command = Command::new(command::path());
        command.args(arguments).stdout(Stdio::null()).stderr(File::create("/dev/full").expect("Linux has it"));
        assert_eq!(command.status().expect("the command starts").code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn a_pipe_gets_no_colours() {
    for arguments in COMMANDS.into_iter().chain([&["word"][..]]) {
        let output = run(arguments, Stdio::piped());
        assert!(!output.stdout.contains(&0x1b), "{arguments:?}");
        assert!(!output.stderr.contains(&0x1b), "{arguments:?}");
    }
}

/// What a terminal gets to see of a command.
#[cfg(target_os = "linux")]
fn on_a_terminal(arguments: &str, variable: (&str, &str)) -> String {
    let command = format!("echo errCode=0 | '{}' {arguments}", command::path());
    let mut script = Command::new("script");
    // Each of these decides about colours too: in CI there are some even on a terminal without.
    for other in ["CI", "CLICOLOR", "CLICOLOR_FORCE", "NO_COLOR"] {
        script.env_remove(other);
    }
    let mut child = script
        .args(["--quiet", "--command", &command, "/dev/null"])
        .env("TERM", "xterm")
        .env("SHELL", "/bin/sh")
        .env(variable.0, variable.1)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script, of util-linux, is installed");
    let mut text = String::new();
    child.stdout.take().expect("a pipe").read_to_string(&mut text).expect("UTF-8");
    child.wait().expect("it ends");
    text
}

#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_colours_unless_they_are_not_wanted() {
    for arguments in ["1501", "list", "search token", "annotate"] {
        assert!(on_a_terminal(arguments, ("TERM", "xterm")).contains("\x1b["), "{arguments}");
        for variable in [("NO_COLOR", "1"), ("TERM", "dumb")] {
            let text = on_a_terminal(arguments, variable);
            assert!(!text.is_empty() && !text.contains('\x1b'), "{arguments} {variable:?} {text:?}");
        }
    }
    let text = on_a_terminal("annotate", ("TERM", "xterm"));
    assert!(text.contains("errCode=0\x1b[3m (OK: Normal)\x1b[23m"), "{text:?}");
    assert!(!on_a_terminal("1501 --json", ("TERM", "xterm")).contains('\x1b'));
}

#[cfg(target_os = "linux")]
#[test]
fn a_closed_output_is_an_error() {
    for arguments in ["1501", "list", "--help", "annotate </dev/null"] {
        let script = format!("\"$0\" {arguments} >&-");
        let output = Command::new("sh").args(["-c", &script, command::path()]).output().expect("sh");
        assert_eq!(output.status.code(), Some(3), "{arguments}");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert_eq!(complaint, "errcode: cannot write to standard output: it is closed\n", "{arguments}");
    }
}

/// A colour of the log goes on after a meaning.
#[cfg(target_os = "linux")]
#[test]
fn a_meaning_does_not_end_the_colour_of_the_log() {
    let text = on_a_terminal("annotate", ("TERM", "xterm"));
    assert!(!text.contains("\x1b[0m"), "{text:?}");
}
