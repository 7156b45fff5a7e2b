use std::collections::BTreeMap;

use crate::value::Ratio;

/// What records added, over all and by slot.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sums {
    pub(super) numerator: Ratio,
    pub(super) denominator: Ratio,
    pub(super) slots: BTreeMap<i64, (Ratio, Ratio)>,
}

/// What one record adds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Added {
    pub(super) numerator: Ratio,
    pub(super) denominator: Ratio,
    /// The slot of its period in which it lies, where slots are judged.
    pub(super) slot: Option<i64>,
}

impl Added {
    /// What is added to what is divided.
    pub(crate) fn numerator(&self) -> &Ratio {
        &self.numerator
    }
}

impl Sums {
    /// What was added to what is divided, and to what it is divided by.
    pub(crate) fn sides(&self) -> (&Ratio, &Ratio) {
        (&self.numerator, &self.denominator)
    }

    pub(crate) fn add(&mut self, added: &Added) {
        self.numerator = &self.numerator + &added.numerator;
        self.denominator = &self.denominator + &added.denominator;
        if let Some(slot) = added.slot {
            self.add_to_slot(slot, &added.numerator, &added.denominator);
        }
    }

    pub(crate) fn merge(&mut self, other: &Sums) {
        self.numerator = &self.numerator + &other.numerator;
        self.denominator = &self.denominator + &other.denominator;
        for (slot, (numerator, denominator)) in &other.slots {
            self.add_to_slot(*slot, numerator, denominator);
        }
    }

    fn add_to_slot(&mut self, slot: i64, numerator: &Ratio, denominator: &Ratio) {
        let own = self.slots.entry(slot).or_default();
        own.0 = &own.0 + numerator;
        own.1 = &own.1 + denominator;
    }
}
