use super::Tally;
use super::within::whole;
use crate::measure::{Figure, Population};
use crate::value::{Names, Ratio};

/// How many items were opened in the period.
///
/// Formula: the number of items whose first event lies in the period and which the objective is about. Unit: a
/// count. No items: 0, which is a figure. Source: LANGUAGE part 3, `count`.
///
/// Worked example: 412 tickets of the priority `p1` were opened in March; the figure is 412.
pub(crate) fn count(tally: Tally, names: &Names) -> Figure {
    let (counted, _) = tally.decided();
    Figure {
        value: Some(whole(counted)),
        numerator: whole(counted),
        denominator: Ratio::one(),
        bounds: None,
        population: Population::Items(tally.finish(names)),
    }
}
