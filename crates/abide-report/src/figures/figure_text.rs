use abide_core::plan::Unit;
use abide_core::value::Ratio;

use super::Shown;
use super::duration_text::clock_digits;
use super::shown::{mark_digits, shown};

/// The least digits after the point of a percentage.
const PLACES_OF_PERCENT: u32 = 2;
/// The digits after the point of a second or of a plain number that does not end earlier.
const PLACES_OF_REST: u32 = 3;

/// A share as the digits of a percentage: two digits after the point, and more where it would otherwise read as
/// the goal, as everything or as nothing without being it (99.9999 against a goal of 100, never 100.00).
#[must_use]
pub fn share_text(share: &Ratio, goal: Option<&Ratio>) -> Shown {
    let hundred = Ratio::whole(100);
    let mut marks: Vec<Ratio> = goal.map(|goal| goal * &hundred).into_iter().collect();
    marks.extend([hundred.clone(), Ratio::zero()]);
    shown(&(share * &hundred), &marks, PLACES_OF_PERCENT)
}

/// A figure in the digits of its unit: a percentage, `h:mm:ss`, a count or a number.
#[must_use]
pub fn figure_text(unit: &Unit, figure: &Ratio, goal: Option<&Ratio>) -> Shown {
    if *unit == Unit::Share {
        return share_text(figure, goal);
    }
    // A goal that has more digits than the figure must not lend them to it: 4 outages, not 4.0.
    let goal = goal.cloned().into_iter().collect::<Vec<_>>();
    let Shown { bound, digits } = match figure.exact_decimal_text() {
        Some(exact) if places_of(&exact) <= PLACES_OF_REST as usize => Shown { bound: None, digits: exact },
        _ => shown(figure, &goal, PLACES_OF_REST),
    };
    let digits = if *unit == Unit::Seconds { clock_digits(&digits) } else { digits };
    Shown { bound, digits }
}

/// A goal in the digits of its unit, as exact as it was written.
#[must_use]
pub fn goal_text(unit: &Unit, goal: &Ratio) -> String {
    match unit {
        Unit::Share => mark_digits(&(goal * &Ratio::whole(100))),
        Unit::Seconds => clock_digits(&mark_digits(goal)),
        Unit::Count | Unit::Number(_) => mark_digits(goal),
    }
}

fn places_of(digits: &str) -> usize {
    digits.split_once('.').map_or(0, |(_, after)| after.len())
}

#[cfg(test)]
mod tests {
    use abide_core::agreement::Operator;

    use super::*;

    fn percent(text: &str) -> Ratio {
        Ratio::from_percent_text(text).unwrap()
    }

    fn shown(figure: &str, goal: &str) -> String {
        let Shown { bound, digits } = share_text(&percent(figure), Some(&percent(goal)));
        bound.map_or(digits.clone(), |bound| format!("{} {digits}", bound.sign()))
    }

    #[test]
    fn a_missed_share_never_reads_as_met() {
        assert_eq!(shown("99.9999", "100"), "99.9999");
        assert_eq!(shown("79.99", "80"), "79.99");
        assert_eq!(shown("79.995", "80"), "79.995");
        assert_eq!(shown("79.99999", "80"), "79.99999");
        assert_eq!(shown("99.8994", "99.9"), "99.899");
        assert_eq!(shown("99.99999999999999", "100"), "< 100");
    }

    #[test]
    fn a_share_past_its_goal_never_reads_as_equal_to_it() {
        assert_eq!(shown("5.001", "5"), "5.001");
        assert_eq!(shown("0.000000000000001", "0"), "> 0");
        assert_eq!(shown("95", "95"), "95.00");
    }

    #[test]
    fn everything_and_nothing_are_said_only_where_they_are_meant() {
        assert_eq!(shown("99.999", "95"), "99.999");
        assert_eq!(shown("0.001", "95"), "0.001");
        assert_eq!(shown("100", "95"), "100.00");
        assert_eq!(share_text(&Ratio::new(2, 3).unwrap(), None).digits, "66.67");
    }

    #[test]
    fn a_goal_brings_its_digits_to_the_share() {
        assert_eq!(shown("99.9995", "99.999"), "99.9995");
        assert_eq!(shown("99.998", "99.999"), "99.998");
        assert_eq!(shown("96.305", "95.125"), "96.305");
    }

    #[test]
    fn a_goal_that_does_not_end_is_met_by_itself() {
        let third = Ratio::new(1, 3).unwrap();
        assert_eq!(share_text(&third, Some(&third)), Shown { bound: None, digits: "33.333333".to_owned() });
        assert_eq!(goal_text(&Unit::Share, &third), "33.333333");
    }

    #[test]
    fn time_is_read_from_a_clock() {
        let seconds = |figure: &Ratio, goal: i64| {
            let Shown { bound, digits } = figure_text(&Unit::Seconds, figure, Some(&Ratio::whole(goal)));
            (bound, digits)
        };
        assert_eq!(seconds(&Ratio::whole(14_400), 14_400), (None, "4:00:00".to_owned()));
        assert_eq!(seconds(&Ratio::new(43_201, 3).unwrap(), 14_400), (None, "4:00:00.333".to_owned()));
        assert_eq!(seconds(&Ratio::new(28_801, 2).unwrap(), 14_400), (None, "4:00:00.5".to_owned()));
        let barely = Ratio::whole(60) - Ratio::new(1, 1_000_000_000_000_000).unwrap();
        assert_eq!(seconds(&barely, 60), (Some(Operator::LessThan), "0:01:00".to_owned()));
    }

    #[test]
    fn numbers_keep_their_own_digits() {
        let number =
            |text: &str| figure_text(&Unit::Count, &text.parse().unwrap(), Some(&Ratio::whole(3))).digits;
        assert_eq!(number("4"), "4");
        assert_eq!(number("4.25"), "4.25");
        let eleven_thirds = Ratio::new(11, 3).unwrap();
        assert_eq!(figure_text(&Unit::Number("points".to_owned()), &eleven_thirds, None).digits, "3.667");
    }
}
