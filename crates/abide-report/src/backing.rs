//! How what is promised stands to the agreements beneath, as lines and as JSON.

use abide_core::backing::{Carried, Weight};
use abide_core::text::Source;
use abide_core::value::Ratio;
use serde_json::{Value, json};

/// A line for each promise: what is promised, what is carried, what is left. Empty where nothing stands beneath.
pub fn backing_text(carried: &[Carried]) -> String {
    carried.iter().map(line).collect()
}

fn line(one: &Carried) -> String {
    let of = one.value.as_ref().map(|value| format!(" ({value})")).unwrap_or_default();
    let [promised, carried, between] = one.weight.texts();
    let left = if one.weight.margin().is_negative() { "too little" } else { "left" };
    format!(
        "{}: {}{of}: promised {promised}, beneath {carried}, {between} {left}\n",
        one.service, one.objective
    )
}

/// The same as programs read it. Numbers are exact: as decimals where these end, and as fractions.
pub fn backing_json(carried: &[Carried], source: &Source) -> Value {
    let lines = carried.iter().map(|one| {
        let (unit, promised, carried) = match &one.weight {
            Weight::Share { promised, carried } => ("share", promised.clone(), carried.clone()),
            Weight::Seconds { promised, carried } => ("seconds", promised.clone(), carried.clone()),
            Weight::Days { promised, carried } => {
                ("days", Ratio::whole(i64::from(*promised)), Ratio::whole(i64::from(*carried)))
            }
        };
        json!({
            "service": one.service,
            "objective": one.objective,
            "value": one.value,
            "unit": unit,
            "promised": number(&promised),
            "carried": number(&carried),
            "margin": number(&one.weight.margin()),
            "file": source.file(one.span.start).name(),
            "line": source.place(one.span.start).line,
        })
    });
    lines.collect()
}

fn number(number: &Ratio) -> Value {
    json!({ "exact": number.fraction_text(), "decimal": number.exact_decimal_text() })
}
