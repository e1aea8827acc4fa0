//! The packages for Android and the JVM.

use crate::common::{self, files};
use crate::{LARGEST_LIBRARY, dist, package, unpack};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that the .aar may have, in bytes.
const LARGEST: u64 = 100 * 1024;
const ABIS: [&str; 4] = ["arm64-v8a", "armeabi-v7a", "x86", "x86_64"];
const DESKTOPS: [(&str, &str); 7] = [
    ("linux-aarch64", "liberrcode.so"),
    ("linux-armv7", "liberrcode.so"),
    ("linux-x86_64", "liberrcode.so"),
    ("macos-arm64", "liberrcode.dylib"),
    ("macos-x86_64", "liberrcode.dylib"),
    ("windows-aarch64", "errcode.dll"),
    ("windows-x86_64", "errcode.dll"),
];
const SAYS: &str = "Token has expired\nCustom error code of the business server, in the range 20001 to 29999\n";

fn read(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

/// The files of a folder, by their paths.
fn list(folder: &Path) -> Vec<String> {
    let found = common::run(Command::new("find").args([".", "-type", "f", "-printf", "%P\\n"]).current_dir(folder));
    let mut found: Vec<String> = found.lines().map(String::from).collect();
    found.sort_unstable();
    found
}

fn have(programs: &[&str]) -> bool {
    programs.iter().all(|program| common::has(program, "the packages for Java are not tested"))
}

fn mvn(folder: &Path) -> Command {
    let mut mvn = Command::new("mvn");
    mvn.arg("-B").current_dir(folder);
    mvn
}

/// A folder with a program in Java, and the Maven repository of the packages as `maven`.
fn program(folder: &Path) {
    std::os::unix::fs::symlink(dist().join("maven"), folder.join("maven")).expect("a link");
    let source = common::root().join("xtask/tests/packages/java/Main.java");
    std::fs::copy(source, folder.join("Main.java")).expect("the program");
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_aar() {
    let aar = package("errcode-{}.aar");
    let size = aar.metadata().expect("the package").len();
    assert!(size <= LARGEST, "{size} bytes, at most {LARGEST} are allowed");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let aar = unpack(&aar, folder.path());
    let expected = [
        "AndroidManifest.xml",
        "LICENSE",
        "META-INF/com/android/build/gradle/aar-metadata.properties",
        "R.txt",
        "classes.jar",
        "jni/arm64-v8a/liberrcode.so",
        "jni/armeabi-v7a/liberrcode.so",
        "jni/x86/liberrcode.so",
        "jni/x86_64/liberrcode.so",
        "proguard.txt",
    ];
    assert_eq!(list(&aar), expected);
    let manifest = std::fs::read_to_string(aar.join("AndroidManifest.xml")).expect("the manifest");
    assert!(
        manifest.contains("package=\"io.openim.errcode\"") && manifest.contains("minSdkVersion=\"21\""),
        "{manifest}"
    );
    let rules = common::root().join("bindings/kotlin/src/main/resources/META-INF/proguard/errcode.pro");
    assert_eq!(read(&aar.join("proguard.txt")), read(&rules));

    let mut exports = common::snapshot("symbols.txt");
    exports.splice(0..0, common::java_symbols());
    for abi in ABIS {
        let library = read(&aar.join("jni").join(abi).join("liberrcode.so"));
        assert!(library.len() <= LARGEST_LIBRARY, "{abi}: {} bytes", library.len());
        assert_eq!(files::faults(&library, &exports, "liberrcode.so", 16 * 1024), [""; 0], "{abi}");
        let c = unpack(&package(&format!("errcode-{{}}-android-{abi}.tar.gz")), &folder.path().join("c").join(abi));
        assert!(library == read(&c.join("lib/liberrcode.so")), "{abi}: not the one of the package for C");
    }
    check_classes(&unpack(&aar.join("classes.jar"), &folder.path().join("classes")));
}

/// Bytecode that Android takes, and no more than the package.
fn check_classes(classes: &Path) {
    let mut count = 0;
    for path in list(classes).iter().filter(|path| path.ends_with(".class")) {
        let class = read(&classes.join(path));
        assert_eq!(class[..8], [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52], "{path} is not of Java 8");
        assert!(path.starts_with("io/openim/errcode/"), "{path}");
        count += 1;
    }
    assert!(count > 5, "only {count} classes");
    let manifest = std::fs::read_to_string(classes.join("META-INF/MANIFEST.MF")).expect("the manifest");
    assert!(manifest.contains("Automatic-Module-Name: io.openim.errcode\r\n"), "{manifest}");
    assert!(manifest.contains(&format!("Implementation-Version: {}\r\n", env!("CARGO_PKG_VERSION"))), "{manifest}");
}

/// The whole suite of bindings/kotlin, on the classes of the .aar and with its library for x86_64, which a desktop JVM
/// loads too.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_suite_on_the_aar() {
    if !have(&["mvn", "javac", "cc"]) || std::env::consts::ARCH != "x86_64" {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let aar = unpack(&package("errcode-{}.aar"), &folder.path().join("aar"));
    let build = folder.path().join("build");
    let kotlin = common::root().join("bindings/kotlin");
    let options = [
        format!("-Derrcode.build={}", build.display()),
        format!("-Derrcode.library={}", aar.join("jni/x86_64").display()),
    ];
    common::run(mvn(&kotlin).arg("-q").args(&options).arg("test-compile"));
    // Instead of what was compiled just now.
    std::fs::remove_dir_all(build.join("classes")).expect("the classes");
    let classes = unpack(&aar.join("classes.jar"), &build.join("classes"));
    assert!(!classes.join("META-INF/proguard").exists());
    std::fs::create_dir(classes.join("META-INF/proguard")).expect("a writable folder");
    std::fs::copy(aar.join("proguard.txt"), classes.join("META-INF/proguard/errcode.pro")).expect("the rules");
    let output = common::run(mvn(&kotlin).args(&options).arg("surefire:test"));
    let summary = output.lines().rev().find(|line| line.contains("Tests run:")).unwrap_or_default();
    assert!(summary.contains("Failures: 0, Errors: 0, Skipped: 0"), "{output}");
    let count = summary.split_once("Tests run: ").and_then(|(_, rest)| rest.split(',').next()?.parse().ok());
    assert!(count > Some(30), "{summary}");

    // Without the library of the .aar the same run fails: it was that one.
    std::fs::remove_file(aar.join("jni/x86_64/liberrcode.so")).expect("the library");
    let output = mvn(&kotlin).args(&options).arg("surefire:test").output().expect("Maven runs");
    assert!(!output.status.success(), "the suite does not need the library");
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_jar_brings_its_library() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let jar = package("errcode-{}.jar");
    let unpacked = unpack(&jar, &folder.path().join("jar"));
    let natives: Vec<String> = list(&unpacked.join("io/openim/errcode/native"));
    assert_eq!(natives, DESKTOPS.map(|(platform, name)| format!("{platform}/{name}")));
    check_classes(&unpacked);
    let mut exports = common::snapshot("symbols.txt");
    exports.splice(0..0, common::java_symbols());
    for (platform, name) in DESKTOPS {
        let library = read(&unpacked.join("io/openim/errcode/native").join(platform).join(name));
        if name.ends_with(".so") {
            assert_eq!(files::faults(&library, &exports, &common::soname(), 16 * 1024), [""; 0], "{platform}");
        } else {
            use object::Object;
            let file = object::File::parse(&*library).expect("a library");
            let mut found: Vec<String> = file
                .exports()
                .expect("exports")
                .iter()
                .map(|e| String::from_utf8_lossy(e.name()).trim_start_matches('_').to_owned())
                .collect();
            found.sort_unstable();
            assert_eq!(found, exports, "{platform}");
        }
    }
}

/// By Gradle and by Maven, with what the documentation says, from the repository of the packages.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn as_documented() {
    if !have(&["mvn", "gradle", "javac"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let version = env!("CARGO_PKG_VERSION");
    let jar = dist().join(format!("maven/io/openim/errcode/{version}/errcode-{version}.jar"));
    assert!(read(&jar) == read(&package("errcode-{}.jar")));

    let maven = folder.join("with-maven");
    std::fs::create_dir(&maven).expect("a writable folder");
    program(&maven);
    let pom = std::fs::read_to_string(common::root().join("xtask/tests/packages/java/pom.xml")).expect("the pom");
    common::write(&maven, "pom.xml", &pom.replace("@snippet@", &common::snippet("docs/packaging.md", "xml")));
    // A local repository of its own, kept between runs but for this package: it comes from nowhere else.
    let local = common::target_folder().join("m2");
    let _ = std::fs::remove_dir_all(local.join("io/openim"));
    let local_option = format!("-Dmaven.repo.local={}", local.display());
    let mut compile = mvn(&maven);
    compile.args(["-q", &local_option, "-DincludeScope=runtime", "-Dmdep.outputFile=class-path", "compile"]);
    common::run(compile.arg("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath"));
    let class_path = std::fs::read_to_string(maven.join("class-path")).expect("the class path");
    let own = local.join(format!("io/openim/errcode/{version}/errcode-{version}.jar"));
    assert!(class_path.contains(own.to_str().expect("UTF-8")) && class_path.contains("kotlin-stdlib"), "{class_path}");
    let mut java = Command::new("java");
    java.args(["-cp", &format!("{}:{class_path}", maven.join("target/classes").display()), "Main"]);
    assert_eq!(common::run(&mut java), format!("{SAYS}{}\n", own.display()));

    // The .aar is found by its own coordinates; only the tools of Android can unpack it.
    let mut copy = mvn(&maven);
    copy.args([
        "-q",
        &local_option,
        &format!("-Dartifact=io.openim:errcode-android:{version}:aar"),
        "-DoutputDirectory=.",
    ]);
    common::run(copy.arg("org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"));
    assert!(read(&maven.join(format!("errcode-android-{version}.aar"))) == read(&package("errcode-{}.aar")));

    let gradle = folder.join("with-gradle");
    std::fs::create_dir(&gradle).expect("a writable folder");
    program(&gradle);
    let build = format!(
        "apply plugin: 'java'\n{}\nsourceSets {{ main {{ java {{ srcDirs = ['.'] }} }} }}\n\
         task run(type: JavaExec) {{ classpath = sourceSets.main.runtimeClasspath; main = 'Main' }}\n",
        common::snippet("docs/packaging.md", "gradle")
    );
    common::write(&gradle, "build.gradle", &build);
    let mut run = Command::new("gradle");
    let output = common::run(run.args(["--quiet", "--no-daemon", "run"]).current_dir(&gradle));
    let from = gradle.join(format!("maven/io/openim/errcode/{version}/errcode-{version}.jar"));
    let from = from.canonicalize().expect("the jar").display().to_string();
    assert!(output.contains(SAYS), "{output}");
    let location = output.lines().last().unwrap_or_default();
    assert_eq!(Path::new(location).canonicalize().ok(), Some(PathBuf::from(from)), "{output}");
}

/// Every file has its sums, and the poms are those that a repository demands.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_repository() {
    let repository = dist().join("maven/io/openim");
    let files = list(&repository);
    let version = env!("CARGO_PKG_VERSION");
    for (artifact, packaging) in [("errcode", "jar"), ("errcode-android", "aar")] {
        for end in [&format!(".{packaging}"), ".pom", "-sources.jar", "-javadoc.jar"] {
            let file = format!("{artifact}/{version}/{artifact}-{version}{end}");
            for sum in ["", ".md5", ".sha1"] {
                assert!(files.contains(&format!("{file}{sum}")), "{file}{sum} is missing");
            }
            for (program, sum) in [("md5sum", "md5"), ("sha1sum", "sha1")] {
                let expected = std::fs::read_to_string(repository.join(format!("{file}.{sum}"))).expect("a sum");
                let found = common::run(Command::new(program).arg(repository.join(&file)));
                assert_eq!(found.split(' ').next(), Some(expected.as_str()), "{file}");
            }
        }
        let pom = std::fs::read_to_string(repository.join(format!("{artifact}/{version}/{artifact}-{version}.pom")));
        let pom = pom.expect("the pom");
        for part in ["<name>", "<description>", "<url>", "<license>", "<developer>", "<scm>", "kotlin-stdlib"] {
            assert!(pom.contains(part), "{part}: {pom}");
        }
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let one = unpack(&package("errcode-maven-{}.zip"), folder.path());
    assert_eq!(list(&one), files.iter().map(|file| format!("io/openim/{file}")).collect::<Vec<_>>());
    let javadoc = unpack(
        &repository.join(format!("errcode/{version}/errcode-{version}-javadoc.jar")),
        &folder.path().join("javadoc"),
    );
    assert!(list(&javadoc).contains(&"io/openim/errcode/ErrorCode.html".to_owned()));
    let sources = unpack(
        &repository.join(format!("errcode/{version}/errcode-{version}-sources.jar")),
        &folder.path().join("sources"),
    );
    assert!(list(&sources).contains(&"io/openim/errcode/ErrorCode.kt".to_owned()));
}
