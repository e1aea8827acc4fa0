//! What a lookup through the C library costs, as a ratio to the cheapest call there is: `cargo bench`.
//!
//! Criterion and its like measure one function after the other, and on a machine that does other things too, figures from
//! different seconds cannot be compared. Here all functions take turns in many short rounds, and of each the fastest
//! round counts.

#[path = "../tests/common/mod.rs"]
mod common;

use common::Library;
use common::api::{Api, Custom};
use dictionary::Source;
use std::ffi::{CStr, CString, c_char};
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

/// Now and then a function is slower by a third at the address that it happens to be loaded at, so this many processes
/// measure, each for this long.
const PROCESSES: usize = 6;
const DURATION: Duration = Duration::from_secs(2);
/// Calls a round: so few that some rounds are not interrupted.
const CALLS: usize = 8000;
/// Rounds before the same codes come again: so many that no processor learns their order.
const PARTS: usize = 8;

/// The most that a call may take, in calls of the floor.
const MESSAGE: f64 = 1.15;
const REGISTERED: f64 = 1.6;
const CATEGORY: f64 = 1.15;
const IS_OK: f64 = 1.05;
/// The longest that registering 9,999 codes may take, in seconds.
const REGISTERING: f64 = 5e-3;
/// The most instructions that errcode_message may take for a documented code, on x86-64.
const INSTRUCTIONS: f64 = 28.0;

type Message = extern "C" fn(i32) -> *const c_char;

#[derive(Clone, Copy)]
enum Function {
    Message(Message),
    Category(extern "C" fn(i32) -> i32),
    IsOk(extern "C" fn(i32) -> bool),
}

/// No lookup can be faster. In a shared library too: a call within the program is quicker.
const FLOOR: &str = "const char *floor_message(int code) { (void)code; return \"Normal\"; }\n";

struct Row {
    label: &'static str,
    mix: &'static str,
    function: Function,
    codes: Vec<i32>,
    bar: Option<f64>,
}

/// The libraries that are measured.
struct Subjects {
    floor: Message,
    api: Api,
    /// A copy of the library, loaded beside it, in which every custom code gets registered.
    registered: Api,
}

impl Subjects {
    /// Puts into a folder what `open` finds there. No build changes it while it is measured.
    fn prepare(folder: &Path) {
        for copy in ["liberrcode.so", "registered.so"] {
            std::fs::copy(common::shared_library(), folder.join(copy)).expect("a writable folder");
        }
        let source = common::write(folder, "floor.c", FLOOR);
        let mut compiler = common::compiler("cc");
        common::run(
            compiler
                .args(["-shared", "-fPIC", "-Wno-missing-prototypes"])
                .arg(source)
                .arg("-o")
                .arg(folder.join("floor.so")),
        );
    }

    fn open(folder: &Path) -> Self {
        let open = |file| Api::open(&folder.join(file));
        // SAFETY: as FLOOR declares it.
        let floor = unsafe { Library::open(&folder.join("floor.so")).function(c"floor_message") };
        Self { floor, api: open("liberrcode.so"), registered: open("registered.so") }
    }
}

/// All that is measured; the floor is the first.
fn rows(Subjects { floor, api, registered }: &Subjects) -> Vec<Row> {
    let toml = std::fs::read_to_string(common::root().join("errcodes.toml")).expect("errcodes.toml");
    let dictionary = dictionary::parse("errcodes.toml", &toml).expect("a dictionary without mistakes");
    let codes = |of: fn(&&dictionary::Code) -> bool| dictionary.codes.iter().filter(of).map(|c| c.number).collect();
    let documented: Vec<i32> = codes(|code| code.source != Source::Server);
    let beyond: Vec<i32> = codes(|code| code.number >= 80000);
    let custom: Vec<i32> = (20001..=29999).collect();
    let mut random = fastrand::Rng::with_seed(1);
    let mut draw = |outside: bool| if outside { random.i32(..) | 1 << 20 } else { random.i32(0..20000) };
    let is_unknown = |code: &i32| dictionary.codes.iter().all(|known| known.number != *code);
    let unknown: Vec<i32> = (0..CALLS).map(|at| draw(at % 2 == 0)).filter(is_unknown).collect();

    let message = Function::Message(api.errcode_message);
    let of_registered = Function::Message(registered.errcode_message);
    let category = Function::Category(api.errcode_category);
    let is_ok = Function::IsOk(api.errcode_is_ok);
    let (documented, none) = (documented.as_slice(), [].as_slice());
    let mut subjects = vec![
        ("the floor", Function::Message(*floor), "documented", documented, none, 0, None),
        ("errcode_message", message, "documented", documented, none, 0, Some(MESSAGE)),
        ("errcode_message", message, "20 % unknown", documented, &unknown, 20, Some(MESSAGE)),
        ("errcode_message", message, "from 80000 on", &beyond, none, 0, Some(MESSAGE)),
        ("errcode_message", message, "custom, not registered", &custom, none, 0, Some(MESSAGE)),
        ("errcode_message", of_registered, "custom, registered", &custom, none, 0, Some(REGISTERED)),
        ("errcode_message", of_registered, "20 % registered", documented, &custom, 20, Some(REGISTERED)),
        ("errcode_category", category, "documented", documented, none, 0, Some(CATEGORY)),
        ("errcode_category", category, "20 % unknown", documented, &unknown, 20, Some(CATEGORY)),
        ("errcode_is_ok", is_ok, "20 % unknown", documented, &unknown, 20, Some(IS_OK)),
    ];
    let (errno, sqlite): (Vec<i32>, Vec<i32>) = ((0..40).collect(), (0..29).collect());
    if let Some(peer) = peer(c"libc.so.6", c"strerrordesc_np") {
        subjects.push(("strerrordesc_np of glibc", peer, "its own", &errno, none, 0, None));
        subjects.push(("strerrordesc_np of glibc", peer, "20 % unknown", &errno, &unknown, 20, None));
    }
    if let Some(peer) = peer(c"libsqlite3.so.0", c"sqlite3_errstr") {
        subjects.push(("sqlite3_errstr of SQLite", peer, "its own", &sqlite, none, 0, None));
        subjects.push(("sqlite3_errstr of SQLite", peer, "20 % unknown", &sqlite, &unknown, 20, None));
    }
    let row = |(label, function, mix, codes, others, percent, bar)| Row {
        label,
        mix,
        function,
        codes: sequence(codes, others, percent),
        bar,
    };
    subjects.into_iter().map(row).collect()
}

/// A function from an int to a string, if the library is installed.
fn peer(library: &CStr, symbol: &CStr) -> Option<Function> {
    // SAFETY: strings; neither library minds being loaded, and none is closed.
    let address = unsafe { libc::dlsym(libc::dlopen(library.as_ptr(), libc::RTLD_NOW), symbol.as_ptr()) };
    // SAFETY: the two functions that are asked for are of this type.
    (!address.is_null())
        .then(|| Function::Message(unsafe { std::mem::transmute::<*mut libc::c_void, Message>(address) }))
}

/// Codes in random order; in each part so many per cent of them are others.
fn sequence(codes: &[i32], others: &[i32], percent: usize) -> Vec<i32> {
    let mut random = fastrand::Rng::with_seed(2);
    let mut pick = |at: usize| {
        let from = if at % 100 < percent { others } else { codes };
        from[random.usize(..from.len())]
    };
    let mut all: Vec<i32> = (0..CALLS * PARTS).map(&mut pick).collect();
    all.chunks_mut(CALLS).for_each(|part| fastrand::Rng::with_seed(3).shuffle(part));
    all
}

/// Each row has a loop of its own, as each call in a program is a place of its own: processors predict an indirect call
/// by its place.
const LOOPS: [fn(Function, &[i32]) -> usize; 16] = {
    macro_rules! loops {
        ($($number:literal)*) => { [$(call::<$number>),*] };
    }
    loops!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15)
};

/// Calls the function with each of the codes. No call depends on the one before it, as when a program does something
/// else in between.
#[inline(never)]
fn call<const NUMBER: usize>(function: Function, codes: &[i32]) -> usize {
    // The number is all in which the loops differ; without it the compiler would make one of them.
    match function {
        Function::Message(function) => codes.iter().fold(NUMBER, |all, code| all ^ function(*code) as usize),
        Function::Category(function) => codes.iter().fold(NUMBER, |all, code| all ^ function(*code) as usize),
        Function::IsOk(function) => codes.iter().fold(NUMBER, |all, code| all ^ usize::from(function(*code))),
    }
}

/// Seconds of the fastest round of each row.
fn measure(rows: &[Row]) -> Vec<f64> {
    let mut fastest = vec![f64::INFINITY; rows.len()];
    // Some loops take a cycle more, at the addresses that they have.
    let shift = fastrand::usize(..LOOPS.len());
    let begin = Instant::now();
    for round in (0..).take_while(|_| begin.elapsed() < DURATION) {
        for at in 0..rows.len() {
            let row = &rows[at];
            let part = &row.codes[round % PARTS * CALLS..][..CALLS];
            let start = Instant::now();
            black_box(LOOPS[(at + shift) % LOOPS.len()](black_box(row.function), part));
            fastest[at] = fastest[at].min(start.elapsed().as_secs_f64());
        }
    }
    fastest
}

/// Every custom code. Leaked, as the library keeps pointers.
fn custom_codes() -> &'static [Custom] {
    let string = |text: String| CString::new(text).expect("no NUL").into_raw().cast_const();
    let entry = |code: i32| {
        let (name, message) = (format!("CUSTOM_{code}"), format!("{code:0>50}"));
        Custom { code, action: 0, name: string(name), message: string(message) }
    };
    (20001..=29999).map(entry).collect::<Vec<_>>().leak()
}

/// What the processes that measure do: print the seconds of each row, and of registering every custom code.
fn child(subjects: &Subjects) {
    let codes = custom_codes();
    let count = u32::try_from(codes.len()).expect("9,999");
    let begin = Instant::now();
    // SAFETY: the codes and their strings stay.
    let status = unsafe { (subjects.registered.errcode_register)(codes.as_ptr(), count, std::ptr::null_mut()) };
    let registering = begin.elapsed().as_secs_f64();
    assert_eq!(status, 0);
    for seconds in measure(&rows(subjects)).into_iter().chain([registering]) {
        println!("{seconds:e}");
    }
}

/// The instructions of a call of errcode_message, counted by valgrind over the documented codes: the same in every run.
fn instructions(folder: &Path) -> Option<f64> {
    let this = std::env::current_exe().ok()?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=errcode_message"]);
    let output = valgrind.arg(this).arg("--count").arg(folder).output().ok()?;
    let report = String::from_utf8_lossy(&output.stderr);
    let collected = report.lines().find_map(|line| line.split_once("Collected : "))?.1;
    Some(collected.trim().parse::<f64>().ok()? / CALLS as f64)
}

fn report(check: bool) -> ExitCode {
    let folder = common::temporary();
    Subjects::prepare(folder.path());
    let rows = rows(&Subjects::open(folder.path()));
    let mut fastest = vec![f64::INFINITY; rows.len() + 1];
    for _ in 0..PROCESSES {
        let this = std::env::current_exe().expect("the path of this program");
        let printed = common::run(Command::new(this).arg("--measure").arg(folder.path()));
        for (fastest, seconds) in fastest.iter_mut().zip(printed.lines()) {
            *fastest = fastest.min(seconds.parse().expect("seconds"));
        }
    }
    let print = |label: &str, mix: &str, value: &str, measured: f64, bar: Option<f64>| {
        let missed = bar.is_some_and(|bar| measured > bar);
        let bar = bar.map_or(String::new(), |bar| format!("at most {bar:.2}"));
        println!("{label:<26} {mix:<24} {value:>13} {measured:>7.2}   {bar}{}", if missed { ": MISSED" } else { "" });
        missed
    };
    println!("{:<26} {:<24} {:>13} {:>7}", "", "codes", "ns a call", "ratio");
    let mut missed = false;
    for (row, seconds) in rows.iter().zip(&fastest) {
        let value = format!("{:.2}", seconds * 1e9 / CALLS as f64);
        missed |= print(row.label, row.mix, &value, seconds / fastest[0], row.bar);
    }
    println!();
    missed |= print("errcode_register", "9,999 codes", "ms", fastest[rows.len()] * 1e3, Some(REGISTERING * 1e3));
    let bar = cfg!(target_arch = "x86_64").then_some(INSTRUCTIONS);
    let grown = match instructions(folder.path()) {
        Some(count) => print("errcode_message", "documented", "instructions", count, bar),
        None => {
            println!("instructions are not counted: valgrind is not installed");
            false
        }
    };
    // Times are those of a machine that may be busy, so they fail only on demand.
    if grown || check && missed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["--measure", folder] => child(&Subjects::open(Path::new(folder))),
        ["--count", folder] => {
            let row = rows(&Subjects::open(Path::new(folder))).swap_remove(1);
            black_box(call::<0>(row.function, &row.codes[..CALLS]));
        }
        ["--bench"] => return report(false),
        ["--check", "--bench"] => return report(true),
        // cargo test --benches.
        _ => println!("`cargo bench` measures; `cargo bench -- --check` fails if a bar is missed"),
    }
    ExitCode::SUCCESS
}
