//! Where a number in a text is an error code.
//!
//! There are four rules, each a regular expression that reads one line: after a key, in gRPC's text, in an exception of the
//! SDKs, before a text that is sent with the number. A match ends where the meaning goes, and [`ends`] has the last word
//! on its number. Other programs that explain logs have the same rules; tests/logs has the lines that all agree on.
//!
//! So that most of a log is read by Aho-Corasick alone, a rule is tried only where one of its triggers
//! stands.

use crate::codes::Codes;
use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;
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
pub struct Found<'a> {
    /// The code.
    pub number: i32,
    /// Where the meaning goes.
    pub end: usize,
    /// What the code means, with what stands before it: ` (TOKEN_EXPIRED: Token has expired)`.
    pub meaning: &'a str,
}

/// What stands in a line in which a rule finds something.
enum Trigger {
    Key,
    Grpc,
    Exception,
    /// A text, and for each number that is sent with it the meaning.
    Text(String, Vec<(i32, String)>),
}

/// The rules, and what to say of each code.
pub struct Rules {
    key: Regex,
    grpc: Regex,
    exception: Regex,
    before_text: Regex,
    finder: DFA,
    /// By the patterns of the finder.
    triggers: Vec<Trigger>,
    /// By number.
    meanings: HashMap<i32, String>,
    /// First and last number of a range, and the meaning of what is not known in it.
    ranges: Vec<(i32, i32, String)>,
}

impl Rules {
    /// The rules for these codes, with keys of one's own, and meanings in a language.
    pub fn new(codes: &Codes, keys: &[String], language: &str) -> Self {
        let (mut meanings, mut texts) = (HashMap::new(), BTreeMap::<_, Vec<_>>::new());
        let mut add = |number: i32, sent: &mut dyn Iterator<Item = &String>, meaning: String| {
            for text in sent.filter(|text| is_telling(text)) {
                texts.entry(text.clone()).or_default().push((number, meaning.clone()));
            }
            // Of several meanings of a number the first is that of the dictionary, or of a file of the user's own.
            meanings.entry(number).or_insert(meaning);
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
        let ranges = codes.dictionary.categories.iter().filter_map(|category| {
            let (first, last) = category.range?;
            Some((first, last, format!(" ({})", category.message.get(language))))
        });

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
        // Bytes, as logs are not always UTF-8.
        let regex = |pattern: String| Regex::new(&format!("(?-u){pattern}")).expect("a correct expression");
        Self {
            key: regex(key(keys)),
            grpc: regex(grpc()),
            exception: regex(exception()),
            before_text: regex(before_text()),
            finder: DFA::builder().ascii_case_insensitive(true).build(patterns).expect("few patterns"),
            triggers,
            meanings,
            ranges: ranges.collect(),
        }
    }

    /// What is found in a line that is complete.
    pub fn line(&self, line: &[u8]) -> Vec<Found<'_>> {
        let mut found = self.find(line);
        found.retain(|found| ends(line, found.end));
        found
    }

    /// What is found in some lines, in order, the same perhaps twice. Whether it really ends there, tells [`ends`].
    pub fn find(&self, text: &[u8]) -> Vec<Found<'_>> {
        let mut found = Vec::new();
        for (trigger, start, end) in self.triggers(text) {
            let first = start.saturating_sub(REACH);
            let first = memchr::memrchr(b'\n', &text[first..start]).map_or(first, |newline| first + newline);
            let last = text.len().min(end + REACH);
            let last = memchr::memchr(b'\n', &text[end..last]).map_or(last, |newline| end + newline);
            // The rule, and how much of a match may stand before the trigger: a colour, or `rpc error: `.
            let (rule, before) = match trigger {
                Trigger::Key => (&self.key, 16),
                Trigger::Grpc => (&self.grpc, 11),
                Trigger::Exception => (&self.exception, 0),
                Trigger::Text(sent, meanings) => {
                    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                    let goes_on = text[end - 1].is_ascii_alphanumeric() && text.get(end).is_some_and(is_word);
                    if !goes_on && text[start..end] == *sent.as_bytes() {
                        let number = self.before_text.find_at(&text[..start], first);
                        let number = number.and_then(|number| first_number(number.as_bytes()));
                        let meaning = meanings.iter().find(|(other, _)| Some(*other) == number);
                        found.extend(meaning.map(|(number, meaning)| Found { number: *number, end, meaning }));
                    }
                    continue;
                }
            };
            let mut at = first.max(start.saturating_sub(before));
            while let Some(whole) = rule.find_at(&text[..last], at).filter(|whole| whole.start() <= start) {
                at = whole.end();
                let number = last_number(whole.as_bytes());
                let meaning = number.and_then(|number| self.meaning(number, matches!(trigger, Trigger::Exception)));
                found.extend(number.zip(meaning).map(|(number, meaning)| Found { number, end: at, meaning }));
                if at > end {
                    break;
                }
            }
        }
        found.sort_unstable_by_key(|found| (found.end, found.number));
        found
    }

    /// The triggers in a text, each with its start and end, in no order, some twice.
    fn triggers(&self, text: &[u8]) -> impl Iterator<Item = (&Trigger, usize, usize)> {
        // Each step of the automaton waits for the one before it. So it reads four parts of the text side by side, which
        // takes hardly longer than one, and each to where a trigger ends that begins in it.
        const PARTS: usize = 4;
        let finder = &self.finder;
        let mut states = [finder.start_state(Anchored::No).expect("nothing is anchored"); PARTS];
        let (part, mut hits) = (text.len() / PARTS, Vec::new());
        for offset in 0..part + finder.max_pattern_len() {
            for (index, state) in states.iter_mut().enumerate() {
                let at = index * part + offset;
                if let Some(byte) = text.get(at) {
                    *state = finder.next_state(Anchored::No, *state, *byte);
                    if finder.is_match(*state) {
                        hits.push((*state, at + 1));
                    }
                }
            }
        }
        hits.into_iter().flat_map(move |(state, end)| {
            let patterns = (0..finder.match_len(state)).map(move |index| finder.match_pattern(state, index));
            patterns.map(move |pattern| (&self.triggers[pattern], end - finder.pattern_len(pattern), end))
        })
    }

    /// The meaning of a number that an exception has, or one after a key or in gRPC's text.
    fn meaning(&self, number: i32, is_exception: bool) -> Option<&str> {
        let known = self.meanings.get(&number).map(String::as_str);
        if is_exception {
            return known.filter(|_| number >= OTHERS_BELOW);
        }
        // Others have such keys too, WeChat for one: what is in no range is none of ours.
        let range = self.ranges.iter().find(|(first, last, _)| (*first..=*last).contains(&number));
        known.or(range.map(|(_, _, meaning)| meaning.as_str()))
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
        // No code is negative.
        b'-' => None,
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
