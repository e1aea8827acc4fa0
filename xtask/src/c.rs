//! Writes what C sees: the constants, and the header that cbindgen makes of them and of capi/src/lib.rs.

use crate::rust::{GENERATED, capitalized, category_doc, code_doc, group_doc, quoted};
use crate::table::{Status, Table};
use anyhow::{Context, Result};
use std::fmt::Write;
use std::path::Path;

/// capi/src/constants.rs. Literal items, since cbindgen does not see what a macro would make.
pub fn constants(table: &Table, version: &str) -> String {
    let mut out = format!("// {GENERATED}\n\nuse crate::{{errcode_category_t, errcode_group_t, errcode_status_t}};\n");
    let mut constant = |doc: &str, name: &str, of: &str, value: i64| {
        let doc = doc.replace('\n', "\n/// ");
        let _ = writeln!(out, "\n/// {doc}\npub const ERRCODE_{name}: {of} = {value};");
    };
    for (part, name) in version.split('.').zip(["MAJOR", "MINOR", "PATCH"]) {
        let about = format!("The {} version of this header.", name.to_lowercase());
        constant(&about, &format!("VERSION_{name}"), "u32", part.parse().unwrap_or(0));
    }
    constant(
        "The version of this header as one number: major * 1000000 + minor * 1000 + patch.\nCompare errcode_version_number.",
        "VERSION_NUMBER",
        "u32",
        crate::version_number(version).into(),
    );
    for c in &table.categories {
        constant(&category_doc(c), &format!("CATEGORY_{}", c.id.to_uppercase()), "errcode_category_t", c.number.into());
    }
    for g in &table.groups {
        constant(&group_doc(g), &format!("GRP_{}", g.id.to_uppercase()), "errcode_group_t", g.number.into());
    }
    for s in &table.statuses {
        let doc = format!("{}.", capitalized(&s.message));
        constant(&doc, &format!("REG_{}", s.id.to_uppercase()), "errcode_status_t", s.number.into());
    }
    for c in &table.codes {
        constant(&code_doc(table, c).join("\n"), &c.name, "i32", c.number.into());
    }
    out
}

/// include/errcode.h, from the sources of capi and the constants just made.
///
/// # Errors
/// If cbindgen cannot read its configuration or the sources.
pub fn header(root: &Path, table: &Table, constants: &str, version: &str) -> Result<String> {
    let status = |s: &Status| format!("    case {}:\n        return {};\n", s.number, quoted(&s.message));
    let statuses: String = table.statuses.iter().map(status).collect();
    let mut config =
        cbindgen::Config::from_file(root.join("cbindgen.toml")).map_err(anyhow::Error::msg).context("cbindgen.toml")?;
    for part in [&mut config.header, &mut config.after_includes] {
        *part = part.take().map(|text| {
            text.replace("@generated@", GENERATED).replace("@version@", version).replace("@statuses@", &statuses)
        });
    }
    // cbindgen reads files and follows `mod`, so it gets a folder of its own with the constants as they are now.
    let scratch = tempfile::tempdir()?;
    let library = scratch.path().join("lib.rs");
    std::fs::copy(root.join("capi/src/lib.rs"), &library).context("capi/src/lib.rs")?;
    std::fs::write(scratch.path().join("constants.rs"), constants)?;
    let bindings =
        cbindgen::Builder::new().with_config(config).with_src(library).generate().context("capi/src/lib.rs")?;
    let mut out = Vec::new();
    bindings.write(&mut out);
    Ok(String::from_utf8(out)?)
}
