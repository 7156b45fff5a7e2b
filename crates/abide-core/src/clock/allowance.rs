use std::sync::Arc;

use abide_time::{Duration, Instant, Timetable, TimetableError};

use super::{Attributes, budget};
use crate::agreement::Limit;
use crate::diagnostic::{Span, Spanned};
use crate::plan::{ByPlan, Chosen};

/// What one run of a clock may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowance {
    /// So much counted time, said there.
    Time(Spanned<Duration>),
    /// It is not judged, as said there.
    NotJudged(Span),
    /// The agreement says nothing for this item; it stays undecided.
    Unlisted,
    /// The measure takes times without judging them.
    Unlimited,
}

impl Allowance {
    /// The counted time that it allows; none where it allows any.
    pub fn time(self) -> Option<Duration> {
        match self {
            Allowance::Time(limit) => Some(limit.value),
            Allowance::NotJudged(_) | Allowance::Unlisted | Allowance::Unlimited => None,
        }
    }
}

/// By which terms an objective times an item: limit and calendar, each perhaps by a field.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'p> {
    /// How long it may take; `None` takes times without judging them.
    pub limit: Option<&'p ByPlan<Limit>>,
    /// When its time counts.
    pub calendar: &'p ByPlan<Arc<Timetable>>,
}

/// The terms that hold for an item at an instant.
#[derive(Debug, Clone, Copy)]
pub struct TermsFound<'p> {
    /// When its time counts; `None` where the agreement says nothing for it.
    pub calendar: Option<&'p Arc<Timetable>>,
    /// How long it may take.
    pub limit: Chosen<'p, Limit>,
    /// Whether it is judged at all.
    pub limited: bool,
}

impl<'p> Terms<'p> {
    /// The terms for an item with these attributes.
    pub fn for_item(&self, attributes: &Attributes<'_>) -> TermsFound<'p> {
        let calendar = match self.calendar.choose(|field| attributes.get(field)) {
            Chosen::Value(timetable, _) => Some(timetable),
            Chosen::NotJudged(_) | Chosen::Unlisted => None,
        };
        let limit = self.limit.map_or(Chosen::Unlisted, |limit| limit.choose(|field| attributes.get(field)));
        TermsFound { calendar, limit, limited: self.limit.is_some() }
    }
}

impl TermsFound<'_> {
    /// What holds before anything is known of an item. `limited`: whether it is judged at all.
    pub(super) fn none(limited: bool) -> Self {
        TermsFound { calendar: None, limit: Chosen::Unlisted, limited }
    }

    /// Whether two findings are the same terms.
    pub(super) fn same_as(&self, other: &TermsFound<'_>) -> bool {
        let same_calendar = match (self.calendar, other.calendar) {
            (Some(one), Some(two)) => Arc::ptr_eq(one, two),
            (None, None) => true,
            _ => false,
        };
        same_calendar && self.limit == other.limit
    }

    /// The counted time that the limit allows a run that started at `start`.
    pub(super) fn allowance(&self, start: Instant) -> Result<Allowance, TimetableError> {
        if !self.limited {
            return Ok(if self.calendar.is_some() { Allowance::Unlimited } else { Allowance::Unlisted });
        }
        let Some(calendar) = self.calendar else { return Ok(Allowance::Unlisted) };
        Ok(match self.limit {
            Chosen::Unlisted => Allowance::Unlisted,
            Chosen::NotJudged(span) => Allowance::NotJudged(span),
            Chosen::Value(limit, span) => {
                Allowance::Time(Spanned::new(budget(*limit, calendar, start)?, span))
            }
        })
    }
}
