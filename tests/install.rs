//! `cargo cinstall`, and a program built against what it installed with pkg-config alone.
#![cfg(target_os = "linux")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    entries.into_iter().find_map(|path| {
        let here = path.file_name().is_some_and(|n| n == name);
        if here { Some(path) } else { path.is_dir().then(|| find(&path, name)).flatten() }
    })
}

#[test]
fn an_installed_library_is_found_by_pkg_config() {
    let why = "the installed tree is not tested; install it with `cargo install cargo-c`";
    if !common::has("cargo-cinstall", why) || !common::has("pkg-config", why) {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let prefix = folder.path().join("prefix");
    common::install(&prefix);

    for file in ["include/errcode.h", "lib/liberrcode.a", "lib/pkgconfig/errcode.pc"] {
        assert!(prefix.join(file).is_file(), "{file} was not installed");
    }
    let header = |path: PathBuf| std::fs::read(path).expect("a header");
    assert_eq!(header(prefix.join("include/errcode.h")), header(common::root().join("include/errcode.h")));
    let version = env!("CARGO_PKG_VERSION");
    let soname = common::soname();
    let real = find(&prefix, &format!("liberrcode.so.{version}")).expect("the library with its whole version");
    for link in ["liberrcode.so", &soname] {
        let link = real.with_file_name(link);
        assert_eq!(link.canonicalize().expect("a link"), real.canonicalize().expect("a file"), "{link:?}");
    }

    let pkg_config = |arguments: &[&str]| {
        let mut command = Command::new("pkg-config");
        command.env("PKG_CONFIG_PATH", prefix.join("lib/pkgconfig")).args(arguments).arg("errcode");
        common::run(&mut command).trim().to_owned()
    };
    assert_eq!(pkg_config(&["--modversion"]), version);
    let source = common::write(folder.path(), "main.c", &common::snippet("README.md", "c"));
    let program = folder.path().join("main");
    let flags = pkg_config(&["--cflags", "--libs"]);
    let mut cc = Command::new("cc");
    common::run(cc.arg(&source).arg("-o").arg(&program).args(flags.split_whitespace()));
    let output = common::run(Command::new(&program).env("LD_LIBRARY_PATH", prefix.join("lib")));
    assert_eq!(output, common::snippet("README.md", "text"));
    // What the program asks for at run time is the SONAME: another 1.x may be installed later.
    let needed = common::run(Command::new("readelf").arg("-d").arg(&program));
    assert!(needed.contains(&format!("[{soname}]")), "{needed}");
}
