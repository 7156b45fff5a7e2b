use std::fmt;

/// A length of time as OpenSLO writes it: `28d`, `1M`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShortDuration {
    /// How many, from 1.
    pub count: u32,
    /// Of what.
    pub unit: ShortUnit,
}

/// What a length of time is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShortUnit {
    /// Seconds; only v1alpha knows them.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Quarters.
    Quarter,
    /// Years.
    Year,
}

impl ShortDuration {
    /// The length of a text; `None` for any other text. The letters are those of OpenSLO v1, in which `m` is a minute and
    /// `M` a month.
    pub fn of(text: &str) -> Option<ShortDuration> {
        let unit = match text.chars().last()? {
            'm' => ShortUnit::Minute,
            'h' => ShortUnit::Hour,
            'd' => ShortUnit::Day,
            'w' => ShortUnit::Week,
            'M' => ShortUnit::Month,
            'Q' => ShortUnit::Quarter,
            'Y' => ShortUnit::Year,
            _ => return None,
        };
        let digits = &text[..text.len() - 1];
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let count = digits.parse().ok().filter(|&count: &u32| count > 0)?;
        Some(ShortDuration { count, unit })
    }

    /// Its length in seconds, where it has a fixed one.
    pub fn seconds(self) -> Option<i64> {
        let unit = match self.unit {
            ShortUnit::Second => 1,
            ShortUnit::Minute => 60,
            ShortUnit::Hour => 3600,
            ShortUnit::Day | ShortUnit::Week | ShortUnit::Month | ShortUnit::Quarter | ShortUnit::Year => {
                return None;
            }
        };
        i64::from(self.count).checked_mul(unit)
    }
}

impl fmt::Display for ShortDuration {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.unit {
            ShortUnit::Second => "s",
            ShortUnit::Minute => "m",
            ShortUnit::Hour => "h",
            ShortUnit::Day => "d",
            ShortUnit::Week => "w",
            ShortUnit::Month => "M",
            ShortUnit::Quarter => "Q",
            ShortUnit::Year => "Y",
        };
        write!(out, "{}{letter}", self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_a_letter_and_nothing_else() {
        for text in ["1m", "30d", "4w", "1M", "2Q", "1Y", "12h"] {
            assert_eq!(ShortDuration::of(text).unwrap().to_string(), text);
        }
        for text in ["", "d", "0d", "-1d", "1 d", "1D", "1.5h", "28", "1é"] {
            assert_eq!(ShortDuration::of(text), None, "{text}");
        }
    }
}
