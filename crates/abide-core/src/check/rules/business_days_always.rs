use crate::agreement::{Agreement, By, CalendarRef, Limit};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::calendar_uses::calendar_of;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "business-days-always",
    severity: Severity::Warning,
    about: "a limit counts business days where every day is one",
    run,
};

/// A business day is a day with opening hours. Where every second counts, Sundays are business days too.
///
/// Example: `limit: 3 business days` on a service without a calendar. Instead: `calendar: office`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let always = match calendar_of(agreement, objective) {
            None => true,
            Some(By::All(calendar)) => calendar.value == CalendarRef::Always,
            Some(By::Field { .. }) => false,
        };
        let limits = objective.limit.iter().flat_map(by_entries);
        for limit in limits.filter(|limit| always && matches!(limit.value, Limit::BusinessDays(_))) {
            diagnostics.push(RULE.at(
                limit.span,
                "by this objective's calendar every day is a business day, Sundays and holidays too",
                "name the opening hours with `calendar`, or write `calendar days`",
            ));
        }
    }
}
