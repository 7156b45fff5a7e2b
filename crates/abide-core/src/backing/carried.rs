use crate::diagnostic::Span;
use crate::value::{Ratio, Rounding};

/// Places of a percentage, more where two would look the same and are not.
const PLACES: u32 = 3;
/// More places are never shown.
const PLACES_MAX: u32 = 15;

/// How a promise stands to what carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The service.
    pub service: String,
    /// The objective.
    pub objective: String,
    /// Of which value of the field by which limits differ; nothing where there is no such field, or for all others.
    pub value: Option<String>,
    /// What is held against each other.
    pub weight: Weight,
    /// Where the promise stands.
    pub span: Span,
}

/// What is promised beside what is carried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weight {
    /// Shares of time; 1 is all.
    Share {
        /// What is promised at the least.
        promised: Ratio,
        /// What the agreements beneath carry together.
        carried: Ratio,
    },
    /// Seconds that one item may take.
    Seconds {
        /// What is promised at the most.
        promised: Ratio,
        /// What the agreements beneath need together.
        carried: Ratio,
    },
    /// Days that one item may take, of business or of the calendar.
    Days {
        /// What is promised at the most.
        promised: u32,
        /// What the agreements beneath need together.
        carried: u32,
    },
}

impl Weight {
    /// How much is left: below zero where the promise is not carried. In shares, seconds or days.
    pub fn margin(&self) -> Ratio {
        match self {
            Weight::Share { promised, carried } => carried - promised,
            Weight::Seconds { promised, carried } => promised - carried,
            Weight::Days { promised, carried } => {
                &Ratio::whole(i64::from(*promised)) - &Ratio::whole(i64::from(*carried))
            }
        }
    }
}

impl Weight {
    /// What is promised, what is carried and what lies between them, in English. What is carried is never shown as more
    /// than it is, and never as what is promised where it is not.
    pub fn texts(&self) -> [String; 3] {
        let margin = self.margin();
        // What is said to lie between is what lies between the two as they are shown.
        let towards = if margin.is_negative() { Rounding::Up } else { Rounding::Down };
        let between = if margin.is_negative() { -margin } else { margin };
        match self {
            Weight::Share { promised, carried } => {
                let text = |share: &Ratio, places| percent(share, places, Rounding::Down);
                let apart =
                    |places: &u32| promised == carried || text(promised, *places) != text(carried, *places);
                let places = (PLACES..PLACES_MAX).find(apart).unwrap_or(PLACES_MAX);
                let seen = (PLACES..PLACES_MAX).find(|places| {
                    let text = percent(&between, *places, towards);
                    between.is_zero() || text.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
                });
                let between = percent(&between, seen.unwrap_or(PLACES_MAX), towards);
                [
                    format!("{}%", short(promised)),
                    format!("{}%", text(carried, places)),
                    format!("{between} points"),
                ]
            }
            Weight::Seconds { promised, carried } => [length(promised), length(carried), length(&between)],
            Weight::Days { promised, carried } => {
                let days = |count: &str| format!("{count} {}", if count == "1" { "day" } else { "days" });
                let between = between.exact_decimal_text().unwrap_or_default();
                [days(&promised.to_string()), days(&carried.to_string()), days(&between)]
            }
        }
    }
}

/// A share as a percentage with as few places as it takes, where these end.
pub(super) fn short(share: &Ratio) -> String {
    let percentage = share * &Ratio::whole(100);
    percentage.exact_decimal_text().unwrap_or_else(|| percentage.decimal_text(PLACES, Rounding::Down))
}

fn percent(share: &Ratio, places: u32, rounding: Rounding) -> String {
    (share * &Ratio::whole(100)).decimal_text(places, rounding)
}

/// Seconds as people say them.
fn length(seconds: &Ratio) -> String {
    let whole = seconds.to_whole(Rounding::HalfEven).unwrap_or(0);
    let units = [(whole / 3600, "hour"), (whole % 3600 / 60, "minute"), (whole % 60, "second")];
    let said = units.into_iter().filter(|(count, _)| *count > 0).map(|(count, unit)| match count {
        1 => format!("1 {unit}"),
        _ => format!("{count} {unit}s"),
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { "nothing".to_owned() } else { said.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::Weight;
    use crate::calculation::{at_least_of, series};
    use crate::value::Ratio;

    fn percent(text: &str) -> Ratio {
        Ratio::from_percent_text(text).expect("a percentage")
    }

    fn texts(promised: &str, carried: Ratio) -> [String; 3] {
        Weight::Share { promised: percent(promised), carried }.texts()
    }

    #[test]
    fn what_is_carried_is_never_shown_as_more_than_it_is() {
        let carried = series(&[percent("99.95"), percent("99.9"), percent("99.99")]).expect("shares");
        assert_eq!(texts("99.9", carried), ["99.9%", "99.840%", "0.060 points"]);
        let carried = series(&[percent("99.97"), percent("99.93")]).expect("shares");
        assert_eq!(texts("99.9", carried), ["99.9%", "99.90002%", "0.00002 points"]);
        let carried = at_least_of(2, &[percent("99"), percent("99"), percent("99")]).expect("shares");
        assert_eq!(texts("99.98", carried), ["99.98%", "99.970%", "0.010 points"]);
    }
}
