//! The module for Go, taken through a module proxy of files and by a tag in git.

use crate::common::{self, files, snapshot};
use crate::{complete_wine, dist, package, unpack};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// The most that the zip of the module may have, in bytes.
const LARGEST: u64 = 200 * 1024;
const MODULE: &str = "github.com/openimsdk/errcode/bindings/go";
const PACKAGE: &str = "github.com/openimsdk/errcode/bindings/go/errcode";

/// A program in an empty folder, and a Go that knows nothing but where the module comes from.
struct Program {
    folder: TempDir,
    /// Where Go takes modules from, as environment variables.
    source: Vec<(String, String)>,
}

impl Program {
    /// Takes the module into a new program by `go get`, from the module proxy of the packages.
    fn new() -> Self {
        Self::with(vec![("GOPROXY".into(), format!("file://{}", dist().join("goproxy").display()))])
    }

    fn with(source: Vec<(String, String)>) -> Self {
        let program = Self { folder: tempfile::tempdir().expect("a temporary folder"), source };
        let app = program.path().join("app");
        std::fs::create_dir(&app).expect("a writable folder");
        for file in ["main.go", "pure.go", "clib.go", "export.go"] {
            let source = common::root().join("xtask/tests/packages/go").join(file);
            std::fs::copy(source, app.join(file)).expect("the program");
        }
        program.go(&["mod", "init", "example.com/app"], &[]);
        program.go(&["get", &format!("{PACKAGE}@v{}", env!("CARGO_PKG_VERSION"))], &[]);
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
        go.env("GONOSUMDB", "github.com/openimsdk/*").envs(self.source.iter().cloned());
        common::run(go.envs(environment.iter().copied()))
    }

    /// What Go has recorded of the module.
    fn sums(&self) -> Vec<String> {
        let sums = std::fs::read_to_string(self.path().join("app/go.sum")).expect("go.sum");
        let ours = sums.lines().filter(|line| line.starts_with(&format!("{MODULE} "))).map(String::from);
        let ours: Vec<String> = ours.collect();
        assert_eq!(ours.len(), 2, "{sums}");
        ours
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
            "get user: User ID does not exist (1101) true 密码错误，请检查后重试。 {}\n{}\n",
            env!("CARGO_PKG_VERSION"),
            snapshot("codes.txt").len()
        );
        assert_eq!(output.replace("\r\n", "\n"), expected, "{arguments:?} {environment:?}");
        program
    }
}

/// Whether the program has the C library in it.
fn has_library(program: &Path) -> bool {
    let data = std::fs::read(program).expect("the program");
    let wanted = b"errcode_user_message";
    // In the names of its symbols, which Go keeps in programs of every system.
    data.windows(wanted.len()).any(|bytes| bytes == wanted)
}

fn have(programs: &[&str]) -> bool {
    programs.iter().all(|program| common::has(program, "the module for Go is not tested completely"))
}

const CLIB: &str = "-tags=clib";
const CGO: (&str, &str) = ("CGO_ENABLED", "1");
const NO_CGO: (&str, &str) = ("CGO_ENABLED", "0");

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn from_the_proxy() {
    if !have(&["go", "gcc"]) {
        return;
    }
    let program = Program::new();
    assert!(has_library(&program.check(&[CLIB], &[CGO], &[])));
    assert!(!has_library(&program.check(&[], &[CGO], &[])), "the package alone is pure Go");
    assert!(!has_library(&program.check(&[], &[NO_CGO], &[])));
    program.go(&["vet", CLIB, "./..."], &[]);
    assert!(program.go(&["mod", "verify"], &[]).contains("all modules verified"));
    // The tests of the module itself, from where Go put it; one takes the vectors of the project.
    let tests = format!("{PACKAGE}/...");
    for cgo in [CGO, NO_CGO] {
        let output = program.go(&["test", "-count=1", "-v", "-skip=TestVectors", &tests], &[cgo]);
        assert!(output.contains("--- PASS: ExampleFromReply"), "{output}");
        assert_eq!(output.contains("--- PASS: TestSameAnswers"), cgo == CGO, "{output}");
    }
}

/// From a repository in which packaging/go-tags has made the tags, as the workflow of a release does.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn by_a_tag() {
    if !common::need("the module for Go by its tag", &["go", "gcc", "git", "unzip"]) {
        return;
    }
    let folder = common::temporary();
    let (published, checkout) = (folder.path().join("errcode.git"), folder.path().join("checkout"));
    let run = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&checkout);
        for name in ["GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"] {
            command.env(name, "errcode");
        }
        common::run(command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1"))
    };
    let git = |arguments: &[&str]| run("git", arguments);
    std::fs::create_dir(&checkout).expect("a writable folder");
    let (root, published) = (common::root().to_str().expect("UTF-8"), published.to_str().expect("UTF-8"));
    git(&["init", "--quiet"]);
    // What is ignored stays out. The folder of the project need not be a checkout of git.
    git(&["--git-dir=.git", &format!("--work-tree={root}"), "add", &format!("{root}/.")]);
    git(&["commit", "--quiet", "--message", "What is released"]);
    git(&["reset", "--quiet", "--hard"]);
    git(&["clone", "--quiet", "--bare", ".", published]);
    git(&["remote", "add", "origin", published]);
    std::os::unix::fs::symlink(dist(), checkout.join("dist")).expect("a link");
    let version = concat!("v", env!("CARGO_PKG_VERSION"));
    run("packaging/go-tags", &[version]);

    // What the address of the repository stands for.
    let source = |proxy: &str| {
        let variables = [
            ("GOPROXY", proxy),
            ("GONOPROXY", "github.com/openimsdk/errcode/*"),
            ("GIT_CONFIG_COUNT", "1"),
            ("GIT_CONFIG_KEY_0", &format!("url.{published}.insteadOf")),
            ("GIT_CONFIG_VALUE_0", "https://github.com/openimsdk/errcode"),
            ("GIT_ALLOW_PROTOCOL", "file"),
        ];
        variables.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
    };
    let program = Program::with(source("direct"));
    assert!(has_library(&program.check(&[CLIB], &[CGO], &[])));
    assert!(!has_library(&program.check(&[], &[NO_CGO], &[])));
    assert_eq!(program.sums(), Program::new().sums(), "the module is not the one of the packages");

    // The other module requires this one by the same version. The rest of what it takes comes from where Go always looks.
    let proxies = common::run(Command::new("go").args(["env", "GOMODCACHE", "GOPROXY"]));
    let (cache, proxies) = proxies.trim().split_once('\n').expect("two lines");
    let proxies = format!("file://{cache}/cache/download,{proxies}");
    let program = Program { source: source(&proxies), ..program };
    let sum_database = ("GOSUMDB", "off");
    program.go(&["get", &format!("{MODULE}/openim@{version}")], &[sum_database]);
    let listed = program.go(&["list", "-m", &format!("{MODULE}/..."), MODULE], &[sum_database]);
    assert_eq!(listed, format!("{MODULE} {version}\n{MODULE}/openim {version}\n{MODULE} {version}\n"));
    program.go(&["list", "-deps", &format!("{MODULE}/openim")], &[sum_database]);
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
    let offline = |cgo| [cgo, ("GOPROXY", "off"), ("GOMODCACHE", "/nonexistent")];
    assert!(!has_library(&program.check(&["-mod=vendor"], &offline(NO_CGO), &[])));
    assert!(has_library(&program.check(&["-mod=vendor", CLIB], &offline(CGO), &[])));
}

/// A Go program as a library of a program in C does not have liberrcode in it, as README says: C links that, too.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn as_an_archive() {
    if !have(&["go", "gcc"]) {
        return;
    }
    let program = Program::new();
    let archive = program.path().join("libapp.a");
    let tags = ["build", "-buildmode=c-archive", "-tags=clib,export", "-o", archive.to_str().expect("UTF-8")];
    program.go(&tags, &[CGO]);
    let source = program.path().join("main.c");
    std::fs::write(&source, "#include \"libapp.h\"\nint main(void) { GoMain(); return 0; }\n").expect("writable");
    let folder = program.go(&["list", "-tags=clib", "-f", "{{.Dir}}", &format!("{PACKAGE}/clib")], &[CGO]);
    let liberrcode = Path::new(folder.trim()).join("liberrcode_linux_amd64.a");
    let link = |libraries: &[&Path]| {
        let mut gcc = Command::new("gcc");
        gcc.arg(&source).args(libraries).args(["-pthread", "-o"]).arg(program.path().join("main"));
        gcc.output().expect("gcc runs")
    };
    let alone = link(&[&archive]);
    let complaint = String::from_utf8_lossy(&alone.stderr);
    assert!(!alone.status.success() && complaint.contains("undefined reference to `errcode_"), "{complaint}");
    let both = link(&[&archive, &liberrcode]);
    assert!(both.status.success(), "{}", String::from_utf8_lossy(&both.stderr));
    assert!(common::run(&mut Command::new(program.path().join("main"))).starts_with("get user: User ID"));
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
            complete_wine(windows.path(), compiler);
        }
        let program = Program::new();
        let environment = [("GOOS", os), ("GOARCH", arch), ("GOARM", "7"), ("CC", compiler), CGO];
        assert!(has_library(&program.check(&[CLIB], &environment, emulator)), "{environment:?}");
    }
}

/// The package builds on every platform of Go; package clib links the library there or says that it has none.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn every_platform() {
    if !have(&["go"]) {
        return;
    }
    let program = Program::new();
    let platforms = program.go(&["tool", "dist", "list"], &[]);
    let mut with_library = Vec::new();
    for platform in platforms.split_whitespace() {
        let (os, arch) = platform.split_once('/').expect("a system and a processor");
        let environment = |cgo| [("GOOS", os), ("GOARCH", arch), cgo];
        let needed = program.go(&["list", "-deps", PACKAGE], &environment(CGO));
        assert!(!needed.contains("runtime/cgo") && !needed.contains("clib"), "{platform}: {needed}");
        let clib = format!("{PACKAGE}/clib");
        let flags = program.go(&["list", "-f", "{{.CgoCFLAGS}} {{.CgoLDFLAGS}}", &clib], &environment(CGO));
        let archive = format!("liberrcode_{}.a", platform.replace("android", "linux").replace('/', "_"));
        if flags.contains(&archive) {
            assert!(flags.contains("-DERRCODE_PLATFORM"), "{platform}: {flags}");
            with_library.push(platform);
        } else {
            assert_eq!(flags.trim(), "[] []", "{platform}");
        }
    }
    let expected = [
        "android/amd64",
        "android/arm64",
        "darwin/amd64",
        "darwin/arm64",
        "linux/amd64",
        "linux/arm",
        "linux/arm64",
        "windows/amd64",
        "windows/arm64",
    ];
    assert_eq!(with_library, expected);
    // Without a C compiler for them, at least the Go of some.
    for (os, arch) in [("darwin", "arm64"), ("android", "arm64"), ("js", "wasm"), ("linux", "386")] {
        program.go(&["build", &format!("{PACKAGE}/...")], &[("GOOS", os), ("GOARCH", arch), NO_CGO]);
    }
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
    let header = "errcode/clib/errcode.h";
    assert_eq!(
        std::fs::read(module.join(header)).expect("the header"),
        std::fs::read(common::root().join("include/errcode.h")).expect("the header")
    );
    archives.sort_unstable();
    rest.sort_unstable();
    let platforms =
        ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm", "linux_arm64", "windows_amd64", "windows_arm64"];
    assert_eq!(archives, platforms.map(|platform| format!("errcode/clib/liberrcode_{platform}.a")));
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
        let mut tracked: Vec<&str> = tracked.lines().filter(|path| !path.starts_with("openim/")).collect();
        tracked.extend([header, "LICENSE"]);
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
