//! What a lookup through the C ABI costs, beside the cheapest call there is and beside other libraries: `cargo bench`.
//!
//! Not criterion: it measures one subject after the other, and on a machine that does other things too, figures from
//! different seconds cannot be compared. Here all subjects take part in each of many short rounds, in turns, and of each
//! the fastest round counts.

#[path = "../../tests/common/mod.rs"]
mod common;
mod instructions;
mod registry;
mod subjects;
mod tables;

use clap::Parser;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use subjects::{Codes, Lookup, PEERS};
use tables::{CALLS, Table};

/// Now and then a function is slower by a third at the address that it happens to be loaded at, so each of this many
/// processes loads everything anew.
const PROCESSES: usize = 8;

/// The most instructions of a call of errcode_message, on x86-64.
const INSTRUCTIONS: f64 = 10.0;

/// The longest that it may take to register 9,999 codes with 64 bytes of text each, in seconds.
const REGISTER_ALL: f64 = 5e-3;

/// The most that a lookup may take while threads register, in lookups alone.
const WHILE_REGISTERING: f64 = 1.2;

/// Measures the lookups of liberrcode.
#[derive(Parser)]
struct Arguments {
    /// Fail when any bar is missed, not only that of the instructions, which are exact.
    #[arg(long)]
    check: bool,
    /// Said by cargo bench, and not by cargo test, which has nothing to do here.
    #[arg(long, hide = true)]
    bench: bool,
    /// What this program asks of itself: measure the libraries of this folder, and print the fastest rounds.
    #[arg(long, hide = true)]
    measure: Option<PathBuf>,
    /// What this program asks of itself inside of valgrind: call this function with the codes.
    #[arg(long, hide = true)]
    call: Option<String>,
    #[arg(long, hide = true, requires = "call")]
    library: Option<PathBuf>,
    #[arg(hide = true, requires = "call", allow_negative_numbers = true)]
    codes: Vec<i32>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if let Some(symbol) = arguments.call {
        // SAFETY: instructions::count names the function of a lookup, which has been opened before.
        let lookup = unsafe { Lookup::open("", arguments.library.as_deref(), symbol.leak(), arguments.codes) };
        instructions::call(&lookup.expect("a library that was open a moment ago"));
        return ExitCode::SUCCESS;
    }
    if let Some(folder) = arguments.measure {
        let subjects = Subjects::open(&folder);
        let rows = tables::measure(&mut subjects.tables());
        let mut times = registry::measure(&subjects.library, &subjects.codes);
        for seconds in rows.into_iter().chain(times.values().map(|seconds| *seconds)) {
            println!("{seconds:e}");
        }
        return ExitCode::SUCCESS;
    }
    if !arguments.bench {
        println!("skipped: figures are made by `cargo bench`");
        return ExitCode::SUCCESS;
    }
    let missed = report();
    for missed in &missed {
        eprintln!("missed: {}", missed.what);
    }
    let fails = missed.iter().any(|missed| missed.exact || arguments.check);
    if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// A bar that was not met.
struct Missed {
    what: String,
    /// Whether another run would give the same figure.
    exact: bool,
}

/// Every library that takes part.
struct Subjects {
    codes: Codes,
    library: PathBuf,
    floor: Lookup,
    errcode: Lookup,
    peers: Vec<(&'static subjects::Peer, Lookup)>,
    skipped: Vec<String>,
}

impl Subjects {
    /// Puts into a folder what [`Subjects::open`] finds there.
    fn prepare(folder: &Path) {
        let mut compiler = common::compiler("cc");
        compiler.args(["-O2", "-shared", "-fPIC", "-o"]).arg(folder.join("libfloor.so"));
        common::run(compiler.arg(common::root().join("benches/lookup/floor.c")));
        // A copy, which no build changes while it is measured.
        std::fs::copy(common::shared_library(), folder.join("liberrcode.so")).expect("a writable folder");
    }

    fn open(folder: &Path) -> Self {
        let codes = Codes::read();
        let open = |library: &Path, symbol| {
            // SAFETY: include/errcode.h and floor.c declare the two functions so.
            unsafe { Lookup::open(symbol, Some(library), symbol, codes.documented.clone()) }.expect(symbol)
        };
        let library = folder.join("liberrcode.so");
        let floor = open(&folder.join("libfloor.so"), "floor_message");
        let errcode = open(&library, "errcode_message");
        let (mut peers, mut skipped) = (Vec::new(), Vec::new());
        for peer in &PEERS {
            match peer.open() {
                Ok(lookup) => peers.push((peer, lookup)),
                Err(reason) => skipped.push(reason),
            }
        }
        Self { codes, library, floor, errcode, peers, skipped }
    }

    fn tables(&self) -> Vec<Table> {
        tables::tables(&self.library, &self.codes, &self.floor, &self.errcode, &self.peers)
    }
}

fn report() -> Vec<Missed> {
    print_machine();
    let folder = tempfile::tempdir().expect("a temporary folder");
    Subjects::prepare(folder.path());
    let subjects = Subjects::open(folder.path());
    let mut tables = subjects.tables();
    let mut times = registry::Times::max();
    let this = std::env::current_exe().expect("the path of this program");
    for _ in 0..PROCESSES {
        let printed = common::run(Command::new(&this).arg("--measure").arg(folder.path()));
        let rows = tables.iter_mut().flat_map(|table| &mut table.rows).map(|row| &mut row.fastest);
        for (fastest, seconds) in rows.chain(times.values()).zip(printed.lines()) {
            *fastest = fastest.min(seconds.parse().expect("seconds"));
        }
    }

    println!("the fastest of many rounds of {CALLS} calls, in {PROCESSES} processes; ratio: to the floor\n");
    let mut missed = Vec::new();
    for table in &tables {
        missed.extend(print_table(table));
    }
    missed.extend(print_registering(&times));
    missed.extend(print_instructions(&subjects));
    for reason in subjects.skipped {
        println!("skipped: {reason}");
    }
    missed
}

fn print_machine() {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    println!("processor: {}", cpu.map_or("unknown", |(_, model)| model));
    for program in ["rustc", "cc"] {
        let version = common::run(Command::new(program).arg("--version"));
        println!("{program}: {}", version.lines().next().unwrap_or_default());
    }
}

fn print_table(table: &Table) -> Vec<Missed> {
    let mut missed = Vec::new();
    println!("{}\n{:<42} {:>8} {:>8}   bar", table.title, "", "ns/call", "ratio");
    for row in &table.rows {
        let ratio = row.fastest / table.rows[0].fastest;
        let bar = match row.bar {
            None => String::new(),
            Some(bar) if ratio <= bar => format!("   {bar:.2} pass"),
            Some(bar) => {
                let what = format!("{}, {}: {ratio:.3} x the floor, bar {bar:.2}", row.label, table.title);
                missed.push(Missed { what, exact: false });
                format!("   {bar:.2} MISSED")
            }
        };
        println!("  {:<40} {:>8.2} {ratio:>8.2}{bar}", row.label, row.fastest * 1e9 / CALLS as f64);
    }
    println!();
    missed
}

fn print_registering(times: &registry::Times) -> Vec<Missed> {
    let mut missed = Vec::new();
    let mut print = |label: &str, value: f64, unit: &str, bar: f64| {
        let pass = if value <= bar { "pass" } else { "MISSED" };
        println!("  {label:<40} {value:>8.2} {unit:<8} {bar:.2} {pass}");
        if value > bar {
            let what = format!("registering, {label}: {value:.3} {unit}, bar {bar:.2}");
            missed.push(Missed { what, exact: false });
        }
    };
    println!("registering 9,999 codes with 64 bytes of text each\n{:<60}   bar", "");
    print("for the first time", times.all * 1e3, "ms", REGISTER_ALL * 1e3);
    print("the same again", times.again * 1e3, "ms", REGISTER_ALL * 1e3);
    println!("\nerrcode_message while four threads register, to the same alone\n{:<60}   bar", "");
    for (label, [alone, beside]) in
        [("documented codes", times.documented), ("20 % of those that are being registered", times.custom)]
    {
        print(label, beside / alone, "", WHILE_REGISTERING);
    }
    println!();
    missed
}

fn print_instructions(subjects: &Subjects) -> Vec<Missed> {
    println!("message, documented codes\n{:<42} {:>17}   bar", "", "instructions/call");
    let mut missed = Vec::new();
    let peers = subjects.peers.iter().map(|(_, lookup)| lookup);
    for lookup in [&subjects.floor, &subjects.errcode].into_iter().chain(peers) {
        let count = match instructions::count(lookup) {
            Ok(count) => count,
            Err(reason) => {
                println!("  not counted: {reason}");
                missed.push(Missed { what: "instructions were not counted".into(), exact: false });
                break;
            }
        };
        let ours = lookup.symbol == subjects.errcode.symbol;
        let bar = match count <= INSTRUCTIONS {
            _ if !ours || !cfg!(target_arch = "x86_64") => String::new(),
            true => format!("   {INSTRUCTIONS} pass"),
            false => {
                let what = format!("{}: {count:.2} instructions a call, bar {INSTRUCTIONS}", lookup.label);
                missed.push(Missed { what, exact: true });
                format!("   {INSTRUCTIONS} MISSED")
            }
        };
        println!("  {:<40} {count:>17.2}{bar}", lookup.label);
    }
    println!();
    missed
}
