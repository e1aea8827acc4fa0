//! Links the object of a platform to its shared library. LLD does it for all of them, and the library imports nothing, so
//! no system library or SDK of the platform is needed.

use super::build::{Toolchain, exports, run};
use super::target::{System, Target};
use super::tree;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// LLD: what Rust brings, or an installed one.
pub struct Linker(PathBuf);

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

impl Linker {
    /// Finds LLD, or says what to install.
    pub fn find(rust: &Toolchain) -> Result<Self> {
        let found = rust.tool("rust-lld", &["lld", "rust-lld"], &["-flavor", "gnu", "--version"]);
        found.map(Self).with_context(|| {
            format!("LLD is not found: {} brings none. Install it, for example by `apt-get install lld`", rust.version)
        })
    }

    /// What runs.
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn run(&self, flavor: &str, folder: &Path, arguments: &[String]) -> Result<()> {
        run(Command::new(&self.0).current_dir(folder).args(["-flavor", flavor]).args(arguments))?;
        Ok(())
    }

    /// Links a shared library; a module for WebAssembly. None on iOS, where apps link the static one.
    pub fn shared(&self, root: &Path, target: &Target, version: &str, object: &[u8]) -> Result<Option<Shared>> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        std::fs::write(folder.join("errcode.o"), object)?;
        let major = version.split('.').next().unwrap_or_default();
        // Paths in the arguments are relative to the folder, so that nothing of the machine gets into the library.
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let name = match target.system {
            System::Linux | System::Android => {
                // The options that capi/build.rs gives to every linker.
                std::fs::copy(root.join("capi/elf.args"), folder.join("elf.args")).context("capi/elf.args")?;
                let soname = soname(target.system, major);
                // Pages of 16 KiB: Android demands them, and some kernels for ARM have them.
                let arguments = format!(
                    "-shared errcode.o -o out -soname {soname} @elf.args --gc-sections --strip-all \
                     -z relro -z now -z noexecstack -z max-page-size=16384 -z common-page-size=16384"
                );
                self.run("gnu", folder, &words(&arguments))?;
                "liberrcode.so"
            }
            System::Windows => {
                let mut arguments =
                    words("/dll /noentry /nodefaultlib /brepro errcode.o /out:errcode.dll /implib:errcode.lib");
                // A DLL without an entry point has nobody who would check the stack cookies; it has none.
                arguments.extend(exports(object)?.into_iter().map(|name| format!("/export:{name}")));
                self.run("link", folder, &arguments)?;
                std::fs::rename(folder.join("errcode.dll"), folder.join("out"))?;
                "errcode.dll"
            }
            System::Macos => {
                // Every dylib of macOS has to name the system library, even one that takes nothing from it.
                std::fs::write(folder.join("libSystem.tbd"), include_str!("libSystem.tbd"))?;
                let arch = target.architecture();
                let minimum = target.minimum();
                let arguments = format!(
                    "-dylib -arch {arch} -platform_version macos {minimum} {minimum} errcode.o libSystem.tbd -o out \
                     -install_name @rpath/liberrcode.{major}.dylib -compatibility_version {major}.0.0 \
                     -current_version {version} -dead_strip -x"
                );
                self.run("darwin", folder, &words(&arguments))?;
                "liberrcode.dylib"
            }
            System::Wasm => {
                // Memory behind __heap_base is the caller's, for the text and the struct that two functions take.
                self.run(
                    "wasm",
                    folder,
                    &words("--no-entry --export-dynamic --export=__heap_base --stack-first -z stack-size=4096 --strip-all errcode.o -o out"),
                )?;
                "errcode.wasm"
            }
            System::Ios | System::IosSimulator => return Ok(None),
        };
        let library = tree::read(&folder.join("out"))?;
        let import = folder.join("errcode.lib");
        let import = if import.exists() { Some(tree::read(&import)?) } else { None };
        Ok(Some(Shared { name: name.into(), library, import }))
    }
}

/// What a program that is linked with the shared library asks for. Android's packages know no versions.
pub fn soname(system: System, major: &str) -> String {
    if system == System::Android { "liberrcode.so".into() } else { format!("liberrcode.so.{major}") }
}
