//! Copies a log and puts the meaning after every error code in it.
//!
//! What was read is written at once, whatever the length of a line: a meaning goes where its match ends, so nothing has
//! to wait but a number whose last digit may still be to come.

use crate::rules::{self, REACH, Rules};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufWriter, Read, Write};

/// Enough that system calls cost little, and small enough for the cache of the processor.
const BUFFER: usize = 64 * 1024;

/// Which side failed.
#[derive(Debug)]
pub enum Error {
    /// The input could not be read.
    Read(io::Error),
    /// The output could not be written.
    Write(io::Error),
}

/// How often a code came.
pub struct Count {
    pub count: u64,
    /// The lines, from 1.
    pub first: u64,
    pub last: u64,
}

/// What is done with the text and with what is found in it.
pub trait Sink {
    fn text(&mut self, text: &[u8]) -> io::Result<()>;
    fn found(&mut self, number: i32, meaning: &str) -> io::Result<()>;
    /// No more comes for now.
    fn flush(&mut self) -> io::Result<()>;
}

/// Writes the text with the meanings.
pub struct Writer<W: Write> {
    output: BufWriter<W>,
    /// Whether the output shows styles.
    styled: bool,
}

impl<W: Write> Writer<W> {
    pub fn new(output: W, styled: bool) -> Self {
        Self { output: BufWriter::with_capacity(BUFFER, output), styled }
    }
}

impl<W: Write> Sink for Writer<W> {
    fn text(&mut self, text: &[u8]) -> io::Result<()> {
        self.output.write_all(text)
    }

    fn found(&mut self, _: i32, meaning: &str) -> io::Result<()> {
        // In italics on a terminal, and upright after it: a colour, or its end, would change that of the log.
        match self.styled {
            true => write!(self.output, "\x1b[3m{meaning}\x1b[23m"),
            // A log of nothing but codes spends its time here, and formatting would double it.
            false => self.output.write_all(meaning.as_bytes()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.output.flush()
    }
}

/// Counts the codes.
#[derive(Default)]
pub struct Summary {
    pub counts: BTreeMap<i32, Count>,
    newlines: u64,
}

impl Sink for Summary {
    fn text(&mut self, text: &[u8]) -> io::Result<()> {
        self.newlines += memchr::memchr_iter(b'\n', text).count() as u64;
        Ok(())
    }

    fn found(&mut self, number: i32, _: &str) -> io::Result<()> {
        let line = self.newlines + 1;
        let entry = self.counts.entry(number).or_insert(Count { count: 0, first: line, last: line });
        entry.count += 1;
        entry.last = line;
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Passes all of `input` on to `sink`, with what the rules find in it.
///
/// # Errors
/// Input or output failed.
pub fn annotate(rules: &Rules, mut input: impl Read, sink: &mut impl Sink) -> Result<(), Error> {
    let mut stream = Stream::default();
    let mut buffer = vec![0; BUFFER];
    let end = loop {
        match input.read(&mut buffer) {
            Ok(0) => break Ok(()),
            Ok(length) => {
                stream.feed(rules, &buffer[..length], false, sink).map_err(Error::Write)?;
                sink.flush().map_err(Error::Write)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(Error::Read(error)),
        }
    };
    stream.feed(rules, b"", true, sink).map_err(Error::Write)?;
    sink.flush().map_err(Error::Write)?;
    end
}

/// The end of what was read, in which a match may have begun.
#[derive(Default)]
pub struct Stream {
    text: Vec<u8>,
    /// How much of it has been passed on.
    passed: usize,
    /// Something was found that ends there, and waits for the byte after it.
    waiting: bool,
    /// The codes that have been explained on this line.
    explained: BTreeSet<i32>,
}

impl Stream {
    /// Passes on what is certain after some more text, or after the `last`.
    pub fn feed(&mut self, rules: &Rules, more: &[u8], last: bool, sink: &mut impl Sink) -> io::Result<()> {
        self.text.extend_from_slice(more);
        let before = self.passed;
        let mut open = None;
        for found in rules.find(&self.text) {
            if found.end < before || (found.end == before && !self.waiting) {
                continue;
            }
            if !last && rules::is_open(&self.text, found.end) {
                open = Some(found.end);
                break;
            }
            if rules::ends(&self.text, found.end) {
                self.pass(found.end, sink)?;
                if self.explained.insert(found.number) {
                    sink.found(found.number, rules.meaning(&found))?;
                }
            }
        }
        self.waiting = open.is_some();
        self.pass(open.unwrap_or(self.text.len()), sink)?;
        // Only this line can be in a match of what follows; the byte before it tells that a word begins there.
        let line = memchr::memrchr(b'\n', &self.text[..self.passed]).unwrap_or(0);
        let gone = line.max(self.passed.saturating_sub(2 * REACH));
        self.text.drain(..gone);
        self.passed -= gone;
        Ok(())
    }

    fn pass(&mut self, end: usize, sink: &mut impl Sink) -> io::Result<()> {
        let text = &self.text[self.passed..end];
        if memchr::memrchr(b'\n', text).is_some() {
            self.explained.clear();
        }
        self.passed = end;
        sink.text(text)
    }
}
