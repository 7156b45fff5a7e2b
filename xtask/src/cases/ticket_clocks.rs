use std::path::Path;

use abide_app::clock_elapsed;
use abide_core::explanation::{ItemExplanation, RunExplanation, StretchKind};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::field::{id, text};
use super::ticket_events::{ITEM, TicketEvents};
use super::ticket_terms::ticket_terms;
use super::workshop::Workshop;
use super::{CasesError, Check};

/// What is sent about a clock is decided by escalations, so that no clock answers these.
const NOTICES: [&str; 1] = ["suppress_backlog_notifications"];

/// A whole ticket, as `abide explain` shows it at the last instant that the case names.
pub(super) fn try_ticket_clocks(case: &Value) -> Result<Vec<Check>, CasesError> {
    let workshop = Workshop::new()?;
    let calendar =
        workshop.write("calendar.yaml", &super::calendar_text::calendar_text(&case["calendar"])?)?;
    let log = TicketEvents::read(case, &calendar)?;
    let as_of = log.span.ok_or_else(|| CasesError::Field { key: "events".to_owned(), wanted: "a list" })?.1;
    workshop.write("agreement.yaml", &ticket_terms(case, &log)?)?;
    workshop.write("tickets.csv", &log.csv)?;
    let sources = format!(
        "sources: {{ tickets: {{ stream: tickets, file: tickets.csv, complete-until: {as_of} }} }}\n"
    );
    workshop.write("sources.yaml", &sources)?;
    let seen = Seen {
        explained: workshop.explained(ITEM, as_of)?,
        workshop: &workshop,
        log: &log,
        calendar: &calendar,
    };
    let expect = case["expect"].as_object();
    let expect = expect.ok_or_else(|| CasesError::Field { key: "expect".to_owned(), wanted: "a map" })?;
    let asked = expect.iter().filter(|(key, _)| !NOTICES.contains(&key.as_str()));
    asked.map(|(key, value)| Ok(Check::new(key, expected(case, value)?, seen.answer(key)?))).collect()
}

/// An expected value as a text; instants in UTC. Where a peer drops what its note names as the exact time, the note
/// holds.
fn expected(case: &Value, value: &Value) -> Result<String, CasesError> {
    let Some(instant) = value.as_str().and_then(|text| text.parse::<Instant>().ok()) else {
        return Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    };
    if case["peer_quirk"] == true {
        let exact = text(case, "note")?.split_once("exact answer ").map(|(_, rest)| rest);
        let date = instant.to_string();
        let exact =
            exact.and_then(|rest| format!("{}{}", date.get(..11)?, rest.get(..9)?).parse::<Instant>().ok());
        return Ok(exact.unwrap_or(instant).to_string());
    }
    Ok(instant.to_string())
}

struct Seen<'a> {
    explained: Vec<ItemExplanation>,
    workshop: &'a Workshop,
    log: &'a TicketEvents,
    calendar: &'a Path,
}

fn minutes(duration: Duration) -> i64 {
    duration.seconds_floor() / 60
}

fn or_null(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "null".to_owned(), |value| value.to_string())
}

/// The runs of an objective.
fn runs<'e>(explained: &'e [ItemExplanation], objective: &str) -> &'e [RunExplanation] {
    explained.iter().find(|one| one.objective == objective).map_or(&[], |one| one.runs.as_slice())
}

/// What is due: only what still runs is.
fn due(runs: &[RunExplanation]) -> Option<Instant> {
    runs.last().filter(|run| run.end == "running").and_then(|run| run.due)
}

/// The run that tells the time taken: the longest that stopped.
fn finished(runs: &[RunExplanation]) -> Option<&RunExplanation> {
    runs.iter().filter(|run| run.end == "stopped").max_by_key(|run| run.elapsed)
}

fn breached(runs: &[RunExplanation]) -> bool {
    runs.iter().any(|run| run.over_at.is_some())
}

impl Seen<'_> {
    fn answer(&self, key: &str) -> Result<String, CasesError> {
        for clock in ["first_response", "update", "resolution"] {
            let what = key.strip_prefix(clock).and_then(|rest| rest.strip_prefix('_'));
            if let Some(answer) = what.and_then(|what| self.of_clock(&id(clock), what)) {
                return Ok(answer);
            }
        }
        let resolution = runs(&self.explained, "resolution");
        let last = resolution.last();
        // A priority in front of a key means the clock that judges it.
        let (_, of_priority) = key.split_once('_').unwrap_or(("", key));
        Ok(match key {
            "next_due" => or_null(self.explained.iter().filter_map(|one| due(&one.runs)).min()),
            "state" => self.state().to_owned(),
            "hold_minutes" => self.hold_minutes(resolution)?,
            "cycles" => resolution.len().to_string(),
            "elapsed_minutes" => minutes(resolution.iter().map(|run| run.elapsed).sum()).to_string(),
            "counts_after_reopen" => self.counts_after_reopen(resolution).to_string(),
            "clock_attached" => resolution.iter().any(|run| run.ended_at != Some(run.started)).to_string(),
            "breached_on_attach" => {
                let over = last.and_then(|run| run.over_at);
                over.is_some_and(|over| Some(over) <= self.log.changed_at).to_string()
            }
            "due_before_change" => {
                or_null(due(runs(&self.before_change(Duration::from_us(1))?, "resolution")))
            }
            "elapsed_carried_minutes" => {
                let then = self.before_change(Duration::ZERO)?;
                or_null(runs(&then, "resolution").last().map(|run| minutes(run.elapsed)))
            }
            "mean_response_wallclock_seconds" => {
                let cycles = runs(&self.explained, "mean-response");
                let total: Duration = cycles.iter().map(|run| run.elapsed).sum();
                or_null(total.seconds_floor().checked_div(i64::try_from(cycles.len()).unwrap_or(0)))
            }
            "resolution_wallclock_seconds" => self.seconds_of("resolved"),
            "agent_side_wallclock_seconds" => self.seconds_of("agent-side"),
            _ if of_priority == "due" => or_null(due(resolution)),
            _ if of_priority == "clock_start" => or_null(last.map(|run| run.started)),
            _ => format!("nothing is known of `{key}`"),
        })
    }

    fn of_clock(&self, objective: &str, what: &str) -> Option<String> {
        let runs = runs(&self.explained, objective);
        let taken = finished(runs);
        let limit = taken.and_then(|run| run.limit).map(|(limit, _)| limit);
        Some(match what {
            "due" => or_null(due(runs)),
            "minutes" => or_null(taken.map(|run| minutes(run.elapsed))),
            "seconds" => or_null(taken.map(|run| run.elapsed.seconds_text())),
            "remaining_minutes" => {
                or_null(taken.zip(limit).map(|(run, limit)| minutes(limit) - minutes(run.elapsed)))
            }
            "late_minutes" => {
                or_null(taken.zip(limit).map(|(run, limit)| minutes(run.elapsed.saturating_sub(limit))))
            }
            "breached" => breached(runs).to_string(),
            "at" => or_null(taken.and_then(|run| run.ended_at)),
            "cycles_minutes" => {
                let cycles = runs
                    .iter()
                    .filter(|run| run.end == "stopped")
                    .map(|run| minutes(run.elapsed).to_string());
                format!("[{}]", cycles.collect::<Vec<_>>().join(","))
            }
            _ => return None,
        })
    }

    fn seconds_of(&self, objective: &str) -> String {
        or_null(runs(&self.explained, objective).last().map(|run| run.elapsed.seconds_text()))
    }

    /// In one word how the ticket stands.
    fn state(&self) -> &'static str {
        let last = |objective: &str| runs(&self.explained, objective).last().map(|run| run.end);
        if self.explained.iter().any(|one| breached(&one.runs)) {
            return "failed";
        }
        match (last("first-response"), last("resolution")) {
            (Some("running"), _) => "first_response_due",
            (Some("paused"), _) | (_, Some("paused")) => "paused",
            (_, Some("running")) => "resolution_due",
            _ => "fulfilled",
        }
    }

    /// Open time in which the clock was paused.
    fn hold_minutes(&self, runs: &[RunExplanation]) -> Result<String, CasesError> {
        let stretches = runs.iter().flat_map(|run| &run.stretches);
        let paused = stretches.filter(|stretch| matches!(stretch.kind, StretchKind::Paused(_)));
        let times = paused
            .map(|stretch| clock_elapsed(self.calendar, stretch.interval.start(), stretch.interval.end()));
        let times: Result<Vec<Duration>, _> = times.collect();
        let times = times.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
        Ok(minutes(times.into_iter().sum()).to_string())
    }

    fn counts_after_reopen(&self, runs: &[RunExplanation]) -> bool {
        let after = |instant: Instant| self.log.reopened_at.is_some_and(|reopened| instant > reopened);
        let stretches = runs.iter().flat_map(|run| &run.stretches);
        stretches.filter(|stretch| after(stretch.interval.end())).any(|stretch| !stretch.counted.is_zero())
    }

    /// The ticket as it stood so long before its priority changed.
    fn before_change(&self, before: Duration) -> Result<Vec<ItemExplanation>, CasesError> {
        let changed = self.log.changed_at;
        let changed =
            changed.ok_or_else(|| CasesError::Field { key: "events".to_owned(), wanted: "with a change" })?;
        self.workshop.explained(ITEM, changed.minus(before))
    }
}
