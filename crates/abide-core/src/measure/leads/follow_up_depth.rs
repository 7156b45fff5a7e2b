use crate::agreement::{PercentileMethod, Take};
use crate::measure::Figure;
use crate::measure::items::{Tally, statistic};
use crate::value::Names;

/// How often leads were tried that have not been reached.
///
/// Formula: `Σ attempts / leads` over the leads handed over in the period that had not been reached by the instant of
/// judging, with the attempts that people made up to then. A lead without any attempt counts with zero; one that was
/// reached leaves the figure, however often it had been tried. No such lead: no figure. Unit: attempts a lead.
/// Source: LANGUAGE part 3, `follow-up-depth`; notes/calls_leads (a) 81 and (c).
///
/// Worked example: 6, 7, 5, 6 and 6 attempts on five leads that nobody reached: 30/5 = 6.
pub(super) fn follow_up_depth(tally: Tally, names: &Names) -> Figure {
    statistic(tally, &Take::Mean, PercentileMethod::Nearest, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let names = Names::default();
        let depth = follow_up_depth(tally(&[6, 7, 5, 6, 6].map(Some)), &names);
        assert_eq!((depth.value, depth.numerator), (Some(Ratio::whole(6)), Ratio::whole(30)));
        let with_none = follow_up_depth(tally(&[Some(3), Some(0)]), &names);
        assert_eq!(with_none.value, Ratio::new(3, 2).ok());
        assert_eq!(follow_up_depth(tally(&[]), &names).value, None);
    }
}
