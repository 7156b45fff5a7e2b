use crate::agreement::{Agreement, Measure};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "statistic-source",
    severity: Severity::Error,
    about: "a statistic does not say of what it is taken, or says it twice",
    run,
};

/// A statistic is taken of the times of a clock or of the values of a field: of exactly one.
///
/// Example: `statistic: { of: tickets, take: median }`. Instead: add `clock: resolution`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Measure::Statistic(terms) = &objective.measure else { continue };
        match (&terms.clock, &terms.field) {
            (None, None) => diagnostics.push(RULE.at(
                terms.take.span,
                "this does not say of what it is taken",
                "add `clock: resolution` for times, or `field: …` for the values of a field",
            )),
            (Some(clock), Some(field)) => diagnostics.push(
                RULE.at(
                    field.span,
                    "this is taken of a clock and of a field at once",
                    "keep `clock` or `field`; for both figures make two objectives",
                )
                .label(clock.span, "the clock"),
            ),
            (Some(_), None) | (None, Some(_)) => {}
        }
    }
}
