use crate::{common, package, unpack};
use std::path::Path;
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
}

/// What `dart pub publish` and the score of pub.dev would find fault with, as far as that takes no Dart SDK.
#[test]
#[ignore = "takes the packages of `cargo xtask dist`"]
fn pub_publish() {
    if !common::need("what pub.dev demands", &["ruby"]) {
        return;
    }
    let folder = common::temporary();
    let unpacked = unpack(&package("errcode-pub-{}.tar.gz"), folder.path());
    let text = |file: &str| std::fs::read_to_string(unpacked.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    let mut ruby = Command::new("ruby");
    ruby.args(["-ryaml", "-rjson", "-e", "puts JSON.generate(YAML.load_file(ARGV[0]))"]);
    let pubspec = common::run(ruby.arg(unpacked.join("pubspec.yaml")));
    let pubspec: serde_json::Value = serde_json::from_str(&pubspec).expect("JSON");

    let keys: Vec<&str> = pubspec.as_object().expect("keys").keys().map(String::as_str).collect();
    assert_eq!(keys, ["description", "environment", "name", "repository", "topics", "version"]);
    let value = |key: &str| pubspec[key].as_str().expect(key).to_owned();
    let name = value("name");
    assert!(unpacked.join(format!("lib/{name}.dart")).is_file(), "lib/ has no {name}.dart");
    assert_eq!(value("version"), env!("CARGO_PKG_VERSION"));
    assert!((60..=180).contains(&value("description").len()), "{}", value("description"));
    // The page takes relative links of README.md from there.
    let repository = value("repository");
    let here = repository.strip_prefix("https://github.com/openimsdk/errcode/tree/main/").expect("a folder of ours");
    assert!(common::root().join(here).join("pubspec.yaml").is_file(), "{here} has no pubspec.yaml");
    let topics = pubspec["topics"].as_array().expect("topics");
    assert!(topics.len() <= 5, "{topics:?}");
    for topic in topics.iter().map(|topic| topic.as_str().expect("a word")) {
        assert!((2..=32).contains(&topic.len()) && topic.bytes().all(|byte| byte.is_ascii_lowercase()), "{topic}");
    }
    let sdk = pubspec["environment"]["sdk"].as_str().expect("a range");
    assert!(sdk.starts_with("^3."), "{sdk} has no end, or is of before the package");

    let heading = format!("## {}\n", env!("CARGO_PKG_VERSION"));
    assert!(text("CHANGELOG.md").starts_with(&heading), "CHANGELOG.md says nothing of this version");
    assert!(text("LICENSE").contains("Apache License"));
    for file in ["README.md", "CHANGELOG.md", "example/README.md"] {
        assert!(!text(file).contains("http://"), "{file} has a link that is not secure");
    }
    let mut find = Command::new("find");
    let files = common::run(find.args([".", "-type", "f", "-printf", "%P\n"]).current_dir(&unpacked));
    let known = ["CHANGELOG.md", "LICENSE", "README.md", "analysis_options.yaml", "pubspec.yaml"];
    for file in files.lines().filter(|file| !known.contains(file)) {
        assert!(file.starts_with("lib/") || file.starts_with("example/"), "{file} is of no use to users");
        if Path::new(file).extension().is_some_and(|end| end == "dart") {
            // It has no dependencies, and users have only lib/.
            let taken = text(file).lines().filter_map(imported).map(String::from).collect::<Vec<_>>();
            let own = format!("package:{name}/");
            for path in taken {
                let relative = !path.contains(':') && file.starts_with("lib/");
                assert!(relative || path.starts_with("dart:") || path.starts_with(&own), "{file} takes {path}");
            }
        }
    }
}

/// What a line of Dart imports or exports.
fn imported(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("import '").or_else(|| line.strip_prefix("export '"))?;
    rest.split('\'').next()
}
