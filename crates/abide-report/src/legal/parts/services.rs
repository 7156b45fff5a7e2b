use abide_core::agreement::{Dependency, Part, Service, Together};

use crate::document::{Align, RowKind, Table, Text};
use crate::legal::{Exhibit, PartText, Pen};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Services);
    let services = &pen.terms.agreement.services;
    for (position, (id, service)) in services.iter().enumerate() {
        let id = id.value.as_str();
        let hours = pen.hours_by(service.calendar.as_ref());
        let owner = pen.terms.plan.services.get(position).and_then(|plan| plan.owed_by);
        let lead = match owner {
            Some(party) => pen
                .sentence("legal-service", [("party", pen.party_at(party).into()), ("hours", hours.into())]),
            None => pen.sentence("legal-service-of-nobody", [("hours", hours.into())]),
        };
        let title = crate::legal::provision::title(pen.wording(&service.name), pen.id(id));
        let provision = part.entry("services", id, title, lead);
        if let Some(about) = &service.about {
            provision.point(pen.sentence("legal-about", [("text", pen.wording(about).into())]));
        }
        provision.point(match &service.fee {
            Some(fee) => pen.sentence("legal-fee", [("fee", pen.fee(&fee.value).into())]),
            None => pen.sentence("legal-fee-none", []),
        });
        if !service.intake.is_empty() {
            let intake = pen.long_list(service.intake.iter().map(|one| pen.wording(one)));
            provision.point(pen.sentence("legal-intake", [("intake", intake.into())]));
        }
        if !service.depends_on.is_empty() {
            let needs = pen.list(service.depends_on.iter().map(|need| dependency(pen, need)));
            provision.point(pen.sentence("legal-depends", [("needs", needs.into())]));
        }
        provision.exhibit(channels(pen, service));
    }
    part.general(pen.sentence("legal-service-defaults", []));
    if services.iter().any(|(_, service)| !service.channels.is_empty()) {
        part.general(pen.sentence("legal-channel-hours", []));
    }
    if services.iter().any(|(_, service)| service.fee.is_some()) {
        part.general(pen.sentence("legal-fee-accrues", []));
    }
    part
}

/// What a service stands on.
fn dependency(pen: &Pen<'_>, need: &Dependency) -> Text {
    let Dependency::Of(together) = need else {
        return need
            .services()
            .first()
            .map_or_else(Text::default, |one| pen.id(&one.value.to_string()).into());
    };
    let parts = pen.list(together.parts().iter().map(|part| dependency(pen, part)));
    match together {
        Together::Series(_) => pen.say("legal-depends-all", [("parts", parts.into())]),
        Together::Parallel(_) => pen.say("legal-depends-any", [("parts", parts.into())]),
        Together::Quorum(quorum) => {
            let need = u64::from(quorum.need.value.0);
            pen.say("legal-depends-some", [("need", need.into()), ("parts", parts.into())])
        }
    }
}

fn channels(pen: &Pen<'_>, service: &Service) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-channel"), Align::Start),
        (pen.word("legal-column-address"), Align::Start),
        (pen.word("legal-column-open"), Align::Start),
    ]);
    for (id, channel) in service.channels.iter() {
        let hours = channel.calendar.as_ref().or(service.calendar.as_ref());
        let address =
            channel.address.as_ref().map_or_else(Text::default, |line| pen.id(&line.value.0).into());
        table.row(RowKind::Whole, vec![channel_name(pen, id.value.as_str()), address, pen.hours_by(hours)]);
    }
    Exhibit { caption: pen.say("legal-channels", []), table }
}

/// A channel by the word that everybody knows, else by its id.
fn channel_name(pen: &Pen<'_>, id: &str) -> Text {
    const KNOWN: [&str; 4] = ["email", "phone", "chat", "webhook"];
    match KNOWN.iter().find(|known| **known == id) {
        Some(known) => pen.say("legal-channel", [("channel", (*known).into())]),
        None => pen.id(id).into(),
    }
}
