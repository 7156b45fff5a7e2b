use std::collections::BTreeMap;

use abide_time::{Duration, Instant};

use smallvec::SmallVec;

use super::Class;
use crate::clock::Attributes;
use crate::measure::records::{Added, Sums};
use crate::measure::{Breach, BreakdownRow, ItemTally};
use crate::plan::ObjectivePlan;
use crate::value::{Name, Names, Ratio};

/// Counts of items of one period and scope while they are being added up. Two can be merged, so that parts of the
/// items can be counted apart.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    counts: ItemTally,
    rows: BTreeMap<Vec<Option<Name>>, [u64; 3]>,
    values: Vec<Ratio>,
    sums: Sums,
}

/// What is added to a tally for one placed run or item.
#[derive(Debug, Clone)]
pub(crate) struct Addition {
    pub(crate) class: Class,
    pub(crate) again: bool,
    pub(crate) carried: Option<(Name, String)>,
    pub(crate) row: SmallVec<[Option<Name>; 4]>,
    pub(crate) breach: Option<Breach>,
    pub(crate) value: Option<Ratio>,
    /// What was counted of a decided item, where a clock counted.
    pub(crate) elapsed: Option<Duration>,
    /// What a record adds to the sums.
    pub(crate) sum: Option<Added>,
    /// The start of the local day on which it counts, where the goal is spread over days.
    pub(crate) day: Option<Instant>,
}

impl Addition {
    /// One that counts as so much and adds nothing else.
    pub(crate) fn of_class(class: Class, objective: &ObjectivePlan, attributes: &Attributes<'_>) -> Addition {
        Addition {
            class,
            again: false,
            carried: None,
            row: objective.by.iter().map(|field| attributes.get(*field)).collect(),
            breach: None,
            value: None,
            elapsed: None,
            sum: None,
            day: None,
        }
    }

    /// What it adds to its day: what records add, else the value, else one.
    fn amount(&self) -> Ratio {
        let of_record = self.sum.as_ref().map(|sum| sum.numerator().clone());
        of_record.or_else(|| self.value.clone()).unwrap_or_else(Ratio::one)
    }
}

impl Tally {
    pub(crate) fn add(&mut self, addition: &Addition) {
        let counts = &mut self.counts;
        let (count, column) = match addition.class {
            Class::Met => (Some(&mut counts.met), Some(0)),
            Class::Missed => (Some(&mut counts.missed), Some(1)),
            Class::Open => (Some(&mut counts.open), Some(2)),
            Class::Excused => (Some(&mut counts.excused), None),
            Class::Removed => (Some(&mut counts.removed), None),
            Class::Undecided => (Some(&mut counts.undecided), None),
            Class::Amount => (None, None),
        };
        if let Some(count) = count {
            *count += 1;
        }
        counts.reopened += u64::from(addition.again);
        counts.carried.extend(addition.carried.clone());
        counts.breaches.extend(addition.breach.clone());
        if let (Some(column), false) = (column, addition.row.is_empty()) {
            match self.rows.get_mut(addition.row.as_slice()) {
                Some(row) => row[column] += 1,
                None => self.rows.entry(addition.row.to_vec()).or_default()[column] += 1,
            }
        }
        self.values.extend(addition.value.clone());
        if let (Some(elapsed), Class::Met | Class::Missed) = (addition.elapsed, addition.class) {
            counts.durations.add(elapsed, addition.class == Class::Missed);
        }
        if let Some(added) = &addition.sum {
            self.sums.add(added);
        }
        if let (Some(day), Class::Met) = (addition.day, addition.class) {
            let on_day = counts.days.entry(day).or_default();
            *on_day = &*on_day + &addition.amount();
        }
    }

    /// Adds another one up with this.
    pub fn merge(&mut self, other: Tally) {
        let (counts, more) = (&mut self.counts, other.counts);
        counts.met += more.met;
        counts.missed += more.missed;
        counts.open += more.open;
        counts.excused += more.excused;
        counts.removed += more.removed;
        counts.undecided += more.undecided;
        counts.reopened += more.reopened;
        counts.durations.merge(&more.durations);
        counts.carried.extend(more.carried);
        counts.breaches.extend(more.breaches);
        for (values, row) in other.rows {
            let own = self.rows.entry(values).or_default();
            own.iter_mut().zip(row).for_each(|(own, more)| *own += more);
        }
        self.values.extend(other.values);
        self.sums.merge(&other.sums);
        for (day, amount) in more.days {
            let on_day = counts.days.entry(day).or_default();
            *on_day = &*on_day + &amount;
        }
    }

    /// The values of a statistic, smallest first.
    pub(crate) fn sorted_values(&self) -> Vec<Ratio> {
        let mut values = self.values.clone();
        values.sort();
        values
    }

    /// What records added.
    pub(crate) fn sums(&self) -> &Sums {
        &self.sums
    }

    /// Items within the limit and over it.
    pub fn decided(&self) -> (u64, u64) {
        (self.counts.met, self.counts.missed)
    }

    /// The counts with everything in an order that depends on no row: breaches by instant and item, rows by text.
    pub fn finish(mut self, names: &Names) -> ItemTally {
        let text = |name: &Option<Name>| name.map(|name| names.text(name).to_owned());
        let mut rows: Vec<BreakdownRow> = std::mem::take(&mut self.rows)
            .into_iter()
            .map(|(values, [met, missed, open])| BreakdownRow { values, met, missed, open })
            .collect();
        rows.sort_by_cached_key(|row| row.values.iter().map(text).collect::<Vec<_>>());
        self.counts.breakdown = rows;
        // Texts are looked at only where instants are the same, which is rare.
        let by_text = |one: Name, other: Name| names.text(one).cmp(names.text(other));
        self.counts
            .breaches
            .sort_by(|one, other| one.at.cmp(&other.at).then_with(|| by_text(one.item, other.item)));
        self.counts.carried.sort_by(|one, other| one.1.cmp(&other.1).then_with(|| by_text(one.0, other.0)));
        self.counts
    }
}
