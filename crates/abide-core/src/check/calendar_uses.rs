use super::by_entries::by_entries;
use crate::agreement::{Agreement, By, CalendarRef, Id, Objective};
use crate::diagnostic::{Span, Spanned};

/// Every place that names a calendar of the agreement, by section.
pub(super) fn calendar_uses(agreement: &Agreement) -> Vec<Spanned<Id>> {
    let mut found: Vec<Spanned<Id>> = Vec::new();
    let mut name = |reference: &CalendarRef, span: Span| {
        if let CalendarRef::Named(id) = reference {
            found.push(Spanned::new(id.clone(), span));
        }
    };
    if let Some(days) = &agreement.term.business_days {
        name(&days.value, days.span);
    }
    for (_, service) in agreement.services.iter() {
        let channels = service.channels.iter().filter_map(|(_, channel)| channel.calendar.as_ref());
        for entry in service.calendar.iter().chain(channels).flat_map(by_entries) {
            name(entry.value, entry.span);
        }
    }
    for entry in agreement.objectives.iter().filter_map(|(_, one)| one.calendar.as_ref()).flat_map(by_entries)
    {
        name(entry.value, entry.span);
    }
    for calendar in agreement.deliveries.iter().filter_map(|(_, one)| one.calendar.as_ref()) {
        name(&calendar.value, calendar.span);
    }
    for within in agreement.exclusions.iter().filter_map(|(_, exclusion)| exclusion.within.as_ref()) {
        name(&within.value, within.span);
    }
    for calendar in agreement.escalations.iter().filter_map(|(_, one)| one.calendar.as_ref()) {
        name(&calendar.value, calendar.span);
    }
    for (_, calendar) in agreement.calendars.iter() {
        found.extend(calendar.any_of.iter().chain(&calendar.all_of).flatten().cloned());
    }
    found
}

/// The calendar by which an objective's time counts: its own, else its service's, else none is named.
pub(super) fn calendar_of<'a>(
    agreement: &'a Agreement,
    objective: &'a Objective,
) -> Option<&'a By<CalendarRef>> {
    let service = agreement.services.get(&objective.service.value);
    objective.calendar.as_ref().or(service.and_then(|service| service.calendar.as_ref()))
}
