use std::fmt::Write as _;

use abide_core::statement::{ObjectiveLine, Statement};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::CasesError;
use super::field::{instant, list, text};
use super::workshop::Workshop;

/// The events of leads, the sales beside them, and the promises that are judged by them, in Abide's own form.
#[derive(Debug, Default)]
pub(super) struct LeadLog {
    rows: String,
    deals: String,
    /// Lines of sections beside the promises.
    pub(super) sections: String,
    /// The promises, a line each.
    pub(super) objectives: String,
    leads: usize,
    /// The last instant of an event.
    pub(super) last: Option<Instant>,
}

impl LeadLog {
    /// The log of a case: hand-overs with the attempts that followed.
    pub(super) fn of(leads: &[Value]) -> Result<LeadLog, CasesError> {
        let mut log = LeadLog::default();
        for lead in leads {
            let (id, rep) = (text(lead, "id")?, text(lead, "rep")?);
            log.event(id, instant(lead, "handed")?, "handed", rep);
            for attempt in list(lead, "attempts") {
                let at = instant(attempt, "at")?;
                // A program that writes says so in the name of what it wrote.
                let kind = text(attempt, "kind")?;
                let (event, automatic) =
                    kind.strip_prefix("auto_").map_or((kind, false), |kind| (kind, true));
                log.row(&[id, &at.to_string(), event, if automatic { "true" } else { "" }, "", ""]);
                log.last = log.last.max(Some(at));
                if attempt["reached"] == true {
                    log.event(id, at, "connected", "");
                }
            }
        }
        Ok(log)
    }

    fn row(&mut self, cells: &[&str]) {
        let _ = writeln!(self.rows, "{}", cells.join(","));
    }

    /// An event, with the kind that the lead gets by it.
    pub(super) fn event(&mut self, id: &str, at: Instant, event: &str, kind: &str) {
        self.row(&[id, &at.to_string(), event, "", kind, ""]);
        self.last = self.last.max(Some(at));
    }

    /// A lead that is handed over, and the times after that of what a person does; gives its id.
    pub(super) fn lead(&mut self, at: Instant, kind: &str, events: &[(&str, i64)]) -> String {
        self.leads += 1;
        let id = format!("lead-{}", self.leads);
        self.event(&id, at, "handed", kind);
        for (event, after_s) in events {
            self.event(&id, at.plus(Duration::from_seconds(*after_s)), event, "");
        }
        id
    }

    /// A lead that brings so much.
    pub(super) fn won(&mut self, at: Instant, value: &str) {
        let id = self.lead(at, "", &[]);
        let won = at.plus(Duration::from_seconds(60)).to_string();
        self.row(&[&id, &won, "won", "", "", value]);
    }

    /// A sale.
    pub(super) fn deal(&mut self, at: Instant, source: &str, value: &str) {
        let _ = writeln!(self.deals, "{at},{source},{value}");
    }

    /// The statement of a period.
    pub(super) fn statement(&self, period: &str, as_of: Instant) -> Result<Statement, CasesError> {
        let workshop = Workshop::new()?;
        let agreement = format!(
            "abide: 1\nid: leads\nkind: internal\nparties: {{ marketing: {{ role: peer, name: Marketing }}, sales: {{ role: \
             peer, name: Sales }} }}\nterm: {{ starts: 2026-01-01, lasts: 3 years, timezone: UTC, currency: EUR, \
             termination: {{ cancel: {{ held-by: any, ground: chronic failure, notice: 30 days }} }} }}\nservices: {{ \
             handling: {{ name: Follow-up, owed-by: sales }} }}\n{}objectives:\n{}",
            self.sections, self.objectives
        );
        workshop.write("agreement.yaml", &agreement)?;
        workshop.write("leads.csv", &format!("item,at,event,automatic,kind,value\n{}", self.rows))?;
        workshop.write("deals.csv", &format!("at,source,value\n{}", self.deals))?;
        let sources = format!(
            "sources:\n  leads: {{ stream: leads, file: leads.csv, complete-until: {as_of} }}\n  deals: {{ stream: deals, \
             file: deals.csv, complete-until: {as_of} }}\n"
        );
        workshop.write("sources.yaml", &sources)?;
        workshop.statement(&abide_app::PeriodRequest::Named(period.to_owned()), as_of)
    }

    /// Adds a promise with what differs from the others.
    pub(super) fn promise(&mut self, id: &str, terms: &str) {
        let _ = writeln!(self.objectives, "  {id}: {{ service: handling, owed-to: marketing, {terms} }}");
    }
}

/// The line of a promise that is judged as a whole.
pub(super) fn line<'s>(statement: &'s Statement, id: &str) -> Result<&'s ObjectiveLine, CasesError> {
    let lines = statement.services.iter().flat_map(|service| &service.objectives);
    lines
        .into_iter()
        .rfind(|line| line.id == id && line.scope.is_empty())
        .ok_or_else(|| CasesError::NoAnswer(format!("no line of `{id}`")))
}
