use abide_time::{Date, Weekday};

use super::all_day_event::eight_digits;

/// How often a window comes back: every so many days.
pub(super) struct Recurrence {
    every_days: u16,
    count: usize,
    until: Date,
}

impl Recurrence {
    /// Not at all.
    pub(super) fn once() -> Recurrence {
        Recurrence { every_days: 1, count: 1, until: Date::MAX }
    }

    /// The rule of an RRULE value; nothing where it is another one than daily, or weekly on the day of `start`.
    pub(super) fn read(text: &str, start: Date) -> Option<Recurrence> {
        let mut rule = Recurrence { every_days: 1, count: usize::MAX, until: Date::MAX };
        let (mut days, mut interval) = (None, 1_u16);
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=')?;
            match (key.to_ascii_uppercase().as_str(), value) {
                ("FREQ", "DAILY") => days = Some(1_u16),
                ("FREQ", "WEEKLY") => days = Some(7),
                ("INTERVAL", _) => interval = value.parse().ok().filter(|&interval| interval > 0)?,
                ("COUNT", _) => rule.count = value.parse().ok().filter(|&count| count > 0)?,
                ("UNTIL", _) => rule.until = eight_digits(value.get(..8)?)?,
                // Said twice, but not something else.
                ("BYDAY", day) if day == two_letters(start.weekday()) => {}
                ("WKST", _) => {}
                _ => return None,
            }
        }
        rule.every_days = days?.checked_mul(interval)?;
        Some(rule)
    }

    /// The days on which it begins, from `start` to the last of the rule or of the wish.
    pub(super) fn dates(&self, start: Date, until: Date) -> impl Iterator<Item = Date> + '_ {
        let step = std::time::Duration::from_secs(86_400 * u64::from(self.every_days));
        let last = if self.count == 1 { self.until } else { self.until.min(until) };
        let dates = std::iter::successors(Some(start), move |date| date.checked_add(step).ok());
        dates.take(self.count).take_while(move |date| *date <= last)
    }
}

fn two_letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
