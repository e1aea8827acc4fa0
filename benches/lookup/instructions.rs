//! How many instructions a call is, counted by valgrind: exact where times are not.

use crate::subjects::Lookup;
use std::hint::black_box;
use std::process::Command;

/// The instructions inside of the function, its return included, over one call of each documented code. An error says
/// what is missing.
pub fn count(lookup: &Lookup) -> Result<f64, String> {
    let this = std::env::current_exe().map_err(|e| e.to_string())?;
    let codes: Vec<String> = lookup.documented.iter().map(i32::to_string).collect();
    let mut valgrind = Command::new("valgrind");
    valgrind
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("--toggle-collect={}", lookup.symbol))
        .arg(this)
        .arg(format!("--call={}", lookup.symbol))
        .args(lookup.library.iter().map(|path| format!("--library={}", path.display())))
        .arg("--")
        .args(&codes);
    let output = valgrind.output().map_err(|e| format!("valgrind does not start: {e}"))?;
    let report = String::from_utf8_lossy(&output.stderr);
    let collected = report.lines().find_map(|line| line.split_once("Collected : ")).map(|(_, number)| number.trim());
    match collected.and_then(|number| number.parse::<f64>().ok()) {
        Some(collected) if collected > 0.0 && output.status.success() => Ok(collected / codes.len() as f64),
        _ => Err(format!("valgrind counted nothing in {}: {}\n{report}", lookup.symbol, output.status)),
    }
}

/// What runs inside of valgrind.
pub fn call(lookup: &Lookup) {
    for code in &lookup.documented {
        black_box((lookup.function)(*code));
    }
}
