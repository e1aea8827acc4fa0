//! The command: a program for each system that needs nothing else, with its manual pages and completions.

use super::build::{Core, Toolchain, built, run};
use super::link::Linker;
use super::target::{System, Target};
use super::tree::{Tree, read};
use super::{Release, copyright, deb};
use anyhow::{Context, Result, bail};
use errcode_cli::Shell;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What GCC links into every program, and where it has the unwinder. A program that aborts on a panic takes nothing of it.
const UNNEEDED: [&str; 7] =
    ["crtbegin.o", "crtbeginS.o", "crtend.o", "crtendS.o", "libunwind.a", "rsbegin.o", "rsend.o"];

const MINGW: &str = "x86_64-w64-mingw32-gcc";

/// The command on a platform.
pub struct Job {
    pub target: &'static Target,
    /// What Rust calls the platform.
    pub triple: &'static str,
    /// Where the standard library comes from.
    pub core: Core,
    /// Where musl is; None where the installed target brings it, or where it is not taken.
    musl: Option<PathBuf>,
}

/// The command, built.
pub struct Program {
    target: &'static Target,
    contents: Vec<u8>,
}

/// Whether this machine can build the command for a target, if it has all that can be installed. Apple's linker and
/// libraries are on Macs only.
pub fn is_possible(rust: &Toolchain, target: &Target) -> bool {
    target.system != System::Macos || rust.host.contains("apple")
}

impl Job {
    /// What the command takes on a platform beside the standard library, without which there is nothing to do; or what is
    /// missing.
    pub fn find(target: &'static Target, triple: &'static str, core: Option<Core>) -> Result<Option<Self>> {
        if target.system == System::Windows && Command::new(MINGW).arg("--version").output().is_err() {
            bail!(
                "{MINGW} is not found, which links the command for Windows. Install it, for example by \
                 `apt-get install gcc-mingw-w64-x86-64` or `brew install mingw-w64`"
            );
        }
        let Some(core) = core else { return Ok(None) };
        let takes_musl = target.system == System::Linux && core == Core::Source;
        let musl = if takes_musl { Some(musl(target, triple)?) } else { None };
        Ok(Some(Self { target, triple, core, musl }))
    }

    fn build(&self, rust: &Toolchain, linker: &Linker, release: &Release<'_>) -> Result<(Program, bool)> {
        let triple = self.triple;
        let folder = release.cache.join("command");
        let mut cargo = Command::new(&rust.cargo);
        cargo.current_dir(release.root).args(["build", "--locked", "--release", "--target", triple]);
        cargo.args(["--package", "openim-errcode-cli", "--bin", "errcode", "--message-format=json-render-diagnostics"]);
        cargo.arg("--target-dir").arg(&folder);
        let mut flags = rust.without_paths()?;
        if self.core == Core::Source {
            let crt = folder.join("crt").join(triple);
            self.write_crt(&crt)?;
            flags.push(format!("-Lnative={}", crt.display()));
            // Without the printing of backtraces, which would show no names anyway.
            cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features="]).env("RUSTC_BOOTSTRAP", "1");
        }
        match self.target.system {
            System::Linux => {
                cargo.env(format!("CARGO_TARGET_{}_LINKER", triple.replace('-', "_").to_uppercase()), linker.path());
                flags.push("-Clinker-flavor=ld.lld".into());
            }
            // Without a DLL of GCC, and without the time.
            System::Windows => {
                flags.extend(
                    ["-Ctarget-feature=+crt-static", "-Clink-arg=-Wl,--no-insert-timestamp"].map(str::to_owned),
                );
            }
            _ => {}
        }
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f")).env_remove("RUSTFLAGS");
        cargo.envs(self.target.deployment());
        let messages = run(&mut cargo).with_context(|| format!("the command cannot be built for {}", self.target))?;
        let (file, fresh) = built(&String::from_utf8(messages)?, ["errcode", "errcode.exe"])?;
        Ok((Program { target: self.target, contents: read(&file)? }, fresh))
    }

    /// Writes what an installed target has beside the standard library.
    fn write_crt(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        let write = |name: &str, contents: &[u8]| {
            let file = folder.join(name);
            std::fs::write(&file, contents).with_context(|| file.display().to_string())
        };
        // Linkers go by the contents: an archive of nothing is as good an object file.
        UNNEEDED.iter().try_for_each(|name| write(name, b"!<arch>\n"))?;
        let Some(musl) = &self.musl else { return Ok(()) };
        ["crt1.o", "rcrt1.o", "crti.o", "crtn.o", "libc.a"]
            .iter()
            .try_for_each(|name| write(name, &read(&musl.join(name))?))
    }
}

/// Where Debian and its kin have musl.
fn musl(target: &Target, triple: &str) -> Result<PathBuf> {
    let folder = PathBuf::from("/usr/lib").join(triple.replace("-unknown", ""));
    folder.join("libc.a").is_file().then_some(folder).with_context(|| {
        let debian = deb::architecture(target);
        format!(
            "musl for {target} is not found; run `rustup target add {triple}`, which brings it, or on Debian \
             `dpkg --add-architecture {debian} && apt-get update && apt-get install musl-dev:{debian}`"
        )
    })
}

/// Builds the command for each platform, one after the other: they share what runs on this machine.
pub fn build(rust: &Toolchain, linker: &Linker, release: &Release<'_>, jobs: &[Job]) -> Result<Vec<Program>> {
    let build = |job: &Job| {
        let begin = std::time::Instant::now();
        eprintln!("        the command for {}: {}, {}", job.target, job.triple, origin(job.core));
        let (program, fresh) = job.build(rust, linker, release)?;
        let time = if fresh { "unchanged".into() } else { format!("{:.0} s", begin.elapsed().as_secs_f64()) };
        eprintln!("        the command for {}: {time}", job.target);
        Ok(program)
    };
    jobs.iter().map(build).collect()
}

/// Where the standard library of the command comes from.
pub fn origin(core: Core) -> &'static str {
    match core {
        Core::Installed => "std of the installed target",
        Core::Source => "std from rust-src",
    }
}

/// What goes with every program.
pub struct Companions {
    /// The manual pages.
    pub manual: Tree,
    pub copyright: String,
}

/// The packages of the command.
pub fn packages(rust: &Toolchain, release: &Release<'_>, programs: &[Program]) -> Result<Tree> {
    let mut out = Tree::default();
    if programs.is_empty() {
        return Ok(out);
    }
    let companions = Companions { manual: manual()?, copyright: copyright::text_of(rust, release)? };
    for program in programs {
        let (name, contents) = archive(release, program, &companions)?;
        out.file(name, contents);
        if program.target.system == System::Linux {
            let (name, contents) = deb::package(release.version, program.target, &program.contents, &companions)?;
            out.file(name, contents);
        }
    }
    Ok(out)
}

/// The archive of a platform: its name and its contents. What is in its folder lies as in /usr/local.
fn archive(release: &Release<'_>, program: &Program, companions: &Companions) -> Result<(String, Vec<u8>)> {
    let is_windows = program.target.system == System::Windows;
    let mut files = Tree::default();
    files.program(if is_windows { "bin/errcode.exe" } else { "bin/errcode" }, program.contents.as_slice());
    files.add("share/man/man1/", &companions.manual);
    files.file(BASH, errcode_cli::completions(Shell::Bash));
    if is_windows {
        files.file("share/powershell/errcode.ps1", errcode_cli::completions(Shell::PowerShell));
    } else {
        files.file("share/zsh/site-functions/_errcode", errcode_cli::completions(Shell::Zsh));
        files.file(FISH, errcode_cli::completions(Shell::Fish));
    }
    files.copy("share/doc/errcode/", &release.root.join("LICENSE"))?;
    files.file("share/doc/errcode/copyright", companions.copyright.as_str());

    let folder = format!("errcode-cli-{}-{}", release.version, program.target);
    let mut tree = Tree::default();
    tree.add(&format!("{folder}/"), &files);
    Ok(if is_windows { (format!("{folder}.zip"), tree.zip()?) } else { (format!("{folder}.tar.gz"), tree.tar_gz()?) })
}

/// Where bash and fish look for completions, below /usr and /usr/local alike.
pub const BASH: &str = "share/bash-completion/completions/errcode";
pub const FISH: &str = "share/fish/vendor_completions.d/errcode.fish";

/// The manual pages.
fn manual() -> Result<Tree> {
    let folder = tempfile::tempdir()?;
    errcode_cli::write_manual(folder.path()).context("the manual pages")?;
    Tree::read(folder.path(), &|_| true)
}
