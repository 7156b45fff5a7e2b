use abide_core::agreement::{Base, Cap, Ids, Part, Sum};

use crate::legal::{PartText, Pen, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Caps);
    let caps = &pen.terms.agreement.caps;
    for (id, terms) in caps.iter() {
        let id = id.value.as_str();
        part.entry("caps", id, pen.title(None, id), lead(pen, terms));
    }
    if caps.is_empty() {
        part.general(pen.sentence("legal-caps-none", []));
        return part;
    }
    part.general(pen.sentence("legal-cap-excess", []));
    part.general(pen.sentence("legal-cap-order", []));
    part.general(pen.sentence("legal-cap-window", []));
    part
}

fn lead(pen: &Pen<'_>, terms: &Cap) -> Sentence {
    let covers = pen.remedies(&terms.covers);
    let per = pen.per_period(terms.at_most.value.per);
    let which = match &terms.covers {
        Ids::These(ids) if ids.len() == 1 => "one",
        Ids::These(_) | Ids::All(_) => "several",
    };
    match &terms.at_most.value.amount {
        Sum::Money(money) => pen.sentence(
            "legal-cap-amount",
            [
                ("which", which.into()),
                ("covers", covers.into()),
                ("amount", pen.messages.money(money).into()),
                ("per", per.into()),
            ],
        ),
        Sum::Percent(share) => {
            let share = pen.percent(share);
            let base = match terms.of.as_ref().unwrap_or(&Base::Fees) {
                Base::Fee => pen.say("legal-cap-base-fee", []),
                Base::Fees => pen.say("legal-base-fees", []),
                Base::Services(ids) => {
                    let services = ids.iter().map(|id| pen.service(&id.value).into());
                    pen.say("legal-base-services", [("services", pen.list(services).into())])
                }
            };
            pen.sentence(
                "legal-cap-share",
                [
                    ("which", which.into()),
                    ("covers", covers.into()),
                    ("share", share.into()),
                    ("base", base.into()),
                    ("per", per.into()),
                ],
            )
        }
    }
}
