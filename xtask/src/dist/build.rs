//! Compiles the library for a platform, to the one object file that is all of it.

use super::target::{System, Target};
use anyhow::{Context, Result, bail};
use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember, ObjectReader, write_archive_to_stream};
use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};
use std::ffi::OsString;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The Rust that compiles the library: the one that runs this program.
pub struct Toolchain {
    root: PathBuf,
    /// The cargo that runs this program.
    pub cargo: OsString,
    rustc: OsString,
    /// Where cargo builds, as its settings say.
    pub target_folder: PathBuf,
    /// Where Rust is installed.
    pub sysroot: PathBuf,
    /// The platform that this program runs on, in Rust's name.
    pub host: String,
    /// As `rustc --version`.
    pub version: String,
}

/// Where the core library of a platform comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Core {
    /// The target is installed.
    Installed,
    /// It is compiled from the component rust-src.
    Source,
}

/// What cargo made.
pub struct Compiled {
    /// The contents of the object file.
    pub object: Vec<u8>,
    /// Whether it was there already.
    pub fresh: bool,
}

impl Toolchain {
    /// Finds the Rust that runs this program.
    pub fn find(root: &Path) -> Result<Self> {
        let variable = |name: &str| std::env::var_os(name).unwrap_or_else(|| name.to_lowercase().into());
        let (cargo, rustc) = (variable("CARGO"), variable("RUSTC"));
        let metadata =
            run(Command::new(&cargo).current_dir(root).args(["metadata", "--format-version=1", "--no-deps"]))?;
        let metadata: serde_json::Value = serde_json::from_slice(&metadata)?;
        let target_folder =
            metadata["target_directory"].as_str().context("cargo metadata: no target_directory")?.into();
        let version = String::from_utf8(run(Command::new(&rustc).arg("-vV"))?)?;
        let host =
            version.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc -vV: no host")?.to_owned();
        let version = version.lines().next().unwrap_or_default().to_owned();
        let sysroot = String::from_utf8(run(Command::new(&rustc).args(["--print", "sysroot"]))?)?.trim_end().into();
        Ok(Self { root: root.to_owned(), cargo, rustc, target_folder, sysroot, host, version })
    }

    /// A program of LLVM: what Rust brings, or one of these names on PATH. It has to succeed with the arguments.
    pub fn tool(&self, own: &str, names: &[&str], arguments: &[&str]) -> Option<PathBuf> {
        let own = self.sysroot.join("lib/rustlib").join(&self.host).join("bin").join(own);
        let runs = |tool: &PathBuf| Command::new(tool).args(arguments).output().is_ok_and(|o| o.status.success());
        std::iter::once(own).chain(names.iter().map(PathBuf::from)).find(runs)
    }

    /// Where the core library of a target would come from; None if it is nowhere. Rust's other libraries are with it.
    pub fn core(&self, triple: &str) -> Result<Option<Core>> {
        let mut print = Command::new(&self.rustc);
        let folder = run(print.args(["--print", "target-libdir", "--target", triple]))
            .with_context(|| format!("this Rust does not know {triple}"))?;
        let folder = PathBuf::from(String::from_utf8(folder)?.trim_end());
        let mut installed = std::fs::read_dir(folder).into_iter().flatten().flatten();
        if installed.any(|file| file.file_name().to_string_lossy().starts_with("libcore-")) {
            return Ok(Some(Core::Installed));
        }
        let source = self.sysroot.join("lib/rustlib/src/rust/library/core");
        Ok(source.is_dir().then_some(Core::Source))
    }

    /// The options without which a program would name folders of this machine, where it says what place in the source
    /// panics.
    pub fn without_paths(&self) -> Result<Vec<String>> {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        #[allow(deprecated)] // by Rust before 1.87, for what it did on Windows
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("no home folder")?;
        let mut folders = vec![(self.root.clone(), "."), (self.target_folder.clone(), "target")];
        // One for each registry that was ever used.
        let registries = std::fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
        folders.extend(registries.map(|folder| (folder.path(), "crates")));
        folders[2..].sort();
        folders.push((self.sysroot.join("lib/rustlib/src/rust"), "rust"));
        Ok(folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
    }

    /// Compiles the library for a target, `jni` with the functions for Java.
    pub fn compile(&self, target: &Target, core: Core, jni: bool) -> Result<Compiled> {
        self.compile_for(target, target.triple, core, jni)
    }

    /// [`Toolchain::compile`] for another of Rust's names of the same platform.
    pub fn compile_for(&self, target: &Target, triple: &str, core: Core, jni: bool) -> Result<Compiled> {
        let mut cargo = Command::new(&self.cargo);
        cargo.current_dir(&self.root).args(["rustc", "--locked", "--release", "--package", "errcode-capi", "--lib"]);
        cargo.args(["--crate-type", "staticlib", "--message-format", "json-render-diagnostics"]);
        // A folder each, so that several can be built at the same time.
        cargo.arg("--target-dir").arg(self.target_folder.join("dist").join(target.name));
        cargo.args(["--target", triple]);
        if jni {
            cargo.args(["--features", "jni"]);
        }
        if core == Core::Source {
            cargo.arg("-Zbuild-std=core");
        }
        // Stable Rust builds its own libraries by this, and takes options that begin with -Z.
        cargo.env("RUSTC_BOOTSTRAP", "1");
        // Instead of whatever the machine sets: the same bytes everywhere. And on ARM atomic instructions where Rust
        // would call functions that choose between old and new ones (as .cargo/config.toml for other builds).
        let mut flags = format!("--remap-path-prefix={}=.", self.root.display());
        if target.triple.starts_with("aarch64") {
            flags += "\x1f-Ctarget-feature=-outline-atomics";
        }
        // Marks for the processor where a jump may go, or one object would switch that off for the whole program.
        let marks = match (target.system, target.triple.split('-').next()) {
            (System::Linux | System::Android, Some("x86_64")) => "\x1f-Zcf-protection=full",
            (System::Linux | System::Android, Some("aarch64")) => "\x1f-Zbranch-protection=bti,pac-ret",
            _ => "",
        };
        flags += marks;
        // A crash in the library shows its callers. The tables of 32-bit ARM would import functions.
        let tables = if target.triple.starts_with("arm") { "no" } else { "yes" };
        flags += &format!("\x1f-Cforce-unwind-tables={tables}");
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags);
        cargo.env_remove("RUSTFLAGS").envs(target.deployment());
        let messages = run(&mut cargo).with_context(|| format!("{target} cannot be compiled"))?;
        let (file, fresh) = built(&String::from_utf8(messages)?, ["liberrcode.a", "errcode.lib"])?;
        let object = own_object(&super::tree::read(&file)?).with_context(|| file.display().to_string())?;
        Ok(Compiled { object, fresh })
    }
}

/// Runs a command and returns its output; what it complains of becomes the error if it fails.
pub fn run(command: &mut Command) -> Result<Vec<u8>> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{name} does not run"))?;
    if !output.status.success() {
        let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
        // Maven complains on standard output; what cargo says there is for programs.
        let complaint = if output.stderr.is_empty() { output.stdout } else { output.stderr };
        bail!("{name} {}: {}\n{}", arguments.join(" "), output.status, String::from_utf8_lossy(&complaint));
    }
    Ok(output.stdout)
}

/// The file with one of these names among the messages of cargo, and whether it was there already.
pub fn built(messages: &str, names: [&str; 2]) -> Result<(PathBuf, bool)> {
    for message in messages.lines() {
        let message: serde_json::Value = serde_json::from_str(message).context("a message of cargo")?;
        let files = message["filenames"].as_array().into_iter().flatten().filter_map(|file| file.as_str());
        if let Some(found) = files.map(Path::new).find(|file| names.iter().any(|name| file.ends_with(name))) {
            return Ok((found.to_owned(), message["fresh"] == true));
        }
    }
    bail!("cargo built no {}", names[0])
}

/// The object of a static library by cargo that is the library. The rest are parts of Rust's own libraries, of which it
/// needs none.
fn own_object(archive: &[u8]) -> Result<Vec<u8>> {
    let mut found = Vec::new();
    for member in ArchiveFile::parse(archive)?.members() {
        let data = member?.data(archive)?;
        let Ok(object) = object::File::parse(data) else { continue };
        if object.symbols().any(|symbol| symbol.name().is_ok_and(|name| unprefixed(name) == "errcode_message")) {
            let needs: Vec<&str> = object.symbols().filter(is_import).filter_map(|symbol| symbol.name().ok()).collect();
            if !needs.is_empty() {
                bail!("the library needs {}, and must not need anything", needs.join(", "));
            }
            found.push(data.to_vec());
        }
    }
    match <[Vec<u8>; 1]>::try_from(found) {
        Ok([object]) => Ok(object),
        Err(found) => bail!("{} objects define errcode_message; it takes LTO to make it one", found.len()),
    }
}

/// Whether another library would have to define the symbol. The linker itself makes the exceptions.
fn is_import(symbol: &object::Symbol<'_, '_>) -> bool {
    let of_the_linker = ["", "_GLOBAL_OFFSET_TABLE_", "__indirect_function_table", "__stack_pointer"];
    symbol.is_undefined() && symbol.name().is_ok_and(|name| !of_the_linker.contains(&name))
}

/// LLVM's objcopy, which works on the objects of every platform: what Rust brings, or an installed one.
pub struct Objcopy(PathBuf);

impl Objcopy {
    /// Finds it, or says what to install.
    pub fn find(rust: &Toolchain) -> Result<Self> {
        let found = rust.tool("rust-objcopy", &["llvm-objcopy"], &["--version"]);
        found.map(Self).with_context(|| {
            let version = &rust.version;
            format!(
                "llvm-objcopy is not found: {version} brings none. Install it, for example by `apt-get install llvm`"
            )
        })
    }

    /// Removes what is for debuggers only. An installed core library brings some, with other bytes than one from source.
    pub fn strip(&self, object: &[u8]) -> Result<Vec<u8>> {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("errcode.o");
        std::fs::write(&file, object)?;
        run(Command::new(&self.0).arg("--strip-debug").arg(&file))?;
        super::tree::read(&file)
    }
}

/// The functions that an object exports, in order, without the underscore that Apple's begin with.
pub fn exports(object: &[u8]) -> Result<Vec<String>> {
    let mut names = globals(object)?;
    names.sort_unstable();
    Ok(names.iter().map(|name| unprefixed(name).to_owned()).collect())
}

/// The global symbols that an object defines, in its order.
fn globals(object: &[u8]) -> Result<Vec<String>> {
    let object = object::File::parse(object)?;
    let globals = object.symbols().filter(|symbol| symbol.is_global() && symbol.is_definition());
    globals.map(|symbol| Ok(symbol.name()?.to_owned())).collect()
}

fn unprefixed(name: &str) -> &str {
    name.strip_prefix('_').unwrap_or(name)
}

/// What tells the symbols for the index of an archive: that of the crate does not know WebAssembly.
static READER: ObjectReader = ObjectReader {
    get_symbols: |object, add| {
        let names = globals(object).map_err(std::io::Error::other)?;
        names.iter().try_for_each(|name| add(name.as_bytes()))?;
        Ok(true)
    },
    ..DEFAULT_OBJECT_READER
};

/// A static library of one object.
pub fn archive(target: &Target, object: &[u8]) -> Result<Vec<u8>> {
    let kind = match target.system {
        System::Ios | System::IosSimulator | System::Macos => ArchiveKind::Darwin,
        // MinGW, which Go calls on Windows, reads it too.
        System::Windows => ArchiveKind::Coff,
        _ => ArchiveKind::Gnu,
    };
    let member = NewArchiveMember {
        buf: Box::new(object),
        object_reader: &READER,
        member_name: "errcode.o".into(),
        mtime: 0,
        uid: 0,
        gid: 0,
        perms: 0o644,
    };
    let mut archive = Cursor::new(Vec::new());
    write_archive_to_stream(&mut archive, &[member], kind, false, false)?;
    Ok(archive.into_inner())
}
