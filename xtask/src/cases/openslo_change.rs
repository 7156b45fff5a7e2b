use serde_json::{Value, json};

use super::CasesError;
use super::openslo_documents::{calendar_window, inline_alert_policy, threshold_indicator};

/// Makes the change that a case describes to a valid document.
///
/// The description is a list of clauses, each of which says one thing of one field.
pub(super) fn change(document: &mut Value, described: &str) -> Result<(), CasesError> {
    for clause in described.split(", ") {
        let known = [methods, fields, windows, alerts, keys].iter().any(|make| make(document, clause));
        if !known {
            return Err(CasesError::NoAnswer(format!("nothing is known of the change `{clause}`")));
        }
    }
    Ok(())
}

/// `Timeslices`, `RatioTimeslices without timeSliceWindow`, `inline thresholdMetric`.
fn methods(document: &mut Value, clause: &str) -> bool {
    let (what, without) =
        clause.split_once(" without ").map_or((clause, None), |(what, key)| (what, Some(key)));
    let spec = &mut document["spec"];
    match what {
        "Occurrences" | "Timeslices" | "RatioTimeslices" => {
            spec["budgetingMethod"] = json!(what);
            spec["objectives"][0]["timeSliceTarget"] = json!(0.9);
            spec["objectives"][0]["timeSliceWindow"] = json!("1m");
        }
        "inline thresholdMetric" => {
            spec["indicator"] = threshold_indicator();
            spec["objectives"][0]["op"] = json!("lte");
            spec["objectives"][0]["value"] = json!(200);
        }
        _ => return false,
    }
    if let Some(key) = without {
        remove(document, key);
    }
    true
}

/// `objectives[0].target = 0.0`, `no service`, `timeWindow is an empty list`, `metricSource.spec is empty`,
/// `target 0.1 and targetPercent 10`, `condition.kind other than burnrate`, `description of 1051 characters`.
fn fields(document: &mut Value, clause: &str) -> bool {
    if let Some((path, value)) = clause.split_once(" = ") {
        let value = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
        set(document, path, value)
    } else if let Some((path, _)) = clause.split_once(" is an empty list") {
        set(document, path, json!([]))
    } else if let Some(path) = clause.strip_suffix(" is empty") {
        set(document, path, json!({}))
    } else if let Some((path, word)) = clause.split_once(" other than ") {
        set(document, path, json!(format!("not-{word}")))
    } else if let Some((path, length)) = clause
        .split_once(" of ")
        .and_then(|(path, rest)| Some((path, rest.strip_suffix(" characters")?.parse::<usize>().ok()?)))
    {
        set(document, path, json!("A".repeat(length)))
    } else if let Some(key) = clause.strip_prefix("no ") {
        remove(document, key);
        true
    } else if let Some((one, other)) = clause.split_once(" and ") {
        let pair = |text: &str| {
            let (key, value) = text.split_once(' ')?;
            Some((key.to_owned(), serde_json::from_str::<Value>(value).ok()?))
        };
        let (Some(one), Some(other)) = (pair(one), pair(other)) else { return false };
        [one, other].into_iter().all(|(key, value)| set(document, &key, value))
    } else {
        false
    }
}

/// `isRolling true with a calendar`.
fn windows(document: &mut Value, clause: &str) -> bool {
    let Some((rolling, calendar)) =
        clause.strip_prefix("isRolling ").and_then(|rest| rest.split_once(" with"))
    else {
        return false;
    };
    let mut window = calendar_window();
    window["isRolling"] = json!(rolling == "true");
    if calendar.starts_with("out") {
        window.as_object_mut().map(|window| window.remove("calendar"));
    }
    document["spec"]["timeWindow"] = json!([window]);
    true
}

/// What stands in the list of alert policies.
fn alerts(document: &mut Value, clause: &str) -> bool {
    let mut policy = inline_alert_policy();
    match clause {
        "alert policy entry with a reference and an inline object" => {
            policy["alertPolicyRef"] = json!("fast-burn")
        }
        "inline alert policy whose kind is not AlertPolicy" => policy["kind"] = json!("DataSource"),
        _ => return false,
    }
    document["spec"]["alertPolicies"] = json!([policy]);
    true
}

/// `label key .net`, `annotation key domain/service`.
fn keys(document: &mut Value, clause: &str) -> bool {
    let Some((what, key)) = clause.split_once(" key ") else { return false };
    let section = match what {
        "label" => "labels",
        "annotation" => "annotations",
        _ => return false,
    };
    document["metadata"][section] = json!({ key: "value" });
    true
}

/// Sets a field: where a map has the first key of the path, otherwise where such a field belongs.
fn set(document: &mut Value, path: &str, value: Value) -> bool {
    let steps: Vec<&str> = path.split('.').collect();
    let (Some((first, rest)), true) = (steps.split_first(), !path.contains(' ')) else { return false };
    let (name, index) = step(first);
    let holder = match holder(document, name) {
        Some(holder) => holder,
        None if is_of_objective(name) => &mut document["spec"]["objectives"][0],
        None => &mut document["spec"],
    };
    let mut place = match index {
        Some(index) => &mut holder[name][index],
        None => &mut holder[name],
    };
    for part in rest {
        let (name, index) = step(part);
        place = match index {
            Some(index) => &mut place[name][index],
            None => &mut place[name],
        };
    }
    *place = value;
    true
}

/// A step of a path: `objectives[0]`.
fn step(part: &str) -> (&str, Option<usize>) {
    let indexed = part.strip_suffix(']').and_then(|part| part.split_once('['));
    match indexed.and_then(|(name, index)| Some((name, index.parse().ok()?))) {
        Some((name, index)) => (name, Some(index)),
        None => (part, None),
    }
}

fn is_of_objective(key: &str) -> bool {
    ["target", "targetPercent", "timeSliceTarget", "timeSliceWindow", "op", "value", "compositeWeight"]
        .contains(&key)
}

/// Removes a field wherever it is; `targets` are the notification targets.
fn remove(document: &mut Value, key: &str) {
    let key = if key == "targets" { "notificationTargets" } else { key };
    while let Some(Value::Object(holder)) = holder(document, key) {
        holder.remove(key);
    }
}

/// The first map that has the key, from the outside in.
fn holder<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    if value.get(key).is_some() {
        return Some(value);
    }
    match value {
        Value::Object(map) => map.values_mut().find_map(|inner| holder(inner, key)),
        Value::Array(items) => items.iter_mut().find_map(|inner| holder(inner, key)),
        _ => None,
    }
}
