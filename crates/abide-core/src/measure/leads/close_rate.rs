use crate::measure::Figure;
use crate::measure::items::{Tally, share};
use crate::value::Names;

/// The share of leads that were won.
///
/// Formulas: `cohort`: won by the instant of judging / handed over, over the leads handed over in the period; `closed`:
/// won / (won + lost), over the leads of which that was decided in the period. A lead that was won and lost stands as it
/// was closed last. No such lead: no figure. Unit: a share. Source: LANGUAGE part 3, `close-rate`; notes/calls_leads
/// (a) 68, F4: `k = won / leads`.
///
/// Worked example: 21 of 960 leads were won: 21/960 = 7/320 = 2.1875 %.
pub(super) fn close_rate(tally: Tally, names: &Names) -> Figure {
    share(tally, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let leads = [vec![Some(1); 21], vec![None; 939]].concat();
        assert_eq!(close_rate(tally(&leads), &Names::default()).value, Ratio::new(7, 320).ok());
    }
}
