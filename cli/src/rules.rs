//! Where a number in a text is an error code.
//!
//! There are four rules, each a regular expression that reads one line: after a key, in gRPC's text, in an exception of the
//! SDKs, before a text that is sent with the number. A match ends where the meaning goes, and [`ends`] has the last word
//! on its number. Other programs that explain logs have the same rules; tests/logs has the lines that all agree on.
//!
//! So that most of a log is read by Aho-Corasick alone, a rule is tried only where one of its triggers
//! stands.

use crate::codes::Codes;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind, StartKind};
use regex::bytes::Regex;
use std::collections::{BTreeMap, HashMap};

/// A match begins at most so many bytes before its trigger, and ends at most so many after it.
pub const REACH: usize = 512;

/// What stands around a key, a sign and a number: blanks, quotes, escaped or not, as JSON and URLs have them, and
/// colours of terminals.
const GAP: &str = r#"(?:[ \t"'`\\]|%2[027]|\x1b\[[0-9;]{0,12}m)"#;
/// Between a key and its number; also the wide colon of Chinese.
const SIGN: &str = r"(?:[:=]{1,2}|\xEF\xBC\x9A|->|=>|%3[AaDd])";
/// The beginning of a word, which may also follow an escaped line end, an escaped byte of a URL, or a colour.
const BEGIN: &str = r"(?:\b|\\[nrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{0,12}m)";
/// Between a number and a text that is sent with it; also the wide colon and comma.
const BETWEEN: &str = r#"(?:[ \t"'`\\,.:;=()\[\]{}|-]|\xEF\xBC[\x9A\x8C]|\x1b\[[0-9;]{0,12}m|%2[027]|%3[Aa])"#;

/// A number after the key `errCode`, in any case, or after one of `--key`, as it is.
///
/// `{"errCode":1501}` `{\"errCode\":1501}` `errCode=1501` `errCode：1501` `%22errCode%22%3A1501` `"errcode": "100"`
fn key(keys: &[String]) -> String {
    let own: String = keys.iter().map(|key| format!("|(?u:{})", regex::escape(key))).collect();
    format!(r"{BEGIN}(?:(?i:errcode){own}){GAP}{{0,8}}{SIGN}{GAP}{{0,8}}-?[0-9]{{1,10}}\b")
}

/// gRPC's text: `rpc error: code = Code(1004) desc = …`, `code = Unavailable desc = …`
fn grpc() -> String {
    let code = format!(r"\bcode = (?:Code\([0-9]{{1,10}}\)|(?:{GRPC})\b)");
    format!("rpc error: {code}|{code} desc =")
}

/// The names of gRPC's codes, which count from 1.
const GRPC: &str = "Canceled|Unknown|InvalidArgument|DeadlineExceeded|NotFound|AlreadyExists|PermissionDenied|\
    ResourceExhausted|FailedPrecondition|Aborted|OutOfRange|Unimplemented|Internal|Unavailable|DataLoss|Unauthenticated";

/// The SDKs' exceptions: `CodeError {"operationID": "…", "code": 1502, …}` in the SDK's log, `PlatformException(10006, …`
/// of Flutter, `onError: { code:10006, …` of React Native.
///
/// Others have exceptions of these names too, so only numbers of the dictionary count, from [`OTHERS_BELOW`] on.
fn exception() -> String {
    let code = format!("code{GAP}{{0,4}}{SIGN}{GAP}{{0,4}}");
    let platform = format!(r"PlatformException\({GAP}{{0,2}}");
    let on_error = format!(r"onError\b[^\w\n]{{1,12}}{code}");
    let code_error = format!(r"CodeError\b[^\w\n]{{1,8}}(?:[^{{}}\n]{{0,200}}?[^\w\n])?{code}");
    format!(r"\b(?:{platform}|{on_error}|{code_error})[0-9]{{1,10}}\b")
}

/// Below are the codes of HTTP, gRPC and WebSocket.
const OTHERS_BELOW: i32 = 1100;

/// What ends before a text that is sent with the number: `1004 RecordNotFoundError`,
/// `"code": 1502, "msg": "TokenInvalidError"`
fn before_text() -> String {
    let keys = "errMsg|errmsg|msg|message|desc|description|error|reason";
    format!(r"{BEGIN}[0-9]{{3,6}}{BETWEEN}{{1,12}}(?:(?:{keys}){BETWEEN}{{1,8}})?\z")
}

/// Whether a text says enough: `3003 timeout` and `10009 used` may be anything.
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

/// What stands in a line in which a rule finds something.
enum Trigger {
    Key,
    Grpc,
    Exception,
    /// A text, and for each number that is sent with it the index of the meaning.
    Text(String, Vec<(i32, usize)>),
}

/// The rules, and what to say of each code.
pub struct Rules {
    key: Regex,
    grpc: Regex,
    exception: Regex,
    before_text: Regex,
    finder: AhoCorasick,
    /// By the patterns of the finder.
    triggers: Vec<Trigger>,
    /// By number, the index of the meaning.
    numbers: HashMap<i32, usize>,
    /// ` (TOKEN_EXPIRED: Token has expired)`
    meanings: Vec<String>,
    /// First and last number of a range, and the index of the meaning of what is not known in it.
    ranges: Vec<(i32, i32, usize)>,
}

impl Rules {
    /// The rules for these codes, with keys of one's own, and meanings in a language.
    ///
    /// # Panics
    /// Never: the expressions are right.
    pub fn new(codes: &Codes, keys: &[String], language: &str) -> Self {
        let (mut meanings, mut numbers, mut texts) = (Vec::new(), HashMap::new(), BTreeMap::<_, Vec<_>>::new());
        let mut add = |number: i32, sent: &mut dyn Iterator<Item = &String>, meaning: String| {
            // Of several meanings of a number the first is that of the dictionary, or of a file of the user's own.
            numbers.entry(number).or_insert(meanings.len());
            for text in sent.filter(|text| is_telling(text)) {
                texts.entry(text.clone()).or_default().push((number, meanings.len()));
            }
            meanings.push(meaning);
        };
        for meaning in codes.all() {
            let code = &*meaning.code;
            let text = format!(" ({}: {})", code.name, code.message.get(language));
            add(code.number, &mut code.sent.iter().chain(&code.upstream), text);
        }
        for note in codes.dictionary.notes.iter().filter(|note| note.first == note.last) {
            let text = format!(" ({}; {})", note.message.get(language), note.place.get(language));
            add(note.first, &mut note.sent.iter(), text);
        }
        let mut ranges = Vec::new();
        for category in &codes.dictionary.categories {
            if let Some((first, last)) = category.range {
                ranges.push((first, last, meanings.len()));
                meanings.push(format!(" ({})", category.message.get(language)));
            }
        }

        let mut triggers = vec![
            ("errcode".to_owned(), Trigger::Key),
            ("code = ".to_owned(), Trigger::Grpc),
            ("PlatformException(".to_owned(), Trigger::Exception),
            ("onError".to_owned(), Trigger::Exception),
            ("CodeError".to_owned(), Trigger::Exception),
        ];
        triggers.extend(keys.iter().map(|key| (key.clone(), Trigger::Key)));
        triggers.extend(texts.into_iter().map(|(text, sent)| (text.clone(), Trigger::Text(text, sent))));
        let (patterns, triggers): (Vec<String>, Vec<Trigger>) = triggers.into_iter().unzip();
        let finder = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::DFA))
            .start_kind(StartKind::Unanchored)
            .match_kind(MatchKind::Standard)
            .ascii_case_insensitive(true)
            .build(patterns);
        // Bytes, as logs are not always UTF-8.
        let regex = |pattern: String| Regex::new(&format!("(?-u){pattern}")).expect("a correct expression");
        Self {
            key: regex(key(keys)),
            grpc: regex(grpc()),
            exception: regex(exception()),
            before_text: regex(before_text()),
            finder: finder.expect("few patterns"),
            triggers,
            numbers,
            meanings,
            ranges,
        }
    }

    /// The meaning of what was found, with what stands before it.
    pub fn meaning(&self, found: &Found) -> &str {
        &self.meanings[found.meaning]
    }

    /// What is found in a line that is complete.
    pub fn line(&self, line: &[u8]) -> Vec<Found> {
        let mut found = self.find(line);
        found.retain(|found| ends(line, found.end));
        found
    }

    /// What is found in some lines, in order, the same perhaps twice. Whether it really ends there, tells [`ends`].
    pub fn find(&self, text: &[u8]) -> Vec<Found> {
        let mut found = Vec::new();
        for hit in self.finder.find_overlapping_iter(text) {
            let (start, end) = (hit.start(), hit.end());
            let first = start.saturating_sub(REACH);
            let first = memchr::memrchr(b'\n', &text[first..start]).map_or(first, |newline| first + newline + 1);
            let last = text.len().min(end + REACH);
            let last = memchr::memchr(b'\n', &text[end..last]).map_or(last, |newline| end + newline);
            // The rule, and how much of a match may stand before the trigger: a colour, or `rpc error: `.
            let (rule, before) = match &self.triggers[hit.pattern()] {
                Trigger::Key => (&self.key, 16),
                Trigger::Grpc => (&self.grpc, 11),
                Trigger::Exception => (&self.exception, 0),
                Trigger::Text(sent, numbers) => {
                    let goes_on = text[end - 1].is_ascii_alphanumeric() && text.get(end).is_some_and(is_word);
                    if !goes_on && text[start..end] == *sent.as_bytes() {
                        let number =
                            self.before_text.find_at(&text[..start], first).and_then(|m| first_number(m.as_bytes()));
                        let sent = numbers.iter().find(|(other, _)| Some(*other) == number);
                        found.extend(sent.map(|&(number, meaning)| Found { number, end, meaning }));
                    }
                    continue;
                }
            };
            let mut at = first.max(start.saturating_sub(before));
            while let Some(whole) = rule.find_at(&text[..last], at).filter(|whole| whole.start() <= start) {
                at = whole.end();
                let number = last_number(whole.as_bytes());
                let meaning = number.and_then(|number| self.meaning_of(number, std::ptr::eq(rule, &self.exception)));
                found.extend(number.zip(meaning).map(|(number, meaning)| Found { number, end: at, meaning }));
                if at > end {
                    break;
                }
            }
        }
        found.sort_by_key(|found| found.end);
        found
    }

    /// The meaning of a number that an exception has, or one after a key or in gRPC's text.
    fn meaning_of(&self, number: i32, is_exception: bool) -> Option<usize> {
        let known = self.numbers.get(&number).copied();
        if is_exception {
            return known.filter(|_| number >= OTHERS_BELOW);
        }
        // Others have such keys too, WeChat for one: what is in no range is none of ours.
        let range = self.ranges.iter().find(|(first, last, _)| (*first..=*last).contains(&number));
        known.or(range.map(|(_, _, meaning)| *meaning))
    }
}

/// The number with which a match ends, or that of gRPC's name.
fn last_number(found: &[u8]) -> Option<i32> {
    let found = found.strip_suffix(b" desc =").unwrap_or(found);
    let found = found.strip_suffix(b")").unwrap_or(found);
    let start = found.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
    if start == found.len() {
        return (1..).zip(GRPC.split('|')).find(|(_, name)| found.ends_with(name.as_bytes())).map(|(number, _)| number);
    }
    match found[start.saturating_sub(1)] {
        b'-' => integer(&found[start - 1..]),
        // As in %221501.
        b'%' => integer(&found[start + 2..]),
        _ => integer(&found[start..]),
    }
}

/// The number that stands after [`BEGIN`].
fn first_number(found: &[u8]) -> Option<i32> {
    let begin = match found[0] {
        b'\\' => 2,
        b'%' => 3,
        b'\x1b' => found.iter().position(|byte| *byte == b'm')? + 1,
        _ => 0,
    };
    let digits = found[begin..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    integer(&found[begin..begin + digits])
}

fn integer(digits: &[u8]) -> Option<i32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Whether what was found ends here, and no number that goes on as `1501.5`, `1501-05` or `1,501`.
pub fn ends(text: &[u8], end: usize) -> bool {
    let digits = text[..end].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let goes_on = match text.get(end) {
        Some(b'.' | b'-' | b':') => digits > 0,
        Some(b',') => (1..=3).contains(&digits),
        _ => false,
    };
    !(goes_on && text.get(end + 1).is_some_and(u8::is_ascii_digit))
}

/// Whether the bytes on which [`ends`] depends may still come.
pub fn is_open(text: &[u8], end: usize) -> bool {
    end == text.len() || (end + 1 == text.len() && matches!(text[end], b'.' | b'-' | b':' | b','))
}

fn is_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}
