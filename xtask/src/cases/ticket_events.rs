use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use abide_app::clock_due;
use abide_core::agreement::Limit;
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::CasesError;
use super::field::{id, instant, list, text, whole};

/// The one ticket of a case.
pub(super) const ITEM: &str = "ticket";
/// The priority of a ticket whose case names one only later.
pub(super) const STANDARD: &str = "standard";

/// What happened to the ticket, as rows in Abide's own form, and what the terms must know of it.
#[derive(Debug, Default)]
pub(super) struct TicketEvents {
    /// The rows of the file, with its head.
    pub(super) csv: String,
    /// The states and events that pause.
    pub(super) pauses: BTreeSet<String>,
    /// The events that end a pause which began with an event.
    pub(super) resumes: BTreeSet<String>,
    /// Whether the qualifying first response is marked, so that another reply is none.
    pub(super) marks_first_response: bool,
    /// When the priority changed first.
    pub(super) changed_at: Option<Instant>,
    /// When the ticket was reopened first.
    pub(super) reopened_at: Option<Instant>,
    /// The first and the last instant that the case names.
    pub(super) span: Option<(Instant, Instant)>,
    in_closed_status: bool,
}

impl TicketEvents {
    pub(super) fn read(case: &Value, calendar: &Path) -> Result<TicketEvents, CasesError> {
        let events = list(case, "events");
        let has = |kind: &str| events.iter().any(|event| event["type"] == kind);
        let mut log = TicketEvents {
            csv: "item,at,event,state,priority\n".to_owned(),
            marks_first_response: has("first_response"),
            ..TicketEvents::default()
        };
        for event in events {
            let at = instant(event, "at")?;
            let (first, last) = log.span.unwrap_or((at, at));
            log.span = Some((first.min(at), last.max(at)));
            log.event(event, at, calendar, has("priority_changed"))?;
        }
        Ok(log)
    }

    fn event(
        &mut self,
        event: &Value,
        at: Instant,
        calendar: &Path,
        prioritized: bool,
    ) -> Result<(), CasesError> {
        match text(event, "type")? {
            "created" => {
                let priority = priority(&event["priority"]);
                self.row(at, "opened", false, priority.as_deref().or(prioritized.then_some(STANDARD)));
                if event["status"].is_string() {
                    self.status(at, text(event, "status")?, event["pauses"] == true);
                }
            }
            "status" => self.status(at, text(event, "to")?, event["pauses"] == true),
            "priority_changed" => {
                self.changed_at.get_or_insert(at);
                self.row(at, "reprioritized", false, priority(&event["to"]).as_deref());
            }
            "hold_recorded" => {
                let hold = Duration::from_seconds(whole(event, "business_seconds")?);
                let over = clock_due(calendar, at, Some(Limit::Time(hold)));
                let over = over.map_err(|error| CasesError::NoAnswer(error.to_string()))?;
                self.row(at, "hold", false, None);
                self.row(over, "hold-over", false, None);
                self.pauses.insert("hold".to_owned());
                self.resumes.insert("hold-over".to_owned());
                self.span = self.span.map(|(first, last)| (first, last.max(over)));
            }
            "facts" => {
                for (condition, name) in [("start_condition", "began"), ("stop_condition", "ended")] {
                    if event[condition] == true {
                        self.row(at, name, false, None);
                    }
                }
            }
            "evaluate" => {}
            "reopened" => {
                self.reopened_at.get_or_insert(at);
                self.row(at, "reopened", false, None);
            }
            "first_response" => self.row(at, "first-reply", false, None),
            "agent_reply" => self.row(at, "reply", false, None),
            other => self.row(at, &id(other), false, None),
        }
        Ok(())
    }

    /// A status lasts until the next; leaving a closed one reopens the ticket.
    fn status(&mut self, at: Instant, status: &str, pauses: bool) {
        let closes = matches!(status, "closed" | "resolved");
        let state = if closes { status.to_owned() } else { format!("status-{}", id(status)) };
        if std::mem::replace(&mut self.in_closed_status, closes) && !closes {
            self.reopened_at.get_or_insert(at);
            self.row(at, "reopened", false, None);
        }
        self.row(at, &state, true, None);
        if pauses {
            self.pauses.insert(state);
        }
    }

    fn row(&mut self, at: Instant, event: &str, state: bool, priority: Option<&str>) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.csv, "{ITEM},{at},{event},{state},{}", priority.unwrap_or_default());
    }
}

/// A priority by name, or by number as `p1`.
fn priority(value: &Value) -> Option<String> {
    value.as_str().map(id).or_else(|| value.as_i64().map(|number| format!("p{number}")))
}
