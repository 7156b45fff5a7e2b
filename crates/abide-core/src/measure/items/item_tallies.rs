use std::collections::{BTreeMap, BTreeSet};

use super::Tally;
use super::tally::Addition;
use crate::clock::Attributes;
use crate::fact::Finding;
use crate::plan::{ByPlan, ObjectivePlan};
use crate::value::Name;

/// The tallies of an objective by period, then by the values of `each`.
#[derive(Debug, Clone, Default)]
pub struct ItemTallies {
    /// By period position and scope values: the whole, and the values of a goal by field.
    pub tallies: BTreeMap<(usize, Vec<Name>), ScopeTally>,
    /// What a person should know.
    pub findings: BTreeSet<Finding>,
}

/// The tally of one period and scope.
#[derive(Debug, Clone, Default)]
pub struct ScopeTally {
    /// All items.
    pub whole: Tally,
    /// By the value of a goal by field; `None` for those that are not listed.
    pub parts: BTreeMap<Option<Name>, Tally>,
}

impl ScopeTally {
    /// Adds another one up with this.
    pub fn merge(&mut self, other: ScopeTally) {
        self.whole.merge(other.whole);
        for (value, tally) in other.parts {
            self.parts.entry(value).or_default().merge(tally);
        }
    }
}

impl ItemTallies {
    /// Adds those of other items up with these.
    pub fn merge(&mut self, other: ItemTallies) {
        if self.tallies.is_empty() {
            self.tallies = other.tallies;
        } else {
            for (place, tally) in other.tallies {
                self.tallies.entry(place).or_default().merge(tally);
            }
        }
        self.findings.extend(other.findings);
    }
}

impl ItemTallies {
    /// Adds one to the tally of its period and scope, and to that of its value where the goal is by field. One that
    /// lacks a field of `each` is judged for nobody.
    pub(crate) fn add(
        &mut self,
        objective: &ObjectivePlan,
        period: usize,
        attributes: &Attributes<'_>,
        addition: &Addition,
    ) {
        let fields = objective.each.as_ref().map_or(&[][..], |each| &each.of);
        let scope: Option<Vec<Name>> = fields.iter().map(|field| attributes.get(*field)).collect();
        let Some(scope) = scope else { return };
        let tally = self.tallies.entry((period, scope)).or_default();
        tally.whole.add(addition);
        if let ByPlan::Field { field, of, .. } = &objective.goal {
            let value = attributes.get(*field).filter(|value| of.iter().any(|(known, _)| known == value));
            tally.parts.entry(value).or_default().add(addition);
        }
    }
}
