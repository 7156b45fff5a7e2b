use abide_bulk::{Workers, judged_items};
use abide_core::clock::{Timeline, gather, gather_among};
use abide_core::explanation::{ExplainError, ItemExplanation, explain_item};
use abide_core::value::Name;
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
    let objectives: Vec<&str> = match objective {
        Some(objective) => vec![objective],
        None => plan.objectives.iter().map(|objective| objective.id.as_str()).collect(),
    };
    let item_is_any = item.is_none();
    let explain = |timeline: &Timeline<'_>, item: &str| {
        let mut explained = Vec::new();
        for name in &objectives {
            match explain_item(plan, source, facts, timeline, name, item, as_of) {
                Ok(explanation) => explained.push(explanation),
                Err(ExplainError::NoClock(_) | ExplainError::NotAbout { .. })
                    if objective.is_none() || item_is_any => {}
                Err(error) => return Err(error),
            }
        }
        Ok(explained)
    };
    let items = judged_items(facts, Workers::of_machine());
    if let Some(item) = item {
        let names: Vec<Name> = facts.names.find(item).into_iter().collect();
        let parts = gather_among(&items, &names, |part| {
            let here = names.first().is_some_and(|name| part.holds(*name));
            if here { explain(part, item).map(Some) } else { Ok(None) }
        })?;
        // Of an item that is in no part the same is said as of one that was never heard of.
        return match parts.into_iter().flatten().next() {
            Some(explained) => Ok(explained),
            None => explain(&Timeline::of(facts, Vec::new()), item),
        };
    }
    let parts = gather(&items, |part| {
        let of_item = |at| {
            let text = facts.names.text(part.item(at)).to_owned();
            explain(part, &text).map(|explained| (text, explained))
        };
        (0..part.len()).map(of_item).collect::<Result<Vec<_>, ExplainError>>()
    })?;
    let mut explained: Vec<(String, Explained)> = parts.into_iter().flatten().collect();
    explained.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(explained.into_iter().flat_map(|(_, explained)| explained).collect())
}
