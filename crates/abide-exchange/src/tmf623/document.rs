use abide_core::agreement::{Agreement, Ids, Lasts, Role, Trigger};
use abide_core::diagnostic::Diagnostics;
use abide_core::plan::Plan;
use abide_core::text::{Entry, Node, NodeKind, Source, parse};
use serde_json::{Value as Json, json};

use super::rule::rules;
use crate::Note;

/// A document and what the agreement says that it does not.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The document.
    pub json: Json,
    /// What has no place in it.
    pub notes: Vec<Note>,
}

/// The sections that the document says.
const SAID: [&str; 9] =
    ["abide", "id", "version", "title", "summary", "parties", "term", "services", "objectives"];

/// The agreement as an SLA of TMF623. All values are texts, as the format has them.
pub fn document(agreement: &Agreement, plan: &Plan, source: &Source) -> Document {
    let language = plan.languages.first().map_or("en", String::as_str);
    let root = parse(source, &mut Diagnostics::default());
    let mut notes = Vec::new();
    let mut all = Vec::new();
    for (id, objective) in agreement.objectives.iter() {
        let name = id.value.as_str();
        let node = root.as_ref().and_then(|root| child(root, "objectives")).and_then(|all| child(all, name));
        let measure = node.and_then(|node| child(node, "measure")).map_or_else(String::new, measure_name);
        match rules(name, objective, &measure, &consequences(agreement, name), language) {
            Ok(rules) => {
                all.extend(rules);
                notes.extend(node.into_iter().flat_map(|node| kept_back(name, node)));
            }
            Err(why) => notes.push(Note::left_out(format!("objective `{name}`: {why}"), Some(id.span))),
        }
    }
    if let Some(Node { kind: NodeKind::Map(entries), .. }) = &root {
        let others = entries.iter().filter(|entry| !SAID.contains(&entry.key.value.as_str()));
        let note = |entry: &Entry| {
            let text = format!("section `{}`; the text itself is attached by its digest", entry.key.value);
            Note::left_out(text, Some(entry.key.span))
        };
        notes.extend(others.map(note));
    }
    let title = agreement.title.as_ref().map_or(plan.id.as_str(), |title| title.text(language));
    let summary = agreement.summary.as_ref().map_or("", |summary| summary.text(language));
    let mut valid_for = json!({ "startDateTime": plan.term.interval.start().to_string() });
    if !matches!(agreement.term.lasts.value, Lasts::Open) {
        valid_for["endDateTime"] = json!(plan.term.interval.end().to_string());
    }
    let version = plan.version;
    let json = json!({
        "id": plan.id,
        "href": format!("sha256:{}", plan.digest),
        "name": title,
        "description": summary,
        "version": format!("{}.{}.{}", version.major, version.minor, version.patch),
        "validFor": valid_for,
        "relatedParty": parties(agreement, language),
        "rule": all,
        "attachment": [{ "name": "agreement", "mimeType": "application/yaml", "digest": format!("sha256:{}", plan.digest) }],
    });
    Document { json, notes }
}

fn child<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.kind {
        NodeKind::Map(entries) => {
            entries.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
        }
        _ => None,
    }
}

/// The keys of an objective that a rule has no place for.
fn kept_back(id: &str, node: &Node) -> Vec<Note> {
    const SAID: [&str; 4] = ["service", "title", "measure", "goal"];
    let NodeKind::Map(entries) = &node.kind else { return Vec::new() };
    let others = entries.iter().filter(|entry| !SAID.contains(&entry.key.value.as_str()));
    let note = |entry: &Entry| {
        Note::left_out(format!("objective `{id}`: `{}`", entry.key.value), Some(entry.key.span))
    };
    others.map(note).collect()
}

/// The key of a measure: its name alone, or the one key of its map.
fn measure_name(node: &Node) -> String {
    match &node.kind {
        NodeKind::Map(entries) => entries.first().map_or_else(String::new, |entry| entry.key.value.clone()),
        _ => node.text().unwrap_or_default().to_owned(),
    }
}

/// The parties by the roles that the format has.
fn parties(agreement: &Agreement, language: &str) -> Vec<Json> {
    let role = |role: Role| match role {
        Role::Provider => "SLAProvider",
        Role::Customer => "SLAConsumer",
        Role::Peer => "SLAPeer",
        Role::Supporting => "SLASupporter",
        Role::Auditor => "SLAAuditor",
    };
    let party = |id: &str, party: &abide_core::agreement::Party| json!({ "id": id, "name": party.name.text(language), "role": role(party.role.value) });
    agreement.parties.iter().map(|(id, terms)| party(id.value.as_str(), terms)).collect()
}

/// The remedies that look at an objective, by id: a consequence is a link in this format.
fn consequences(agreement: &Agreement, objective: &str) -> Vec<String> {
    let looks = |trigger: &Trigger| watches(trigger, objective);
    let own = agreement.remedies.iter().filter(|(_, remedy)| looks(&remedy.when));
    own.map(|(id, _)| format!("#remedies.{}", id.value)).collect()
}

fn watches(trigger: &Trigger, objective: &str) -> bool {
    let named = |ids: &Ids| match ids {
        Ids::All(_) => true,
        Ids::These(ids) => ids.iter().any(|id| id.value == *objective),
    };
    match trigger {
        Trigger::Missed(ids)
        | Trigger::AnyMissed(ids)
        | Trigger::AllMissed(ids)
        | Trigger::AllMet(ids)
        | Trigger::Breached(ids) => named(ids),
        Trigger::Value(values) => values.get(objective).is_some(),
        Trigger::InARow(row) => watches(&row.when, objective),
        Trigger::Repeated(repeated) => watches(&repeated.when, objective),
    }
}
