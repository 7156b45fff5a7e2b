use crate::agreement::{PercentileMethod, Take};
use crate::measure::Figure;
use crate::measure::items::{Tally, statistic};
use crate::value::Names;

/// How long it took to win a lead.
///
/// Formula: the mean of the times from hand-over to win, over the leads won in the period, in real time. Unit: seconds.
/// None won: no figure. Source: LANGUAGE part 3, `sales-cycle`, and its built-in clock.
///
/// Worked example: two leads won in March took 10 and 20 days: 15 days = 1,296,000 s.
pub(crate) fn sales_cycle(tally: Tally, names: &Names) -> Figure {
    statistic(tally, &Take::Mean, PercentileMethod::Nearest, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let figure = sales_cycle(tally(&[Some(864_000), Some(1_728_000)]), &Names::default());
        assert_eq!(figure.value, Some(Ratio::whole(1_296_000)));
    }
}
