//! The command as a program, on each system as far as the machine has it or an emulator of it.

use crate::common::{self, run};
use crate::{complete_wine, package, unpack};
use object::elf::{self, FileHeader64};
use object::read::elf::{FileHeader, ProgramHeader};
use object::{Endianness, Object};
use std::path::{Path, PathBuf};
use std::process::Command;

const WINE: &str = "/usr/lib/wine/wine64";

/// The platforms, and what Debian calls their processors.
const LINUX: [(&str, &str); 2] = [("linux-x86_64", "amd64"), ("linux-aarch64", "arm64")];

/// What lies in a folder, sorted.
fn listed(folder: &Path) -> Vec<String> {
    let found = run(Command::new("find").arg(folder).args(["-not", "-type", "d", "-printf", "%m %P\n"]));
    let mut found: Vec<String> = found.lines().map(str::to_owned).collect();
    found.sort_unstable();
    found
}

/// An archive in a new folder, and the folder in it.
fn unpacked(target: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = common::temporary();
    let end = if target.starts_with("windows") { "zip" } else { "tar.gz" };
    let prefix = unpack(&package(&format!("errcode-cli-{{}}-{target}.{end}")), &folder.path().join("unpacked"));
    (folder, prefix)
}

/// Explains a code, and a line of a log, by a program.
fn explains(program: &mut dyn FnMut() -> Command) {
    let vector = common::vectors().into_iter().find(|vector| vector.code == 1004).expect("a code");
    for (lang, message) in [("--lang=en", &vector.message), ("--lang=zh", &vector.message_zh)] {
        let explained = run(program().args([lang, "1004"]));
        assert!(explained.contains(&vector.name) && explained.contains(message), "{explained}");
    }
    assert_eq!(run(program().arg("--version")), format!("errcode {}\n", env!("CARGO_PKG_VERSION")));
    let folder = common::temporary();
    let log = common::write(folder.path(), "server.log", "{\"errCode\":1501,\"errMsg\":\"TokenExpiredError\"}\n");
    let annotated = run(program().args(["annotate", "--lang=en"]).arg(log));
    assert!(annotated.contains("TOKEN_EXPIRED"), "{annotated}");
    // A mistake is an answer too, not a crash.
    let output = program().arg("no-such-code").output().expect("it runs");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
}

/// Explains a code by a program in a folder that is all it sees. Only root can do that.
fn explains_inside(root: &Path, program: &str) {
    if is_root() {
        let explained = run(Command::new("chroot").arg(root).args([program, "--lang=en", "1004"]));
        assert!(explained.contains("RECORD_NOT_FOUND"), "{explained}");
    } else {
        common::skip("the command where there is nothing else; run the test as root");
    }
}

fn is_root() -> bool {
    // SAFETY: it asks for a number.
    unsafe { libc::geteuid() == 0 }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_command_on_linux() {
    for (target, _) in LINUX {
        let (folder, prefix) = unpacked(target);
        let program = prefix.join("bin/errcode");
        is_alone(&std::fs::read(&program).expect("the program"));
        let pages = ["annotate", "check", "completions", "export", "list", "man", "search"];
        let mut expected: Vec<String> = pages.map(|page| format!("644 share/man/man1/errcode-{page}.1")).into();
        expected.extend(
            [
                "755 bin/errcode",
                "644 share/man/man1/errcode.1",
                "644 share/bash-completion/completions/errcode",
                "644 share/fish/vendor_completions.d/errcode.fish",
                "644 share/zsh/site-functions/_errcode",
                "644 share/doc/errcode/LICENSE",
                "644 share/doc/errcode/copyright",
            ]
            .map(str::to_owned),
        );
        expected.sort_unstable();
        assert_eq!(listed(&prefix), expected);

        if target.ends_with(std::env::consts::ARCH) {
            explains(&mut || Command::new(&program));
            let root = folder.path().join("root");
            std::fs::create_dir(&root).expect("a writable folder");
            std::fs::copy(&program, root.join("errcode")).expect("the program");
            explains_inside(&root, "/errcode");
            continue;
        }
        let emulator = target.replace("linux-", "qemu-");
        if common::has(&emulator, &format!("the command for {target} is not tested; install qemu-user")) {
            explains(&mut || {
                let mut command = Command::new(&emulator);
                command.arg(&program);
                command
            });
        }
    }
}

/// A static program, which no loader and no library has to be there for, with the protections of a dynamic one.
fn is_alone(program: &[u8]) {
    let header = FileHeader64::<Endianness>::parse(program).expect("a program of Linux");
    let endian = header.endian().expect("an order of bytes");
    let mut is_stack_safe = false;
    for segment in header.program_headers(endian, program).expect("segments") {
        let flags = segment.p_flags(endian);
        assert_ne!(segment.p_type(endian), elf::PT_INTERP, "it needs a loader");
        assert_ne!(flags & (elf::PF_W | elf::PF_X), elf::PF_W | elf::PF_X, "a segment is writable and executable");
        is_stack_safe |= segment.p_type(endian) == elf::PT_GNU_STACK && flags & elf::PF_X == 0;
        for entry in segment.dynamic(endian, program).expect("readable").into_iter().flatten() {
            assert_ne!(entry.d_tag.get(endian), u64::from(elf::DT_NEEDED), "it needs a library");
        }
    }
    assert!(is_stack_safe, "the stack is executable");
    names_no_folder(program);
}

/// Nothing of the machine that built it.
fn names_no_folder(program: &[u8]) {
    let home = std::env::var("HOME").expect("HOME");
    for folder in [common::root().display().to_string(), format!("{home}/.cargo"), "/rustlib/src".into()] {
        let found = memchr::memmem::find(program, folder.as_bytes());
        assert_eq!(found, None, "the program names {folder}");
    }
}

#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_command_on_windows() {
    let (folder, prefix) = unpacked("windows-x86_64");
    let program = prefix.join("bin/errcode.exe");
    let contents = std::fs::read(&program).expect("the program");
    names_no_folder(&contents);
    let file = object::File::parse(contents.as_slice()).expect("a program of Windows");
    for import in file.imports().expect("imports") {
        let library = String::from_utf8_lossy(import.library()).to_lowercase();
        // What Windows has itself.
        let is_of_windows = library.starts_with("api-ms-win-")
            || [
                "advapi32.dll",
                "bcryptprimitives.dll",
                "kernel32.dll",
                "msvcrt.dll",
                "ntdll.dll",
                "userenv.dll",
                "ws2_32.dll",
            ]
            .contains(&library.as_str());
        assert!(is_of_windows, "it needs {library}");
    }
    for file in
        ["share/powershell/errcode.ps1", "share/bash-completion/completions/errcode", "share/doc/errcode/LICENSE"]
    {
        assert!(prefix.join(file).is_file(), "{file} is missing");
    }
    let (compiler, why) =
        ("x86_64-w64-mingw32-gcc", "the command for Windows is not tested; install wine64 and gcc-mingw-w64-x86-64");
    if common::has(WINE, why) && common::has(compiler, why) {
        let windows = folder.path().join("wine");
        complete_wine(&windows, compiler);
        explains(&mut || {
            let mut wine = Command::new(WINE);
            wine.arg(&program).env("WINEPREFIX", &windows).env("WINEDEBUG", "-all");
            wine
        });
    }
}

/// Installed by dpkg into an empty folder, where nothing could help it, and removed again.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn the_command_on_debian() {
    if !common::has("dpkg", "the packages for Debian are not tested; test on Debian or Ubuntu") {
        return;
    }
    if !is_root() {
        return common::skip("the packages for Debian: dpkg installs only for root; run the test as root");
    }
    for (target, architecture) in LINUX {
        let deb = package(&format!("errcode_{{}}_{architecture}.deb"));
        let root = common::temporary();
        let admin = root.path().join("var/lib/dpkg");
        for folder in ["info", "updates"] {
            std::fs::create_dir_all(admin.join(folder)).expect("a writable folder");
        }
        common::write(&admin, "status", "");
        let dpkg = |arguments: &[&str]| {
            let mut dpkg = Command::new("dpkg");
            // Another processor's package on this one; and what an image of Docker leaves out.
            dpkg.arg("--root").arg(root.path()).args(["--force-architecture", "--path-include=*", "--log=/dev/null"]);
            run(dpkg.args(arguments).env("LC_ALL", "C"))
        };
        dpkg(&["--install", &deb.display().to_string()]);
        assert_eq!(dpkg(&["--verify", "errcode"]), "");

        let (_folder, prefix) = unpacked(target);
        let installed = |path: &str| std::fs::read(root.path().join("usr").join(path)).expect(path);
        let same = |path: &str, in_archive: &str| {
            assert!(installed(path) == std::fs::read(prefix.join(in_archive)).expect(in_archive), "{path} differs");
        };
        same("bin/errcode", "bin/errcode");
        same("share/doc/errcode/copyright", "share/doc/errcode/copyright");
        same("share/bash-completion/completions/errcode", "share/bash-completion/completions/errcode");
        same("share/fish/vendor_completions.d/errcode.fish", "share/fish/vendor_completions.d/errcode.fish");
        same("share/zsh/vendor-completions/_errcode", "share/zsh/site-functions/_errcode");
        let pages: Vec<String> = std::fs::read_dir(prefix.join("share/man/man1"))
            .expect("manual pages")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
            .collect();
        for page in pages {
            let path = root.path().join(format!("usr/share/man/man1/{page}.gz"));
            let expected = std::fs::read_to_string(prefix.join("share/man/man1").join(&page)).expect("a page");
            assert!(run(Command::new("gzip").arg("-dc").arg(&path)) == expected, "{page} differs");
        }
        if target.ends_with(std::env::consts::ARCH) {
            explains_inside(root.path(), "/usr/bin/errcode");
        }

        // The sums are looked at.
        std::fs::write(root.path().join("usr/share/doc/errcode/copyright"), "").expect("a writable file");
        let mut verify = Command::new("dpkg");
        verify.arg("--root").arg(root.path()).args(["--verify", "errcode"]);
        let output = verify.output().expect("dpkg runs");
        assert!(String::from_utf8_lossy(&output.stdout).contains("usr/share/doc/errcode/copyright"), "{output:?}");

        dpkg(&["--purge", "errcode"]);
        let left: Vec<String> = std::fs::read_dir(root.path())
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
            .collect();
        assert_eq!(left, ["var"]);
    }
}

/// Owner, time and order of what is in a package for Debian do not depend on who made it.
#[test]
#[ignore = "takes the packages of cargo xtask dist"]
fn a_package_for_debian_is_of_root() {
    if !common::has("dpkg-deb", "the packages for Debian are not tested; test on Debian or Ubuntu") {
        return;
    }
    let deb = package("errcode_{}_amd64.deb");
    let contents = run(Command::new("dpkg-deb").arg("--contents").arg(&deb).env("TZ", "UTC"));
    for line in contents.lines() {
        let expected = if line.ends_with('/') {
            "drwxr-xr-x"
        } else if line.ends_with("/errcode") && line.contains("/bin/") {
            "-rwxr-xr-x"
        } else {
            "-rw-r--r--"
        };
        assert!(line.starts_with(expected) && line.contains(" 1980-01-01 00:00 "), "{line}");
        assert!(line.contains(" root/root ") || line.contains(" 0/0 "), "{line}");
    }
    assert!(contents.lines().count() > 20, "{contents}");
}
