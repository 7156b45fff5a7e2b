use std::collections::BTreeSet;

use abide_time::{Duration, Instant, Interval, IntervalSet};

use super::levels::Levels;
use super::outage_fact::OutageFact;
use super::outage_question::OutageQuestion;
use super::probed::{Probed, probed};
use super::stretch::Stretch;
use crate::agreement::Begins;
use crate::fact::{Attribute, Facts, Finding, FindingDetail, FindingKind, Outage, Stream, Subject};
use crate::measure::known_facts::{KnownFact, known_facts};
use crate::plan::ProbePlan;
use crate::value::Name;

/// The first step: what the sources say of the service in this scope.
#[derive(Debug, Default)]
pub(super) struct KnownOutages {
    /// Each state with the resource it is about; `None` is every resource.
    pub(super) states: Vec<(Option<Name>, Stretch)>,
    /// The facts behind the states, in the same order.
    pub(super) facts: Vec<OutageFact>,
    /// The resources that were probed.
    pub(super) probed: BTreeSet<Name>,
    /// When too few monitors told anything, by resource.
    pub(super) silent: Vec<(Option<Name>, Interval)>,
    /// The times of facts that contradict each other: nothing is known of them.
    pub(super) contradicted: IntervalSet,
    /// The instants at which outages are cut because no end of theirs is known.
    pub(super) cut_at: BTreeSet<Instant>,
    /// What a person should know about the facts.
    pub(super) findings: Vec<Finding>,
}

/// The instant at which outages that last are cut. It lies one microsecond after the instant of judging, so that
/// an outage that ended exactly then is told from one that lasts; counting stops at the instant itself.
pub(super) fn cut(known_by: Instant) -> Instant {
    known_by.plus(Duration::from_us(1))
}

impl KnownOutages {
    /// Outages recorded by the instant, each in its highest revision, of the objective's service, inside the
    /// objective's filter and the scope.
    ///
    /// With `begins: reported` an outage begins when it was reported, never before it happened; one of which no
    /// report is known never began. One without an end is known down as far as its source is complete.
    pub(super) fn read(question: &OutageQuestion<'_>, levels: &Levels) -> KnownOutages {
        if let Some(plan) = &question.measure.probes {
            return KnownOutages::of_probes(question, plan, levels);
        }
        let facts = question.facts;
        let mut known = KnownOutages::default();
        let same = |one: &Outage, other: &Outage| says_the_same(facts, one, other);
        for fact in known_facts(&facts.outages, question.known_by, same) {
            match fact {
                KnownFact::Agreed(outage) => {
                    if let Some(state) = known.state(question, outage, levels) {
                        known.facts.push(OutageFact::of(facts, outage, &state));
                        known.states.push(state);
                    }
                }
                KnownFact::Conflicting(versions) => {
                    let states: Vec<_> = versions
                        .iter()
                        .filter_map(|outage| known.state(question, outage, levels))
                        .map(|(_, stretch)| stretch.interval)
                        .collect();
                    if !states.is_empty() {
                        known.find(question, FindingKind::ConflictingFacts, versions[0], FindingDetail::None);
                    }
                    known.contradicted = known.contradicted.union(&states.into_iter().collect());
                }
            }
        }
        known.findings.sort();
        known.findings.dedup();
        known
    }

    /// What probes say: down is fully down, and an outage that lasts is cut where its last probe holds no longer.
    fn of_probes(question: &OutageQuestion<'_>, plan: &ProbePlan, levels: &Levels) -> KnownOutages {
        let Probed { down, unknown, resources, findings } = probed(question, plan);
        let states = down
            .into_iter()
            .map(|(resource, interval)| (resource, Stretch { interval, level: levels.full() }));
        let states: Vec<_> = states.collect();
        let fact = |(resource, stretch): &(Option<Name>, Stretch)| OutageFact {
            resource: *resource,
            interval: stretch.interval,
            attributes: Vec::new(),
        };
        KnownOutages {
            facts: states.iter().map(fact).collect(),
            states,
            probed: resources,
            silent: unknown,
            cut_at: BTreeSet::from([cut(question.known_by)]),
            findings,
            ..KnownOutages::default()
        }
    }

    fn state(
        &mut self,
        question: &OutageQuestion<'_>,
        outage: &Outage,
        levels: &Levels,
    ) -> Option<(Option<Name>, Stretch)> {
        if !self.belongs(question, outage) {
            return None;
        }
        let began = match question.measure.begins {
            Begins::Occurred => outage.began,
            Begins::Reported => match outage.reported {
                Some(reported) => reported.max(outage.began),
                None => {
                    self.find(question, FindingKind::NoStart, outage, FindingDetail::NoReport);
                    return None;
                }
            },
        };
        let cut = cut(question.known_by);
        let ended = match outage.ended {
            Some(ended) if ended < outage.began => {
                self.find(question, FindingKind::ReversedInterval, outage, FindingDetail::None);
                return None;
            }
            Some(ended) => ended.min(cut),
            None => {
                let end = complete(question, outage).max(began).min(cut);
                self.cut_at.insert(end);
                end
            }
        };
        let interval = Interval::new(began, ended).filter(|interval| !interval.is_empty())?;
        let resource = question.measure.resources.and_then(|(field, _)| value(question.facts, outage, field));
        Some((resource, Stretch { interval, level: levels.of_state(outage.state) }))
    }

    fn belongs(&mut self, question: &OutageQuestion<'_>, outage: &Outage) -> bool {
        let objective = &question.plan.objectives[question.objective];
        let service = question.plan.services[objective.service].name_in_facts;
        let names = &question.facts.names;
        let attributes = attributes(question.facts, outage);
        if outage.service.is_some_and(|name| name != service) || !objective.filter.accepts(attributes, names)
        {
            return false;
        }
        let lacks = |field: &Name| attributes.iter().all(|attribute| attribute.field != *field);
        if let Some(field) = objective.each.iter().flat_map(|each| &each.of).find(|field| lacks(field)) {
            self.find(
                question,
                FindingKind::UnlistedValue,
                outage,
                FindingDetail::Lacks(names.text(*field).to_owned()),
            );
        }
        question.scope.accepts(attributes, names)
    }

    fn find(
        &mut self,
        question: &OutageQuestion<'_>,
        kind: FindingKind,
        outage: &Outage,
        detail: FindingDetail,
    ) {
        let service = question.plan.objectives[question.objective].service;
        let item = question.plan.services[service].id.clone();
        let at = Some(outage.began);
        self.findings.push(Finding { kind, subject: Subject::Outage, item, detail, at });
    }
}

/// How far the source of an outage is complete.
fn complete(question: &OutageQuestion<'_>, outage: &Outage) -> Instant {
    let source = question.facts.sources.get(usize::from(outage.source));
    if source.is_none_or(|source| source.stream != Stream::Outages) {
        return cut(question.known_by);
    }
    let complete = question.facts.complete_until(usize::from(outage.source), question.known_by);
    if complete < question.known_by { complete } else { cut(question.known_by) }
}

fn attributes<'f>(facts: &'f Facts, outage: &Outage) -> &'f [Attribute] {
    facts.attributes_of(outage.attributes_start, outage.attributes_count)
}

fn value(facts: &Facts, outage: &Outage, field: Name) -> Option<Name> {
    let all = attributes(facts, outage);
    all.iter().rev().find(|attribute| attribute.field == field).map(|attribute| attribute.value)
}

fn says_the_same(facts: &Facts, one: &Outage, other: &Outage) -> bool {
    one.service == other.service
        && one.began == other.began
        && one.reported == other.reported
        && one.ended == other.ended
        && one.state == other.state
        && attributes(facts, one) == attributes(facts, other)
}
