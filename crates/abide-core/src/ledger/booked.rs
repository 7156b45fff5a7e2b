use std::collections::HashMap;

use super::{Entry, EntryKey, EntryKind};
use crate::value::Ratio;

/// What the ledger holds for one key.
#[derive(Debug, Clone)]
pub(super) struct Balance<'l> {
    /// The sum of its amounts.
    pub(super) amount: Ratio,
    /// Its latest entry.
    pub(super) last: &'l Entry,
}

/// The money that was booked, by what it is about.
#[derive(Debug)]
pub(super) struct Booked<'l> {
    balances: HashMap<&'l EntryKey, Balance<'l>>,
    /// The keys in the order in which they were first booked.
    pub(super) keys: Vec<&'l EntryKey>,
}

impl<'l> Booked<'l> {
    pub(super) fn of(entries: &'l [Entry]) -> Self {
        let mut booked = Booked { balances: HashMap::new(), keys: Vec::new() };
        for entry in entries {
            let EntryKind::Pay { amount, .. } = &entry.kind else { continue };
            match booked.balances.get_mut(&entry.key) {
                Some(balance) => {
                    balance.amount = &balance.amount + &amount.amount;
                    balance.last = entry;
                }
                None => {
                    booked.keys.push(&entry.key);
                    let balance = Balance { amount: amount.amount.clone(), last: entry };
                    booked.balances.insert(&entry.key, balance);
                }
            }
        }
        booked
    }

    pub(super) fn get(&self, key: &EntryKey) -> Option<&Balance<'l>> {
        self.balances.get(key)
    }
}
