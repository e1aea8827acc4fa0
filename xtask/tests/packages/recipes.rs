//! The recipes for Conan and vcpkg, which take the packages for C and C++.

use crate::{common, dist, package, unpack};
use std::path::Path;
use std::process::Command;
use xtask::dist::target::{TARGETS, find};

/// What a release calls a platform, and what Conan and vcpkg do: the system, the processor and on iOS the SDK.
const PLATFORMS: [(&str, &str, &str); 14] = [
    ("linux-x86_64", "Linux x86_64", "LINUX x64"),
    ("linux-aarch64", "Linux armv8", "LINUX arm64"),
    ("linux-armv7", "Linux armv7hf", "LINUX arm"),
    ("android-arm64-v8a", "Android armv8", "ANDROID arm64"),
    ("android-armeabi-v7a", "Android armv7", "ANDROID arm"),
    ("android-x86_64", "Android x86_64", "ANDROID x64"),
    ("android-x86", "Android x86", "ANDROID x86"),
    ("ios-arm64", "iOS armv8 iphoneos", "IOS arm64"),
    ("ios-arm64-simulator", "iOS armv8 iphonesimulator", "IOS arm64 iphonesimulator"),
    ("ios-x86_64-simulator", "iOS x86_64 iphonesimulator", "IOS x64 iphonesimulator"),
    ("macos-arm64", "Macos armv8", "OSX arm64"),
    ("macos-x86_64", "Macos x86_64", "OSX x64"),
    ("windows-x86_64", "Windows x86_64", "WINDOWS x64"),
    ("windows-aarch64", "Windows armv8", "WINDOWS arm64"),
];

/// The library that a package has for a platform.
fn library(platform: &str, shared: bool) -> String {
    let version = env!("CARGO_PKG_VERSION");
    match (platform.split('-').next(), shared) {
        (Some("windows"), false) => "errcode_static.lib".into(),
        (Some("windows"), true) => "errcode.lib".into(),
        (_, false) => "liberrcode.a".into(),
        (Some("macos"), true) => format!("liberrcode.{version}.dylib"),
        (Some("linux"), true) => format!("liberrcode.so.{version}"),
        (_, true) => "liberrcode.so".into(),
    }
}

/// Every platform that programs for it can be linked on, with the static library and, but for iOS, the shared one.
fn each(check: &dyn Fn(&str, &str, &str, bool)) {
    let linked = TARGETS.iter().map(|target| target.name).filter(|name| *name != "wasm32");
    assert_eq!(linked.collect::<Vec<_>>(), PLATFORMS.map(|(name, _, _)| name));
    for (name, conan, vcpkg) in PLATFORMS {
        check(name, conan, vcpkg, false);
        if !name.starts_with("ios") {
            check(name, conan, vcpkg, true);
        }
    }
}

/// Conan takes the package of this machine, and builds and runs a program with it; and those of the others.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn conan() {
    if !common::need("the recipe for Conan", &["conan", "c++", "cmake", "make"]) {
        return;
    }
    let folder = common::temporary();
    let recipe = unpack(&package("errcode-conan-{}.zip"), &folder.path().join("recipe"));
    // Where Conan looks for a checksum before it downloads.
    let cache = folder.path().join("cache");
    std::fs::create_dir_all(cache.join("s")).expect("a writable folder");
    let sums = std::fs::read_to_string(dist().join("SHA256SUMS")).expect("the checksums");
    for (sum, file) in sums.lines().filter_map(|line| line.split_once("  ")).filter(|(_, file)| !file.contains('/')) {
        std::fs::copy(dist().join(file), cache.join("s").join(sum)).expect("a package");
    }
    // What it says, with what it complains of.
    let conan = |arguments: &[&str]| {
        let mut conan = Command::new("sh");
        conan.args(["-c", "exec conan \"$@\" 2>&1", "conan"]).args(arguments).current_dir(&recipe);
        common::run(conan.env("CONAN_HOME", folder.path().join("home")))
    };
    let cache = format!("--core-conf=core.sources:download_cache={}", cache.display());
    conan(&["profile", "detect"]);
    for shared in ["True", "False"] {
        let output = conan(&["create", ".", &cache, &format!("--options=errcode/*:shared={shared}")]);
        assert!(output.contains("\nToken has expired\n"), "{output}");
    }
    each(&|name, platform, _, shared| {
        let words: Vec<&str> = platform.split(' ').collect();
        let mut arguments = vec!["create".to_owned(), ".".into(), cache.clone(), "--test-folder=".into()];
        arguments.push(format!("--options=errcode/*:shared={}", if shared { "True" } else { "False" }));
        let mut setting = |key: &str, value: &str| arguments.push(format!("--settings:host={key}={value}"));
        setting("os", words[0]);
        setting("arch", words[1]);
        if let Some(sdk) = words.get(2) {
            setting("os.version", "12.0");
            setting("os.sdk", sdk);
        } else if words[0] == "Android" {
            setting("os.api_level", "21");
        }
        let output = conan(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        let (library, archive) = (library(name, shared), format!("errcode-{}-{name}.", env!("CARGO_PKG_VERSION")));
        let packaged = |line: &str| line.contains("package(): Packaged") && line.contains(&library);
        assert!(output.contains(&archive) && output.lines().any(packaged), "{name}: {output}");
    });
}

/// What the port for vcpkg installs, and a program built with that.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn vcpkg() {
    if !common::need("the port for vcpkg", &["c++", "cmake", "make"]) {
        return;
    }
    let folder = common::temporary();
    let port = unpack(&package("errcode-vcpkg-{}.zip"), &folder.path().join("port")).join("errcode");
    let about = std::fs::read(port.join("vcpkg.json")).expect("vcpkg.json");
    let about: serde_json::Value = serde_json::from_slice(&about).expect("JSON");
    assert_eq!(about["version"], env!("CARGO_PKG_VERSION"));
    let usage = std::fs::read_to_string(port.join("usage")).expect("usage");
    assert!(usage.contains("errcode::errcode") && usage.contains("errcode::cpp"), "{usage}");

    each(&|name, _, platform, shared| {
        let words: Vec<&str> = platform.split(' ').collect();
        let installed = folder.path().join(format!("{name}-{shared}"));
        let mut cmake = Command::new("cmake");
        cmake.arg(format!("-DPORT={}", port.display())).arg(format!("-DARCHIVES={}", dist().display()));
        cmake.arg(concat!("-DVERSION=", env!("CARGO_PKG_VERSION")));
        cmake.arg(format!("-DCURRENT_PACKAGES_DIR={}", installed.display()));
        cmake
            .arg(format!("-DVCPKG_TARGET_IS_{}=ON", words[0]))
            .arg(format!("-DVCPKG_TARGET_ARCHITECTURE={}", words[1]));
        cmake.arg(format!("-DVCPKG_OSX_SYSROOT={}", words.get(2).unwrap_or(&"")));
        cmake.arg(format!("-DVCPKG_LIBRARY_LINKAGE={}", if shared { "dynamic" } else { "static" }));
        common::run(cmake.arg("-P").arg(common::root().join("xtask/tests/packages/vcpkg.cmake")));

        let mut expected = vec!["include/errcode.h".into(), "include/errcode/errcode.hpp".into()];
        expected.extend(["copyright", "usage", "errcodeConfig.cmake"].map(|file| format!("share/errcode/{file}")));
        for configuration in ["", "debug/"] {
            expected.push(format!("{configuration}lib/{}", library(name, shared)));
            if shared && words[0] == "WINDOWS" {
                expected.push(format!("{configuration}bin/errcode.dll"));
            }
            // The other kind is not there: nothing can take it by mistake.
            let other = installed.join(format!("{configuration}lib")).join(library(name, !shared));
            assert!(!other.exists(), "{}", other.display());
        }
        for file in expected {
            assert!(installed.join(&file).is_file(), "{name}, shared {shared}: {file} is missing");
        }
        if find(name).is_some_and(|target| target.triple == format!("{}-unknown-linux-gnu", std::env::consts::ARCH)) {
            assert_eq!(built_with(&installed), "Token has expired\n");
        }
    });
}

/// What the program of packaging/conan/test_package prints, built with what is installed in a folder.
fn built_with(installed: &Path) -> String {
    let build = common::temporary();
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(common::root().join("packaging/conan/test_package")).arg("-B").arg(build.path());
    common::run(configure.arg(format!("-DCMAKE_PREFIX_PATH={}", installed.display())));
    common::run(Command::new("cmake").arg("--build").arg(build.path()));
    common::run(&mut Command::new(build.path().join("explain")))
}
