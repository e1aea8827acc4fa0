//! The packages for Swift and Objective-C: an xcframework with a slice for each platform, the Swift package that wraps
//! it, and what CocoaPods reads.

use super::target::{System, of};
use super::tree::Tree;
use super::{Libraries, Release, URL, sha256};
use anyhow::{Context, Result};
use fs_err as fs;
use minijinja::context;

/// What they take.
pub const SYSTEMS: &[System] = &[System::Ios, System::IosSimulator, System::Macos];

/// The name of the module for C and Objective-C.
const MODULE: &str = "CErrcode";

/// Makes them.
pub fn packages(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let version = release.version;
    let framework = xcframework(release, libraries)?.inside("Errcode.xcframework");
    let framework_zip = framework.zip()?;

    // The folder of the project as it is, so that what is published is what is tested.
    let folder = format!("errcode-swift-{version}");
    let mut swift = Tree::read(&release.root.join("bindings/swift"), &|path| {
        !["/.build/", "/.swiftpm/", "/Errcode.xcframework/", "/Package.resolved"].contains(&format!("/{path}").as_str())
    })?;
    swift.copy("", &release.root.join("LICENSE"))?;
    swift.add("", &framework);
    let package = swift.inside(&folder).zip()?;

    let mut out = Tree::default();
    let values = context!(sha256 => sha256(&package), ios => oldest(System::Ios), macos => oldest(System::Macos));
    out.file("Errcode.podspec", release.render("Errcode.podspec.j2", &values)?);
    out.file(format!("{folder}.zip"), package);
    let name = format!("Errcode-{version}.xcframework.zip");
    out.file(format!("{name}.swift"), binary_target(version, &name, &sha256(&framework_zip)));
    out.file(name, framework_zip);
    Ok(out)
}

/// A folder for each platform, with the static library of all its processors, and the list of them.
fn xcframework(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let mut tree = Tree::default();
    tree.copy("", &release.root.join("bindings/swift/Sources/Errcode/PrivacyInfo.xcprivacy"))?;
    let mut slices = Vec::new();
    for system in SYSTEMS {
        let libraries: Vec<&&Libraries> = libraries.iter().filter(|l| l.target.system == *system).collect();
        let architectures: Vec<&str> = libraries.iter().map(|library| library.target.architecture()).collect();
        let (platform, variant) = match system {
            System::Macos => ("macos", None),
            System::IosSimulator => ("ios", Some("simulator")),
            _ => ("ios", None),
        };
        let end = variant.map_or(String::new(), |variant| format!("-{variant}"));
        let folder = format!("{platform}-{}{end}", architectures.join("_"));
        tree.file(format!("{folder}/liberrcode.a"), joined(&libraries)?);
        // In a folder of the name of the module, where the compiler looks too: Xcode copies the Headers of all
        // xcframeworks to one place, and two files module.modulemap directly in there would clash.
        let headers = format!("{folder}/Headers/{MODULE}/");
        tree.add(&headers, &Tree::read(&release.root.join("include"), &|_| true)?);
        let objective_c = release.root.join("bindings/swift/Sources/CErrcode/generated/OpenIMErrorCode.h");
        tree.copy(&format!("{headers}generated/"), &objective_c)?;
        tree.file(format!("{headers}module.modulemap"), module_map(release)?);

        slices.push(context!(folder, platform, variant, architectures));
    }
    tree.file("Info.plist", release.render("Info.plist.j2", &context!(slices))?);
    Ok(tree)
}

/// The static libraries of several processors as one file, or that of one as it is.
fn joined(libraries: &[&&Libraries]) -> Result<Vec<u8>> {
    if let [library] = libraries {
        return library.archive();
    }
    let mut fat = fat_macho::FatWriter::new();
    for library in libraries {
        fat.add(library.archive()?)?;
    }
    let mut out = Vec::new();
    fat.write_to(&mut out)?;
    Ok(out)
}

/// That of the Swift package for other systems, without the order to link an installed library.
fn module_map(release: &Release) -> Result<String> {
    let map = fs::read_to_string(release.root.join("bindings/swift/Sources/CErrcode/module.modulemap"))?;
    let (before, after) = map.split_once("  link \"errcode\"\n").context("module.modulemap has no line `link`")?;
    Ok(format!("{before}{after}"))
}

/// What a Package.swift takes the bare xcframework with.
fn binary_target(version: &str, name: &str, checksum: &str) -> String {
    format!(
        ".binaryTarget(\n  name: \"{MODULE}\",\n  url: \"{URL}/releases/download/v{version}/{name}\",\n  checksum: \"{checksum}\"\n)\n"
    )
}

/// The oldest version of a system that a processor of it has; Xcode itself knows which are newer.
fn oldest(system: System) -> Option<&'static str> {
    let number = |version: &&str| version.split('.').map(|n| n.parse::<u32>().unwrap_or(0)).collect::<Vec<_>>();
    of(&[system]).map(|target| target.minimum).min_by_key(number)
}
