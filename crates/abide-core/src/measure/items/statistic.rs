use super::Tally;
use super::within::whole;
use crate::agreement::{PercentileMethod, Take};
use crate::measure::{Figure, Population};
use crate::value::{Names, Ratio, Rounding};

/// A mean, median, extreme or percentile of clock times or field values.
///
/// Formulas, over the values in ascending order `v1 … vn`: mean `Σv / n`; median the middle one, or the mean of
/// the middle two; percentile by nearest rank `v⌈p·n⌉`, or linear: with `h = (n − 1)·p + 1` the value between
/// `v⌊h⌋` and its follower in proportion to the rest of `h`. An item counts in the period of its stop. Unit:
/// seconds for a clock, else the field's own. No values: no figure. Source: DESIGN §4, decisions 11 and 17; the
/// linear method is the one of common spreadsheets.
///
/// Worked example: 1, 2, 4 and 9 hours have the mean 4, the median 3, and by nearest rank the p90 9.
pub(crate) fn statistic(tally: Tally, take: &Take, method: PercentileMethod, names: &Names) -> Figure {
    let values = tally.sorted_values();
    let number = whole(values.len() as u64);
    let sum: Ratio = values.iter().cloned().sum();
    let value = taken(&values, &sum, take, method);
    let (numerator, denominator) = match take {
        Take::Mean => (sum, number),
        Take::Median | Take::Max | Take::Min | Take::Percentile(_) => {
            (value.clone().unwrap_or_else(Ratio::zero), Ratio::one())
        }
    };
    Figure { value, numerator, denominator, bounds: None, population: Population::Items(tally.finish(names)) }
}

fn taken(values: &[Ratio], sum: &Ratio, take: &Take, method: PercentileMethod) -> Option<Ratio> {
    let half = Ratio::new(1, 2).ok()?;
    match take {
        Take::Mean => sum.over(&whole(values.len() as u64)).ok(),
        Take::Max => values.last().cloned(),
        Take::Min => values.first().cloned(),
        Take::Median => linear(values, &half),
        Take::Percentile(percent) => match method {
            PercentileMethod::Linear => linear(values, &percent.0),
            PercentileMethod::Nearest => {
                let rank = (&percent.0 * &whole(values.len() as u64)).to_whole(Rounding::Up)?;
                values.get(usize::try_from(rank - 1).ok()?).cloned()
            }
        },
    }
}

/// The value at a share of the way through the ordered values, in proportion between two neighbours.
fn linear(values: &[Ratio], share: &Ratio) -> Option<Ratio> {
    let last = values.len().checked_sub(1)?;
    let place = &whole(last as u64) * share;
    let below = place.to_whole(Rounding::Down)?;
    let lower = values.get(usize::try_from(below).ok()?)?;
    let rest = place - Ratio::whole(below);
    if rest.is_zero() {
        return Some(lower.clone());
    }
    let upper = values.get(usize::try_from(below).ok()? + 1)?;
    Some(lower + &(&rest * &(upper - lower)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::Percent;

    #[test]
    fn the_worked_example() {
        let values: Vec<Ratio> = [1, 2, 4, 9].map(Ratio::whole).to_vec();
        let sum = values.iter().cloned().sum();
        let of = |take: &Take, method| taken(&values, &sum, take, method).map(|value| value.to_string());
        let nearest = PercentileMethod::Nearest;
        let p90 = Take::Percentile(Percent(Ratio::new(9, 10).expect("ten")));
        assert_eq!(of(&Take::Mean, nearest).as_deref(), Some("4"));
        assert_eq!(of(&Take::Median, nearest).as_deref(), Some("3"));
        assert_eq!(of(&p90, nearest).as_deref(), Some("9"));
        assert_eq!(of(&p90, PercentileMethod::Linear).as_deref(), Some("7.5"));
        assert_eq!(taken(&[], &Ratio::zero(), &Take::Median, nearest), None);
    }
}
