use abide_time::{Duration, Instant, Interval};

use super::due_dates::{DueDate, due_dates};
use super::number::number_of;
use crate::clock::Attributes;
use crate::fact::{Attribute, Facts, Record};
use crate::plan::{Occurring, SchedulePlan, ScheduleRow, TermPlan};
use crate::value::{Name, Ratio};

/// What became of one thing that was due at one time.
#[derive(Debug, Clone)]
pub(super) struct Occurrence<'a> {
    /// By when it was due; it counts in the period of that instant.
    pub(super) due: Instant,
    /// Whose it is.
    pub(super) row: &'a ScheduleRow,
    /// As what it counts.
    pub(super) state: OccurrenceState,
}

/// As what an occurrence counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OccurrenceState {
    /// Kept.
    Kept,
    /// Not kept, by so much time.
    Failed(Duration),
    /// Nobody can know yet.
    Pending,
    /// What was handed over does not say enough, which is a finding.
    Unclear,
}

/// What is asked of the facts about a delivery.
pub(super) struct OccurrenceQuestion<'a> {
    pub(super) schedule: &'a SchedulePlan,
    pub(super) term: &'a TermPlan,
    pub(super) facts: &'a Facts,
    /// The period in which they are due: after its start, and at its end at the latest.
    pub(super) period: Interval,
    /// Facts about this delivery, in the order of their instants.
    pub(super) handed: &'a [&'a Record],
    /// How far they are known.
    pub(super) complete: Instant,
}

/// The occurrences of a delivery that are due in a period, and by the instant up to which facts are known.
///
/// Each due date asks for every row: every place, for every one who owes it. A fact answers to one due date: the one
/// whose period it names in `for`, else the one in whose window it lies. In time: the first that shows what must be
/// shown came by the due date. In full: all of them together reach what was due, at last by the end of the window.
///
/// Formula: `kept / (kept + not kept)`. Unit: a share. Nothing due: no figure. Source: LANGUAGE part 2, row 26.
///
/// Worked example: due each Monday at two addresses; of the eight of February six came by Monday evening, one came on
/// Tuesday and one never: 6/8 = 3/4.
pub(super) fn occurrences<'a>(question: &OccurrenceQuestion<'a>) -> Vec<Occurrence<'a>> {
    let dates = due_dates(question.schedule, question.term, question.complete);
    let is_asked = |date: &&DueDate| {
        date.due > question.period.start()
            && date.due <= question.period.end()
            && date.due <= question.complete
    };
    dates.iter().filter(is_asked).flat_map(|date| question.of_date(date)).collect()
}

impl<'a> OccurrenceQuestion<'a> {
    fn of_date(&self, date: &DueDate) -> Vec<Occurrence<'a>> {
        let handed: Vec<&Record> =
            self.handed.iter().copied().filter(|record| self.is_meant_for(record, date)).collect();
        let of_row = |row: &'a ScheduleRow| {
            let is_of_row =
                |record: &&&Record| row.attributes.iter().all(|own| self.said(record).contains(own));
            let handed: Vec<&Record> = handed.iter().filter(is_of_row).copied().collect();
            let state = match self.schedule.counts {
                Occurring::InTime => self.in_time(date, &handed),
                Occurring::InFull => self.in_full(date, &handed),
            };
            Occurrence { due: date.due, row, state }
        };
        self.schedule.rows.iter().map(of_row).collect()
    }

    /// Whether a fact answers to this due date.
    fn is_meant_for(&self, record: &Record, date: &DueDate) -> bool {
        match self.value(record, self.schedule.fields.meant_for) {
            Some(period) => period == date.period,
            None => date.window.contains(record.occurred) || record.occurred == date.due,
        }
    }

    fn said(&self, record: &Record) -> &'a [Attribute] {
        self.facts.attributes_of(record.attributes_start, record.attributes_count)
    }

    fn value(&self, record: &Record, field: Name) -> Option<&'a str> {
        let said = self.said(record).iter().rev().find(|said| said.field == field);
        said.map(|said| self.facts.names.text(said.value)).filter(|text| !text.is_empty())
    }

    fn in_time(&self, date: &DueDate, handed: &[&Record]) -> OccurrenceState {
        let shown = |record: &&&Record| {
            !self.schedule.proved || self.value(record, self.schedule.fields.proof).is_some()
        };
        let came = handed.iter().find(shown).map(|record| record.occurred);
        match came {
            Some(came) if came <= date.due => OccurrenceState::Kept,
            Some(came) => OccurrenceState::Failed(came.since(date.due)),
            None => OccurrenceState::Failed(self.late_without_end(date)),
        }
    }

    /// What never came is late until its window ends, or until now.
    fn late_without_end(&self, date: &DueDate) -> Duration {
        let until = date.window.end().min(self.complete).max(date.due);
        until.since(date.due)
    }

    fn in_full(&self, date: &DueDate, handed: &[&Record]) -> OccurrenceState {
        let mut came = Ratio::zero();
        let mut ordered: Option<Ratio> = None;
        for record in handed {
            let fields = &self.schedule.fields;
            let numbers = (self.number(record, fields.quantity), self.number(record, fields.ordered));
            let (Some(quantity), Some(of_order)) = numbers else { return OccurrenceState::Unclear };
            came = came + quantity.unwrap_or_else(Ratio::one);
            if let Some(of_order) = of_order {
                ordered = Some(ordered.unwrap_or_else(Ratio::zero) + of_order);
            }
        }
        let is_over = date.window.end() <= self.complete;
        match self.schedule.needed.clone().or(ordered) {
            Some(needed) if came >= needed && !handed.is_empty() => OccurrenceState::Kept,
            None if !handed.is_empty() => OccurrenceState::Unclear,
            _ if is_over => OccurrenceState::Failed(self.late_without_end(date)),
            _ => OccurrenceState::Pending,
        }
    }

    /// The number that a fact tells, if any; the outer nothing where it is no number.
    #[expect(clippy::option_option, reason = "what is missing is not what is broken")]
    fn number(&self, record: &Record, field: Name) -> Option<Option<Ratio>> {
        let Some(text) = self.value(record, field) else { return Some(None) };
        number_of(text).filter(|number| !number.is_negative()).map(Some)
    }
}

impl Occurrence<'_> {
    /// What is known of it, as a fact would say it.
    pub(super) fn attributes(&self) -> Attributes<'static> {
        Attributes::of(self.row.attributes.clone())
    }
}
