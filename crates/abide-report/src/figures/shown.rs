use std::cmp::Ordering;

use abide_core::agreement::Operator;
use abide_core::value::{Ratio, Rounding};

/// The most digits after the point; a figure that needs more to be told from its goal is shown by its side.
const MOST_PLACES: u32 = 12;
/// Digits after the point of a mark whose expansion does not end.
const PLACES_OF_ENDLESS: u32 = 6;

/// A figure as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// [`Operator::LessThan`] or [`Operator::MoreThan`] where the figure lies so close to `digits` that it cannot
    /// be told from it.
    pub bound: Option<Operator>,
    /// The digits in ASCII, with a point.
    pub digits: String,
}

/// `value` rounded half to even to at least `places` digits after the point, and to as many more as it takes to
/// stand to each of the `marks` as it does exactly. The first mark is the one that a reader compares with.
pub(super) fn shown(value: &Ratio, marks: &[Ratio], places: u32) -> Shown {
    let marks: Vec<(Ordering, Mark)> = marks.iter().map(|mark| (value.cmp(mark), Mark::of(mark))).collect();
    if let Some((_, mark)) = marks.iter().find(|(order, mark)| order.is_eq() && !mark.ends) {
        return Shown { bound: None, digits: mark.digits.clone() };
    }
    let stands = |digits: &str, (order, mark): &(Ordering, Mark)| {
        digits.parse::<Ratio>().is_ok_and(|rounded| rounded.cmp(&mark.shown) == *order)
    };
    let of_marks = marks.iter().map(|(_, mark)| mark.places).max().unwrap_or(0);
    for places in places.max(of_marks)..=MOST_PLACES {
        let digits = value.decimal_text(places, Rounding::HalfEven);
        if marks.iter().all(|mark| stands(&digits, mark)) {
            return Shown { bound: None, digits };
        }
    }
    let digits = value.decimal_text(MOST_PLACES, Rounding::HalfEven);
    match marks.iter().find(|mark| !stands(&digits, mark)) {
        Some((order, mark)) => {
            let bound = if order.is_lt() { Operator::LessThan } else { Operator::MoreThan };
            Shown { bound: Some(bound), digits: mark.digits.clone() }
        }
        None => Shown { bound: None, digits },
    }
}

/// A number that figures are compared with, as written: every digit it has.
pub(super) fn mark_digits(mark: &Ratio) -> String {
    Mark::of(mark).digits
}

struct Mark {
    shown: Ratio,
    digits: String,
    places: u32,
    ends: bool,
}

impl Mark {
    fn of(mark: &Ratio) -> Mark {
        let places_of = |digits: &str| digits.split_once('.').map_or(0, |(_, after)| after.len());
        let exact = mark.exact_decimal_text().filter(|digits| places_of(digits) <= MOST_PLACES as usize);
        let ends = exact.is_some();
        let digits = exact.unwrap_or_else(|| mark.decimal_text(PLACES_OF_ENDLESS, Rounding::HalfEven));
        let shown = digits.parse().unwrap_or_else(|_| mark.clone());
        Mark { shown, places: places_of(&digits) as u32, digits, ends }
    }
}
