//! What is inside the built files: exports, SONAME, and nothing that a system could lack.
#![cfg(target_os = "linux")]

mod common;

use common::files::{archive_faults, faults};
use common::{snapshot, soname};
use std::path::Path;
use std::process::Command;

/// The most that the stripped library may have, in bytes.
const LARGEST: usize = 32 * 1024;
/// The smallest page of any processor.
const PAGE: u64 = 4096;

fn read(file: &Path) -> Vec<u8> {
    std::fs::read(file).expect("the file")
}

#[test]
fn shared_library() {
    let library = read(&common::shared_library());
    assert_eq!(faults(&library, &snapshot("symbols.txt"), &soname(), PAGE), [""; 0]);
    // Cargo has stripped it.
    assert!(library.len() <= LARGEST, "{} bytes, at most {LARGEST} are allowed", library.len());
}

/// Another linker, as the user's settings may name one, makes the same of it.
#[test]
#[cfg(target_arch = "x86_64")]
fn shared_library_by_every_linker() {
    let linkers = ["ld.bfd", "ld.gold", "ld.lld", "mold"];
    let missing = common::missing(&linkers);
    for linker in linkers.into_iter().filter(|linker| !missing.contains(linker)) {
        let name = linker.trim_start_matches("ld.");
        let flags = format!("{} -Clink-arg=-fuse-ld={name}", std::env::var("RUSTFLAGS").unwrap_or_default());
        let mut build = common::cargo();
        build.args(["build", "--release", "--quiet", "--package", "errcode-capi", "--target-dir"]);
        build
            .arg(common::target_folder().join("linkers").join(name))
            .env("RUSTFLAGS", flags)
            .env_remove("CARGO_ENCODED_RUSTFLAGS");
        let library = read(&common::built(&mut build, "liberrcode.so"));
        assert_eq!(faults(&library, &snapshot("symbols.txt"), &soname(), PAGE), [""; 0], "{linker}");
        assert!(library.len() <= LARGEST, "{linker}: {} bytes", library.len());
    }
    if !missing.is_empty() {
        common::skip_for("the library by other linkers", &missing);
    }
}

/// The guard above sees each fault: a library that has all of them.
#[test]
fn faults_are_found() {
    let folder = common::temporary();
    let source = "#include <stdio.h>\n\
        const char *table[] = {\"a\", \"b\"};\n\
        __asm__(\".section .wx,\\\"awx\\\",@progbits\\n.byte 0\\n.previous\");\n\
        __attribute__((constructor)) static void at_load(void) { puts(table[0]); }\n\
        int errcode_is_ok(int code) { return code == 0; }\n";
    let source = common::write(folder.path(), "bad.c", source);
    let library = folder.path().join("libbad.so");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-Wl,-z,execstack,-z,norelro,-z,lazy,--hash-style=gnu,-rpath,/nowhere"])
        .args(["-Wl,--no-eh-frame-hdr", "-o"])
        .arg(&library)
        .arg(source);
    common::run(&mut cc);
    let found = faults(&read(&library), &snapshot("symbols.txt"), "liberrcode.so.1", 1 << 30);
    for expected in [
        "undefined symbol puts",
        "exports [",
        "relocations in .rela.dyn",
        "needs libc.so.6",
        "SONAME None",
        "runs code when it is loaded",
        "search path /nowhere",
        "a segment is writable and executable",
        "a segment is not aligned",
        "the stack is executable",
        "has no RELRO",
        "has not both kinds of hash table",
        "is not bound when it is loaded",
        "is unloaded by dlclose",
        "has no unwind tables",
    ] {
        assert!(found.iter().any(|fault| fault.starts_with(expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn static_library() {
    assert_eq!(archive_faults(&read(&common::static_library()), "errcode.", &["errcode_"]), [""; 0]);
}

/// The guard above sees a function that can panic.
#[test]
fn panicking_functions_are_found() {
    let folder = common::temporary();
    let source = "#![no_std]\n\
        static TABLE: [u8; 4] = [1, 2, 3, 4];\n\
        #[unsafe(no_mangle)] pub extern \"C\" fn errcode_bad(i: usize) -> u8 { TABLE[i] }\n\
        #[panic_handler] fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }\n";
    let library = common::rust_static_library(folder.path(), "bad", source, &["-Copt-level=2", "-Cpanic=abort"]);
    let found = archive_faults(&read(&library), "libbad.", &["errcode_"]);
    assert!(found.iter().any(|fault| fault.starts_with("panicking function ")), "{found:#?}");
    assert!(found.iter().any(|fault| fault.starts_with("undefined symbol ")), "{found:#?}");
}
