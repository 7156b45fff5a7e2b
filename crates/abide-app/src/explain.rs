use abide_core::clock::Timeline;
use abide_core::explanation::{ExplainError, ItemExplanation, explain_item};
use abide_time::Instant;

use crate::evaluate::Evaluated;

/// Explanations in the order in which they were asked for.
pub type Explained = Vec<ItemExplanation>;

/// Explains items under objectives: one item or all, one objective or every one that has a clock.
pub fn explain_items(
    evaluated: &Evaluated,
    objective: Option<&str>,
    item: Option<&str>,
    as_of: Instant,
) -> Result<Explained, ExplainError> {
    let Evaluated { plan, facts, source, .. } = evaluated;
    let timeline = Timeline::new(facts);
    let items: Vec<String> = match item {
        Some(item) => vec![item.to_owned()],
        None => (0..timeline.len()).map(|at| facts.names.text(timeline.item(at)).to_owned()).collect(),
    };
    let objectives: Vec<&str> = match objective {
        Some(objective) => vec![objective],
        None => plan.objectives.iter().map(|objective| objective.id.as_str()).collect(),
    };
    let item_is_any = item.is_none();
    let mut explained = Vec::new();
    for item in &items {
        for name in &objectives {
            match explain_item(plan, source, facts, &timeline, name, item, as_of) {
                Ok(explanation) => explained.push(explanation),
                Err(ExplainError::NoClock(_) | ExplainError::NotAbout { .. })
                    if objective.is_none() || item_is_any => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(explained)
}
