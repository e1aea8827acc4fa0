//! What is measured: the functions of liberrcode, the floor, and the same kind of function in other libraries.

use crate::common;
use std::ffi::{CStr, CString, c_char};
use std::path::{Path, PathBuf};
use xtask::table::{self, Source};

pub type Message = extern "C" fn(i32) -> *const c_char;

/// A function of a shared library, of the C library where none is named; nothing if one of them is missing.
///
/// # Safety
/// `F` is the type of a pointer to that function.
pub unsafe fn function<F: Copy>(library: Option<&Path>, name: &str) -> Option<F> {
    let name = CString::new(name).ok()?;
    let handle = match library {
        None => libc::RTLD_DEFAULT,
        Some(path) => {
            let path = CString::new(path.as_os_str().as_encoded_bytes()).ok()?;
            // SAFETY: the path is closed by a NUL, and no library opened here minds being loaded. None is ever closed.
            let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
            if handle.is_null() {
                return None;
            }
            handle
        }
    };
    // SAFETY: the handle is open, and the name is closed by a NUL.
    let address = unsafe { libc::dlsym(handle, name.as_ptr()) };
    assert_eq!(size_of::<F>(), size_of_val(&address));
    // SAFETY: the caller says that F is the function's type, and a function pointer has the size of an address.
    (!address.is_null()).then(|| unsafe { std::mem::transmute_copy(&address) })
}

/// A function from an int to a static string.
#[derive(Clone)]
pub struct Lookup {
    pub label: String,
    pub library: Option<PathBuf>,
    pub symbol: &'static str,
    pub function: Message,
    pub documented: Vec<i32>,
}

impl Lookup {
    /// Nothing if the library or the function is missing.
    ///
    /// # Safety
    /// `symbol` is a function from an int, or from an enum as wide, to a string.
    pub unsafe fn open(
        label: &str,
        library: Option<&Path>,
        symbol: &'static str,
        documented: Vec<i32>,
    ) -> Option<Self> {
        // SAFETY: the caller says that it is of this type.
        let function = unsafe { function::<Message>(library, symbol) }?;
        Some(Self { label: label.to_owned(), library: library.map(Path::to_owned), symbol, function, documented })
    }
}

/// Codes as a program meets them.
pub struct Codes {
    /// Those of the published page and of the client SDK's table.
    pub documented: Vec<i32>,
    /// All of the table, those that only servers send included.
    pub table: Vec<i32>,
    pub ranges: Vec<(i32, i32)>,
}

impl Codes {
    pub fn read() -> Self {
        let file = "errcodes.toml";
        let text = std::fs::read_to_string(common::root().join(file)).expect(file);
        let table = table::parse(file, &text).expect("a table without mistakes");
        let documented = table.codes.iter().filter(|code| code.source != Source::Server);
        Self {
            documented: documented.map(|code| code.number).collect(),
            table: table.codes.iter().map(|code| code.number).collect(),
            ranges: table.categories.iter().filter_map(|category| category.range).collect(),
        }
    }

    /// A code that is not in the table, evenly from each of the ranges and from outside of all.
    pub fn unknown(&self, random: &mut fastrand::Rng) -> i32 {
        match self.ranges.get(random.usize(..=self.ranges.len())) {
            Some((first, last)) => self.pick_unknown(|| random.i32(first..=last)),
            None => self.outside(random),
        }
    }

    /// A code that is neither in the table nor in any range: half of them are negative.
    pub fn outside(&self, random: &mut fastrand::Rng) -> i32 {
        let holds = |code: i32| self.ranges.iter().any(|(first, last)| (*first..=*last).contains(&code));
        loop {
            let code = self.pick_unknown(|| random.i32(..));
            if !holds(code) {
                return code;
            }
        }
    }

    fn pick_unknown(&self, mut draw: impl FnMut() -> i32) -> i32 {
        loop {
            let code = draw();
            if !self.table.contains(&code) {
                return code;
            }
        }
    }
}

/// Another library with a function from an error code to a string.
pub struct Peer {
    name: &'static str,
    /// As the linker finds it, so that it is there where the development package is; none: the C library.
    library: Option<&'static str>,
    symbol: &'static str,
    /// The function that returns the version.
    version: &'static str,
    /// How its answer to an unknown code begins; a null pointer is one too.
    unknown: &'static [u8],
    /// Where its codes lie.
    range: (i32, i32),
}

// libuv is not among them: uv_strerror leaks memory at each unknown code.
pub const PEERS: [Peer; 5] = [
    Peer {
        name: "glibc",
        library: None,
        symbol: "strerrordesc_np",
        version: "gnu_get_libc_version",
        unknown: b"Unknown error",
        range: (0, 255),
    },
    Peer {
        name: "librdkafka",
        library: Some("librdkafka.so"),
        symbol: "rd_kafka_err2str",
        version: "rd_kafka_version_str",
        unknown: b"Err-",
        range: (-255, 255),
    },
    Peer {
        name: "SQLite",
        library: Some("libsqlite3.so"),
        symbol: "sqlite3_errstr",
        version: "sqlite3_libversion",
        unknown: b"unknown error",
        range: (0, 255),
    },
    Peer {
        name: "curl",
        library: Some("libcurl.so"),
        symbol: "curl_easy_strerror",
        version: "curl_version",
        unknown: b"Unknown error",
        range: (0, 255),
    },
    Peer {
        name: "zstd",
        library: Some("libzstd.so"),
        symbol: "ZSTD_getErrorString",
        version: "ZSTD_versionString",
        unknown: b"Unspecified error code",
        range: (0, 255),
    },
];

impl Peer {
    /// With all the codes that it has a message for; an error says what is missing.
    pub fn open(&self) -> Result<Lookup, String> {
        let library = self.library.map(Path::new);
        let skipped = || format!("{}: no {} in {}", self.name, self.symbol, self.library.unwrap_or("the C library"));
        // SAFETY: PEERS names only such functions.
        let mut lookup = unsafe { Lookup::open("", library, self.symbol, Vec::new()) }.ok_or_else(skipped)?;
        lookup.label = format!("{} ({} {})", self.symbol, self.name, self.version(library).ok_or_else(skipped)?);
        let (first, last) = self.range;
        lookup.documented = (first..=last).filter(|code| self.knows(lookup.function, *code)).collect();
        Ok(lookup)
    }

    fn version(&self, library: Option<&Path>) -> Option<String> {
        // SAFETY: each version function named in PEERS takes nothing and returns a string.
        let version = unsafe { function::<extern "C" fn() -> *const c_char>(library, self.version) }?;
        // SAFETY: the string is closed by a NUL and is not changed before it is copied.
        let text = unsafe { CStr::from_ptr(version()) }.to_string_lossy().into_owned();
        // curl says "libcurl/7.88.1" and names everything that it is linked with.
        let first = text.split(' ').next()?;
        Some(first.rsplit('/').next()?.to_owned())
    }

    fn knows(&self, function: Message, code: i32) -> bool {
        let answer = function(code);
        // SAFETY: an answer that is not null is a string closed by a NUL.
        !answer.is_null() && !unsafe { CStr::from_ptr(answer) }.to_bytes().starts_with(self.unknown)
    }

    /// A code that it has no message for: half of them from between its codes, half from anywhere.
    pub fn unknown(&self, function: Message, random: &mut fastrand::Rng) -> i32 {
        let near = random.bool();
        loop {
            let code = if near { random.i32(self.range.0..=self.range.1) } else { random.i32(..) };
            if !self.knows(function, code) {
                return code;
            }
        }
    }
}
