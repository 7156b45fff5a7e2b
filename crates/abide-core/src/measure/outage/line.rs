use abide_time::{Interval, IntervalSet};

use super::combine_resources::combine_resources;
use super::known_outages::KnownOutages;
use super::levels::Levels;
use super::outage_question::OutageQuestion;
use super::population::Population;
use super::resource_life::ResourceLife;
use super::stretch::Stretch;
use super::stretches::Stretches;
use super::unknown_time::unknown_time;
use crate::agreement::{Combine, UnknownPolicy};
use crate::value::Name;

/// What is counted as one: a whole service, or one resource of a pool. Known and unknown time are settled here,
/// before anything is merged, tested or cut.
#[derive(Debug)]
pub(super) struct Line {
    /// The resource, where resources are pooled.
    pub(super) resource: Option<Name>,
    /// When there was something to measure.
    pub(super) lives: IntervalSet,
    /// The time whose level the facts leave open.
    pub(super) unknown: IntervalSet,
    /// The part of it that leaves both sides by the agreement.
    pub(super) removed: IntervalSet,
    /// The levels; where the agreement leaves unknown time open, with all of it up.
    pub(super) first: Stretches,
    /// The levels with all unknown time down, where the agreement leaves it open and there is any.
    pub(super) second: Option<Stretches>,
}

/// The readings of one resource.
struct Readings {
    lives: IntervalSet,
    resource: Option<Name>,
    known: Stretches,
    all_down: Stretches,
    carried: Stretches,
    carried_then_down: Stretches,
}

/// The lines of an objective: steps one to three of the order in which outages become a figure.
///
/// A fact that says down is never overruled by unknown time around it; a partial outage in unknown time may have
/// been a full one, so that the reading with all unknown time down counts it in full.
pub(super) fn lines(question: &OutageQuestion<'_>, known: &mut KnownOutages, levels: &Levels) -> Vec<Line> {
    let unknown = unknown_time(question).union(&known.contradicted);
    let population = Population::of(question, known);
    let readings = population.resources.iter().map(|(resource, lives)| {
        let states = known.states.iter().filter(|(name, _)| name.is_none() || name == resource);
        let silent = known.silent.iter().filter(|(name, _)| name.is_none() || name == resource);
        let unknown = unknown.union(&silent.map(|(_, interval)| *interval).collect());
        Readings::of(*resource, lives, states.map(|(_, stretch)| *stretch), &unknown, question, levels)
    });
    let readings: Vec<Readings> = readings.collect();
    let policy = question.measure.unknown;
    let combine = question.measure.resources.map(|(_, combine)| combine);
    let needed = match combine {
        None | Some(Combine::Pooled) => {
            return readings.into_iter().map(|reading| reading.line(policy)).collect();
        }
        Some(Combine::AnyDown) => None,
        Some(Combine::AllDown) => Some(1),
        // Without an inventory nobody knows how many there are: not more than were seen can be asked for.
        Some(Combine::AtLeastUp(needed)) => {
            let needed = usize::try_from(needed).unwrap_or(usize::MAX);
            Some(if population.listed { needed } else { needed.min(readings.len()) })
        }
    };
    let whole = |take: fn(&Readings) -> &Stretches| {
        let lives = readings
            .iter()
            .map(|reading| ResourceLife { lives: reading.lives.clone(), stretches: take(reading).clone() });
        combine_resources(&lives.collect::<Vec<_>>(), needed, levels)
    };
    let (lives, known) = whole(|reading| &reading.known);
    let combined = Readings {
        lives,
        resource: None,
        known,
        all_down: whole(|reading| &reading.all_down).1,
        carried: whole(|reading| &reading.carried).1,
        carried_then_down: whole(|reading| &reading.carried_then_down).1,
    };
    vec![combined.line(policy)]
}

impl Readings {
    fn of(
        resource: Option<Name>,
        lives: &IntervalSet,
        states: impl Iterator<Item = Stretch>,
        unknown: &IntervalSet,
        question: &OutageQuestion<'_>,
        levels: &Levels,
    ) -> Readings {
        let known = Stretches::highest(states).within(lives);
        let full = levels.full();
        let down = |set: &IntervalSet| {
            set.iter().map(|interval| Stretch { interval, level: full }).collect::<Vec<_>>()
        };
        let over = |base: &Stretches, pieces: Vec<Stretch>| {
            if pieces.is_empty() {
                base.clone()
            } else {
                Stretches::highest(base.iter().chain(pieces)).within(lives)
            }
        };
        let all_down = over(&known, down(unknown));
        let (carried, carried_then_down) = match question.measure.unknown {
            UnknownPolicy::Carry(for_so_long) => {
                let reach = |gap: Interval| {
                    Interval::spanning(gap.start(), gap.start().plus(for_so_long).min(gap.end()))
                };
                let pieces = unknown
                    .iter()
                    .map(|gap| Stretch { interval: reach(gap), level: known.just_before(gap.start()) });
                let carried = over(&known, pieces.collect());
                let settled = unknown.iter().map(reach).collect();
                let then_down = over(&carried, down(&unknown.subtract(&settled)));
                (carried, then_down)
            }
            _ => (known.clone(), all_down.clone()),
        };
        Readings { lives: lives.clone(), resource, known, all_down, carried, carried_then_down }
    }

    fn line(self, policy: UnknownPolicy) -> Line {
        let unknown = self.known.differing(&self.all_down);
        let mut removed = IntervalSet::new();
        let (first, second) = match policy {
            UnknownPolicy::Undecided => (self.known, Some(self.all_down)),
            UnknownPolicy::Carry(_) => (self.carried, Some(self.carried_then_down)),
            UnknownPolicy::Up => (self.known, None),
            UnknownPolicy::Down => (self.all_down, None),
            UnknownPolicy::Removed => {
                removed = unknown.clone();
                (self.known, None)
            }
        };
        let second = second.filter(|second| *second != first);
        Line { resource: self.resource, lives: self.lives, unknown, removed, first, second }
    }
}
