use abide_core::calculation::{CalculationError, budget, burn_factor, burn_rate};
use abide_report::calculation::{BurnPage, BurnWay, burn_json, burn_text};

use super::show::show;
use crate::calc_arguments::BurnArguments;
use crate::exit::Exit;

/// How fast the budget of a goal is used up.
pub(super) fn run(arguments: &BurnArguments) -> Exit {
    show(page(arguments), arguments.format, burn_json, burn_text)
}

fn page(arguments: &BurnArguments) -> Result<BurnPage, CalculationError> {
    let BurnArguments { goal, good, bad, budget_share, window, period, alert_above, .. } = arguments;
    if let Some(goal) = goal {
        budget(goal)?;
    }
    let (burn_rate, way) = match (goal, good, bad, budget_share, window, period) {
        (Some(goal), Some(good), Some(bad), ..) => {
            (burn_rate(goal, good, bad)?, BurnWay::Counted { good: good.clone(), bad: bad.clone() })
        }
        (_, _, _, Some(used), Some(window_s), Some(period_s)) => {
            let way = BurnWay::Window { used: used.clone(), window_s: window_s.clone() };
            (burn_factor(used, period_s, window_s)?, way)
        }
        _ => return Err(CalculationError::Empty { what: "the question" }),
    };
    Ok(BurnPage {
        way,
        goal: goal.clone(),
        period_s: period.clone(),
        burn_rate,
        alert_above: alert_above.clone(),
    })
}
