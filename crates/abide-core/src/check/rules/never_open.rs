use crate::agreement::{Agreement, CalendarRef};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::calendar_uses::calendar_of;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "never-open",
    severity: Severity::Error,
    about: "the time of an objective never counts",
    run,
};

/// Where no second counts, nothing can ever be measured and nothing is promised.
///
/// Example: `calendar: closed` on an objective. Instead: a calendar, or `always`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    // A service closes all its objectives by one line, which is told once.
    let mut told = Vec::new();
    for (id, objective) in agreement.objectives.iter() {
        let Some(calendar) = calendar_of(agreement, objective) else { continue };
        let entries = by_entries(calendar);
        let closed = entries.iter().all(|entry| *entry.value == CalendarRef::Closed);
        let Some(first) = entries.first().filter(|first| closed && !told.contains(&first.span)) else {
            continue;
        };
        told.push(first.span);
        diagnostics.push(
            RULE.at(
                first.span,
                "no second counts by this calendar, so nothing is promised",
                "name the hours in which time counts, or write `always`",
            )
            .label(id.span, "its time never counts"),
        );
    }
}
