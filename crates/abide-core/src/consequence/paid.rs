use super::{End, Payment, Range};
use crate::agreement::Over;
use crate::plan::{ActionPlan, Band, BasePlan, PayPlan, PaysPlan, Plan, RemedyPlan, SumPlan};
use crate::value::{Money, Ratio};

/// A remedy of one version, as it prices the figure of one objective.
pub(super) struct Priced<'p> {
    pub(super) plan: &'p Plan,
    pub(super) remedy: &'p RemedyPlan,
    /// The objective, by position in that version.
    pub(super) objective: usize,
}

/// Figures with what each version pays for them.
pub(super) type Paid = (Range, Option<Payment>, Option<Payment>);

/// The ranges of figures for which two versions pay differently, from the lowest up.
pub(super) fn paid_differently(before: Option<&Priced<'_>>, after: Option<&Priced<'_>>) -> Vec<Paid> {
    let mut cuts: Vec<Ratio> = [before, after].into_iter().flatten().flat_map(Priced::cuts).collect();
    cuts.sort();
    cuts.dedup();
    let mut merged: Vec<Paid> = Vec::new();
    for (range, sample) in regions(&cuts) {
        let [before, after] = [before, after].map(|priced| priced.and_then(|priced| priced.at(&sample)));
        match merged.last_mut() {
            Some((last, old, new)) if *old == before && *new == after => last.to = range.to,
            _ => merged.push((range, before, after)),
        }
    }
    merged.retain(|(_, before, after)| before != after);
    merged
}

/// The line of numbers cut at these: below the first, each cut by itself, between two, above the last; each with a
/// figure that lies in it.
fn regions(cuts: &[Ratio]) -> Vec<(Range, Ratio)> {
    let (Some(first), Some(last)) = (cuts.first(), cuts.last()) else {
        return vec![(Range { from: None, to: None }, Ratio::zero())];
    };
    let end = |figure: &Ratio, included: bool| Some(End { figure: figure.clone(), included });
    let mut regions = vec![(Range { from: None, to: end(first, false) }, first - &Ratio::one())];
    for (at, cut) in cuts.iter().enumerate() {
        regions.push((Range { from: end(cut, true), to: end(cut, true) }, cut.clone()));
        if let Some(next) = cuts.get(at + 1) {
            let middle = &(cut + next) * &half();
            regions.push((Range { from: end(cut, false), to: end(next, false) }, middle));
        }
    }
    regions.push((Range { from: end(last, false), to: None }, last + &Ratio::one()));
    regions
}

fn half() -> Ratio {
    Ratio::new(1, 2).unwrap_or_else(|_| Ratio::zero())
}

impl Priced<'_> {
    fn pay(&self) -> Option<&PayPlan> {
        match &self.remedy.then {
            ActionPlan::Pay(pay) => Some(pay),
            ActionPlan::Right(_) | ActionPlan::Follows(_) => None,
        }
    }

    fn bands(&self) -> Option<&[Band]> {
        let PaysPlan::Bands(tables) = &self.pay()?.pays else { return None };
        let found = tables.iter().find(|(objective, _)| *objective == self.objective);
        found.map(|(_, bands)| bands.as_slice())
    }

    fn cuts(&self) -> Vec<Ratio> {
        let bands = self.bands().unwrap_or_default();
        bands.iter().map(|band| band.cut.number.clone()).collect()
    }

    fn at(&self, figure: &Ratio) -> Option<Payment> {
        let pay = self.pay()?;
        let sum = match &pay.pays {
            PaysPlan::Fixed(sum) => sum,
            PaysPlan::Bands(_) => &Band::at(self.bands()?, figure)?.pays,
            PaysPlan::ByObjective(sums) => {
                &sums.iter().find(|(objective, _)| *objective == self.objective)?.1
            }
            // What a step or a number of misses pays is no share by figure; the clause tells it.
            PaysPlan::Steps(_) | PaysPlan::Counted(..) => return None,
        };
        Some(match sum {
            SumPlan::Share(share, _) if share.is_zero() => return None,
            SumPlan::Share(share, _) => {
                Payment { share: Some(share.clone()), money: self.fee().map(|fee| times(&fee, share)) }
            }
            SumPlan::Money(money, _) => Payment { share: None, money: Some(money.clone()) },
        })
    }

    /// The fee that a share is taken of, where it is that of one service over exactly its own period.
    fn fee(&self) -> Option<Money> {
        let pay = self.pay()?;
        let objective = self.plan.objectives.get(self.objective)?;
        let service = match &pay.of {
            BasePlan::Fee => objective.service,
            BasePlan::Services(services) => match services.as_slice() {
                [one] => *one,
                _ => return None,
            },
        };
        let fee = self.plan.services.get(service)?.fee.as_ref()?;
        (pay.over == Over::Period && fee.per == objective.period).then(|| fee.amount.clone())
    }
}

fn times(money: &Money, share: &Ratio) -> Money {
    Money { amount: &money.amount * share, currency: money.currency }
}
