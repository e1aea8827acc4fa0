//! Links the object of a platform to its shared library. LLD does it for all of them, and the library imports nothing, so
//! no system library or SDK of the platform is needed.

use super::build::{exports, run};
use super::target::{System, Target};
use anyhow::Result;
use fs_err as fs;
use std::path::Path;
use std::process::Command;

/// A shared library.
#[derive(Clone)]
pub struct Shared {
    /// The name of its file.
    pub name: String,
    /// The file.
    pub library: Vec<u8>,
    /// On Windows, what programs are linked with.
    pub import: Option<Vec<u8>>,
}

/// Links a shared library; a module for WebAssembly. None on iOS, where apps link the static one.
pub fn shared(lld: &Path, root: &Path, target: &Target, version: &str, object: &[u8]) -> Result<Option<Shared>> {
    let folder = tempfile::tempdir()?;
    let folder = folder.path();
    fs::write(folder.join("errcode.o"), object)?;
    let major = version.split('.').next().unwrap_or_default();
    let soname = soname(target.system, major);
    // Paths in the arguments are relative to the folder, so that nothing of the machine gets into the library.
    let (name, flavor, out, arguments) = match target.system {
        System::Linux | System::Android => {
            // The options that capi/build.rs gives to every linker.
            fs::copy(root.join("capi/elf.args"), folder.join("elf.args"))?;
            // Pages of 16 KiB: Android demands them, and some kernels for ARM have them.
            let arguments = format!(
                "-shared errcode.o -o out -soname {soname} @elf.args --gc-sections --strip-all \
                 -z relro -z now -z noexecstack -z max-page-size=16384 -z common-page-size=16384"
            );
            ("liberrcode.so", "gnu", "out", arguments)
        }
        System::Windows => {
            // A DLL without an entry point has nobody who would check the stack cookies; it has none.
            let exports: String = exports(object)?.iter().map(|name| format!(" /export:{name}")).collect();
            let arguments =
                format!("/dll /noentry /nodefaultlib /brepro errcode.o /out:errcode.dll /implib:errcode.lib{exports}");
            ("errcode.dll", "link", "errcode.dll", arguments)
        }
        System::Macos => {
            // Every dylib of macOS has to name the system library, even one that takes nothing from it.
            fs::write(folder.join("libSystem.tbd"), include_str!("libSystem.tbd"))?;
            let (architecture, minimum) = (target.architecture(), target.minimum);
            let arguments = format!(
                "-dylib -arch {architecture} -platform_version macos {minimum} {minimum} errcode.o libSystem.tbd -o out \
                 -install_name {soname} -compatibility_version {major}.0.0 \
                 -current_version {version} -dead_strip -x"
            );
            ("liberrcode.dylib", "darwin", "out", arguments)
        }
        System::Wasm => {
            // Memory after __heap_base is the caller's, for the text and the struct that two functions take.
            let arguments = "--no-entry --export-dynamic --export=__heap_base --stack-first -z stack-size=4096 \
                             --strip-all errcode.o -o out";
            ("errcode.wasm", "wasm", "out", arguments.into())
        }
        System::Ios | System::IosSimulator => return Ok(None),
    };
    let mut link = Command::new(lld);
    run(link.current_dir(folder).args(["-flavor", flavor]).args(arguments.split_whitespace()))?;
    let library = fs::read(folder.join(out))?;
    let import = folder.join("errcode.lib");
    let import = if import.exists() { Some(fs::read(import)?) } else { None };
    Ok(Some(Shared { name: name.into(), library, import }))
}

/// What a program asks for that is linked with the shared library; "" where that is the name of its file. Android's packages
/// know no versions.
pub fn soname(system: System, major: &str) -> String {
    match system {
        System::Linux => format!("liberrcode.so.{major}"),
        System::Android => "liberrcode.so".into(),
        System::Macos => format!("@rpath/liberrcode.{major}.dylib"),
        _ => String::new(),
    }
}
