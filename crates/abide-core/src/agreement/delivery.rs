use abide_time::PeriodRule;

use super::{
    By, CalendarRef, Comparison, Each, Flag, Id, Measure, Objective, OfDelivery, Operator, Percent,
    PeriodWord, Quantity, Value, Wording,
};
use crate::diagnostic::Spanned;
use crate::value::Ratio;
use crate::{section, words};

section! {
    /// Something that is handed over regularly: goods, a report, a meeting held.
    pub struct Delivery ("delivery") {
        /// The service it belongs to.
        optional service: Spanned<Id> = "the first service",
        /// What is handed over.
        required item: Wording,
        /// Who owes it.
        optional owed_by: Spanned<Id> = "the service's provider",
        /// To whom.
        optional owed_to: Spanned<Id> = "the customer",
        /// For which values of a field it is owed apart.
        optional each: Each,
        /// How much of it is due in a period.
        optional quantity: Spanned<Quantity>,
        /// How often it is due.
        optional every: Spanned<PeriodWord>,
        /// By when.
        optional due: Spanned<super::DueRule>,
        /// By which opening hours a due date may fall on a closed day.
        optional calendar: Spanned<CalendarRef> = "the service's",
        /// Where such a due date moves.
        optional if_closed: Spanned<IfClosed> = "same",
        /// The places that must all be supplied.
        many places: Vec<Spanned<Id>>,
        /// Whether the quantity is due at each place.
        optional per_place: Spanned<Flag> = "false",
        /// What shows that it was handed over; without it an occurrence was not kept.
        optional proof: Wording,
        /// The person who hands it over.
        optional sent_by: Spanned<Id>,
        /// The person who takes it.
        optional received_by: Spanned<Id>,
    }
}

words! {
    /// Where a due date moves that falls on a closed day.
    pub enum IfClosed ("`same`, `next` or `previous`") {
        /// It stays.
        Same = "same",
        /// To the next open day.
        Next = "next",
        /// To the open day before.
        Previous = "previous",
    }
}

impl Delivery {
    /// The delivery as the promise that it is: its quantity in the quantity's period, else that each occurrence is kept.
    /// Nothing where neither is said, which a check rule reports, or where there is no service.
    pub(super) fn objective(
        &self,
        id: &Spanned<Id>,
        first_service: Option<&Spanned<Id>>,
    ) -> Option<Objective> {
        let of = OfDelivery { delivery: id.clone(), span: self.span };
        let (measure, goal, period) = match (&self.quantity, &self.every) {
            (Some(quantity), _) => {
                let goal = Spanned::new(quantity.value.amount.clone(), quantity.span);
                (Measure::Delivered(of), goal, Spanned::new(quantity.value.per, quantity.span))
            }
            (None, Some(every)) => {
                let all = Value::Percent(Percent(Ratio::one()));
                let goal = Comparison { operator: Operator::Equal, value: all };
                (Measure::OnTime(of), Spanned::new(goal, every.span), Spanned::new(every.value.0, every.span))
            }
            (None, None) => return None,
        };
        let service = self.service.as_ref().or(first_service)?;
        Some(Objective {
            service: service.clone(),
            title: Some(self.item.clone()),
            owed_by: self.owed_by.clone(),
            owed_to: self.owed_to.clone(),
            owner: self.sent_by.clone(),
            headline: None,
            r#where: super::Filter::default(),
            except: super::Filter::default(),
            each: self.each.clone(),
            // Its time is that of its due dates; no hours leave a delivery out.
            calendar: Some(By::All(Spanned::new(CalendarRef::Always, id.span))),
            measure,
            limit: None,
            goal: By::All(goal),
            period: Spanned::new(PeriodWord(period.value), period.span),
            by: super::Fields::default(),
            warn: None,
            floor: None,
            at_least: None,
            no_data: None,
            counts_in: None,
            pace: None,
            importance: None,
            span: self.span,
        })
    }

    /// How often an occurrence is due: as it says, else once in the period of its quantity.
    pub fn rhythm(&self) -> Option<PeriodRule> {
        let every = self.every.as_ref().map(|every| every.value.0);
        every.or(self.quantity.as_ref().map(|quantity| quantity.value.per))
    }

    /// Whether its quantity is due at each of its places.
    pub fn is_per_place(&self) -> bool {
        self.per_place.as_ref().is_some_and(|flag| flag.value.0)
    }
}
