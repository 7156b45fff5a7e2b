use std::collections::BTreeMap;

use abide_time::Instant;

use super::weigh::Weight;
use crate::clock::Attributes;
use crate::fact::Record;
use crate::plan::{Adds, Legs, RecordPlan};
use crate::value::{Name, Ratio};

/// What is counted once: a record, or an item with all its records.
#[derive(Debug, Clone)]
pub(super) struct Observation<'a> {
    pub(super) at: Instant,
    pub(super) item: Option<Name>,
    pub(super) attributes: Attributes<'a>,
    pub(super) weight: Weight,
    /// Whether it counts by its instant; of a call with several legs that of the first decides.
    pub(super) counts: bool,
}

impl<'a> Observation<'a> {
    pub(super) fn of(record: &Record, attributes: Attributes<'a>, weight: Weight, counts: bool) -> Self {
        Observation { at: record.occurred, item: record.item, attributes, weight, counts }
    }
}

/// Brings the records of each item together, in the order of their instants. An item counts where its first record
/// lies; numbers of fields are added up or taken from the first, a count stays one.
pub(super) fn together<'a>(plan: &RecordPlan, observations: Vec<Observation<'a>>) -> Vec<Observation<'a>> {
    if plan.legs == Legs::Each {
        return observations;
    }
    let counts = plan.terms.iter().all(|term| matches!(term.adds, Adds::Number(_)));
    let join = |known: &mut Option<Ratio>, more: Option<Ratio>| {
        let Some(more) = more else { return };
        *known = Some(match known.take() {
            None => more,
            Some(known) if counts => known.max(more),
            Some(known) if plan.legs == Legs::Together => known + more,
            Some(known) => known,
        });
    };
    let mut whole: Vec<Observation<'_>> = Vec::new();
    let mut places: BTreeMap<Name, usize> = BTreeMap::new();
    for observation in observations {
        let Some(item) = observation.item else {
            whole.push(observation);
            continue;
        };
        match places.get(&item) {
            None => {
                places.insert(item, whole.len());
                whole.push(observation);
            }
            Some(&place) => {
                let Weight { numerator, denominator } = observation.weight;
                join(&mut whole[place].weight.numerator, numerator);
                join(&mut whole[place].weight.denominator, denominator);
            }
        }
    }
    whole
}
