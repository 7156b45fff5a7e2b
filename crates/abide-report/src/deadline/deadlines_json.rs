use serde_json::{Value, json};

use super::DeadlineView;
use crate::Messages;

/// The deadlines as programs read them. `at` is the first instant at which it is too late.
#[must_use]
pub fn deadlines_json(view: &DeadlineView<'_>, messages: &Messages) -> Value {
    let deadlines = view.deadlines.iter().map(|deadline| {
        let scope = deadline.scope.iter().map(|(field, value)| json!({ "field": field, "value": value }));
        json!({
            "at": deadline.at.to_string(),
            "kind": deadline.kind.word(),
            "subject": deadline.subject,
            "period": deadline.period,
            "scope": scope.collect::<Vec<_>>(),
            "line": view.line(deadline),
            "text": view.what(deadline, messages),
        })
    });
    json!({
        "format": "abide.deadlines/1",
        "agreement": { "id": view.plan.id, "version": view.plan.version.to_string() },
        "as_of": view.as_of.to_string(),
        "deadlines": deadlines.collect::<Vec<_>>(),
    })
}
