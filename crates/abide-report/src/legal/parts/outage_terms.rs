use abide_core::agreement::{Combine, Measure, OutageTerms, UnknownPolicy};

use crate::document::{Align, RowKind, Table};
use crate::legal::{Exhibit, Pen, Provision, Sentence};

/// The terms of a measure over outages; nothing for one over items.
pub(super) fn of(measure: &Measure) -> Option<&OutageTerms> {
    match measure {
        Measure::Availability(terms)
        | Measure::Downtime(terms)
        | Measure::OutageCount(terms)
        | Measure::LongestOutage(terms)
        | Measure::Mttr(terms)
        | Measure::Mtbf(terms) => Some(terms),
        _ => None,
    }
}

/// What the agreement says about one measure.
pub(super) fn own(pen: &Pen<'_>, terms: &OutageTerms, provision: &mut Provision) {
    if let (Some(of), Some(holds)) = (&terms.of, &terms.holds) {
        let time = pen.duration(holds.value);
        provision
            .point(pen.sentence("legal-outages-of", [("of", of.value.word().into()), ("time", time.into())]));
        for (key, count) in [("legal-probes-confirm", &terms.confirm), ("legal-probes-quorum", &terms.quorum)]
        {
            let count = count.as_ref().map_or(1, |count| count.value.0);
            provision.point(pen.sentence(key, [("count", count.into())]));
        }
    }
    if let Some(begins) = &terms.begins {
        provision.point(pen.sentence("legal-outage-begins", [("begins", begins.value.word().into())]));
    }
    if let Some(lasting) = &terms.lasting {
        let lasting = pen.comparison(&lasting.value);
        provision.point(pen.sentence("legal-outage-lasting", [("lasting", lasting.into())]));
    }
    if let Some(granularity) = &terms.granularity {
        let word = granularity.value.word();
        provision.point(pen.sentence("legal-granularity", [("granularity", word.into())]));
    }
    if !terms.weights.is_empty() {
        provision.point(pen.sentence("legal-weights", []));
        provision.exhibit(weights(pen, terms));
    }
    if let Some(resources) = &terms.resources {
        let field = pen.field(&resources.field.value);
        let (rule, count) = match resources.combine.value {
            Combine::AnyDown => ("any-down", 0),
            Combine::AllDown => ("all-down", 0),
            Combine::Pooled => ("pooled", 0),
            Combine::AtLeastUp(count) => ("at-least-up", count),
        };
        let up = pen.messages.count(u64::from(count));
        provision.point(pen.sentence(
            "legal-resources",
            [("rule", rule.into()), ("field", field.into()), ("up", up.into())],
        ));
    }
    provision.points.extend(terms.unknown.as_ref().map(|policy| unknown(pen, policy.value)));
    if let Some(between) = &terms.between {
        provision.point(pen.sentence("legal-between", [("between", between.value.word().into())]));
    }
}

/// What holds where a measure does not say otherwise.
pub(super) fn defaults(pen: &Pen<'_>, provision: &mut Provision, mtbf: bool) {
    provision.point(pen.sentence("legal-outages-of", [("of", "outages".into()), ("time", "".into())]));
    provision.point(pen.sentence("legal-outage-begins", [("begins", "occurred".into())]));
    provision.point(pen.sentence("legal-granularity", [("granularity", "seconds".into())]));
    provision.point(unknown(pen, UnknownPolicy::Undecided));
    if mtbf {
        provision.point(pen.sentence("legal-between", [("between", "up-time".into())]));
    }
}

fn weights(pen: &Pen<'_>, terms: &OutageTerms) -> Exhibit {
    let mut table = Table::new([
        (pen.word("legal-column-state"), Align::Start),
        (pen.word("legal-column-weight"), Align::Start),
    ]);
    for (state, weight) in terms.weights.iter() {
        let weight = pen.percent(&weight.value);
        table.row(RowKind::Whole, vec![pen.id(&state.value.0).into(), weight.into()]);
    }
    let all = pen.messages.rate(&abide_core::value::Ratio::one());
    table.row(RowKind::Whole, vec![pen.word("legal-others").into(), all.into()]);
    Exhibit { caption: pen.say("legal-weights-caption", []), table }
}

fn unknown(pen: &Pen<'_>, policy: UnknownPolicy) -> Sentence {
    let (word, time) = match policy {
        UnknownPolicy::Undecided => ("undecided", String::new()),
        UnknownPolicy::Down => ("down", String::new()),
        UnknownPolicy::Up => ("up", String::new()),
        UnknownPolicy::Removed => ("removed", String::new()),
        UnknownPolicy::Carry(time) => ("carry", pen.duration(time)),
    };
    pen.sentence("legal-unknown", [("policy", word.into()), ("time", time.into())])
}
