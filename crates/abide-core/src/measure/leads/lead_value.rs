use super::lead_figure::sum;
use crate::measure::Figure;
use crate::measure::items::Tally;
use crate::value::Names;

/// What the leads that reached a stage are worth in points.
///
/// Formula: `Σ points(field)` over the leads whose first event of the stage lies in the period. A lead whose value has
/// no points is undecided and a finding. Unit: points, a plain number. Source: LANGUAGE part 3, `lead-value`;
/// notes/calls_leads (a) 73 and (c) 8.
///
/// Worked example: points 100, 50 and 40 for a chief executive, a director and a manager; 10, 20 and 30 leads of them:
/// 1000 + 1000 + 1200 = 3200.
pub(super) fn lead_value(tally: Tally, names: &Names) -> Figure {
    sum(tally, names)
}

#[cfg(test)]
mod tests {
    use super::super::lead_figure::testing::tally;
    use super::*;
    use crate::value::Ratio;

    #[test]
    fn the_worked_example() {
        let leads = [vec![Some(100); 10], vec![Some(50); 20], vec![Some(40); 30]].concat();
        assert_eq!(lead_value(tally(&leads), &Names::default()).value, Some(Ratio::whole(3200)));
    }
}
