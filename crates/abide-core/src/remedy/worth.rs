use abide_time::{Instant, Interval};

use super::fee::{accrued, local_day};
use super::reading::Reading;
use super::steps::{steps_of_figure, steps_of_item};
use super::view::View;
use super::{Occasion, Priced};
use crate::agreement::Over;
use crate::diagnostic::Span;
use crate::measure::Population;
use crate::plan::{Band, BasePlan, CountedBy, PayPlan, PaysPlan, Plan, SumPlan};
use crate::value::{Currency, Money, Ratio};

/// What an occasion pays before grace, caps, minimum and rounding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worth {
    /// What was multiplied; `None` for an amount that depends on no fee.
    pub base: Option<Money>,
    /// The share of the base, or the amount in the major unit where there is no base.
    pub share: Ratio,
    /// By what it was picked.
    pub priced: Priced,
    /// The line of the band, step or amount.
    pub pays_span: Span,
    /// Base times share.
    pub gross: Money,
    /// The same within the payment's own bound.
    pub bounded: Money,
    /// The line of that bound where it took something away.
    pub at_most: Option<Span>,
    /// How much more the other reading of unknown time would pay.
    pub open_difference: Option<Money>,
}

/// What an occasion pays. `None` where nothing is owed: no band holds, no step is reached, nothing to multiply.
///
/// Where unknown time leaves two readings that are both missed, the smaller remedy is taken and the difference
/// named.
pub fn worth(plan: &Plan, pay: &PayPlan, occasion: &Occasion) -> Option<Worth> {
    let pricing = Pricing { plan, pay, occasion, currency: plan.term.currency? };
    let views = occasion.views();
    let two = views.iter().find_map(|view| match Reading::of(plan, view.objective, view.figure) {
        [_] => None,
        readings => Some(readings),
    });
    let mut worths: Vec<Option<Worth>> =
        two.unwrap_or(&[Reading::Given]).iter().map(|&reading| pricing.largest(&views, reading)).collect();
    let amount =
        |worth: &Option<Worth>| worth.as_ref().map_or_else(Ratio::zero, |it| it.bounded.amount.clone());
    worths.sort_by_key(amount);
    let difference = match (worths.first(), worths.last()) {
        (Some(smallest), Some(largest)) => &amount(largest) - &amount(smallest),
        _ => Ratio::zero(),
    };
    // Where the smaller reading pays nothing, the other stands open in full on a line of zero.
    let nothing = worths.last().and_then(Option::clone).map(|largest| pricing.nothing(&largest));
    let mut smallest = worths.into_iter().next()?.or(nothing)?;
    smallest.open_difference = (!difference.is_zero()).then(|| pricing.money(difference));
    Some(smallest)
}

struct Pricing<'p> {
    plan: &'p Plan,
    pay: &'p PayPlan,
    occasion: &'p Occasion,
    currency: Currency,
}

/// What is paid, how many times, and the band that says so.
struct Picked<'p> {
    sum: &'p SumPlan,
    times: Ratio,
    band: Option<&'p Band>,
}

impl Pricing<'_> {
    fn money(&self, amount: Ratio) -> Money {
        Money { amount, currency: self.currency }
    }

    fn nothing(&self, like: &Worth) -> Worth {
        Worth {
            share: Ratio::zero(),
            gross: Money::zero(self.currency),
            bounded: Money::zero(self.currency),
            at_most: None,
            ..like.clone()
        }
    }

    /// The largest that any of the figures pays, the first of equals.
    fn largest(&self, views: &[View<'_>], reading: Reading) -> Option<Worth> {
        let worths = views.iter().filter_map(|view| self.one(view, reading));
        worths.reduce(|best, other| if other.bounded.amount > best.bounded.amount { other } else { best })
    }

    fn one(&self, view: &View<'_>, reading: Reading) -> Option<Worth> {
        let Picked { sum, times, band } = self.pays(view, reading)?;
        let priced = Priced {
            objective: view.objective,
            figure: reading.value(view.figure).cloned(),
            band: band.map(|band| band.cut.clone()),
            steps: matches!(self.pay.pays, PaysPlan::Steps(_)).then(|| times.clone()),
            counted: match &self.pay.pays {
                PaysPlan::Counted(by, _) => self.counted(*by, view),
                _ => None,
            },
        };
        let (base, share, pays_span, gross) = match sum {
            SumPlan::Share(share, span) => {
                let base = self.base(view, reading)?;
                let share = share * &times;
                let gross = &base * &share;
                (Some(self.money(base)), share, *span, gross)
            }
            SumPlan::Money(money, span) => {
                let amount = &money.amount * &times;
                (None, amount.clone(), *span, amount)
            }
        };
        if gross.is_zero() {
            return None;
        }
        let bound = self.pay.at_most.as_ref().map(|bound| match bound {
            SumPlan::Share(share, span) => (&self.period_fee() * share, *span),
            SumPlan::Money(money, span) => (money.amount.clone(), *span),
        });
        let at_most = bound.as_ref().filter(|(bound, _)| *bound < gross).map(|(_, span)| *span);
        let bounded = bound.map_or_else(|| gross.clone(), |(bound, _)| gross.clone().min(bound));
        Some(Worth {
            base,
            share,
            priced,
            pays_span,
            gross: self.money(gross),
            bounded: self.money(bounded),
            at_most,
            open_difference: None,
        })
    }

    fn pays(&self, view: &View<'_>, reading: Reading) -> Option<Picked<'_>> {
        match &self.pay.pays {
            PaysPlan::Fixed(sum) => Some(Picked { sum, times: Ratio::one(), band: None }),
            PaysPlan::Bands(tables) => {
                let (_, bands) = tables.iter().find(|(objective, _)| *objective == view.objective)?;
                let band = band(bands, view, reading)?;
                Some(Picked { sum: &band.pays, times: Ratio::one(), band: Some(band) })
            }
            PaysPlan::Steps(steps) => {
                let times = match (&steps.beyond, &self.occasion.breach) {
                    (crate::plan::BeyondPlan::Limit, Some(breach)) => {
                        steps_of_item(self.plan, steps, view.objective, breach)
                    }
                    _ => steps_of_figure(self.plan, steps, view, reading),
                };
                Some(Picked { sum: &steps.pays, times, band: None })
            }
            PaysPlan::Counted(by, bands) => {
                let number = self.counted(*by, view)?;
                let band = bands.iter().find(|band| band.cut.holds(&number))?;
                Some(Picked { sum: &band.pays, times: Ratio::one(), band: None })
            }
            PaysPlan::ByObjective(sums) => {
                let (_, sum) = sums.iter().find(|(objective, _)| *objective == view.objective)?;
                Some(Picked { sum, times: Ratio::one(), band: None })
            }
        }
    }

    /// How often it happened, by what is counted.
    fn counted(&self, by: CountedBy, view: &View<'_>) -> Option<Ratio> {
        match (by, &view.figure.population) {
            (CountedBy::Streak, _) => Some(Ratio::whole(i64::from(self.occasion.streak))),
            (CountedBy::Breaches, Population::Items(tally)) => {
                Some(Ratio::whole(i64::try_from(tally.breaches.len()).unwrap_or(i64::MAX)))
            }
            (CountedBy::Breaches, Population::Time(_)) => None,
        }
    }

    /// What is multiplied, for the agreed time.
    fn base(&self, view: &View<'_>, reading: Reading) -> Option<Ratio> {
        let period = self.occasion.period.interval;
        match self.pay.over {
            Over::Period => Some(self.period_fee()),
            Over::Downtime => {
                let down_s = reading.down_s(self.plan, view.objective, view.figure)?;
                let period_s = Ratio::new(period.duration().us(), 1_000_000).ok()?;
                (&self.period_fee() * &down_s).over(&period_s).ok()
            }
            Over::Day => {
                // A miss that is certain only with the end of the period belongs to its last day.
                let last = Instant::from_us(period.end().us() - 1);
                Some(self.fee_over(local_day(&self.plan.term.zone, self.occasion.event.min(last))))
            }
        }
    }

    fn period_fee(&self) -> Ratio {
        self.fee_over(self.occasion.period.interval)
    }

    /// What the services of the base cost over an interval. The fee of several objectives is that of each
    /// service they are about, once.
    fn fee_over(&self, interval: Interval) -> Ratio {
        let services = match &self.pay.of {
            BasePlan::Services(services) => services.clone(),
            BasePlan::Fee => {
                let objectives = self.occasion.verdicts.iter().map(|verdict| verdict.objective);
                let mut services: Vec<usize> = objectives
                    .filter_map(|objective| self.plan.objectives.get(objective))
                    .map(|objective| objective.service)
                    .collect();
                services.sort_unstable();
                services.dedup();
                services
            }
        };
        let fees = services.iter().filter_map(|&service| accrued(self.plan, service, interval));
        fees.map(|fee| fee.amount).sum()
    }
}

/// The tightest band that holds. A miss without a figure pays the tightest of all.
fn band<'b>(bands: &'b [Band], view: &View<'_>, reading: Reading) -> Option<&'b Band> {
    match reading.value(view.figure) {
        Some(value) => Band::at(bands, value),
        None => bands.first().filter(|_| view.missed),
    }
}
