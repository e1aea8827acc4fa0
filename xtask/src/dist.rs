//! `cargo xtask dist`: what a user of each platform downloads, made on one machine. docs/packaging.md describes it.

mod apple;
pub mod build;
mod c;
mod command;
mod copyright;
mod deb;
pub(crate) mod go;
mod java;
mod link;
mod npm;
mod r#pub;
mod recipes;
pub mod sbom;
mod site;
pub mod target;
mod tree;

use anyhow::{Context, Result, anyhow, bail};
use build::{Core, Objcopy, Toolchain};
use link::{Linker, Shared};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use target::{System, TARGETS, Target};
use tree::Tree;

/// What the packages say of themselves.
const ABOUT: &str = "The error codes of the OpenIM instant-messaging system";
const URL: &str = "https://github.com/openimsdk/errcode";

/// What `cargo xtask dist` is asked for.
#[derive(clap::Args)]
pub struct Options {
    /// A platform to build for, by its name in the packages or in Rust; all of them if none is named. Can be repeated
    #[arg(long = "target", value_name = "NAME", value_parser = find_target)]
    targets: Vec<&'static Target>,
    /// The folder to write, in that of the project, whose former contents are replaced
    #[arg(long, value_name = "FOLDER", default_value = "dist")]
    out: PathBuf,
    /// Make only the command, or everything else
    #[arg(long, value_enum, value_name = "PART")]
    only: Option<Part>,
    /// Name the platforms and where Rust's own libraries would come from, and do nothing
    #[arg(long)]
    list: bool,
}

/// A part of a release.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The command errcode
    Command,
    /// The library, for every language, and the page
    Library,
}

fn find_target(name: &str) -> Result<&'static Target> {
    target::find(name).ok_or_else(|| {
        let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
        anyhow!("no such platform; there are {}", names.join(", "))
    })
}

/// What every package needs to know.
struct Release<'a> {
    root: &'a Path,
    version: &'static str,
    /// Where what took long is kept for the next run.
    cache: PathBuf,
}

/// The library of a platform.
struct Libraries {
    target: &'static Target,
    /// The object file that the library is.
    object: Vec<u8>,
    /// The shared library; none on iOS. On Android it has the bridge for Java too: an app has one file of that name.
    shared: Option<Shared>,
}

impl Libraries {
    /// The static library.
    fn archive(&self) -> Result<Vec<u8>> {
        build::archive(self.target, &self.object)
    }
}

/// Makes the packages.
///
/// # Errors
/// What is not installed, for all platforms at once and before anything is built; or what failed.
pub fn dist(root: &Path, options: &Options) -> Result<()> {
    let begin = Instant::now();
    let rust = Toolchain::find(root)?;
    let targets: Vec<&'static Target> =
        TARGETS.iter().filter(|target| options.targets.is_empty() || options.targets.contains(target)).collect();
    let makes = |part| options.only.is_none_or(|only| only == part);
    let mut programs: Vec<(&Target, &str)> = Vec::new();
    if makes(Part::Command) {
        programs.extend(targets.iter().filter_map(|target| Some((*target, target.command()?))));
    }
    let (programs, elsewhere): (Vec<_>, Vec<_>) =
        programs.into_iter().partition(|(target, _)| command::is_possible(&rust, target));
    let targets = if makes(Part::Library) { targets } else { Vec::new() };
    let is_whole = |systems: &[System]| target::of(systems).all(|target| targets.contains(&target));

    let java = is_whole(java::SYSTEMS);
    // What is for no platform is made with all of them.
    let all = options.targets.is_empty() && makes(Part::Library);
    let Prerequisites { jobs, commands, linker, objcopy, missing } =
        Prerequisites::find(&rust, &targets, &programs, java, all);
    if options.list {
        for (target, core) in &jobs {
            println!("{:22} {:31} {}", target.name, target.triple, origin(*core));
        }
        for (target, triple) in &programs {
            let origin = rust.core(triple)?.map_or("not installed", command::origin);
            println!("{:22} {triple:31} command, {origin}", target.name);
        }
    }
    if !elsewhere.is_empty() {
        let names: Vec<_> = elsewhere.iter().map(|(target, _)| target.name).collect();
        eprintln!("not made: the command for {}, which takes a Mac; a release has it from one", names.join(", "));
    }
    let Some(linker) = linker.filter(|_| missing.is_empty()) else { bail!("{}", missing.join("\n")) };
    if options.list {
        return Ok(());
    }
    if jobs.is_empty() && commands.is_empty() {
        bail!("nothing can be made");
    }

    let out_folder = root.join(&options.out);
    check_replaceable(&out_folder)?;

    eprintln!("{}; platforms: {} of the library, {} of the command", rust.version, jobs.len(), commands.len());
    let release = Release { root, version: env!("CARGO_PKG_VERSION"), cache: rust.target_folder.join("dist") };
    let (libraries, programs) = std::thread::scope(|scope| {
        let programs = scope.spawn(|| command::build(&rust, &linker, &release, &commands));
        let libraries = compile(&rust, &linker, objcopy.as_ref(), &release, &jobs);
        (libraries, programs.join().expect("it does not panic"))
    });
    let (libraries, programs) = (libraries?, programs?);

    let mut out = command::packages(&rust, &release, &programs)?;
    if makes(Part::Library) {
        out.copy("", &root.join(crate::codegen::JSON))?;
        out.copy("", &root.join("docs/errcodes.schema.json"))?;
        out.file(format!("errcode-{}.spdx.json", release.version), sbom::document(&rust, root)?);
    }
    let archives = libraries.iter().map(|of| anyhow::Ok((of.target.name, c::package(&release, of)?)));
    let archives = archives.collect::<Result<Vec<_>>>()?;
    for (_, (name, contents)) in &archives {
        out.file(name, contents.as_slice());
    }
    let of = |systems: &[System]| -> Vec<&Libraries> {
        libraries.iter().filter(|library| systems.contains(&library.target.system)).collect()
    };
    let mut package = |name: &str, systems: &[System], make: &dyn Fn(&[&Libraries]) -> Result<Tree>| -> Result<()> {
        if targets.is_empty() {
            return Ok(());
        }
        if !is_whole(systems) {
            let missing = target::of(systems).filter(|target| !targets.contains(target)).map(|target| target.name);
            eprintln!("not made: {name}, which takes also {}", missing.collect::<Vec<_>>().join(", "));
            return Ok(());
        }
        eprintln!("packing {name}");
        out.add("", &make(&of(systems)).with_context(|| format!("{name} cannot be made"))?);
        Ok(())
    };
    package("the packages for Swift and Objective-C", apple::SYSTEMS, &|of| apple::packages(&release, of))?;
    package("the packages for Java and Android", java::SYSTEMS, &|of| java::packages(&release, of))?;
    package("the module for Go", go::SYSTEMS, &|of| go::module(&release, of))?;
    if all {
        eprintln!("packing the packages for Conan, vcpkg, npm and pub.dev, and the page");
        out.add("", &recipes::packages(&release, &archives)?);
        out.add("", &npm::package(&release)?);
        out.add("", &r#pub::package(&release)?);
        out.add("", &site::page(&release)?);
    } else if makes(Part::Library) {
        eprintln!(
            "not made: the packages for Conan, vcpkg, npm and pub.dev, and the page, which are made with all platforms"
        );
    }

    let sums: String = out.files().map(|(path, contents)| format!("{}  {path}\n", sha256(contents))).collect();
    out.file("SHA256SUMS", sums);
    replace(&out_folder, &out)?;
    for (path, contents) in out.files().filter(|(path, _)| !path.contains('/')) {
        println!("{:>9}  {}/{path}", contents.len(), options.out.display());
    }
    eprintln!("done in {:.0} s", begin.elapsed().as_secs_f64());
    Ok(())
}

/// What the machine has to have.
struct Prerequisites {
    /// The targets that can be compiled, and where their core library comes from.
    jobs: Vec<(&'static Target, Core)>,
    /// The same for the command.
    commands: Vec<command::Job>,
    linker: Option<Linker>,
    /// None where no target takes it.
    objcopy: Option<Objcopy>,
    /// What is not there, each with the way to get it.
    missing: Vec<String>,
}

impl Prerequisites {
    fn find(
        rust: &Toolchain,
        targets: &[&'static Target],
        programs: &[(&'static Target, &'static str)],
        java: bool,
        npm: bool,
    ) -> Self {
        let mut missing = Vec::new();
        let mut without_core = Vec::new();
        let mut core = |triple| match rust.core(triple) {
            Ok(None) => {
                without_core.push(triple);
                None
            }
            other => other.unwrap_or_else(|e| {
                missing.push(format!("{e:#}"));
                None
            }),
        };
        let jobs: Vec<_> = targets.iter().filter_map(|target| Some((*target, core(target.triple)?))).collect();
        let programs: Vec<_> = programs.iter().map(|(target, triple)| (*target, *triple, core(triple))).collect();
        let mut note = |error: anyhow::Error| missing.push(format!("{error:#}"));
        if !without_core.is_empty() {
            let targets = without_core.join(" ");
            note(anyhow!(
                "{} has no core library for {targets}; run `rustup target add {targets}`, \
                 or install its sources, for all targets, by `rustup component add rust-src`",
                rust.version
            ));
        }
        let job = |(target, triple, core)| command::Job::find(target, triple, core).map_err(&mut note).ok()?;
        let commands = programs.into_iter().filter_map(job).collect();
        let linker = Linker::find(rust).map_err(&mut note).ok();
        let strips = jobs.iter().any(|(_, core)| *core == Core::Installed);
        let objcopy = if strips { Objcopy::find(rust).map_err(&mut note).ok() } else { None };
        if java {
            java::find().unwrap_or_else(&mut note);
        }
        if npm {
            npm::find().unwrap_or_else(&mut note);
        }
        Self { jobs, commands, linker, objcopy, missing }
    }
}

fn origin(core: Core) -> &'static str {
    match core {
        Core::Installed => "core of the installed target",
        Core::Source => "core from rust-src",
    }
}

/// Compiles and links the library for every platform, as many at a time as the machine has processors.
fn compile(
    rust: &Toolchain,
    linker: &Linker,
    objcopy: Option<&Objcopy>,
    release: &Release<'_>,
    jobs: &[(&'static Target, Core)],
) -> Result<Vec<Libraries>> {
    let one = |target: &'static Target, core: Core| -> Result<(Libraries, bool)> {
        let compiled = rust.compile(target, core, target.system == System::Android)?;
        let object = match objcopy {
            Some(objcopy) if core == Core::Installed => objcopy.strip(&compiled.object)?,
            _ => compiled.object,
        };
        let linked = linker.shared(release.root, target, release.version, &object);
        let shared = linked.with_context(|| format!("{target} cannot be linked"))?;
        Ok((Libraries { target, object, shared }, compiled.fresh))
    };
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || -> Result<Vec<(usize, Libraries)>> {
        let mut made = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(&(target, core)) = jobs.get(index) else { return Ok(made) };
            let begin = Instant::now();
            eprintln!("        {target}: {}, {}", target.triple, origin(core));
            // Whatever fails, no other platform is begun.
            let (libraries, fresh) = one(target, core).inspect_err(|_| next.store(jobs.len(), Ordering::Relaxed))?;
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            let time = if fresh { "unchanged".into() } else { format!("{:.0} s", begin.elapsed().as_secs_f64()) };
            eprintln!("[{count:2}/{:2}] {target}: {time}", jobs.len());
            made.push((index, libraries));
        }
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().expect("a worker does not panic")).collect()
    });
    let mut all = Vec::new();
    for result in results {
        all.extend(result?);
    }
    all.sort_unstable_by_key(|(index, _)| *index);
    Ok(all.into_iter().map(|(_, libraries)| libraries).collect())
}

/// The checksum of a file, as sha256sum and SwiftPM write it.
fn sha256(contents: &[u8]) -> String {
    hex(&Sha256::digest(contents))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Fails if the folder holds anything but packages.
fn check_replaceable(folder: &Path) -> Result<()> {
    let is_empty = || std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if folder.exists() && !folder.join("SHA256SUMS").is_file() && !is_empty() {
        bail!("{} holds something else than packages; name another folder by --out", folder.display());
    }
    Ok(())
}

/// Writes the packages beside the folder and puts them in its place, so that it never holds a part of them.
fn replace(folder: &Path, packages: &Tree) -> Result<()> {
    let with = |end: &str| {
        let mut path = folder.as_os_str().to_owned();
        path.push(end);
        PathBuf::from(path)
    };
    let remove = |folder: &Path| match std::fs::remove_dir_all(folder) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e).with_context(|| folder.display().to_string()),
        _ => Ok(()),
    };
    let (new, old) = (with(".new"), with(".old"));
    remove(&new)?;
    remove(&old)?;
    packages.write(&new)?;
    if folder.exists() {
        std::fs::rename(folder, &old).with_context(|| folder.display().to_string())?;
    }
    std::fs::rename(&new, folder).with_context(|| folder.display().to_string())?;
    remove(&old)
}
