//! `cargo xtask codegen`: every file that repeats errcodes.toml, each made from a template that looks like it.
//!
//! A template sees the dictionary as errcodes.toml has it, see `context`, and the filters of `environment`.

use anyhow::{Context, Error, Result, anyhow, bail};
use dictionary::{Code, Dictionary, Texts};
use fs_err as fs;
use heck::{ToLowerCamelCase, ToPascalCase};
use minijinja::{Environment, Value, context};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Which template in xtask/templates makes which file.
const FILES: &[(&str, &str)] = &[
    ("error-codes.md.j2", "docs/error-codes.md"),
    ("error-codes.zh.md.j2", "docs/error-codes.zh.md"),
    ("table.rs.j2", "src/generated/table.rs"),
    ("codes.rs.j2", "src/generated/codes.rs"),
    ("chat.rs.j2", "src/generated/chat.rs"),
    ("errcode.h.j2", "include/errcode.h"),
    ("generated.go.j2", "bindings/go/errcode/generated.go"),
    ("generated_test.go.j2", "bindings/go/errcode/generated_test.go"),
    ("openimchat.go.j2", "bindings/go/errcode/openimchat/generated.go"),
    ("Codes.swift.j2", "bindings/swift/Sources/Errcode/generated/Codes.swift"),
    ("OpenIMErrorCode.h.j2", "bindings/swift/Sources/CErrcode/generated/OpenIMErrorCode.h"),
    ("errcode_openim_chat.h.j2", "include/errcode_openim_chat.h"),
    ("codes.hpp.j2", "bindings/cpp/include/errcode/generated/codes.hpp"),
    ("switch.hpp.j2", "bindings/cpp/benches/generated/switch.hpp"),
    ("codes.ts.j2", "bindings/typescript/src/generated/codes.ts"),
    ("table.ts.j2", "bindings/typescript/src/generated/table.ts"),
    ("chat.ts.j2", "bindings/typescript/src/generated/chat.ts"),
    ("codes.dart.j2", "bindings/dart/lib/src/generated/codes.dart"),
    ("table.dart.j2", "bindings/dart/lib/src/generated/table.dart"),
    ("chat.dart.j2", "bindings/dart/lib/src/generated/chat.dart"),
    ("index.html.j2", "site/src/generated/index.html"),
    ("ErrorCode.java.j2", "bindings/kotlin/src/generated/java/io/openim/errcode/ErrorCode.java"),
    ("ErrorCodes.java.j2", "bindings/kotlin/src/generated/java/io/openim/errcode/ErrorCodes.java"),
    ("ErrorCodeFacts.java.j2", "bindings/kotlin/src/generated/java/io/openim/errcode/Facts.java"),
];

/// The dictionary for programs, which the command has in it and `cargo xtask dist` publishes.
pub const JSON: &str = "cli/src/generated/errcodes.json";

/// A file that repeats the dictionary.
pub struct Output {
    /// Relative to the folder of the workspace.
    pub path: &'static str,
    /// What it has to contain.
    pub contents: String,
}

/// Every generated file, made from errcodes.toml as it is now and from the codes in the files `custom` of a business
/// server.
///
/// # Errors
/// The mistakes of one of those files, or of a template; or a file that cannot be read.
pub fn generate(root: &Path, custom: &[PathBuf]) -> Result<Vec<Output>> {
    let mut dictionary = dictionary::parse("errcodes.toml", &fs::read_to_string(root.join("errcodes.toml"))?)?;
    let chat = "codes/openim-chat.toml";
    let chat = dictionary::parse_custom(chat, &fs::read_to_string(root.join(chat))?, &dictionary)?;
    for file in custom {
        dictionary.add(dictionary::read_custom(root, file, &dictionary).map_err(Error::msg)?.codes);
    }
    let environment = environment(root)?;
    let values = context! {
        chat => codes(&dictionary, &chat.codes),
        chat_component => chat.component,
        ..context(root, &dictionary)?
    };
    dictionary.lists.push(chat);
    let render = |&(template, path): &(&str, &'static str)| {
        let contents = environment.get_template(template)?.render(&values).map_err(|error| {
            let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            anyhow!("xtask/templates/{}:{}: {what}", error.name().unwrap_or(template), error.line().unwrap_or(0))
        })?;
        Ok(Output { path, contents })
    };
    let mut outputs = FILES.iter().map(render).collect::<Result<Vec<_>>>()?;
    outputs.push(Output { path: JSON, contents: dictionary.to_json() });
    Ok(outputs)
}

/// What templates see beside the entries of errcodes.toml.
fn context(root: &Path, dictionary: &Dictionary) -> Result<Value> {
    let version = env!("CARGO_PKG_VERSION");
    let parts = version.split('.').map(str::parse).collect::<Result<Vec<u32>, _>>().context("the version")?;
    Ok(context! {
        // For the first line of each file.
        generated => "Generated from errcodes.toml by `cargo xtask codegen`. Do not edit.",
        version,
        version_parts => parts,
        version_number => parts.iter().fold(0, |number, part| number * 1000 + part),
        codes => codes(dictionary, &dictionary.codes),
        custom_range => dictionary.custom_range(),
        table => table(dictionary)?,
        declarations => declarations(root)?,
        // Languages, categories, groups, actions, notes and retired codes as they are.
        ..Value::from_serialize(dictionary)
    })
}

/// Codes as errcodes.toml has them, and what follows from it: `user_text`, which falls back on the action's.
/// Each text is there in every language, in English where a custom code has no other.
fn codes(dictionary: &Dictionary, codes: &[Code]) -> Vec<Value> {
    let all = |texts: &Texts| -> BTreeMap<String, String> {
        dictionary.languages.iter().map(|language| (language.clone(), texts.get(language).to_owned())).collect()
    };
    let code = |code: &Code| {
        context! {
            message => all(&code.message),
            user => code.user.as_ref().map(all),
            user_text => all(dictionary.user(code)),
            advice => code.advice.as_ref().map(all),
            ..Value::from_serialize(code)
        }
    };
    codes.iter().map(code).collect()
}

/// The filters besides those of Jinja.
pub(crate) fn environment(root: &Path) -> Result<Environment<'static>> {
    let mut environment = Environment::new();
    environment.set_loader(minijinja::path_loader(root.join("xtask/templates")));
    // Its errors would print every variable.
    environment.set_debug(false);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|name| match name.ends_with(".html.j2") {
        true => minijinja::AutoEscape::Html,
        false => minijinja::AutoEscape::None,
    });
    environment.set_keep_trailing_newline(true);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // `TOKEN_EXPIRED` or `renew_token` as TokenExpired, tokenExpired.
    environment.add_filter("pascal", |name: &str| name.to_pascal_case());
    environment.add_filter("camel", |name: &str| name.to_lower_camel_case());
    // A string literal of C, C++, Go, Rust, Swift and TypeScript; with `"$"` as argument, of Kotlin and Dart.
    environment.add_filter("quote", |text: &str, more: Option<&str>| {
        format!("\"{}\"", escaped(text, &format!("\"\\{}", more.unwrap_or_default())))
    });
    // The inside of a byte-string literal of Rust.
    environment.add_filter("bytes", |text: &str| {
        text.bytes().flat_map(std::ascii::escape_default).map(char::from).collect::<String>()
    });
    // With a full stop if there is none.
    environment.add_filter("sentence", |text: &str| match text.ends_with(['.', '!', '?', '。', '！', '？']) {
        true => text.to_owned(),
        false => format!("{text}."),
    });
    // Text of Markdown, in a table too.
    environment.add_filter("markdown", |text: &str| escaped(text, "\\`*<|"));
    // Words in lines of at most so many characters, each after this prefix.
    environment.add_filter("wrap", |text: &str, prefix: &str, width: usize| {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            match lines.last_mut() {
                Some(line) if line.chars().count() + 1 + word.chars().count() <= width => *line += &format!(" {word}"),
                _ => lines.push(format!("{prefix}{word}")),
            }
        }
        lines.join("\n")
    });
    // Numbers in lines of twenty.
    environment.add_filter("rows", |numbers: Vec<i64>| {
        let row = |row: &[i64]| row.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        numbers.chunks(20).map(row).collect::<Vec<_>>().join(",\n    ")
    });
    Ok(environment)
}

/// With a backslash before each of these characters.
fn escaped(text: &str, special: &str) -> String {
    text.chars().flat_map(|c| special.contains(c).then_some('\\').into_iter().chain([c])).collect()
}

/// src/generated/table.rs: texts by where they begin, records, and the pages that lead from a code to its record.
fn table(dictionary: &Dictionary) -> Result<Value> {
    let (mut text, mut offsets) = (String::new(), BTreeMap::new());
    let mut offset = |string: &str| {
        *offsets.entry(string.to_owned()).or_insert_with(|| {
            let begin = text.len();
            text.push_str(string);
            text.push('\0');
            begin
        })
    };
    let languages = &dictionary.languages;
    // A record for the unknown codes of each category, then one for each code.
    let mut records = Vec::new();
    let mut record = |name: &str, numbers: [u8; 3], message: &Texts, user: &Texts| {
        let name = offset(name);
        let [message, user] = [message, user].map(|t| languages.iter().map(|l| offset(t.get(l))).collect::<Vec<_>>());
        let [category, group, action] = numbers;
        records.push(context! { name, message, user, category, group, action });
    };
    for category in &dictionary.categories {
        record(&category.name, [category.number, 0, 0], &category.message, &dictionary.actions[0].user);
    }
    for code in &dictionary.codes {
        let group = dictionary.groups.iter().find(|group| group.id == code.group).map_or(0, |group| group.number);
        let action = dictionary.action(&code.action).number;
        let category = dictionary.category(code.number).number;
        record(&code.name, [category, group, action], &code.message, dictionary.user(code));
    }
    let mut names = |ids: Vec<&String>| ids.into_iter().map(|id| offset(id)).collect::<Vec<_>>();
    let category_names = names(dictionary.categories.iter().map(|c| &c.id).collect());
    let group_names = names(dictionary.groups.iter().map(|g| &g.id).collect());
    let action_names = names(dictionary.actions.iter().map(|a| &a.id).collect());

    // Every code up to the last one, and some beyond that are in no range, has a page; equal pages are one.
    let end = dictionary
        .codes
        .iter()
        .map(|code| code.number)
        .chain(dictionary.categories.iter().filter_map(|c| Some(c.range?.1)));
    let pages_needed = end.max().unwrap_or(0) / 64 + 2;
    let mut leaves: Vec<Vec<usize>> = Vec::new();
    let mut pages = Vec::new();
    for page in 0..pages_needed {
        let page: Vec<usize> = (page * 64..(page + 1) * 64).map(|code| record_of(dictionary, code)).collect();
        let same = leaves.iter().position(|other| *other == page);
        pages.push(same.unwrap_or_else(|| {
            leaves.push(page);
            leaves.len() - 1
        }));
    }
    let hundreds = dictionary.groups.iter().flat_map(|g| &g.ranges).map(|range| range.1 / 100 + 1).max().unwrap_or(0);
    let groups: Vec<u8> = (0..hundreds).map(|hundred| dictionary.group_of_unknown(hundred * 100).number).collect();
    Ok(context! {
        length => text.len(),
        text_type => unsigned(text.len()),
        page_type => unsigned(leaves.len()),
        leaf_type => unsigned(records.len()),
        text => text.split_terminator('\0').collect::<Vec<_>>(),
        records, category_names, group_names, action_names, pages, groups,
        leaves => leaves.concat(),
    })
}

/// The smallest type of Rust for numbers below this one.
fn unsigned(end: usize) -> &'static str {
    match end {
        ..=0x100 => "u8",
        0x101..=0x1_0000 => "u16",
        _ => "u32",
    }
}

/// The index of the record of any code.
fn record_of(dictionary: &Dictionary, code: i32) -> usize {
    match dictionary.codes.binary_search_by_key(&code, |code| code.number) {
        Ok(at) => dictionary.categories.len() + at,
        Err(_) => dictionary.category(code).number.into(),
    }
}

/// The declarations of the C functions, with their comments, as cbindgen makes them of capi/src/lib.rs.
fn declarations(root: &Path) -> Result<String> {
    let config = cbindgen::Config {
        language: cbindgen::Language::C,
        no_includes: true,
        documentation_style: cbindgen::DocumentationStyle::C99,
        style: cbindgen::Style::Both,
        line_length: 120,
        ..Default::default()
    };
    let library = root.join("capi/src/lib.rs");
    let bindings =
        cbindgen::Builder::new().with_config(config).with_src(library).generate().context("capi/src/lib.rs")?;
    let mut out = Vec::new();
    bindings.write(&mut out);
    Ok(String::from_utf8(out)?)
}

/// Writes the generated files that differ, and returns which.
///
/// # Errors
/// As [`generate`], or a file that cannot be written.
pub fn write(root: &Path, custom: &[PathBuf]) -> Result<Vec<&'static str>> {
    let stale = stale(root, custom)?;
    for output in &stale {
        let path = root.join(output.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, &output.contents)?;
    }
    Ok(stale.into_iter().map(|output| output.path).collect())
}

/// Fails if a generated file is missing or is not what the files make now.
///
/// # Errors
/// As [`generate`], or the list of the stale files.
pub fn check(root: &Path, custom: &[PathBuf]) -> Result<()> {
    let stale = stale(root, custom)?;
    if !stale.is_empty() {
        let line = |output: &Output| {
            let how = if root.join(output.path).exists() { "is stale" } else { "is missing" };
            format!("{}: {how}; run `cargo xtask codegen`", output.path)
        };
        bail!("{}", stale.iter().map(line).collect::<Vec<_>>().join("\n"));
    }
    Ok(())
}

fn stale(root: &Path, custom: &[PathBuf]) -> Result<Vec<Output>> {
    let mut outputs = generate(root, custom)?;
    // As text: a checkout may have changed the line ends.
    let read = |path: PathBuf| fs::read_to_string(path).map(|text| text.replace("\r\n", "\n")).ok();
    outputs.retain(|output| read(root.join(output.path)).as_deref() != Some(output.contents.as_str()));
    Ok(outputs)
}
