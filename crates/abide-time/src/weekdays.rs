use std::fmt;
use std::str::FromStr;

use jiff::civil::Weekday;

use crate::time_error::TimeError;

const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// A set of weekdays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day of the week.
    pub const DAILY: Weekdays = Weekdays(0b111_1111);
    /// No day of the week.
    pub const NONE: Weekdays = Weekdays(0);

    /// The set of one weekday.
    #[must_use]
    pub fn only(weekday: Weekday) -> Weekdays {
        Weekdays(1 << weekday.to_monday_zero_offset())
    }

    /// From `first` to `last`, both in, over the turn of the week if `last` comes before `first`.
    #[must_use]
    pub fn range(first: Weekday, last: Weekday) -> Weekdays {
        let length = i64::from((last.to_monday_zero_offset() - first.to_monday_zero_offset()).rem_euclid(7));
        (0..=length).map(|days| first.wrapping_add(days)).collect()
    }

    /// Whether the weekday belongs to the set.
    #[must_use]
    pub fn contains(self, weekday: Weekday) -> bool {
        self.0 & Weekdays::only(weekday).0 != 0
    }

    /// The weekdays of either set.
    #[must_use]
    pub const fn union(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 | other.0)
    }

    /// The weekdays of both sets.
    #[must_use]
    pub const fn intersection(self, other: Weekdays) -> Weekdays {
        Weekdays(self.0 & other.0)
    }

    /// Whether the set has no weekday.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The weekdays of the set, from Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::Monday.cycle_forward().take(7).filter(move |&weekday| self.contains(weekday))
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(weekdays: I) -> Weekdays {
        weekdays.into_iter().fold(Weekdays::NONE, |set, weekday| set.union(Weekdays::only(weekday)))
    }
}

impl FromStr for Weekdays {
    type Err = TimeError;

    /// Reads `mon`, `mon-fri`, `sat-wed` (over the turn of the week) or `daily`.
    ///
    /// # Errors
    /// [`TimeError::Weekdays`] for anything else.
    fn from_str(text: &str) -> Result<Weekdays, TimeError> {
        let weekday = |name: &str| {
            let place = NAMES.iter().position(|&known| known == name)?;
            Weekday::from_monday_zero_offset(i8::try_from(place).ok()?).ok()
        };
        let read = match text.split_once('-') {
            None if text == "daily" => Some(Weekdays::DAILY),
            None => weekday(text).map(Weekdays::only),
            Some((first, last)) => weekday(first).zip(weekday(last)).map(|(a, b)| Weekdays::range(a, b)),
        };
        read.ok_or_else(|| TimeError::Weekdays { text: text.to_owned() })
    }
}

impl fmt::Display for Weekdays {
    /// As it is read: `mon`, `sat-wed`, `daily`; a set that is no single range lists its days by commas.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Weekdays::DAILY {
            return out.write_str("daily");
        }
        let name = |weekday: Weekday| NAMES[usize::from(weekday.to_monday_zero_offset().unsigned_abs()) % 7];
        let range = self.iter().find_map(|first| self.range_from(first).map(|last| (first, last)));
        match range {
            Some((first, last)) if first == last => out.write_str(name(first)),
            Some((first, last)) => write!(out, "{}-{}", name(first), name(last)),
            None => {
                let names: Vec<&str> = self.iter().map(name).collect();
                out.write_str(&names.join(","))
            }
        }
    }
}

impl Weekdays {
    /// The last day of the single range that starts at `first`, if the set is such a range.
    fn range_from(self, first: Weekday) -> Option<Weekday> {
        Weekday::Monday.cycle_forward().take(7).find(|&last| Weekdays::range(first, last) == self)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::Weekdays;

    #[test]
    fn reads_and_prints_ranges() {
        for text in ["mon", "mon-fri", "sat-wed", "daily", "sun", "fri-mon"] {
            assert_eq!(text.parse::<Weekdays>().unwrap().to_string(), text);
        }
        assert_eq!("mon-sun".parse::<Weekdays>().unwrap(), Weekdays::DAILY);
        assert_eq!("mon-mon".parse::<Weekdays>().unwrap(), Weekdays::only(Weekday::Monday));
    }

    #[test]
    fn wraps_over_the_turn_of_the_week() {
        let days: Vec<Weekday> = "sat-wed".parse::<Weekdays>().unwrap().iter().collect();
        assert_eq!(
            days,
            [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Saturday, Weekday::Sunday]
        );
    }

    #[test]
    fn lists_what_is_no_range() {
        let set: Weekdays = [Weekday::Friday, Weekday::Monday].into_iter().collect();
        assert_eq!(set.to_string(), "mon,fri");
        assert_eq!(Weekdays::NONE.to_string(), "");
    }

    #[test]
    fn refuses_other_words() {
        for text in ["", "Mon", "monday", "mon-", "mon-fri-sun", "weekdays"] {
            assert!(text.parse::<Weekdays>().is_err(), "{text}");
        }
    }
}
