use crate::{common, package};
use std::process::Command;

/// Node.js, TypeScript, bundlers and a browser take the archive.
#[test]
#[ignore = "takes the packages of `cargo xtask dist`"]
fn npm_package() {
    if !common::need("the package for npm", &["node 20", "npm"]) {
        return;
    }
    let project = common::root().join("bindings/typescript");
    let npm = |arguments: &[&str]| {
        let mut npm = Command::new("npm");
        npm.args(arguments).current_dir(&project).env("ERRCODE_NPM", package("errcode-npm-{}.tgz"));
        common::run(&mut npm)
    };
    npm(&["ci", "--no-audit", "--no-fund"]);
    let output = npm(&["run", "test:package"]);
    assert!(output.contains("# fail 0") && output.contains("# pass "), "{output}");
    if output.contains("# SKIP") {
        common::skip(&output);
    }
}
