//! The packages for Swift and Objective-C, and the Mach-O files in them.

use crate::common::{self, files, snapshot};
use crate::{dist, package, unpack};
use object::macho::{self, MachHeader64};
use object::read::macho::{FatArch, LoadCommandVariant, MachHeader, MachOFatFile32};
use object::{LittleEndian, Object, ObjectSymbol};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The most that the zipped xcframework may have, in bytes.
const LARGEST: u64 = 150 * 1024;

/// A static library for one processor.
struct Slice {
    /// What the library is called in the packages for C.
    name: &'static str,
    /// The folder in the xcframework.
    folder: &'static str,
    architecture: &'static str,
    /// What clang calls it, and LLD and a .tbd.
    target: &'static str,
    platform: &'static str,
    tbd: &'static str,
    /// LC_BUILD_VERSION: the platform and the oldest system.
    build: (u32, &'static str),
}

const SLICES: [Slice; 5] = [
    Slice {
        name: "ios-arm64",
        folder: "ios-arm64",
        architecture: "arm64",
        target: "arm64-apple-ios12.0",
        platform: "ios",
        tbd: "arm64-ios",
        build: (macho::PLATFORM_IOS, "12.0"),
    },
    Slice {
        name: "ios-arm64-simulator",
        folder: "ios-arm64_x86_64-simulator",
        architecture: "arm64",
        target: "arm64-apple-ios14.0-simulator",
        platform: "ios-simulator",
        tbd: "arm64-ios-simulator",
        build: (macho::PLATFORM_IOSSIMULATOR, "14.0"),
    },
    Slice {
        name: "ios-x86_64-simulator",
        folder: "ios-arm64_x86_64-simulator",
        architecture: "x86_64",
        target: "x86_64-apple-ios12.0-simulator",
        platform: "ios-simulator",
        tbd: "x86_64-ios-simulator",
        build: (macho::PLATFORM_IOSSIMULATOR, "12.0"),
    },
    Slice {
        name: "macos-arm64",
        folder: "macos-arm64_x86_64",
        architecture: "arm64",
        target: "arm64-apple-macos11.0",
        platform: "macos",
        tbd: "arm64-macos",
        build: (macho::PLATFORM_MACOS, "11.0"),
    },
    Slice {
        name: "macos-x86_64",
        folder: "macos-arm64_x86_64",
        architecture: "x86_64",
        target: "x86_64-apple-macos10.13",
        platform: "macos",
        tbd: "x86_64-macos",
        build: (macho::PLATFORM_MACOS, "10.13"),
    },
];

/// Where programs find the header.
const HEADER: &str = "-DERRCODE_HEADER=<CErrcode/errcode.h>";

/// The unpacked xcframework.
fn xcframework(to: &Path) -> PathBuf {
    let folder = unpack(&package("Errcode-{}.xcframework.zip"), &to.join("unpacked"));
    assert!(folder.ends_with("Errcode.xcframework"), "{}", folder.display());
    folder
}

fn source_folder() -> PathBuf {
    common::root().join("xtask/tests/packages/apple")
}

fn source(name: &str) -> PathBuf {
    source_folder().join(name)
}

/// Compiles C for a slice, as part of an app.
fn compile(slice: &Slice, source: &Path, headers: &Path, object: &Path) {
    let mut clang = Command::new("clang");
    clang.args(["-target", slice.target, "-ffreestanding", "-Wall", "-Wextra", "-Werror", "-O1", "-c", HEADER]);
    common::run(clang.arg("-I").arg(headers).arg(source).arg("-o").arg(object));
}

/// Links a program for a slice. What Rust's core library takes from the system is there for the other Rust library.
fn link(folder: &Path, slice: &Slice, arguments: &[&Path]) -> Output {
    let tbd = format!(
        "--- !tapi-tbd\ntbd-version: 4\ntargets: [ {0} ]\ninstall-name: /usr/lib/libSystem.B.dylib\n\
         exports:\n  - targets: [ {0} ]\n    symbols: [ dyld_stub_binder, _bzero, _memcmp, _memcpy, _memmove, _memset ]\n...\n",
        slice.tbd
    );
    let system = common::write(folder, "libSystem.tbd", &tbd);
    let minimum = slice.build.1;
    let mut ld = crate::lld("ld64.lld");
    ld.args(["-arch", slice.architecture, "-platform_version", slice.platform, minimum, minimum, "-fatal_warnings"]);
    ld.args(arguments).arg(system).arg("-o").arg(folder.join("program")).output().expect("LLD runs")
}

/// The part of a static library for a processor: all of one that is not fat.
fn part<'a>(data: &'a [u8], architecture: &str) -> &'a [u8] {
    if data.starts_with(b"!<arch>") {
        return data;
    }
    let fat = MachOFatFile32::parse(data).expect("a fat file");
    let wanted = if architecture == "arm64" { object::Architecture::Aarch64 } else { object::Architecture::X86_64 };
    let found: Vec<_> = fat.arches().iter().filter(|arch| arch.architecture() == wanted).collect();
    assert_eq!(found.len(), 1, "{architecture}");
    found[0].data(data).expect("data")
}

/// What LC_BUILD_VERSION or the older LC_VERSION_MIN says: the platform and the oldest system.
fn build_version(object: &[u8]) -> (u32, String) {
    let header = MachHeader64::<LittleEndian>::parse(object, 0).expect("a Mach-O file");
    let mut commands = header.load_commands(LittleEndian, object, 0).expect("load commands");
    let mut found = None;
    while let Some(command) = commands.next().expect("a load command") {
        let (platform, version) = match command.variant().expect("a load command") {
            LoadCommandVariant::BuildVersion(build) => {
                (build.platform.get(LittleEndian), build.minos.get(LittleEndian))
            }
            LoadCommandVariant::VersionMin(version) => {
                let platform = match command.cmd() {
                    macho::LC_VERSION_MIN_MACOSX => macho::PLATFORM_MACOS,
                    // The simulator of Intel processors is not told apart by this command.
                    macho::LC_VERSION_MIN_IPHONEOS => macho::PLATFORM_IOS,
                    other => panic!("load command {other}"),
                };
                (platform, version.version.get(LittleEndian))
            }
            _ => continue,
        };
        found = Some((platform, format!("{}.{}", version >> 16, version >> 8 & 0xff)));
    }
    found.expect("a load command with the oldest system")
}

/// A property list in XML, as the JSON that has the same values.
fn property_list(file: &Path) -> Value {
    fn value(node: roxmltree::Node) -> Value {
        let children = node.children().filter(roxmltree::Node::is_element).collect::<Vec<_>>();
        match node.tag_name().name() {
            "array" => children.into_iter().map(value).collect(),
            "dict" => {
                let pair = |pair: &[roxmltree::Node]| {
                    let [key, of] = pair else { panic!("a key without a value") };
                    assert_eq!(key.tag_name().name(), "key");
                    (key.text().expect("a key").to_owned(), value(*of))
                };
                Value::Object(children.chunks(2).map(pair).collect())
            }
            "string" => node.text().unwrap_or_default().into(),
            "true" => true.into(),
            "false" => false.into(),
            other => panic!("<{other}>"),
        }
    }
    let text = std::fs::read_to_string(file).expect("a property list");
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(&text, options).expect("XML");
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.attribute("version")), ("plist", Some("1.0")));
    value(root.first_element_child().expect("a value"))
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_xcframework_is_as_its_list_says() {
    let size = package("Errcode-{}.xcframework.zip").metadata().expect("the zip").len();
    assert!(size <= LARGEST, "{size} bytes, at most {LARGEST} are allowed");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let framework = xcframework(folder.path());
    let info = property_list(&framework.join("Info.plist"));
    assert_eq!(info["CFBundlePackageType"].as_str(), Some("XFWK"));
    assert_eq!(info["XCFrameworkFormatVersion"].as_str(), Some("1.0"));
    let mut seen = Vec::new();
    for library in info["AvailableLibraries"].as_array().expect("an array") {
        let text = |key: &str| library.get(key).and_then(Value::as_str);
        let identifier = text("LibraryIdentifier").expect("LibraryIdentifier");
        let at = framework.join(identifier);
        let headers = at.join(text("HeadersPath").expect("HeadersPath"));
        assert!(headers.join("CErrcode/module.modulemap").is_file(), "{identifier}");
        for name in ["errcode.h", "errcode_openim_chat.h"] {
            let [packed, ours] = [headers.join("CErrcode"), common::root().join("include")]
                .map(|folder| std::fs::read(folder.join(name)).expect("the header"));
            assert!(packed == ours, "{identifier}: {name} is not that of the checkout");
        }
        assert_eq!(text("LibraryPath"), text("BinaryPath"));
        let data = std::fs::read(at.join(text("LibraryPath").expect("LibraryPath"))).expect("the library");
        let architectures = library["SupportedArchitectures"].as_array().expect("an array");
        let fat =
            if data.starts_with(b"!<arch>") { 1 } else { MachOFatFile32::parse(&*data).expect("fat").arches().len() };
        assert_eq!(architectures.len(), fat, "{identifier}");
        for architecture in architectures {
            let architecture = architecture.as_str().expect("a string");
            let slice = SLICES.iter().find(|s| s.folder == identifier && s.architecture == architecture);
            let slice = slice.unwrap_or_else(|| panic!("{identifier}, {architecture}"));
            assert_eq!(text("SupportedPlatform"), Some(slice.platform.split('-').next().expect("a word")));
            assert_eq!(text("SupportedPlatformVariant"), slice.platform.split('-').nth(1));
            check_library(slice, part(&data, architecture));
            seen.push(slice.name);
        }
    }
    seen.sort_unstable();
    assert_eq!(seen, SLICES.map(|slice| slice.name));

    let privacy = property_list(&framework.join("PrivacyInfo.xcprivacy"));
    assert_eq!(privacy["NSPrivacyTracking"].as_bool(), Some(false));
    for key in ["NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes"] {
        assert_eq!(privacy[key].as_array().map(Vec::len), Some(0), "{key}");
    }
}

/// One object, for the platform and the system that it says, with the exported functions as its only global symbols.
fn check_library(slice: &Slice, library: &[u8]) {
    assert_eq!(files::archive_faults(library, "", &["_errcode_"]), [""; 0], "{}", slice.name);
    let archive = object::read::archive::ArchiveFile::parse(library).expect("an archive");
    let member = archive.members().next().expect("a member").expect("a member");
    let data = member.data(library).expect("data");
    let object = object::File::parse(data).expect("an object");
    let globals = object.symbols().filter(|symbol| symbol.is_global() && symbol.is_definition());
    let mut globals: Vec<&str> = globals.map(|s| s.name().expect("a name").trim_start_matches('_')).collect();
    globals.sort_unstable();
    assert_eq!(globals, snapshot("symbols.txt"), "{}", slice.name);
    let (platform, minimum) = build_version(data);
    assert_eq!((platform, minimum.as_str()), slice.build, "{}", slice.name);
}

/// A program in C for each slice, with the library of the xcframework and with that of the package for C.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn every_slice_links() {
    if !common::has("clang", "programs of Apple's systems are not linked") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let framework = xcframework(folder);
    for slice in &SLICES {
        let object = folder.join("caller.o");
        compile(slice, &crate::bare(), &framework.join(slice.folder).join("Headers"), &object);
        let archive = package(&format!("errcode-{{}}-{}.tar.gz", slice.name));
        let unpacked = unpack(&archive, &folder.join(slice.name));
        for library in [framework.join(slice.folder).join("liberrcode.a"), unpacked.join("lib/liberrcode.a")] {
            let output = link(folder, slice, &[&object, &library]);
            assert!(output.status.success(), "{}: {}", slice.name, String::from_utf8_lossy(&output.stderr));
            let program = std::fs::read(folder.join("program")).expect("the program");
            let program = object::File::parse(&*program).expect("a Mach-O file");
            assert!(program.symbols().any(|symbol| symbol.name() == Ok("_errcode_from_name")), "{}", slice.name);
        }
    }
    // What is missing would be seen: without the library, and with that of another platform.
    let device = &SLICES[0];
    let object = folder.join("caller.o");
    compile(device, &crate::bare(), &framework.join(device.folder).join("Headers"), &object);
    let without = link(folder, device, &[&object]);
    assert!(String::from_utf8_lossy(&without.stderr).contains("undefined symbol: _errcode_message"), "{without:?}");
    let simulator = framework.join(SLICES[1].folder).join("liberrcode.a");
    let wrong = link(folder, device, &[&object, &simulator]);
    assert!(!wrong.status.success(), "the library of the simulator was linked for a device");
}

/// As an app imports it in C and in Objective-C: the compiler finds the module in its folder by itself. Swift, which has
/// the module Errcode, does not see what is for Objective-C.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_module_is_found() {
    if !common::has("clang", "the module for Objective-C is not imported") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let framework = xcframework(folder.path());
    for slice in &SLICES {
        let check = |source: &Path| {
            let mut clang = Command::new("clang");
            clang.args(["-target", slice.target, "-ffreestanding", "-fmodules", "-fsyntax-only"]);
            clang.args(["-Wall", "-Wextra", "-Werror", HEADER]);
            clang.arg(format!("-fmodules-cache-path={}", folder.path().join("cache").display()));
            // The second one has what Linux lacks of Foundation.
            for folder in [framework.join(slice.folder).join("Headers"), source_folder()] {
                clang.arg("-I").arg(folder);
            }
            clang.arg(source);
            clang
        };
        for source in [source("import.m"), crate::bare()] {
            common::run(&mut check(&source));
        }
        let mut swift = check(&source("import.m"));
        let output = swift.args(["-Xclang", "-fmodule-feature", "-Xclang", "swift"]).output().expect("clang runs");
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && text.contains("OpenIMErrorCodeFromInteger"), "{text}");
    }
}

/// The shared library of macOS: its names, its one dependency, its signature.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn dylibs() {
    for slice in SLICES.iter().filter(|slice| slice.platform == "macos") {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let unpacked = unpack(&package(&format!("errcode-{{}}-{}.tar.gz", slice.name)), folder.path());
        let library = unpacked.join("lib/liberrcode.dylib");
        assert!(library.is_symlink());
        let data = std::fs::read(library).expect("the library");
        let file = object::File::parse(&*data).expect("a Mach-O file");
        let exports = file.exports().expect("exports");
        let mut exports: Vec<String> =
            exports.iter().map(|e| String::from_utf8_lossy(e.name()).trim_start_matches('_').to_owned()).collect();
        exports.sort_unstable();
        assert_eq!(exports, snapshot("symbols.txt"), "{}", slice.name);
        assert!(file.imports().expect("imports").is_empty());
        let (platform, minimum) = build_version(&data);
        assert_eq!((platform, minimum.as_str()), slice.build);

        let header = MachHeader64::<LittleEndian>::parse(&*data, 0).expect("a Mach-O file");
        let mut commands = header.load_commands(LittleEndian, &*data, 0).expect("load commands");
        let (mut dependencies, mut name, mut signed) = (Vec::new(), None, false);
        while let Some(command) = commands.next().expect("a load command") {
            signed |= command.cmd() == macho::LC_CODE_SIGNATURE;
            let text = |dylib: &macho::DylibCommand<LittleEndian>| {
                let text = command.string(LittleEndian, dylib.dylib.name).expect("a name");
                String::from_utf8_lossy(text).into_owned()
            };
            match command.variant().expect("a load command") {
                LoadCommandVariant::Dylib(dylib) => dependencies.push(text(dylib)),
                LoadCommandVariant::IdDylib(dylib) => name = Some(text(dylib)),
                _ => {}
            }
        }
        assert_eq!(dependencies, ["/usr/lib/libSystem.B.dylib"], "{}", slice.name);
        let major = env!("CARGO_PKG_VERSION_MAJOR");
        assert_eq!(name, Some(format!("@rpath/liberrcode.{major}.dylib")), "{}", slice.name);
        // Systems on Apple's own processors load no other.
        assert!(signed || slice.architecture == "x86_64", "{} is not signed", slice.name);
    }
}

/// Beside another static library by Rust, all objects of both in the program: neither takes the other's place.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn beside_another_rust_library() {
    let why =
        "two Rust libraries in one program of macOS are not tested; run .ci/trixie for a Rust with the sources of core";
    if !common::has("clang", why) || !common::has("trixie", why) {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let slice = SLICES.iter().find(|slice| slice.name == "macos-arm64").expect("macOS");
    // No LTO, and a panic that is reached: with all that Rust puts into a static library.
    common::write(
        folder,
        "Cargo.toml",
        "[package]\nname = \"other\"\nversion = \"1.0.0\"\nedition = \"2021\"\n[lib]\ncrate-type = [\"staticlib\"]\n[profile.release]\npanic = \"abort\"\n[workspace]\n",
    );
    std::fs::create_dir(folder.join("src")).expect("a writable folder");
    let other = "#![no_std]\n#[panic_handler] fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }\n\
        #[no_mangle] pub extern \"C\" fn other(n: usize) -> u8 { [1, 2, 3][n] }\n";
    common::write(&folder.join("src"), "lib.rs", other);
    let mut cargo = Command::new("trixie");
    cargo.args(["env", "RUSTC_BOOTSTRAP=1", "cargo", "build", "--quiet", "--release", "-Zbuild-std=core"]);
    cargo.args(["--target", "aarch64-apple-darwin"]).env_remove("CARGO_TARGET_DIR");
    common::run(cargo.current_dir(folder));
    let other = folder.join("target/aarch64-apple-darwin/release/libother.a");

    let framework = xcframework(folder);
    let ours = framework.join(slice.folder).join("liberrcode.a");
    let main = "#include <CErrcode/errcode.h>\nunsigned char other(unsigned long n);\n\
        int main(int count, char **v) { (void)v; return errcode_message(count)[0] + other((unsigned long)count); }\n";
    let main = common::write(folder, "main.c", main);
    let object = folder.join("main.o");
    compile(slice, &main, &framework.join(slice.folder).join("Headers"), &object);
    for order in [[&ours, &other], [&other, &ours]] {
        let output = link(folder, slice, &[Path::new("-all_load"), &object, order[0], order[1]]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    // A clash would be seen.
    let copy = folder.join("libcopy.a");
    std::fs::copy(&ours, &copy).expect("a copy");
    let twice = link(folder, slice, &[Path::new("-all_load"), &object, &ours, &copy, &other]);
    assert!(String::from_utf8_lossy(&twice.stderr).contains("duplicate symbol"), "{twice:?}");
}

/// The Swift package: as on a Mac as far as Linux goes, and used on Linux.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_swift_package() {
    if !common::has("swift", "the Swift package is not tested") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let zip = package("errcode-swift-{}.zip");
    let swift = unpack(&zip, &folder.join("unpacked"));

    // What Package.swift says on a Mac: SwiftPM finds the xcframework and accepts its name.
    let manifest = std::fs::read_to_string(swift.join("Package.swift")).expect("Package.swift");
    let mac = manifest.replacen("#if canImport(Darwin)", "#if true", 1);
    assert_ne!(mac, manifest);
    common::write(&swift, "Package.swift", &mac);
    let describe =
        common::run(Command::new("swift").args(["package", "describe", "--type", "json"]).current_dir(&swift));
    assert!(describe.contains("\"CErrcode\"") && describe.contains("BinaryTarget"), "{describe}");
    common::write(&swift, "Package.swift", &manifest);

    // The checksum that SwiftPM demands of a binary target by its URL.
    let framework = package("Errcode-{}.xcframework.zip");
    // A copy beside the package: a Swift in a folder of its own (.ci/trixie) sees what is near, not the whole machine.
    let copy = swift.join("framework.zip");
    std::fs::copy(&framework, &copy).expect("a writable folder");
    let mut checksum = Command::new("swift");
    checksum.args(["package", "compute-checksum", "framework.zip"]).current_dir(&swift);
    let checksum = common::run(&mut checksum);
    std::fs::remove_file(copy).expect("a writable folder");
    let line = std::fs::read_to_string(package("Errcode-{}.xcframework.zip.swift")).expect("the line");
    assert!(line.contains(&format!("checksum: \"{}\"", checksum.trim())), "{line}");
    assert!(line.contains(framework.file_name().expect("a name").to_str().expect("UTF-8")), "{line}");

    // A package that depends on it, with the static library of the package for C.
    let library = unpack(&package("errcode-{}-linux-x86_64.tar.gz"), &folder.join("c")).join("lib");
    let static_library = folder.join("lib");
    std::fs::create_dir(&static_library).expect("a writable folder");
    std::fs::copy(library.join("liberrcode.a"), static_library.join("liberrcode.a")).expect("the library");
    let app = folder.join("app");
    std::fs::create_dir_all(app.join("Sources/app")).expect("a writable folder");
    let name = swift.file_name().expect("a name").to_str().expect("UTF-8");
    let manifest = format!(
        "// swift-tools-version: 6.0\nimport PackageDescription\n\
         let package = Package(name: \"app\", dependencies: [.package(path: \"../unpacked/{name}\")],\n\
         targets: [.executableTarget(name: \"app\", dependencies: [.product(name: \"Errcode\", package: \"{name}\")])])\n"
    );
    common::write(&app, "Package.swift", &manifest);
    let main = "import Errcode\n\
        let custom = ErrorCode.Custom(20001, action: .tellUser, name: \"WRONG_PASSWORD\", message: \"Wrong password\")\n\
        try ErrorCode.register([custom])\n\
        print(ErrorCode(1501), ErrorCode.tokenExpired.action, ErrorCode(20001).userMessage(in: \"zh\"))\n";
    common::write(&app.join("Sources/app"), "main.swift", main);
    let mut run = Command::new("swift");
    run.args(["run", "-Xlinker", &format!("-L{}", static_library.display())]).current_dir(&app);
    assert_eq!(common::run(&mut run), "Token has expired (1501) renew_token Wrong password\n");
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_podspec_fits_the_zip() {
    if !common::has("ruby", "the podspec is not tested") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let zip = package("errcode-swift-{}.zip");
    let unpacked = unpack(&zip, folder.path());
    let mut ruby = Command::new("ruby");
    ruby.arg(source("Podspec.rb")).arg(dist().join("Errcode.podspec")).arg(&zip).arg(&unpacked);
    assert_eq!(common::run(&mut ruby), format!("Errcode {}\n", env!("CARGO_PKG_VERSION")));
}
