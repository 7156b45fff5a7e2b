use abide_time::{Instant, Period};

use super::{EntryKey, Reduction, ReductionCause};
use crate::diagnostic::Span;
use crate::plan::PayPlan;
use crate::remedy::{Occasion, Worth};
use crate::value::{Currency, Money, Ratio};

/// An amount on its way into the ledger.
#[derive(Debug)]
pub(super) struct Demand<'p> {
    /// Its place in document order.
    pub(super) order: usize,
    /// What it is about.
    pub(super) key: EntryKey,
    /// The period that was judged.
    pub(super) period: Period,
    /// The terms of payment.
    pub(super) pay: &'p PayPlan,
    /// What causes it; `None` where what was booked has lost its cause.
    pub(super) occasion: Option<Occasion>,
    /// How it came about.
    pub(super) worth: Option<Worth>,
    /// The line of the band, step or amount.
    pub(super) pays_span: Span,
    /// What was booked before for the key, where something was.
    pub(super) before: Option<Ratio>,
    /// What the key is to hold in all, after what was taken away so far.
    pub(super) total: Ratio,
    /// What was taken away so far.
    pub(super) reductions: Vec<Reduction>,
    /// The currency.
    pub(super) currency: Currency,
}

impl Demand<'_> {
    /// What was booked before, or nothing.
    pub(super) fn booked(&self) -> Ratio {
        self.before.clone().unwrap_or_else(Ratio::zero)
    }

    /// How much it wants more than was booked.
    pub(super) fn increase(&self) -> Ratio {
        &self.total - &self.booked()
    }

    /// Sets what is left, naming why.
    pub(super) fn reduce_to(&mut self, total: Ratio, cause: ReductionCause) {
        let amount = Money { amount: &self.total - &total, currency: self.currency };
        if !amount.amount.is_zero() {
            self.reductions.push(Reduction { amount, cause });
        }
        self.total = total;
    }

    /// Drops an amount that is too small to be paid.
    pub(super) fn drop_small(&mut self) {
        let least = self.pay.drop_below.as_ref();
        if least.is_some_and(|least| self.total < least.amount) {
            self.reduce_to(Ratio::zero(), ReductionCause::DropBelow);
        }
    }
}

/// The last instant of a period.
pub(super) fn last_instant(period: &Period) -> Instant {
    Instant::from_us(period.interval.end().us() - 1)
}
