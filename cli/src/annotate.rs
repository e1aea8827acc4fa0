//! Copies a stream and puts the meaning behind every error code in it.
//!
//! A code stands in the text as `errCode`, perhaps in double quotes, a colon or an equals sign, and a number: that is
//! how replies, URLs and log lines write it. The quotes may be escaped, as they are in JSON within a JSON string.
//!
//! The meaning goes behind the number, so every byte can be passed on as soon as it is read. Only what was seen last
//! is remembered, whatever the length of a line.

use crate::codes::Codes;
use anstyle::Style;
use memchr::memmem::Finder;
use std::io::{self, BufWriter, Read, Write};

/// What a code begins with. Its first letter is in it again only at its end, so that a part of it at the end of a read
/// is found in one way, and is dropped as a whole when the next read does not go on with it.
const WORD: &[u8] = b"errCode";

/// Enough that the calls of the system cost little, and small enough for the cache of the processor.
const BUFFER: usize = 64 * 1024;

/// Which side failed.
#[derive(Debug)]
pub enum Error {
    /// The input could not be read.
    Read(io::Error),
    /// The output could not be written.
    Write(io::Error),
}

/// Copies all of `input` to `output` with the meaning that `codes` has for every code behind it.
///
/// What one call of `read` returned is written and flushed before the next call, but for a `.` or `-` behind a code
/// at its very end.
pub fn annotate(codes: &Codes, mut input: impl Read, output: impl Write, style: Style) -> Result<(), Error> {
    let mut output = BufWriter::with_capacity(BUFFER, output);
    let mut scanner = Scanner::new(codes, style);
    let mut buffer = vec![0; BUFFER];
    let end = loop {
        match input.read(&mut buffer) {
            Ok(0) => break Ok(()),
            Ok(length) => {
                scanner.feed(&buffer[..length], &mut output).map_err(Error::Write)?;
                output.flush().map_err(Error::Write)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(Error::Read(error)),
        }
    };
    scanner.finish(&mut output).map_err(Error::Write)?;
    output.flush().map_err(Error::Write)?;
    end
}

/// How far the text that was read last is on its way to be a code.
#[derive(Clone, Copy)]
enum State {
    /// Not at all.
    Text,
    /// So many bytes of the word stood at the end of what was read.
    Word { seen: usize, quoted: bool },
    /// Behind the word. `quoted`: a quotation mark stands before it, so that one may follow.
    BehindWord { quoted: bool },
    /// In the backslashes before the closing quotation mark.
    Escape,
    /// Behind the quotation mark, or in the blanks before the sign.
    BeforeSign,
    /// Behind the colon or equals sign, or in the blanks that follow it.
    BehindSign,
    /// Behind a minus sign.
    Minus,
    /// In the digits.
    Number { negative: bool, magnitude: i64 },
    /// Behind a number and a `.` or `-`, which end a sentence or go on with the number: the next byte tells.
    Stop(i32),
}

struct Scanner<'a> {
    codes: &'a Codes,
    finder: Finder<'static>,
    /// What stands before a meaning and behind it, the style included.
    opening: String,
    closing: String,
    state: State,
    /// The last two bytes of the text before the one that is read.
    last: [u8; 2],
}

impl<'a> Scanner<'a> {
    fn new(codes: &'a Codes, style: Style) -> Self {
        let (opening, closing) = (format!(" {style}("), format!("){style:#}"));
        Self { codes, finder: Finder::new(WORD), opening, closing, state: State::Text, last: *b"\n\n" }
    }

    /// Passes `text` on. In the state `Stop` its last byte is held back.
    fn feed(&mut self, text: &[u8], output: &mut impl Write) -> io::Result<()> {
        let mut written = 0;
        let mut at = 0;
        while let Some(&byte) = text.get(at) {
            // Wherever a byte does not fit, the same byte is looked at again as plain text.
            let next = match self.state {
                State::Text => {
                    (self.state, at) = self.search(text, at);
                    continue;
                }
                State::Word { seen, quoted } if byte == WORD[seen] => match seen + 1 {
                    seen if seen == WORD.len() => State::BehindWord { quoted },
                    seen => State::Word { seen, quoted },
                },
                State::BehindWord { quoted: true } | State::Escape if byte == b'\\' => State::Escape,
                State::BehindWord { quoted: true } | State::Escape if byte == b'"' => State::BeforeSign,
                State::BehindWord { .. } | State::BeforeSign if is_blank(byte) => State::BeforeSign,
                State::BehindWord { .. } | State::BeforeSign if matches!(byte, b':' | b'=') => State::BehindSign,
                State::BehindSign if is_blank(byte) => State::BehindSign,
                State::BehindSign if byte == b'-' => State::Minus,
                State::BehindSign if byte.is_ascii_digit() => number(false, 0, byte),
                State::Minus if byte.is_ascii_digit() => number(true, 0, byte),
                State::Number { negative, magnitude } if byte.is_ascii_digit() => number(negative, magnitude, byte),
                State::Number { negative, magnitude } => match code(negative, magnitude) {
                    Some(code) if matches!(byte, b'.' | b'-') => State::Stop(code),
                    Some(code) if !is_word(byte) => {
                        output.write_all(&text[written..at])?;
                        written = at;
                        self.explain(code, output)?;
                        State::Text
                    }
                    _ => State::Text,
                },
                State::Stop(code) => {
                    let is_end = !is_word(byte);
                    match at.checked_sub(1) {
                        Some(stop) if is_end => {
                            output.write_all(&text[written..stop])?;
                            written = stop;
                            self.explain(code, output)?;
                        }
                        Some(_) => {}
                        None => self.release(is_end.then_some(code), output)?,
                    }
                    State::Text
                }
                _ => State::Text,
            };
            at += usize::from(!matches!(next, State::Text));
            self.state = next;
        }
        let end = match self.state {
            State::Stop(_) => text.len().saturating_sub(1),
            _ => text.len(),
        };
        output.write_all(&text[written..end])?;
        self.last = [before(text, text.len(), 2, self.last), before(text, text.len(), 1, self.last)];
        Ok(())
    }

    /// Writes what waits for a byte that does not come.
    fn finish(&mut self, output: &mut impl Write) -> io::Result<()> {
        match self.state {
            State::Number { negative, magnitude } => {
                code(negative, magnitude).map_or(Ok(()), |code| self.explain(code, output))?;
            }
            State::Stop(code) => self.release(Some(code), output)?,
            _ => {}
        }
        self.state = State::Text;
        Ok(())
    }

    /// The state behind the next occurrence of the word from `at` on, and where that is.
    fn search(&self, text: &[u8], at: usize) -> (State, usize) {
        let rest = &text[at..];
        let (start, seen) = match self.finder.find(rest) {
            Some(start) => (at + start, WORD.len()),
            None => {
                let seen = (1..WORD.len()).find(|&seen| rest.ends_with(&WORD[..seen])).unwrap_or(0);
                (text.len() - seen, seen)
            }
        };
        let [first, second] = [2, 1].map(|distance| before(text, start, distance, self.last));
        // In a JSON string the letter of a line end or a tab is no part of the word that follows it.
        let is_escape = first == b'\\' && matches!(second, b'n' | b'r' | b't');
        let quoted = second == b'"';
        let state = match seen {
            0 => State::Text,
            _ if is_word(second) && !is_escape => State::Text,
            _ if seen == WORD.len() => State::BehindWord { quoted },
            _ => State::Word { seen, quoted },
        };
        (state, start + seen)
    }

    /// Writes the byte that `feed` held back, behind the meaning of the code before it.
    fn release(&self, code: Option<i32>, output: &mut impl Write) -> io::Result<()> {
        code.map_or(Ok(()), |code| self.explain(code, output))?;
        output.write_all(&self.last[1..])
    }

    /// Plain copies: a log of nothing but codes spends its time here, and formatting would double it.
    fn explain(&self, code: i32, output: &mut impl Write) -> io::Result<()> {
        let code = self.codes.get(code);
        output.write_all(self.opening.as_bytes())?;
        if let Some(name) = code.name {
            output.write_all(name.as_bytes())?;
            output.write_all(b": ")?;
        }
        output.write_all(code.message.as_bytes())?;
        output.write_all(self.closing.as_bytes())
    }
}

/// The byte `distance` bytes before `at`, which may be one of the `last` two of the text before.
fn before(text: &[u8], at: usize, distance: usize, last: [u8; 2]) -> u8 {
    match at.checked_sub(distance) {
        Some(index) => text[index],
        None => last[last.len() + at - distance],
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Letters beyond ASCII are not among them: in Chinese no blank parts a word from the text around it.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

fn number(negative: bool, magnitude: i64, digit: u8) -> State {
    // Stays too large once it is, however many digits follow.
    let magnitude = (magnitude * 10 + i64::from(digit - b'0')).min(1 << 32);
    State::Number { negative, magnitude }
}

/// `None` if the number does not fit.
fn code(negative: bool, magnitude: i64) -> Option<i32> {
    i32::try_from(if negative { -magnitude } else { magnitude }).ok()
}

#[cfg(test)]
mod tests;
