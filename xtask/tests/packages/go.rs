//! The module for Go, taken through a module proxy of files.

use crate::common::{self, files, snapshot};
use crate::{dist, package, unpack};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The most that the zip of the module may have, in bytes.
const LARGEST: u64 = 200 * 1024;
const MODULE: &str = "github.com/openimsdk/errcode/bindings/go";

/// A program in an empty folder, and a Go that knows nothing but what the module proxy of the packages has.
struct Program {
    folder: TempDir,
}

impl Program {
    /// Takes the module into a new program by `go get`.
    fn new() -> Self {
        let program = Self { folder: tempfile::tempdir().expect("a temporary folder") };
        std::fs::create_dir(program.path().join("app")).expect("a writable folder");
        let source = common::root().join("xtask/tests/packages/go/main.go");
        std::fs::copy(source, program.path().join("app/main.go")).expect("the program");
        program.go(&["mod", "init", "example.com/app"], &[]);
        program.go(&["get", &format!("{MODULE}@v{}", env!("CARGO_PKG_VERSION"))], &[]);
        program
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs Go in the folder of the program. There is no Rust on its path.
    fn go(&self, arguments: &[&str], environment: &[(&str, &str)]) -> String {
        let mut go = Command::new("go");
        let found = common::run(Command::new("go").args(["env", "GOROOT"]));
        let path = format!("{}/bin:/usr/bin:/bin", found.trim());
        go.args(arguments).current_dir(self.path().join("app")).env_clear().env("PATH", path).env("HOME", self.path());
        // Caches of its own, so that nothing comes from elsewhere, that can be deleted.
        go.env("GOFLAGS", "-modcacherw")
            .env("GOTOOLCHAIN", "local")
            .env("GOCACHE", common::target_folder().join("go-build"));
        go.env("GOPROXY", format!("file://{}", dist().join("goproxy").display()))
            .env("GONOSUMDB", "github.com/openimsdk/*");
        common::run(go.envs(environment.iter().copied()))
    }

    /// Builds the program and runs it. `emulator` runs programs of other systems.
    fn check(&self, arguments: &[&str], environment: &[(&str, &str)], emulator: &[&str]) -> PathBuf {
        let program = self.path().join("app.exe");
        let mut build = vec!["build", "-o", program.to_str().expect("UTF-8")];
        build.extend(arguments);
        self.go(&build, environment);
        let mut words: Vec<&str> = emulator.to_vec();
        words.push(program.to_str().expect("UTF-8"));
        let mut run = Command::new(words[0]);
        let output = common::run(run.args(&words[1..]).env("WINEDEBUG", "-all"));
        let expected = format!(
            "get user: User ID does not exist (1101) true \
             Custom error code of the business server, in the range 20001 to 29999 {}\n{}\n",
            env!("CARGO_PKG_VERSION"),
            snapshot("codes.txt").len()
        );
        assert_eq!(output.replace("\r\n", "\n"), expected, "{arguments:?} {environment:?}");
        program
    }
}

/// Whether the program has the library in it, and not the generated table.
fn has_library(program: &Path) -> bool {
    let data = std::fs::read(program).expect("the program");
    let wanted = b"errcode_describe";
    // In the names of its symbols, which Go keeps in programs of every system.
    data.windows(wanted.len()).any(|bytes| bytes == wanted)
}

fn have(programs: &[&str]) -> bool {
    programs.iter().all(|program| common::has(program, "the module for Go is not tested completely"))
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn from_the_proxy_with_cgo() {
    if !have(&["go", "gcc"]) {
        return;
    }
    let program = Program::new();
    assert!(has_library(&program.check(&[], &[("CGO_ENABLED", "1")], &[])));
    assert!(!has_library(&program.check(&["-tags=purego"], &[("CGO_ENABLED", "1")], &[])), "the guard sees nothing");
    program.go(&["vet", "./..."], &[]);
    assert!(program.go(&["mod", "verify"], &[]).contains("all modules verified"));
    // The tests of the module itself, from where Go put it; one takes the vectors of the project.
    for cgo in ["0", "1"] {
        let output = program.go(&["test", "-count=1", "-v", "-skip=TestVectors", MODULE], &[("CGO_ENABLED", cgo)]);
        assert!(output.contains("--- PASS: ExampleCode"), "{output}");
        assert_eq!(output.contains("--- PASS: TestSameAsLibrary"), cgo == "1", "{output}");
    }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn vendored() {
    if !have(&["go", "gcc"]) {
        return;
    }
    let program = Program::new();
    program.go(&["mod", "vendor"], &[]);
    // Nothing but the folder of the program is left.
    let offline = |cgo| [("CGO_ENABLED", cgo), ("GOPROXY", "off"), ("GOMODCACHE", "/nonexistent")];
    assert!(!has_library(&program.check(&["-mod=vendor"], &offline("0"), &[])));
    assert!(has_library(&program.check(&["-mod=vendor"], &offline("1"), &[])));
}

/// Other systems and processors, with the static library of each.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn for_other_systems() {
    let wine = "/usr/lib/wine/wine64";
    let windows = tempfile::tempdir().expect("a temporary folder");
    let prefix = format!("WINEPREFIX={}", windows.path().display());
    let platforms: [(&str, &str, &str, &[&str]); 3] = [
        ("linux", "arm64", "aarch64-linux-gnu-gcc", &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"]),
        ("linux", "arm", "arm-linux-gnueabihf-gcc", &["qemu-arm", "-L", "/usr/arm-linux-gnueabihf"]),
        ("windows", "amd64", "x86_64-w64-mingw32-gcc", &["env", &prefix, wine]),
    ];
    for (os, arch, compiler, emulator) in platforms {
        if !have(&["go", compiler, emulator.last().filter(|word| **word == wine).unwrap_or(&emulator[0])]) {
            continue;
        }
        if emulator.contains(&wine) {
            // A part of Windows that Go programs take and that this Wine may not have.
            let system = windows.path().join("drive_c/windows/system32");
            std::fs::create_dir_all(&system).expect("a writable folder");
            let mut cc = Command::new(compiler);
            cc.args(["-shared", "-o"]).arg(system.join("bcryptprimitives.dll"));
            common::run(cc.arg(common::root().join("xtask/tests/packages/go/bcryptprimitives.c")));
        }
        let program = Program::new();
        let environment = [("GOOS", os), ("GOARCH", arch), ("GOARM", "7"), ("CC", compiler), ("CGO_ENABLED", "1")];
        assert!(has_library(&program.check(&[], &environment, emulator)), "{environment:?}");
    }
}

/// Every platform takes the library or the generated table, never both and never none: cgo or not.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn every_platform_has_a_table() {
    if !have(&["go"]) {
        return;
    }
    let program = Program::new();
    let with_library = [
        "linux/amd64",
        "linux/arm64",
        "linux/arm",
        "android/amd64",
        "android/arm64",
        "darwin/amd64",
        "darwin/arm64",
        "windows/amd64",
        "windows/arm64",
    ];
    let platforms = program.go(&["tool", "dist", "list"], &[]);
    let mut seen = 0;
    for platform in platforms.split_whitespace() {
        let (os, arch) = platform.split_once('/').expect("a system and a processor");
        for cgo in ["0", "1"] {
            let environment = [("GOOS", os), ("GOARCH", arch), ("CGO_ENABLED", cgo)];
            let listed = program.go(&["list", "-f", "{{.GoFiles}}", MODULE], &environment);
            let library = cgo == "1" && with_library.contains(&platform);
            assert_eq!(listed.contains("read_library.go"), library, "{environment:?}: {listed}");
            assert_eq!(listed.contains("read_generated.go"), !library, "{environment:?}: {listed}");
            let needed = program.go(&["list", "-deps", MODULE], &environment);
            assert_eq!(needed.contains("internal/capi"), library, "{environment:?}");
            seen += 1;
        }
        // Without a C compiler for them, at least the Go of some.
        if ["darwin/arm64", "windows/arm64", "android/arm64", "js/wasm"].contains(&platform) {
            program.go(&["build", MODULE], &[("GOOS", os), ("GOARCH", arch), ("CGO_ENABLED", "0")]);
        }
    }
    assert!(seen > 60, "only {seen}");
}

/// What is in the zip: of each platform a static library of one object, and what git has of the module.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_zip() {
    let zip = dist().join(format!("goproxy/{MODULE}/@v/v{}.zip", env!("CARGO_PKG_VERSION")));
    let size = zip.metadata().expect("the zip").len();
    assert!(size <= LARGEST, "{size} bytes, at most {LARGEST} are allowed");
    let folder = tempfile::tempdir().expect("a temporary folder");
    unpack(&zip, folder.path());
    let module = folder.path().join(format!("{MODULE}@v{}", env!("CARGO_PKG_VERSION")));

    let list = |folder: &Path| {
        common::run(Command::new("find").args([".", "-type", "f", "-printf", "%P\\n"]).current_dir(folder))
    };
    let listed = list(&module);
    let (mut archives, mut rest): (Vec<&str>, Vec<&str>) = listed.lines().partition(|path| path.ends_with(".a"));
    archives.sort_unstable();
    rest.sort_unstable();
    let platforms =
        ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm", "linux_arm64", "windows_amd64", "windows_arm64"];
    assert_eq!(archives, platforms.map(|platform| format!("lib/{platform}/liberrcode.a")));
    for archive in archives {
        let prefix = if archive.contains("darwin") { "_errcode_" } else { "errcode_" };
        let data = std::fs::read(module.join(archive)).expect("the library");
        let mut faults = files::archive_faults(&data, "", &[prefix]);
        faults.retain(|fault| fault != "undefined symbol _GLOBAL_OFFSET_TABLE_");
        assert_eq!(faults, [""; 0], "{archive}");
    }
    // As git has it: whoever takes a tag instead gets the same files.
    let git = Command::new("git").args(["ls-files"]).current_dir(common::root().join("bindings/go")).output();
    if let Some(git) = git.ok().filter(|output| output.status.success()) {
        let tracked = String::from_utf8(git.stdout).expect("UTF-8");
        let mut tracked: Vec<&str> =
            tracked.lines().filter(|path| !path.starts_with("internal/upstreamtest/")).collect();
        tracked.push("LICENSE");
        tracked.sort_unstable();
        assert_eq!(rest, tracked);
    }
    // The file for download is the same proxy.
    let one = unpack(&package("errcode-go-{}.zip"), &folder.path().join("one"));
    assert_eq!(std::fs::read(&zip).expect("the zip"), std::fs::read(find(&one)).expect("the zip"));
}

fn find(folder: &Path) -> PathBuf {
    let found = common::run(Command::new("find").arg(folder).args(["-name", "*.zip"]));
    PathBuf::from(found.trim())
}
