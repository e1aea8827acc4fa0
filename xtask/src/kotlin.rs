//! Writes the Kotlin sources that repeat the table.

use crate::rust::{GENERATED, capitalized, category_doc, code_doc, group_doc, quoted};
use crate::table::Table;
use anyhow::{Context, Result};
use std::fmt::Write;
use std::path::Path;

pub const POM: &str = "bindings/kotlin/pom.xml";
pub const ERROR_CODE: &str = "bindings/kotlin/src/main/kotlin/io/openim/errcode/ErrorCode.kt";

/// ErrorCode.kt: the constants and the enumerations have to stand inside of the class, so they are written into it.
///
/// # Errors
/// The file cannot be read, or lacks the comments that mark where to write.
pub fn error_code(root: &Path, table: &Table) -> Result<String> {
    let mut codes = String::new();
    for c in &table.codes {
        let [message, details] = code_doc(table, c);
        let _ = writeln!(
            codes,
            "\n/**\n * {message}\n *\n * {details}\n */\n@JvmField\npublic val {}: ErrorCode = of(ErrorCodes.{})",
            c.name, c.name
        );
    }
    let mut enums = String::new();
    let categories: Vec<_> = table.categories.iter().map(|c| (&c.id, category_doc(c))).collect();
    enumeration(&mut enums, "Who raised an error. New categories may be added.", "Category", &categories);
    let groups: Vec<_> = table.groups.iter().map(|g| (&g.id, group_doc(g))).collect();
    enumeration(&mut enums, "What kind of thing went wrong. New groups may be added.", "Group", &groups);
    refusal(&mut enums, table);
    replace(root, ERROR_CODE, &[("enums", &enums), ("codes", &codes)])
}

fn enumeration(out: &mut String, doc: &str, name: &str, items: &[(&String, String)]) {
    let _ = writeln!(out, "\n/** {doc} */\npublic enum class {name} {{");
    for (n, (id, about)) in items.iter().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        let _ = writeln!(out, "    /** {about} */\n    {},", id.to_uppercase());
    }
    out.push_str("}\n");
}

/// Why a registration is refused. Every constant has the place of its status; the first one is of success, which is no
/// refusal.
fn refusal(out: &mut String, table: &Table) {
    out.push_str(
        "\n/** Why a custom code is not registered. New reasons may be added. */\n\
         public enum class Refusal(\n    \
         /** The reason as part of an English sentence, such as `the name belongs to another code`. */\n    \
         public val text: String,\n) {\n    \
         /** A reason that a newer library has. */\n    \
         UNKNOWN(\"the reason is newer than this program\"),\n",
    );
    for status in &table.statuses[1..] {
        let (about, text) = (capitalized(&status.message), quoted(&status.message));
        let _ = writeln!(out, "\n    /** {about}. */\n    {}({text}),", status.id.to_uppercase());
    }
    out.push_str("}\n");
}

/// ErrorCodes.kt: the numbers as compile-time constants.
pub fn numbers(table: &Table) -> String {
    let mut out = format!(
        "// {GENERATED}\n\npackage io.openim.errcode\n\n\
         /** The numbers of the table as compile-time constants, for `when` and `switch`. */\n\
         public object ErrorCodes {{\n"
    );
    for (n, c) in table.codes.iter().enumerate() {
        if n > 0 {
            out.push('\n');
        }
        let _ =
            writeln!(out, "    /** {} */\n    public const val {}: Int = {}", code_doc(table, c)[0], c.name, c.number);
    }
    out + "}\n"
}

/// Ranges.kt: where the codes belong that are not in the table.
pub fn ranges(table: &Table) -> String {
    let ranges: Vec<_> = table.categories.iter().filter_map(|c| c.range).collect();
    let limit = ranges.iter().map(|range| range.1 + 1).max().unwrap_or(0);
    let custom = table.custom_range();
    // -1 is in no range and never in the table.
    let first: Vec<String> =
        [-1].into_iter().chain(ranges.iter().map(|range| range.0)).map(|n| n.to_string()).collect();
    let mut out = format!(
        "// {GENERATED}\n\npackage io.openim.errcode\n\n\
         /** Where the codes belong that are not in the table. */\n\
         internal object Ranges {{\n    \
         /** The first code of each category. The first category has no range: it takes every code outside of the others. */\n    \
         @JvmField\n    val CATEGORY_FIRST: IntArray = intArrayOf({})\n\n    \
         /** The code behind the last range. */\n    \
         const val LIMIT: Int = {limit}\n\n    \
         /** The codes that a program may register. */\n    \
         const val CUSTOM_FIRST: Int = {}\n    \
         const val CUSTOM_LAST: Int = {}\n\n    \
         @JvmField\n    val GROUPS: Array<GroupRange> =\n        arrayOf(\n",
        first.join(", "),
        custom.0,
        custom.1
    );
    for g in &table.groups {
        for (first, last) in &g.ranges {
            let _ = writeln!(out, "            GroupRange({first}, {last}, ErrorCode.Group.{}),", g.id.to_uppercase());
        }
    }
    out + "        )\n}\n"
}

/// pom.xml with the version of the workspace.
///
/// # Errors
/// As [`error_code`].
pub fn pom(root: &Path, version: &str) -> Result<String> {
    replace(root, POM, &[("version", &format!("<version>{version}</version>\n"))])
}

/// The file with what stands between `@generated begin: NAME` and `@generated end` replaced, as far in as the comments
/// are.
fn replace(root: &Path, path: &str, parts: &[(&str, &str)]) -> Result<String> {
    let text = std::fs::read_to_string(root.join(path)).with_context(|| path.to_owned())?.replace("\r\n", "\n");
    let mut lines = text.lines();
    let mut out = String::new();
    for (name, part) in parts {
        let begin = format!("@generated begin: {name}");
        let missing = |what: &str| format!("{path}: a comment that says `{what}` is missing; restore it from git");
        let mut indent = None;
        for line in lines.by_ref() {
            let _ = writeln!(out, "{line}");
            if line.contains(&begin) {
                indent = Some(line.len() - line.trim_start().len());
                break;
            }
        }
        let indent = indent.with_context(|| missing(&begin))?;
        for line in part.lines() {
            let indent = if line.is_empty() { 0 } else { indent };
            let _ = writeln!(out, "{:indent$}{line}", "");
        }
        let end = lines.by_ref().find(|line| line.contains("@generated end"));
        let _ = writeln!(out, "{}", end.with_context(|| missing("@generated end"))?);
    }
    for line in lines {
        let _ = writeln!(out, "{line}");
    }
    Ok(out)
}
