use abide_bulk::{Workers, judged_items, read_sources};
use abide_core::explanation::ItemExplanation;
use abide_core::replay::{Replay, default_period, replay, survey};
use abide_time::Instant;

use crate::evaluate::{EvaluateError, EvaluateRequest, Evaluated, loaded_facts};
use crate::explain::explain_items;

/// Loads an agreement and its facts to look at them: every field of every fact, and all of them in memory.
pub fn look(request: &EvaluateRequest) -> Result<Evaluated, EvaluateError> {
    loaded_facts(request, &|plan, requests, rejects| {
        read_sources(requests, None, plan.names.clone(), rejects)
    })
}

/// Everything that was judged and booked by an instant, of all periods.
pub fn look_at_replay(looked: &Evaluated, as_of: Instant) -> Result<Replay, EvaluateError> {
    let Evaluated { plan, facts, .. } = looked;
    let items = judged_items(facts, Workers::of_machine());
    // Of which period a statement would be made changes nothing of what is judged and booked.
    let shown = default_period(plan, as_of)?;
    let mut survey = survey(plan, facts, &items, as_of, &shown)?;
    Ok(replay(plan, facts, &items, &mut survey, as_of)?)
}

/// All items under every promise that has a clock.
pub fn look_at_items(looked: &Evaluated, as_of: Instant) -> Result<Vec<ItemExplanation>, EvaluateError> {
    Ok(explain_items(looked, None, None, as_of)?)
}
