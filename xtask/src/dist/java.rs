//! The packages for Android and for the JVM: the Kotlin classes with the libraries, as files and as a Maven repository.

use super::build::run;
use super::link::Shared;
use super::target::System;
use super::tree::{Tree, text};
use super::{ABOUT, Libraries, Release, URL, hex, sha256};
use anyhow::{Context, Result};
use md5::Md5;
use sha1::{Digest, Sha1};
use std::path::Path;
use std::process::Command;

/// What the package for Android takes.
pub const AAR: &[System] = &[System::Android];
/// What the package for the JVM takes.
pub const JAR: &[System] = &[System::Linux, System::Macos, System::Windows];

const GROUP: &str = "io.openim";
/// The package of the classes.
const PACKAGE: &str = "io.openim.errcode";
/// The rules for shrinkers, which the .aar has in a place of its own.
const RULES: &str = "META-INF/proguard/errcode.pro";

/// Whether the tools are there, or what to install.
pub fn find() -> Result<()> {
    let version = run(maven().arg("--version"));
    version.context("the packages for Java take Maven and a JDK (17 or later): install both, for example by `apt-get install maven default-jdk-headless`")?;
    Ok(())
}

#[cfg(windows)]
fn maven() -> Command {
    Command::new("mvn.cmd")
}

#[cfg(not(windows))]
fn maven() -> Command {
    Command::new("mvn")
}

/// What Maven makes of bindings/kotlin.
struct Classes {
    classes: Tree,
    javadoc: Tree,
    sources: Tree,
    /// Of the Kotlin standard library, the only dependency.
    kotlin: String,
}

impl Classes {
    /// Compiles the classes, unless they are there already.
    fn get(release: &Release) -> Result<Self> {
        let project = release.root.join("bindings/kotlin");
        let is_source =
            |path: &str| path == "pom.xml" || "src/main/".starts_with(path) || path.starts_with("src/main/");
        let sources = Tree::read(&project, &is_source)?;
        let inputs: String = sources.files().map(|(path, text)| format!("{}  {path}\n", sha256(text))).collect();

        let build = release.cache.join("kotlin");
        let made_of = build.join("made-of");
        if std::fs::read_to_string(&made_of).ok().as_deref() != Some(&inputs) {
            eprintln!("        compiling the Kotlin classes and their documentation, which takes a minute");
            match std::fs::remove_dir_all(&build) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e).context("the cache of dist"),
                _ => {}
            }
            let mut maven = maven();
            maven.args(["--batch-mode", "--quiet", "--file"]).arg(project.join("pom.xml"));
            maven.arg(format!("-Derrcode.build={}", build.display())).args(["compile", "dokka:javadoc"]);
            run(&mut maven)?;
            std::fs::write(&made_of, inputs).with_context(|| made_of.display().to_string())?;
        }
        let pom = text(&project.join("pom.xml"))?;
        let kotlin = between(&pom, "<kotlin.stdlib.version>", "</kotlin.stdlib.version>");
        Ok(Self {
            classes: Tree::read(&build.join("classes"), &|_| true)?,
            javadoc: Tree::read(&build.join("javadoc"), &|_| true)?,
            sources: Tree::read(&project.join("src/main/kotlin"), &|_| true)?,
            kotlin: kotlin.context("pom.xml has no kotlin.stdlib.version")?.to_owned(),
        })
    }
}

fn between<'t>(text: &'t str, before: &str, behind: &str) -> Option<&'t str> {
    Some(text.split_once(before)?.1.split_once(behind)?.0)
}

/// A .jar: the files, the license and a manifest.
fn jar_of(release: &Release, files: &Tree) -> Result<Vec<u8>> {
    let mut jar = files.clone();
    let version = release.version;
    jar.file(
        "META-INF/MANIFEST.MF",
        format!(
            "Manifest-Version: 1.0\r\nAutomatic-Module-Name: {PACKAGE}\r\nImplementation-Title: errcode\r\n\
             Implementation-Version: {version}\r\n\r\n"
        ),
    );
    jar.copy("META-INF/", &release.root.join("LICENSE"))?;
    jar.zip()
}

fn java(libraries: &Libraries) -> Result<&Shared> {
    libraries.shared.as_ref().with_context(|| format!("{} has no library for Java", libraries.target))
}

/// Makes the package for Android.
pub fn aar(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let made = Classes::get(release)?;
    let rules = made.classes.get(RULES).context("the classes have no rules for shrinkers")?;
    let mut aar = Tree::default();
    // 21 is the oldest that the tools of today build for; nothing in here needs it.
    aar.file(
        "AndroidManifest.xml",
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"{PACKAGE}\">\n  \
               <uses-sdk android:minSdkVersion=\"21\" />\n\
             </manifest>\n"
        ),
    );
    aar.file("proguard.txt", rules);
    // No resources; the format demands the file.
    aar.file("R.txt", "");
    aar.file(
        "META-INF/com/android/build/gradle/aar-metadata.properties",
        "aarFormatVersion=1.0\naarMetadataVersion=1.0\nminCompileSdk=1\nminCompileSdkExtension=0\n\
         minAndroidGradlePluginVersion=1.0.0\n",
    );
    aar.file("classes.jar", jar_of(release, &made.classes.without(RULES))?);
    for library in libraries {
        let shared = java(library)?;
        let abi = library.target.name.trim_start_matches("android-");
        aar.file(format!("jni/{abi}/{}", shared.name), shared.library.clone());
    }
    aar.copy("", &release.root.join("LICENSE"))?;
    publish(release, &made, "errcode-android", "aar", aar.zip()?)
}

/// Makes the package for the JVM.
pub fn jar(release: &Release, libraries: &[&Libraries]) -> Result<Tree> {
    let made = Classes::get(release)?;
    let mut jar = made.classes.clone();
    for library in libraries {
        let shared = java(library)?;
        jar.file(format!("io/openim/errcode/native/{}/{}", library.target, shared.name), shared.library.clone());
    }
    publish(release, &made, "errcode", "jar", jar_of(release, &jar)?)
}

/// The package as a file, and in the layout of a Maven repository.
fn publish(release: &Release, made: &Classes, artifact: &str, packaging: &str, package: Vec<u8>) -> Result<Tree> {
    let version = release.version;
    let mut repository = Tree::default();
    let folder = format!("{}/{artifact}", GROUP.replace('.', "/"));
    let file = |end: &str| format!("{folder}/{version}/{artifact}-{version}{end}");
    repository.file(file(&format!(".{packaging}")), package.clone());
    repository.file(file(".pom"), pom(release, artifact, packaging, &made.kotlin));
    repository.file(file("-sources.jar"), jar_of(release, &made.sources)?);
    repository.file(file("-javadoc.jar"), jar_of(release, &made.javadoc)?);
    repository.file(
        format!("{folder}/maven-metadata.xml"),
        format!(
            "<metadata>\n  <groupId>{GROUP}</groupId>\n  <artifactId>{artifact}</artifactId>\n  <versioning>\n    \
             <release>{version}</release>\n    <versions>\n      <version>{version}</version>\n    </versions>\n  \
             </versioning>\n</metadata>\n"
        ),
    );
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

/// What a repository demands, and the one dependency.
fn pom(release: &Release, artifact: &str, packaging: &str, kotlin: &str) -> String {
    let (version, system) = (release.version, if packaging == "aar" { "Android" } else { "the JVM" });
    let repository = URL.trim_start_matches("https://");
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>{GROUP}</groupId>
  <artifactId>{artifact}</artifactId>
  <version>{version}</version>
  <packaging>{packaging}</packaging>
  <name>{artifact}</name>
  <description>{ABOUT}, for {system}</description>
  <url>{URL}</url>
  <licenses>
    <license>
      <name>Apache-2.0</name>
      <url>https://www.apache.org/licenses/LICENSE-2.0</url>
    </license>
  </licenses>
  <developers>
    <developer>
      <name>OpenIM</name>
      <url>https://www.openim.io</url>
    </developer>
  </developers>
  <scm>
    <connection>scm:git:{URL}.git</connection>
    <developerConnection>scm:git:ssh://git@{repository}.git</developerConnection>
    <url>{URL}</url>
  </scm>
  <dependencies>
    <dependency>
      <groupId>org.jetbrains.kotlin</groupId>
      <artifactId>kotlin-stdlib</artifactId>
      <version>{kotlin}</version>
      <scope>compile</scope>
    </dependency>
  </dependencies>
</project>
"#
    )
}

/// The Maven repository of all packages as one file.
pub fn repository(release: &Release, out: &Tree) -> Result<Tree> {
    let mut repository = Tree::default();
    for (path, contents) in out.files().filter(|(path, _)| Path::new(path).starts_with("maven")) {
        repository.file(path, contents);
    }
    let mut one = Tree::default();
    one.file(format!("errcode-maven-{}.zip", release.version), repository.zip()?);
    Ok(one)
}
