use abide_core::agreement::{Base, Over, Rate, Sum};
use abide_core::value::Money;

use super::Pen;
use crate::document::Text;

impl Pen<'_> {
    /// `4,000.00 EUR per month`.
    pub(in crate::legal) fn fee(&self, fee: &Rate<Money>) -> Text {
        let amount = self.messages.money(&fee.amount);
        self.say("legal-rate", [("amount", amount.into()), ("per", self.per_period(fee.per).into())])
    }

    /// A share of a base, or an amount: `10 % of the fee of the service for the period`.
    pub(in crate::legal) fn sum(&self, sum: &Sum, base: &Text) -> Text {
        match sum {
            Sum::Percent(percent) => {
                let share = self.percent(percent);
                self.say("legal-share-of", [("share", share.into()), ("base", base.clone().into())])
            }
            Sum::Money(money) => self.messages.money(money).into(),
        }
    }

    /// The share or the amount alone.
    pub(in crate::legal) fn bare_sum(&self, sum: &Sum) -> String {
        match sum {
            Sum::Percent(percent) => self.percent(percent),
            Sum::Money(money) => self.messages.money(money),
        }
    }

    /// The fees of which a share is taken.
    pub(in crate::legal) fn fees(&self, base: &Base) -> Text {
        match base {
            Base::Fee => self.say("legal-base-fee", []),
            Base::Fees => self.say("legal-base-fees", []),
            Base::Services(ids) => {
                let services = self.list(ids.iter().map(|id| Text::from(self.service(&id.value))));
                self.say("legal-base-services", [("services", services.into())])
            }
        }
    }

    /// Fees for the time for which they are taken.
    pub(in crate::legal) fn over(&self, fees: Text, over: Over) -> Text {
        self.say("legal-base-over", [("over", over.word().into()), ("fees", fees.into())])
    }
}
