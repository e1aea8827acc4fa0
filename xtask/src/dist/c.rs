//! The package of a platform for C and C++: headers, libraries, and what pkg-config and CMake read.

use super::link::soname;
use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;
use fs_err as fs;

/// Where a package has the static library, the shared one, and what goes with it on Windows; "" for what it does not have.
fn places(system: System) -> [&'static str; 3] {
    match system {
        System::Linux => ["lib/liberrcode.a", "lib/liberrcode.so.@version@", ""],
        System::Macos => ["lib/liberrcode.a", "lib/liberrcode.@version@.dylib", ""],
        System::Android => ["lib/liberrcode.a", "lib/liberrcode.so", ""],
        System::Windows => ["lib/errcode_static.lib", "bin/errcode.dll", "lib/errcode.lib"],
        System::Wasm => ["lib/liberrcode.a", "lib/errcode.wasm", ""],
        System::Ios | System::IosSimulator => ["lib/liberrcode.a", "", ""],
    }
}

/// The archive of a platform: its name and its contents.
pub fn package(release: &Release, libraries: &Libraries) -> Result<(String, Vec<u8>)> {
    let (version, system) = (release.version, libraries.target.system);
    let major = version.split('.').next().unwrap_or_default();
    let places = places(system).map(|place| place.replace("@version@", version));
    let [static_library, shared_library, import_library] = &places;
    let soname = soname(system, major);
    let mut tree = Tree::default();
    tree.copy("", &release.root.join("LICENSE"))?;
    for headers in ["include", "bindings/cpp/include"] {
        tree.add("include/", &Tree::read(&release.root.join(headers), &|_| true)?);
    }

    tree.file(static_library, libraries.archive()?);
    if let Some(shared) = &libraries.shared {
        tree.file(shared_library, shared.library.clone());
        if let Some(import) = &shared.import {
            tree.file(import_library, import.clone());
        }
    }
    if matches!(system, System::Linux | System::Macos) {
        let name = soname.trim_start_matches("@rpath/");
        tree.link(format!("lib/{name}"), shared_library.trim_start_matches("lib/"));
        tree.link(format!("lib/{}", name.replace(&format!(".{major}"), "")), name);
    }

    // A module of WebAssembly is nothing that a program is linked with.
    let shared_library = if system == System::Wasm { "" } else { shared_library };
    let from_package = |path: &str| if path.is_empty() { String::new() } else { format!("../../../{path}") };
    let values = [
        ("include_folder", "../../../include".into()),
        ("static_library", from_package(static_library)),
        ("shared_library", from_package(shared_library)),
        ("import_library", from_package(import_library)),
        ("soname", soname),
        ("version", version.into()),
        ("pc_prefix", "../..".into()),
        ("pc_include", "include".into()),
        ("pc_lib", "lib".into()),
    ];
    let templates = release.root.join("bindings/cpp/cmake");
    for (folder, name) in [
        ("lib/cmake/errcode", "errcodeConfig.cmake"),
        ("lib/cmake/errcode", "errcodeConfigVersion.cmake"),
        ("lib/pkgconfig", "errcode.pc"),
    ] {
        let template = fs::read_to_string(templates.join(format!("{name}.in")))?;
        let filled = values.iter().fold(template, |text, (key, value)| text.replace(&format!("@{key}@"), value));
        tree.file(format!("{folder}/{name}"), filled);
    }
    tree.copy("lib/cmake/errcode/", &templates.join("errcodeTargets.cmake"))?;
    tree.archive(&format!("errcode-{version}-{}", libraries.target), system)
}
