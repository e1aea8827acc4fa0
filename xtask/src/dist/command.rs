//! The command: a program for each system that needs nothing else, with its manual pages and completions.

use super::build::{Core, Job, Toolchain, built};
use super::target::{System, Target};
use super::tree::Tree;
use super::{Release, copyright, deb, timed};
use anyhow::{Context, Result, bail};
use errcode_cli::Shell;
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What GCC links into every program, and where it has the unwinder. A program that aborts on a panic takes nothing of it.
const UNNEEDED: [&str; 7] =
    ["crtbegin.o", "crtbeginS.o", "crtend.o", "crtendS.o", "libunwind.a", "rsbegin.o", "rsend.o"];

const MINGW: &str = "x86_64-w64-mingw32-gcc";

/// Whether this machine can build the command for a target, if it has all that can be installed. Apple's linker and
/// libraries are on Macs only.
pub fn is_possible(rust: &Toolchain, target: &Target) -> bool {
    target.system != System::Macos || rust.host.contains("apple")
}

/// Fails if something is missing that the command takes on a platform beside the standard library.
pub fn check(job: &Job) -> Result<()> {
    if job.target.system == System::Windows && Command::new(MINGW).arg("--version").output().is_err() {
        bail!(
            "{MINGW} is not found, which links the command for Windows. Install it, for example by \
             `apt-get install gcc-mingw-w64-x86-64` or `brew install mingw-w64`"
        );
    }
    musl(job)?;
    Ok(())
}

/// Where Debian and its kin have musl. None where the installed target brings it, or where it is not taken.
fn musl(job: &Job) -> Result<Option<PathBuf>> {
    let Job { target, triple, core } = job;
    if target.system != System::Linux || *core != Core::Source {
        return Ok(None);
    }
    let folder = PathBuf::from("/usr/lib").join(triple.replace("-unknown", ""));
    if !folder.join("libc.a").is_file() {
        let debian = deb::architecture(target);
        bail!(
            "musl for {target} is not found; run `rustup target add {triple}`, which brings it, or on Debian \
             `dpkg --add-architecture {debian} && apt-get update && apt-get install musl-dev:{debian}`"
        );
    }
    Ok(Some(folder))
}

/// Builds the command for each platform, one after the other: they share what runs on this machine.
pub fn build(rust: &Toolchain, lld: &Path, release: &Release<'_>, jobs: &[Job]) -> Result<Vec<Vec<u8>>> {
    let one = |job: &Job| {
        let Job { target, triple, core } = job;
        timed(&format!("the command for {target}: {triple}, std {core}"), || program(rust, lld, release, job))
            .with_context(|| format!("the command cannot be built for {target}"))
    };
    jobs.iter().map(one).collect()
}

fn program(rust: &Toolchain, lld: &Path, release: &Release<'_>, job: &Job) -> Result<Vec<u8>> {
    let Job { target, triple, core } = *job;
    let folder = release.cache.join("command");
    let mut flags = rust.without_paths()?;
    if core == Core::Source {
        let crt = folder.join("crt").join(triple);
        write_crt(job, &crt)?;
        flags.push(format!("-Lnative={}", crt.display()));
    }
    match target.system {
        System::Linux => flags.push("-Clinker-flavor=ld.lld".into()),
        // Without a DLL of GCC, and without the time.
        System::Windows => {
            flags.extend(["-Ctarget-feature=+crt-static", "-Clink-arg=-Wl,--no-insert-timestamp"].map(str::to_owned));
        }
        _ => {}
    }
    let mut cargo = rust.cargo("build", target, triple, &flags);
    cargo.args(["--package", "openim-errcode-cli", "--bin", "errcode", "--target-dir"]).arg(&folder);
    if core == Core::Source {
        // Without the printing of backtraces, which would show no names anyway.
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features="]).env("RUSTC_BOOTSTRAP", "1");
    }
    if target.system == System::Linux {
        cargo.env(format!("CARGO_TARGET_{}_LINKER", triple.replace('-', "_").to_uppercase()), lld);
    }
    built(&mut cargo, ["errcode", "errcode.exe"])
}

/// Writes what an installed target has beside the standard library.
fn write_crt(job: &Job, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for name in UNNEEDED {
        // Linkers go by the contents: an archive of nothing is as good an object file.
        fs::write(folder.join(name), b"!<arch>\n")?;
    }
    if let Some(musl) = musl(job)? {
        for name in ["crt1.o", "rcrt1.o", "crti.o", "crtn.o", "libc.a"] {
            fs::copy(musl.join(name), folder.join(name))?;
        }
    }
    Ok(())
}

/// The packages of the command: for each platform an archive, in whose folder all lies as in /usr/local; and for Debian.
pub fn packages(rust: &Toolchain, release: &Release<'_>, jobs: &[Job], programs: &[Vec<u8>]) -> Result<Tree> {
    let mut out = Tree::default();
    if jobs.is_empty() {
        return Ok(out);
    }
    let copyright = copyright::text_of(rust, release)?;
    for (Job { target, .. }, program) in jobs.iter().zip(programs) {
        let mut files = companions(target.system)?;
        files.file("share/doc/errcode/copyright", copyright.as_str());
        if target.system == System::Linux {
            let (name, contents) = deb::package(release, target, program, &files)?;
            out.file(name, contents);
        }
        files.program(
            if target.system == System::Windows { "bin/errcode.exe" } else { "bin/errcode" },
            program.as_slice(),
        );
        files.copy("share/doc/errcode/", &release.root.join("LICENSE"))?;
        let folder = format!("errcode-cli-{}-{target}", release.version);
        let (name, contents) = files.archive(&folder, target.system)?;
        out.file(name, contents);
    }
    Ok(out)
}

/// The manual pages and the completions for the shells of a system, where these look below /usr and /usr/local alike.
fn companions(system: System) -> Result<Tree> {
    let folder = tempfile::tempdir()?;
    errcode_cli::write_manual(folder.path()).context("the manual pages")?;
    let mut files = Tree::read(folder.path(), &|_| true)?.inside("share/man/man1");
    files.file("share/bash-completion/completions/errcode", errcode_cli::completions(Shell::Bash));
    if system == System::Windows {
        files.file("share/powershell/errcode.ps1", errcode_cli::completions(Shell::PowerShell));
    } else {
        files.file("share/zsh/site-functions/_errcode", errcode_cli::completions(Shell::Zsh));
        files.file("share/fish/vendor_completions.d/errcode.fish", errcode_cli::completions(Shell::Fish));
    }
    Ok(files)
}
