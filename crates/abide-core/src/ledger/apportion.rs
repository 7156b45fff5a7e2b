use super::ReductionCause;
use super::caps::Share;
use super::demand::Demand;
use crate::value::{Currency, Ratio, Rounding};

/// Rounds the demands to the minor unit. One that no cap binds is rounded as agreed. Where a cap binds, the total
/// is rounded down and the parts get the units that are left by the largest remainder, in document order among
/// equals, so that they sum to it; no inner cap is passed on the way. A cap that binds only because of rounding
/// binds too.
pub(super) fn round_together(demands: &mut [Demand<'_>], shares: &mut [Share], rounding: Rounding) {
    let Some(currency) = demands.first().map(|demand| demand.currency) else { return };
    loop {
        let rounded = rounded_increases(demands, shares, currency, rounding);
        let passed = shares.iter_mut().find(|share| {
            let sum: Ratio = share.members.iter().map(|&index| rounded[index].clone()).sum();
            !share.binds && sum > share.room
        });
        if let Some(share) = passed {
            share.binds = true;
            continue;
        }
        for (demand, increase) in demands.iter_mut().zip(rounded) {
            let total = &demand.booked() + &increase;
            demand.reduce_to(total, ReductionCause::Rounding);
        }
        return;
    }
}

fn rounded_increases(
    demands: &[Demand<'_>],
    shares: &[Share],
    currency: Currency,
    rounding: Rounding,
) -> Vec<Ratio> {
    let exact: Vec<Ratio> = demands.iter().map(Demand::increase).collect();
    let mut rounded: Vec<Ratio> = exact.iter().map(|it| to_minor(it, currency, Rounding::Down)).collect();
    let unit = minor_unit(currency);
    let outermost = |index: usize| shares.iter().rposition(|it| it.binds && it.members.contains(&index));
    for (index, increase) in exact.iter().enumerate() {
        if outermost(index).is_none() {
            rounded[index] = to_minor(increase, currency, rounding);
        }
    }
    for position in 0..shares.len() {
        let own: Vec<usize> = (0..exact.len()).filter(|&index| outermost(index) == Some(position)).collect();
        let wanted: Ratio = own.iter().map(|&index| exact[index].clone()).sum();
        let total = to_minor(&wanted, currency, Rounding::Down);
        let mut given: Ratio = own.iter().map(|&index| rounded[index].clone()).sum();
        let mut by_remainder = own;
        // The sort is stable, so equal remainders stay in document order.
        by_remainder.sort_by_key(|&index| &rounded[index] - &exact[index]);
        for index in by_remainder {
            let next = &given + &unit;
            if next > total || !has_room(index, &rounded, shares, &unit) {
                continue;
            }
            rounded[index] = &rounded[index] + &unit;
            given = next;
        }
    }
    rounded
}

/// Whether one unit more for a demand stays within every cap that binds it.
fn has_room(index: usize, rounded: &[Ratio], shares: &[Share], unit: &Ratio) -> bool {
    shares.iter().filter(|share| share.members.contains(&index)).all(|share| {
        let sum: Ratio = share.members.iter().map(|&member| rounded[member].clone()).sum();
        &sum + unit <= share.room
    })
}

fn minor_unit(currency: Currency) -> Ratio {
    let scale = Ratio::whole(10_i64.pow(currency.minor_digits()));
    Ratio::one().over(&scale).unwrap_or_else(|_| Ratio::one())
}

/// The amount in whole minor units.
fn to_minor(amount: &Ratio, currency: Currency, rounding: Rounding) -> Ratio {
    crate::value::Money { amount: amount.clone(), currency }.rounded(rounding).amount
}
