//! Where a number in a text is an error code.
//!
//! There are four rules: a number stands after a key, in gRPC's text, in an exception of the SDKs, or before a text that is
//! sent with it. Aho-Corasick finds what each begins with, or the text, and reads most of a log alone; only from there a
//! regular expression reads on, or back. What is found ends where the meaning goes, and [`ends`] has the last word on its
//! number. Other programs that explain logs have the same rules; tests/logs has the lines that all agree on.

use crate::codes::Codes;
use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;
use regex::bytes::Regex;
use std::collections::{BTreeMap, HashMap};
use std::ops::RangeInclusive;

/// No rule reads so many bytes before its trigger, or after it.
pub const REACH: usize = 512;

/// What stands around a key, a sign and a number: blanks, quotes, escaped or not, as JSON and URLs have them, and
/// colours of terminals.
const GAP: &str = r#"(?:[ \t"'`\\]|%2[027]|\x1b\[[0-9;]{0,12}m)"#;
/// Between a key and its number; also the wide colon of Chinese.
const SIGN: &str = r"(?:[:=]{1,2}|\xEF\xBC\x9A|->|=>|%3[AaDd])";
/// What ends with a letter or a digit, and yet a word may begin after it: an escaped line end, an escaped byte of a URL, a
/// colour.
const BEGIN: &str = r"(?:\\[nrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{0,12}m)\z";
/// Between a number and a text that is sent with it; also the wide colon and comma.
const BETWEEN: &str = r#"(?:[ \t"'`\\,.:;=()\[\]{}|-]|\xEF\xBC[\x9A\x8C]|\x1b\[[0-9;]{0,12}m|%2[027]|%3[Aa])"#;

/// A number after the key `errCode`, in any case, or after one of `--key`, as it is.
///
/// `{"errCode":1501}` `{\"errCode\":1501}` `errCode=1501` `errCode：1501` `%22errCode%22%3A1501` `"errcode": "100"`
fn key(keys: &[String]) -> String {
    let own: String = keys.iter().map(|key| format!("|(?u:{})", regex::escape(key))).collect();
    format!(r"(?:(?i:errcode){own}){GAP}{{0,8}}{SIGN}{GAP}{{0,8}}[0-9]")
}

/// gRPC's text: `rpc error: code = Code(1004) desc = …`, `code = Unavailable desc = …`
fn grpc() -> String {
    let code = format!(r"code = (?:Code\([0-9]{{1,10}}\)|(?:{GRPC})\b)");
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
    format!(r"(?:{platform}|{on_error}|{code_error})[0-9]")
}

/// Below are the codes of HTTP, gRPC and WebSocket.
const OTHERS_BELOW: i32 = 1100;

/// What ends before a text that is sent with the number: `1004 RecordNotFoundError`,
/// `"code": 1502, "msg": "TokenInvalidError"`
fn before_text() -> String {
    let keys = "errMsg|errmsg|msg|message|desc|description|error|reason";
    format!(r"[0-9]{{3,8}}{BETWEEN}{{1,12}}(?:(?:{keys}){BETWEEN}{{1,8}})?\z")
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

/// Which rule to try where a text stands.
enum Trigger {
    Key,
    Grpc,
    Exception,
    /// For each number that the text is sent with, the meaning.
    Sent(Vec<(i32, String)>),
}

/// The rules, and what to say of each code.
pub struct Rules {
    begin: Regex,
    /// From a key, gRPC's text or an exception to the first digit of its number, or to where the meaning goes.
    rule: Regex,
    before_text: Regex,
    finder: DFA,
    /// By the patterns of the finder, with which they stand.
    triggers: Vec<(String, Trigger)>,
    /// By number.
    meanings: HashMap<i32, String>,
    /// The meaning of what is not known in a range.
    ranges: Vec<(RangeInclusive<i32>, String)>,
}

impl Rules {
    /// The rules for these codes, with keys of one's own, and meanings in a language.
    pub fn new(codes: &Codes, keys: &[String], language: &str) -> Self {
        let known = codes.all().map(|meaning| {
            let code = &*meaning.code;
            let sent: Vec<String> = code.sent.iter().chain(&code.upstream).cloned().collect();
            (code.number, sent, format!(" ({}: {})", code.name, code.message.get(language)))
        });
        let notes = codes.dictionary.notes.iter().filter(|note| note.first == note.last).map(|note| {
            (note.first, note.sent.clone(), format!(" ({}; {})", note.message.get(language), note.place.get(language)))
        });
        let (mut meanings, mut texts) = (HashMap::new(), BTreeMap::<_, Vec<_>>::new());
        for (number, sent, meaning) in known.chain(notes) {
            for text in sent.into_iter().filter(|text| is_telling(text)) {
                texts.entry(text).or_default().push((number, meaning.clone()));
            }
            // Of several meanings of a number the first is that of the dictionary, or of a file of the user's own.
            meanings.entry(number).or_insert(meaning);
        }
        let ranges = codes.dictionary.categories.iter().filter_map(|category| {
            let (first, last) = category.range?;
            Some((first..=last, format!(" ({})", category.message.get(language))))
        });

        let names = keys.iter().map(String::as_str).chain(["errcode"]).map(|key| (key, Trigger::Key));
        let grpc_texts = ["code = ", "rpc error: code = "].map(|text| (text, Trigger::Grpc));
        let exceptions = ["PlatformException(", "onError", "CodeError"].map(|name| (name, Trigger::Exception));
        let fixed = names.chain(grpc_texts).chain(exceptions).map(|(text, kind)| (text.to_owned(), kind));
        let sent = texts.into_iter().map(|(text, sent)| (text, Trigger::Sent(sent)));
        let triggers: Vec<_> = fixed.chain(sent).collect();
        let patterns = triggers.iter().map(|(text, _)| text);
        // Bytes, as logs are not always UTF-8.
        let regex = |pattern: &str| Regex::new(&format!("(?-u){pattern}")).expect("a correct expression");
        Self {
            begin: regex(BEGIN),
            rule: regex(&format!(r"\A(?:{}|{}|{})", key(keys), grpc(), exception())),
            before_text: regex(&before_text()),
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
        let triggers = self.triggers(text);
        let mut found: Vec<_> =
            triggers.filter_map(|(trigger, start, end)| self.at(text, trigger, start, end)).collect();
        found.sort_unstable_by_key(|found| (found.end, found.number));
        found
    }

    /// What the rule of a trigger finds.
    fn at<'a>(&'a self, text: &[u8], trigger: &'a (String, Trigger), start: usize, end: usize) -> Option<Found<'a>> {
        let is_word = |at: usize| text.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let begins = |at: usize| at == 0 || !is_word(at - 1) || self.begin.is_match(&text[..at]);
        if let (trigger, Trigger::Sent(meanings)) = trigger {
            if text[start..end] != *trigger.as_bytes() || (is_word(end - 1) && is_word(end)) {
                return None;
            }
            let digits = self.before_text.find(&text[..start])?.start();
            // The first two may belong to an escaped byte, as in %201501.
            let escaped = if text[..digits].ends_with(b"%") { 2 } else { 0 };
            let (number, _) = number(text, digits + escaped)?;
            let (_, meaning) = meanings.iter().find(|(other, _)| *other == number)?;
            return begins(digits).then_some(Found { number, end, meaning });
        }
        if !begins(start) {
            return None;
        }
        let matched = start + self.rule.find(&text[start..])?.end();
        let (number, end) = match trigger.1 {
            Trigger::Grpc => (grpc_code(&text[end..])?, matched),
            _ => number(text, matched - 1).filter(|(_, end)| !is_word(*end))?,
        };
        let known = self.meanings.get(&number);
        let range = || Some(&self.ranges.iter().find(|(range, _)| range.contains(&number))?.1);
        let meaning = match trigger.1 {
            Trigger::Exception => known.filter(|_| number >= OTHERS_BELOW),
            // Others have such keys too, WeChat for one: what is in no range is none of ours.
            _ => known.or_else(range),
        };
        Some(Found { number, end, meaning: meaning? })
    }

    /// The triggers in a text, each with its start and end, in no order, some twice.
    fn triggers(&self, text: &[u8]) -> impl Iterator<Item = (&(String, Trigger), usize, usize)> {
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
}

/// The number that begins there, and where it ends.
fn number(text: &[u8], start: usize) -> Option<(i32, usize)> {
    let digits = text[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(&text[start..start + digits]).ok()?.parse().ok()?;
    Some((number, start + digits))
}

/// The number in `Code(1004)`, or that of gRPC's name.
fn grpc_code(text: &[u8]) -> Option<i32> {
    let name = (1..).zip(GRPC.split('|')).find(|(_, name)| text.starts_with(name.as_bytes()));
    name.map(|(number, _)| number).or_else(|| Some(number(text.strip_prefix(b"Code(")?, 0)?.0))
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
