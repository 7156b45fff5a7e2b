use abide_app::{Callers, Staffing, StaffingAim, StaffingError, StaffingRequest, calc_staffing};
use abide_report::calculation::{StaffingModel, StaffingPage, staffing_json, staffing_text};

use super::show::show;
use crate::calc_arguments::{Model, StaffingArguments};
use crate::exit::Exit;

/// The agents that a contact centre needs.
pub(super) fn run(arguments: &StaffingArguments) -> Exit {
    show(page(arguments), arguments.format, staffing_json, staffing_text)
}

/// Why a contact centre cannot be calculated.
#[derive(Debug, thiserror::Error)]
enum UsageError {
    #[error("Erlang A needs to know how long callers wait before they give up; write `--patience 300s`")]
    NoPatience,
    #[error("only Erlang A knows a patience; write `--model erlang-a`, or leave `--patience` out")]
    Patience,
    #[error(
        "nobody waits in Erlang B, so it has no speed of answer; write `--goal 98%` for the share not turned away"
    )]
    SpeedWithoutWait,
    #[error(transparent)]
    Staffing(#[from] StaffingError),
}

fn page(arguments: &StaffingArguments) -> Result<StaffingPage, UsageError> {
    let callers = match (arguments.model, &arguments.patience) {
        (Some(Model::ErlangA) | None, Some(patience_s)) => Callers::GiveUp(patience_s.clone()),
        (Some(Model::ErlangA), None) => return Err(UsageError::NoPatience),
        (Some(_), Some(_)) => return Err(UsageError::Patience),
        (Some(Model::ErlangB), None) if arguments.asa.is_some() => return Err(UsageError::SpeedWithoutWait),
        (Some(Model::ErlangB), None) => Callers::TurnedAway,
        (Some(Model::ErlangC) | None, None) => Callers::Wait,
    };
    let level = arguments.goal.clone().map(StaffingAim::ServiceLevel);
    let speed = arguments.asa.clone().map(StaffingAim::SpeedOfAnswer);
    let staffing = calc_staffing(StaffingRequest {
        calls: arguments.calls.clone(),
        period_s: arguments.per.clone(),
        handle_s: arguments.handle_time.clone(),
        within_s: arguments.within.clone(),
        aim: level.or(speed),
        agents: arguments.agents,
        callers,
        shrinkage: arguments.shrinkage.clone(),
        occupancy_most: arguments.max_occupancy.clone(),
    })?;
    Ok(told(staffing))
}

fn told(staffing: Staffing) -> StaffingPage {
    let request = staffing.request;
    let (goal, goal_asa_s) = match request.aim {
        Some(StaffingAim::ServiceLevel(share)) => (Some(share), None),
        Some(StaffingAim::SpeedOfAnswer(seconds)) => (None, Some(seconds)),
        None => (None, None),
    };
    StaffingPage {
        model: match request.callers {
            Callers::TurnedAway => StaffingModel::ErlangB,
            Callers::Wait => StaffingModel::ErlangC,
            Callers::GiveUp(patience_s) => StaffingModel::ErlangA(patience_s),
        },
        traffic: (request.calls, request.period_s, request.handle_s),
        load: staffing.load,
        within_s: request.within_s,
        goal,
        goal_asa_s,
        occupancy_most: request.occupancy_most,
        shrinkage: request.shrinkage,
        needed: staffing.needed.map(|needed| needed.agents),
        reached: staffing.reached,
        scheduled: staffing.scheduled,
        figures: staffing.figures,
        around: staffing.around,
    }
}
