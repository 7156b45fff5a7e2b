use abide_time::{CivilDelay, Date, Instant};

use crate::fact::{Attribute, Facts, FindingDetail, Record};
use crate::plan::{StandingPlan, TermPlan};
use crate::value::{Name, Names};

/// Whether a piece of evidence is valid at an instant, and if not, since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is.
    Valid,
    /// It is not; the instant at which it lapsed, where it ever was.
    Lapsed(Option<Instant>),
    /// The last fact about it cannot be read, which is a finding.
    Unclear,
}

/// What holds of a piece of evidence at the end of a period.
///
/// The last fact that was known of it and begins by then decides; without any, the date in the agreement does. A date
/// is valid through its last day. A withdrawn certificate is a fact whose `until` lies earlier.
///
/// Formula: `valid / named`. Unit: a share. Source: DESIGN §5.
///
/// Worked example: of two certificates one runs until 2026-06-30, the other until 2026-03-15 and was not renewed: at
/// the end of March the figure is 1/2, at the end of February 1.
pub(super) fn standing(
    plan: &StandingPlan,
    term: &TermPlan,
    facts: &Facts,
    known: &[&Record],
    at: Instant,
) -> Standing {
    let said = |record: &Record| facts.attributes_of(record.attributes_start, record.attributes_count);
    let value = |record: &Record, field: Name| {
        let found = said(record).iter().rev().find(|said: &&Attribute| said.field == field);
        found.map(|said| facts.names.text(said.value)).filter(|text| !text.is_empty())
    };
    let own = |record: &&&Record| {
        let names_it = said(record).iter().any(|said| said.field == plan.field && said.value == plan.id);
        let begins = value(record, plan.from).and_then(|text| from(text, term));
        names_it && record.occurred < at && begins.is_none_or(|begins| begins < at)
    };
    let until = match known.iter().rev().find(own) {
        None => match plan.valid_until {
            None => return Standing::Lapsed(None),
            Some(until) => until,
        },
        Some(record) => match value(record, plan.until).and_then(|text| end_of(text, term)) {
            Some(until) => until,
            None => return Standing::Unclear,
        },
    };
    if until >= at { Standing::Valid } else { Standing::Lapsed(Some(until)) }
}

/// What is wrong with a fact about a piece of evidence.
pub(super) fn unreadable(
    plan: &StandingPlan,
    term: &TermPlan,
    said: &[Attribute],
    names: &Names,
) -> Option<FindingDetail> {
    let value = |field: Name| said.iter().rev().find(|own| own.field == field).map(|own| own.value);
    if value(plan.field) != Some(plan.id) {
        return None;
    }
    let field = names.text(plan.until).to_owned();
    match value(plan.until).map(|value| names.text(value)).filter(|text| !text.is_empty()) {
        None => Some(FindingDetail::Lacks(field)),
        Some(text) if end_of(text, term).is_some() => None,
        Some(text) => Some(FindingDetail::Value { field, value: text.to_owned() }),
    }
}

/// The start of a date, or an instant.
fn from(text: &str, term: &TermPlan) -> Option<Instant> {
    match text.parse::<Date>() {
        Ok(date) if text.len() == DATE_LENGTH => Some(term.zone.start_of_day(date)),
        _ => text.parse().ok(),
    }
}

/// The end of a date, or an instant.
fn end_of(text: &str, term: &TermPlan) -> Option<Instant> {
    match text.parse::<Date>() {
        Ok(date) if text.len() == DATE_LENGTH => {
            Some(term.zone.start_of_day(CivilDelay::Days(1).after_date(date, term.system)))
        }
        _ => text.parse().ok(),
    }
}

/// `2026-03-31`: a longer text has a time of day.
const DATE_LENGTH: usize = 10;
