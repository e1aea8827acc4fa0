//! Writes the Swift source that repeats the table.

use crate::rust::{GENERATED, capitalized, category_doc, code_doc, group_doc};
use crate::table::Table;
use std::fmt::Write;

/// The words that a declaration must put in backticks. Behind a dot, as in `ErrorCode.internal`, they need none.
const KEYWORDS: &str = "as associatedtype break case catch class continue default defer deinit do else enum extension \
    fallthrough false fileprivate for func guard if import in init inout internal is let nil operator \
    precedencegroup private protocol public repeat rethrows return self static struct subscript super \
    switch throw throws true try typealias var where";

/// Sources/Errcode/Constants.swift: the constants of `ErrorCode`, its categories and groups with their ranges, and why a
/// code is not registered.
pub fn constants(table: &Table) -> String {
    let mut out = format!("// {GENERATED}\n\n/// The codes of the table.\nextension ErrorCode {{\n");
    for c in &table.codes {
        let [message, details] = code_doc(table, c);
        let name = identifier(&c.name);
        let _ = writeln!(
            out,
            "  /// {message}\n  ///\n  /// {details}\n  public static let {name} = ErrorCode(rawValue: {})\n",
            c.number
        );
    }
    close(&mut out);
    let categories = table.categories.iter().map(|c| Kind {
        number: c.number,
        id: &c.id,
        doc: category_doc(c),
        ranges: c.range.into_iter().collect(),
    });
    kinds(&mut out, "category", categories.clone());
    ranges(&mut out, "The category of any code.", categories);
    let groups =
        table.groups.iter().map(|g| Kind { number: g.number, id: &g.id, doc: group_doc(g), ranges: g.ranges.clone() });
    kinds(&mut out, "group", groups.clone());
    ranges(&mut out, "The group of a code that is not known.", groups);
    // The first one is success.
    let refusals = table.statuses[1..].iter().map(|s| Kind {
        number: s.number,
        id: &s.id,
        doc: format!("{}.", capitalized(&s.message)),
        ranges: Vec::new(),
    });
    kinds(&mut out, "refusal", refusals);
    out.push_str("}\n");
    lasts(&mut out, table);
    let (first, last) = table.custom_range();
    let _ = writeln!(
        out,
        "\nextension ErrorCode.Custom {{\n  /// The codes that can be registered.\n  @inlinable\n  static var numbers: ClosedRange<Int32> {{ {first}...{last} }}\n}}"
    );
    out
}

/// A category, a group or a refusal.
struct Kind<'a> {
    number: u8,
    id: &'a str,
    doc: String,
    ranges: Vec<(i32, i32)>,
}

/// The constants, without the closing brace.
fn kinds<'a>(out: &mut String, name: &str, all: impl Iterator<Item = Kind<'a>> + Clone) {
    let _ = writeln!(out, "\nextension ErrorCode.{} {{", capitalized(name));
    for kind in all.clone() {
        let _ = writeln!(
            out,
            "  /// {}\n  public static let {} = Self(rawValue: {})\n",
            kind.doc,
            identifier(kind.id),
            kind.number
        );
    }
    let names: Vec<String> = all.map(|kind| format!(".{}", identifier(kind.id).replace('`', ""))).collect();
    let _ = writeln!(
        out,
        "  /// Every {name} this version knows, in order of number.\n  public static let all: [Self] = ["
    );
    for name in names {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str("  ]\n");
}

/// Which of them a code is in, and the closing brace.
fn ranges<'a>(out: &mut String, rule: &str, all: impl Iterator<Item = Kind<'a>>) {
    let _ = writeln!(out, "\n  /// {rule}\n  @inlinable\n  init(rangeOf code: Int32) {{\n    switch code {{");
    for kind in all.filter(|kind| !kind.ranges.is_empty()) {
        let ranges: Vec<String> = kind.ranges.iter().map(|(first, last)| format!("{first}...{last}")).collect();
        let _ = writeln!(out, "    case {}: self = .{}", ranges.join(", "), identifier(kind.id).replace('`', ""));
    }
    out.push_str("    default: self = .unknown\n    }\n  }\n}\n");
}

/// From where to search for a code that a category has no entry for.
fn lasts(out: &mut String, table: &Table) {
    out.push_str("\nextension ErrorCode.Category {\n  /// The last code of each category, in the order of `all`.\n");
    let lasts = table.categories.iter().map(|c| c.range.map_or(".max".to_string(), |(_, last)| last.to_string()));
    let _ = writeln!(out, "  static let lastCodes: [Int32] = [{}]\n}}", lasts.collect::<Vec<_>>().join(", "));
}

/// Replaces the blank line behind the last item by the closing brace.
fn close(out: &mut String) {
    out.pop();
    out.push_str("}\n");
}

/// `SDK_NETWORK` as `sdkNetwork`.
fn identifier(name: &str) -> String {
    let mut words = name.split('_').map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    let name = words.fold(first, |name, word| name + &if word == "utf8" { "UTF8".into() } else { capitalized(&word) });
    if KEYWORDS.split(' ').any(|keyword| keyword == name) { format!("`{name}`") } else { name }
}
