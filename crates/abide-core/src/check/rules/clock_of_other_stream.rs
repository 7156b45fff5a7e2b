use crate::agreement::{Agreement, ClockStream, Id, ItemStream, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "clock-of-other-stream",
    severity: Severity::Error,
    about: "a statistic takes the times of a clock that runs on items of another stream",
    run,
};

/// A clock of leads never runs on a ticket, so there would be nothing to take a statistic of.
///
/// Example: `statistic: { of: tickets, clock: follow-up, take: median }`. Instead: `of: leads`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Measure::Statistic(terms) = &objective.measure else { continue };
        let Some(clock) = &terms.clock else { continue };
        let stream = stream(agreement, clock);
        if stream != terms.of.value {
            diagnostics.push(
                RULE.at(
                    terms.of.span,
                    format!("`{}` runs on {}, not on {}", clock.value, stream.word(), terms.of.value.word()),
                    format!("write `of: {}`, or name another clock", stream.word()),
                )
                .label(clock.span, "the clock"),
            );
        }
    }
}

/// The stream on whose items a clock runs.
fn stream(agreement: &Agreement, clock: &Spanned<Id>) -> ItemStream {
    let own = agreement.clocks.get(clock.value.as_str());
    let of_leads = match own {
        Some(own) => own.of.as_ref().is_some_and(|of| of.value == ClockStream::Leads),
        None => matches!(clock.value.as_str(), "follow-up" | "sales-cycle"),
    };
    if of_leads { ItemStream::Leads } else { ItemStream::Tickets }
}
