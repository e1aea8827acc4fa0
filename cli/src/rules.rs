//! Where a number in a text is an error code.
//!
//! Each rule is a regular expression that finds the number, in a capture group `n`, and ends where its meaning goes. It
//! reads one line and needs no more than [`LONGEST`] bytes of it. Other programs that explain logs have the same rules,
//! and tests/logs has the lines that all of them must agree on.

use crate::codes::Codes;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use regex::bytes::{Captures, Regex};
use std::collections::HashMap;

/// More bytes than any rule's match has.
pub const LONGEST: usize = 2048;

/// What stands around a key, a sign and a number: blanks, quotes, escaped or not, as JSON and URLs have them, and
/// colours of terminals.
const GAP: &str = r#"(?:[ \t"'`\\]|%2[027]|\x1b\[[0-9;]{0,12}m)"#;
/// Between a key and its number.
const SIGN: &str = "(?:[:=]{1,2}|：|->|=>|%3[AaDd])";
/// The beginning of a word, which may also follow an escaped line end, an escaped byte of a URL, or a colour.
const BEGIN: &str = r"(?-u:\b|\\[nrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{0,12}m)";

/// Before a number: `errCode` in any case, and the keys of `--key` as they are.
///
/// `{"errCode":1501}` `{\"errCode\":1501}` `errCode=1501` `errCode：1501` `%22errCode%22%3A1501` `"errcode": "100"`
fn key(keys: &[String]) -> String {
    let own = keys.iter().map(|key| format!("|{}", regex::escape(key))).collect::<String>();
    format!(r"{BEGIN}(?:(?i:errcode){own}){GAP}{{0,8}}{SIGN}{GAP}{{0,8}}(?<n>-?[0-9]{{1,10}})(?-u:\b)")
}

/// gRPC's own text: `rpc error: code = Code(1004) desc = …`, `code = Unavailable desc = …`
fn grpc() -> String {
    let names = GRPC.join("|");
    format!(
        r"(?:rpc error: code = (?:Code\((?<n>[0-9]{{1,10}})\)|(?<name>{names})(?-u:\b))|(?-u:\b)code = (?:Code\((?<m>[0-9]{{1,10}})\)|(?<other>{names})) desc =)"
    )
}

/// The names of gRPC's codes from 1 on.
const GRPC: [&str; 16] = [
    "Canceled",
    "Unknown",
    "InvalidArgument",
    "DeadlineExceeded",
    "NotFound",
    "AlreadyExists",
    "PermissionDenied",
    "ResourceExhausted",
    "FailedPrecondition",
    "Aborted",
    "OutOfRange",
    "Unimplemented",
    "Internal",
    "Unavailable",
    "DataLoss",
    "Unauthenticated",
];

/// The SDKs' exceptions: `CodeError {"operationID": "…", "code": 1502, …}` of the SDK's log, `PlatformException(10006, …`
/// of Flutter, `onError: { code:10006, …` of React Native. Others have exceptions of these names too, so only numbers
/// count that are in the dictionary and no code of HTTP, gRPC or WebSocket, which all lie below [`OTHERS_BELOW`].
fn exception() -> String {
    format!(
        r#"(?-u:\b)(?:PlatformException\({GAP}?|onError(?-u:\b)[^\w\n]{{1,12}}code{GAP}{{0,4}}{SIGN}{GAP}{{0,4}}|CodeError(?-u:\b)[^\w\n]{{1,8}}(?:[^{{}}\n]{{0,200}}?[^\w\n])?code{GAP}{{0,4}}{SIGN}{GAP}{{0,4}})(?<n>[0-9]{{1,10}})(?-u:\b)"#
    )
}

const OTHERS_BELOW: i32 = 1100;

/// A number and what stands between it and a text that is sent with it, which begins where the group `key` does or where
/// it ends: `1004 RecordNotFoundError`, `"code": 1502, "msg": "TokenInvalidError"`
fn text() -> String {
    let between = r#"(?:[ \t"'`\\,.:;=()\[\]{}|-]|：|，|\x1b\[[0-9;]{0,12}m|%2[027]|%3[Aa])"#;
    let keys = "errMsg|errmsg|msg|message|desc|description|error|reason";
    format!("{BEGIN}(?<n>[0-9]{{3,6}}){between}{{1,12}}(?<key>(?:(?:{keys}){between}{{1,8}})?)")
}

/// Whether a text is worth looking for after a number: `3003 timeout` and `10009 used` may say anything.
fn is_telling(text: &str) -> bool {
    text.contains(' ') || text.chars().skip(1).any(char::is_uppercase) || !text.is_ascii()
}

/// What a rule found.
pub struct Found {
    /// The code.
    pub number: i32,
    /// Where the meaning goes.
    pub end: usize,
    /// The index of the meaning.
    meaning: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Key,
    Grpc,
    Exception,
    Text,
}

pub struct Rules {
    /// By [`Kind`].
    rules: Vec<(Kind, Regex)>,
    /// What a line has in it in which a rule finds something.
    triggers: AhoCorasick,
    /// The index of the rule of each trigger.
    rule_of: Vec<usize>,
    /// By number, the texts that are sent with it, a short one first, and the index of the meaning.
    texts: HashMap<i32, Vec<(String, usize)>>,
    /// By number, the index of the meaning.
    numbers: HashMap<i32, usize>,
    /// ` (TOKEN_EXPIRED: Token has expired)`, also for ranges
    meanings: Vec<String>,
    /// First and last number of a range, and the index of the meaning of what is not known in it.
    ranges: Vec<(i32, i32, usize)>,
}

impl Rules {
    pub fn new(codes: &Codes, keys: &[String], language: &str) -> Self {
        let (mut meanings, mut numbers, mut texts) = (Vec::new(), HashMap::new(), HashMap::<_, Vec<_>>::new());
        for meaning in codes.all() {
            let code = &*meaning.code;
            // Of several meanings of a number the first is that of the dictionary or of a file of the user's own.
            numbers.entry(code.number).or_insert(meanings.len());
            for text in code.sent.iter().chain(&code.upstream).filter(|text| is_telling(text)) {
                texts.entry(code.number).or_default().push((text.clone(), meanings.len()));
            }
            meanings.push(format!(" ({}: {})", code.name, code.message.get(language)));
        }
        for note in &codes.dictionary.notes {
            if note.first == note.last {
                numbers.entry(note.first).or_insert(meanings.len());
                for text in note.sent.iter().filter(|text| is_telling(text)) {
                    texts.entry(note.first).or_default().push((text.clone(), meanings.len()));
                }
            }
            meanings.push(format!(" ({}; {})", note.message.get(language), note.place.get(language)));
        }
        let mut ranges = Vec::new();
        for category in &codes.dictionary.categories {
            if let Some((first, last)) = category.range {
                ranges.push((first, last, meanings.len()));
                meanings.push(format!(" ({})", category.message.get(language)));
            }
        }

        // A short text first, so that what comes later in a stream does not change what is found.
        texts.values_mut().for_each(|texts| texts.sort_by_key(|(text, _)| text.len()));
        let rules =
            [(Kind::Key, key(keys)), (Kind::Grpc, grpc()), (Kind::Exception, exception()), (Kind::Text, text())];
        let rules: Vec<_> = rules.map(|(kind, rule)| (kind, Regex::new(&rule).expect("a test builds it"))).into();
        let fixed = [(0, "errcode"), (1, "code = "), (2, "PlatformException("), (2, "onError"), (2, "CodeError")];
        let own_keys = keys.iter().map(|key| (0, key.as_str()));
        let sent = texts.values().flatten().map(|(text, _)| (3, text.as_str()));
        let (rule_of, triggers): (Vec<usize>, Vec<&str>) = fixed.into_iter().chain(own_keys).chain(sent).unzip();
        let triggers = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(triggers)
            .expect("they are few");
        Self { rules, triggers, rule_of, texts, numbers, meanings, ranges }
    }

    /// The meaning of what was found, with what stands before it.
    pub fn meaning(&self, found: &Found) -> &str {
        &self.meanings[found.meaning]
    }

    /// What is found in a line that is complete.
    pub fn line(&self, line: &[u8]) -> Vec<Found> {
        let mut found = self.find(line, 0);
        found.retain(|found| ends(line, found.end));
        found
    }

    /// What is found in some lines, of which the first one may have lost its beginning, from a place on. Whether the
    /// number really ends where it seems to, tells [`ends`].
    pub fn find(&self, text: &[u8], from: usize) -> Vec<Found> {
        let mut found = Vec::new();
        // How far each rule has read.
        let mut read = [from; 4];
        for hit in self.triggers.find_overlapping_iter(&text[from..]) {
            let rule = self.rule_of[hit.pattern()];
            let (start, end) = (from + hit.start(), from + hit.end());
            if start < read[rule] {
                continue;
            }
            let line = memchr::memrchr(b'\n', &text[..start]).map_or(0, |newline| newline + 1);
            let line_end = memchr::memchr(b'\n', &text[end..]).map_or(text.len(), |newline| end + newline);
            let begin = line.max(start.saturating_sub(LONGEST)).max(read[rule]);
            self.apply(rule, &text[..line_end], begin, &mut found);
            read[rule] = line_end;
        }
        found.sort_by_key(|found| found.end);
        found
    }

    fn apply(&self, rule: usize, text: &[u8], mut at: usize, found: &mut Vec<Found>) {
        let (kind, regex) = &self.rules[rule];
        while let Some(captures) = regex.captures_at(text, at) {
            let end = captures.get_match().end();
            found.extend(match kind {
                Kind::Text => self.sent(text, &captures),
                _ => self.accept(*kind, &captures, end),
            });
            // What stands between a number and its text may be another number.
            at = captures.name("n").filter(|_| *kind == Kind::Text).map_or(end, |number| number.end());
        }
    }

    /// A number with a text that is sent with it.
    fn sent(&self, text: &[u8], captures: &Captures<'_>) -> Option<Found> {
        let number = integer(captures.name("n")?.as_bytes())?;
        let key = captures.name("key")?;
        let ending = |start: usize, sent: &str| {
            let end = start + sent.len();
            let cut = |next: &u8| sent.ends_with(|c: char| c.is_ascii_alphanumeric()) && is_word(*next);
            (text[start..].starts_with(sent.as_bytes()) && !text.get(end).is_some_and(cut)).then_some(end)
        };
        let all = self.texts.get(&number)?.iter();
        let found = all.flat_map(|(sent, meaning)| {
            [key.start(), key.end()]
                .map(|start| ending(start, sent).map(|end| Found { number, end, meaning: *meaning }))
        });
        found.flatten().min_by_key(|found| found.end)
    }

    fn accept(&self, kind: Kind, captures: &Captures<'_>, end: usize) -> Option<Found> {
        let number = match captures.name("name").or(captures.name("other")) {
            Some(name) => GRPC.iter().position(|other| other.as_bytes() == name.as_bytes())? as i32 + 1,
            None => integer(captures.name("n").or(captures.name("m"))?.as_bytes())?,
        };
        let known = self.numbers.get(&number).copied();
        let meaning = match kind {
            Kind::Exception => known.filter(|_| number >= OTHERS_BELOW)?,
            // Others have keys of this name too, such as WeChat: what is in no range is none of ours.
            _ => known.or_else(|| {
                let range = self.ranges.iter().find(|(first, last, _)| (first..=last).contains(&&number));
                range.map(|(_, _, meaning)| *meaning)
            })?,
        };
        Some(Found { number, end, meaning })
    }
}

fn integer(digits: &[u8]) -> Option<i32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether a number or text ends here, and does not go on as in `1501.5`, `1501-05` or `1,501`.
pub fn ends(text: &[u8], end: usize) -> bool {
    let goes_on = |sign: u8| match sign {
        b'.' | b'-' | b':' => true,
        b',' => {
            let digits = text[..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            (1..=3).contains(&digits)
        }
        _ => false,
    };
    let is_number = end > 0 && text[end - 1].is_ascii_digit();
    !(is_number
        && text.get(end).is_some_and(|sign| goes_on(*sign))
        && text.get(end + 1).is_some_and(u8::is_ascii_digit))
}

/// How many bytes after `end` [`ends`] reads, of which some are still missing: the text may go on there.
pub fn is_open(text: &[u8], end: usize) -> bool {
    end == text.len() || (end + 1 == text.len() && matches!(text[end], b'.' | b'-' | b':' | b','))
}
