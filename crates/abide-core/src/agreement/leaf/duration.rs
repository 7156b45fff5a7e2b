use abide_time::Duration;

use crate::text::{ReadText, TextFault, TextForm};

/// The units of an exact duration, largest first, with their seconds.
const UNITS: [(&str, &str, i64); 3] =
    [("hour", "hours", 3600), ("minute", "minutes", 60), ("second", "seconds", 1)];

impl ReadText for Duration {
    const FORM: TextForm = TextForm { name: "a duration", example: "4 hours 30 minutes" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let words: Vec<&str> = text.split(' ').collect();
        if let Some(day) = words.iter().find(|word| matches!(**word, "day" | "days")) {
            return Err(TextFault::new(
                "bare-days",
                format!("`{text}` does not say which {day}: of 24 hours, of business, or of the calendar"),
                "write `hours`, `business days` or `calendar days`",
            ));
        }
        let mut total_s: i64 = 0;
        let mut next_unit = 0;
        for pair in words.chunks(2) {
            let [number, unit] = pair else { return Err(TextFault::malformed(text, Self::FORM)) };
            let found = UNITS.iter().position(|(one, many, _)| unit == one || unit == many);
            let (Some(position), Ok(number)) = (found, number.parse::<u32>()) else {
                return Err(TextFault::malformed(text, Self::FORM));
            };
            if position < next_unit {
                return Err(TextFault::new(
                    "malformed-value",
                    format!("`{text}` names its units out of order or twice"),
                    "write hours, then minutes, then seconds, each once",
                ));
            }
            next_unit = position + 1;
            total_s += i64::from(number) * UNITS[position].2;
        }
        if total_s == 0 {
            return Err(TextFault::new(
                "zero-duration",
                format!("`{text}` is no time at all"),
                "a duration is more than zero",
            ));
        }
        Ok(Duration::from_seconds(total_s))
    }
}
