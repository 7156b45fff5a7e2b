use abide_core::value::{Ratio, Rounding};
use abide_time::Duration;

use crate::figures::duration_text;

/// Digits after the point that people read; more, or without an end, is shown as about so much.
const PLACES: u32 = 6;

/// An exact number as people read it: all its digits where these are few, else about so much.
pub(super) fn number_text(number: &Ratio) -> String {
    let rounded = number.decimal_text(PLACES, Rounding::HalfUp);
    if rounded.parse::<Ratio>().is_ok_and(|shown| shown == *number) {
        return number.to_string();
    }
    format!("≈ {rounded}")
}

/// A share as a percentage.
pub(super) fn percent_text(share: &Ratio) -> String {
    format!("{} %", number_text(&(share * &Ratio::whole(100))))
}

/// Seconds as hours, minutes and seconds; a part of a microsecond is dropped, never added.
pub(super) fn seconds_text(seconds: &Ratio) -> String {
    let us = (seconds * &Ratio::whole(1_000_000)).to_whole(Rounding::Down);
    us.map_or_else(|| format!("{} s", number_text(seconds)), |us| duration_text(Duration::from_us(us)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_about_so_much() {
        let of = |numerator, denominator| number_text(&Ratio::new(numerator, denominator).unwrap());
        assert_eq!(of(25, 1), "25");
        assert_eq!(of(1, 8), "0.125");
        assert_eq!(of(218_750, 27), "≈ 8101.851852");
        assert_eq!(percent_text(&Ratio::new(1, 40).unwrap()), "2.5 %");
        assert_eq!(seconds_text(&Ratio::new(315_576, 100).unwrap()), "0:52:35.76");
    }
}
