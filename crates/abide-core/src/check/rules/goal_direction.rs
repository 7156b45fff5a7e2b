use crate::agreement::{Agreement, Measure};
use crate::check::Rule;
use crate::check::by_entries::by_entries;
use crate::check::figure_unit::FigureUnit;
use crate::check::ladders::Side;
use crate::diagnostic::{Diagnostics, Severity};

pub(in crate::check) const RULE: Rule = Rule {
    code: "goal-direction",
    severity: Severity::Warning,
    about: "a goal promises that the service is bad enough",
    run,
};

/// More availability is better and less downtime is better; a goal the other way round is met by doing nothing.
///
/// Example: `measure: availability` and `goal: "<= 99.9%"`. Instead: `goal: ">= 99.9%"`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for (_, objective) in agreement.objectives.iter() {
        let Some(good) = good_side(&objective.measure) else { continue };
        let unit = FigureUnit::of(&objective.measure);
        for goal in by_entries(&objective.goal) {
            let fits = unit.is_some_and(|unit| unit.takes(&goal.value.value));
            if !fits || Side::of(goal.value.operator).is_none_or(|side| side == good) {
                continue;
            }
            let (better, sign) = if good == Side::High { ("more", ">=") } else { ("less", "<=") };
            diagnostics.push(RULE.at(
                goal.span,
                format!(
                    "of `{}` {better} is better, and this goal is met by the worse figures",
                    objective.measure.key()
                ),
                format!("write it with `{sign}`"),
            ));
        }
    }
}

/// Where the better figures of a measure lie, for those where nobody can want the opposite.
fn good_side(measure: &Measure) -> Option<Side> {
    match measure {
        Measure::Within(_)
        | Measure::Availability(_)
        | Measure::Mtbf(_)
        | Measure::SlotShare(_)
        | Measure::SlotMean(_)
        | Measure::ServiceLevel(_)
        | Measure::Csat(_)
        | Measure::FirstCall(_)
        | Measure::SelfService(_)
        | Measure::Nps(_)
        | Measure::LeadVolume(_)
        | Measure::LeadValue(_)
        | Measure::FollowUpDepth(_)
        | Measure::CloseRate(_)
        | Measure::DealSize(_)
        | Measure::MarketingShare(_)
        | Measure::Delivered(_)
        | Measure::OnTime(_)
        | Measure::InFull(_)
        | Measure::EvidenceValid(_)
        | Measure::ResolvedCount(_)
        | Measure::FirstContact(_) => Some(Side::High),
        Measure::Abandonment(_)
        | Measure::SpeedOfAnswer(_)
        | Measure::HandleTime(_)
        | Measure::TransferRate(_)
        | Measure::SalesCycle(_)
        | Measure::Backlog(_)
        | Measure::ReopenRate(_)
        | Measure::EscalationRate(_) => Some(Side::Low),
        Measure::Downtime(_) | Measure::OutageCount(_) | Measure::LongestOutage(_) | Measure::Mttr(_) => {
            Some(Side::Low)
        }
        Measure::Share(_)
        | Measure::Count(_)
        | Measure::Statistic(_)
        | Measure::Sum(_)
        | Measure::Ratio(_)
        | Measure::ForecastRatio(_)
        | Measure::TimeToAbandon(_)
        | Measure::Occupancy(_) => None,
    }
}
