//! What registered codes cost: to register all of them, to look them up, and to look codes up while others register.

use crate::subjects::{self, Codes, Message};
use crate::tables::{CALLS, call};
use std::ffi::{CString, c_char};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub const FIRST: i32 = 20001;
pub const LAST: i32 = 29999;
/// Of name and message together.
const TEXT: usize = 64;
const THREADS: usize = 4;
/// How often a process measures lookups beside threads, which can register every code only once in a copy of the library.
const TIMES: usize = 8;

/// errcode_custom_t.
#[repr(C)]
struct Entry {
    code: i32,
    name: *const c_char,
    message: *const c_char,
}

// SAFETY: the strings are constant.
unsafe impl Sync for Entry {}

/// Every custom code, with its texts.
pub struct Entries {
    entries: Vec<Entry>,
    _texts: Vec<CString>,
}

impl Entries {
    pub fn new() -> Self {
        let (mut entries, mut texts) = (Vec::new(), Vec::new());
        for code in FIRST..=LAST {
            let name = format!("CUSTOM_{code}");
            let message = format!("{code:0>width$}", width = TEXT - name.len());
            let [name, message] = [name, message].map(|text| CString::new(text).expect("no NUL"));
            entries.push(Entry { code, name: name.as_ptr(), message: message.as_ptr() });
            texts.extend([name, message]);
        }
        Self { entries, _texts: texts }
    }
}

/// A copy of the library with a registry of its own, since a program opens the same file only once.
struct Copy {
    message: Message,
    register_all: unsafe extern "C" fn(*const Entry, u32, *mut u32) -> i32,
}

impl Copy {
    fn open(path: &Path) -> Self {
        // SAFETY: include/errcode.h declares both functions so.
        unsafe {
            Self {
                message: subjects::function(Some(path), "errcode_message").expect("liberrcode has errcode_message"),
                register_all: subjects::function(Some(path), "errcode_register_all").expect("liberrcode registers"),
            }
        }
    }

    fn register(&self, entries: &[Entry]) {
        // SAFETY: the entries have strings that are closed by a NUL.
        let status = unsafe { (self.register_all)(entries.as_ptr(), entries.len() as u32, std::ptr::null_mut()) };
        assert_eq!(status, 0);
    }
}

/// Makes copies of the library, whose files are no longer needed once they are open.
pub struct Copies<'a> {
    library: &'a Path,
    folder: tempfile::TempDir,
    count: usize,
}

impl<'a> Copies<'a> {
    pub fn of(library: &'a Path) -> Self {
        Self { library, folder: tempfile::tempdir().expect("a temporary folder"), count: 0 }
    }

    fn path(&mut self) -> PathBuf {
        self.count += 1;
        let path = self.folder.path().join(format!("{}.so", self.count));
        std::fs::copy(self.library, &path).expect("a writable folder");
        path
    }

    /// The message of a copy that knows every custom code.
    pub fn with_all(&mut self, entries: &Entries) -> Message {
        let copy = Copy::open(&self.path());
        copy.register(&entries.entries);
        copy.message
    }
}

/// Seconds, the shortest of their kind.
pub struct Times {
    /// To register every custom code in one call, for the first time.
    pub all: f64,
    /// The same call again.
    pub again: f64,
    /// A round of lookups, and one while threads register, of documented codes.
    pub documented: [f64; 2],
    /// The same, every fifth code one of those that are just being registered.
    pub custom: [f64; 2],
}

impl Times {
    pub fn max() -> Self {
        let max = f64::INFINITY;
        Self { all: max, again: max, documented: [max; 2], custom: [max; 2] }
    }

    pub fn values(&mut self) -> [&mut f64; 6] {
        let Self { all, again, documented: [a, b], custom: [c, d] } = self;
        [all, again, a, b, c, d]
    }
}

pub fn measure(library: &Path, codes: &Codes) -> Times {
    let entries = Entries::new();
    let mut copies = Copies::of(library);
    let mut times = Times::max();
    let time = |run: &mut dyn FnMut()| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    };
    let copy = Copy::open(&copies.path());
    times.all = time(&mut || copy.register(&entries.entries));
    times.again = time(&mut || copy.register(&entries.entries));

    let mut random = fastrand::Rng::with_seed(1);
    let never = |_: &mut fastrand::Rng| unreachable!("no unknown codes are asked for");
    let documented = crate::tables::sequence(&codes.documented, 0, never, &mut random);
    let custom = |random: &mut fastrand::Rng| random.i32(FIRST..=LAST);
    let custom = crate::tables::sequence(&codes.documented, 20, custom, &mut random);
    for _ in 0..TIMES {
        for (codes, [alone, beside]) in [(&documented, &mut times.documented), (&custom, &mut times.custom)] {
            let copy = Copy::open(&copies.path());
            // The second table is there in both.
            copy.register(&entries.entries[..1]);
            let start = Instant::now();
            while start.elapsed() < Duration::from_millis(20) {
                *alone = alone.min(round(&copy, codes, &mut random));
            }
            while_registering(&copy, &entries.entries, || *beside = beside.min(round(&copy, codes, &mut random)));
        }
    }
    times
}

fn round(copy: &Copy, codes: &[i32], random: &mut fastrand::Rng) -> f64 {
    let part = &codes[random.usize(..codes.len() / CALLS) * CALLS..][..CALLS];
    let start = Instant::now();
    std::hint::black_box(call::<0>(crate::tables::Function::Message(copy.message), part));
    start.elapsed().as_secs_f64()
}

/// Runs something again and again while threads register codes, each every fourth one, one by one.
fn while_registering(copy: &Copy, entries: &[Entry], mut run: impl FnMut()) {
    let at_work = AtomicUsize::new(THREADS);
    let at_work = &at_work;
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            scope.spawn(move || {
                for entry in entries.iter().skip(thread).step_by(THREADS) {
                    copy.register(std::slice::from_ref(entry));
                }
                at_work.fetch_sub(1, Ordering::Relaxed);
            });
        }
        while at_work.load(Ordering::Relaxed) == THREADS {
            run();
        }
    });
}
