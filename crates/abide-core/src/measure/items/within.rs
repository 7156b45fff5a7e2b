use super::Tally;
use crate::measure::{Figure, Population};
use crate::value::{Names, Ratio};

/// The share of items whose clock stayed within the limit.
///
/// Formula: `met / (met + missed)`. Equal to the limit is met. Open, excused, removed and undecided items stand
/// in neither number. Unit: a share. No items: no figure. Source: DESIGN §4, decisions 4, 11 and 17.
///
/// Worked example: 96 items in time and 4 late give 96/100 = 24/25.
pub(crate) fn within(tally: Tally, names: &Names) -> Figure {
    let (met, missed) = tally.decided();
    share_of(met, met + missed, tally, names)
}

/// A share of counted items as a figure.
pub(super) fn share_of(good: u64, all: u64, tally: Tally, names: &Names) -> Figure {
    let numerator = whole(good);
    let denominator = whole(all);
    Figure {
        value: numerator.over(&denominator).ok(),
        numerator,
        denominator,
        bounds: None,
        population: Population::Items(tally.finish(names)),
    }
}

/// A count as an exact number; one that does not fit into 63 bits cannot be reached by counting.
pub(super) fn whole(count: u64) -> Ratio {
    Ratio::whole(i64::try_from(count).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::items::Class;
    use crate::measure::items::tally::Addition;
    use smallvec::SmallVec;

    #[test]
    fn the_worked_example() {
        let mut tally = Tally::default();
        let of = |class| Addition {
            class,
            again: false,
            carried: None,
            row: SmallVec::new(),
            breach: None,
            value: None,
            elapsed: None,
            sum: None,
            day: None,
        };
        (0..96).for_each(|_| tally.add(&of(Class::Met)));
        (0..4).for_each(|_| tally.add(&of(Class::Missed)));
        tally.add(&of(Class::Open));
        let figure = within(tally, &Names::default());
        assert_eq!(figure.value.map(|value| value.fraction_text()), Some("24/25".to_owned()));
    }
}
