use abide_time::{Instant, Interval, IntervalSet, Timetable};

use super::admission::admission;
use super::allowance::{allowed, reach};
use super::{AppliedExclusion, ExclusionTimes};
use crate::fact::{Attribute, Facts, Finding, FindingDetail, FindingKind, Subject, Window};
use crate::measure::known_facts::{KnownFact, known_facts};
use crate::plan::{ExclusionPlan, FilterPlan, ObjectivePlan, Plan, Test};

/// The time that exclusions take from an objective within `span`, with what was known by an instant.
///
/// Per exclusion that covers the objective: windows recorded by `known_by` in their highest revision → its
/// `where` → the objective's service → notice and approvals → the part inside `within` → `at-most`. A window that
/// carries a field which the objective or the scope tests (a region, a customer) holds only where the test
/// passes; one without that field holds for all. Windows of other objectives say nothing here; findings are those
/// of windows that reach into `span`.
pub fn windows_known(
    plan: &Plan,
    facts: &Facts,
    objective: usize,
    scope: &FilterPlan,
    known_by: Instant,
    span: Interval,
) -> ExclusionTimes {
    let mut reader = Reader {
        plan,
        facts,
        objective: &plan.objectives[objective],
        scope,
        known_by,
        span,
        findings: Vec::new(),
    };
    let windows = reader.windows();
    let covering =
        plan.exclusions.iter().enumerate().filter(|(_, exclusion)| exclusion.objectives.contains(&objective));
    let applied = covering.map(|(position, exclusion)| AppliedExclusion {
        exclusion: position,
        effect: exclusion.effect,
        times: reader.times(exclusion, &windows),
    });
    let applied = applied.collect();
    reader.findings.sort();
    ExclusionTimes { applied, findings: reader.findings }
}

struct Reader<'a> {
    plan: &'a Plan,
    facts: &'a Facts,
    objective: &'a ObjectivePlan,
    scope: &'a FilterPlan,
    known_by: Instant,
    span: Interval,
    findings: Vec<Finding>,
}

impl<'a> Reader<'a> {
    /// Until when an approval of a window counts: the settlement of the period in which the window begins.
    fn approved_by(&self, window: &Window) -> Instant {
        let grid = self.plan.term.grid(self.objective.period);
        let settles_at =
            grid.at(window.interval.start()).map(|period| self.plan.settles_at(period.interval.end()));
        settles_at.unwrap_or(self.known_by).min(self.known_by)
    }

    /// The last known version of every window.
    fn windows(&mut self) -> Vec<&'a Window> {
        let facts = self.facts;
        let same = |one: &Window, other: &Window| says_the_same(facts, one, other);
        let mut windows = Vec::new();
        for known in known_facts(&facts.windows, self.known_by, same) {
            match known {
                KnownFact::Agreed(window) => {
                    let named = |exclusion: &ExclusionPlan| exclusion.name_in_facts == window.exclusion;
                    if self.plan.exclusions.iter().any(named) {
                        windows.push(window);
                    } else {
                        self.find(FindingKind::UnknownExclusion, window, FindingDetail::None);
                    }
                }
                KnownFact::Conflicting(versions) => {
                    self.find(FindingKind::ConflictingFacts, versions[0], FindingDetail::None);
                }
            }
        }
        windows
    }

    fn times(&mut self, exclusion: &ExclusionPlan, windows: &[&Window]) -> IntervalSet {
        let reach = reach(exclusion, &self.plan.term, self.span);
        let mut declared = Vec::new();
        for window in windows {
            if !window.interval.overlaps(reach) || !self.concerns(exclusion, window) {
                continue;
            }
            match admission(exclusion, window, &self.plan.term, &self.facts.names, self.approved_by(window)) {
                Ok(()) => declared.push((*window, self.inside(exclusion, window))),
                Err(why) => self.find(FindingKind::RefusedWindow, window, why),
            }
        }
        let mut times: IntervalSet = declared.iter().flat_map(|(_, times)| times.iter()).collect();
        if let Some(within) = exclusion.within.as_ref().filter(|_| exclusion.always) {
            times = times.union(&open_in(within, reach));
        }
        let times = times.clip(reach);
        let kept = allowed(&times, exclusion, &self.plan.term, self.span);
        let cut = times.subtract(&kept).clip(self.span);
        for (window, times) in &declared {
            if let Some(first) = times.intersection(&cut).iter().next() {
                self.find(FindingKind::AllowanceUsedUp, window, FindingDetail::UsedUp(first.start()));
            }
        }
        kept.clip(self.span)
    }

    /// The part of a window that lies where such windows may lie.
    fn inside(&mut self, exclusion: &ExclusionPlan, window: &Window) -> IntervalSet {
        let whole = IntervalSet::from(window.interval);
        let Some(within) = &exclusion.within else { return whole };
        let inside = open_in(within, window.interval);
        if inside != whole {
            let why = FindingDetail::OutsideTimes { partly: !inside.is_empty() };
            self.find(FindingKind::RefusedWindow, window, why);
        }
        inside
    }

    fn concerns(&self, exclusion: &ExclusionPlan, window: &Window) -> bool {
        let service = self.plan.services[self.objective.service].name_in_facts;
        if window.exclusion != exclusion.name_in_facts || window.service.is_some_and(|name| name != service) {
            return false;
        }
        let attributes = attributes(self.facts, window);
        let carried = |test: &&Test| {
            let (Test::OneOf(field, _) | Test::Compared(field, _)) = test;
            attributes.iter().any(|attribute| attribute.field == *field)
        };
        let both = [&self.objective.filter, self.scope];
        let narrowed = FilterPlan {
            holds: both.iter().flat_map(|filter| &filter.holds).filter(carried).cloned().collect(),
            except: both.iter().flat_map(|filter| &filter.except).cloned().collect(),
        };
        exclusion.filter.accepts(attributes, &self.facts.names)
            && narrowed.accepts(attributes, &self.facts.names)
    }

    fn find(&mut self, kind: FindingKind, window: &Window, detail: FindingDetail) {
        if window.interval.overlaps(self.span) {
            let item = self.facts.names.text(window.exclusion).to_owned();
            let at = Some(window.interval.start());
            self.findings.push(Finding { kind, subject: Subject::Window, item, detail, at });
        }
    }
}

fn attributes<'f>(facts: &'f Facts, window: &Window) -> &'f [Attribute] {
    facts.attributes_of(window.attributes_start, window.attributes_count)
}

/// Open time within the horizon; what lies outside of it is closed.
fn open_in(timetable: &Timetable, window: Interval) -> IntervalSet {
    let horizon = Interval::spanning(Instant::MIN, Instant::MAX);
    let window = window.intersection(horizon);
    window.and_then(|window| timetable.open_in(window).ok()).unwrap_or_default()
}

fn says_the_same(facts: &Facts, one: &Window, other: &Window) -> bool {
    let approvals = |window: &Window| {
        let mut approvals = window.approvals.clone();
        approvals.sort_unstable();
        approvals
    };
    one.exclusion == other.exclusion
        && one.service == other.service
        && one.interval == other.interval
        && one.announced == other.announced
        && one.author == other.author
        && approvals(one) == approvals(other)
        && attributes(facts, one) == attributes(facts, other)
}
