//! What programs read of the dictionary is as docs/errcodes.schema.json says. Here and not with the command, as a validator
//! takes as long to build as all that the command needs.

use errcode_cli::codes::Codes;
use errcode_cli::find;
use jsonschema::Validator;
use serde_json::{Value, json};

/// A validator of the whole schema, or of arrays of these of its definitions.
fn validator(definitions: &[&str]) -> Validator {
    let mut schema: Value = serde_json::from_str(include_str!("../../docs/errcodes.schema.json")).expect("JSON");
    if !definitions.is_empty() {
        let kinds: Vec<Value> = definitions.iter().map(|name| json!({ "$ref": format!("#/$defs/{name}") })).collect();
        let (version, definitions) = (schema["$schema"].take(), schema["$defs"].take());
        schema = json!({ "$schema": version, "type": "array", "items": { "anyOf": kinds }, "$defs": definitions });
    }
    jsonschema::validator_for(&schema).expect("a schema")
}

#[track_caller]
fn check(validator: &Validator, value: &Value) {
    let wrong: Vec<String> = validator.iter_errors(value).map(|e| format!("{}: {e}", e.instance_path)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The codes of the command, without and with those of a business server.
fn all() -> [Codes; 2] {
    let custom = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/custom.toml").into();
    [Codes::read(&[]), Codes::read(&[custom])].map(|codes| codes.unwrap_or_else(|mistakes| panic!("{mistakes}")))
}

#[test]
fn the_dictionary_is_as_its_schema_says() {
    let validator = validator(&[]);
    for codes in all() {
        let mut value = serde_json::from_str(&codes.dictionary.to_json()).expect("JSON");
        check(&validator, &value);
        // The guard is red where it has to be.
        value["codes"][0]["action"] = "Sign in".into();
        value["codes"][1]["message"]["en"].take();
        assert_eq!(validator.iter_errors(&value).count(), 2);
    }
}

#[test]
fn the_answers_of_the_command_are_as_the_schema_says() {
    let (answer, hit) = (validator(&["answer"]), validator(&["answer", "note"]));
    for codes in all() {
        let known: Vec<_> = codes.all().collect();
        check(&answer, &json!(known));
        check(&answer, &json!([-5, 705, 25000].map(|number| codes.get(number)).concat()));
        // Every code and every note has an e in it.
        let hits = find::search(&codes, &["e".into()]);
        assert!(hits.len() > known.len());
        check(&hit, &json!(hits));
        assert!(!answer.is_valid(&json!(hits)) && !hit.is_valid(&json!([{ "number": 1501 }])));
    }
}
