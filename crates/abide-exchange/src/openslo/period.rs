use abide_time::{Date, Time, Weekday};

use super::{ShortDuration, ShortUnit, Window};

/// The period of the agreement language that a window becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PeriodText {
    /// As the language writes it.
    pub(super) text: String,
    /// How it differs from the window, where it does.
    pub(super) differs: Option<String>,
}

/// The period for a window in an agreement whose term starts on a day; the error says why there is none.
pub(super) fn period(window: &Window, term_starts: Date) -> Result<PeriodText, String> {
    match window {
        Window::Rolling(length) => {
            let text = repeated(*length)?;
            let differs = format!("the window of {length} rolls; here periods of {length} follow each other");
            Ok(PeriodText { text, differs: Some(differs) })
        }
        Window::Calendar { length, starts, .. } => {
            let midnight = starts.time() == Time::midnight();
            if let Some(word) = civil(*length, starts.date())
                && midnight
            {
                return Ok(PeriodText { text: word.to_owned(), differs: None });
            }
            let text = repeated(*length)?;
            let differs = if !midnight {
                Some(format!("the window begins at {}; periods begin at midnight", starts.time()))
            } else if starts.date() != term_starts {
                Some(format!(
                    "the window begins on {}; here periods begin with the term, on {term_starts}",
                    starts.date()
                ))
            } else {
                None
            };
            Ok(PeriodText { text, differs })
        }
    }
}

/// The civil period of a length that begins on a day on which such a period begins.
fn civil(length: ShortDuration, starts: Date) -> Option<&'static str> {
    let first = starts.day() == 1;
    let whole_days = |hours: u32| length == ShortDuration { count: hours, unit: ShortUnit::Hour };
    Some(match length.unit {
        ShortUnit::Hour if length.count == 1 => "hour",
        ShortUnit::Hour if whole_days(24) => "day",
        _ if length.count != 1 => return None,
        ShortUnit::Day => "day",
        ShortUnit::Week if starts.weekday() == Weekday::Monday => "week",
        ShortUnit::Month if first => "month",
        ShortUnit::Quarter if first && starts.month() % 3 == 1 => "quarter",
        ShortUnit::Year if first && starts.month() == 1 => "year",
        _ => return None,
    })
}

/// Periods of a length from the start of the term on.
fn repeated(length: ShortDuration) -> Result<String, String> {
    let ShortDuration { count, unit } = length;
    let too_short = || Err(format!("no period of an agreement is {length} long"));
    let seconds = i64::from(count);
    Ok(match unit {
        ShortUnit::Hour if count == 1 => "hour".to_owned(),
        ShortUnit::Hour if count % 24 == 0 => format!("{} days", count / 24),
        ShortUnit::Second if seconds == 3600 => "hour".to_owned(),
        ShortUnit::Second if seconds % 86_400 == 0 => format!("{} days", seconds / 86_400),
        ShortUnit::Second | ShortUnit::Minute | ShortUnit::Hour => return too_short(),
        ShortUnit::Day => format!("{count} days"),
        ShortUnit::Week => format!("{count} weeks"),
        ShortUnit::Month => format!("{count} months"),
        ShortUnit::Quarter | ShortUnit::Year => {
            let months = if unit == ShortUnit::Year { 12 } else { 3 };
            match count.checked_mul(months) {
                Some(months) => format!("{months} months"),
                None => return too_short(),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(length: &str, starts: &str) -> String {
        let window = Window::Calendar {
            length: ShortDuration::of(length).unwrap(),
            starts: starts.parse().unwrap(),
            zone: "UTC".to_owned(),
        };
        let period = period(&window, "2026-01-01".parse().unwrap()).unwrap();
        format!("{}{}", period.text, if period.differs.is_some() { " *" } else { "" })
    }

    #[test]
    fn a_civil_window_is_a_civil_period() {
        assert_eq!(calendar("1M", "2026-02-01T00:00:00"), "month");
        assert_eq!(calendar("1Q", "2026-04-01T00:00:00"), "quarter");
        assert_eq!(calendar("1w", "2026-01-05T00:00:00"), "week");
        assert_eq!(calendar("1d", "2026-01-05T00:00:00"), "day");
        assert_eq!(calendar("1Q", "2026-02-01T00:00:00"), "3 months *");
        assert_eq!(calendar("1M", "2026-02-01T12:00:00"), "1 months *");
        assert_eq!(calendar("30d", "2026-01-01T00:00:00"), "30 days");
    }

    #[test]
    fn a_rolling_window_is_told_apart() {
        let rolling = |text: &str| {
            period(&Window::Rolling(ShortDuration::of(text).unwrap()), "2026-01-01".parse().unwrap())
        };
        assert_eq!(rolling("4w").unwrap().text, "4 weeks");
        assert_eq!(rolling("1Y").unwrap().text, "12 months");
        assert_eq!(rolling("48h").unwrap().text, "2 days");
        assert!(rolling("30d").unwrap().differs.is_some());
        assert!(rolling("90m").is_err());
    }
}
