//! Writes bindings/cpp/include/errcode/codes.hpp.

use crate::rust::{GENERATED, capitalized, category_doc, code_doc, group_doc, quoted};
use crate::table::Table;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The enumerations of the C++ header, and the ranges that answer without the library.
pub fn codes(table: &Table) -> String {
    let mut out = format!(
        "// {GENERATED}\n\
         #ifndef ERRCODE_CODES_HPP\n#define ERRCODE_CODES_HPP\n\n#include <cstdint>\n\nnamespace errcode {{\n"
    );
    enumeration(
        &mut out,
        "errc",
        "An error code: any number a server, the client SDK or a business server may send. The set is open: errc{n} is as\n\
         good a value for a number that has no name here. Converts to std::error_code.",
        table.codes.iter().map(|c| (c.name.to_lowercase(), c.number, code_doc(table, c).join("\n"))),
    );
    let parents: BTreeSet<i32> = table.codes.iter().filter_map(|c| c.parent).collect();
    let of = |parent: &i32| {
        let children: Vec<String> =
            table.codes.iter().filter(|c| c.parent == Some(*parent)).map(|c| c.name.to_lowercase()).collect();
        format!("Itself, and {}.", children.join(", "))
    };
    enumeration(
        &mut out,
        "kind",
        "The codes that others are a kind of, as conditions: a std::error_code is equal to them if it is that code or a\n\
         kind of it.",
        table
            .codes
            .iter()
            .filter(|c| parents.contains(&c.number))
            .map(|c| (c.name.to_lowercase(), c.number, of(&c.number))),
    );
    enumeration(
        &mut out,
        "category",
        "Who raised an error. A condition too: a std::error_code is equal to its category. New ones may be added.",
        table.categories.iter().map(|c| (c.id.clone(), c.number.into(), category_doc(c))),
    );
    enumeration(
        &mut out,
        "group",
        "What kind of thing went wrong. A condition too: a std::error_code is equal to its group. New ones may be added.",
        table.groups.iter().map(|g| (g.id.clone(), g.number.into(), group_doc(g))),
    );
    enumeration(
        &mut out,
        "status",
        "How a registration has ended: ok, or why nothing was registered. New ones may be added.",
        table.statuses.iter().map(|s| (s.id.clone(), s.number.into(), format!("{}.", capitalized(&s.message)))),
    );
    out.push_str(
        "\nnamespace detail {\n\n\
         /// The codes of a category: first and last, both included.\n\
         struct range {\n    std::int32_t first;\n    std::int32_t last;\n    category owner;\n};\n\n\
         /// Every code outside of these is in category::unknown.\n\
         inline constexpr range ranges[] = {\n",
    );
    for c in &table.categories {
        if let Some((first, last)) = c.range {
            let _ = writeln!(out, "    {{{first}, {last}, category::{}}},", c.id);
        }
    }
    out.push_str("};\n\n} // namespace detail\n\n} // namespace errcode\n\n#endif // ERRCODE_CODES_HPP\n");
    out
}

fn enumeration(out: &mut String, name: &str, doc: &str, items: impl Iterator<Item = (String, i32, String)>) {
    let _ = writeln!(out, "\n/// {}\nenum class {name} : std::int32_t {{", doc.replace('\n', "\n/// "));
    for (name, number, doc) in items {
        let doc = doc.replace('\n', "\n    /// ");
        let _ = writeln!(out, "    /// {doc}\n    {name} = {number},");
    }
    out.push_str("};\n");
}

/// bindings/cpp/benches/naive.hpp: what people write without the library, to measure against.
pub fn naive(table: &Table) -> String {
    let mut out = format!(
        "// {GENERATED}\n// clang-format off\n#pragma once\n\n\
         /// The messages in a switch.\n\
         [[gnu::noinline]] inline const char *switch_message(int code) {{\n    switch (code) {{\n"
    );
    for c in &table.codes {
        let _ = writeln!(out, "    case {}: return {};", c.number, quoted(&c.message));
    }
    let _ = writeln!(out, "    default: return {};\n    }}\n}}", quoted(&table.categories[0].message));
    out
}
