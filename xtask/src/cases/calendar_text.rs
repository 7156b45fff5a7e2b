use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::CasesError;
use super::field::text;

fn ranges(ranges: &Value) -> String {
    let texts = ranges.as_array().map_or(&[][..], Vec::as_slice).iter().map(|range| {
        let edge = |at: usize| range[at].as_str().unwrap_or_default();
        format!("\"{}-{}\"", edge(0), edge(1))
    });
    format!("[{}]", texts.collect::<Vec<_>>().join(", "))
}

fn entries(map: &Map<String, Value>, empty: &str) -> String {
    let entry = |(key, value): (&String, &Value)| match value.as_array() {
        Some(list) if list.is_empty() => format!("{key}: {empty}"),
        _ => format!("{key}: {}", ranges(value)),
    };
    map.iter().map(entry).collect::<Vec<_>>().join(", ")
}

/// A calendar of the cases as one of the language, in one line.
pub(super) fn calendar_text(calendar: &Value) -> Result<String, CasesError> {
    let mut out = format!("{{ timezone: {}", text(calendar, "timezone")?);
    for (key, of, empty) in
        [("hours", "weekly", "[]"), ("breaks", "breaks", "[]"), ("dates", "shifts", "closed")]
    {
        if let Some(map) = calendar[of].as_object().filter(|map| !map.is_empty()) {
            // Writing to a String cannot fail.
            let _ = write!(out, ", {key}: {{ {} }}", entries(map, empty));
        }
    }
    let holidays = calendar["holidays"].as_array().map_or(&[][..], Vec::as_slice);
    let holidays: Vec<String> =
        holidays.iter().filter_map(Value::as_str).map(|date| format!("{date}: Holiday")).collect();
    if !holidays.is_empty() {
        let _ = write!(out, ", holidays: {{ dates: {{ {} }} }}", holidays.join(", "));
    }
    Ok(out + " }\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_finds_its_place() {
        let calendar = serde_json::json!({
            "timezone": "Europe/Berlin", "weekly": { "mon": [["09:00", "12:00"], ["13:00", "17:00"]] },
            "breaks": { "2026-01-05": [["10:00", "10:30"]] }, "holidays": ["2026-01-06"], "shifts": { "2026-01-07": [] }
        });
        assert_eq!(
            calendar_text(&calendar).unwrap(),
            "{ timezone: Europe/Berlin, hours: { mon: [\"09:00-12:00\", \"13:00-17:00\"] }, breaks: { 2026-01-05: \
             [\"10:00-10:30\"] }, dates: { 2026-01-07: closed }, holidays: { dates: { 2026-01-06: Holiday } } }\n"
        );
    }
}
