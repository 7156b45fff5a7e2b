//! JSON Schema (draft 2020-12) of a grammar that is given as data, for completion in editors and for programs that
//! write agreements.

use std::collections::BTreeMap;

use abide_core::text::{FieldShape, Shape, TextForm};
use serde_json::{Map, Value, json};

/// The schema of a document of this shape. Sections are definitions of their own, because some contain themselves.
pub fn schema(shape: &Shape, title: &str) -> Value {
    let mut definitions = Definitions::default();
    let root = definitions.of(shape);
    document(root, definitions, title)
}

/// The same of a document that may be one of several texts put over each other: one that has the key `layer` needs only
/// these keys, because another text may say the rest.
pub fn schema_of_layers(shape: &Shape, title: &str, layer: &str, needed: &[&str]) -> Value {
    let mut definitions = Definitions::default();
    let whole = definitions.of(shape);
    definitions.in_part = true;
    let part = definitions.of(shape);
    let root = json!({
        "if": { "required": [layer] },
        "then": { "allOf": [part, { "required": needed }] },
        "else": whole,
    });
    document(root, definitions, title)
}

fn document(root: Value, definitions: Definitions, title: &str) -> Value {
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    document.insert("title".to_owned(), json!(title));
    if let Value::Object(root) = root {
        document.extend(root);
    }
    let definitions: Map<String, Value> = definitions.known.into_iter().collect();
    document.insert("$defs".to_owned(), Value::Object(definitions));
    Value::Object(document)
}

#[derive(Default)]
struct Definitions {
    known: BTreeMap<String, Value>,
    /// Whether any key may be left to another text.
    in_part: bool,
}

impl Definitions {
    fn of(&mut self, shape: &Shape) -> Value {
        match shape {
            Shape::Text(form) => text(form),
            Shape::Words { words } => {
                let alternatives: Vec<Value> = words
                    .iter()
                    .map(|(word, about)| json!({ "const": word, "description": about.trim() }))
                    .collect();
                json!({ "oneOf": alternatives })
            }
            Shape::List(item) => json!({ "type": "array", "items": self.of(item) }),
            Shape::Map { key, value } => json!({
                "type": "object",
                "propertyNames": { "description": key.name },
                "additionalProperties": self.of(value),
            }),
            Shape::Section { name, about, fields } => {
                self.refer(name, |definitions| definitions.section(about, &fields()))
            }
            Shape::Choice { name, about, variants, bare } => {
                self.refer(name, |definitions| definitions.choice(about, &variants(), *bare))
            }
            Shape::Either(shapes) => {
                let alternatives: Vec<Value> = shapes.iter().map(|shape| self.of(shape)).collect();
                json!({ "anyOf": alternatives })
            }
        }
    }

    /// A reference to a definition, made when it is first met.
    fn refer(&mut self, name: &'static str, define: impl FnOnce(&mut Self) -> Value) -> Value {
        let name = if self.in_part { format!("{name}-in-part") } else { name.to_owned() };
        if !self.known.contains_key(&name) {
            self.known.insert(name.clone(), Value::Null);
            let definition = define(self);
            self.known.insert(name.clone(), definition);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn section(&mut self, about: &str, fields: &[FieldShape]) -> Value {
        let needed = fields.iter().filter(|field| field.required && !self.in_part);
        let required: Vec<&str> = needed.map(|field| field.key.as_str()).collect();
        json!({
            "type": "object",
            "description": about.trim(),
            "properties": self.properties(fields),
            "required": required,
            "additionalProperties": false,
        })
    }

    fn choice(&mut self, about: &str, variants: &[FieldShape], bare: bool) -> Value {
        let map = json!({
            "type": "object",
            "properties": self.properties(variants),
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false,
        });
        if !bare {
            let mut map = map;
            map["description"] = json!(about.trim());
            return map;
        }
        let names: Vec<&str> = variants.iter().map(|variant| variant.key.as_str()).collect();
        json!({ "description": about.trim(), "anyOf": [{ "enum": names }, map] })
    }

    fn properties(&mut self, fields: &[FieldShape]) -> Value {
        let properties = fields.iter().map(|field| {
            let mut value = self.of(&field.shape);
            if let Value::Object(value) = &mut value {
                value.insert("description".to_owned(), json!(field.about));
                if let Some(default) = field.default {
                    value.insert("default".to_owned(), json!(default));
                }
            }
            (field.key.clone(), value)
        });
        Value::Object(properties.collect())
    }
}

/// A text; a plain number or truth value in YAML reaches an editor as one.
fn text(form: &TextForm) -> Value {
    json!({
        "type": ["string", "number", "boolean"],
        "description": form.name,
        "examples": [form.example.trim_matches('"')],
    })
}
