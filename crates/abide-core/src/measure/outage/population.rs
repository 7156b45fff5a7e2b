use std::collections::BTreeMap;

use abide_time::{Instant, Interval, IntervalSet};

use super::known_outages::KnownOutages;
use super::outage_question::OutageQuestion;
use crate::fact::{Attribute, Finding, FindingDetail, FindingKind, Subject};
use crate::plan::{FilterPlan, Test};
use crate::value::Name;

/// The resources of a service and when they existed.
#[derive(Debug)]
pub(super) struct Population {
    /// In the order of their texts; a service that is one whole is a single resource without a name.
    pub(super) resources: Vec<(Option<Name>, IntervalSet)>,
    /// Whether an inventory lists them.
    pub(super) listed: bool,
}

/// All time.
fn always() -> IntervalSet {
    IntervalSet::from(Interval::spanning(Instant::from_us(i64::MIN), Instant::from_us(i64::MAX)))
}

impl Population {
    /// From the inventory where there is one; else those that an outage names, each living all the time.
    ///
    /// An existence carries no fields: of the objective's filter and the scope only tests of the resource's own
    /// field are asked. An outage of a resource that the inventory does not list counts nothing and is a finding.
    pub(super) fn of(question: &OutageQuestion<'_>, known: &mut KnownOutages) -> Population {
        let whole = || Population { resources: vec![(None, always())], listed: false };
        let Some((field, _)) = question.measure.resources else { return whole() };
        let names = &question.facts.names;
        let listed = !question.facts.inventory.is_empty();
        let mut lives: BTreeMap<&str, (Name, Vec<Interval>)> = BTreeMap::new();
        if listed {
            let filter = own_tests(question, field);
            for existence in &question.facts.inventory {
                if filter.accepts(&[Attribute { field, value: existence.resource }], names) {
                    let life =
                        Interval::new(existence.from, existence.until.unwrap_or(Instant::from_us(i64::MAX)));
                    let name = existence.resource;
                    lives.entry(names.text(name)).or_insert((name, Vec::new())).1.extend(life);
                }
            }
        } else {
            let told = known.states.iter().filter_map(|(name, _)| *name);
            for name in told.chain(known.probed.iter().copied()) {
                lives.entry(names.text(name)).or_insert((name, always().into_iter().collect()));
            }
            if lives.is_empty() {
                return whole();
            }
        }
        for (name, stretch) in &known.states {
            if let Some(text) = name.map(|name| names.text(name)).filter(|text| !lives.contains_key(text)) {
                known.findings.push(Finding {
                    kind: FindingKind::UnlistedValue,
                    subject: Subject::Resource,
                    item: text.to_owned(),
                    detail: FindingDetail::NotInInventory,
                    at: Some(stretch.interval.start()),
                });
            }
        }
        let resources = lives.into_values().map(|(name, lives)| (Some(name), lives.into_iter().collect()));
        Population { resources: resources.collect(), listed }
    }
}

/// The tests of the resource's own field in the objective's filter and the scope.
fn own_tests(question: &OutageQuestion<'_>, resource: Name) -> FilterPlan {
    let own = |test: &&Test| {
        let (Test::OneOf(field, _) | Test::Compared(field, _)) = test;
        *field == resource
    };
    let both = [&question.plan.objectives[question.objective].filter, question.scope];
    FilterPlan {
        holds: both.iter().flat_map(|filter| &filter.holds).filter(own).cloned().collect(),
        except: both.iter().flat_map(|filter| &filter.except).filter(own).cloned().collect(),
    }
}
