use std::sync::Arc;

use crate::interval::Interval;
use crate::interval_set::IntervalSet;
use crate::opening_rules::OpeningRules;
use crate::zone::Zone;

/// Opening hours as rules, without bounds in time.
///
/// It is built by a [`CalendarBuilder`](crate::CalendarBuilder) or composed of others. Every calendar has a
/// zone: the one of its own rules, or, where it is composed, always open or never open, the one in which its
/// local dates are counted. A [`Timetable`](crate::Timetable) answers questions about it fast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    zone: Zone,
    openings: Openings,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Openings {
    Always,
    Never,
    Rules(Box<OpeningRules>),
    AnyOf(Vec<Arc<Calendar>>),
    AllOf(Vec<Arc<Calendar>>),
}

impl Calendar {
    /// Open at every instant.
    #[must_use]
    pub const fn always(zone: Zone) -> Calendar {
        Calendar { zone, openings: Openings::Always }
    }

    /// Open at no instant.
    #[must_use]
    pub const fn never(zone: Zone) -> Calendar {
        Calendar { zone, openings: Openings::Never }
    }

    /// Open when at least one of `parts` is; never, if there are none.
    #[must_use]
    pub const fn any_of(zone: Zone, parts: Vec<Arc<Calendar>>) -> Calendar {
        Calendar { zone, openings: Openings::AnyOf(parts) }
    }

    /// Open when all of `parts` are; always, if there are none.
    #[must_use]
    pub const fn all_of(zone: Zone, parts: Vec<Arc<Calendar>>) -> Calendar {
        Calendar { zone, openings: Openings::AllOf(parts) }
    }

    pub(crate) fn of_rules(zone: Zone, rules: OpeningRules) -> Calendar {
        Calendar { zone, openings: Openings::Rules(Box::new(rules)) }
    }

    /// The zone in which its local dates are counted.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Whether it is known from the rules alone to be open at every instant.
    #[must_use]
    pub fn is_always_open(&self) -> bool {
        match &self.openings {
            Openings::Always => true,
            Openings::Never | Openings::Rules(_) => false,
            Openings::AnyOf(parts) => parts.iter().any(|part| part.is_always_open()),
            Openings::AllOf(parts) => parts.iter().all(|part| part.is_always_open()),
        }
    }

    /// Whether it is known from the rules alone to be open at no instant. A calendar may still never open
    /// although this is false: a break can cover its hours, or two calendars share none.
    #[must_use]
    pub fn is_never_open(&self) -> bool {
        match &self.openings {
            Openings::Always => false,
            Openings::Never => true,
            Openings::Rules(rules) => rules.is_empty(),
            Openings::AnyOf(parts) => parts.iter().all(|part| part.is_never_open()),
            Openings::AllOf(parts) => parts.iter().any(|part| part.is_never_open()),
        }
    }

    /// The open time inside `window`, computed from the rules each time.
    #[must_use]
    pub fn open_in(&self, window: Interval) -> IntervalSet {
        match &self.openings {
            Openings::Always => IntervalSet::from(window),
            Openings::Never => IntervalSet::new(),
            Openings::Rules(rules) => rules.open_in(window, &self.zone),
            Openings::AnyOf(parts) => parts.iter().flat_map(|part| part.open_in(window)).collect(),
            Openings::AllOf(parts) => parts.iter().fold(IntervalSet::from(window), |open, part| {
                if open.is_empty() { open } else { open.intersection(&part.open_in(window)) }
            }),
        }
    }
}
