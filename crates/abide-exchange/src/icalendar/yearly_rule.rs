use abide_time::Date;

use super::all_day_event::eight_digits;

/// The last year that a rule without an end is expanded to.
const LAST_YEAR: i16 = 2100;

/// How often a date comes back every so many years.
pub(super) struct YearlyRule {
    every: i16,
    count: u32,
    until: Date,
}

impl YearlyRule {
    /// Not at all.
    pub(super) fn once() -> YearlyRule {
        YearlyRule { every: 1, count: 1, until: Date::MAX }
    }

    /// The rule of an RRULE value; nothing where it is another one than yearly on the date of `start`.
    pub(super) fn read(text: &str, start: Date) -> Option<YearlyRule> {
        let mut rule = YearlyRule { every: 1, count: u32::MAX, until: Date::constant(LAST_YEAR, 12, 31) };
        let mut yearly = false;
        for part in text.split(';').filter(|part| !part.is_empty()) {
            let (key, value) = part.split_once('=')?;
            match key.to_ascii_uppercase().as_str() {
                "FREQ" => yearly = value.eq_ignore_ascii_case("YEARLY"),
                "INTERVAL" => rule.every = value.parse().ok().filter(|&every| every > 0)?,
                "COUNT" => rule.count = value.parse().ok().filter(|&count| count > 0)?,
                "UNTIL" => rule.until = rule.until.min(eight_digits(value.get(..8)?)?),
                // Said twice, but not something else.
                "BYMONTH" if value.parse() == Ok(start.month()) => {}
                "BYMONTHDAY" if value.parse() == Ok(start.day()) => {}
                "WKST" => {}
                _ => return None,
            }
        }
        yearly.then_some(rule)
    }

    /// The dates, from `start` on. A year without the date (29 February) has no occurrence and counts none.
    pub(super) fn dates(&self, start: Date) -> impl Iterator<Item = Date> + '_ {
        let years = (0i16..).map_while(move |turn| start.year().checked_add(turn.checked_mul(self.every)?));
        years
            .take_while(|&year| year <= Date::MAX.year())
            .filter_map(move |year| Date::new(year, start.month(), start.day()).ok())
            .take_while(|date| *date <= self.until)
            .take(self.count as usize)
    }
}
