use crate::agreement::{PercentileMethod, Take};
use crate::measure::Figure;
use crate::measure::items::{Tally, statistic};
use crate::value::Names;

/// What a won lead brings.
///
/// Formula: `Σ value / won` over the leads handed over in the period that were won by the instant of judging. A won lead
/// without a value is undecided and a finding. None won: no figure. Unit: the agreement's money. Source: LANGUAGE
/// part 3, `deal-size`; notes/calls_leads (a) 69, F5: the divisor is won leads.
///
/// Worked example: 21 won leads bring 88,200: 4,200.
pub(super) fn deal_size(tally: Tally, names: &Names) -> Figure {
    statistic(tally, &Take::Mean, PercentileMethod::Nearest, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let leads = [vec![Some(4200); 21], vec![None; 939]].concat();
        let size = deal_size(tally(&leads), &Names::default());
        assert_eq!((size.value, size.numerator), (Some(Ratio::whole(4200)), Ratio::whole(88_200)));
    }
}
