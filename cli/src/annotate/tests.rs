use super::*;
use errcode::Code;
use std::cell::RefCell;
use std::iter;

/// Reads as many bytes at a time as `sizes` says.
struct Reads<'a, I> {
    text: &'a [u8],
    sizes: I,
}

impl<I: Iterator<Item = usize>> Read for Reads<'_, I> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.next().expect("goes on for ever").min(self.text.len()).min(buffer.len());
        let (now, rest) = self.text.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.text = rest;
        Ok(size)
    }
}

fn annotated(text: &[u8], sizes: impl Iterator<Item = usize>) -> Vec<u8> {
    let mut output = Vec::new();
    annotate(&Codes::default(), Reads { text, sizes }, &mut output, Style::new()).expect("neither side fails");
    output
}

/// `@` stands for the meaning of 1501 in what is expected. However the text is split, the result is the same.
#[track_caller]
fn check(text: impl AsRef<[u8]>, expected: impl AsRef<[u8]>) {
    let text = text.as_ref();
    let expected: Vec<u8> = expected
        .as_ref()
        .iter()
        .flat_map(
            |byte| if *byte == b'@' { b" (TOKEN_EXPIRED: Token has expired)" } else { std::slice::from_ref(byte) },
        )
        .copied()
        .collect();
    for size in 1..=text.len() {
        let output = annotated(text, iter::repeat(size));
        assert_eq!(output.escape_ascii().to_string(), expected.escape_ascii().to_string(), "reads of {size}");
        let output = annotated(text, iter::once(size).chain(iter::repeat(BUFFER)));
        assert_eq!(output.escape_ascii().to_string(), expected.escape_ascii().to_string(), "split at {size}");
    }
}

#[track_caller]
fn check_unchanged(text: impl AsRef<[u8]>) {
    check(&text, &text);
}

#[test]
fn every_way_to_write_a_code() {
    check("errCode=1501", "errCode=1501@");
    check("errCode:1501\n", "errCode:1501@\n");
    check(r#"{"errCode":1501,"errMsg":""}"#, r#"{"errCode":1501@,"errMsg":""}"#);
    check(r#"{"errCode":1501}"#, r#"{"errCode":1501@}"#);
    check("{\"errCode\" \t: \t 1501 }", "{\"errCode\" \t: \t 1501@ }");
    check("errCode = 1501 errCode =1501", "errCode = 1501@ errCode =1501@");
    check(r#"{"body":"{\"errCode\":1501}"}"#, r#"{"body":"{\"errCode\":1501@}"}"#);
    check(r#"\\\"errCode\\\" : 1501\\\""#, r#"\\\"errCode\\\" : 1501@\\\""#);
    check(r#""errCode=1501""#, r#""errCode=1501@""#);
    check("?errCode=1501&a=b", "?errCode=1501@&a=b");
    check("resp.errCode=1501, (errCode=1501)", "resp.errCode=1501@, (errCode=1501@)");
    check("errCode=01501", "errCode=01501@");
}

#[test]
fn the_end_of_a_sentence_is_not_part_of_the_number() {
    check("errCode=1501.", "errCode=1501@.");
    check("errCode=1501. Next", "errCode=1501@. Next");
    check("errCode=1501...\r\n", "errCode=1501@...\r\n");
    check("errCode=1501-", "errCode=1501@-");
    check("errCode=1501 - gone", "errCode=1501@ - gone");
    check("errCode=1501->1502", "errCode=1501@->1502");
    check("errCode=1501: expired; errCode=1501;", "errCode=1501@: expired; errCode=1501@;");
}

#[test]
fn what_is_no_code_stays_as_it_is() {
    for text in [
        "",
        "no code at all",
        "errCode",
        "errCode=",
        "errCode=-",
        "errCode=x errCode=\"1501\" errCode==1501 errCode 1501 errCode=- 1501 errCode=+1501",
        "errcode=1501 ErrCode=1501 ERRCODE=1501",
        "myerrCode=1501 my_errCode=1501 2errCode=1501 errCodes=1501 errCode2=1501",
        r#""my errCode":1501 errCode":1501 "errCode\":"#,
        "errCode=12.5 errCode=12abc errCode=12_5 errCode=12-5 errCode=0x10 errCode=1e5 errCode=1501.x",
        "errCode=2147483648 errCode=-2147483649 errCode=99999999999999999999999999999999999999999",
        "errCode\n=1501 errCode=\n1501",
        "errCodeerrCode=1501",
    ] {
        check_unchanged(text);
    }
}

#[test]
fn a_code_directly_behind_what_was_none() {
    check("errCode=errCode=1501", "errCode=errCode=1501@");
    check("errCode:errCode:1501", "errCode:errCode:1501@");
    check("errCod errCode=1501", "errCod errCode=1501@");
    check("errCode=12-errCode=1501", "errCode=12-errCode=1501@");
    check("errCode=1501.errCode=1501", "errCode=1501.errCode=1501@");
    check("errCode=1501/errCode=1501", "errCode=1501@/errCode=1501@");
    check(r#""errCode\errCode=1501"#, r#""errCode\errCode=1501@"#);
}

#[test]
fn letters_of_other_scripts_and_escapes_do_not_belong_to_the_word() {
    check("错误errCode=1501，过期", "错误errCode=1501@，过期");
    check(b"\xff\xfeerrCode=1501\xff", b"\xff\xfeerrCode=1501@\xff");
    check(b"\0errCode=1501\0", b"\0errCode=1501@\0");
    check(r"failed\nerrCode=1501\n", r"failed\nerrCode=1501@\n");
    check(r"\terrCode=1501 \rerrCode=1501", r"\terrCode=1501@ \rerrCode=1501@");
    check_unchanged(r"\nmyerrCode=1501 \merrCode=1501");
}

#[test]
fn codes_that_are_not_in_the_table_are_explained_too() {
    let unknown = "(Unknown error code, outside every published range)";
    check("errCode=20007", "errCode=20007 (Custom error code of the business server, in the range 20001 to 29999)");
    check("errCode=-5 ", format!("errCode=-5 {unknown} "));
    check("errCode=-2147483648", format!("errCode=-2147483648 {unknown}"));
    check("errCode=2147483647", format!("errCode=2147483647 {unknown}"));
    check("errCode=0", "errCode=0 (OK: Normal)");
}

#[test]
fn the_meaning_alone_has_the_style() {
    let mut output = Vec::new();
    annotate(&Codes::default(), &b"\x1b[31m errCode=0\x1b[0m"[..], &mut output, Style::new().bold())
        .expect("neither side fails");
    let expected = "\x1b[31m errCode=0 \x1b[1m(OK: Normal)\x1b[0m\x1b[0m";
    assert_eq!(output.escape_ascii().to_string(), expected.as_bytes().escape_ascii().to_string());
}

#[test]
fn each_read_is_written_before_the_next_one() {
    let reads: [(&[u8], &[u8]); 6] = [
        (b"a line\n", b"a line\n"),
        (b"half a", b"half a"),
        (b" line errC", b" line errC"),
        (b"ode=0", b"ode=0"),
        // The full stop waits: a digit may follow.
        (b".", b" (OK: Normal)"),
        (b"\n", b".\n"),
    ];
    let expected: Vec<u8> = reads[..4].iter().flat_map(|read| read.1).copied().collect();
    let output = RefCell::new(Vec::new());
    struct Shared<'a>(&'a RefCell<Vec<u8>>);
    impl Write for Shared<'_> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    struct Watching<'a> {
        reads: std::slice::Iter<'a, (&'a [u8], &'a [u8])>,
        output: &'a RefCell<Vec<u8>>,
        lengths: Vec<usize>,
    }
    impl Read for &mut Watching<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.lengths.push(self.output.borrow().len());
            let Some((text, _)) = self.reads.next() else { return Ok(0) };
            buffer[..text.len()].copy_from_slice(text);
            Ok(text.len())
        }
    }
    let mut input = Watching { reads: reads.iter(), output: &output, lengths: Vec::new() };
    annotate(&Codes::default(), &mut input, Shared(&output), Style::new()).expect("neither side fails");
    assert_eq!(input.lengths, [0, 7, 13, 23, 28, 28, 43]);
    assert!(output.borrow().starts_with(&expected));
    assert!(output.borrow().ends_with(b"ode=0 (OK: Normal).\n"));
}

#[test]
fn an_interrupted_read_is_repeated_and_a_failed_one_reported_behind_what_was_read() {
    struct Failing(u32);
    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0 += 1;
            match self.0 {
                1 => Err(io::ErrorKind::Interrupted.into()),
                2 => (&mut buffer[..]).write(b"errCode=0"),
                _ => Err(io::ErrorKind::ConnectionReset.into()),
            }
        }
    }
    let mut output = Vec::new();
    let error = annotate(&Codes::default(), Failing(0), &mut output, Style::new()).expect_err("the read failed");
    assert!(matches!(error, Error::Read(error) if error.kind() == io::ErrorKind::ConnectionReset));
    assert_eq!(output, b"errCode=0 (OK: Normal)");
}

#[test]
fn a_failed_write_is_reported() {
    let error = annotate(&Codes::default(), &b"text"[..], &mut [][..], Style::new()).expect_err("there is no room");
    assert!(matches!(error, Error::Write(error) if error.kind() == io::ErrorKind::WriteZero));
}

/// The same numbers in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        // Xorshift.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

/// What `annotate` has to find, written for a whole text: where each number ends, and the number.
fn codes(text: &[u8]) -> Vec<(usize, i32)> {
    let blanks = |at: &mut usize| {
        while matches!(text.get(*at), Some(b' ' | b'\t')) {
            *at += 1
        }
    };
    let find = |start: usize| {
        let front = &text[..start];
        let is_escape = [&br"\n"[..], br"\r", br"\t"].iter().any(|escape| front.ends_with(escape));
        if !is_escape && front.last().is_some_and(|byte| is_word(*byte)) {
            return None;
        }
        let mut at = start + WORD.len();
        if front.last() == Some(&b'"') {
            let backslashes = text[at..].iter().take_while(|byte| **byte == b'\\').count();
            match text.get(at + backslashes) {
                Some(b'"') => at += backslashes + 1,
                _ if backslashes > 0 => return None,
                _ => {}
            }
        }
        blanks(&mut at);
        text.get(at).filter(|sign| matches!(sign, b':' | b'='))?;
        at += 1;
        blanks(&mut at);
        let minus = usize::from(text.get(at) == Some(&b'-'));
        let digits = text[at + minus..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let end = at + minus + digits;
        let number = std::str::from_utf8(&text[at..end]).expect("digits").parse().ok()?;
        let goes_on = match text[end..] {
            [b'.' | b'-', next, ..] => is_word(next),
            [next, ..] => is_word(next),
            [] => false,
        };
        (!goes_on).then_some((end, number))
    };
    (0..text.len()).filter(|start| text[*start..].starts_with(WORD)).filter_map(find).collect()
}

#[test]
fn random_texts_in_random_reads() {
    // Parted by `|`.
    const WORDS: &[u8] = br#"errCode|errCode=|errCode:|errCode = |errCode=-|"errCode":|"errCode" : |\"errCode\":"#;
    const NUMBERS: &[u8] = b"0|7|429|1501|20007|2147483647|2147483648|00000000000000000000";
    const OTHERS: &[u8] = b"err|errC|Code|e|n|=|:|\"|\\|\\\"| | |\t|\r\n|-|.|_|,|}|\xff|\xc3\xa9|\0|\\n|.5";
    let pieces: Vec<Vec<&[u8]>> =
        [WORDS, NUMBERS, OTHERS, OTHERS].map(|all| all.split(|byte| *byte == b'|').collect()).into();
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut found = 0;
    for _ in 0..2000 {
        let mut text = Vec::new();
        for piece in 0..random.below(40) {
            let pieces = &pieces[(piece + random.below(2)) % pieces.len()];
            text.extend_from_slice(pieces[random.below(pieces.len())]);
        }
        let codes = codes(&text);
        found += codes.len();
        let mut expected = Vec::new();
        let mut written = 0;
        for (end, number) in codes {
            expected.extend_from_slice(&text[written..end]);
            let code = Code::new(number);
            let name = code.name().map(|name| format!("{name}: ")).unwrap_or_default();
            expected.extend_from_slice(format!(" ({name}{})", code.message()).as_bytes());
            written = end;
        }
        expected.extend_from_slice(&text[written..]);

        for largest in [1, 2, 3, 10, BUFFER] {
            let output = annotated(&text, iter::repeat_with(|| 1 + random.below(largest)));
            assert_eq!(
                output.escape_ascii().to_string(),
                expected.escape_ascii().to_string(),
                "{}",
                text.escape_ascii()
            );
            assert_eq!(stripped(&output).escape_ascii().to_string(), text.escape_ascii().to_string());
        }
    }
    assert!(found > 2000, "the texts have only {found} codes");
}

/// Takes every meaning out again.
fn stripped(text: &[u8]) -> Vec<u8> {
    let mut meanings: Vec<Vec<u8>> = Code::all()
        .map(|code| format!(" ({}: {})", code.name().expect("in the table"), code.message()))
        .chain([-1, 1, 10_010, 20_001].map(|number| format!(" ({})", Code::new(number).message())))
        .map(String::into_bytes)
        .collect();
    meanings.sort_by_key(|meaning| std::cmp::Reverse(meaning.len()));
    let mut rest = text;
    let mut output = Vec::new();
    while let Some(byte) = rest.first() {
        match meanings.iter().find(|meaning| rest.starts_with(meaning)) {
            Some(meaning) => rest = &rest[meaning.len()..],
            None => {
                output.push(*byte);
                rest = &rest[1..];
            }
        }
    }
    output
}
