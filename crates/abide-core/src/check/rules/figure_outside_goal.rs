use crate::agreement::{Agreement, Comparison, FieldTest, Filter, Measure, Value};
use crate::check::Rule;
use crate::diagnostic::{Diagnostics, Severity, Spanned};

pub(in crate::check) const RULE: Rule = Rule {
    code: "figure-outside-goal",
    severity: Severity::Error,
    about: "a filter or a grade is compared with a figure",
    run,
};

/// A figure may be another number in each period; what an item or a slot must be has to stand still.
///
/// Example: `where: { value: ">= figures.large" }`. Instead: `where: { value: ">= 1000" }`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    let mut found: Vec<&Spanned<Comparison>> = Vec::new();
    for (_, objective) in agreement.objectives.iter() {
        found.extend(compared(&objective.r#where).chain(compared(&objective.except)));
        match &objective.measure {
            Measure::Share(terms) => found.extend(compared(&terms.good)),
            Measure::Ratio(terms) => {
                found.extend(compared(&terms.good.r#where).chain(compared(&terms.total.r#where)));
            }
            Measure::SlotShare(terms) => found.push(&terms.good),
            Measure::Csat(terms) => found.extend(&terms.good),
            _ => {}
        }
    }
    found.extend(agreement.exclusions.iter().flat_map(|(_, exclusion)| compared(&exclusion.r#where)));
    found.extend(agreement.remedies.iter().flat_map(|(_, remedy)| compared(&remedy.r#where)));
    for comparison in found {
        if let Value::Figure(id) = &comparison.value.value {
            diagnostics.push(RULE.at(
                comparison.span,
                format!("`figures.{id}` may be another number in each period, and stands only in goals"),
                "write the number itself",
            ));
        }
    }
}

fn compared(filter: &Filter) -> impl Iterator<Item = &Spanned<Comparison>> {
    filter.iter().filter_map(|(_, test)| match test {
        FieldTest::Compared(comparison) => Some(comparison),
        FieldTest::OneOf(_) => None,
    })
}
