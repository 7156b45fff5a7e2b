use std::collections::HashMap;
use std::sync::Arc;

use abide_time::Instant;

use super::{Entry, EntryKind, Ledger, ReductionCause, SettlementStep, Stated};
use crate::plan::Plan;
use crate::remedy::{History, scene};
use crate::value::Names;
use crate::verdict::Verdict;

mod amounts;
mod caps;
mod deadlines;
mod restatements;

/// A plan whose verdicts settle step by step.
struct Books {
    plan: Plan,
    names: Names,
    verdicts: Vec<Verdict>,
    statements: HashMap<String, u32>,
    ledger: Ledger,
}

impl Books {
    fn of(text: &str) -> Self {
        let plan = scene::plan(text);
        let names = plan.names.clone();
        Books { plan, names, verdicts: Vec::new(), statements: HashMap::new(), ledger: Ledger::default() }
    }

    /// Books at an instant and gives what was booked, a line each.
    fn book(&mut self, at: &str, verdicts: Vec<Verdict>) -> Vec<String> {
        let booked_at: Instant = at.parse().unwrap();
        let provisional = verdicts.iter().any(|verdict| verdict.provisional);
        let mut stated: Vec<Stated> = Vec::new();
        for verdict in &verdicts {
            let known = stated.iter().find(|other| other.period == verdict.period);
            let statement = known.map_or_else(
                || {
                    let count = self.statements.entry(verdict.period.name.clone()).or_default();
                    *count += 1;
                    *count
                },
                |other| other.statement,
            );
            stated.push(Stated { objective: verdict.objective, period: verdict.period.clone(), statement });
        }
        self.verdicts.extend(verdicts);
        let mut history = History::new(&self.names);
        self.verdicts.iter().for_each(|verdict| history.record(Arc::new(verdict.clone())));
        let before = self.ledger.entries.len();
        self.ledger.book(&self.plan, &SettlementStep { booked_at, provisional, stated }, &history);
        self.ledger.entries[before..].iter().map(|entry| self.line(entry)).collect()
    }

    /// Availabilities of one period, booked ten days into the next month.
    fn uptime(&mut self, month: &str, values: &[(&str, &str)]) -> Vec<String> {
        let verdicts: Vec<Verdict> =
            values.iter().map(|(id, value)| scene::availability(&self.plan, id, month, value)).collect();
        let end = verdicts[0].period.interval.end();
        let at = end.plus(abide_time::Duration::from_seconds(10 * 86_400)).to_string();
        self.book(&at, verdicts)
    }

    fn line(&self, entry: &Entry) -> String {
        let remedy = &self.plan.remedies[entry.key.remedy].id;
        let mut line = format!("{remedy} {}", entry.key.period);
        if let Some(item) = entry.key.item {
            line.push_str(&format!(" {}", self.names.text(item)));
        }
        match &entry.kind {
            EntryKind::Pay { amount, .. } => line.push_str(&format!(" {}", amount.amount_text())),
            EntryKind::Right { under, .. } => line.push_str(&format!(" right {under}")),
            EntryKind::Follows(consequence) => line.push_str(&format!(" {consequence:?}")),
        }
        for reduction in &entry.derivation.reductions {
            let cause = match &reduction.cause {
                ReductionCause::Grace => "grace".to_owned(),
                ReductionCause::Forgiven => "forgiven".to_owned(),
                ReductionCause::AtMost(_) => "at-most".to_owned(),
                ReductionCause::Cap(cap) => self.plan.caps[*cap].id.clone(),
                ReductionCause::DropBelow => "drop-below".to_owned(),
                ReductionCause::NoClawback => "no-clawback".to_owned(),
                ReductionCause::Rounding => "rounding".to_owned(),
            };
            line.push_str(&format!(", {cause} {}", reduction.amount.amount));
        }
        if let Some(open) = &entry.derivation.open_difference {
            line.push_str(&format!(", open {}", open.amount));
        }
        line
    }
}
