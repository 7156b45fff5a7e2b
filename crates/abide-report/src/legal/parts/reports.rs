use abide_core::agreement::Part;

use crate::document::Text;
use crate::legal::{PartText, Pen};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Reports);
    let reports = &pen.terms.agreement.reports;
    for (id, terms) in reports.iter() {
        let id = id.value.as_str();
        let period = pen.each_period(terms.every.value.0);
        let to = pen.list(terms.to.iter().map(|contact| Text::from(pen.contact(&contact.value))));
        let due = pen.due(terms.due.value);
        let lead =
            pen.sentence("legal-report", [("period", period.into()), ("to", to.into()), ("due", due.into())]);
        part.entry("reports", id, pen.title(None, id), lead);
    }
    if reports.is_empty() {
        part.general(pen.sentence("legal-reports-none", []));
    }
    part.general(pen.sentence("legal-statement", []));
    part.general(pen.sentence("legal-statement-numbers", []));
    part
}
