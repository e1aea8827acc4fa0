//! Compiles the library for a platform, to the one object file that is all of it.

use super::target::{System, Target};
use anyhow::{Context, Result, bail};
use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember, ObjectReader, write_archive_to_stream};
use fs_err as fs;
use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};
use std::ffi::OsString;
use std::fmt;
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

/// What is built for a platform.
pub struct Job {
    /// The platform.
    pub target: &'static Target,
    /// What Rust calls it.
    pub triple: &'static str,
    /// Where Rust's own libraries come from.
    pub core: Core,
}

/// Where the core library of a platform comes from. Rust's other libraries are with it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Core {
    /// The target is installed.
    Installed,
    /// It is compiled from the component rust-src.
    Source,
    /// Nowhere.
    Missing,
}

impl fmt::Display for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Installed => "of the installed target",
            Self::Source => "from rust-src",
            Self::Missing => "not installed",
        })
    }
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

    /// The linker.
    pub fn lld(&self) -> Result<PathBuf> {
        self.tool("LLD", &["rust-lld", "lld"], &["-flavor", "gnu", "--version"], "lld")
    }

    /// LLVM's objcopy, which works on the objects of every platform.
    pub fn objcopy(&self) -> Result<PathBuf> {
        self.tool("llvm-objcopy", &["rust-objcopy", "llvm-objcopy"], &["--version"], "llvm")
    }

    /// A program of LLVM that succeeds with the arguments: what Rust brings, or one of these names on PATH; or the package
    /// of Debian to install.
    fn tool(&self, tool: &str, names: &[&str], arguments: &[&str], package: &str) -> Result<PathBuf> {
        let own = self.sysroot.join("lib/rustlib").join(&self.host).join("bin");
        let runs = |tool: &PathBuf| Command::new(tool).args(arguments).output().is_ok_and(|o| o.status.success());
        let mut places = names.iter().map(|name| own.join(name)).chain(names.iter().map(PathBuf::from));
        places.find(runs).with_context(|| {
            let version = &self.version;
            format!(
                "{tool} is not found: {version} brings none. Install it, for example by `apt-get install {package}`"
            )
        })
    }

    /// Where the core library of a target would come from.
    pub fn core(&self, triple: &str) -> Core {
        let folder = run(Command::new(&self.rustc).args(["--print", "target-libdir", "--target", triple]));
        let folder = PathBuf::from(String::from_utf8_lossy(&folder.unwrap_or_default()).trim_end());
        let mut installed = fs::read_dir(folder).into_iter().flatten().flatten();
        if installed.any(|file| file.file_name().to_string_lossy().starts_with("libcore-")) {
            Core::Installed
        } else if self.sysroot.join("lib/rustlib/src/rust/library/core").is_dir() {
            Core::Source
        } else {
            Core::Missing
        }
    }

    /// The options without which a program would name folders of this machine, where it says what place in the source
    /// panics.
    pub fn without_paths(&self) -> Result<Vec<String>> {
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        #[allow(deprecated)] // by Rust before 1.87, for what it did on Windows
        let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).context("no home folder")?;
        let mut folders = vec![(self.root.clone(), "."), (self.target_folder.clone(), "target")];
        // One for each registry that was ever used.
        let registries = fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten();
        folders.extend(registries.map(|folder| (folder.path(), "crates")));
        folders[2..].sort();
        folders.push((self.sysroot.join("lib/rustlib/src/rust"), "rust"));
        Ok(folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
    }

    /// Cargo, to build for a target by one of Rust's names of it, with these options of rustc instead of whatever the
    /// machine sets: the same bytes everywhere.
    pub fn cargo(&self, command: &str, target: &Target, triple: &str, flags: &[String]) -> Command {
        let mut cargo = Command::new(&self.cargo);
        cargo.current_dir(&self.root).args([command, "--locked", "--release", "--target", triple]);
        cargo.arg("--message-format=json-render-diagnostics");
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f")).env_remove("RUSTFLAGS").envs(target.deployment());
        cargo
    }

    /// Compiles the library for a target, by one of Rust's names of it, and returns the object file. That for Android has
    /// the functions for Java.
    pub fn compile(&self, target: &Target, triple: &str, core: Core) -> Result<Vec<u8>> {
        let mut flags = vec![format!("--remap-path-prefix={}=.", self.root.display())];
        // On ARM atomic instructions where Rust would call functions that choose between old and new ones (as
        // .cargo/config.toml for other builds).
        if target.triple.starts_with("aarch64") {
            flags.push("-Ctarget-feature=-outline-atomics".into());
        }
        // Marks for the processor where a jump may go, or one object would switch that off for the whole program.
        match (target.system, target.triple.split('-').next()) {
            (System::Linux | System::Android, Some("x86_64")) => flags.push("-Zcf-protection=full".into()),
            (System::Linux | System::Android, Some("aarch64")) => flags.push("-Zbranch-protection=bti,pac-ret".into()),
            _ => {}
        }
        // A crash in the library shows its callers. The tables of 32-bit ARM would import functions.
        let tables = if target.triple.starts_with("arm") { "no" } else { "yes" };
        flags.push(format!("-Cforce-unwind-tables={tables}"));

        let mut cargo = self.cargo("rustc", target, triple, &flags);
        cargo.args(["--package", "errcode-capi", "--lib", "--crate-type", "staticlib"]);
        // A folder each, so that several can be built at the same time.
        cargo.arg("--target-dir").arg(self.target_folder.join("dist").join(target.name));
        if target.system == System::Android {
            cargo.args(["--features", "jni"]);
        }
        if core == Core::Source {
            cargo.arg("-Zbuild-std=core");
        }
        // Stable Rust builds its own libraries by this, and takes options that begin with -Z.
        cargo.env("RUSTC_BOOTSTRAP", "1");
        let archive = built(&mut cargo, ["liberrcode.a", "errcode.lib"])
            .with_context(|| format!("{target} cannot be compiled"))?;
        own_object(&archive)
    }
}

/// A program of Node.js or Java, which are scripts on Windows.
pub fn script(name: &str) -> Command {
    Command::new(if cfg!(windows) { format!("{name}.cmd") } else { name.into() })
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

/// Runs cargo, and returns the contents of what it built by one of these names.
pub fn built(cargo: &mut Command, names: [&str; 2]) -> Result<Vec<u8>> {
    for message in String::from_utf8(run(cargo)?)?.lines() {
        let message: serde_json::Value = serde_json::from_str(message).context("a message of cargo")?;
        let files = message["filenames"].as_array().into_iter().flatten().filter_map(|file| file.as_str());
        if let Some(file) = files.map(Path::new).find(|file| names.iter().any(|name| file.ends_with(name))) {
            return Ok(fs::read(file)?);
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

/// Removes what is for debuggers only. An installed core library brings some, with other bytes than one from source.
pub fn strip(objcopy: &Path, object: &[u8]) -> Result<Vec<u8>> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("errcode.o");
    fs::write(&file, object)?;
    run(Command::new(objcopy).arg("--strip-debug").arg(&file))?;
    Ok(fs::read(file)?)
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
