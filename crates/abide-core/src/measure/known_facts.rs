use abide_time::Instant;

use crate::fact::{FactId, Outage, Window};

/// A fact that a later one may correct.
pub(super) trait Revised {
    /// What makes it the same fact.
    fn id(&self) -> FactId;
    /// The higher one holds.
    fn revision(&self) -> u32;
    /// When it became known.
    fn recorded(&self) -> Instant;
}

impl Revised for Outage {
    fn id(&self) -> FactId {
        self.id
    }
    fn revision(&self) -> u32 {
        self.revision
    }
    fn recorded(&self) -> Instant {
        self.recorded
    }
}

impl Revised for Window {
    fn id(&self) -> FactId {
        self.id
    }
    fn revision(&self) -> u32 {
        self.revision
    }
    fn recorded(&self) -> Instant {
        self.recorded
    }
}

/// What is known of one fact.
pub(super) enum KnownFact<'f, F> {
    /// Its last version.
    Agreed(&'f F),
    /// Versions of one revision that contradict each other; none of them is picked.
    Conflicting(Vec<&'f F>),
}

/// What was known by an instant: of every fact the highest revision recorded by then, in the order of ids, so
/// that the order of rows plays no part.
pub(super) fn known_facts<'f, F: Revised>(
    facts: &'f [F],
    by: Instant,
    says_the_same: impl Fn(&F, &F) -> bool,
) -> Vec<KnownFact<'f, F>> {
    let mut known: Vec<&F> = facts.iter().filter(|fact| fact.recorded() <= by).collect();
    known.sort_by_key(|fact| (fact.id(), std::cmp::Reverse(fact.revision())));
    let one_fact = known.chunk_by(|one, other| one.id() == other.id());
    let last = one_fact.map(|versions| {
        let highest = versions[0].revision();
        let count = versions.partition_point(|version| version.revision() == highest);
        let (last, rest) = (versions[0], &versions[1..count]);
        if rest.iter().all(|version| says_the_same(last, version)) {
            KnownFact::Agreed(last)
        } else {
            KnownFact::Conflicting(versions[..count].to_vec())
        }
    });
    last.collect()
}
