//! The packages for C and C++, and what is inside of the library files of every platform.

use crate::common::{self, files, snapshot};
use crate::{LARGEST_LIBRARY, dist, package, unpack};
use object::{Object, ObjectSymbol};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// What the segments of every shared library are aligned to: the largest page of the systems they are for.
const PAGE: u64 = 16 * 1024;

const LINUX: [&str; 3] = ["linux-x86_64", "linux-aarch64", "linux-armv7"];
const ANDROID: [&str; 4] = ["android-arm64-v8a", "android-armeabi-v7a", "android-x86_64", "android-x86"];
const APPLE: [&str; 5] = ["ios-arm64", "ios-arm64-simulator", "ios-x86_64-simulator", "macos-arm64", "macos-x86_64"];
const WINDOWS: [&str; 2] = ["windows-x86_64", "windows-aarch64"];

/// The unpacked package of a platform.
struct Unpacked {
    _folder: TempDir,
    /// Where it was unpacked.
    prefix: PathBuf,
    /// Room for the programs of the test.
    work: PathBuf,
}

fn unpacked(target: &str) -> Unpacked {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let end = if WINDOWS.contains(&target) { "zip" } else { "tar.gz" };
    let prefix = unpack(&package(&format!("errcode-{{}}-{target}.{end}")), &folder.path().join("unpacked"));
    let work = folder.path().join("work");
    std::fs::create_dir(&work).expect("a writable folder");
    Unpacked { _folder: folder, prefix, work }
}

fn read(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()))
}

fn source(name: &str) -> PathBuf {
    common::root().join("xtask/tests/packages/c").join(name)
}

fn vectors() -> PathBuf {
    common::root().join("tests/vectors.tsv")
}

/// A program, under an emulator and with its options if there are any.
fn under(emulator: &[&str], program: &Path, library_path: &Path) -> Command {
    let mut command = match emulator {
        [emulator, options @ ..] => {
            let mut command = Command::new(emulator);
            command.args(options).arg(program);
            command
        }
        [] => Command::new(program),
    };
    command.env("LD_LIBRARY_PATH", library_path).env("WINEDEBUG", "-all");
    command
}

/// Runs a program that replays the vectors.
fn replay(emulator: &[&str], program: &Path, library_path: &Path) {
    let output = common::run(under(emulator, program, library_path).arg(vectors()));
    assert_eq!(output.trim_end(), format!("{} vectors", common::vectors().len()), "{}", program.display());
}

/// Compiles the C programs of the tests with a compiler and these arguments, and runs them.
fn compile_and_run(compiler: &str, package: &Unpacked, arguments: &[&str], emulator: &[&str]) {
    let libraries = package.prefix.join("lib");
    let compile = |source: PathBuf| {
        let program = package.work.join(source.with_extension("exe").file_name().expect("a file name"));
        let mut command = Command::new(compiler);
        command.arg(source).args(arguments).arg("-o").arg(&program);
        common::run(command.current_dir(&package.work));
        program
    };
    replay(emulator, &compile(source("vectors.c")), &libraries);
    let caller = compile(common::root().join("tests/common/caller.c"));
    common::run(&mut under(emulator, &caller, &libraries));
}

/// What pkg-config says of a package, and of nothing else on the machine.
fn pkg_config(package: &Unpacked, arguments: &[&str]) -> String {
    let mut command = Command::new("pkg-config");
    command.env("PKG_CONFIG_LIBDIR", package.prefix.join("lib/pkgconfig")).args(arguments).arg("errcode");
    common::run(&mut command).trim().to_owned()
}

/// Builds a CMake project with nothing but the unpacked package, and returns its folder.
fn cmake(package: &Unpacked, project: &Path, options: &[&str]) -> Result<PathBuf, String> {
    let build = package.work.join("build");
    let _ = std::fs::remove_dir_all(&build);
    let mut configure = Command::new("cmake");
    configure.arg("-S").arg(project).arg("-B").arg(&build).args(options);
    configure.arg(format!("-DCMAKE_PREFIX_PATH={}", package.prefix.display())).arg("-DCMAKE_BUILD_TYPE=Release");
    let output = configure.output().expect("cmake runs");
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    common::run(Command::new("cmake").arg("--build").arg(&build));
    Ok(build)
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_sums_are_of_all_files() {
    let output = common::run(Command::new("sha256sum").arg("--check").arg("SHA256SUMS").current_dir(dist()));
    let mut checked: Vec<&str> = output.lines().filter_map(|line| line.strip_suffix(": OK")).collect();
    checked.push("SHA256SUMS");
    checked.sort_unstable();
    let found = common::run(Command::new("find").args([".", "-type", "f", "-printf", "%P\\n"]).current_dir(dist()));
    let mut found: Vec<&str> = found.lines().collect();
    found.sort_unstable();
    assert_eq!(checked, found);
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn elf_libraries() {
    for target in LINUX.into_iter().chain(ANDROID) {
        let package = unpacked(target);
        let library = read(&package.prefix.join("lib/liberrcode.so"));
        assert!(library.len() <= LARGEST_LIBRARY, "{target}: {} bytes, too many", library.len());
        let mut exports = snapshot("symbols.txt");
        let mut soname = common::soname();
        if ANDROID.contains(&target) {
            exports.splice(0..0, java_symbols(&library));
            soname = "liberrcode.so".into();
        } else {
            // The library under its whole version, and links.
            let real = package.prefix.join("lib").join(format!("liberrcode.so.{}", env!("CARGO_PKG_VERSION")));
            assert!(real.symlink_metadata().expect("the library").is_file(), "{}", real.display());
            for link in ["liberrcode.so", &soname] {
                let link = package.prefix.join("lib").join(link);
                assert!(
                    link.is_symlink() && link.canonicalize().expect("a link") == real.canonicalize().expect("a file")
                );
            }
        }
        assert_eq!(files::faults(&library, &exports, &soname, PAGE), [""; 0], "{target}");
    }
}

/// The functions that Java calls.
pub fn java_symbols(library: &[u8]) -> Vec<String> {
    let file = object::File::parse(library).expect("a library");
    let names = file.dynamic_symbols().map(|symbol| symbol.name().expect("a name").to_owned());
    let mut names: Vec<String> = names.filter(|name| name.starts_with("Java_") || name.starts_with("JNI_")).collect();
    names.sort_unstable();
    names
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn windows_libraries() {
    for target in WINDOWS {
        let package = unpacked(target);
        let library = read(&package.prefix.join("bin/errcode.dll"));
        let file = object::File::parse(&*library).expect("a DLL");
        let mut exports: Vec<String> = Vec::new();
        for export in file.exports().expect("exports") {
            exports.push(String::from_utf8_lossy(export.name()).into_owned());
        }
        assert_eq!(exports, snapshot("symbols.txt"), "{target}");
        assert!(file.imports().expect("imports").is_empty(), "{target}: {:?}", file.imports());
        let object::FileFlags::Coff { characteristics } = file.flags() else { panic!("{target}: no PE file") };
        assert!(characteristics & object::pe::IMAGE_FILE_DLL != 0, "{target}");
        let object::File::Pe64(pe) = &file else { panic!("{target}: no 64-bit PE file") };
        let optional = pe.nt_headers().optional_header.dll_characteristics.get(object::LittleEndian);
        for (flag, name) in [
            (object::pe::IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE, "is not relocatable"),
            (object::pe::IMAGE_DLLCHARACTERISTICS_NX_COMPAT, "has executable data"),
            (object::pe::IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA, "has little entropy"),
        ] {
            assert!(optional & flag != 0, "{target}: {name}");
        }
        // The import library names the DLL by its name alone.
        let import = read(&package.prefix.join("lib/errcode.lib"));
        assert!(import.windows(12).any(|bytes| bytes == b"errcode.dll\0"), "{target}");
        assert!(library.len() <= LARGEST_LIBRARY, "{target}: {} bytes", library.len());
    }
}

/// Programs in the format of Visual C++, for both processors, with both libraries.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn windows_libraries_link() {
    if !common::has("clang", "programs of Windows are not linked") {
        return;
    }
    for target in WINDOWS {
        let package = unpacked(target);
        let object = package.work.join("bare.obj");
        let mut clang = Command::new("clang");
        let triple = target.replace("windows-", "") + "-pc-windows-msvc";
        clang.args(["-target", &triple, "-ffreestanding", "-Wall", "-Werror", "-O1", "-c"]);
        clang.arg("-DERRCODE_HEADER=<errcode.h>").arg("-I").arg(package.prefix.join("include"));
        common::run(clang.arg(crate::bare()).arg("-o").arg(&object));
        for (library, imported) in [("errcode.lib", vec!["errcode.dll"]), ("errcode_static.lib", vec![])] {
            let program = package.work.join("bare.exe");
            let mut link = crate::lld("lld-link");
            link.args(["/nodefaultlib", "/entry:main", "/subsystem:console", "/wx"]).arg(&object);
            link.arg(package.prefix.join("lib").join(library)).arg(format!("/out:{}", program.display()));
            common::run(&mut link);
            let program = read(&program);
            let program = object::File::parse(&*program).expect("a program");
            let imports = program.imports().expect("imports");
            let mut libraries: Vec<_> = imports.iter().map(|i| String::from_utf8_lossy(i.library())).collect();
            libraries.dedup();
            assert_eq!(libraries, imported, "{target}, {library}");
        }
    }
}

/// The static library of every platform is one object, which needs nothing and whose only global symbols are the
/// exported functions.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn static_libraries() {
    for target in LINUX.into_iter().chain(ANDROID).chain(APPLE).chain(WINDOWS).chain(["wasm32"]) {
        let package = unpacked(target);
        let name = if WINDOWS.contains(&target) { "errcode_static.lib" } else { "liberrcode.a" };
        let library = read(&package.prefix.join("lib").join(name));
        let prefix = if APPLE.contains(&target) { "_" } else { "" };
        let mut exports = snapshot("symbols.txt");
        // On Android it has what Java calls, as the shared one.
        if ANDROID.contains(&target) {
            exports.splice(0..0, java_symbols(&read(&package.prefix.join("lib/liberrcode.so"))));
        }
        let own: Vec<String> = exports.iter().map(|name| format!("{prefix}{name}")).collect();
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        let mut faults = files::archive_faults(&library, "", &own);
        // The linker makes these.
        let made = ["_GLOBAL_OFFSET_TABLE_", "__indirect_function_table", "__stack_pointer"];
        faults.retain(|fault| !made.iter().any(|name| fault == &format!("undefined symbol {name}")));
        assert_eq!(faults, [""; 0], "{target}");

        let archive = object::read::archive::ArchiveFile::parse(&*library).expect("an archive");
        let indexed = archive.symbols().expect("an index").into_iter().flatten();
        let mut indexed: Vec<String> =
            indexed.map(|s| String::from_utf8_lossy(s.expect("a symbol").name()).replacen(prefix, "", 1)).collect();
        indexed.sort_unstable();
        assert_eq!(indexed, exports, "{target}: the index of the archive");
        let member = archive.members().next().expect("a member").expect("a member");
        let object = object::File::parse(member.data(&*library).expect("data")).expect("an object");
        let globals = object.symbols().filter(|symbol| symbol.is_global() && symbol.is_definition()).count();
        assert_eq!(globals, exports.len(), "{target}");
    }
}

/// The commands of docs/packaging.md, in a folder with the archive and the program of the README.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn as_documented() {
    if !common::has("pkg-config", "install it") || !common::has("cmake", "install it") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    let archive = package("errcode-{}-linux-x86_64.tar.gz");
    std::fs::copy(&archive, folder.join(archive.file_name().expect("a name"))).expect("the archive");
    common::write(folder, "app.c", &common::snippet("README.md", "c"));
    let expected = common::snippet("README.md", "text");
    let commands = common::snippet("docs/packaging.md", "sh");
    assert_eq!(common::run(Command::new("sh").args(["-euc", &commands]).current_dir(folder)), expected);

    let project = "cmake_minimum_required(VERSION 3.21)\nproject(app LANGUAGES C)\nadd_executable(app app.c)\n";
    common::write(folder, "CMakeLists.txt", &(project.to_owned() + &common::snippet("docs/packaging.md", "cmake")));
    let package = unpacked("linux-x86_64");
    let build = cmake(&package, folder, &[]).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(common::run(&mut Command::new(build.join("app"))), expected);
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn by_pkg_config() {
    for compiler in ["cc", "musl-gcc"] {
        if !common::has(compiler, "install musl-tools") || !common::has("pkg-config", "install it") {
            continue;
        }
        let package = unpacked("linux-x86_64");
        assert_eq!(pkg_config(&package, &["--modversion"]), env!("CARGO_PKG_VERSION"));
        // Below a sysroot its paths are there already.
        let mut below = Command::new("pkg-config");
        below.env("PKG_CONFIG_LIBDIR", package.prefix.join("lib/pkgconfig")).args(["--cflags", "errcode"]);
        below.env("PKG_CONFIG_SYSROOT_DIR", package.prefix.parent().expect("a folder"));
        assert_eq!(common::run(&mut below).trim(), pkg_config(&package, &["--cflags"]));
        let flags = pkg_config(&package, &["--cflags", "--libs"]);
        compile_and_run(compiler, &package, &flags.split_whitespace().collect::<Vec<_>>(), &[]);
        // It was the shared library, by its SONAME.
        let needed = common::run(Command::new("readelf").arg("-d").arg(package.work.join("vectors.exe")));
        assert!(needed.contains(&format!("[{}]", common::soname())), "{needed}");

        // The static one, by its name.
        let compile = pkg_config(&package, &["--cflags"]);
        let library = pkg_config(&package, &["--variable=libdir"]) + "/liberrcode.a";
        let mut flags: Vec<&str> = compile.split_whitespace().chain([library.as_str()]).collect();
        if compiler == "musl-gcc" {
            flags.push("-static");
        }
        compile_and_run(compiler, &package, &flags, &[]);
    }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn by_cmake() {
    if !common::has("cmake", "install it") {
        return;
    }
    for compiler in ["cc", "musl-gcc"] {
        if !common::has(compiler, "install musl-tools") {
            continue;
        }
        let package = unpacked("linux-x86_64");
        let compiler = format!("-DCMAKE_C_COMPILER={compiler}");
        for component in ["static", "shared"] {
            let options = [&compiler, &format!("-DCOMPONENT={component}"), "-DVERSION=1.0"];
            let build = cmake(&package, &source(""), &options).unwrap_or_else(|e| panic!("{e}"));
            // No search path: CMake writes the folder of the library into the program.
            replay(&[], &build.join("vectors"), Path::new(""));
            let needed = common::run(Command::new("readelf").arg("-d").arg(build.join("vectors")));
            assert_eq!(needed.contains(&common::soname()), component == "shared", "{needed}");
        }
    }
    let package = unpacked("linux-x86_64");
    for (options, message) in [
        (["-DVERSION=2", "-DCOMPONENT=static"], "version: 1.0.0"),
        (["-DVERSION=1.99", "-DCOMPONENT=static"], "version: 1.0.0"),
        (["-DVERSION=1.1...<2", "-DCOMPONENT=static"], "version: 1.0.0"),
        (["-DVERSION=1", "-DCOMPONENT=nothing"], "component nothing is not installed"),
    ] {
        let error = cmake(&package, &source(""), &options).expect_err("an error");
        assert!(error.contains(message), "{options:?}: {error}");
    }
    assert!(cmake(&package, &source(""), &["-DVERSION=1.0...<2", "-DCOMPONENT=shared"]).is_ok());

    // C++, with the wrapper; and a library that links it, is installed and found again.
    let cpp = common::root().join("bindings/cpp/tests");
    for component in ["static", "shared"] {
        let options = ["-DFROM=find_package", "-DVERSION=1", &format!("-DCOMPONENT={component}")];
        let build = cmake(&package, &cpp.join("consumer"), &options).unwrap_or_else(|e| panic!("{e}"));
        let output = common::run(&mut Command::new(build.join("consumer")));
        assert_eq!(output, format!("consumer: Token has expired, by a {component} library\n"));
    }
    let build = cmake(&package, &cpp.join("exporter"), &["-DFROM=find_package"]).unwrap_or_else(|e| panic!("{e}"));
    common::run(Command::new("cmake").arg("--install").arg(&build).arg("--prefix").arg(&package.prefix));
    let build = cmake(&package, &cpp.join("exporter/consumer"), &[]).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(common::run(&mut Command::new(build.join("consumer"))), "consumer: Token has expired\n");
    // C, which must not look for a compiler of C++, alone and after a part in C++.
    for beside in ["OFF", "ON"] {
        let options = ["-DFROM=find_package", "-DVERSION=1", &format!("-DBESIDE_CPP={beside}")];
        let build = cmake(&package, &cpp.join("c"), &options).unwrap_or_else(|e| panic!("{e}"));
        let output = common::run(&mut Command::new(build.join("consumer")));
        assert_eq!(
            output,
            "consumer: Token has expired, The password is not correct. Please check it and try again.\n"
        );
    }
}

/// A host handles the error of a plugin that has a copy of the wrapper's categories, and of the library, of its own.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn plugins() {
    if !common::has("g++", "plugins are not tested") {
        return;
    }
    let package = unpacked("linux-x86_64");
    let flags = pkg_config(&package, &["--cflags", "--libs"]);
    let archive = package.prefix.join("lib/liberrcode.a").display().to_string();
    for library in [&flags, &format!("{} {archive}", pkg_config(&package, &["--cflags"]))] {
        let compile = |source: PathBuf, options: &[&str], program: &str| {
            let mut compiler = Command::new("g++");
            compiler.args(["-std=c++17", "-O2", "-Wall", "-Wextra", "-Werror"]).args(options).arg(source);
            common::run(compiler.args(library.split(' ')).args(["-ldl", "-o", program]).current_dir(&package.work));
        };
        let plugin = common::root().join("bindings/cpp/tests/plugin.cpp");
        compile(plugin, &["-shared", "-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden"], "plugin.so");
        compile(source("host.cpp"), &[], "host");
        let mut host = under(&[], &package.work.join("host"), &package.prefix.join("lib"));
        assert_eq!(common::run(host.arg(package.work.join("plugin.so"))), "another category, right\n");
    }
}

/// A crash inside of the library, which is stripped, shows the functions of the program that called it.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn back_traces() {
    if !common::has("gdb", "back traces are not tested") {
        return;
    }
    let package = unpacked("linux-x86_64");
    let flags = pkg_config(&package, &["--cflags", "--libs"]);
    let archive = package.prefix.join("lib/liberrcode.a").display().to_string();
    for library in [&flags, &format!("{} {archive}", pkg_config(&package, &["--cflags"]))] {
        let program = package.work.join("crash");
        let mut compiler = Command::new("cc");
        // Without a frame pointer only the tables of the library lead out of it.
        compiler.args(["-O1", "-fomit-frame-pointer"]).arg(source("crash.c")).args(library.split(' '));
        common::run(compiler.arg("-o").arg(&program));
        let mut gdb =
            under(&["gdb", "-nx", "-batch", "-ex", "run", "-ex", "bt"], &program, &package.prefix.join("lib"));
        let output = common::run(gdb.env("DEBUGINFOD_URLS", ""));
        let frames: Vec<&str> = output.lines().filter(|line| line.starts_with('#')).collect();
        let functions = ["errcode_register", "app_registers", "main"];
        let found = functions.map(|name| frames.iter().position(|frame| frame.contains(&format!(" {name} ("))));
        assert!(
            found.iter().all(Option::is_some) && found.is_sorted() && found[2] == Some(frames.len() - 1),
            "{output}"
        );
    }
}

/// Programs with control-flow enforcement keep it: one object without the mark would switch it off for all.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn control_flow_enforcement() {
    if !common::has("gcc", "control-flow enforcement is not tested") {
        return;
    }
    let package = unpacked("linux-x86_64");
    let include = format!("-I{}", package.prefix.join("include").display());
    let program = package.work.join("bare");
    let link = |protection: &str, library: &Path| {
        let mut gcc = Command::new("gcc");
        gcc.args([&format!("-fcf-protection={protection}"), "-DERRCODE_HEADER=<errcode.h>", &include]);
        gcc.args(["-nostdlib", "-nostartfiles", "-fuse-ld=bfd", "-Wl,-e,main,-z,cet-report=error"]);
        gcc.arg(crate::bare()).arg(library).arg("-o").arg(&program).env("LC_ALL", "C").output().expect("gcc runs")
    };
    let archive = package.prefix.join("lib/liberrcode.a");
    let output = link("full", &archive);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The linker would have complained.
    let output = link("none", &archive);
    assert!(String::from_utf8_lossy(&output.stderr).contains("missing IBT and SHSTK"), "{output:?}");

    let notes = |file: &Path| common::run(Command::new("readelf").args(["-n", "-W"]).arg(file).env("LC_ALL", "C"));
    let (x86, arm) = ("x86 feature: IBT, SHSTK", "AArch64 feature: BTI, PAC");
    let all = [("linux-x86_64", x86), ("android-x86_64", x86), ("linux-aarch64", arm), ("android-arm64-v8a", arm)];
    for (target, marks) in all {
        let package = unpacked(target);
        for library in ["lib/liberrcode.a", "lib/liberrcode.so"] {
            let notes = notes(&package.prefix.join(library));
            assert!(notes.contains(marks), "{target}, {library}: {notes}");
        }
    }
}

/// Programs of every processor, with the libraries of Linux and of Android; glibc loads both.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn on_every_processor() {
    let programs: [(&[&str], &str, &[&str]); 5] = [
        (&["linux-x86_64", "android-x86_64"], "cc", &[]),
        (
            &["linux-aarch64", "android-arm64-v8a"],
            "aarch64-linux-gnu-gcc",
            &["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"],
        ),
        (&["linux-armv7"], "arm-linux-gnueabihf-gcc", &["qemu-arm", "-L", "/usr/arm-linux-gnueabihf"]),
        // Android passes floating-point numbers as Debian's armel does, whose glibc refuses libraries of armhf.
        (&["android-armeabi-v7a"], "arm-linux-gnueabi-gcc", &["qemu-arm", "-L", "/usr/arm-linux-gnueabi"]),
        (&["android-x86"], "i686-linux-gnu-gcc", &["qemu-i386", "-L", "/usr/i686-linux-gnu"]),
    ];
    for (targets, compiler, emulator) in programs {
        let why = "programs of that processor are not tested; install it with its libc, and qemu-user";
        if ![compiler].iter().chain(emulator.first()).all(|program| common::has(program, why)) {
            continue;
        }
        for target in targets {
            let package = unpacked(target);
            let include = format!("-I{}", package.prefix.join("include").display());
            let folder = format!("-L{}", package.prefix.join("lib").display());
            // The loader of the emulated system reads the search path of the program, not that of the emulator.
            let path = format!("-Wl,-rpath,{}", package.prefix.join("lib").display());
            compile_and_run(compiler, &package, &[&include, &folder, &path, "-lerrcode"], emulator);
            let library = package.prefix.join("lib/liberrcode.a").display().to_string();
            compile_and_run(compiler, &package, &[&include, &library], emulator);
        }
    }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn on_windows() {
    let (compiler, wine) = ("x86_64-w64-mingw32-gcc", "/usr/lib/wine/wine64");
    let why = "programs of Windows are not tested; install gcc-mingw-w64-x86-64, cmake and wine64";
    if !common::has(compiler, why) || !common::has("cmake", why) || !common::has(wine, why) {
        return;
    }
    let package = unpacked("windows-x86_64");
    let emulator = ["env", &format!("WINEPREFIX={}", package.work.join("wine").display()), wine];
    let flags = pkg_config(&package, &["--cflags", "--libs"]);
    // Windows looks for a DLL beside the program.
    std::fs::copy(package.prefix.join("bin/errcode.dll"), package.work.join("errcode.dll")).expect("the DLL");
    compile_and_run(compiler, &package, &flags.split_whitespace().collect::<Vec<_>>(), &emulator);
    let imports =
        common::run(Command::new("x86_64-w64-mingw32-objdump").arg("-p").arg(package.work.join("vectors.exe")));
    assert!(imports.contains("DLL Name: errcode.dll"), "{imports}");

    std::fs::remove_file(package.work.join("errcode.dll")).expect("the DLL");
    let compile = pkg_config(&package, &["--cflags"]);
    let library = package.prefix.join("lib/errcode_static.lib").display().to_string();
    compile_and_run(compiler, &package, &[&compile, &library], &emulator);

    for component in ["static", "shared"] {
        let options = [
            "-DCMAKE_SYSTEM_NAME=Windows",
            &format!("-DCMAKE_C_COMPILER={compiler}"),
            &format!("-DCOMPONENT={component}"),
            "-DVERSION=1",
        ];
        let build = cmake(&package, &source(""), &options).unwrap_or_else(|e| panic!("{e}"));
        if component == "shared" {
            std::fs::copy(package.prefix.join("bin/errcode.dll"), build.join("errcode.dll")).expect("the DLL");
        }
        replay(&emulator, &build.join("vectors.exe"), Path::new(""));
    }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn in_webassembly() {
    let why = "the module for WebAssembly is not tested; install node, clang and lld";
    if !common::has("node", why) || !common::has("clang", why) || !common::has("wasm-ld", why) {
        return;
    }
    let package = unpacked("wasm32");
    let node = |module: &Path| {
        common::run(Command::new("node").arg(source("wasm.mjs")).arg(module).arg(vectors())).trim_end().to_owned()
    };
    let expected = format!("{} vectors", common::vectors().len());
    assert_eq!(node(&package.prefix.join("lib/errcode.wasm")), expected);

    // The static library, linked into another module.
    let module = package.work.join("other.wasm");
    let mut clang = Command::new("clang");
    clang.args(["--target=wasm32", "-ffreestanding", "-nostdlib", "-O1", "-fvisibility=default", "-Wl,--no-entry"]);
    clang
        .arg("-Wl,--export-dynamic,--whole-archive")
        .arg("-I")
        .arg(package.prefix.join("include"))
        .arg(source("module.c"));
    common::run(clang.arg(package.prefix.join("lib/liberrcode.a")).arg("-o").arg(&module));
    assert_eq!(node(&module), expected);
    let module = module.display().to_string();
    let script = "const m = new WebAssembly.Module(require('fs').readFileSync(process.argv[1])); \
        console.log(new WebAssembly.Instance(m).exports.is_about_a_token(1599))";
    assert_eq!(common::run(Command::new("node").args(["-e", script, &module])), "1\n");
}

/// Beside another static library by Rust, all objects of both in the program: neither takes the other's place.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn beside_another_rust_library() {
    let package = unpacked("linux-x86_64");
    let (other, main) = common::rust_neighbour(&package.work);
    let library = package.prefix.join("lib/liberrcode.a");
    let program = package.work.join("program");
    let link = |libraries: &[&Path]| {
        let mut command = Command::new("cc");
        command.arg("-I").arg(package.prefix.join("include")).arg(&main).arg("-Wl,--whole-archive").args(libraries);
        command.args(["-Wl,--no-whole-archive", "-lpthread", "-ldl", "-lm", "-o"]).arg(&program);
        command.output().expect("cc runs")
    };
    for order in [[library.as_path(), &other], [&other, &library]] {
        let output = link(&order);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(common::run(&mut Command::new(&program)), common::NEIGHBOURS_SAY);
    }
    // A clash would be seen.
    let twice = link(&[&library, &library, &other]);
    assert!(String::from_utf8_lossy(&twice.stderr).contains("multiple definition"), "{twice:?}");
}
