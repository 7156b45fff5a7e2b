use abide_time::Interval;

use super::known_outages::KnownOutages;
use super::levels::Levels;
use super::outage_question::OutageQuestion;
use super::stretch::Stretch;
use crate::fact::{Facts, Outage};
use crate::value::Name;

/// One fact behind the outages of a figure, as its source tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutageFact {
    /// The resource, where resources are pooled and it names one; none is about all of them.
    pub resource: Option<Name>,
    /// From its beginning to its end, or as far as its source is complete.
    pub interval: Interval,
    /// What its source says of it: fields and values.
    pub attributes: Vec<(Name, Name)>,
}

impl OutageFact {
    pub(super) fn of(facts: &Facts, outage: &Outage, (resource, stretch): &(Option<Name>, Stretch)) -> Self {
        let attributes = facts.attributes_of(outage.attributes_start, outage.attributes_count);
        OutageFact {
            resource: *resource,
            interval: stretch.interval,
            attributes: attributes.iter().map(|attribute| (attribute.field, attribute.value)).collect(),
        }
    }
}

/// The facts that a figure of outages is made of, in order of time. Facts that contradict each other are not among
/// them.
pub fn outage_facts(question: &OutageQuestion<'_>) -> Vec<OutageFact> {
    let levels = Levels::new(&question.measure.weights);
    let mut facts = KnownOutages::read(question, &levels).facts;
    let names = &question.facts.names;
    let texts = |fact: &OutageFact| {
        let text =
            |(field, value): &(Name, Name)| (names.text(*field).to_owned(), names.text(*value).to_owned());
        fact.attributes.iter().map(text).collect::<Vec<_>>()
    };
    facts.sort_by_cached_key(|fact| (fact.interval, texts(fact)));
    facts
}
