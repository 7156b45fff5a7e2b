use abide_core::calculation::RepCapacity;
use serde_json::Value;

use super::exact_text::{number_text, percent_text};
use super::sheet::{Sheet, row};
use crate::chart::bar;
use crate::json::record::Record;

/// How long the bar of a full load is.
const BAR: usize = 40;

/// For programs.
pub fn capacity_json(capacity: &RepCapacity) -> Value {
    Record::new()
        .put("format", "abide.calc-capacity/1")
        .ratio("needed_min", Some(&capacity.needed_min))
        .ratio("available_min", Some(&capacity.available_min))
        .ratio("load", Some(&capacity.load))
        .put("fits", capacity.fits)
        .ratio("leads_per_rep", Some(&capacity.leads_per_rep))
        .put("attempts_affordable", capacity.attempts_affordable)
        .put("reps_needed", capacity.reps_needed)
        .done()
}

/// For people.
pub fn capacity_text(capacity: &RepCapacity, width: usize) -> String {
    let terms = &capacity.terms;
    let load = percent_text(&capacity.load);
    let answer = if capacity.fits {
        format!("It fits: the load is {load} of the reps' time")
    } else {
        format!("It does not fit: the load is {load} of the reps' time")
    };
    let mut sheet = Sheet::new(&answer, width);
    let affordable = capacity.attempts_affordable.map_or_else(|| "any".to_owned(), |most| most.to_string());
    sheet.table(&[
        row(
            "work",
            format!("{} min", number_text(&capacity.needed_min)),
            format!(
                "leads · attempts · minutes = {} · {} · {}",
                number_text(&terms.leads),
                number_text(&terms.attempts),
                number_text(&terms.attempt_min)
            ),
        ),
        row(
            "time",
            format!("{} min", number_text(&capacity.available_min)),
            format!(
                "reps · days · hours · 60 · share = {} · {} · {} · 60 · {}",
                number_text(&terms.reps),
                number_text(&terms.days),
                number_text(&terms.hours_per_day),
                percent_text(&terms.share)
            ),
        ),
        row("load", load, "work / time; exactly 100 % fits"),
        row("leads per rep", number_text(&capacity.leads_per_rep), "leads / reps"),
        row("attempts affordable", affordable, "whole attempts that each lead can get with these reps"),
        row("reps needed", capacity.reps_needed.to_string(), "the fewest for these attempts"),
    ]);
    sheet.verbatim([load_bar(capacity)]);
    sheet.note("Assumes that each lead gets every attempt and each attempt takes the same time.");
    sheet.done()
}

/// The load as a bar whose end is full; what is beyond stands behind the mark.
fn load_bar(capacity: &RepCapacity) -> String {
    let number = |text: String| text.parse::<f64>().unwrap_or(0.0);
    let load = number(capacity.load.numerator_text()) / number(capacity.load.denominator_text());
    let full = bar(load, BAR);
    let beyond = bar(load - 1.0, BAR);
    let gap = " ".repeat(BAR.saturating_sub(full.chars().count()));
    format!("  0 %  {full}{gap}│{beyond}  100 % at │")
}

#[cfg(test)]
mod tests {
    use abide_core::calculation::{RepTerms, rep_capacity};
    use abide_core::value::Ratio;

    use super::*;

    #[test]
    fn worked_example() {
        let capacity = rep_capacity(RepTerms {
            leads: Ratio::whole(1000),
            reps: Ratio::whole(8),
            attempts: Ratio::whole(6),
            attempt_min: Ratio::whole(6),
            days: Ratio::whole(22),
            hours_per_day: Ratio::whole(4),
            share: Ratio::new(7, 10).unwrap(),
        });
        let capacity = capacity.unwrap();
        let text = capacity_text(&capacity, 100);
        assert!(text.starts_with("It does not fit: the load is ≈ 121.753247 %"), "{text}");
        let json = capacity_json(&capacity);
        assert_eq!((&json["fits"], &json["reps_needed"]), (&Value::from(false), &Value::from(10)));
        assert_eq!(json["load_fraction"], "375/308");
    }
}
