use crate::agreement::{Agreement, Measure};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "limit-without-clock",
    severity: Severity::Error,
    about: "a limit stands on a measure that takes none",
    run,
};

/// A limit holds for one item, a goal for the figure of a period. Only `within` compares items with a limit.
///
/// Example: `measure: availability` and `limit: 4 hours`. Instead: a `goal`, or the measure `within`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(limit) = &objective.limit else { continue };
        if matches!(objective.measure, Measure::Within(_) | Measure::ServiceLevel(_)) {
            continue;
        }
        if let Some(entry) = by_entries(limit).first() {
            let measure = objective.measure.key();
            diagnostics.push(RULE.at(
                entry.span,
                format!("`{measure}` compares no item with a limit, so this limit would have no effect"),
                "say in `goal` what the figure must reach, or measure by `within: { clock: … }`",
            ));
        }
    }
}
