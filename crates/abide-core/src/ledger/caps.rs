use std::collections::BTreeMap;

use abide_time::Interval;

use super::ReductionCause;
use super::cap_window::{Posting, is_set_off, room, window};
use super::demand::Demand;
use crate::plan::Plan;
use crate::value::Ratio;

/// Demands that share the room of one cap.
#[derive(Debug)]
pub(super) struct Share {
    /// The demands, by position.
    pub(super) members: Vec<usize>,
    /// The room they have together.
    pub(super) room: Ratio,
    /// Whether they wanted more.
    pub(super) binds: bool,
}

/// Holds the demands to the caps, innermost first: where they want more than the room left, each gets its part
/// of the room in proportion to what it wants. What is owed the other way round is set off first. Gives the shares in the same order.
pub(super) fn hold_to_caps(plan: &Plan, demands: &mut [Demand<'_>], postings: &[Posting]) -> Vec<Share> {
    let mut shares = Vec::new();
    for (position, cap) in plan.caps.iter().enumerate() {
        let mut groups: BTreeMap<Interval, Vec<usize>> = BTreeMap::new();
        for (index, demand) in demands.iter().enumerate() {
            if cap.covers.contains(&demand.key.remedy) {
                groups.entry(window(&plan.term, cap, &demand.period)).or_default().push(index);
            }
        }
        // Windows may overlap where they roll, so what an earlier one lets through is used up for the next.
        let mut taken = postings.to_vec();
        for members in groups.into_values() {
            let (set_off, members): (Vec<usize>, Vec<usize>) =
                members.into_iter().partition(|&index| is_set_off(plan, cap, demands[index].key.remedy));
            taken.extend(set_off.into_iter().map(|index| posting(&demands[index])));
            let Some(&first) = members.first() else { continue };
            let room = room(plan, cap, &demands[first].period, &taken);
            let wanted: Ratio = members.iter().map(|&index| demands[index].increase()).sum();
            let binds = wanted > room;
            for &index in &members {
                let demand = &mut demands[index];
                if binds {
                    let part = (&demand.increase() * &room).over(&wanted);
                    let part = part.unwrap_or_else(|_| Ratio::zero());
                    demand.reduce_to(&demand.booked() + &part, ReductionCause::Cap(position));
                }
                taken.push(posting(demand));
            }
            shares.push(Share { members, room, binds });
        }
    }
    shares
}

fn posting(demand: &Demand<'_>) -> Posting {
    Posting { remedy: demand.key.remedy, period: demand.period.clone(), amount: demand.increase() }
}
