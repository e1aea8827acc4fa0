//! Every mistake that a file can have, with its line and column.

use dictionary::{Dictionary, Mistakes, parse, parse_custom};

/// The smallest errcodes.toml with an entry of every kind.
const OWN: &str = include_str!("own.toml");

const NO_RANGE: &str = "own.toml:2:1: the first category has no range, and every other has first and last";

/// A category of one code, after the second one.
const THIRD: &str = r#"[[category]]
number = 2
id = "other"
about = "Other."
about_zh = "其他。"
first = 30000
last = 30000
name = "UNKNOWN_OTHER_CODE"
message = "Other"
message_zh = "其他"
[[group]]"#;

const NO_HUNDREDS: &str = "own.toml:25:11: a range is whole hundreds, such as [1500, 1599]";

const NO_LANGUAGES: &str =
    "own.toml:1:1: languages = [\"en\", ...] has to stand at the top, of two or three letters each";

fn own() -> Dictionary {
    parse("own.toml", OWN).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}

#[test]
fn a_right_dictionary_has_everything() {
    let own = own();
    let [first, second] = &own.codes[..] else { panic!("two codes") };
    assert_eq!(
        (first.number, &*first.name, &*first.category, &*first.action),
        (1501, "TOKEN_EXPIRED", "unknown", "none")
    );
    assert_eq!((own.user(first).get("zh"), own.user(second).get("zh")), ("请登录。", "抱歉。"));
    assert_eq!((first.message.get("zh"), first.message.get("fr")), ("令牌过期", "Token has expired"));
    assert_eq!(first.message.iter().collect::<Vec<_>>(), [("en", "Token has expired"), ("zh", "令牌过期")]);
    assert_eq!((&*own.action("retry").id, &*own.action("unknown").id), ("retry", "none"));
    assert_eq!(first.sent, ["TokenExpiredError"]);
    assert_eq!((first.since.as_deref(), second.since.as_deref()), (Some("server 3.0.0"), None));
    assert_eq!((own.notes[0].first, own.notes[0].last, own.notes[1].last), (705, 705, 1599));
    assert_eq!((own.category(20001).id.as_str(), own.category(-1).id.as_str()), ("webhook", "unknown"));
    assert_eq!((own.group_of_unknown(1599).id.as_str(), own.custom_range()), ("token", (20001, 29999)));
    let again = Dictionary::from_json(&own.to_json()).expect("what was written");
    assert_eq!(again.to_json(), own.to_json());
}

/// The mistakes of errcodes.toml in which the `n`th place with a text, from 0, has another.
fn changed(from: &str, n: usize, to: &str) -> String {
    let (at, _) = OWN.match_indices(from).nth(n).unwrap_or_else(|| panic!("no {from}"));
    let text = format!("{}{to}{}", &OWN[..at], &OWN[at + from.len()..]);
    parse("own.toml", &text).err().map_or(String::new(), |mistakes| mistakes.to_string())
}

#[test]
fn every_mistake_of_errcodes_toml_is_found() {
    let mut wrong = String::new();
    for (from, n, to, expected) in [
        ("languages = [\"en\", \"zh\"]", 0, "", NO_LANGUAGES),
        ("\"en\", \"zh\"", 0, "\"zh\", \"en\"", NO_LANGUAGES),
        ("\"zh\"", 0, "\"z\"", NO_LANGUAGES),
        ("\"zh\"", 0, "\"zh_TW\"", NO_LANGUAGES),
        ("\"zh\"", 0, "\"zh\\u0000\"", NO_LANGUAGES),
        ("number = 0", 0, "number = 5", "own.toml:3:10: number 5 has to be 0: they count from 0"),
        (
            "number = 0",
            0,
            "number = 4294967296",
            "own.toml:3:10: `number`: invalid value: integer `4294967296`, expected i32",
        ),
        (
            "id = \"unknown\"",
            0,
            "id = \"Un\\u001bknown\"",
            "own.toml:4:6: id Un\\u{1b}known has to be lower case, such as renew_token",
        ),
        (
            "id = \"webhook\"",
            0,
            "id = \"hook\"",
            "own.toml:1:1: there is no category webhook, of the codes of business servers",
        ),
        ("id = \"webhook\"", 0, "id = \"unknown\"", "own.toml:12:6: id unknown is already used"),
        ("about = \"No range.\"\n", 0, "", "own.toml:2:1: this [[category]] has no `about`"),
        ("about_zh = \"无范围。\"\n", 0, "", "own.toml:2:1: this [[category]] has no `about_zh`"),
        ("about = \"No range.\"", 0, "about = \"No range\"", "own.toml:5:9: a sentence ends with a full stop"),
        ("message = \"Unknown\"", 0, "message = \"Unknown.\"", "own.toml:8:11: no full stop at the end"),
        (
            "first = 20001\n",
            0,
            "",
            "own.toml:10:1: the first category has no range, and every other has first and last",
        ),
        ("about = ", 0, "first = 1\nabout = ", NO_RANGE),
        ("about = ", 0, "last = 1\nabout = ", NO_RANGE),
        ("last = 29999\n", 0, "", "own.toml:10:1: the first category has no range, and every other has first and last"),
        ("[[group]]", 0, THIRD, ""),
        (
            "[[group]]",
            0,
            &THIRD.replace("first = 30000", "first = 30001"),
            "own.toml:20:1: ranges have to ascend without overlap or gap",
        ),
        ("first = 20001", 0, "first = 30001", "own.toml:10:1: ranges have to ascend without overlap or gap"),
        ("[[1500, 1599]]", 0, "[[0, 99], [1500, 1599], [1700, 1899]]", ""),
        ("[[1500, 1599]]", 0, "[[1501, 1599]]", NO_HUNDREDS),
        ("[[1500, 1599]]", 0, "[[1600, 1599]]", NO_HUNDREDS),
        ("[[1500, 1599]]", 0, "[[-100, 99]]", NO_HUNDREDS),
        ("ranges = [[1500, 1599]]", 0, "ranges = [[1500, 1598]]", NO_HUNDREDS),
        (
            "ranges = [[1500, 1599]]",
            0,
            "ranges = [[1500, 1599], [1400, 1599]]",
            "own.toml:25:25: this range overlaps another",
        ),
        ("id = \"token\"", 0, "id = \"\"", "own.toml:22:6: id  has to be lower case, such as renew_token"),
        ("[[group]]", 0, "[[grup]]", "own.toml:1:1: there is no [[group]]; the first one answers for unknown codes"),
        ("number = 705", 0, "number = 1600", "own.toml:40:1: notes have to be in order of their first number"),
        ("first = 1500", 0, "first = 705", ""),
        ("number = 705", 0, "last = 705", "own.toml:33:1: a note has either a number, or first and last"),
        ("last = 1599\n", 0, "last = 1500\n", "own.toml:40:1: a note has either a number, or first and last"),
        ("number = 1501\n", 0, "", "own.toml:47:1: this [[code]] has no `number`"),
        (
            "number = 1501",
            0,
            "number = \"1501\"",
            "own.toml:48:10: `number`: invalid type: string \"1501\", expected i32",
        ),
        ("number = 1501", 0, "number = 1509", "own.toml:64:10: number 1502 has to stand in order"),
        ("number = 1502", 0, "number = 1501", "own.toml:64:10: number 1501 is already used by TOKEN_EXPIRED"),
        ("number = 1502", 0, "number = 1503", "own.toml:64:10: number 1503 is retired, and never used again"),
        (
            "\"TOKEN_INVALID\"",
            0,
            "\"TOKEN__INVALID\"",
            "own.toml:65:8: name TOKEN__INVALID has to be SCREAMING_SNAKE: A to Z, 0 to 9 and single _, at most 64 bytes",
        ),
        ("TOKEN_INVALID", 0, &"A".repeat(64), ""),
        (
            "TOKEN_INVALID",
            0,
            &"A".repeat(65),
            &format!(
                "own.toml:65:8: name {} has to be SCREAMING_SNAKE: A to Z, 0 to 9 and single _, at most 64 bytes",
                "A".repeat(65)
            ),
        ),
        ("Invalid token", 0, &"a".repeat(500), ""),
        ("Invalid token", 0, &"a".repeat(501), "own.toml:68:11: a text has 1 to 500 bytes, not 501"),
        ("\"TOKEN_INVALID\"", 0, "\"TOKENEXPIRED\"", "own.toml:65:8: name TOKENEXPIRED is already used by 1501"),
        (
            "\"TOKEN_INVALID\"",
            0,
            "\"TOKEN_OLD\"",
            "own.toml:65:8: name TOKEN_OLD is already used by 1503, which is retired",
        ),
        (
            "\"TOKEN_INVALID\"",
            0,
            "\"GROUP_TOKEN\"",
            "own.toml:65:8: name GROUP_TOKEN is already used by the group token",
        ),
        (
            "\"TOKEN_INVALID\"",
            0,
            "\"STATUS_BAD\"",
            "own.toml:65:8: name STATUS_BAD begins with STATUS_, which is for constants that are no codes",
        ),
        ("group = \"token\"\n", 1, "", "own.toml:63:1: this [[code]] has no `group`"),
        ("id = \"token\"", 0, "id = \"\\u001b\"", "own.toml:66:9: there is no group token; there are \\u{1b}"),
        ("group = \"token\"", 1, "group = \"tokens\"", "own.toml:66:9: there is no group tokens; there are token"),
        (
            "action = \"none\"",
            1,
            "action = \"run\\nx\"",
            "own.toml:67:10: there is no action run\\u{a}x; there are none, retry",
        ),
        ("message = \"Invalid token\"\n", 0, "", "own.toml:63:1: this [[code]] has no `message`"),
        ("message_zh = \"令牌无效\"\n", 0, "", "own.toml:63:1: this [[code]] has no `message_zh`"),
        ("message = \"Invalid token\"", 0, "message = \"\"", "own.toml:68:11: a text has 1 to 500 bytes, not 0"),
        (
            "message = \"Invalid token\"",
            0,
            "message = \"a  b\"",
            "own.toml:68:11: blanks at the beginning or the end, or two in a row",
        ),
        (
            "message = \"Invalid token\"",
            0,
            "message = \" a\"",
            "own.toml:68:11: blanks at the beginning or the end, or two in a row",
        ),
        (
            "message = \"Invalid token\"",
            0,
            "message = \"a\\u202eb\"",
            "own.toml:68:11: \\u{202e} is not allowed in a text: it changes how the rest is shown",
        ),
        ("user_zh = \"请登录。\"\n", 0, "", "own.toml:47:1: this [[code]] has no `user_zh`"),
        ("user = \"Sign in.\"\n", 0, "", "own.toml:47:1: this [[code]] has no `user`"),
        (
            "advice = \"Renew.\"\nadvice_zh = \"续期。\"\n",
            1,
            "",
            "own.toml:63:1: this [[code]] has no `advice`\nown.toml:63:1: this [[code]] has no `advice_zh`",
        ),
        (
            "sent = [\"TokenExpiredError\"]",
            0,
            "sent = \"TokenExpiredError\"",
            "own.toml:59:8: `sent`: invalid type: string \"TokenExpiredError\", expected a sequence",
        ),
        (
            "sent = [\"TokenExpiredError\"]",
            0,
            "sent = [\"a\", \"\"]",
            "own.toml:59:14: a text has 1 to 500 bytes, not 0",
        ),
        ("source = \"server\"\n", 0, "", "own.toml:63:1: this [[code]] has no `source`"),
        (
            "source = \"server\"",
            0,
            "source = \"me\"",
            "own.toml:72:10: `source`: unknown variant `me`, expected one of `page`, `sdk`, `server`, `custom`",
        ),
        (
            "source = \"server\"",
            0,
            "sourc\u{e9} = 1",
            "own.toml:72:6: invalid unquoted key, expected letters, numbers, `-`, `_`",
        ),
        (
            "source = \"server\"",
            0,
            "source = \"server\"\n\"x\\n::error\" = 1",
            "own.toml:73:1: `x\\u{a}::error` is not a field of this [[code]]",
        ),
        ("name = \"TOKEN_OLD\"\n", 0, "", "own.toml:73:1: this [[retired]] has no `name`"),
        ("[[retired]]", 0, "[retired]", "own.toml:73:1: `retired` has to be written as [[retired]], once for each"),
        (
            "[[retired]]\nnumber = 1503\nname = \"TOKEN_OLD\"",
            0,
            "[[x]]",
            "own.toml:73:3: `x` is not a field of this file",
        ),
        (
            "languages = [\"en\", \"zh\"]",
            0,
            "languages = [\"en\", \"zh\"]\nretired = 5\n[[x]]",
            "own.toml:2:11: `retired` has to be written as [[retired]], once for each",
        ),
    ] {
        let found = changed(from, n, to);
        let all = expected.lines().all(|line| found.lines().any(|other| other == line));
        if !all || found.is_empty() != expected.is_empty() {
            wrong += &format!("{to:?}:\nexpected {expected}\nfound    {found}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn custom(text: &str) -> Result<dictionary::Custom, Mistakes> {
    parse_custom("my.toml", text, &own())
}

#[test]
fn a_custom_code_needs_number_name_and_message() {
    let text = "component = \"Shop\"\n[[code]]\nnumber = 20002\nname = \"B\"\nmessage = \"B.\"\n\
                [[code]]\nnumber = 20001\nname = \"A\"\nmessage = \"A\"\nmessage_zh = \"甲\"\nuser = \"No!\"\n";
    let custom = custom(text).unwrap_or_else(|mistakes| panic!("{mistakes}"));
    assert_eq!(custom.codes.iter().map(|code| code.number).collect::<Vec<_>>(), [20001, 20002]);
    assert_eq!(
        (&*custom.codes[0].category, &*custom.codes[0].group, &*custom.codes[0].action),
        ("webhook", "token", "none")
    );
    assert_eq!(custom.component.expect("it has one").get("zh"), "Shop");
    let mut all = own();
    all.add(custom.codes);
    assert_eq!(all.codes.iter().map(|code| code.number).collect::<Vec<_>>(), [1501, 1502, 20001, 20002]);
}

#[test]
fn every_mistake_of_a_custom_file_is_found_at_once() {
    let text = r#"title = "x"
[[code]]
number = 1501
name = "TOKEN_EXPIRED"
message = ""
[[code]]
number = "20002"
name = "A__B"
message_zh = "只有中文"
group = "nobody"
user = "No stop"
[[code]]
nmae = "X"
message = 验证
  number = 20099
[[code]]
number = 30000
name = "UNKNOWN_WEBHOOK_CODE"
message = "表\u0007"
source = "page"
[[code]]
number = 20099
name = "GROUP_TOKEN"
message = "x"
"#;
    let expected = "\
my.toml:1:1: `title` is not a field of this file
my.toml:3:10: number 1501 is already used by TOKEN_EXPIRED
my.toml:3:10: number 1501 is not in the range 20001 to 29999
my.toml:4:8: name TOKEN_EXPIRED is already used by 1501
my.toml:5:11: a text has 1 to 500 bytes, not 0
my.toml:6:1: this [[code]] has no `message`
my.toml:7:10: `number`: invalid type: string \"20002\", expected i32
my.toml:8:8: name A__B has to be SCREAMING_SNAKE: A to Z, 0 to 9 and single _, at most 64 bytes
my.toml:10:9: there is no group nobody; there are token
my.toml:11:8: a sentence ends with a full stop
my.toml:12:1: this [[code]] has no `name`
my.toml:13:1: `nmae` is not a field of this [[code]]
my.toml:14:11: string values must be quoted, expected literal string
my.toml:16:1: `source` is for errcodes.toml; leave it out
my.toml:17:10: number 30000 is not in the range 20001 to 29999
my.toml:18:8: name UNKNOWN_WEBHOOK_CODE is already used by the unknown codes of a range
my.toml:19:11: \\u{7} is not allowed in a text: it changes how the rest is shown
my.toml:22:10: number 20099 is already used by another
my.toml:23:8: name GROUP_TOKEN is already used by the group token";
    let mistakes = custom(text).expect_err("mistakes");
    assert_eq!((mistakes.to_string().as_str(), mistakes.count()), (expected, 19));
    assert_eq!(
        custom("").expect_err("no code").to_string(),
        "my.toml:1:1: there is no [[code]] entry without a mistake"
    );
    assert!(custom("code = 5").expect_err("no entry").to_string().contains("my.toml:1:8: `code` has to be written"));
}

/// A name that is a keyword, a macro or a member where it would be written.
#[test]
fn reserved_names() {
    for (name, language) in [
        ("H", "C"),
        ("CHAR8_T", "C++"),
        ("LINUX", "C++"),
        ("SLOTS", "C++"),
        ("ASSOCIATEDTYPE", "Swift"),
        ("LANGUAGES", "Swift"),
        ("FINAL", "Dart"),
        ("WITH", "Dart"),
        ("YIELD", "Dart"),
        ("RUNTIME_TYPE", "Dart"),
        ("ERR_NO_CODE", "Go"),
        ("PAGES", "Java"),
        ("FROM_INTEGER", "Objective-C"),
        ("FROM_NAME", "the wrappers"),
    ] {
        let found = changed("\"TOKEN_INVALID\"", 0, &format!("\"{name}\""));
        assert_eq!(found, format!("own.toml:65:8: name {name} means something else in {language}; choose another"));
    }
}

/// Scripts from right to left and emoji have marks that stay.
#[test]
fn only_what_deceives_is_hidden() {
    for c in [
        '\u{7}', '\u{1b}', '\u{85}', '\u{200b}', '\u{2028}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{feff}',
    ] {
        assert!(dictionary::is_hidden(c), "{c:?}");
    }
    for c in [
        'a', ' ', '验', '\u{200d}', '\u{200c}', '\u{200e}', '\u{200f}', '\u{301}', '\u{fe0f}', '👨', '\u{2065}',
        '\u{206a}',
    ] {
        assert!(!dictionary::is_hidden(c), "{c:?}");
    }
}

#[test]
fn what_is_quoted_stays_one_short_line() {
    assert_eq!(dictionary::shown("a\x1b[31m\r\nb\u{202e}"), "a\\u{1b}[31m\\u{d}\\u{a}b\\u{202e}");
    assert_eq!(dictionary::shown(&"验".repeat(200)), "验".repeat(200));
    assert_eq!(dictionary::shown(&"验".repeat(201)), "验".repeat(200) + "…");
    let file = parse("a\n::error::b", "").expect_err("empty").to_string();
    assert!(file.lines().all(|line| line.starts_with("a\\u{a}::error::b:1:1: ")), "{file}");
}

/// Which takes minutes if the time is not linear.
#[test]
fn a_large_file_of_mistakes_ends_soon() {
    let entry = "[[code]]\nnumber = 20001\nname = \"A\"\nmessage = \"A\"\n";
    for text in ["=\n".repeat(50_000), entry.repeat(20_000), "[[code]]\n".repeat(50_000), "[".repeat(200_000)] {
        let mistakes = custom(&text).expect_err("mistakes");
        assert!(mistakes.count() > 0);
        let lines = mistakes.to_string().lines().count();
        assert!(lines <= Mistakes::MOST + 1, "{lines}");
    }
    let last = custom(&entry.repeat(20_000)).expect_err("mistakes").to_string();
    assert!(last.ends_with("\nmy.toml: and 39898 more"), "{}", last.lines().last().unwrap_or_default());
}
