//! The package of a platform for C and C++: headers, libraries, and what pkg-config and CMake read.

use super::link::soname;
use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release};
use anyhow::Result;
use fs_err as fs;

/// Where the files of a platform lie in its package; "" for one that it does not have.
#[derive(Default)]
struct Files {
    static_library: String,
    shared_library: String,
    import_library: String,
    soname: String,
    /// Symbolic links, to what is beside them.
    links: Vec<[String; 2]>,
}

impl Files {
    fn of(system: System, version: &str) -> Self {
        let major = version.split('.').next().unwrap_or_default();
        let mut files = Self { static_library: "lib/liberrcode.a".into(), ..Self::default() };
        match system {
            System::Linux | System::Macos => {
                let name = |version: &str| match system {
                    System::Linux => format!("liberrcode.so{version}"),
                    _ => format!("liberrcode{version}.dylib"),
                };
                let (full, major) = (name(&format!(".{version}")), name(&format!(".{major}")));
                files.shared_library = format!("lib/{full}");
                files.links = vec![[format!("lib/{major}"), full], [format!("lib/{}", name("")), major.clone()]];
                files.soname = if system == System::Macos { format!("@rpath/{major}") } else { major };
            }
            System::Android => {
                files.shared_library = "lib/liberrcode.so".into();
                files.soname = soname(system, major);
            }
            System::Windows => {
                // errcode.lib is what goes with the DLL.
                files.static_library = "lib/errcode_static.lib".into();
                files.shared_library = "bin/errcode.dll".into();
                files.import_library = "lib/errcode.lib".into();
            }
            System::Wasm => files.shared_library = "lib/errcode.wasm".into(),
            System::Ios | System::IosSimulator => {}
        }
        files
    }
}

/// The archive of a platform: its name and its contents.
pub fn package(release: &Release, libraries: &Libraries) -> Result<(String, Vec<u8>)> {
    let system = libraries.target.system;
    let files = Files::of(system, release.version);
    let mut tree = Tree::default();
    tree.copy("", &release.root.join("LICENSE"))?;
    for headers in ["include", "bindings/cpp/include"] {
        tree.add("include/", &Tree::read(&release.root.join(headers), &|_| true)?);
    }

    tree.file(&files.static_library, libraries.archive()?);
    if let Some(shared) = libraries.shared.as_ref() {
        tree.file(&files.shared_library, shared.library.clone());
        if let Some(import) = &shared.import {
            tree.file(&files.import_library, import.clone());
        }
    }
    for [link, to] in &files.links {
        tree.link(link, to);
    }

    // A module of WebAssembly is nothing that a program is linked with.
    let shared = if system == System::Wasm { String::new() } else { files.shared_library };
    let from_package = |path: String| if path.is_empty() { path } else { format!("../../../{path}") };
    let values = [
        ("include_folder", "../../../include".into()),
        ("static_library", from_package(files.static_library)),
        ("shared_library", from_package(shared)),
        ("import_library", from_package(files.import_library)),
        ("soname", files.soname),
        ("version", release.version.into()),
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
    tree.archive(&format!("errcode-{}-{}", release.version, libraries.target), system)
}
