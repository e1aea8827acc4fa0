//! The development commands of errcode, as a library so that `cargo test` can call them.

mod c;
mod cpp;
pub mod dist;
mod docs;
mod go;
pub mod index;
mod kotlin;
mod rust;
pub mod stage;
mod swift;

use anyhow::{Context, Result, bail};
pub use errcode_table as table;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace")
}

/// A file that repeats the table.
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
/// The mistakes of one of those files, or a file that cannot be read.
pub fn generate(root: &Path, custom: &[PathBuf]) -> Result<Vec<Output>> {
    let file = "errcodes.toml";
    let mut table = table::parse(file, &std::fs::read_to_string(root.join(file)).context(file)?)?;
    for file in custom {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).with_context(|| name.clone())?;
        table.add(table::parse_custom(&name, &text, &table)?);
    }
    let version = env!("CARGO_PKG_VERSION");
    let constants = c::constants(&table, version);
    let header = c::header(root, &table, &constants, version)?;
    Ok(vec![
        Output { path: "src/table.rs", contents: rust::table(&table) },
        Output { path: "src/codes.rs", contents: rust::codes(&table) },
        Output { path: "capi/src/constants.rs", contents: constants },
        Output { path: "include/errcode.h", contents: header.clone() },
        Output { path: "bindings/go/internal/capi/errcode.h", contents: header.clone() },
        Output { path: "bindings/go/codes.go", contents: go::codes(&table, version)? },
        Output { path: "bindings/go/generated.go", contents: go::table(&table) },
        Output { path: "bindings/go/switch_test.go", contents: go::switch(&table) },
        Output { path: "bindings/swift/Sources/CErrcode/errcode.h", contents: header },
        Output { path: "bindings/swift/Sources/Errcode/Constants.swift", contents: swift::constants(&table) },
        Output { path: "bindings/cpp/include/errcode/codes.hpp", contents: cpp::codes(&table) },
        Output { path: "bindings/cpp/benches/naive.hpp", contents: cpp::naive(&table) },
        Output { path: kotlin::POM, contents: kotlin::pom(root, version)? },
        Output { path: kotlin::ERROR_CODE, contents: kotlin::error_code(root, &table)? },
        Output {
            path: "bindings/kotlin/src/main/kotlin/io/openim/errcode/ErrorCodes.kt",
            contents: kotlin::numbers(&table),
        },
        Output {
            path: "bindings/kotlin/src/main/kotlin/io/openim/errcode/Ranges.kt",
            contents: kotlin::ranges(&table),
        },
        Output { path: "docs/error-codes.md", contents: docs::error_codes(&table) },
    ])
}

/// A version as the one number that programs compare: major * 1000000 + minor * 1000 + patch.
fn version_number(version: &str) -> u32 {
    version.split('.').fold(0, |number, part| number * 1000 + part.parse::<u32>().unwrap_or(0))
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
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        std::fs::write(&path, &output.contents).context(output.path)?;
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
        let lines: Vec<String> = stale
            .iter()
            .map(|o| {
                let how = if root.join(o.path).exists() { "is stale" } else { "is missing" };
                format!("{}: {how}; run `cargo xtask codegen`", o.path)
            })
            .collect();
        bail!("{}", lines.join("\n"));
    }
    Ok(())
}

fn stale(root: &Path, custom: &[PathBuf]) -> Result<Vec<Output>> {
    let mut outputs = generate(root, custom)?;
    // As text: a checkout may have changed the line ends.
    let read = |path: PathBuf| std::fs::read_to_string(path).map(|text| text.replace("\r\n", "\n")).ok();
    outputs.retain(|output| read(root.join(output.path)).as_deref() != Some(output.contents.as_str()));
    Ok(outputs)
}
