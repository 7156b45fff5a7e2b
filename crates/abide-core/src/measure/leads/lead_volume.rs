use super::lead_figure::sum;
use crate::measure::Figure;
use crate::measure::items::Tally;
use crate::value::Names;

/// How many leads reached a stage.
///
/// Formula: the number of leads whose first event of the stage, `handed` by default, lies in the period. None is a
/// figure too. Unit: a count. Source: LANGUAGE part 3, `lead-volume`; notes/calls_leads (a) 61 and 66.
///
/// Worked example: 960 leads are handed over in March against a goal of 1000: 960, missed by 40.
pub(super) fn lead_volume(tally: Tally, names: &Names) -> Figure {
    sum(tally, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let march = lead_volume(tally(&[Some(1); 960]), &Names::default());
        assert_eq!(march.value, Some(Ratio::whole(960)));
        assert_eq!(lead_volume(tally(&[]), &Names::default()).value, Some(Ratio::zero()));
    }
}
