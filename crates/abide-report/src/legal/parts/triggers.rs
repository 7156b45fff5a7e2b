use abide_core::agreement::{Comparison, Id, Ids, Objective, Trigger};
use abide_core::diagnostic::Spanned;
use abide_core::text::Map;

use crate::document::Text;
use crate::legal::Pen;

/// What causes something, as the part of a sentence that stands behind "when".
pub(super) fn phrase(pen: &Pen<'_>, trigger: &Trigger) -> Text {
    match trigger {
        Trigger::Missed(ids) => of_objectives(pen, "legal-when-missed", ids),
        Trigger::AnyMissed(ids) => of_objectives(pen, "legal-when-any-missed", ids),
        Trigger::AllMissed(ids) => of_objectives(pen, "legal-when-all-missed", ids),
        Trigger::AllMet(ids) => of_objectives(pen, "legal-when-all-met", ids),
        Trigger::Breached(ids) => of_objectives(pen, "legal-when-breached", ids),
        Trigger::Value(values) => of_values(pen, values),
        Trigger::InARow(row) => pen.say(
            "legal-when-in-a-row",
            [("count", row.times.value.0.into()), ("what", phrase(pen, &row.when).into())],
        ),
        Trigger::Repeated(repeated) => pen.say(
            "legal-when-repeated",
            [
                ("count", repeated.times.value.0.into()),
                ("what", phrase(pen, &repeated.when).into()),
                ("time", pen.delay(repeated.r#in.value).into()),
            ],
        ),
    }
}

fn of_objectives(pen: &Pen<'_>, key: &'static str, ids: &Ids) -> Text {
    let number = match ids {
        Ids::All(_) => "all",
        Ids::These(ids) if ids.len() == 1 => "one",
        Ids::These(_) => "several",
    };
    pen.say(key, [("which", number.into()), ("objectives", pen.objectives(ids).into())])
}

fn of_values(pen: &Pen<'_>, values: &Map<Id, Spanned<Comparison>>) -> Text {
    let figures = values.iter().map(|(id, comparison)| {
        pen.say(
            "legal-when-figure",
            [
                ("objective", pen.objective(&id.value).into()),
                ("value", pen.comparison(&comparison.value).into()),
            ],
        )
    });
    let figures: Vec<Text> = figures.collect();
    let several = figures.len() > 1;
    let figures = pen.long_list(figures);
    if several { pen.say("legal-when-figures", [("figures", figures.into())]) } else { figures }
}

/// The objectives at which a trigger looks.
pub(super) fn watched<'a>(pen: &Pen<'a>, trigger: &'a Trigger) -> Vec<&'a Objective> {
    let objectives = &pen.terms.agreement.objectives;
    match trigger {
        Trigger::Missed(ids)
        | Trigger::AnyMissed(ids)
        | Trigger::AllMissed(ids)
        | Trigger::AllMet(ids)
        | Trigger::Breached(ids) => match ids {
            Ids::All(_) => objectives.iter().map(|(_, terms)| terms).collect(),
            Ids::These(ids) => ids.iter().filter_map(|id| objectives.get(id.value.as_str())).collect(),
        },
        Trigger::Value(values) => {
            values.iter().filter_map(|(id, _)| objectives.get(id.value.as_str())).collect()
        }
        Trigger::InARow(row) => watched(pen, &row.when),
        Trigger::Repeated(repeated) => watched(pen, &repeated.when),
    }
}
