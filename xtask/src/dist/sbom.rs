//! What is in a release, crate by crate, as a list in the format SPDX 2.3.

use super::build::{Toolchain, run};
use super::{ABOUT, URL};
use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// What is shipped as machine code: the C library, with the functions for Java that Android has, and the command.
const SHIPPED: [(&str, &str, &[&str]); 2] =
    [("errcode-capi", "LIBRARY", &["--features", "errcode-capi/jni"]), ("openim-errcode-cli", "APPLICATION", &[])];

/// The crate whose types only the library for Android uses.
const ANDROID: &str = "jni-sys";

/// A crate by its name and its version.
type Crate = (String, String);

/// What crates use which, as Cargo.lock fixes them.
#[derive(Default)]
pub(super) struct Crates {
    /// With the licence.
    pub all: BTreeMap<Crate, String>,
    uses: BTreeSet<(Crate, Crate)>,
}

impl Crates {
    /// Adds a crate of the workspace and all that is compiled into it, on any platform.
    pub fn add(&mut self, rust: &Toolchain, root: &Path, name: &str, features: &[&str]) -> Result<()> {
        let mut cargo = Command::new(&rust.cargo);
        cargo.current_dir(root).args(["tree", "--locked", "--package", name]).args(features);
        cargo.args(["--edges", "normal,no-proc-macro", "--target", "all", "--prefix", "depth", "--format", " {p}|{l}"]);
        let tree = String::from_utf8(run(&mut cargo)?)?;
        let mut above: Vec<Crate> = Vec::new();
        for line in tree.lines() {
            let parse = || {
                let (depth, rest) = line.split_once(' ')?;
                let (package, licence) = rest.split_once('|')?;
                let (name, rest) = package.split_once(" v")?;
                let version = rest.split(' ').next()?;
                // After the licence is a mark of what was listed before. The slash is how licences were once written.
                let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
                Some((depth.parse::<usize>().ok()?, (name.to_owned(), version.to_owned()), licence))
            };
            let (depth, this, licence) = parse().with_context(|| format!("cargo tree: {line:?} is no crate"))?;
            above.truncate(depth);
            if let Some(user) = above.last() {
                self.uses.insert((user.clone(), this.clone()));
            }
            above.push(this.clone());
            self.all.insert(this, licence);
        }
        Ok(())
    }
}

/// The list, whose bytes depend on nothing but Cargo.lock and the Rust that compiles.
///
/// # Errors
/// If cargo fails, or Cargo.lock is not that of the workspace.
pub fn document(rust: &Toolchain, root: &Path) -> Result<String> {
    let version = env!("CARGO_PKG_VERSION");
    let mut crates = Crates::default();
    for (name, _, features) in SHIPPED {
        crates.add(rust, root, name, features)?;
    }
    let checksums = checksums(root)?;

    // What Rust itself brings; the C library has of it what the compiler put into its functions.
    let rust_version = rust.version.split(' ').nth(1).context("rustc -vV: no version")?;
    let origin = format!("git+https://github.com/rust-lang/rust@{rust_version}");
    let mut packages =
        vec![package("SPDXRef-rust-std", "rust-std", rust_version, "LIBRARY", "MIT OR Apache-2.0", &origin)];
    let mut relationships = Vec::new();
    let mut relate = |from: &str, how: &str, to: &str| {
        relationships.push(json!({ "spdxElementId": from, "relationshipType": how, "relatedSpdxElement": to }));
    };
    for (this, licence) in &crates.all {
        let shipped = SHIPPED.iter().find(|(name, ..)| *name == this.0);
        let purpose = shipped.map_or("LIBRARY", |(_, purpose, _)| purpose);
        packages.push(of_crate(this, licence, purpose, checksums.get(this)));
        if shipped.is_some() {
            relate("SPDXRef-DOCUMENT", "DESCRIBES", &id(this));
            relate(&id(this), "STATIC_LINK", "SPDXRef-rust-std");
        }
    }
    for (user, used) in &crates.uses {
        relate(&id(user), "DEPENDS_ON", &id(used));
    }
    let document = json!({
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": format!("errcode-{version}"),
        "documentNamespace": format!("{URL}/releases/download/v{version}/errcode-{version}.spdx.json"),
        // The time of every file in the archives: that of the release would make other bytes each time.
        "creationInfo": { "created": "1980-01-01T00:00:00Z", "creators": [format!("Tool: cargo-xtask-{version}")] },
        "packages": packages,
        "relationships": relationships,
    });
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

/// How the document names a crate in itself.
fn id((name, version): &Crate) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' };
    format!("SPDXRef-{name}-{version}").chars().map(allowed).collect()
}

fn of_crate(this: &Crate, licence: &str, purpose: &str, checksum: Option<&String>) -> Value {
    let (name, version) = this;
    let origin = match checksum {
        Some(_) => format!("https://static.crates.io/crates/{name}/{name}-{version}.crate"),
        None => format!("git+{URL}@v{version}"),
    };
    let mut package = package(&id(this), name, version, purpose, licence, &origin);
    match checksum {
        Some(checksum) => package["checksums"] = json!([{ "algorithm": "SHA256", "checksumValue": checksum }]),
        None => package["summary"] = ABOUT.into(),
    }
    package["externalRefs"] = json!([{
        "referenceCategory": "PACKAGE-MANAGER",
        "referenceType": "purl",
        // The plus of build metadata would be a blank.
        "referenceLocator": format!("pkg:cargo/{name}@{}", version.replace('+', "%2B")),
    }]);
    if name == ANDROID {
        package["comment"] = "Only in the library for Android.".into();
    }
    package
}

fn package(id: &str, name: &str, version: &str, purpose: &str, licence: &str, origin: &str) -> Value {
    json!({
        "SPDXID": id,
        "name": name,
        "versionInfo": version,
        "primaryPackagePurpose": purpose,
        "filesAnalyzed": false,
        "licenseDeclared": licence,
        "licenseConcluded": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "downloadLocation": origin,
    })
}

/// The checksums of the crates that come from a registry.
fn checksums(root: &Path) -> Result<BTreeMap<Crate, String>> {
    let lock: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let packages = lock.get("package").and_then(toml::Value::as_array).context("Cargo.lock has no packages")?;
    let checksum = |package: &toml::Value| {
        let text = |key: &str| Some(package.get(key)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    };
    Ok(packages.iter().filter_map(checksum).collect())
}
