use std::collections::{BTreeMap, BTreeSet};

use abide_time::{Duration, Instant, Interval};

use super::known_outages::cut;
use super::outage_question::OutageQuestion;
use crate::clock::Attributes;
use crate::fact::{Attribute, Finding, FindingDetail, FindingKind, Record, Stream, Subject};
use crate::measure::items::belongs_to_service;
use crate::measure::records::known_of_stream;
use crate::plan::ProbePlan;
use crate::value::Name;

/// What probes say of the service in a scope.
#[derive(Debug, Default)]
pub(super) struct Probed {
    /// When it was down, by resource; `None` where the probes name none.
    pub(super) down: Vec<(Option<Name>, Interval)>,
    /// When too few monitors told anything.
    pub(super) unknown: Vec<(Option<Name>, Interval)>,
    /// The resources that were probed.
    pub(super) resources: BTreeSet<Name>,
    /// What a person should know.
    pub(super) findings: Vec<Finding>,
}

/// One probe: when, and whether the service was up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Probe {
    at: Instant,
    up: bool,
}

/// What a monitor makes of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    interval: Interval,
    down: bool,
}

/// Reads the probes known by an instant.
///
/// A probe holds from its instant to the next of its monitor, at most as long as the agreement says; after that the
/// monitor tells nothing. A monitor sees the service down from the first of so many failed probes in a row as must
/// confirm each other; fewer are as if it had been up. The service is down while at least the quorum of monitors see it
/// down; where it is not, and fewer monitors than the quorum tell anything, nothing is known. So a missing probe is
/// unknown time and never up time by itself.
///
/// Worked example: probes each minute that hold 90 s; those of 10:01 and 10:02 fail, that of 10:05 is the next one and
/// is up. With two to confirm it is down from 10:01:00 to 10:03:30, and nothing is known from then to 10:05:00.
pub(super) fn probed(question: &OutageQuestion<'_>, plan: &ProbePlan) -> Probed {
    let mut told = Probed::default();
    let mut monitors: BTreeMap<(Option<Name>, Option<Name>), Vec<Probe>> = BTreeMap::new();
    for record in known_of_stream(Stream::Probes, question.facts, question.known_by) {
        if let Some((resource, monitor, probe)) = told.read(question, plan, record) {
            told.resources.extend(resource);
            monitors.entry((resource, monitor)).or_default().push(probe);
        }
    }
    told.findings.sort();
    told.findings.dedup();
    let end = cut(question.known_by);
    let mut resources: BTreeMap<Option<Name>, Vec<Seen>> = BTreeMap::new();
    for ((resource, _), probes) in &monitors {
        resources.entry(*resource).or_default().extend(seen(probes, plan, end));
    }
    if resources.is_empty() {
        resources.insert(None, Vec::new());
    }
    for (resource, seen) in resources {
        let (down, unknown) = by_quorum(&seen, plan.quorum, end);
        told.down.extend(down.into_iter().map(|interval| (resource, interval)));
        told.unknown.extend(unknown.into_iter().map(|interval| (resource, interval)));
    }
    told
}

impl Probed {
    fn read(
        &mut self,
        question: &OutageQuestion<'_>,
        plan: &ProbePlan,
        record: &Record,
    ) -> Option<(Option<Name>, Option<Name>, Probe)> {
        let facts = question.facts;
        let said = facts.attributes_of(record.attributes_start, record.attributes_count);
        let objective = &question.plan.objectives[question.objective];
        let mut attributes = Attributes::default();
        attributes.update(said);
        let own = belongs_to_service(question.plan, objective.service, &attributes)
            && objective.filter.accepts(said, &facts.names)
            && question.scope.accepts(said, &facts.names);
        if !own {
            return None;
        }
        let value =
            |field: Name| said.iter().rev().find(|own: &&Attribute| own.field == field).map(|own| own.value);
        let word = value(plan.up);
        let up = word.is_some_and(|word| plan.yes.contains(&word));
        if !up && !word.is_some_and(|word| plan.no.contains(&word)) {
            let field = facts.names.text(plan.up).to_owned();
            let detail = match word {
                None => FindingDetail::Lacks(field),
                Some(word) => FindingDetail::Value { field, value: facts.names.text(word).to_owned() },
            };
            let item = question.plan.services[objective.service].id.clone();
            let (kind, subject, at) = (FindingKind::UnlistedValue, Subject::Record, Some(record.occurred));
            self.findings.push(Finding { kind, subject, item, detail, at });
            return None;
        }
        let resource = question.measure.resources.and_then(|(field, _)| value(field));
        Some((resource, value(plan.monitor), Probe { at: record.occurred, up }))
    }
}

/// What one monitor saw, by its probes in order. Of several at one instant a failed one holds.
fn seen(probes: &[Probe], plan: &ProbePlan, end: Instant) -> Vec<Seen> {
    let mut at_once: Vec<Probe> = Vec::with_capacity(probes.len());
    for probe in probes {
        match at_once.last_mut() {
            Some(last) if last.at == probe.at => last.up &= probe.up,
            _ => at_once.push(*probe),
        }
    }
    let held = |position: usize| {
        let probe = at_once[position];
        let until = probe.at.plus(plan.holds).min(end);
        let next = at_once.get(position + 1).map_or(until, |next| next.at);
        Interval::spanning(probe.at, until.min(next).max(probe.at))
    };
    let mut seen = Vec::new();
    let mut position = 0;
    while position < at_once.len() {
        let first = position;
        // A row of failures goes on as long as no probe is missing between them.
        while position + 1 < at_once.len()
            && at_once[position + 1].up == at_once[first].up
            && held(position).end() == at_once[position + 1].at
        {
            position += 1;
        }
        let failures = position + 1 - first;
        let confirmed = failures >= usize::try_from(plan.confirm).unwrap_or(usize::MAX);
        let interval = Interval::spanning(at_once[first].at, held(position).end());
        seen.push(Seen { interval, down: !at_once[first].up && confirmed });
        position += 1;
    }
    seen
}

/// When at least the quorum of monitors saw it down, and when fewer than that told anything.
fn by_quorum(seen: &[Seen], quorum: usize, end: Instant) -> (Vec<Interval>, Vec<Interval>) {
    let mut edges: Vec<(Instant, i64, i64)> = Vec::with_capacity(seen.len() * 2);
    for Seen { interval, down } in seen.iter().filter(|seen| !seen.interval.is_empty()) {
        edges.push((interval.start(), 1, i64::from(*down)));
        edges.push((interval.end(), -1, -i64::from(*down)));
    }
    edges.sort_unstable();
    let quorum = i64::try_from(quorum).unwrap_or(i64::MAX);
    let (mut telling, mut failed) = (0, 0);
    let mut since = Instant::from_us(i64::MIN);
    let (mut down, mut unknown) = (Vec::new(), Vec::new());
    let mut note = |from: Instant, to: Instant, telling: i64, failed: i64| {
        if from < to && failed >= quorum {
            down.push(Interval::spanning(from, to));
        } else if from < to && telling < quorum {
            unknown.push(Interval::spanning(from, to));
        }
    };
    for now in edges.chunk_by(|one, other| one.0 == other.0) {
        note(since, now[0].0, telling, failed);
        telling += now.iter().map(|edge| edge.1).sum::<i64>();
        failed += now.iter().map(|edge| edge.2).sum::<i64>();
        since = now[0].0;
    }
    note(since, end.plus(Duration::from_us(0)).max(since), telling, failed);
    (down, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Names;

    fn at(second: i64) -> Instant {
        Instant::from_seconds(second)
    }

    fn plan(confirm: u32, quorum: usize) -> ProbePlan {
        let mut names = Names::default();
        let name = names.name("x");
        let words = [name; 3];
        let holds = Duration::from_seconds(90);
        ProbePlan { holds, confirm, quorum, monitor: name, up: name, yes: words, no: words }
    }

    /// The stretches of a monitor as `start end` in seconds, `!` where down.
    fn told(probes: &[(i64, bool)], confirm: u32) -> Vec<String> {
        let probes: Vec<Probe> = probes.iter().map(|&(second, up)| Probe { at: at(second), up }).collect();
        let mark = |seen: &Seen| if seen.down { "!" } else { "" };
        let text = |seen: &Seen| {
            let second = |instant: Instant| instant.us() / 1_000_000;
            format!("{}{} {}", mark(seen), second(seen.interval.start()), second(seen.interval.end()))
        };
        seen(&probes, &plan(confirm, 1), at(10_000)).iter().map(text).collect()
    }

    #[test]
    fn the_worked_example() {
        let probes = [(0, true), (60, false), (120, false), (300, true)];
        assert_eq!(told(&probes, 2), ["0 60", "!60 210", "300 390"]);
        assert_eq!(told(&probes, 3), ["0 60", "60 210", "300 390"]);
    }

    #[test]
    fn a_missing_probe_ends_a_row_of_failures() {
        let probes = [(0, false), (60, false), (300, false), (360, true)];
        assert_eq!(told(&probes, 3), ["0 150", "300 360", "360 450"]);
        assert_eq!(told(&probes, 2), ["!0 150", "300 360", "360 450"]);
    }

    #[test]
    fn the_quorum_decides_over_monitors() {
        let seen =
            |start: i64, end: i64, down| Seen { interval: Interval::spanning(at(start), at(end)), down };
        let all = [seen(0, 100, false), seen(0, 40, true), seen(20, 60, true)];
        let seconds = |list: &[Interval]| {
            let second = |instant: Instant| instant.us().max(0) / 1_000_000;
            list.iter().map(|it| (second(it.start()), second(it.end()))).collect::<Vec<_>>()
        };
        let (down, unknown) = by_quorum(&all, 2, at(120));
        assert_eq!(seconds(&down), [(20, 40)]);
        assert_eq!(seconds(&unknown), [(0, 0), (60, 100), (100, 120)]);
        let (down, unknown) = by_quorum(&all, 1, at(120));
        assert_eq!(seconds(&down), [(0, 20), (20, 40), (40, 60)]);
        assert_eq!(seconds(&unknown), [(0, 0), (100, 120)]);
    }
}
