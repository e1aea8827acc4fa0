//! What is inside library files, and what of it is not as it has to be.

use object::elf::{self, FileHeader32, FileHeader64};
use object::read::archive::ArchiveFile;
use object::read::elf::{Dyn, ElfFile, FileHeader, ProgramHeader, SectionHeader};
use object::{Endianness, FileKind, Object, ObjectSymbol, SymbolKind};

/// What of a shared library is not as it has to be. `page` is what its segments have to be aligned to.
pub fn faults(data: &[u8], exports: &[String], soname: &str, page: u64) -> Vec<String> {
    match FileKind::parse(data).expect("an object file") {
        FileKind::Elf32 => of::<FileHeader32<Endianness>>(data, exports, soname, page),
        FileKind::Elf64 => of::<FileHeader64<Endianness>>(data, exports, soname, page),
        other => vec![format!("no ELF file but {other:?}")],
    }
}

fn of<Elf: FileHeader<Endian = Endianness>>(data: &[u8], exports: &[String], soname: &str, page: u64) -> Vec<String> {
    let mut faults = Vec::new();
    let file: ElfFile<'_, Elf> = ElfFile::parse(data).expect("an ELF file");
    let endian = file.endian();
    let header = Elf::parse(data).expect("a header");

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

    let (mut named, mut hashes, mut now, mut stays) = (None, 0, false, false);
    let segments = header.program_headers(endian, data).expect("segments");
    let dynamic = segments.iter().find_map(|s| s.dynamic(endian, data).expect("readable")).expect("a dynamic segment");
    let strings = sections.symbols(endian, data, elf::SHT_DYNSYM).expect("dynamic symbols").strings();
    for entry in dynamic {
        let value: u64 = entry.d_val(endian).into();
        let text = || {
            let offset = u32::try_from(value).expect("an offset");
            String::from_utf8_lossy(strings.get(offset).expect("a string")).into_owned()
        };
        match u32::try_from(entry.d_tag(endian).into()).unwrap_or(0) {
            elf::DT_HASH | elf::DT_GNU_HASH => hashes += 1,
            elf::DT_FLAGS => now |= value & u64::from(elf::DF_BIND_NOW) != 0,
            elf::DT_FLAGS_1 => stays |= value & u64::from(elf::DF_1_NODELETE) != 0,
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

    if hashes != 2 {
        faults.push("has not both kinds of hash table".into());
    }
    if !now {
        faults.push("is not bound when it is loaded".into());
    }
    if !stays {
        faults.push("is unloaded by dlclose".into());
    }

    let (mut stack, mut relro, mut unwind) = (false, false, false);
    for segment in segments {
        let flags = segment.p_flags(endian);
        if flags & elf::PF_W != 0 && flags & elf::PF_X != 0 {
            faults.push("a segment is writable and executable".into());
        }
        match segment.p_type(endian) {
            elf::PT_GNU_STACK => stack = flags & elf::PF_X == 0,
            elf::PT_GNU_RELRO => relro = true,
            elf::PT_GNU_EH_FRAME => unwind = true,
            elf::PT_LOAD => {
                let (align, offset, address): (u64, u64, u64) =
                    (segment.p_align(endian).into(), segment.p_offset(endian).into(), segment.p_vaddr(endian).into());
                if align % page != 0 || offset % page != address % page {
                    faults.push(format!("a segment is not aligned to {page}"));
                }
            }
            _ => {}
        }
    }
    if !stack {
        faults.push("the stack is executable".into());
    }
    if !relro {
        faults.push("has no RELRO".into());
    }
    // On 32-bit ARM the tables would import functions.
    if !unwind && header.e_machine(endian) != elf::EM_ARM {
        faults.push("has no unwind tables".into());
    }
    faults
}

/// What would clash with another static library, or fail to link, of the objects whose names have this beginning. The
/// others are parts of Rust's own libraries; ours needs none of them.
pub fn archive_faults(data: &[u8], ours: &str, exports: &[&str]) -> Vec<String> {
    let mut faults = Vec::new();
    let archive = ArchiveFile::parse(data).expect("an archive");
    let mut objects = 0;
    for member in archive.members() {
        let member = member.expect("a member");
        if !member.name().starts_with(ours.as_bytes()) {
            continue;
        }
        objects += 1;
        let object = object::File::parse(member.data(data).expect("the data")).expect("an object");
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
