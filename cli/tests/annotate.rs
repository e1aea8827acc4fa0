//! `errcode annotate`: what it explains, whatever the cuts of the input, and what it leaves alone.

mod command;

use errcode_cli::annotate::{Part, Stream, annotate};
use errcode_cli::codes::Codes;
use errcode_cli::rules::Rules;
use predicates::prelude::*;
use predicates::str::is_empty;
use std::collections::HashSet;
use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What came through, with the meanings and without.
#[derive(Default)]
struct Seen {
    annotated: Vec<u8>,
    plain: Vec<u8>,
    numbers: Vec<i32>,
}

impl Seen {
    fn part(&mut self, part: Part<'_>) -> io::Result<()> {
        match part {
            Part::Text(text) => {
                self.annotated.extend(text);
                self.plain.extend(text);
            }
            Part::Code(number, meaning) => {
                self.annotated.extend(meaning.as_bytes());
                self.numbers.push(number);
            }
            Part::Pause => {}
        }
        Ok(())
    }
}

fn rules() -> Rules {
    Rules::new(&Codes::read(&[]).expect("no files to be wrong"), &[], "en")
}

fn run(rules: &Rules, text: &[u8]) -> Seen {
    let mut seen = Seen::default();
    annotate(rules, text, &mut |part| seen.part(part)).expect("memory does not fail");
    seen
}

fn corpus(file: &str) -> Vec<String> {
    let path = format!("../tests/logs/{file}");
    let text = std::fs::read_to_string(&path).expect("it is there");
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.replace('␛', "\x1b")).collect()
}

#[test]
fn every_line_with_codes_is_explained() {
    let (rules, mut wrong) = (rules(), Vec::new());
    let lines = corpus("explained.tsv");
    assert!(lines.len() >= 60, "{} lines", lines.len());
    for entry in lines {
        let (codes, line) = entry.split_once('\t').expect("codes, a tab, a line");
        let seen = run(&rules, line.as_bytes());
        let numbers = seen.numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(" ");
        if numbers != codes {
            wrong.push(format!("{codes} but got {numbers:?}: {line}"));
        }
        assert_eq!(seen.plain, line.as_bytes());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_other_line_is_touched() {
    let (rules, mut wrong) = (rules(), Vec::new());
    let lines = corpus("untouched.txt");
    assert!(lines.len() >= 40, "{} lines", lines.len());
    for line in lines {
        let seen = run(&rules, line.as_bytes());
        if seen.annotated != line.as_bytes() {
            wrong.push(String::from_utf8_lossy(&seen.annotated).into_owned());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What annotate does, line by line and without a thought for streams.
fn reference(rules: &Rules, text: &[u8]) -> Vec<u8> {
    let mut annotated = Vec::new();
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        let (mut written, mut explained) = (0, HashSet::new());
        for found in rules.line(line) {
            annotated.extend(&line[written..found.end]);
            written = found.end;
            if explained.insert(found.number) {
                annotated.extend(found.meaning.as_bytes());
            }
        }
        annotated.extend(&line[written..]);
    }
    annotated
}

/// Pieces of what rules look for, which random texts are made of.
const PIECES: &[&str] = &[
    "errCode",
    "\"errCode\"",
    "errcode",
    "ErrCode",
    ":",
    "=",
    " ",
    "\"",
    "\\\"",
    "\n",
    "\\n",
    "：",
    "%22",
    "%3A",
    "1501",
    "1004",
    "10001",
    "15",
    "0",
    ",",
    ".",
    "-",
    "1",
    "RecordNotFoundError",
    "ArgsError",
    "Network error",
    "Network",
    " error",
    "10000 Network error",
    "1302 BlockedByPeer",
    "msg",
    "desc",
    "rpc error: code = ",
    "code = ",
    "Code(1004)",
    "Unavailable",
    " desc = ",
    "CodeError",
    " {",
    "}",
    "\"code\": ",
    "PlatformException(",
    "onError",
    "\x1b[36m",
    "\x1b[0m",
    "x",
    "é",
    "错误码",
    "SDK not initialized. Please initialize first.",
    "10008 ",
    "_",
    "(",
    ")",
];

fn random_text(random: &mut fastrand::Rng, pieces: usize) -> Vec<u8> {
    let mut text = Vec::new();
    for _ in 0..pieces {
        match random.u8(..20) {
            0 => text.push(random.u8(..)),
            _ => text.extend(random.choice(PIECES).expect("some").as_bytes()),
        }
    }
    text
}

#[test]
fn the_cuts_of_the_input_make_no_difference() {
    let rules = rules();
    let mut random = fastrand::Rng::with_seed(1501);
    let mut explained = 0;
    for round in 0..1000 {
        let pieces = if round % 100 == 0 { 3000 } else { 20 };
        let text = random_text(&mut random, pieces);
        let expected = reference(&rules, &text);
        explained += usize::from(expected != text);
        let cuts: Vec<usize> = match round % 3 {
            0 if pieces < 100 => (1..text.len()).collect(),
            _ => (0..text.len()).filter(|_| random.u8(..8) == 0).collect(),
        };
        let (mut seen, mut stream, mut from) = (Seen::default(), Stream::default(), 0);
        for cut in cuts.into_iter().chain([text.len()]) {
            stream.feed(&rules, &text[from..cut], false, &mut |part| seen.part(part)).expect("memory does not fail");
            from = cut;
        }
        stream.feed(&rules, b"", true, &mut |part| seen.part(part)).expect("memory does not fail");
        assert_eq!(
            seen.annotated.escape_ascii().to_string(),
            expected.escape_ascii().to_string(),
            "round {round}: {}",
            text.escape_ascii()
        );
        assert_eq!(seen.plain, text);
    }
    assert!(explained > 200, "{explained} texts had something to explain");
}

#[track_caller]
fn check(arguments: &[&str], input: &[u8], expected: &[u8]) {
    command::errcode()
        .arg("annotate")
        .args(arguments)
        .env("LC_ALL", "C")
        .write_stdin(input)
        .assert()
        .code(0)
        .stdout(predicate::eq(expected))
        .stderr(is_empty());
}

#[test]
fn meanings_stand_after_the_codes() {
    check(
        &[],
        br#"{"errCode":1501,"errMsg":"TokenExpiredError"}
            "body":"{\"errCode\" : 0}", errCode=5300.
            {"errCode":705} 1004 RecordNotFoundError: rpc error: code = Unavailable desc = x"#,
        br#"{"errCode":1501 (TOKEN_EXPIRED: Token has expired),"errMsg":"TokenExpiredError"}
            "body":"{\"errCode\" : 0 (OK: Normal)}", errCode=5300 (Unknown server error code, in the range 0 to 9999).
            {"errCode":705 (Unknown token error; server 2.0.0 to 2.3.3 (2022), also as the HTTP status of a refused WebSocket handshake)} 1004 RecordNotFoundError (RECORD_NOT_FOUND: Database record not found): rpc error: code = Unavailable (RPC_UNAVAILABLE: gRPC Unavailable: a service cannot be reached) desc = x"#,
    );
    check(
        &[],
        b"1302 BlockedByPeer:42 1302.",
        b"1302 BlockedByPeer (BLOCKED_BY_PEER: Has been blocked by the other party):42 1302.",
    );
    // A text that ends with a dot ends there, whatever follows.
    check(
        &[],
        b"10008 SDK not initialized. Please initialize first.At 0x1f",
        b"10008 SDK not initialized. Please initialize first. (SDK_NOT_INITIALIZED: SDK is not initialized)At 0x1f",
    );
    check(&[], b"errCode=0 errCode=1501", b"errCode=0 (OK: Normal) errCode=1501 (TOKEN_EXPIRED: Token has expired)");
    check(&["--lang", "zh"], b"errCode=1501", "errCode=1501 (TOKEN_EXPIRED: Token 已过期)".as_bytes());
    check(
        &["--key", "错误码"],
        "x 错误码：1501".as_bytes(),
        "x 错误码：1501 (TOKEN_EXPIRED: Token has expired)".as_bytes(),
    );
    check(&["--key", "retcode"], b"{\"retcode\":1501}", b"{\"retcode\":1501 (TOKEN_EXPIRED: Token has expired)}");
}

#[test]
fn every_other_byte_stays() {
    check(&[], b"", b"");
    check(&[], b"no line end", b"no line end");
    check(&[], b"errCode=0\r\n\r\n\n", b"errCode=0 (OK: Normal)\r\n\r\n\n");
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    check(&[], &bytes, &bytes);
    check(&[], b"\xff\xfeerrCode=0\xff\x1b[31m\0", b"\xff\xfeerrCode=0 (OK: Normal)\xff\x1b[31m\0");
}

#[test]
fn a_summary_counts_the_codes() {
    let log = "errCode=1004\n1501 TokenExpiredError\n\nerrCode=1004, errCode=1004\nerrCode=1004";
    let expected = "    count    code  first line   last line
        3    1004           1           5  RECORD_NOT_FOUND: Database record not found
        1    1501           2           2  TOKEN_EXPIRED: Token has expired\n";
    check(&["--summary"], log.as_bytes(), expected.as_bytes());
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("server.log");
    std::fs::write(&path, log).expect("writable");
    check(&["--summary", path.to_str().expect("UTF-8")], b"", expected.as_bytes());
}

fn spawn() -> Child {
    Command::new(command::path())
        .arg("annotate")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts")
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
        (b"errCode=0, and on", b"errCode=0 (OK: Normal), and on"),
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

/// A line that is larger than the memory that the command may have.
#[cfg(target_os = "linux")]
#[test]
fn long_lines_need_no_memory() {
    const MEGABYTES: usize = 72;
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v 65536 && exec \"$0\" annotate", command::path()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut input = child.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || {
        let mut block = vec![b'x'; 1 << 20];
        block[..1000].copy_from_slice(&b"errCode 1501 x:0errC".repeat(50));
        for _ in 0..MEGABYTES {
            input.write_all(&block)?;
        }
        input.write_all(b" errCode=0\n")
    });
    let mut output = child.stdout.take().expect("a pipe");
    let mut buffer = vec![0; 1 << 16];
    let mut last = Vec::new();
    while let count @ 1.. = output.read(&mut buffer).expect("it writes") {
        last.extend_from_slice(&buffer[..count]);
        last.drain(..last.len().saturating_sub(20));
    }
    assert!(child.wait().expect("it ends").success());
    writer.join().expect("it ends").expect("all was read");
    assert_eq!(String::from_utf8_lossy(&last), "rCode=0 (OK: Normal)\n"[1..]);
}

#[test]
fn a_number_may_go_on_after_any_cut() {
    let (rules, log) = (rules(), "errCode=1,501 errCode=12.5 errCode=10:22 errCode=15-05 ");
    for cut in 0..log.len() {
        let (mut seen, mut stream) = (Seen::default(), Stream::default());
        for part in [&log[..cut], &log[cut..]] {
            stream.feed(&rules, part.as_bytes(), false, &mut |part| seen.part(part)).expect("memory does not fail");
        }
        assert_eq!(String::from_utf8_lossy(&seen.annotated), log, "cut at {cut}");
    }
}

/// As long as a text of a business server may be, as far after its number as it may stand, and cut before its last byte.
#[test]
fn the_longest_match_may_be_cut() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (file, text) = (folder.path().join("my.toml"), "voucher ".repeat(62) + "gone");
    let entry = format!("[[code]]\nnumber = 20007\nname = \"GONE\"\nmessage = \"Gone\"\nsent = [\"{text}\"]\n");
    std::fs::write(&file, entry).expect("writable");
    let rules = Rules::new(&Codes::read(&[file]).expect("a correct file"), &[], "en");
    let log = format!("20007{}{text}", "\x1b[0;0;0;0;0;0m".repeat(12));
    let (mut seen, mut stream) = (Seen::default(), Stream::default());
    for (part, last) in [(&log[..log.len() - 1], false), ("e", true)] {
        stream.feed(&rules, part.as_bytes(), last, &mut |part| seen.part(part)).expect("memory does not fail");
    }
    assert_eq!(String::from_utf8_lossy(&seen.annotated), log + " (GONE: Gone)");
}

/// A signal interrupts the first read.
#[test]
fn an_interrupted_read_is_tried_again() {
    struct Interrupted(bool);
    impl Read for Interrupted {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            let first = !std::mem::replace(&mut self.0, true);
            if first { Err(io::ErrorKind::Interrupted.into()) } else { Ok(0) }
        }
    }
    let (rules, mut seen) = (rules(), Seen::default());
    let input = Interrupted(false).chain(&b"errCode=0"[..]);
    annotate(&rules, input, &mut |part| seen.part(part)).expect("it is tried again");
    assert_eq!(seen.annotated, b"errCode=0 (OK: Normal)");
}

#[test]
fn a_key_is_short_and_stays_on_its_line() {
    for key in ["", "a\nb", &"x".repeat(101)] {
        command::errcode()
            .args(["annotate", "--key", key])
            .assert()
            .code(2)
            .stderr(predicate::str::contains("1 to 100 bytes"));
    }
}

#[test]
fn an_input_that_cannot_be_read_is_an_error() {
    let mut command = command::errcode();
    command
        .args(["annotate", "no\x1b[31mfile"])
        .assert()
        .code(3)
        .stderr(predicate::str::starts_with("errcode: cannot read no\\u{1b}[31mfile: "));
    #[cfg(unix)]
    {
        let folder = std::fs::File::open("/").expect("a folder");
        let output = Command::new(command::path()).arg("annotate").stdin(folder).output();
        let output = output.expect("the command starts");
        assert_eq!(output.status.code(), Some(3));
        assert!(output.stdout.is_empty());
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("errcode: cannot read standard input: "));
    }
}
