//! A log comes through with meanings in it and is otherwise the same, however it is cut.
#![no_main]

use errcode_cli::annotate::{Part, annotate};
use errcode_cli::codes::Codes;
use errcode_cli::rules::Rules;
use libfuzzer_sys::fuzz_target;
use std::io::{self, Read};
use std::sync::LazyLock;

static RULES: LazyLock<Rules> =
    LazyLock::new(|| Rules::new(&Codes::read(&[]).expect("the command's own"), &["code".into()], "en"));

/// Gives at most so many bytes at a time.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.1.min(buffer.len());
        self.0.read(&mut buffer[..size])
    }
}

/// The annotated text, and what it is without the meanings.
fn run(text: &[u8], size: usize) -> [Vec<u8>; 2] {
    let [mut annotated, mut plain] = [Vec::new(), Vec::new()];
    let mut output = |part: Part<'_>| {
        match part {
            Part::Text(text) => {
                annotated.extend(text);
                plain.extend(text);
            }
            Part::Code(number, meaning) => {
                let end: Vec<u8> = plain.iter().rev().take(80).rev().copied().collect();
                assert!(meaning.starts_with(" (") && meaning.ends_with(')'), "{number} {meaning:?} after {end:?}");
                annotated.extend(meaning.as_bytes());
            }
            Part::Pause => {}
        }
        Ok(())
    };
    annotate(&RULES, Pieces(text, size), &mut output).expect("memory does not fail");
    [annotated, plain]
}

fuzz_target!(|text: &[u8]| {
    let [annotated, plain] = run(text, usize::MAX);
    assert_eq!(plain, text, "without the meanings");
    for size in [1, 2 + text.len() % 61] {
        assert_eq!(run(text, size)[0], annotated, "in pieces of {size}");
    }
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    assert_eq!(lines.flat_map(|line| run(line, usize::MAX)[0].clone()).collect::<Vec<_>>(), annotated, "by lines");

    let nothing: Vec<u8> = text.iter().map(|byte| if byte.is_ascii_digit() { b'x' } else { *byte }).collect();
    let nothing = nothing.split(u8::is_ascii_uppercase).collect::<Vec<_>>().concat();
    assert_eq!(run(&nothing, usize::MAX)[0], nothing, "without a number or a name");
});
