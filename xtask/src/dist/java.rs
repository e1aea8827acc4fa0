//! The packages for Java and Kotlin: a .jar for the JVM and Android alike, and an .aar with the library for the C++ part of
//! an Android app, as files and as a Maven repository.

use super::build::{run, script};
use super::target::System;
use super::tree::Tree;
use super::{Libraries, Release, URL, hex};
use anyhow::{Context, Result};
use md5::Md5;
use minijinja::context;
use serde_json::json;
use sha1::{Digest, Sha1};
use std::path::Path;

/// What the packages take.
pub const SYSTEMS: &[System] = &[System::Android];

const GROUP: &str = "io.openim";

/// A .jar: the files, the license and a manifest.
fn jar_of(release: &Release, files: &Tree) -> Result<Vec<u8>> {
    let mut jar = files.clone();
    let version = release.version;
    jar.file(
        "META-INF/MANIFEST.MF",
        format!(
            "Manifest-Version: 1.0\r\nMulti-Release: true\r\nImplementation-Title: errcode\r\n\
             Implementation-Version: {version}\r\n\r\n"
        ),
    );
    jar.copy("META-INF/", &release.root.join("LICENSE"))?;
    jar.zip()
}

/// Makes all of them.
pub fn packages(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let mut out = jar(release)?;
    out.add("", &aar(release, libraries)?);
    let mut repository = Tree::default();
    for (path, contents) in out.files().filter(|(path, _)| Path::new(path).starts_with("maven")) {
        repository.file(path, contents);
    }
    out.file(format!("errcode-maven-{}.zip", release.version), repository.zip()?);
    Ok(out)
}

/// The package with the native library for Android: a prefab module, for find_package. It has no class, but depends on the
/// .jar: an app that gets both, by whatever ways, has each class once.
fn aar(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let mut aar = Tree::default();
    // Neither resources nor classes, but the format demands the files.
    aar.add("", &Tree::read(&release.root.join("packaging/aar"), &|_| true)?);
    aar.file("classes.jar", jar_of(release, &Tree::default())?);
    let package = json!({"schema_version": 2, "name": "errcode", "version": release.version, "dependencies": []});
    aar.file("prefab/prefab.json", format!("{package:#}\n"));
    let module = "prefab/modules/errcode";
    for headers in ["include", "bindings/cpp/include"] {
        aar.add(&format!("{module}/include/"), &Tree::read(&release.root.join(headers), &|_| true)?);
    }
    for library in libraries {
        let shared = library.shared.as_ref().with_context(|| format!("{} has no shared library", library.target))?;
        let abi = library.target.name.trim_start_matches("android-");
        let folder = format!("{module}/libs/android.{abi}");
        // The library needs neither the NDK nor a C++ runtime, so any of them goes with it.
        let about = json!({"abi": abi, "api": 21, "ndk": 21, "stl": "none", "static": false});
        aar.file(format!("{folder}/abi.json"), format!("{about:#}\n"));
        aar.file(format!("{folder}/{}", shared.name), shared.library.clone());
    }
    aar.copy("", &release.root.join("LICENSE"))?;
    // Maven Central wants sources and documentation, which it cannot show for what is not Java.
    let mut elsewhere = Tree::default();
    elsewhere.file("README.md", format!("The .aar has no Java: the sources and the documentation are at {URL}.\n"));
    publish(release, "errcode-android", "aar", aar.zip()?, &elsewhere, &elsewhere)
}

/// The package for the JVM and Android, of what Maven makes of bindings/kotlin.
fn jar(release: &Release) -> Result<Tree> {
    let project = release.root.join("bindings/kotlin");
    let folders = ["src/main/", "src/generated/"];
    let is_source = |path: &str| {
        path == "pom.xml" || folders.iter().any(|folder| folder.starts_with(path) || path.starts_with(folder))
    };
    let build = release.cached("kotlin", &Tree::read(&project, &is_source)?, &|build| {
        eprintln!("        compiling the Java classes and their documentation, which takes a minute");
        let mut maven = script("mvn");
        maven.args(["--batch-mode", "--quiet", "--file"]).arg(project.join("pom.xml"));
        maven.arg(format!("-Derrcode.build={}", build.display())).args(["compile", "javadoc:javadoc"]);
        run(&mut maven)?;
        Ok(())
    })?;
    let classes = Tree::read(&build.join("classes"), &|_| true)?;
    let javadoc = Tree::read(&build.join("javadoc/apidocs"), &|_| true)?;
    let mut sources = Tree::default();
    for folder in ["src/main/java", "src/main/kotlin", "src/generated/java"] {
        sources.add("", &Tree::read(&project.join(folder), &|_| true)?);
    }
    publish(release, "errcode", "jar", jar_of(release, &classes)?, &sources, &javadoc)
}

/// The package as a file, and in the layout of a Maven repository.
fn publish(
    release: &Release,
    artifact: &str,
    packaging: &str,
    package: Vec<u8>,
    sources: &Tree,
    javadoc: &Tree,
) -> Result<Tree> {
    let version = release.version;
    let mut repository = Tree::default();
    let folder = format!("{}/{artifact}", GROUP.replace('.', "/"));
    let file = |end: &str| format!("{folder}/{version}/{artifact}-{version}{end}");
    repository.file(file(&format!(".{packaging}")), package.clone());
    let values = context!(group => GROUP, artifact, packaging);
    repository.file(file(".pom"), release.render("pom.xml.j2", &values)?);
    repository.file(file("-sources.jar"), jar_of(release, sources)?);
    repository.file(file("-javadoc.jar"), jar_of(release, javadoc)?);
    let metadata = release.render("maven-metadata.xml.j2", &values)?;
    repository.file(format!("{folder}/maven-metadata.xml"), metadata);
    let mut sums = Tree::default();
    for (path, contents) in repository.files() {
        sums.file(format!("{path}.md5"), hex(&Md5::digest(contents)));
        sums.file(format!("{path}.sha1"), hex(&Sha1::digest(contents)));
    }
    repository.add("", &sums);

    let mut out = Tree::default();
    out.file(format!("errcode-{version}.{packaging}"), package);
    out.add("maven/", &repository);
    Ok(out)
}
