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
    // The answers of the C library were compared before; what else is skipped is known below.
    let output = common::run(test.env("CI", "false"));
    match output.lines().find(|line| line.contains("# SKIP the tests")) {
        Some(skipped) => common::skip(skipped),
        None => assert!(output.contains("all tests passed"), "{output}"),
    }
    for file in ["LICENSE", "README.md", "CHANGELOG.md", "pubspec.yaml", "example/explain.dart"] {
        assert!(unpacked.join(file).is_file(), "{file} is missing");
    }
}
