use crate::agreement::{Agreement, Wording};

/// Every text of the agreement, by section.
pub(super) fn wordings(agreement: &Agreement) -> Vec<&Wording> {
    let mut found: Vec<&Wording> = Vec::new();
    found.extend(agreement.title.iter().chain(&agreement.summary));
    for (_, party) in agreement.parties.iter() {
        found.push(&party.name);
        found.extend(&party.about);
        for (_, contact) in party.contacts.iter() {
            found.push(&contact.name);
            found.extend(&contact.duty);
        }
        found.extend(party.places.iter().map(|(_, place)| &place.address));
    }
    for (_, group) in agreement.groups.iter() {
        found.extend(&group.name);
        found.extend(group.members.iter().map(|(_, member)| &member.name));
    }
    for (_, calendar) in agreement.calendars.iter() {
        if let Some(holidays) = &calendar.holidays {
            found.extend(holidays.dates.iter().map(|(_, name)| name));
            found.extend(holidays.yearly.iter().map(|(_, name)| name));
        }
    }
    for (_, service) in agreement.services.iter() {
        found.push(&service.name);
        found.extend(&service.about);
        found.extend(&service.intake);
    }
    found.extend(agreement.objectives.iter().filter_map(|(_, objective)| objective.title.as_ref()));
    // What is handed over is the title of the objective that a delivery is.
    found.extend(agreement.deliveries.iter().filter_map(|(_, delivery)| delivery.proof.as_ref()));
    for (_, evidence) in agreement.evidence.iter() {
        found.extend([&evidence.standard, &evidence.shown_by]);
    }
    for (_, exclusion) in agreement.exclusions.iter() {
        found.extend(exclusion.about.iter().chain(&exclusion.evidence));
    }
    for (_, remedy) in agreement.remedies.iter() {
        found.extend(&remedy.about);
        found.extend(remedy.claim.iter().flat_map(|claim| &claim.evidence));
    }
    found.extend(agreement.escalations.iter().filter_map(|(_, escalation)| escalation.authority.as_ref()));
    found
}

/// The languages that the agreement says it is in; English where it says nothing.
pub(super) fn languages(agreement: &Agreement) -> Vec<&str> {
    if agreement.languages.is_empty() {
        return vec!["en"];
    }
    agreement.languages.iter().map(|language| language.value.0.as_str()).collect()
}

/// The languages that a text has by name; none where it is a bare text of the first language.
pub(super) fn languages_of(wording: &Wording) -> Vec<&str> {
    wording.entries.iter().filter_map(|(language, _)| language.as_ref().map(|one| one.0.as_str())).collect()
}
