use super::ClockPlan;
use crate::agreement::{Changed, ClockTerms, Cycles, Event, Id, Reopened};
use crate::diagnostic::Spanned;
use crate::value::{Name, Names};

/// A clock that every agreement may name without defining it.
struct BuiltIn {
    id: &'static str,
    start: &'static [&'static str],
    stop: &'static [&'static str],
    cycles: Cycles,
    after: Option<&'static str>,
}

/// The built-in clocks of tickets.
///
/// A `first-reply` is a reply too, so it stops `next-reply`: what the customer had written before it is answered.
const BUILT_IN: [BuiltIn; 6] = [
    BuiltIn { id: "response", start: &["opened"], stop: &["first-reply"], cycles: Cycles::Once, after: None },
    BuiltIn { id: "resolution", start: &["opened"], stop: &["resolved"], cycles: Cycles::Once, after: None },
    BuiltIn {
        id: "update",
        start: &["opened", "update"],
        stop: &["update", "resolved"],
        cycles: Cycles::Each,
        after: Some("response"),
    },
    BuiltIn {
        id: "next-reply",
        start: &["customer-message"],
        stop: &["first-reply", "reply"],
        cycles: Cycles::Each,
        after: Some("response"),
    },
    BuiltIn { id: "pickup", start: &["opened"], stop: &["assigned"], cycles: Cycles::Once, after: None },
    BuiltIn {
        id: "turnaround",
        start: &["assigned"],
        stop: &["resolved"],
        cycles: Cycles::Once,
        after: None,
    },
];

/// Whether an id names a clock that needs no definition.
pub fn is_built_in_clock(id: &str) -> bool {
    BUILT_IN.iter().any(|clock| clock.id == id)
}

impl BuiltIn {
    fn plan(&self, names: &mut Names) -> ClockPlan {
        ClockPlan {
            id: self.id.to_owned(),
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
