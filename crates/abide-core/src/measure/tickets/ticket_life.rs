use abide_time::Instant;

use crate::clock::ItemEvents;
use crate::plan::TicketEvents;

/// What became of a ticket by an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TicketLife {
    /// When it was opened.
    pub(super) opened: Instant,
    /// Each time it was resolved, with the instant at which it was opened again, if it was.
    pub(super) resolved: Vec<(Instant, Option<Instant>)>,
    /// When it was withdrawn: cancelled, or merged into another.
    pub(super) withdrawn: Option<Instant>,
    /// When it was first escalated.
    pub(super) escalated: Option<Instant>,
    /// The instants of answers that a person gave.
    pub(super) replies: Vec<Instant>,
}

impl TicketLife {
    /// Reads the events up to an instant. What its sources say closes it resolves it; `reopened`, or another state
    /// after that, opens it again. Nothing for a ticket that was not opened by then.
    pub(super) fn of(names: &TicketEvents, events: &ItemEvents<'_>, until: Instant) -> Option<TicketLife> {
        let opened = events.opened().filter(|opened| *opened <= until)?;
        let mut life = TicketLife {
            opened,
            resolved: Vec::new(),
            withdrawn: None,
            escalated: None,
            replies: Vec::new(),
        };
        for event in events.events.iter().filter(|event| event.occurred <= until) {
            let (Some(name), now) = (event.event, event.occurred) else { continue };
            let closes = events.closes(name);
            if closes && life.is_open() {
                life.resolved.push((now, None));
            }
            let leaves = !closes && (name == names.reopened || event.state);
            if let Some((_, reopened @ None)) = life.resolved.last_mut().filter(|_| leaves) {
                *reopened = Some(now);
            }
            if names.withdrawn.contains(&name) {
                life.withdrawn.get_or_insert(now);
            }
            if name == names.escalated {
                life.escalated.get_or_insert(now);
            }
            if names.replies.contains(&name) && !event.automatic {
                life.replies.push(now);
            }
        }
        Some(life)
    }

    /// Whether it is open as far as is known.
    fn is_open(&self) -> bool {
        self.resolved.last().is_none_or(|(_, reopened)| reopened.is_some())
    }

    /// Whether it is open at an instant: opened before it, and by then neither resolved nor withdrawn.
    pub(super) fn is_open_at(&self, instant: Instant) -> bool {
        let resolved = self.resolved.iter().rev().find(|(at, _)| *at <= instant);
        let stands = resolved.is_some_and(|(_, reopened)| reopened.is_none_or(|again| again > instant));
        let withdrawn = self.withdrawn.is_some_and(|at| at <= instant);
        self.opened < instant && !stands && !withdrawn
    }

    /// When it was first resolved; nothing for one that was withdrawn before.
    pub(super) fn first_resolved(&self) -> Option<Instant> {
        let (first, _) = *self.resolved.first()?;
        self.withdrawn.is_none_or(|withdrawn| withdrawn > first).then_some(first)
    }

    /// When it was resolved for good, as far as is known.
    pub(super) fn last_resolved(&self) -> Option<Instant> {
        let (last, reopened) = *self.resolved.last()?;
        let withdrawn = self.withdrawn.is_some_and(|withdrawn| withdrawn <= last);
        (reopened.is_none() && !withdrawn).then_some(last)
    }
}
