//! The packages for Java and Kotlin: a .jar for the JVM and Android alike, and an .aar with the library for the C++ part of
//! an Android app, as files and as a Maven repository.

use super::build::run;
use super::target::System;
use super::tree::Tree;
use super::{ABOUT, Libraries, Release, URL, hex, sha256};
use anyhow::{Context, Result};
use md5::Md5;
use serde_json::json;
use sha1::{Digest, Sha1};
use std::path::Path;
use std::process::Command;

/// What the packages take.
pub const SYSTEMS: &[System] = &[System::Android];

const GROUP: &str = "io.openim";

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
}

impl Classes {
    /// Compiles the classes, unless they are there already.
    fn get(release: &Release) -> Result<Self> {
        let project = release.root.join("bindings/kotlin");
        let folders = ["src/main/", "src/generated/"];
        let is_source = |path: &str| {
            path == "pom.xml" || folders.iter().any(|folder| folder.starts_with(path) || path.starts_with(folder))
        };
        let sources = Tree::read(&project, &is_source)?;
        let inputs: String = sources.files().map(|(path, text)| format!("{}  {path}\n", sha256(text))).collect();

        let build = release.cache.join("kotlin");
        let made_of = build.join("made-of");
        if std::fs::read_to_string(&made_of).ok().as_deref() != Some(&inputs) {
            eprintln!("        compiling the Java classes and their documentation, which takes a minute");
            match std::fs::remove_dir_all(&build) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(e).context("the cache of dist"),
                _ => {}
            }
            let mut maven = maven();
            maven.args(["--batch-mode", "--quiet", "--file"]).arg(project.join("pom.xml"));
            maven.arg(format!("-Derrcode.build={}", build.display())).args(["compile", "javadoc:javadoc"]);
            run(&mut maven)?;
            std::fs::write(&made_of, inputs).with_context(|| made_of.display().to_string())?;
        }
        let mut sources = Tree::default();
        for folder in ["src/main/java", "src/main/kotlin", "src/generated/java"] {
            sources.add("", &Tree::read(&project.join(folder), &|_| true)?);
        }
        Ok(Self {
            classes: Tree::read(&build.join("classes"), &|_| true)?,
            javadoc: Tree::read(&build.join("javadoc/apidocs"), &|_| true)?,
            sources,
        })
    }
}

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
    aar.file(
        "AndroidManifest.xml",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"io.openim.errcode.prefab\">\n  \
           <uses-sdk android:minSdkVersion=\"21\" />\n\
         </manifest>\n",
    );
    // No resources and no classes; the format demands the files.
    aar.file("R.txt", "");
    aar.file("classes.jar", jar_of(release, &Tree::default())?);
    aar.file(
        "META-INF/com/android/build/gradle/aar-metadata.properties",
        "aarFormatVersion=1.0\naarMetadataVersion=1.0\nminCompileSdk=1\nminCompileSdkExtension=0\n\
         minAndroidGradlePluginVersion=1.0.0\n",
    );
    let package = json!({"schema_version": 2, "name": "errcode", "version": release.version, "dependencies": []});
    aar.file("prefab/prefab.json", format!("{package:#}\n"));
    let module = "prefab/modules/errcode";
    let library = json!({"export_libraries": [], "library_name": "liberrcode", "android": {}});
    aar.file(format!("{module}/module.json"), format!("{library:#}\n"));
    for header in ["errcode.h", "errcode_openim_chat.h"] {
        aar.copy(&format!("{module}/include/"), &release.root.join("include").join(header))?;
    }
    aar.add(&format!("{module}/include/"), &Tree::read(&release.root.join("bindings/cpp/include"), &|_| true)?);
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

/// The package for the JVM and Android.
fn jar(release: &Release) -> Result<Tree> {
    let made = Classes::get(release)?;
    publish(release, "errcode", "jar", jar_of(release, &made.classes)?, &made.sources, &made.javadoc)
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
    repository.file(file(".pom"), pom(release, artifact, packaging));
    repository.file(file("-sources.jar"), jar_of(release, sources)?);
    repository.file(file("-javadoc.jar"), jar_of(release, javadoc)?);
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
fn pom(release: &Release, artifact: &str, packaging: &str) -> String {
    let version = release.version;
    let repository = URL.trim_start_matches("https://");
    let (contents, dependencies) = match packaging {
        "aar" => ("liberrcode for the C++ part of an Android app", {
            format!(
                r#"
  <dependencies>
    <dependency>
      <groupId>{GROUP}</groupId>
      <artifactId>errcode</artifactId>
      <version>{version}</version>
      <scope>compile</scope>
    </dependency>
  </dependencies>"#
            )
        }),
        _ => ("for Android and any JVM", String::new()),
    };
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 https://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <groupId>{GROUP}</groupId>
  <artifactId>{artifact}</artifactId>
  <version>{version}</version>
  <packaging>{packaging}</packaging>
  <name>{artifact}</name>
  <description>{ABOUT}: {contents}</description>
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
  </scm>{dependencies}
</project>
"#
    )
}
