//! Lays out the two-level index from a code to its slot.
//!
//! `cells[pages[code >> shift] + code]` is the slot of every code below the limit. Most pages hold no code of the table
//! and are the same run of one slot, and pages overlap in `cells` wherever their ends are equal, so 30,000 codes take
//! about 2.5 KB.

/// The index, ready to be printed.
pub struct Index {
    pub shift: u32,
    /// Added to the code (wrapping), gives its place in `cells`: where the page starts there, less its first code.
    pub pages: Vec<i32>,
    pub cells: Vec<u16>,
}

impl Index {
    /// The smallest index for `slots`, the slot of each code from 0 on.
    pub fn smallest(slots: &[u16]) -> Self {
        let candidates = (4..=10).map(|shift| Self::new(slots, shift));
        candidates.min_by_key(|index| index.pages.len() * 4 + index.cells.len()).expect("there are candidates")
    }

    fn new(slots: &[u16], shift: u32) -> Self {
        // The last page is filled up; what lies beyond the limit is never looked up.
        let mut whole = slots.to_vec();
        whole.resize(slots.len().next_multiple_of(1 << shift), 0);
        let rows: Vec<&[u16]> = whole.chunks(1 << shift).collect();
        let cells = overlap(&rows);
        let pages = rows.iter().enumerate().map(|(page, row)| {
            let start = cells.windows(row.len()).position(|w| w == *row).expect("every row was laid");
            i32::try_from(start).expect("small") - i32::try_from(page << shift).expect("codes are int32")
        });
        Self { shift, pages: pages.collect(), cells }
    }
}

/// A short sequence that contains every row: always appends the row that shares most with the end.
fn overlap(rows: &[&[u16]]) -> Vec<u16> {
    let mut left: Vec<&[u16]> = Vec::new();
    for row in rows {
        if !left.contains(row) {
            left.push(row);
        }
    }
    let mut cells: Vec<u16> = Vec::new();
    while !left.is_empty() {
        let shared = |row: &[u16]| {
            let most = row.len().min(cells.len());
            (0..=most).rev().find(|n| cells.ends_with(&row[..*n])).expect("zero always is")
        };
        // Of equals, the first: the output must not depend on anything but the table.
        let (best, n) = (0..left.len()).map(|i| (i, shared(left[i]))).rev().max_by_key(|(_, n)| *n).expect("some left");
        let row = left.remove(best);
        if !cells.windows(row.len()).any(|w| w == row) {
            cells.extend_from_slice(&row[n..]);
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::Index;

    #[test]
    fn every_code_finds_its_slot() {
        let slots: Vec<u16> =
            (0..30_000).map(|c| if c % 97 == 5 { (c % 200) as u16 } else { (c / 9_000) as u16 }).collect();
        let index = Index::smallest(&slots);
        for (code, slot) in slots.iter().enumerate() {
            let at = index.pages[code >> index.shift] + code as i32;
            assert_eq!(index.cells[at as usize], *slot, "code {code}");
        }
    }
}
