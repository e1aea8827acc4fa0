//! Writes docs/error-codes.md.

use crate::rust::GENERATED;
use crate::table::{Source, Table};
use std::fmt::Write;

/// The whole table for people, by category and group.
pub fn error_codes(table: &Table) -> String {
    let mut out = format!(
        "<!-- {GENERATED} -->\n\n# Error codes\n\n\
         | Codes | Category | |\n|---|---|---|\n"
    );
    for c in &table.categories[1..] {
        let (first, last) = c.range.unwrap_or_default();
        let _ = writeln!(out, "| {first} to {last} | {} | {} |", c.id, c.about);
    }
    let other = &table.categories[0];
    let _ = writeln!(out, "| all others | {} | {} |", other.id, other.about);
    out.push_str(
        "\nA code that is not listed below is normal: the server may be newer than this table, and webhook codes belong to \
         each business server. It keeps its number, its category comes from its range, and its message is:\n\n\
         | Category | Message |\n|---|---|\n",
    );
    for c in &table.categories {
        let _ = writeln!(out, "| {} | {} |", c.id, c.message);
    }
    out.push_str(
        "\nThe source of a code is `page` (the published error-code page, whose explanations are the messages word for word), \
         `sdk` (the client table of the same site, and openimsdk/openim-sdk-core `pkg/sdkerrs/code.go`) or `server` (not on \
         the page but sent by servers: openimsdk/open-im-server `pkg/common/servererrs/code.go` and openimsdk/tools \
         `errs/predefine.go`). Upstream is the identifier there, which a server also sends in `errMsg`.\n",
    );
    for category in table.categories[1..].iter().chain([other]) {
        for (g, group) in table.groups.iter().enumerate() {
            let mut codes = table
                .codes
                .iter()
                .filter(|c| c.group == g && table.category(c.number).number == category.number)
                .peekable();
            if codes.peek().is_none() {
                continue;
            }
            let title = if category.number == 0 { "outside every range" } else { &category.id };
            let _ = write!(
                out,
                "\n## {}: {}\n\n{}\n\n| Code | Name | Message | Upstream | Source |\n|---|---|---|---|---|\n",
                crate::rust::capitalized(title),
                group.id,
                group.about
            );
            for c in codes {
                let upstream = c.upstream.as_ref().map_or(String::new(), |u| format!("`{u}`"));
                let kind = c.parent.map_or(String::new(), |p| format!(" (a kind of {p})"));
                let source = match c.source {
                    Source::Page => "page",
                    Source::Sdk => "sdk",
                    Source::Server => "server",
                    Source::Custom => "custom",
                };
                let message = c.message.replace('|', "\\|");
                let _ = writeln!(out, "| {} | `{}` | {message}{kind} | {upstream} | {source} |", c.number, c.name);
            }
        }
    }
    out
}
