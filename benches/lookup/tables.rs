//! Which functions are compared on which codes, and how long each takes.

use crate::registry::{self, Copies, Entries};
use crate::subjects::{self, Codes, Lookup, Message, Peer};
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a process measures.
const DURATION: Duration = Duration::from_secs(2);

/// Calls a round: so few that some rounds are not interrupted.
pub const CALLS: usize = 8000;

/// Rounds before the same codes come again: so many that no processor learns their order by heart.
const PARTS: usize = 8;

/// The most that a call may take, in calls of the floor.
const DOCUMENTED: Option<f64> = Some(1.05);
const WITH_UNKNOWN: Option<f64> = Some(1.35);
const CATEGORY: Option<f64> = Some(1.15);
const REGISTERED: Option<f64> = Some(1.6);

/// Functions that are compared with each other. Ours and the floor get the same codes, a peer its own.
pub struct Table {
    pub title: &'static str,
    /// The floor is the first one.
    pub rows: Vec<Row>,
}

pub struct Row {
    pub label: String,
    pub bar: Option<f64>,
    /// Seconds of the fastest round.
    pub fastest: f64,
    function: Function,
    codes: Vec<i32>,
}

#[derive(Clone, Copy)]
pub enum Function {
    Message(Message),
    Category(extern "C" fn(i32) -> i32),
    IsOk(extern "C" fn(i32) -> bool),
}

impl Table {
    fn new(title: &'static str, floor: &Lookup, codes: &[i32]) -> Self {
        let mut table = Self { title, rows: Vec::new() };
        table.add("floor", Function::Message(floor.function), codes, None);
        table
    }

    fn add(&mut self, label: &str, function: Function, codes: &[i32], bar: Option<f64>) {
        let (label, codes) = (label.to_owned(), codes.to_vec());
        self.rows.push(Row { label, bar, fastest: f64::INFINITY, function, codes });
    }
}

pub fn tables(
    library: &Path,
    codes: &Codes,
    floor: &Lookup,
    errcode: &Lookup,
    peers: &[(&Peer, Lookup)],
) -> Vec<Table> {
    let mut random = fastrand::Rng::with_seed(1);
    let never = |_: &mut fastrand::Rng| unreachable!("no unknown codes are asked for");
    let documented = sequence(&codes.documented, 0, never, &mut random);
    let mixed = sequence(&codes.documented, 20, |random| codes.unknown(random), &mut random);
    let table = sequence(&codes.table, 0, never, &mut random);
    let outside = sequence(&codes.documented, 100, |random| codes.outside(random), &mut random);

    // SAFETY: include/errcode.h declares both functions so.
    let (category, is_ok) = unsafe {
        (subjects::function(Some(library), "errcode_category"), subjects::function(Some(library), "errcode_is_ok"))
    };
    let category = Function::Category(category.expect("liberrcode has errcode_category"));
    let is_ok = Function::IsOk(is_ok.expect("liberrcode has errcode_is_ok"));
    let message = |table: &mut Table, lookup: &Lookup, codes: &[i32], bar| {
        table.add(&lookup.label, Function::Message(lookup.function), codes, bar);
    };
    let ours = |title, codes: &[i32], bar| {
        let mut table = Table::new(title, floor, codes);
        message(&mut table, errcode, codes, bar);
        table.add("errcode_category", category, codes, CATEGORY);
        table.add("errcode_is_ok", is_ok, codes, None);
        table
    };
    let mut first = ours("documented codes", &documented, DOCUMENTED);
    let mut second = ours("20 % unknown codes", &mixed, WITH_UNKNOWN);
    for (peer, lookup) in peers {
        message(&mut first, lookup, &sequence(&lookup.documented, 0, never, &mut random), None);
        let unknown = |random: &mut fastrand::Rng| peer.unknown(lookup.function, random);
        message(&mut second, lookup, &sequence(&lookup.documented, 20, unknown, &mut random), None);
    }
    let mut third = Table::new("every code of the table, those beyond every range included", floor, &table);
    message(&mut third, errcode, &table, None);
    let mut fourth = Table::new("only unknown codes outside every range, half of them negative", floor, &outside);
    message(&mut fourth, errcode, &outside, None);
    // All codes are registered in this one.
    let registered = Function::Message(Copies::of(library).with_all(&Entries::new()));
    let customs: Vec<i32> = (registry::FIRST..=registry::LAST).collect();
    let customs = sequence(&customs, 0, never, &mut random);
    let mut fifth = Table::new("9,999 registered codes", floor, &customs);
    fifth.add(&errcode.label, registered, &customs, REGISTERED);
    let mut sixth = Table::new("documented codes, when 9,999 others are registered", floor, &documented);
    sixth.add(&errcode.label, registered, &documented, DOCUMENTED);
    vec![first, second, third, fourth, fifth, sixth]
}

/// Codes for [`PARTS`] rounds, in random order, with the same share of unknown ones in each round.
pub fn sequence(
    known: &[i32],
    unknown_percent: usize,
    unknown: impl Fn(&mut fastrand::Rng) -> i32,
    random: &mut fastrand::Rng,
) -> Vec<i32> {
    let unknowns = CALLS / 100 * unknown_percent;
    let mut known = known.iter().cycle();
    let mut all = Vec::new();
    for _ in 0..PARTS {
        let mut part: Vec<i32> = (0..unknowns).map(|_| unknown(random)).collect();
        part.extend(known.by_ref().take(CALLS - unknowns));
        random.shuffle(&mut part);
        all.extend(part);
    }
    all
}

/// Measures every row once a round, until the time is over; the seconds of the fastest round of each.
pub fn measure(tables: &mut [Table]) -> Vec<f64> {
    let mut rows: Vec<&mut Row> = tables.iter_mut().flat_map(|table| &mut table.rows).collect();
    assert!(rows.len() <= LOOPS.len(), "more rows than loops");
    // Some loops take a cycle more, at the addresses that they have.
    let first_loop = fastrand::usize(..LOOPS.len());
    let begin = Instant::now();
    let mut round = 0;
    while begin.elapsed() < DURATION {
        for turn in 0..rows.len() {
            // Rounds begin with each row in turn.
            let at = (turn + round) % rows.len();
            let part = &rows[at].codes[round % PARTS * CALLS..][..CALLS];
            let start = Instant::now();
            black_box(LOOPS[(first_loop + at) % LOOPS.len()](rows[at].function, part));
            let elapsed = start.elapsed().as_secs_f64();
            rows[at].fastest = rows[at].fastest.min(elapsed);
        }
        round += 1;
    }
    rows.iter().map(|row| row.fastest).collect()
}

/// Each row has a loop of its own, as calls in a program are places of their own. Processors predict an indirect call by
/// its place, and where one place calls many functions they do it worse than anywhere in a program.
const LOOPS: [fn(Function, &[i32]) -> usize; 32] = {
    macro_rules! loops {
        ($($number:literal)*) => { [$(call::<$number>),*] };
    }
    loops!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31)
};

/// Calls the function with each of the codes. No call depends on the one before it, as when a program does something
/// else in between.
#[inline(never)]
pub fn call<const NUMBER: usize>(function: Function, codes: &[i32]) -> usize {
    // The number is all in which the loops differ; without it the compiler would make one of them.
    let number = NUMBER;
    match function {
        Function::Message(function) => codes.iter().fold(number, |all, code| all ^ function(*code) as usize),
        Function::Category(function) => codes.iter().fold(number, |all, code| all ^ function(*code) as usize),
        Function::IsOk(function) => codes.iter().fold(number, |all, code| all ^ usize::from(function(*code))),
    }
}
