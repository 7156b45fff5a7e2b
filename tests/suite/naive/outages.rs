//! Availability in the model: decisions 13 to 15, tick by tick.

use super::calendar::{Calendar, Span, inside};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unknown {
    Undecided,
    Down,
    Up,
    Removed,
    Carry(i64),
}

/// What is asked; states are time, percent down, and the resource (none: all of them).
pub(super) struct Question<'a> {
    pub(super) states: Vec<(Span, i64, Option<usize>)>,
    pub(super) resources: usize,
    /// How many must be up; none where each counts for itself.
    pub(super) needed: Option<usize>,
    pub(super) unknown: Vec<Span>,
    pub(super) policy: Unknown,
    /// The least length of an outage that counts.
    pub(super) lasting: i64,
    pub(super) removed: Vec<Span>,
    pub(super) good: Vec<Span>,
    pub(super) calendar: &'a Calendar,
    /// Whether pieces count in seconds, and if not, what is added to their length before minutes are cut off.
    pub(super) minutes: Option<i64>,
    pub(super) period: Span,
    /// The time to walk; nothing is known after it.
    pub(super) walk: Span,
}

impl Question<'_> {
    fn known(&self, s: i64, resource: usize) -> i64 {
        let of = |name: Option<usize>| name.is_none_or(|name| name == resource);
        let now = self.states.iter().filter(|(span, _, name)| inside(&[*span], s) && of(*name));
        now.map(|state| state.1).max().unwrap_or(0)
    }

    /// How many percent a resource is down.
    fn level(&self, s: i64, gap: i64, resource: usize, worst: bool) -> i64 {
        let known = self.known(s, resource);
        match self.policy {
            _ if !inside(&self.unknown, s) => known,
            Unknown::Carry(time) if s < gap + time => known.max(self.known(gap - 1, resource)),
            Unknown::Down => 100,
            Unknown::Undecided | Unknown::Carry(_) if worst => 100,
            _ => known,
        }
    }

    /// Percent-seconds of downtime and seconds measured; with all unknown time down for the `worst` reading.
    pub(super) fn down_and_measured(&self, worst: bool) -> Span {
        let step = self.calendar.wall.1;
        let lines = if self.needed.is_some() { 1 } else { self.resources };
        let (mut down, mut measured) = (0, 0);
        for line in 0..lines {
            let mut gap = self.walk.0;
            let mut outage: Vec<(bool, i64)> = Vec::new();
            for s in (self.walk.0..=self.walk.1).step_by(step) {
                gap = if inside(&self.unknown, s - 1) { gap } else { s };
                let level = self.needed.map_or_else(
                    || self.level(s, gap, line, worst),
                    |needed| {
                        let mut all: Vec<i64> =
                            (0..self.resources).map(|resource| self.level(s, gap, resource, worst)).collect();
                        all.sort_unstable();
                        all.get(needed - 1).copied().unwrap_or(100)
                    },
                );
                let unknown = self.policy == Unknown::Removed && inside(&self.unknown, s) && level < 100;
                let counts = s < self.walk.1 && inside(&[self.period], s) && !unknown;
                let counts = counts && !inside(&self.removed, s) && self.calendar.is_open(s);
                measured += if counts { step as i64 } else { 0 };
                if level > 0 && s < self.walk.1 {
                    outage.push((counts && !inside(&self.good, s), level));
                } else {
                    down += self.counted(&std::mem::take(&mut outage), step as i64);
                }
            }
        }
        (down, measured)
    }

    /// The percent-seconds of a whole outage.
    fn counted(&self, outage: &[(bool, i64)], step: i64) -> i64 {
        if (outage.len() as i64) * step < self.lasting {
            return 0;
        }
        let pieces = outage.split(|(counts, _)| !counts).filter(|piece| !piece.is_empty());
        let of_piece = |piece: &[(bool, i64)]| {
            let length = piece.len() as i64 * step;
            let whole = self.minutes.map_or(length, |more| (length + more) / 60 * 60);
            (0..whole)
                .step_by(step as usize)
                .map(|s| piece[(s / step).min(piece.len() as i64 - 1) as usize].1 * step)
                .sum::<i64>()
        };
        pieces.map(of_piece).sum()
    }
}
