//! `cargo cinstall` as the README says it, and a program built against what it installed with pkg-config alone.
#![cfg(target_os = "linux")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The command of the README, with a folder that stands for the root of the system.
fn install(system: &Path) {
    let readme = std::fs::read_to_string(common::root().join("README.md")).expect("README.md");
    let command = readme.lines().find_map(|line| line.trim_start_matches("sudo ").strip_prefix("cargo cinstall "));
    let command = command.expect("a command in README.md").split(['#', '&', ';']).next().expect("its words");
    let mut cargo = common::cargo();
    cargo.arg("cinstall").args(command.split_whitespace()).arg("--destdir").arg(system);
    common::run(cargo.arg("--target-dir").arg(common::target_folder()));
}

fn pkg_config(arguments: &[&str]) -> Command {
    let mut command = Command::new("pkg-config");
    command.args(arguments);
    command
}

#[test]
fn an_installed_library_is_found_by_pkg_config() {
    if !common::need("`cargo cinstall`", &["cargo-cinstall", "pkg-config", "readelf"]) {
        return;
    }
    let folder = common::temporary();
    install(folder.path());
    // Where pkg-config looks, if it is Debian's, and so does the loader there: in /usr/local/lib.
    let prefix = folder.path().join("usr/local");
    let searched = common::run(&mut pkg_config(&["--variable=pc_path", "pkg-config"]));
    let debian = Path::new("/etc/debian_version").exists();
    assert!(!debian || searched.trim().split(':').any(|f| f == "/usr/local/lib/pkgconfig"), "{searched}");

    for file in ["include/errcode.h", "lib/liberrcode.a", "lib/pkgconfig/errcode.pc"] {
        assert!(prefix.join(file).is_file(), "{file} was not installed");
    }
    let header = |path: PathBuf| std::fs::read(path).expect("a header");
    assert_eq!(header(prefix.join("include/errcode.h")), header(common::root().join("include/errcode.h")));
    let version = env!("CARGO_PKG_VERSION");
    let soname = common::soname();
    let real = prefix.join(format!("lib/liberrcode.so.{version}"));
    for link in ["liberrcode.so", &soname] {
        let link = real.with_file_name(link);
        assert_eq!(link.canonicalize().expect("a link"), real.canonicalize().expect("a file"), "{link:?}");
    }

    // A tree that was moved after it was installed, as this one has been, is found where it is.
    let ask = |arguments: &[&str]| {
        let mut command = pkg_config(arguments);
        command.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(["--define-prefix", "errcode"]);
        common::run(&mut command).trim().to_owned()
    };
    assert_eq!(ask(&["--modversion"]), version);
    let variables: Vec<String> = ["prefix", "includedir", "libdir"].map(|name| ask(&["--variable", name])).into();
    for (value, folder) in variables.iter().zip(["", "include", "lib"]) {
        assert_eq!(Path::new(&value.replace('\\', "")), prefix.join(folder), "{variables:?}");
    }
    assert_eq!(ask(&["--libs-only-l"]), "-lerrcode");

    common::write(folder.path(), "main.c", &common::snippet("README.md", "c"));
    let program = folder.path().join("main");
    // pkg-config quotes its output for a shell, which matters where the path has a blank.
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("cc main.c -o main {}", ask(&["--cflags", "--libs"]))).current_dir(folder.path());
    common::run(&mut shell);
    let output = common::run(Command::new(&program).env("LD_LIBRARY_PATH", prefix.join("lib")));
    assert_eq!(output, common::snippet("README.md", "text"));
    // What the program asks for at run time is the SONAME: another 1.x may be installed later.
    let needed = common::run(Command::new("readelf").arg("-d").arg(&program).env("LC_ALL", "C"));
    assert!(needed.contains(&format!("[{soname}]")), "{needed}");
}
