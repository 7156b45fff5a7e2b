use std::collections::BTreeSet;

use abide_time::{Duration, Instant, Zone};
use serde_json::Value;

use super::CasesError;
use super::calendar_text::calendar_text;
use super::field::{id, text};
use super::ticket_events::{STANDARD, TicketEvents};

/// The agreement that a case of a ticket means: a clock and an objective for each of its targets.
pub(super) fn ticket_terms(case: &Value, log: &TicketEvents) -> Result<String, CasesError> {
    let said = format!(
        "{} {}",
        case["source"].as_str().unwrap_or_default(),
        case["note"].as_str().unwrap_or_default()
    )
    .to_lowercase();
    let (mut clocks, mut objectives) = (String::new(), String::new());
    for name in ["first_response", "update", "resolution"] {
        if let Some(limit) = limit(case, name, log)? {
            let id = id(name);
            clocks += &format!("  {id}: {}\n", clock(name, log, &said));
            objectives += &objective(
                &id,
                "office",
                &format!("within: {{ clock: {id} }}"),
                &format!("limit: {limit}, goal: \">= 95%\""),
            );
        }
    }
    if case["expect"]
        .as_object()
        .is_some_and(|expect| expect.keys().any(|key| key.ends_with("_wallclock_seconds")))
    {
        clocks += "  mean-response: { start: [customer-message], stop: [reply], cycles: each }\n\
                   \x20 resolved: { start: [opened], stop: [closed] }\n\
                   \x20 agent-side: { start: [opened], stop: [closed], pause: [reply], resume: [customer-message] }\n";
        for id in ["mean-response", "resolved", "agent-side"] {
            let take = format!("statistic: {{ of: tickets, clock: {id}, take: mean }}");
            objectives += &objective(id, "always", &take, "goal: \"<= 1 hours\"");
        }
    }
    let starts = log.span.map_or(Instant::MIN, |(first, _)| first.minus(Duration::from_seconds(40 * 86_400)));
    let starts = Zone::utc().civil(starts).date();
    Ok(format!(
        "abide: 1\nid: case\nparties:\n  provider: {{ role: provider, name: Provider }}\n  customer: {{ role: customer, \
         name: Customer }}\nterm: {{ starts: {starts}, lasts: 2 years, timezone: {} }}\ncalendars:\n  office: {}services:\n  \
         desk: {{ name: Desk }}\nclocks:\n{clocks}objectives:\n{objectives}",
        text(&case["calendar"], "timezone")?,
        calendar_text(&case["calendar"])?,
    ))
}

fn objective(id: &str, calendar: &str, measure: &str, rest: &str) -> String {
    format!(
        "  {id}: {{ service: desk, calendar: {calendar}, measure: {{ {measure} }}, {rest}, period: month }}\n"
    )
}

/// The limit of a target; by priority where the case names priorities. What no target names is not judged.
fn limit(case: &Value, name: &str, log: &TicketEvents) -> Result<Option<String>, CasesError> {
    let targets = case["targets"].as_object();
    let targets = targets.ok_or_else(|| CasesError::Field { key: "targets".to_owned(), wanted: "a map" })?;
    if let Some(minutes) = targets.get(name) {
        return Ok(Some(match log.changed_at {
            None => format!("{minutes} minutes"),
            Some(_) => format!("{{ by: priority, of: {{ {STANDARD}: {minutes} minutes }}, else: none }}"),
        }));
    }
    let by_priority: Vec<String> = targets
        .iter()
        .filter_map(|(key, minutes)| {
            let priority = key.strip_prefix(name)?.strip_prefix('_')?;
            Some(format!("{}: {minutes} minutes", id(priority)))
        })
        .collect();
    let table = format!("{{ by: priority, of: {{ {} }}, else: none }}", by_priority.join(", "));
    Ok((!by_priority.is_empty()).then_some(table))
}

/// The clock of a target. The policies are those that the case's own words name.
fn clock(name: &str, log: &TicketEvents, said: &str) -> String {
    let first_reply = if log.marks_first_response { "first-reply" } else { "reply" };
    // A solution also is the first answer; merely closing the ticket is none.
    let rest = match name {
        "first_response" => format!("start: [opened], stop: [{first_reply}, resolved]"),
        "update" => "start: [customer-message], stop: [reply, resolved, closed], cycles: each".to_owned(),
        _ => "start: [opened, began], stop: [resolved, closed, ended]".to_owned(),
    };
    let reopened = if said.contains("first_cycle_only") {
        "ignore within 87600 hours"
    } else if said.contains("new_cycle") || said.contains("new cycle") {
        "new-cycle"
    } else {
        "resume"
    };
    let changed = if said.contains("retroactive start off") {
        "restart"
    } else if said.contains("retroactive") {
        "retroactive"
    } else {
        "carry"
    };
    let names = |key: &str, names: &BTreeSet<String>| match names.is_empty() {
        true => String::new(),
        false => format!(", {key}: [{}]", names.iter().map(String::as_str).collect::<Vec<_>>().join(", ")),
    };
    let (pause, resume) = (names("pause", &log.pauses), names("resume", &log.resumes));
    format!("{{ {rest}{pause}{resume}, reopened: {reopened}, changed: {changed} }}")
}
