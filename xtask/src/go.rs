//! Writes the Go sources that repeat the table.

use crate::rust::{capitalized, category_doc, code_doc, group_doc, quoted};
use crate::table::Table;
use crate::version_number;
use anyhow::{Result, bail};
use std::collections::HashMap;
use std::fmt::Write;

/// The line by which Go's own tools know a generated file.
const GENERATED: &str = "// Code generated from errcodes.toml by `cargo xtask codegen`. DO NOT EDIT.";

/// What Go writes in one case. Never extended by a word that a name of the table has already: that would rename it.
#[rustfmt::skip]
const INITIALISMS: [&str; 41] = [
    "ACL", "API", "ASCII", "CPU", "CSS", "DNS", "EOF", "GUID", "HTML", "HTTP", "HTTPS", "ID", "IOS", "IP", "JSON",
    "LHS", "OK", "QPS", "RAM", "RHS", "RPC", "SDK", "SLA", "SMTP", "SQL", "SSH", "TCP", "TLS", "TTL", "UDP", "UI",
    "UID", "URI", "URL", "UTF8", "UUID", "VM", "XML", "XMPP", "XSRF", "XSS",
];

/// Codes from here on would make the index of the package too large, and are searched for instead.
const FARTHEST: i32 = 1 << 17;

/// What else package errcode exports.
#[rustfmt::skip]
const EXPORTED: [&str; 11] = [
    "All", "Category", "Code", "Custom", "FromName", "Group", "Of", "Refusal", "Register", "RegisterError", "Version",
];

/// `TOKEN_EXPIRED` as `TokenExpired`.
fn identifier(name: &str) -> String {
    let word = |word: &str| if INITIALISMS.contains(&word) { word.into() } else { capitalized(&word.to_lowercase()) };
    name.split('_').map(word).collect()
}

/// bindings/go/codes.go: the constants and the ranges.
///
/// # Errors
/// Two constants, or a constant and something else that the package exports, of the same name.
pub fn codes(table: &Table, version: &str) -> Result<String> {
    let number = version_number(version);
    let mut out = format!(
        "{GENERATED}\n\npackage errcode\n\n\
         // Version is the version of this package. The library that it is linked with has the same major version and is\n\
         // not older.\n\
         const Version = \"{version}\"\n\n\
         const versionNumber = {number}\n"
    );
    let mut taken: HashMap<String, String> = EXPORTED.map(|name| (name.to_owned(), format!("errcode.{name}"))).into();
    let mut block = |kind: &str, about: &str, items: Vec<(String, String, String, i32)>| -> Result<()> {
        let _ = write!(out, "\n// {about}\nconst (");
        for (i, (name, from, doc, number)) in items.into_iter().enumerate() {
            let newline = if i == 0 { "" } else { "\n" };
            let doc = doc.replace('\n', "\n\t// ");
            let _ = write!(out, "{newline}\n\t// {name}: {doc}\n\t{name} {kind} = {number}");
            if let Some(owner) = taken.insert(name.clone(), from.clone()) {
                bail!("errcodes.toml: {from} becomes errcode.{name} in Go, and so does {owner}: give it another name");
            }
        }
        out.push_str("\n)\n");
        Ok(())
    };
    let codes = table.codes.iter().map(|c| {
        let mut doc = code_doc(table, c).join("\n");
        if let Some(parent) = c.parent.and_then(|p| table.codes.iter().find(|c| c.number == p)) {
            doc = doc
                .replace(&format!("a kind of {} ", parent.name), &format!("a kind of {} ", identifier(&parent.name)));
        }
        (identifier(&c.name), format!("code {}", c.name), doc, c.number)
    });
    block("Code", "The codes of the table.", codes.collect())?;
    let categories = table.categories.iter().map(|c| {
        (format!("Category{}", capitalized(&c.id)), format!("category {}", c.id), category_doc(c), c.number.into())
    });
    block("Category", "The categories.", categories.collect())?;
    let groups = table
        .groups
        .iter()
        .map(|g| (format!("Group{}", capitalized(&g.id)), format!("group {}", g.id), group_doc(g), g.number.into()));
    block("Group", "The groups.", groups.collect())?;

    let refusals = table.statuses[1..].iter().map(|s| {
        let name = format!("Err{}", identifier(&s.id.to_uppercase()));
        (name, format!("status {}", s.id), format!("{}.", s.message), s.number.into())
    });
    block("Refusal", "Why a code is not registered. A newer library may have more reasons.", refusals.collect())?;

    let mut words = |name: &str, texts: Vec<&str>| {
        let texts: String = texts.into_iter().map(|text| format!("\t{},\n", quoted(text))).collect();
        let _ = writeln!(out, "\nvar {name} = [...]string{{\n{texts}}}");
    };
    words("categoryNames", table.categories.iter().map(|c| &*c.id).collect());
    words("groupNames", table.groups.iter().map(|g| &*g.id).collect());
    words("refusalTexts", table.statuses.iter().map(|s| &*s.message).collect());

    let last = table.codes.iter().map(|c| c.number).filter(|number| *number < FARTHEST).max().unwrap_or(0);
    let ranges: Vec<_> = table.categories.iter().filter_map(|c| c.range).collect();
    let limit = ranges.iter().map(|r| r.1).fold(last, i32::max) + 1;
    let _ = writeln!(out, "\n// Behind the last code of every range, and of the table.\nconst limit = {limit}");
    let (first, last) = table.custom_range();
    let _ =
        writeln!(out, "\n// The codes that can be registered.\nconst firstCustom, lastCustom Code = {first}, {last}");
    let _ = writeln!(out, "\n// The ranges of categories 1, 2 and so on.\nvar categoryRanges = [...]codeRange{{");
    for (first, last) in ranges {
        let _ = writeln!(out, "\t{{{first}, {last}}},");
    }
    let _ = writeln!(
        out,
        "}}\n\n// The groups of the codes that are not in the table.\nvar groupRanges = [...]struct {{\n\tcodeRange\n\tgroup Group\n}}{{"
    );
    for group in &table.groups {
        for (first, last) in &group.ranges {
            let _ = writeln!(out, "\t{{codeRange{{{first}, {last}}}, Group{}}},", capitalized(&group.id));
        }
    }
    out.push_str("}\n");
    Ok(out)
}

/// bindings/go/generated.go: what the package answers without the library.
pub fn table(table: &Table) -> String {
    let mut out = format!(
        "{GENERATED}\n\npackage errcode\n\n\
         // The codes that are not in the table, by category.\nvar generatedUnknown = [...]info{{\n"
    );
    for c in &table.categories {
        let _ = writeln!(
            out,
            "\t{{message: {}, name: {}, category: Category{}}},",
            quoted(&c.message),
            quoted(&c.name),
            capitalized(&c.id)
        );
    }
    out.push_str("}\n\n// The codes of the table, by number.\nvar generatedKnown = [...]info{\n");
    for c in &table.codes {
        let parent = table.codes.iter().find(|p| Some(p.number) == c.parent).unwrap_or(c);
        let _ = writeln!(
            out,
            "\t{{{}, {}, {}, {}, Category{}, Group{}, true}},",
            quoted(&c.message),
            quoted(&c.name),
            identifier(&c.name),
            identifier(&parent.name),
            capitalized(&table.category(c.number).id),
            capitalized(&table.groups[c.group].id)
        );
    }
    out.push_str("}\n");
    out
}

/// bindings/go/switch_test.go: the lookup that people write by hand, for the benchmark.
pub fn switch(table: &Table) -> String {
    let mut out = format!(
        "{GENERATED}\n\npackage errcode_test\n\nimport errcode \"github.com/openimsdk/errcode/bindings/go\"\n\n\
         // messageBySwitch is what the benchmark compares with.\n\
         func messageBySwitch(code errcode.Code) string {{\n\tswitch code {{\n"
    );
    for c in &table.codes {
        let _ = writeln!(out, "\tcase {}:\n\t\treturn {}", c.number, quoted(&c.message));
    }
    out.push_str("\t}\n\treturn \"\"\n}\n");
    out
}

#[cfg(test)]
mod tests {
    use super::{codes, identifier};

    #[test]
    fn identifiers() {
        for (name, go) in [
            ("TOKEN_EXPIRED", "TokenExpired"),
            ("SDK_NO_UPDATE", "SDKNoUpdate"),
            ("IOS_BACKGROUND_PUSH_FAILED", "IOSBackgroundPushFailed"),
            ("USER_ID", "UserID"),
            ("OK", "OK"),
        ] {
            assert_eq!(identifier(name), go);
        }
    }

    #[test]
    fn two_constants_of_one_name_are_an_error() {
        let text = std::fs::read_to_string(crate::root().join("errcodes.toml")).expect("errcodes.toml");
        for (name, reason) in [
            ("GROUP_TOKEN", "group token becomes errcode.GroupToken in Go, and so does code GROUP_TOKEN"),
            ("CODE", "code CODE becomes errcode.Code in Go, and so does errcode.Code"),
        ] {
            let spoiled = text.replace("\"TOKEN_EXPIRED\"", &format!("\"{name}\""));
            let table = crate::table::parse("errcodes.toml", &spoiled).expect("a good table, but for Go");
            let error = codes(&table, "1.0.0").expect_err(name).to_string();
            assert!(error.contains(reason), "{error}");
        }
    }
}
