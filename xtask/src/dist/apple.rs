//! The packages for Swift and Objective-C: an xcframework with a slice for each platform, the Swift package that wraps
//! it, and what CocoaPods reads.

use super::target::{System, of};
use super::tree::{Tree, text};
use super::{ABOUT, Libraries, Release, URL, sha256};
use anyhow::{Context, Result};
use minijinja::context;

/// What they take.
pub const SYSTEMS: &[System] = &[System::Ios, System::IosSimulator, System::Macos];

/// The name of the module for C and Objective-C.
const MODULE: &str = "CErrcode";
const PRIVACY: &str = "PrivacyInfo.xcprivacy";

/// Makes them.
pub fn packages(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let version = release.version;
    let mut framework = Tree::default();
    framework.add("Errcode.xcframework/", &xcframework(release, libraries)?);
    let framework_zip = framework.zip()?;

    // The folder of the project as it is, so that what is published is what is tested.
    let folder = format!("errcode-swift-{version}");
    let mut swift = Tree::read(&release.root.join("bindings/swift"), &|path| {
        !["/.build/", "/.swiftpm/", "/Errcode.xcframework/", "/Package.resolved"].contains(&format!("/{path}").as_str())
    })?;
    swift.copy("", &release.root.join("LICENSE"))?;
    swift.add("", &framework);
    let mut package = Tree::default();
    package.add(&format!("{folder}/"), &swift);
    let package = package.zip()?;

    let mut out = Tree::default();
    out.file("Errcode.podspec", podspec(release, &sha256(&package)));
    out.file(format!("{folder}.zip"), package);
    let name = format!("Errcode-{version}.xcframework.zip");
    out.file(format!("{name}.swift"), binary_target(version, &name, &sha256(&framework_zip)));
    out.file(name, framework_zip);
    Ok(out)
}

/// A folder for each platform, with the static library of all its processors, and the list of them.
fn xcframework(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let mut tree = Tree::default();
    tree.copy("", &release.root.join("bindings/swift/Sources/Errcode").join(PRIVACY))?;
    let mut slices = Vec::new();
    for system in SYSTEMS {
        let libraries: Vec<&&Libraries> = libraries.iter().filter(|l| l.target.system == *system).collect();
        let architectures: Vec<&str> = libraries.iter().map(|library| library.target.architecture()).collect();
        let (platform, variant) = match system {
            System::Macos => ("macos", None),
            System::IosSimulator => ("ios", Some("simulator")),
            _ => ("ios", None),
        };
        let mut folder = format!("{platform}-{}", architectures.join("_"));
        if let Some(variant) = variant {
            folder = format!("{folder}-{variant}");
        }
        tree.file(format!("{folder}/liberrcode.a"), joined(&libraries)?);
        // In a folder of the name of the module, where the compiler looks too: Xcode copies the Headers of all
        // xcframeworks to one place, and two files module.modulemap directly in there would clash.
        let headers = format!("{folder}/Headers/{MODULE}/");
        tree.copy(&headers, &release.root.join("include/errcode.h"))?;
        tree.copy(&headers, &release.root.join("include/errcode_openim_chat.h"))?;
        let objective_c = release.root.join("bindings/swift/Sources/CErrcode/generated/OpenIMErrorCode.h");
        tree.copy(&format!("{headers}generated/"), &objective_c)?;
        tree.file(format!("{headers}module.modulemap"), module_map(release)?);

        slices.push(context!(folder, platform, variant, architectures));
    }
    let info = crate::codegen::environment(release.root)?.get_template("Info.plist.j2")?.render(context!(slices))?;
    tree.file("Info.plist", info);
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
    let map = text(&release.root.join("bindings/swift/Sources/CErrcode/module.modulemap"))?;
    let (before, after) = map.split_once("  link \"errcode\"\n").context("module.modulemap has no line `link`")?;
    Ok(format!("{before}{after}"))
}

/// What a Package.swift takes the bare xcframework with.
fn binary_target(version: &str, name: &str, checksum: &str) -> String {
    format!(
        ".binaryTarget(\n  name: \"{MODULE}\",\n  url: \"{URL}/releases/download/v{version}/{name}\",\n  checksum: \"{checksum}\"\n)\n"
    )
}

fn podspec(release: &Release, sha256: &str) -> String {
    let version = release.version;
    let minimum = |system: System| {
        // The oldest of its processors; Xcode itself knows which are newer.
        let versions = of(&[system]).map(|target| target.minimum()).collect::<Vec<_>>();
        versions.into_iter().min_by_key(|v| v.split('.').map(|n| n.parse::<u32>().unwrap_or(0)).collect::<Vec<_>>())
    };
    format!(
        "Pod::Spec.new do |s|\n  \
           s.name = 'Errcode'\n  \
           s.version = '{version}'\n  \
           s.summary = '{ABOUT}'\n  \
           s.homepage = '{URL}'\n  \
           s.license = {{ :type => 'Apache-2.0', :file => 'LICENSE' }}\n  \
           s.author = 'OpenIM'\n  \
           s.source = {{\n    \
             :http => '{URL}/releases/download/v{version}/errcode-swift-{version}.zip',\n    \
             :sha256 => '{sha256}',\n    \
             # The zip has one folder.\n    \
             :flatten => true\n  \
           }}\n  \
           s.ios.deployment_target = '{}'\n  \
           s.osx.deployment_target = '{}'\n  \
           s.swift_versions = ['6.0']\n  \
           s.source_files = 'Sources/Errcode/**/*.swift'\n  \
           s.vendored_frameworks = 'Errcode.xcframework'\n  \
           s.resource_bundles = {{ 'Errcode_Privacy' => ['Sources/Errcode/{PRIVACY}'] }}\n\
         end\n",
        minimum(System::Ios).unwrap_or_default(),
        minimum(System::Macos).unwrap_or_default(),
    )
}
