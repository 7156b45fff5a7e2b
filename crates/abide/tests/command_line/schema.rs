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
    let source = Source::new("agreement.yaml", text.replace("{{id}}", "an-id"));
    json(&parse(&source, &mut Diagnostics::default()).unwrap_or_else(|| panic!("{}", path.display())))
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
    let clean = fs::read_dir(gallery().join("clean")).expect("the clean agreements are there");
    found.extend(clean.map(|entry| entry.expect("they can be listed").path()));
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

#[test]
fn what_the_grammar_refuses_the_schema_refuses() {
    let validator = validator();
    for case in ["unknown-key", "missing-key", "wrong-type", "unknown-word"] {
        let agreement = read(&gallery().join(case).join("bad.yaml"));
        assert!(!validator.is_valid(&agreement), "{case}");
    }
}
