use super::ClockPlan;
use crate::agreement::{Changed, ClockStream, ClockTerms, Cycles, Event, Id, Reopened};
use crate::diagnostic::Spanned;
use crate::fact::Stream;
use crate::value::{Name, Names};

/// A clock that every agreement may name without defining it.
struct BuiltIn {
    id: &'static str,
    of: Stream,
    start: &'static [&'static str],
    stop: &'static [&'static str],
    cycles: Cycles,
    after: Option<&'static str>,
}

/// The built-in clocks of tickets and leads.
///
/// A `first-reply` is a reply too, so it stops `next-reply`: what the customer had written before it is answered.
/// Whatever is an attempt to reach a lead is a touch, and so is reaching it; a program touches nobody.
const BUILT_IN: [BuiltIn; 8] = [
    once("response", Stream::Tickets, &["opened"], &["first-reply"]),
    once("resolution", Stream::Tickets, &["opened"], &["resolved"]),
    BuiltIn {
        cycles: Cycles::Each,
        after: Some("response"),
        ..once("update", Stream::Tickets, &["opened", "update"], &["update", "resolved"])
    },
    BuiltIn {
        cycles: Cycles::Each,
        after: Some("response"),
        ..once("next-reply", Stream::Tickets, &["customer-message"], &["first-reply", "reply"])
    },
    once("pickup", Stream::Tickets, &["opened"], &["assigned"]),
    once("turnaround", Stream::Tickets, &["assigned"], &["resolved"]),
    once(
        "follow-up",
        Stream::Leads,
        &["handed"],
        &["first-touch", "attempt", "call", "email", "message", "meeting", "connected"],
    ),
    once("sales-cycle", Stream::Leads, &["handed"], &["won"]),
];

const fn once(
    id: &'static str,
    of: Stream,
    start: &'static [&'static str],
    stop: &'static [&'static str],
) -> BuiltIn {
    BuiltIn { id, of, start, stop, cycles: Cycles::Once, after: None }
}

/// Whether an id names a clock that needs no definition.
pub fn is_built_in_clock(id: &str) -> bool {
    BUILT_IN.iter().any(|clock| clock.id == id)
}

impl BuiltIn {
    fn plan(&self, names: &mut Names) -> ClockPlan {
        ClockPlan {
            id: self.id.to_owned(),
            of: self.of,
            start: self.start.iter().map(|event| names.name(event)).collect(),
            stop: self.stop.iter().map(|event| names.name(event)).collect(),
            pause: Vec::new(),
            resume: Vec::new(),
            reset: Vec::new(),
            cancel: Vec::new(),
            reopen: names.name("reopened"),
            cycles: self.cycles,
            reopened: Reopened::Resume,
            changed: Changed::Carry,
            after: None,
            counts_automatic: false,
            span: None,
        }
    }
}

/// The clocks in use, each compiled once.
#[derive(Debug)]
pub(super) struct Clocks<'a> {
    agreement: &'a crate::agreement::Agreement,
    pub(super) plans: Vec<ClockPlan>,
}

impl<'a> Clocks<'a> {
    pub(super) fn new(agreement: &'a crate::agreement::Agreement) -> Self {
        Clocks { agreement, plans: Vec::new() }
    }

    /// The position of a clock, compiled when it is first asked for; `None` for a name that is no clock.
    pub(super) fn position(&mut self, id: &str, names: &mut Names) -> Option<usize> {
        if let Some(known) = self.plans.iter().position(|clock| clock.id == id) {
            return Some(known);
        }
        let defined = self.agreement.clocks.iter().find(|(known, _)| known.value == *id);
        let (plan, after) = match defined {
            Some((id, terms)) => {
                (own(id, terms, names), terms.after.as_ref().map(|after| after.value.as_str().to_owned()))
            }
            None => {
                let built_in = BUILT_IN.iter().find(|clock| clock.id == id)?;
                (built_in.plan(names), built_in.after.map(str::to_owned))
            }
        };
        let position = self.plans.len();
        self.plans.push(plan);
        if let Some(after) = after {
            let after = self.position(&after, names);
            self.plans[position].after = after;
        }
        Some(position)
    }
}

fn own(id: &Spanned<Id>, terms: &ClockTerms, names: &mut Names) -> ClockPlan {
    let mut all = |events: &[Spanned<Event>]| -> Vec<Name> {
        events.iter().map(|event| names.name(event.value.as_str())).collect()
    };
    ClockPlan {
        id: id.value.as_str().to_owned(),
        of: match terms.of.as_ref().map(|of| of.value) {
            None | Some(ClockStream::Tickets) => Stream::Tickets,
            Some(ClockStream::Leads) => Stream::Leads,
        },
        start: all(&terms.start),
        stop: all(&terms.stop),
        pause: all(&terms.pause),
        resume: all(&terms.resume),
        reset: all(&terms.reset),
        cancel: all(&terms.cancel),
        reopen: names.name("reopened"),
        cycles: terms.cycles.as_ref().map_or(Cycles::Once, |cycles| cycles.value),
        reopened: terms.reopened.as_ref().map_or(Reopened::Resume, |reopened| reopened.value),
        changed: terms.changed.as_ref().map_or(Changed::Carry, |changed| changed.value),
        after: None,
        counts_automatic: terms.counts_automatic.as_ref().is_some_and(|flag| flag.value.0),
        span: Some(id.span),
    }
}
