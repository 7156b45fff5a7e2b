//! The published schema takes what the program takes.

use std::fs;
use std::path::{Path, PathBuf};

use abide_core::diagnostic::Diagnostics;
use abide_core::text::{Node, NodeKind, Source, parse};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::desk::{Desk, gallery, repository};

fn validator() -> Validator {
    let run = Desk::new().say("schema");
    jsonschema::validator_for(&run.quiet().json()).expect("the schema is one")
}

/// An agreement as an editor sees it: plain numbers and truth values are no texts.
fn json(node: &Node) -> Value {
    match &node.kind {
        NodeKind::Scalar(scalar) => {
            let plain = if scalar.quoted { None } else { serde_json::from_str::<Value>(&scalar.text).ok() };
            plain
                .filter(|value| value.is_number() || value.is_boolean())
                .unwrap_or_else(|| json!(scalar.text))
        }
        NodeKind::List(items) => items.iter().map(json).collect(),
        NodeKind::Map(entries) => {
            Value::Object(entries.iter().map(|entry| (entry.key.value.clone(), json(&entry.value))).collect())
        }
    }
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    of_text(&text.replace("{{id}}", "an-id"))
}

fn of_text(text: &str) -> Value {
    let source = Source::new("agreement.yaml", text);
    json(&parse(&source, &mut Diagnostics::default()).unwrap_or_else(|| panic!("{text}")))
}

/// Agreements below a folder of the repository, by the names that they have there.
fn agreements() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for (folder, names) in [
        ("examples", &["agreement.yaml", "whole-log.yaml"][..]),
        ("crates/abide/templates", &["template.yaml"]),
        ("tests/errors", &["agreement.yaml"]),
    ] {
        for entry in fs::read_dir(repository().join(folder)).expect("the folder is there") {
            let path = entry.expect("the folder can be listed").path();
            found.extend(names.iter().map(|name| path.join(name)).filter(|path| path.is_file()));
        }
    }
    for text in ["corporate", "finance", "netcorp", "platform-ola"] {
        found.push(repository().join(format!("examples/multi-level/{text}.yaml")));
    }
    for folder in ["clean", "levels-clean"] {
        let clean = fs::read_dir(gallery().join(folder)).expect("the clean agreements are there");
        found.extend(clean.map(|entry| entry.expect("they can be listed").path()));
    }
    found
}

#[test]
fn every_example_and_template_follows_the_schema() {
    let validator = validator();
    let agreements = agreements();
    assert!(agreements.len() >= 10, "{agreements:?}");
    for path in agreements {
        let faults: Vec<String> = validator
            .iter_errors(&read(&path))
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", path.display());
    }
}

/// The agreements on the pages of the suite.
fn pages() -> Vec<(PathBuf, String)> {
    let mut folders = vec![repository().join("tests/statements")];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the suite can be listed") {
            let path = entry.expect("the suite can be listed").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let blocks = text.split("```yaml\n").skip(1);
            let blocks = blocks.filter_map(|block| block.split("\n```").next().map(str::to_owned));
            let agreements = blocks.filter(|block| block.starts_with("abide: 1"));
            found.extend(agreements.map(|agreement| (path.clone(), agreement)));
        }
    }
    found
}

#[test]
fn every_agreement_of_the_suite_follows_the_schema() {
    let validator = validator();
    let pages = pages();
    assert!(pages.len() >= 20, "{}", pages.len());
    for (path, text) in pages {
        let faults: Vec<String> =
            validator.iter_errors(&of_text(&text)).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", path.display());
    }
}

/// The faults of an agreement's form; all others are faults of what it says, which no schema can see.
const OF_FORM: [&str; 7] = [
    "missing-key",
    "missing-value",
    "more-than-one-choice",
    "not-yet-supported",
    "unknown-key",
    "unknown-word",
    "wrong-type",
];

#[test]
fn the_schema_refuses_the_faults_of_form_and_no_others() {
    let validator = validator();
    let mut refused = Vec::new();
    let mut looked_at = 0;
    for entry in fs::read_dir(gallery()).expect("the gallery can be listed") {
        let folder = entry.expect("the gallery can be listed").path();
        let Ok(text) = fs::read_to_string(folder.join("bad.yaml")) else { continue };
        let mut faults = Diagnostics::default();
        // What is no YAML of ours reaches no schema.
        let Some(node) = parse(&Source::new("bad.yaml", text), &mut faults) else { continue };
        if faults.has_errors() {
            continue;
        }
        looked_at += 1;
        if !validator.is_valid(&json(&node)) {
            refused.push(folder.file_name().expect("a name").to_string_lossy().into_owned());
        }
    }
    refused.sort();
    assert!(looked_at > 80, "{looked_at}");
    assert_eq!(refused, OF_FORM);
}

/// Every key and every section says what it means.
fn undescribed(value: &Value, path: &str, found: &mut Vec<String>) {
    let Value::Object(map) = value else { return };
    for (name, section) in map.get("$defs").and_then(Value::as_object).into_iter().flatten() {
        if section["description"].as_str().is_none_or(str::is_empty) {
            found.push(name.clone());
        }
        undescribed(section, name, found);
    }
    for (key, field) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if field["description"].as_str().is_none_or(str::is_empty) {
            found.push(format!("{path}.{key}"));
        }
    }
    for part in map.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        undescribed(part, path, found);
    }
}

#[test]
fn every_key_is_described() {
    for of in ["agreement", "record"] {
        let run = Desk::new().say(&format!("schema {of}"));
        let schema = run.quiet().json();
        let mut found = Vec::new();
        undescribed(&schema, "", &mut found);
        assert!(found.is_empty(), "{found:?}");
        assert!(schema["$defs"].as_object().is_some_and(|sections| sections.len() > 10));
    }
}

#[test]
fn a_record_follows_its_schema() {
    let run = Desk::new().say("schema record");
    let validator = jsonschema::validator_for(&run.quiet().json()).expect("the schema is one");
    assert!(validator.is_valid(&read(&gallery().join("record-clean/agreement.record.yaml"))));
    assert!(!validator.is_valid(&read(&gallery().join("record-unknown-act/agreement.record.yaml"))));
}
