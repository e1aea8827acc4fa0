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
use build::{Core, Job, Toolchain, run, script};
use fs_err as fs;
use link::Shared;
use minijinja::{Value, context};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
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

impl Release<'_> {
    /// A file of a package, by its template in xtask/templates.
    fn render(&self, template: &str, values: &Value) -> Result<String> {
        let values = context! { version => self.version, about => ABOUT, url => URL, ..values.clone() };
        Ok(crate::codegen::environment(self.root)?.get_template(template)?.render(values)?)
    }

    /// The folder of this name in the cache, which `make` fills, and again only if the sources have changed.
    fn cached(&self, name: &str, sources: &Tree, make: &dyn Fn(&Path) -> Result<()>) -> Result<PathBuf> {
        let folder = self.cache.join(name);
        let (made_of, inputs) = (folder.join("made-of"), sums(sources));
        if fs::read_to_string(&made_of).ok().as_ref() != Some(&inputs) {
            if folder.exists() {
                fs::remove_dir_all(&folder)?;
            }
            fs::create_dir_all(&folder)?;
            make(&folder)?;
            fs::write(&made_of, inputs)?;
        }
        Ok(folder)
    }
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

/// What makes the packages that take several platforms, and which.
type Family = (&'static str, &'static [System], fn(&Release<'_>, &[&Libraries]) -> Result<Tree>);
const FAMILIES: [Family; 3] = [
    ("the packages for Swift and Objective-C", apple::SYSTEMS, apple::packages),
    ("the packages for Java and Android", java::SYSTEMS, java::packages),
    ("the module for Go", go::SYSTEMS, go::module),
];

/// Makes the packages.
///
/// # Errors
/// What is not installed, for all platforms at once and before anything is built; or what failed.
pub fn dist(root: &Path, options: &Options) -> Result<()> {
    let begin = Instant::now();
    let rust = Toolchain::find(root)?;
    let targets = |part| {
        let is_chosen = |target: &&Target| options.targets.is_empty() || options.targets.contains(target);
        TARGETS.iter().filter(is_chosen).filter(move |_| options.only.is_none_or(|only| only == part))
    };
    let job = |target, triple| Job { target, triple, core: rust.core(triple) };
    let library: Vec<Job> = targets(Part::Library).map(|target| job(target, target.triple)).collect();
    let commands = targets(Part::Command).filter_map(|target| Some(job(target, target.command()?)));
    let (commands, elsewhere): (Vec<_>, Vec<_>) = commands.partition(|job| command::is_possible(&rust, job.target));
    if options.list {
        for (jobs, what) in [(&library, "core"), (&commands, "command, std")] {
            jobs.iter().for_each(|job| println!("{:22} {:31} {what} {}", job.target.name, job.triple, job.core));
        }
    }
    if !elsewhere.is_empty() {
        let names = elsewhere.iter().map(|job| job.target.name).collect::<Vec<_>>().join(", ");
        eprintln!("not made: the command for {names}, which takes a Mac; a release has it from one");
    }
    let lacking = |systems: &[System]| -> Vec<&str> {
        let is_lacking = |target: &&Target| library.iter().all(|job| job.target != *target);
        target::of(systems).filter(is_lacking).map(|target| target.name).collect()
    };
    // What is for no platform is made with all of them.
    let all = library.len() == TARGETS.len();
    let tools = Tools::find(&rust, &library, &commands, lacking(java::SYSTEMS).is_empty(), all)?;
    if options.list {
        return Ok(());
    }
    if library.is_empty() && commands.is_empty() {
        bail!("nothing can be made");
    }
    let out_folder = root.join(&options.out);
    check_replaceable(&out_folder)?;

    eprintln!("{}; platforms: {} of the library, {} of the command", rust.version, library.len(), commands.len());
    let release = Release { root, version: env!("CARGO_PKG_VERSION"), cache: rust.target_folder.join("dist") };
    let (libraries, programs) = rayon::join(
        // As many at a time as the machine has processors. Whatever fails, no other one is begun.
        || library.par_iter().map(|job| compile(&rust, &tools, &release, job)).collect::<Result<Vec<_>>>(),
        || command::build(&rust, &tools.lld, &release, &commands),
    );
    let libraries = libraries?;
    let mut out = command::packages(&rust, &release, &commands, &programs?)?;
    if !library.is_empty() {
        out.copy("", &root.join(crate::codegen::JSON))?;
        out.copy("", &root.join("docs/errcodes.schema.json"))?;
        out.file(format!("errcode-{}.spdx.json", release.version), sbom::document(&rust, root)?);
        let archives = libraries.iter().map(|of| anyhow::Ok((of.target.name, c::package(&release, of)?)));
        let archives = archives.collect::<Result<Vec<_>>>()?;
        for (_, (name, contents)) in &archives {
            out.file(name, contents.as_slice());
        }
        for (what, systems, make) in FAMILIES {
            let lacking = lacking(systems);
            if !lacking.is_empty() {
                eprintln!("not made: {what}, which takes also {}", lacking.join(", "));
                continue;
            }
            eprintln!("packing {what}");
            let of: Vec<_> = libraries.iter().filter(|library| systems.contains(&library.target.system)).collect();
            out.add("", &make(&release, &of).with_context(|| format!("{what} cannot be made"))?);
        }
        let rest = "the packages for Conan, vcpkg, npm and pub.dev, and the page";
        if all {
            eprintln!("packing {rest}");
            out.add("", &recipes::packages(&release, &archives)?);
            for (name, contents) in [npm::package(&release)?, r#pub::package(&release)?, site::page(&release)?] {
                out.file(name, contents);
            }
        } else {
            eprintln!("not made: {rest}, which are made with all platforms");
        }
    }
    out.file("SHA256SUMS", sums(&out));
    replace(&out_folder, &out)?;
    for (path, contents) in out.files().filter(|(path, _)| !path.contains('/')) {
        println!("{:>9}  {}/{path}", contents.len(), options.out.display());
    }
    eprintln!("done in {:.0} s", begin.elapsed().as_secs_f64());
    Ok(())
}

/// What builds beside Rust.
struct Tools {
    lld: PathBuf,
    /// None where no target takes it.
    objcopy: Option<PathBuf>,
}

impl Tools {
    /// Finds them, or names all that is missing, also what runs later, with the way to get it.
    fn find(rust: &Toolchain, library: &[Job], commands: &[Job], java: bool, npm: bool) -> Result<Self> {
        let mut missing = Vec::new();
        let mut note = |error: anyhow::Error| missing.push(format!("{error:#}"));
        let without_core = library.iter().chain(commands).filter(|job| job.core == Core::Missing);
        let without_core = without_core.map(|job| job.triple).collect::<Vec<_>>().join(" ");
        if !without_core.is_empty() {
            note(anyhow!(
                "{} has no core library for {without_core}; run `rustup target add {without_core}`, \
                 or install its sources, for all targets, by `rustup component add rust-src`",
                rust.version
            ));
        }
        for job in commands {
            command::check(job).unwrap_or_else(&mut note);
        }
        let lld = rust.lld().map_err(&mut note);
        let strips = library.iter().any(|job| job.core == Core::Installed);
        let objcopy = strips.then(|| rust.objcopy()).transpose().map_err(&mut note);
        let maven = "the packages for Java take Maven and a JDK (17 or later): install both, for example by \
                     `apt-get install maven default-jdk-headless`";
        let node = "the package for npm takes Node.js (20 or later) with npm: get it from https://nodejs.org, or by \
                    `apt-get install npm`";
        for (_, name, what) in [(java, "mvn", maven), (npm, "npm", node)].iter().filter(|(needed, ..)| *needed) {
            run(script(name).arg("--version")).context(*what).map_or_else(&mut note, drop);
        }
        match (lld, objcopy) {
            (Ok(lld), Ok(objcopy)) if missing.is_empty() => Ok(Self { lld, objcopy }),
            _ => bail!("{}", missing.join("\n")),
        }
    }
}

/// Compiles and links the library for a platform.
fn compile(rust: &Toolchain, tools: &Tools, release: &Release<'_>, job: &Job) -> Result<Libraries> {
    let Job { target, triple, core } = *job;
    timed(&format!("{target}: {triple}, core {core}"), || {
        let mut object = rust.compile(target, triple, core)?;
        if let Some(objcopy) = tools.objcopy.as_ref().filter(|_| core == Core::Installed) {
            object = build::strip(objcopy, &object)?;
        }
        let shared = link::shared(&tools.lld, release.root, target, release.version, &object)
            .with_context(|| format!("{target} cannot be linked"))?;
        Ok(Libraries { target, object, shared })
    })
}

/// Does something, and says how long it took.
fn timed<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let begin = Instant::now();
    eprintln!("       {what}");
    let made = work()?;
    eprintln!("{:4.0} s {what}", begin.elapsed().as_secs_f64());
    Ok(made)
}

/// A line for each file, as sha256sum writes it.
fn sums(files: &Tree) -> String {
    files.files().map(|(path, contents)| format!("{}  {path}\n", sha256(contents))).collect()
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
    let is_empty = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if folder.exists() && !folder.join("SHA256SUMS").is_file() && !is_empty() {
        bail!("{} holds something else than packages; name another folder by --out", folder.display());
    }
    Ok(())
}

/// Writes the packages beside the folder and puts them in its place, so that it never holds a part of them.
fn replace(folder: &Path, packages: &Tree) -> Result<()> {
    let parent = folder.parent().context("--out is no folder")?;
    fs::create_dir_all(parent)?;
    let beside = tempfile::tempdir_in(parent)?;
    let (new, old) = (beside.path().join("new"), beside.path().join("old"));
    packages.write(&new)?;
    if folder.exists() {
        fs::rename(folder, old)?;
    }
    Ok(fs::rename(new, folder)?)
}
