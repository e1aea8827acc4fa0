//! `errcode export`: each format, read by a parser of that format.

mod command;

use dictionary::Dictionary;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;

/// Texts that have to be escaped in one format or another.
const CUSTOM: &str = "../tests/custom.toml";

fn export(format: &str, lang: &str) -> String {
    let mut command = command::errcode();
    // A language of the environment must not change a file that is checked in.
    command.args(["export", format, "--codes", CUSTOM, "--lang", lang]).env("LC_ALL", "zh_CN.UTF-8");
    String::from_utf8(command.assert().code(0).get_output().stdout.clone()).expect("UTF-8")
}

fn dictionary() -> Dictionary {
    Dictionary::from_json(&export("json", "en")).expect("it is what the command wrote")
}

/// The user texts by name, as the dictionary has them.
fn expected(lang: &str, name: impl Fn(&str) -> String) -> BTreeMap<String, String> {
    let dictionary = dictionary();
    let codes = dictionary.codes.iter().chain(dictionary.lists.iter().flat_map(|list| &list.codes));
    let known = codes.map(|code| (&code.name, dictionary.user(code)));
    let unknown = dictionary.categories.iter().map(|category| (&category.name, &dictionary.actions[0].user));
    known.chain(unknown).map(|(key, text)| (name(key), text.get(lang).to_owned())).collect()
}

#[test]
fn json_is_what_is_published() {
    let plain = command::errcode().args(["export", "json"]).assert().get_output().stdout.clone();
    assert!(plain == include_bytes!("../src/generated/errcodes.json"));
    assert_eq!(dictionary().lists.len(), 2);
}

#[test]
fn the_csv_has_a_row_for_each_code() {
    let text = export("csv", "en");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().collect::<Result<_, _>>().expect("CSV");
    let dictionary = dictionary();
    let last = dictionary.languages.last().expect("a language");
    assert!(["message", "user", "advice"].iter().all(|text| rows[0].contains_key(&format!("{text}_{last}"))));
    let codes: Vec<_> = dictionary.codes.iter().chain(dictionary.lists.iter().flat_map(|list| &list.codes)).collect();
    assert_eq!(rows.len(), codes.len());
    for (row, code) in rows.iter().zip(codes) {
        let user = dictionary.user(code);
        let expected = [
            ("number", code.number.to_string()),
            ("name", code.name.clone()),
            ("category", code.category.clone()),
            ("action", code.action.clone()),
            ("message", code.message.get("en").into()),
            ("message_zh", code.message.get("zh").into()),
            ("user", user.get("en").into()),
            ("user_zh", user.get("zh").into()),
            ("advice_zh", code.advice.as_ref().map_or(String::new(), |advice| advice.get("zh").into())),
            ("sent", code.sent.join("; ")),
        ];
        for (column, value) in expected {
            assert_eq!(row[column], value, "{column} of {}", code.number);
        }
    }
}

#[test]
fn the_markdown_has_a_row_for_each_code() {
    for (lang, head) in [("en", "Code"), ("zh", "错误码")] {
        let text = export("markdown", lang);
        let (mut rows, mut cell) = (vec![Vec::new()], String::new());
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            match event {
                Event::Text(text) | Event::Code(text) => cell += &text,
                Event::End(TagEnd::TableCell) => rows.last_mut().expect("a row").push(std::mem::take(&mut cell)),
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell) => {}
                Event::End(TagEnd::Table) => {}
                other => panic!("{other:?}"),
            }
        }
        let dictionary = dictionary();
        let codes = dictionary.codes.iter().chain(dictionary.lists.iter().flat_map(|list| &list.codes));
        let expected = codes.map(|code| {
            let texts = [&code.message, dictionary.user(code)].map(|texts| texts.get(lang).to_owned());
            [&[code.number.to_string(), code.name.clone(), code.action.clone()][..], &texts].concat()
        });
        assert_eq!(rows[0][0], head);
        assert_eq!(rows[1..rows.len() - 1], expected.collect::<Vec<_>>());
    }
}

/// What Android makes of the text of a resource.
fn android(text: &str) -> String {
    let (mut plain, mut escaped) = (String::new(), false);
    for c in text.chars() {
        match c {
            '\\' if !escaped => escaped = true,
            '\'' | '"' if !escaped => panic!("an unescaped quote: {text}"),
            _ => {
                plain.push(c);
                escaped = false;
            }
        }
    }
    plain
}

#[test]
fn android_resources_are_xml() {
    for lang in ["en", "zh"] {
        let text = export("android", lang);
        let document = roxmltree::Document::parse(&text).expect("XML");
        let root = document.root_element();
        assert_eq!(root.tag_name().name(), "resources");
        let strings = root.children().filter(roxmltree::Node::is_element).map(|string| {
            assert_eq!(string.tag_name().name(), "string");
            (string.attribute("name").expect("a name").to_owned(), android(string.text().expect("a text")))
        });
        let expected = expected(lang, |name| format!("errcode_{}", name.to_lowercase()));
        assert_eq!(strings.collect::<BTreeMap<_, _>>(), expected);
    }
}

#[test]
fn apple_strings_are_a_property_list() {
    for lang in ["en", "zh"] {
        // The old format of property lists, of which a .strings file leaves out the braces.
        let text = format!("{{\n{}}}", export("apple", lang));
        let value = openstep_plist::Plist::parse(&text).expect("a property list");
        let strings = value.as_dict().expect("a dictionary").iter();
        let strings = strings.map(|(name, text)| (name.to_string(), text.as_str().expect("a string").to_owned()));
        assert_eq!(strings.collect::<BTreeMap<_, _>>(), expected(lang, str::to_owned));
    }
}

#[test]
fn arb_and_i18next_are_json() {
    for lang in ["en", "zh"] {
        let text = export("i18next", lang);
        let strings: BTreeMap<String, String> = serde_json::from_str(&text).expect("strings by name");
        assert_eq!(strings, expected(lang, str::to_owned));

        let text = export("arb", lang);
        let mut strings: BTreeMap<String, String> = serde_json::from_str(&text).expect("strings by name");
        assert_eq!(strings.remove("@@locale").as_deref(), Some(lang));
        let names = |name: &str| {
            let mut words = name.split('_').map(str::to_lowercase);
            let first = words.next().expect("a name");
            words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
        };
        // An apostrophe is two in ICU's messages; braces are in apostrophes.
        let plain = strings
            .into_iter()
            .map(|(name, text)| (name, text.replace("'{'", "{").replace("'}'", "}").replace("''", "'")));
        assert_eq!(plain.collect::<BTreeMap<_, _>>(), expected(lang, names));
    }
}

#[test]
fn the_language_is_english_if_none_is_asked_for() {
    let mut command = command::errcode();
    let output = command.args(["export", "apple"]).env("LC_ALL", "zh_CN.UTF-8").assert().get_output().stdout.clone();
    assert!(String::from_utf8(output).expect("UTF-8").starts_with("\"OK\" = \"Done.\";\n"));
}
