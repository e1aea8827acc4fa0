use crate::{common, package, unpack};
use std::process::Command;

/// The tests of bindings/dart with what is in the archive.
#[test]
#[ignore = "takes the packages of `cargo xtask dist`"]
fn pub_package() {
    let folder = common::temporary();
    let unpacked = unpack(&package("errcode-pub-{}.tar.gz"), folder.path());
    let mut test = Command::new("sh");
    test.arg(common::root().join("bindings/dart/tool/test"));
    test.env("ERRCODE_PUB", &unpacked).env("CARGO_TARGET_DIR", common::target_folder());
    let output = common::run(&mut test);
    assert!(output.contains("# SKIP the tests") || output.contains("all tests passed"), "{output}");
    for skipped in output.lines().filter(|line| line.contains("# SKIP")) {
        common::say(skipped);
    }
    for file in ["LICENSE", "README.md", "CHANGELOG.md", "pubspec.yaml", "example/explain.dart"] {
        assert!(unpacked.join(file).is_file(), "{file} is missing");
    }
}
