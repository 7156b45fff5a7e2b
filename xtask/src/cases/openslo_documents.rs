use serde_json::{Value, json};

/// A valid document of a kind; `None` for a kind of another standard.
pub(super) fn valid(version: &str, kind: &str) -> Option<Value> {
    let spec = match (version, kind) {
        ("openslo/v1", "SLO") => slo(),
        ("openslo/v1alpha", "SLO") => alpha_slo(),
        (_, "SLI") => indicator()["spec"].clone(),
        (_, "Service") => json!({ "description": "What customers use" }),
        (_, "DataSource") => {
            json!({ "type": "Prometheus", "connectionDetails": { "url": "http://metrics.example" } })
        }
        (_, "AlertPolicy") => inline_alert_policy()["spec"].clone(),
        (_, "AlertCondition") => inline_condition()["spec"].clone(),
        (_, "AlertNotificationTarget") => json!({ "target": "slack" }),
        _ => return None,
    };
    let metadata = json!({ "name": "web-availability", "displayName": "Availability of the shop" });
    Some(json!({ "apiVersion": version, "kind": kind, "metadata": metadata, "spec": spec }))
}

fn slo() -> Value {
    json!({
        "description": "The shop answers",
        "service": "web",
        "indicator": indicator(),
        "budgetingMethod": "Occurrences",
        "timeWindow": [{ "duration": "1w", "isRolling": true }],
        "objectives": [{ "displayName": "Good", "target": 0.995 }],
    })
}

fn alpha_slo() -> Value {
    let query = |query: &str| json!({ "source": "prometheus", "queryType": "promql", "query": query });
    json!({
        "service": "web",
        "budgetingMethod": "Occurrences",
        "timeWindows": [{ "unit": "Day", "count": 30, "isRolling": true }],
        "objectives": [{
            "displayName": "Good",
            "value": 1,
            "target": 0.98,
            "ratioMetrics": { "good": query("good_total"), "total": query("all_total"), "incremental": true },
        }],
    })
}

fn metric(query: &str) -> Value {
    json!({ "metricSource": { "metricSourceRef": "metrics", "type": "Prometheus", "spec": { "query": query } } })
}

fn indicator() -> Value {
    json!({
        "metadata": { "name": "good-requests" },
        "spec": { "ratioMetric": { "counter": true, "good": metric("good_total"), "total": metric("all_total") } },
    })
}

/// Values that are held against one.
pub(super) fn threshold_indicator() -> Value {
    json!({ "metadata": { "name": "latency" }, "spec": { "thresholdMetric": metric("latency_ms") } })
}

fn inline_condition() -> Value {
    json!({
        "kind": "AlertCondition",
        "metadata": { "name": "cpu-burn" },
        "spec": {
            "severity": "page",
            "condition": {
                "kind": "burnrate", "op": "lte", "threshold": 2, "lookbackWindow": "1h", "alertAfter": "5m",
            },
        },
    })
}

/// An alert policy in place.
pub(super) fn inline_alert_policy() -> Value {
    json!({
        "kind": "AlertPolicy",
        "metadata": { "name": "fast-burn" },
        "spec": {
            "alertWhenBreaching": true,
            "conditions": [inline_condition()],
            "notificationTargets": [{ "targetRef": "on-call" }],
        },
    })
}

/// A week from a stated day on.
pub(super) fn calendar_window() -> Value {
    let calendar = json!({ "startTime": "2026-01-05 12:00:00", "timeZone": "America/New_York" });
    json!({ "duration": "1w", "isRolling": false, "calendar": calendar })
}
