use abide_core::agreement::{ClockStream, ClockTerms, Cycles, Part, Reopened};
use abide_core::fact::Stream;
use abide_core::plan::ClockPlan;
use abide_core::value::Name;

use crate::document::Text;
use crate::legal::{PartText, Pen, Provision, Sentence};

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Clocks);
    for (id, terms) in pen.terms.agreement.clocks.iter() {
        let id = id.value.as_str();
        let (start, stop) = (pen.own_events(&terms.start), pen.own_events(&terms.stop));
        let lead = pen.sentence("legal-clock", [("start", start.into()), ("stop", stop.into())]);
        let provision = part.entry("clocks", id, pen.clock_title(id), lead);
        own(pen, terms, provision);
    }
    for clock in pen.terms.plan.clocks.iter().filter(|clock| clock.span.is_none()) {
        let (start, stop) = (named(pen, &clock.start), named(pen, &clock.stop));
        let lead = pen.sentence("legal-clock", [("start", start.into()), ("stop", stop.into())]);
        let provision = part.entry("clocks", &clock.id, pen.clock_title(&clock.id), lead);
        built_in(pen, clock, provision);
    }
    if part.provisions.is_empty() {
        part.general(pen.sentence("legal-clocks-none", []));
        return part;
    }
    let provision = part.general(pen.sentence("legal-clock-defaults", []));
    provision.point(of(pen, Stream::Tickets));
    provision.point(cycles(pen, Cycles::Once));
    provision.point(reopened(pen, Reopened::Resume));
    provision.point(pen.sentence("legal-clock-changed", [("changed", "carry".into())]));
    provision.point(pen.sentence("legal-clock-automatic", [("flag", "no".into())]));
    part.general(pen.sentence("legal-clock-elapsed", []));
    part.general(pen.sentence("legal-clock-pauses", []));
    part.general(pen.sentence("legal-clock-order", []));
    part.general(pen.sentence("legal-clock-final", []));
    part
}

fn named(pen: &Pen<'_>, events: &[Name]) -> Text {
    let names = &pen.terms.plan.names;
    pen.events(events.iter().map(|event| names.text(*event)))
}

/// Whose time a clock takes.
fn of(pen: &Pen<'_>, stream: Stream) -> Sentence {
    pen.sentence("legal-clock-of", [("stream", stream.word().into())])
}

fn own(pen: &Pen<'_>, terms: &ClockTerms, provision: &mut Provision) {
    if let Some(stream) = &terms.of {
        provision.point(of(
            pen,
            match stream.value {
                ClockStream::Tickets => Stream::Tickets,
                ClockStream::Leads => Stream::Leads,
            },
        ));
    }
    let events = |key: &'static str, events| pen.sentence(key, [("events", pen.own_events(events).into())]);
    provision.point(match (terms.pause.is_empty(), terms.resume.is_empty()) {
        (true, _) => pen.sentence("legal-clock-never-pauses", []),
        (false, true) => events("legal-clock-pause-states", &terms.pause),
        (false, false) => pen.sentence(
            "legal-clock-pause-events",
            [
                ("pause", pen.own_events(&terms.pause).into()),
                ("resume", pen.own_events(&terms.resume).into()),
            ],
        ),
    });
    if !terms.reset.is_empty() {
        provision.point(events("legal-clock-reset", &terms.reset));
    }
    if !terms.cancel.is_empty() {
        provision.point(events("legal-clock-cancel", &terms.cancel));
    }
    provision.points.extend(terms.cycles.as_ref().map(|word| cycles(pen, word.value)));
    provision.points.extend(terms.reopened.as_ref().map(|word| reopened(pen, word.value)));
    provision.points.extend(
        terms
            .changed
            .as_ref()
            .map(|word| pen.sentence("legal-clock-changed", [("changed", word.value.word().into())])),
    );
    if let Some(clock) = &terms.after {
        let clock = pen.clock(clock.value.as_str());
        provision.point(pen.sentence("legal-clock-after", [("clock", clock.into())]));
    }
    if let Some(flag) = &terms.counts_automatic {
        let flag = if flag.value.0 { "yes" } else { "no" };
        provision.point(pen.sentence("legal-clock-automatic", [("flag", flag.into())]));
    }
}

fn built_in(pen: &Pen<'_>, clock: &ClockPlan, provision: &mut Provision) {
    provision.point(pen.sentence("legal-clock-built-in", []));
    if clock.of != Stream::Tickets {
        provision.point(of(pen, clock.of));
    }
    provision.point(pen.sentence("legal-clock-never-pauses", []));
    if clock.cycles == Cycles::Each {
        provision.point(cycles(pen, Cycles::Each));
    }
    if let Some(after) = clock.after.and_then(|after| pen.terms.plan.clocks.get(after)) {
        let clock = pen.clock(&after.id);
        provision.point(pen.sentence("legal-clock-after", [("clock", clock.into())]));
    }
}

fn cycles(pen: &Pen<'_>, cycles: Cycles) -> Sentence {
    pen.sentence("legal-clock-cycles", [("cycles", cycles.word().into())])
}

fn reopened(pen: &Pen<'_>, reopened: Reopened) -> Sentence {
    let (word, time) = match reopened {
        Reopened::Resume => ("resume", String::new()),
        Reopened::NewCycle => ("new-cycle", String::new()),
        Reopened::IgnoreWithin(time) => ("ignore", pen.duration(time)),
    };
    pen.sentence("legal-clock-reopened", [("reopened", word.into()), ("time", time.into())])
}
