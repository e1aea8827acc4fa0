//! The command that the tests run.
#![allow(dead_code, reason = "every test file uses its own part")]

use std::path::Path;
use std::sync::OnceLock;

/// Where it is: next to the folder of the test, or where it was built if that is elsewhere. The checkout may have moved
/// since.
pub fn path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| {
        let test = std::env::current_exe().expect("the path of the test");
        let built = Path::new(env!("CARGO_BIN_EXE_errcode"));
        let beside = test.ancestors().nth(2).expect("a folder").join(built.file_name().expect("a name"));
        let path = if beside.is_file() { &beside } else { built };
        path.to_str().expect("UTF-8").to_owned()
    })
}

pub fn errcode() -> assert_cmd::Command {
    assert_cmd::Command::new(path())
}
