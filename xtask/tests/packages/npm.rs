use crate::{common, package};
use std::process::Command;

/// The most bytes that the archive may have.
const LARGEST: u64 = 60 * 1024;

/// `npm publish` takes the archive as it is, for everybody to install, with each module in both formats and nothing else.
#[test]
#[ignore = "takes the packages of `cargo xtask dist`"]
fn npm_publish() {
    if !common::need("what npm would publish", &["npm"]) {
        return;
    }
    let folder = common::temporary();
    let mut npm = Command::new("npm");
    // Nothing listens there.
    npm.args(["publish", "--dry-run", "--json", "--registry=http://127.0.0.1:9", "--fetch-retries=0"]);
    let output = npm.arg(package("errcode-npm-{}.tgz")).current_dir(&folder).output().expect("npm runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    assert!(complaint.contains("with tag latest and public access (dry-run)"), "{complaint}");
    assert!(!complaint.contains("corrected"), "package.json is not as npm wants it: {complaint}");

    let about: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    // Newer versions of npm say it for each package.
    let about = about.get("@openim/errcode").unwrap_or(&about);
    assert_eq!(about["id"], concat!("@openim/errcode@", env!("CARGO_PKG_VERSION")));
    let size = about["size"].as_u64().expect("a size");
    assert!(size <= LARGEST, "{size} bytes, at most {LARGEST} are allowed");
    let files = about["files"].as_array().expect("files").iter().map(|file| file["path"].as_str().expect("a path"));
    let mut files: Vec<&str> = files.collect();
    files.sort_unstable();
    let mut find = Command::new("find");
    find.args([".", "-name", "*.ts", "-printf", "%P\n"]).current_dir(common::root().join("bindings/typescript/src"));
    let mut expected = ["LICENSE", "README.md", "package.json", "dist/cjs/package.json"].map(String::from).to_vec();
    for module in common::run(&mut find).lines().map(|file| file.trim_end_matches(".ts")) {
        expected.extend(["cjs", "esm"].map(|format| format!("dist/{format}/{module}.js")));
        expected.extend(["cjs", "esm"].map(|format| format!("dist/{format}/{module}.d.ts")));
    }
    expected.sort_unstable();
    assert_eq!(files, expected);
}

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
