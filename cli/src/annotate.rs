//! Copies a log and puts the meaning after every error code in it.
//!
//! What was read is written at once, whatever the length of a line: a meaning goes where its match ends, so nothing has
//! to wait but a number whose last digit may still be to come.

use crate::rules::{self, REACH, Rules};
use std::collections::BTreeSet;
use std::io::{self, Read};

/// Enough that system calls cost little, and small enough for the cache of the processor.
pub const BUFFER: usize = 64 * 1024;

/// Which side failed.
#[derive(Debug)]
pub enum Error {
    /// The input could not be read.
    Read(io::Error),
    /// The output could not be written.
    Write(io::Error),
}

/// A part of an annotated log.
pub enum Part<'a> {
    /// The log itself.
    Text(&'a [u8]),
    /// A code, and what it means with what stands before it.
    Code(i32, &'a str),
    /// No more comes for now.
    Pause,
}

/// Passes all of `input` on to `output`, with what the rules find in it.
pub fn annotate(
    rules: &Rules,
    mut input: impl Read,
    output: &mut impl FnMut(Part<'_>) -> io::Result<()>,
) -> Result<(), Error> {
    let (mut stream, mut buffer) = (Stream::default(), vec![0; BUFFER]);
    let end = loop {
        match input.read(&mut buffer) {
            Ok(0) => break Ok(()),
            Ok(length) => stream.feed(rules, &buffer[..length], false, output).map_err(Error::Write)?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => break Err(Error::Read(error)),
        }
    };
    stream.feed(rules, b"", true, output).map_err(Error::Write)?;
    end
}

/// The end of what was read, in which a match may have begun.
#[derive(Default)]
pub struct Stream {
    text: Vec<u8>,
    /// How much of it has been passed on.
    passed: usize,
    /// Something was found that ends there, and waits for the byte after it.
    is_waiting: bool,
    /// The codes that have been explained on this line.
    explained: BTreeSet<i32>,
}

impl Stream {
    /// Passes on what is certain after some more text, or after the `last`.
    pub fn feed(
        &mut self,
        rules: &Rules,
        more: &[u8],
        last: bool,
        output: &mut impl FnMut(Part<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        self.text.extend_from_slice(more);
        let (before, was_waiting) = (self.passed, self.is_waiting);
        let mut open = None;
        for found in rules.find(&self.text) {
            if found.end < before || (found.end == before && !was_waiting) {
                continue;
            }
            if !last && rules::is_open(&self.text, found.end) {
                open = Some(found.end);
                break;
            }
            if rules::ends(&self.text, found.end) {
                self.pass(found.end, output)?;
                if self.explained.insert(found.number) {
                    output(Part::Code(found.number, found.meaning))?;
                }
            }
        }
        self.is_waiting = open.is_some();
        self.pass(open.unwrap_or(self.text.len()), output)?;
        // Only this line can be in a match of what follows; the byte before it tells that a word begins there.
        let line = memchr::memrchr(b'\n', &self.text[..self.passed]).unwrap_or(0);
        let gone = line.max(self.passed.saturating_sub(2 * REACH));
        self.text.drain(..gone);
        self.passed -= gone;
        output(Part::Pause)
    }

    fn pass(&mut self, end: usize, output: &mut impl FnMut(Part<'_>) -> io::Result<()>) -> io::Result<()> {
        let text = &self.text[self.passed..end];
        if memchr::memrchr(b'\n', text).is_some() {
            self.explained.clear();
        }
        self.passed = end;
        output(Part::Text(text))
    }
}
