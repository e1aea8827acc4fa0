//! `errcode annotate` from the outside; src/annotate/tests.rs has the details.

use assert_cmd::cargo::cargo_bin_cmd;
use predicates::prelude::*;
use predicates::str::is_empty;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn spawn() -> Child {
    Command::new(env!("CARGO_BIN_EXE_errcode"))
        .arg("annotate")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts")
}

#[track_caller]
fn check(input: &[u8], expected: &[u8]) {
    cargo_bin_cmd!("errcode")
        .arg("annotate")
        .write_stdin(input)
        .assert()
        .code(0)
        .stdout(predicate::eq(expected))
        .stderr(is_empty());
}

#[test]
fn meanings_stand_behind_the_codes() {
    check(
        br#"{"errCode":1501,"errMsg":"TokenExpiredError"}
            GET /login?errCode=20007&user=1
            "body":"{\"errCode\" : 0}" myerrCode=5 errCode=12.5 errCode=2147483648
            failed with errCode=1501."#,
        br#"{"errCode":1501 (TOKEN_EXPIRED: Token has expired),"errMsg":"TokenExpiredError"}
            GET /login?errCode=20007 (Custom error code of the business server, in the range 20001 to 29999)&user=1
            "body":"{\"errCode\" : 0 (OK: Normal)}" myerrCode=5 errCode=12.5 errCode=2147483648
            failed with errCode=1501 (TOKEN_EXPIRED: Token has expired)."#,
    );
}

#[test]
fn every_other_byte_stays() {
    check(b"", b"");
    check(b"no line end", b"no line end");
    check(b"errCode=0\r\n\r\n\n", b"errCode=0 (OK: Normal)\r\n\r\n\n");
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    check(&bytes, &bytes);
    check(b"\xff\xfeerrCode=0\xff\x1b[31m\0", b"\xff\xfeerrCode=0 (OK: Normal)\xff\x1b[31m\0");
}

/// Each part is sent only when what the one before it brings about has arrived.
#[test]
fn what_is_read_is_written_at_once() {
    let mut child = spawn();
    let mut input = child.stdin.take().expect("a pipe");
    let mut output = child.stdout.take().expect("a pipe");
    let (sender, receiver) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut buffer = [0; 1000];
        while let Ok(length @ 1..) = output.read(&mut buffer) {
            sender.send(buffer[..length].to_vec()).expect("the test waits for it");
        }
    });
    let mut seen = Vec::new();
    for (part, expected) in [
        (&b"one line\n"[..], &b"one line\n"[..]),
        (b"without its end, err", b"without its end, err"),
        (b"Code", b"Code"),
        (b"=15", b"=15"),
        (b"01", b"01"),
        (b"\n", b" (TOKEN_EXPIRED: Token has expired)\n"),
    ] {
        input.write_all(part).expect("it reads");
        seen.clear();
        while seen.len() < expected.len() {
            seen.extend(receiver.recv_timeout(Duration::from_secs(60)).expect("comes without more input"));
        }
        assert_eq!(seen.escape_ascii().to_string(), expected.escape_ascii().to_string());
    }
    drop(input);
    assert!(child.wait().expect("it ends").success());
    reader.join().expect("it ends");
    assert_eq!(receiver.try_iter().flatten().count(), 0);
}

/// A line, and blanks within a code, that are larger than the memory that the command may have.
#[cfg(target_os = "linux")]
#[test]
fn long_lines_need_no_memory() {
    const MEGABYTES: usize = 96;
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v 65536 && exec \"$0\" annotate", env!("CARGO_BIN_EXE_errcode")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || {
        for (byte, end) in [(b'x', &b" errCode="[..]), (b' ', b"0\n")] {
            let block = vec![byte; 1 << 20];
            for _ in 0..MEGABYTES {
                input.write_all(&block)?;
            }
            input.write_all(end)?;
        }
        Ok::<(), std::io::Error>(())
    });
    let mut output = child.stdout.take().expect("a pipe");
    let mut buffer = vec![0; 1 << 16];
    let (mut length, mut last) = (0, Vec::new());
    while let count @ 1.. = output.read(&mut buffer).expect("it writes") {
        length += count;
        last.extend_from_slice(&buffer[..count]);
        last.drain(..last.len().saturating_sub(20));
    }
    assert!(child.wait().expect("it ends").success());
    writer.join().expect("it ends").expect("all was read");
    assert_eq!(String::from_utf8_lossy(&last), "     0 (OK: Normal)\n");
    assert_eq!(length, 2 * (MEGABYTES << 20) + " errCode=0 (OK: Normal)\n".len());
}

#[cfg(unix)]
#[test]
fn an_input_that_cannot_be_read_is_an_error() {
    let folder = std::fs::File::open("/").expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_errcode")).arg("annotate").stdin(folder).output();
    let output = output.expect("the command starts");
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("errcode: cannot read standard input: "));
}
