//! What the library costs a program in memory: for custom codes, no page until one is registered.
#![cfg(target_os = "linux")]

mod common;

use common::api::{Api, Custom};
use common::text;
use std::path::Path;

/// Memory of a loaded library that begins as zeros, and that its file has no bytes for: so much of it.
fn zeros(library: &Path, length: usize) -> (usize, usize) {
    let maps = std::fs::read_to_string("/proc/self/maps").expect("Linux tells");
    let mut of_the_file = maps.lines().filter(|line| line.ends_with(library.to_str().expect("a path")));
    let range = of_the_file.next_back().and_then(|line| line.split([' ', '-']).nth(1)).expect("the library is loaded");
    let begin = usize::from_str_radix(range, 16).expect("an address");
    // Apart from its neighbours: Linux lists adjacent memory as one if it has the same properties.
    // SAFETY: changes what is in a core dump.
    assert_eq!(unsafe { libc::madvise(begin as *mut _, length, libc::MADV_DONTDUMP) }, 0, "memory after the file");
    (begin, begin + length)
}

/// How many bytes of this memory are resident.
fn resident((begin, end): (usize, usize)) -> usize {
    let smaps = std::fs::read_to_string("/proc/self/smaps").expect("Linux tells");
    let of_it = smaps.split_once(&format!("{begin:x}-{end:x} ")).expect("it is mapped").1;
    let line = of_it.lines().find(|line| line.starts_with("Rss:")).expect("its resident size");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<usize>().ok()).expect("a number") * 1024
}

/// How much of this process may not be swapped out, in KiB.
fn locked() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmLck:")).expect("a figure");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// A program that may not wait for its memory, as one that works in real time, locks all of it: the library too, with the
/// slots of codes that nobody registers.
fn locks_little(folder: &Path) {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: writes the value above.
    assert_eq!(unsafe { libc::getrlimit(libc::RLIMIT_MEMLOCK, &mut limit) }, 0);
    if limit.rlim_cur < 1 << 20 {
        eprintln!("skipped: how much memory the library locks, because of the limit of `ulimit -l`");
        return;
    }
    let library = folder.join("locked");
    std::fs::copy(common::shared_library(), &library).expect("a writable folder");
    let before = locked();
    // SAFETY: changes what is kept in memory, until the call below.
    assert_eq!(unsafe { libc::mlockall(libc::MCL_FUTURE) }, 0);
    let _api = Api::open(&library);
    let after = locked();
    // SAFETY: as above.
    assert_eq!(unsafe { libc::munlockall() }, 0);
    assert!((80..=200).contains(&(after - before)), "{before} KiB, then {after} KiB");
}

#[test]
fn nothing_until_something_is_registered() {
    // A copy that no other test has open.
    let folder = common::temporary();
    let library = folder.path().canonicalize().expect("a folder").join("copy");
    std::fs::copy(common::shared_library(), &library).expect("a writable folder");
    let api = Api::open(&library);
    // SAFETY: asks for a number.
    let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).expect("a page size");
    // Some of the slots are in the last page of the file.
    let slots = zeros(&library, 9_999 * size_of::<usize>() / page * page - page);

    for code in -100..100_000 {
        assert!(!text((api.errcode_message)(code)).is_empty() && !text((api.errcode_name)(code)).is_empty());
    }
    assert!(api.all().len() > 80);
    let code = Custom { code: 22_000, action: 0, name: c"GOOD".as_ptr(), message: c"Good".as_ptr() };
    let register = |code: Custom| {
        // SAFETY: an entry that stays, with static strings.
        unsafe { (api.errcode_register)(Box::leak(Box::new(code)), 1, std::ptr::null_mut()) }
    };
    assert_ne!(register(Custom { message: c"".as_ptr(), ..code }), 0);
    assert_eq!(resident(slots), 0);

    // Now one page, and with a code far from it another one.
    assert_eq!(register(code), 0);
    assert_eq!(resident(slots), page);
    assert_eq!(register(Custom { code: 27_000, ..code }), 0);
    assert_eq!(resident(slots), 2 * page);
    locks_little(folder.path());
}
