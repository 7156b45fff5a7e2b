use abide_core::agreement::{CalendarRef, Escalation, Ids, Part, Threshold};

use crate::document::{Align, RowKind, Table, Text};
use crate::legal::{Exhibit, PartText, Pen, Provision};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Escalation);
    let escalations = &pen.terms.agreement.escalations;
    for (id, terms) in escalations.iter() {
        let id = id.value.as_str();
        let lead = match &terms.objectives {
            Ids::All(_) => pen.sentence("legal-escalation-of-all", []),
            ids => pen.sentence("legal-escalation", [("objectives", pen.objectives(ids).into())]),
        };
        let provision = part.entry("escalations", id, pen.title(None, id), lead);
        entry(pen, terms, provision);
    }
    if escalations.is_empty() {
        part.general(pen.sentence("legal-escalations-none", []));
        return part;
    }
    part.general(pen.sentence("legal-escalation-hours-default", []));
    part.general(pen.sentence("legal-escalation-rule", []));
    part
}

fn entry(pen: &Pen<'_>, terms: &Escalation, provision: &mut Provision) {
    let calendar = terms.calendar.as_ref().map_or(CalendarRef::Always, |calendar| calendar.value.clone());
    provision.point(pen.sentence("legal-escalation-hours", [("hours", pen.hours(&calendar).into())]));
    if !terms.r#where.is_empty() {
        let filter = pen.filter(&terms.r#where);
        provision.point(pen.sentence("legal-escalation-where", [("filter", filter.into())]));
    }
    if let Some(every) = &terms.repeat {
        let time = pen.duration(every.value);
        provision.point(pen.sentence("legal-escalation-repeat", [("time", time.into())]));
    }
    if let Some(authority) = &terms.authority {
        let authority = pen.wording(authority);
        provision.point(pen.sentence("legal-escalation-authority", [("authority", authority.into())]));
    }
    let mut table = Table::new([
        (pen.word("legal-column-when"), Align::Start),
        (pen.word("legal-column-told"), Align::Start),
    ]);
    for (threshold, recipients) in terms.steps.iter() {
        let told = pen.list(recipients.iter().map(|recipient| pen.recipient(&recipient.value)));
        table.row(RowKind::Whole, vec![self::threshold(pen, &threshold.value), told]);
    }
    provision.exhibit(Exhibit { caption: pen.say("legal-steps-caption", []), table });
}

fn threshold(pen: &Pen<'_>, threshold: &Threshold) -> Text {
    let (word, value) = match threshold {
        Threshold::Share(share) => ("share", pen.percent(share)),
        Threshold::Elapsed(time) => ("elapsed", pen.duration(*time)),
        Threshold::Breach(None) => ("breach", String::new()),
        Threshold::Breach(Some((true, time))) => ("before", pen.duration(*time)),
        Threshold::Breach(Some((false, time))) => ("after", pen.duration(*time)),
        Threshold::Warn => ("warn", String::new()),
        Threshold::Missed => ("missed", String::new()),
    };
    pen.say("legal-threshold", [("threshold", word.into()), ("value", value.into())])
}
