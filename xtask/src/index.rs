//! Lays out the two-level index from a code to its slot.
//!
//! `leaves[pages[code >> shift] + code]` is the slot of every code below the limit. Most pages hold no code of the table
//! and are the same run of one slot, and pages overlap in `leaves` wherever their ends are equal, so 30,000 codes take
//! about 3.5 KB.

/// The index, ready to be printed.
pub struct Index {
    /// A page is `1 << shift` codes.
    pub shift: u32,
    /// Added to the code, gives its place in `leaves`: where the page starts there, less its first code. An even number.
    pub pages: Vec<i16>,
    /// Slots, in runs that pages share.
    pub leaves: Vec<u16>,
}

impl Index {
    /// The smallest index for `slots`, the slot of each code from 0 on.
    pub fn smallest(slots: &[u16]) -> Self {
        let candidates = (4..=10).map(|shift| Self::new(slots, shift));
        candidates.min_by_key(|index| index.pages.len() + 2 * index.leaves.len()).expect("there are candidates")
    }

    fn new(slots: &[u16], shift: u32) -> Self {
        // The last pages are filled up; what lies beyond the limit is never looked up.
        let mut whole = slots.to_vec();
        whole.resize(slots.len().next_multiple_of(2 << shift), 0);
        let rows: Vec<&[u16]> = whole.chunks(1 << shift).collect();
        let leaves = overlap(&rows);
        let pages = rows.iter().enumerate().map(|(page, row)| {
            let start = leaves.windows(row.len()).position(|w| w == *row).expect("every row was laid");
            let page = i64::try_from(start).expect("small") - i64::try_from(page << shift).expect("small");
            i16::try_from(page).expect("codes and leaves are few")
        });
        Self { shift, pages: pages.collect(), leaves }
    }
}

/// A short sequence that contains every row. The shortest is hard to find; this joins the two rows that share most,
/// again and again, as the greedy algorithm for the shortest common superstring does.
fn overlap(rows: &[&[u16]]) -> Vec<u16> {
    let mut distinct: Vec<&[u16]> = Vec::new();
    for row in rows {
        if !distinct.contains(row) {
            distinct.push(row);
        }
    }
    let shared = |left: &[u16], right: &[u16]| {
        (0..left.len()).rev().find(|n| left.ends_with(&right[..*n])).expect("no cell is always shared")
    };
    let all = 0..distinct.len();
    let pairs = all.clone().flat_map(|l| all.clone().map(move |r| (l, r))).filter(|(l, r)| l != r);
    let mut joints: Vec<(usize, usize, usize)> = pairs.map(|(l, r)| (shared(distinct[l], distinct[r]), l, r)).collect();
    // Of equals, the first: the output must not depend on anything but the table.
    joints.sort_by_key(|(n, l, r)| (std::cmp::Reverse(*n), *l, *r));
    // What follows a row and how much they share; the first row of the chain that a row is in.
    let mut next: Vec<Option<(usize, usize)>> = vec![None; distinct.len()];
    let mut first: Vec<usize> = all.clone().collect();
    let mut joined = vec![false; distinct.len()];
    for (n, left, right) in joints {
        if next[left].is_none() && !joined[right] && first[left] != right {
            next[left] = Some((n, right));
            joined[right] = true;
            let begin = first[left];
            for f in &mut first {
                if *f == right {
                    *f = begin;
                }
            }
        }
    }
    let mut leaves = Vec::new();
    for begin in all.filter(|row| !joined[*row]) {
        leaves.extend_from_slice(distinct[begin]);
        let mut row = begin;
        while let Some((n, right)) = next[row] {
            leaves.extend_from_slice(&distinct[right][n..]);
            row = right;
        }
    }
    leaves
}
