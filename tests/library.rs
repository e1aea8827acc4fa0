//! What is inside of the built files: exports, SONAME, and nothing that a system could lack.
#![cfg(target_os = "linux")]

mod common;

use common::{snapshot, soname};
use object::elf::{self, FileHeader64};
use object::read::archive::ArchiveFile;
use object::read::elf::{Dyn, ElfFile64, FileHeader, ProgramHeader, SectionHeader};
use object::{Endianness, Object, ObjectSymbol, SymbolKind};
use std::path::Path;
use std::process::Command;

/// The most that the stripped library may have, in bytes, as LLD links it.
const LARGEST: u64 = 12 * 1024;
/// What GNU ld, the linker of Rust before 1.90, may add: it fills the file up to the page that becomes read-only.
const GNU_LD_ADDS: u64 = 1024;

/// What of a shared library is not as it has to be.
fn faults(data: &[u8], exports: &[String], soname: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let file: ElfFile64<'_, Endianness> = ElfFile64::parse(data).expect("a 64-bit ELF file");
    let endian = file.endian();
    let header = FileHeader64::<Endianness>::parse(data).expect("a header");

    let mut exported: Vec<String> = Vec::new();
    for symbol in file.dynamic_symbols() {
        let name = symbol.name().expect("a name").to_owned();
        if symbol.is_undefined() {
            faults.push(format!("undefined symbol {name}"));
        } else {
            exported.push(name);
        }
    }
    exported.sort_unstable();
    if exported != exports {
        faults.push(format!("exports {exported:?}"));
    }

    let sections = header.sections(endian, data).expect("sections");
    for section in sections.iter() {
        if matches!(section.sh_type(endian), elf::SHT_REL | elf::SHT_RELA | elf::SHT_RELR) {
            let name = String::from_utf8_lossy(sections.section_name(endian, section).expect("a name")).into_owned();
            faults.push(format!("relocations in {name}"));
        }
    }

    let mut named = None;
    let segments = header.program_headers(endian, data).expect("segments");
    let dynamic = segments.iter().find_map(|s| s.dynamic(endian, data).expect("readable")).expect("a dynamic segment");
    let strings = sections.symbols(endian, data, elf::SHT_DYNSYM).expect("dynamic symbols").strings();
    for entry in dynamic {
        let value = entry.d_val(endian);
        let text = || {
            let offset = u32::try_from(value).expect("an offset");
            String::from_utf8_lossy(strings.get(offset).expect("a string")).into_owned()
        };
        match u32::try_from(entry.d_tag(endian)).unwrap_or(0) {
            elf::DT_NEEDED => faults.push(format!("needs {}", text())),
            elf::DT_SONAME => named = Some(text()),
            elf::DT_INIT | elf::DT_INIT_ARRAY | elf::DT_FINI | elf::DT_FINI_ARRAY => {
                faults.push("runs code when it is loaded or unloaded".into());
            }
            elf::DT_TEXTREL => faults.push("text relocations".into()),
            elf::DT_RPATH | elf::DT_RUNPATH => faults.push(format!("search path {}", text())),
            _ => {}
        }
    }
    if named.as_deref() != Some(soname) {
        faults.push(format!("SONAME {named:?}"));
    }

    let mut stack = false;
    for segment in segments {
        let flags = segment.p_flags(endian);
        if flags & elf::PF_W != 0 && flags & elf::PF_X != 0 {
            faults.push("a segment is writable and executable".into());
        }
        stack |= segment.p_type(endian) == elf::PT_GNU_STACK;
    }
    if !stack {
        faults.push("the stack is executable".into());
    }
    faults
}

/// Fails if the library, once stripped, is too large.
fn check_size(library: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let stripped = folder.path().join("stripped.so");
    common::run(Command::new("strip").arg("-o").arg(&stripped).arg(library));
    let data = std::fs::read(stripped).expect("a file");
    let file: ElfFile64<'_, Endianness> = ElfFile64::parse(&*data).expect("a 64-bit ELF file");
    let lld = file.section_by_name(".relro_padding").is_some();
    let largest = if lld { LARGEST } else { LARGEST + GNU_LD_ADDS };
    assert!(data.len() as u64 <= largest, "{} bytes stripped, at most {largest} are allowed", data.len());
}

#[test]
fn shared_library() {
    let library = common::shared_library();
    assert_eq!(faults(&std::fs::read(&library).expect("the library"), &snapshot("symbols.txt"), &soname()), [""; 0]);
    check_size(&library);
}

/// The one that Java loads: the same, and the entry points of its one class.
#[test]
fn shared_library_for_java() {
    let library = common::jni_library_folder().join("liberrcode.so");
    let mut exports = snapshot("symbols.txt");
    exports.extend(["at", "describe"].map(|name| format!("Java_io_openim_errcode_Native_{name}")));
    exports.sort_unstable();
    assert_eq!(faults(&std::fs::read(&library).expect("the library"), &exports, &soname()), [""; 0]);
    check_size(&library);
}

/// The guard above sees each fault: a library that has all of them.
#[test]
fn faults_are_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = "#include <stdio.h>\n\
        const char *table[] = {\"a\", \"b\"};\n\
        __asm__(\".section .wx,\\\"awx\\\",@progbits\\n.byte 0\\n.previous\");\n\
        __attribute__((constructor)) static void at_load(void) { puts(table[0]); }\n\
        int errcode_is_ok(int code) { return code == 0; }\n";
    let source = common::write(folder.path(), "bad.c", source);
    let library = folder.path().join("libbad.so");
    let mut cc = Command::new("cc");
    cc.args(["-shared", "-fPIC", "-Wl,-z,execstack", "-Wl,-rpath,/nowhere", "-o"]).arg(&library).arg(source);
    common::run(&mut cc);
    let found = faults(&std::fs::read(library).expect("the library"), &snapshot("symbols.txt"), "liberrcode.so.1");
    for expected in [
        "undefined symbol puts",
        "exports [",
        "relocations in .rela.dyn",
        "needs libc.so.6",
        "SONAME None",
        "runs code when it is loaded",
        "search path /nowhere",
        "a segment is writable and executable",
    ] {
        assert!(found.iter().any(|fault| fault.starts_with(expected)), "{expected}: {found:#?}");
    }
}

/// What would clash with another static library, or fail to link, of the objects whose names have this beginning. The
/// others are parts of Rust's own libraries; ours needs none of them.
fn archive_faults(path: &Path, ours: &str, exports: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    let data = std::fs::read(path).expect("the archive");
    let archive = ArchiveFile::parse(&*data).expect("an archive");
    let mut objects = 0;
    for member in archive.members() {
        let member = member.expect("a member");
        if !member.name().starts_with(ours.as_bytes()) {
            continue;
        }
        objects += 1;
        let object = object::File::parse(member.data(&*data).expect("the data")).expect("an object");
        for symbol in object.symbols() {
            let name = symbol.name().unwrap_or_default();
            if name.is_empty() || matches!(symbol.kind(), SymbolKind::File | SymbolKind::Section) {
                continue;
            }
            if symbol.is_undefined() {
                faults.push(format!("undefined symbol {name}"));
            } else if symbol.is_global() && !exports.iter().any(|prefix| name.starts_with(prefix)) {
                faults.push(format!("global symbol {name}"));
            }
            if ["panic", "unwrap_failed", "rust_begin_unwind", "eh_personality"].iter().any(|p| name.contains(p)) {
                faults.push(format!("panicking function {name}"));
            }
        }
    }
    if objects != 1 {
        faults.push(format!("{objects} objects"));
    }
    faults
}

#[test]
fn static_library() {
    assert_eq!(archive_faults(&common::static_library(), "errcode.", &["errcode_"]), [""; 0]);
}

#[test]
fn static_library_for_java() {
    let library = common::jni_library_folder().join("liberrcode.a");
    assert_eq!(archive_faults(&library, "errcode.", &["errcode_", "Java_io_openim_errcode_Native_"]), [""; 0]);
}

/// The guard above sees a function that can panic.
#[test]
fn panicking_functions_are_found() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = "#![no_std]\n\
        static TABLE: [u8; 4] = [1, 2, 3, 4];\n\
        #[unsafe(no_mangle)] pub extern \"C\" fn errcode_bad(i: usize) -> u8 { TABLE[i] }\n\
        #[panic_handler] fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }\n";
    let library = common::rust_static_library(folder.path(), "bad", source, &["-Copt-level=2", "-Cpanic=abort"]);
    let found = archive_faults(&library, "libbad.", &["errcode_"]);
    assert!(found.iter().any(|fault| fault.starts_with("panicking function ")), "{found:#?}");
    assert!(found.iter().any(|fault| fault.starts_with("undefined symbol ")), "{found:#?}");
}
