//! The packages for Java, Kotlin and Android.

use crate::c::java_symbols;
use crate::common::{self, files};
use crate::{LARGEST_LIBRARY, dist, package, unpack};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that the .aar may have, in bytes.
const LARGEST: u64 = 120 * 1024;
const ABIS: [&str; 4] = ["arm64-v8a", "armeabi-v7a", "x86", "x86_64"];
const SAYS: &str = "Token has expired\nCustom error code of the business server, in the range 20001 to 29999\n";

fn read(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

fn json(file: &Path) -> serde_json::Value {
    serde_json::from_slice(&read(file)).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
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
    let folder = common::temporary();
    let aar = unpack(&aar, folder.path());

    let manifest = std::fs::read_to_string(aar.join("AndroidManifest.xml")).expect("the manifest");
    assert!(
        manifest.contains("package=\"io.openim.errcode.prefab\"") && manifest.contains("minSdkVersion=\"21\""),
        "{manifest}"
    );
    for file in ["LICENSE", "R.txt", "META-INF/com/android/build/gradle/aar-metadata.properties"] {
        assert!(aar.join(file).is_file(), "{file} is missing");
    }
    // Each class is in one package only.
    let classes = list(&unpack(&aar.join("classes.jar"), &folder.path().join("classes")));
    assert!(!classes.iter().any(|path| path.ends_with(".class")), "{classes:?}");
    let version = env!("CARGO_PKG_VERSION");
    let pom = dist().join(format!("maven/io/openim/errcode-android/{version}/errcode-android-{version}.pom"));
    let pom = std::fs::read_to_string(pom).expect("the pom");
    let dependency = format!("<artifactId>errcode</artifactId>\n      <version>{version}</version>");
    assert!(pom.contains(&dependency), "{pom}");
    // Only a prefab module: an app that does not link the library does not get it.
    assert!(!aar.join("jni").exists());

    let module = aar.join("prefab/modules/errcode");
    for abi in ABIS {
        let libraries = module.join("libs").join(format!("android.{abi}"));
        let library = read(&libraries.join("liberrcode.so"));
        assert!(library.len() <= LARGEST_LIBRARY, "{abi}: {} bytes", library.len());
        let mut exports = common::snapshot("symbols.txt");
        let java = java_symbols(&library);
        assert_eq!(java.len(), 4, "{abi}: {java:?}");
        exports.splice(0..0, java);
        assert_eq!(files::faults(&library, &exports, "liberrcode.so", 16 * 1024), [""; 0], "{abi}");
        let c = unpack(&package(&format!("errcode-{{}}-android-{abi}.tar.gz")), &folder.path().join("c").join(abi));
        assert!(library == read(&c.join("lib/liberrcode.so")), "{abi}: not the one of the package for C");
        for header in list(&c.join("include")) {
            let header = Path::new("include").join(header);
            assert!(read(&module.join(&header)) == read(&c.join(&header)), "{}", header.display());
        }
        let about = json(&libraries.join("abi.json"));
        let expected = serde_json::json!({"abi": abi, "api": 21, "ndk": 21, "stl": "none", "static": false});
        assert_eq!(about, expected);
    }
}

/// What Prefab makes of the .aar for find_package, and a native program that links it: that of x86_64 needs nothing of
/// Android, so it runs here.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn find_package_in_the_aar() {
    if !have(&["cmake", "cc"]) || std::env::consts::ARCH != "x86_64" {
        return;
    }
    let folder = common::temporary();
    let aar = unpack(&package("errcode-{}.aar"), &folder.path().join("aar"));
    let about = json(&aar.join("prefab/prefab.json"));
    let name = about["name"].as_str().expect("a name");
    assert_eq!((&about["schema_version"], &about["version"]), (&2.into(), &env!("CARGO_PKG_VERSION").into()));
    let mut config = String::new();
    for module in std::fs::read_dir(aar.join("prefab/modules")).expect("modules") {
        let module = module.expect("a module");
        let (path, module) = (module.path(), module.file_name());
        let (target, about) = (format!("{name}::{}", module.to_string_lossy()), json(&path.join("module.json")));
        let library = format!("{}.so", about["library_name"].as_str().expect("a name"));
        config += &format!(
            "add_library({target} SHARED IMPORTED)\nset_target_properties({target} PROPERTIES\n  \
             IMPORTED_LOCATION \"{}\"\n  INTERFACE_INCLUDE_DIRECTORIES \"{}\")\n",
            path.join("libs/android.x86_64").join(library).display(),
            path.join("include").display(),
        );
    }
    let (prefix, project, build) =
        (folder.path().join("prefix"), folder.path().join("app"), folder.path().join("build"));
    let package = prefix.join("lib/cmake").join(name);
    for folder in [&package, &project] {
        std::fs::create_dir_all(folder).expect("a writable folder");
    }
    common::write(&package, format!("{name}Config.cmake"), &config);
    common::write(
        &project,
        "CMakeLists.txt",
        "cmake_minimum_required(VERSION 3.18)\nproject(app C)\nfind_package(errcode REQUIRED CONFIG)\n\
         add_executable(app app.c)\ntarget_link_libraries(app errcode::errcode)\n",
    );
    let source = "#include <errcode.h>\n#include <stdio.h>\n\
        int main(void) { return puts(errcode_user_message(ERRCODE_MEMBER_MUTED, \"zh\")) < 0; }\n";
    common::write(&project, "app.c", source);
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(&project).arg("-B").arg(&build);
    common::run(configure.arg(format!("-DCMAKE_PREFIX_PATH={}", prefix.display())));
    common::run(Command::new("cmake").arg("--build").arg(&build));
    assert_eq!(common::run(&mut Command::new(build.join("app"))), "你已被禁言，无法在群内发言。\n");
}

/// The .jar has bytecode that Android takes, and no more than the package.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_jar() {
    let folder = common::temporary();
    let jar = unpack(&package("errcode-{}.jar"), folder.path());
    let mut count = 0;
    let module = "META-INF/versions/9/module-info.class";
    assert!(jar.join(module).is_file(), "{module} is missing");
    for path in list(&jar).iter().filter(|path| *path != module) {
        if path.ends_with(".class") {
            let class = read(&jar.join(path));
            assert_eq!(class[..8], [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52], "{path} is not of Java 8");
            assert!(path.starts_with("io/openim/errcode/"), "{path}");
            count += 1;
        } else {
            let known = ["LICENSE", "MANIFEST.MF", "proguard/errcode.pro", "errcode.kotlin_module"];
            assert!(known.iter().any(|name| *path == format!("META-INF/{name}")), "{path}: not of the package");
        }
    }
    assert!(count > 5, "only {count} classes");
    let manifest = std::fs::read_to_string(jar.join("META-INF/MANIFEST.MF")).expect("the manifest");
    assert!(manifest.contains("Multi-Release: true\r\n"), "{manifest}");
    assert!(manifest.contains(&format!("Implementation-Version: {}\r\n", env!("CARGO_PKG_VERSION"))), "{manifest}");
}

/// The whole suite of bindings/kotlin, on the classes of the .jar and with the library of the .aar for x86_64, which a
/// desktop JVM loads too.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_suite_on_the_packages() {
    if !have(&["mvn", "javac", "cc"]) || std::env::consts::ARCH != "x86_64" {
        return;
    }
    let folder = common::temporary();
    let aar = unpack(&package("errcode-{}.aar"), &folder.path().join("aar"));
    let build = folder.path().join("build");
    let kotlin = common::root().join("bindings/kotlin");
    let options = [
        format!("-Derrcode.build={}", build.display()),
        format!("-Derrcode.library={}", aar.join("prefab/modules/errcode/libs/android.x86_64").display()),
    ];
    common::run(mvn(&kotlin).arg("-q").args(&options).arg("test-compile"));
    // Instead of what was compiled just now.
    std::fs::remove_dir_all(build.join("classes")).expect("the classes");
    unpack(&package("errcode-{}.jar"), &build.join("classes"));
    std::fs::remove_file(build.join("classes/META-INF/MANIFEST.MF")).expect("the manifest");
    let output = common::run(mvn(&kotlin).args(&options).arg("surefire:test"));
    let summary = output.lines().rev().find(|line| line.contains("Tests run:")).unwrap_or_default();
    assert!(summary.contains("Failures: 0, Errors: 0"), "{output}");
    let count = summary.split_once("Tests run: ").and_then(|(_, rest)| rest.split(',').next()?.parse().ok());
    assert!(count > Some(40), "{summary}");
    assert!(!output.contains("no liberrcode"), "{output}");
}

/// By Gradle and by Maven, with what the documentation says, from the repository of the packages.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn as_documented() {
    if !have(&["mvn", "gradle", "javac"]) {
        return;
    }
    let folder = common::temporary();
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
    // The package is all that a program needs.
    let class_path = std::fs::read_to_string(maven.join("class-path")).expect("the class path");
    let own = local.join(format!("io/openim/errcode/{version}/errcode-{version}.jar"));
    assert_eq!(Some(class_path.trim()), own.to_str());
    let mut java = Command::new("java");
    java.args(["-cp", &format!("{}:{}", maven.join("target/classes").display(), class_path.trim()), "Main"]);
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

/// What both artifacts have in a repository, by the ends of the names of their files.
const ARTIFACTS: [(&str, [&str; 4]); 2] = [
    ("errcode", [".jar", ".pom", "-sources.jar", "-javadoc.jar"]),
    ("errcode-android", [".aar", ".pom", "-sources.jar", "-javadoc.jar"]),
];

/// The paths of those files below io/openim.
fn published() -> Vec<String> {
    let version = env!("CARGO_PKG_VERSION");
    let paths = |(artifact, ends): (&str, [&str; 4])| {
        ends.map(|end| format!("{artifact}/{version}/{artifact}-{version}{end}")).into_iter()
    };
    ARTIFACTS.into_iter().flat_map(|artifact| paths(artifact).collect::<Vec<_>>()).collect()
}

/// Checks the sums beside a file.
fn check_sums(file: &Path) {
    for (program, sum) in [("md5sum", "md5"), ("sha1sum", "sha1")] {
        let expected = std::fs::read_to_string(format!("{}.{sum}", file.display())).expect("a sum");
        let found = common::run(Command::new(program).arg(file));
        assert_eq!(found.split(' ').next(), Some(expected.as_str()), "{}", file.display());
    }
}

/// Every file has its sums, and the poms are those that Maven Central demands.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_repository() {
    let repository = dist().join("maven/io/openim");
    let files = list(&repository);
    let version = env!("CARGO_PKG_VERSION");
    for file in published() {
        assert!(files.contains(&file), "{file} is missing");
        check_sums(&repository.join(file));
    }
    for (artifact, ends) in ARTIFACTS {
        let pom = repository.join(format!("{artifact}/{version}/{artifact}-{version}.pom"));
        let pom = std::fs::read_to_string(pom).expect("the pom");
        let document = roxmltree::Document::parse(&pom).expect("XML");
        let text = |path: &str| {
            let node = path.split('/').try_fold(document.root_element(), |node, name| {
                node.children().find(|child| child.tag_name().name() == name)
            });
            node.and_then(|node| node.text()).map(str::trim).unwrap_or_default().to_owned()
        };
        let coordinates = ["groupId", "artifactId", "version", "packaging"].map(text);
        assert_eq!(coordinates, ["io.openim", artifact, version, ends[0].trim_start_matches('.')]);
        for path in [
            "modelVersion",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/url",
            "scm/connection",
            "scm/developerConnection",
            "scm/url",
        ] {
            assert!(!text(path).is_empty(), "{artifact}: {path} is missing: {pom}");
        }
    }
    let folder = common::temporary();
    let one = unpack(&package("errcode-maven-{}.zip"), &folder.path().join("one"));
    assert_eq!(list(&one), files.iter().map(|file| format!("io/openim/{file}")).collect::<Vec<_>>());
    let unpacked = |end: &str| {
        let jar = repository.join(format!("errcode/{version}/errcode-{version}-{end}.jar"));
        list(&unpack(&jar, &folder.path().join(end)))
    };
    assert!(unpacked("javadoc").contains(&"io/openim/errcode/ErrorCode.html".to_owned()));
    let sources = unpacked("sources");
    for source in ["ErrorCode.java", "OpenIMException.java", "ErrorCodeSerializer.kt"] {
        assert!(sources.contains(&format!("io/openim/errcode/{source}")), "{source}: {sources:?}");
    }
}

/// packaging/maven-central makes what the Central Portal takes: every file signed, the sums right, and nothing else.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_bundle_for_maven_central() {
    if !common::need("the bundle for Maven Central", &["gpg", "gpg-agent", "jar"]) {
        return;
    }
    let folder = common::temporary();
    // Not deeper: the path of a socket is short.
    let keys = tempfile::tempdir().expect("a temporary folder");
    let bundle = folder.path().join("bundle.zip");
    let mut script = Command::new(common::root().join("packaging/maven-central"));
    script.arg(dist().join("maven")).arg(&bundle).env("GNUPGHOME", keys.path());
    let without_a_key = script.output().expect("it runs");
    assert!(!without_a_key.status.success() && !bundle.exists(), "it signed without a key");

    let gpg = |arguments: &[&str]| {
        let mut gpg = Command::new("gpg");
        common::run(gpg.args(["--batch", "--quiet", "--passphrase", ""]).args(arguments).env("GNUPGHOME", keys.path()))
    };
    gpg(&["--quick-generate-key", "errcode <errcode@errcode.invalid>", "rsa2048", "sign"]);
    common::run(&mut script);
    let repository = unpack(&bundle, &folder.path().join("bundle")).join("openim");
    let mut expected = Vec::new();
    for file in published() {
        let signature = format!("{file}.asc");
        let path = |name: &str| repository.join(name).display().to_string();
        gpg(&["--verify", &path(&signature), &path(&file)]);
        check_sums(&repository.join(&file));
        expected.extend([format!("{file}.md5"), format!("{file}.sha1"), signature, file]);
    }
    expected.sort_unstable();
    assert_eq!(list(&repository), expected);
}
