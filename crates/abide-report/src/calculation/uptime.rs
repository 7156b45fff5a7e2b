use abide_core::calculation::allowed_downtime_s;
use abide_core::value::Ratio;
use serde_json::Value;

use super::exact_text::{number_text, percent_text, seconds_text};
use super::sheet::{Row, Sheet, row};
use crate::json::record::Record;

/// A target and the downtime that it allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UptimePage {
    /// The share of uptime.
    pub uptime: Ratio,
    /// The length of the period in seconds.
    pub period_s: Ratio,
    /// What the period is called.
    pub period: String,
    /// The downtime in seconds.
    pub allowed_s: Ratio,
    /// Whether the downtime was given and the uptime follows.
    pub from_downtime: bool,
}

/// Periods whose allowance people ask for next, with their days in hundredths.
const USUAL: [(&str, i64); 8] = [
    ("day", 100),
    ("week", 700),
    ("month of 28 days", 2_800),
    ("month of 30 days", 3_000),
    ("month of 31 days", 3_100),
    ("year of 365 days", 36_500),
    ("year of 365.25 days", 36_525),
    ("year of 366 days", 36_600),
];

/// For programs.
pub fn uptime_json(page: &UptimePage) -> Value {
    Record::new()
        .put("format", "abide.calc-uptime/1")
        .ratio("uptime", Some(&page.uptime))
        .ratio("period_s", Some(&page.period_s))
        .ratio("allowed_s", Some(&page.allowed_s))
        .put("allowed", seconds_text(&page.allowed_s))
        .done()
}

/// For people.
pub fn uptime_text(page: &UptimePage, width: usize) -> String {
    let (uptime, allowed) = (percent_text(&page.uptime), seconds_text(&page.allowed_s));
    let period_s = number_text(&page.period_s);
    let period = &page.period;
    let (answer, formula) = if page.from_downtime {
        (
            format!("{allowed} of downtime in {period} is an uptime of {uptime}"),
            format!("1 − downtime / period = 1 − {} s / {period_s} s", number_text(&page.allowed_s)),
        )
    } else {
        (
            format!("{uptime} of {period} allows {allowed} of downtime"),
            format!("(1 − target) · period = (1 − {uptime}) · {period_s} s"),
        )
    };
    let mut sheet = Sheet::new(&answer, width);
    let downtime = format!("{} s", number_text(&page.allowed_s));
    let (of_uptime, of_downtime) =
        if page.from_downtime { (formula, "as given".to_owned()) } else { ("as given".to_owned(), formula) };
    sheet.table(&[row("uptime", uptime, of_uptime), row("downtime", downtime, of_downtime)]);
    let usual: Vec<Row> = USUAL
        .iter()
        .filter_map(|(name, hundredths)| {
            let period_s = &Ratio::whole(*hundredths) * &Ratio::whole(864);
            let allowed = allowed_downtime_s(&page.uptime, &period_s).ok()?;
            Some(row(&format!("in a {name}"), seconds_text(&allowed), ""))
        })
        .collect();
    sheet.table(&usual);
    sheet.note(
        "An agreement takes the real length of each civil month and year; this takes the length as stated.",
    );
    sheet.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions() {
        let page = UptimePage {
            uptime: Ratio::from_percent_text("99.99").unwrap(),
            period_s: Ratio::whole(31_557_600),
            period: "a year of 365.25 days".to_owned(),
            allowed_s: Ratio::new(315_576, 100).unwrap(),
            from_downtime: false,
        };
        let text = uptime_text(&page, 100);
        assert!(
            text.starts_with("99.99 % of a year of 365.25 days allows 0:52:35.76 of downtime\n"),
            "{text}"
        );
        assert!(text.contains("in a day"), "{text}");
        let back = uptime_text(&UptimePage { from_downtime: true, ..page.clone() }, 100);
        assert!(back.starts_with("0:52:35.76 of downtime in a year"), "{back}");
        assert_eq!(uptime_json(&page)["allowed_s"], "3155.76");
    }
}
