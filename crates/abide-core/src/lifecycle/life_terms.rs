use abide_time::{Instant, Interval};

use crate::agreement::{Agreement, Delay, Digest, Id};
use crate::plan::Plan;

/// What the course of an agreement depends on.
#[derive(Debug, Clone)]
pub struct LifeTerms<'a> {
    /// The agreement as it is now.
    pub agreement: &'a Agreement,
    /// The same compiled.
    pub plan: &'a Plan,
    /// The digest of its canonical form.
    pub digest: Digest,
}

impl LifeTerms<'_> {
    /// Whether it binds; one that does not needs neither review nor signatures.
    pub fn binding(&self) -> bool {
        self.agreement.binding.as_ref().is_none_or(|flag| flag.value.0)
    }

    /// The parties that sign, in document order.
    pub fn signatories(&self) -> impl Iterator<Item = &Id> {
        let signing = self.agreement.parties.iter().filter(|(_, party)| party.role.value.signs());
        signing.map(|(id, _)| &id.value)
    }

    /// The end of the first term, where it has one.
    pub fn ends(&self) -> Option<Instant> {
        self.plan.term.ends.map(|ends| self.plan.term.zone.start_of_day(ends))
    }

    /// The instant before which something must be said that takes a delay until `end`: the last local midnight from
    /// which the delay is over by then; to the instant, where the delay is exact time.
    pub fn latest(&self, end: Instant, delay: Delay) -> Instant {
        let term = &self.plan.term;
        if let Delay::Time(duration) = delay {
            return end.minus(duration);
        }
        let mut date = term.zone.civil(end).date();
        while term.after(term.zone.start_of_day(date), delay) > end {
            let Ok(yesterday) = date.yesterday() else { break };
            date = yesterday;
        }
        term.zone.start_of_day(date)
    }

    /// Up to where everything has been judged and settled by an instant: the latest end of a period of any objective
    /// whose settlement lies before it.
    pub fn settled_until(&self, at: Instant) -> Option<Instant> {
        let start = self.plan.term.interval.start();
        let past = Interval::new(start, at)?;
        let ends = self.plan.objectives.iter().filter_map(|objective| {
            let periods = self.plan.term.grid(objective.period).between(past).collect::<Vec<_>>();
            let ends = periods.into_iter().rev().map(|period| period.interval.end());
            ends.into_iter().find(|end| self.plan.settles_at(*end) <= at)
        });
        ends.max()
    }
}
