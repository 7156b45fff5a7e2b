use super::from_agreement::{Compiler, unresolved};
use super::from_record_measure::plan;
use super::{
    Adds, DeliveryFields, EachPlan, FilterPlan, MeasurePlan, Occurring, RecordMake, RecordPlan, RecordTerm,
    SchedulePlan, ScheduleRow, Side, Test, Unit, number_of,
};
use crate::agreement::{By, CalendarRef, Comparison, Delivery, Id, IfClosed, Operator};
use crate::diagnostic::Spanned;
use crate::fact::{Attribute, Stream};
use crate::value::{Name, Ratio};

impl<'a> Compiler<'a> {
    /// A delivery of the agreement by its id.
    pub(super) fn delivery(&mut self, id: &Spanned<Id>) -> Option<&'a Delivery> {
        let found = self.agreement.deliveries.get(id.value.as_str());
        if found.is_none() {
            self.faults.push(unresolved("delivery", id));
        }
        found
    }

    /// What a delivery itself promises: its quantity and that each occurrence is kept, or only one of the two.
    pub(super) fn own_measure(
        &mut self,
        id: &Spanned<Id>,
        delivery: &Delivery,
    ) -> Option<(MeasurePlan, Unit)> {
        let on_schedule = delivery.every.is_some();
        if delivery.quantity.is_none() {
            let plan = self.occurrences(id, delivery, Occurring::InTime)?;
            return Some((MeasurePlan::Records(plan), Unit::Share));
        }
        let mut plan = self.delivered(id, delivery);
        if on_schedule {
            plan.schedule = Some(self.schedule(id, delivery, Occurring::InTime)?);
        }
        Some((MeasurePlan::Records(plan), Unit::Number(unit_of(delivery))))
    }

    /// How much of a delivery was handed over: the quantities that its facts tell, one for a fact that tells none.
    pub(super) fn delivered(&mut self, id: &Spanned<Id>, _delivery: &Delivery) -> RecordPlan {
        let fields = self.delivery_fields(id);
        let own =
            FilterPlan { holds: vec![Test::OneOf(fields.delivery, vec![fields.id])], except: Vec::new() };
        let term = RecordTerm {
            stream: Stream::Deliveries,
            side: Side::Numerator,
            filter: own,
            within: None,
            adds: Adds::FieldOrOne(fields.quantity),
        };
        plan("delivered", vec![term], RecordMake::Sum)
    }

    /// The share of a delivery's occurrences that were kept.
    pub(super) fn occurrences(
        &mut self,
        id: &Spanned<Id>,
        delivery: &Delivery,
        counts: Occurring,
    ) -> Option<RecordPlan> {
        let figure = match counts {
            Occurring::InTime => "on-time",
            Occurring::InFull => "in-full",
        };
        let schedule = self.schedule(id, delivery, counts)?;
        Some(RecordPlan { schedule: Some(schedule), ..plan(figure, Vec::new(), RecordMake::Quotient) })
    }

    fn schedule(&mut self, id: &Spanned<Id>, delivery: &Delivery, counts: Occurring) -> Option<SchedulePlan> {
        let every = delivery.rhythm()?;
        let fields = self.delivery_fields(id);
        Some(SchedulePlan {
            counts,
            every,
            due: delivery.due.as_ref().map(|due| due.value),
            if_closed: delivery.if_closed.as_ref().map_or(IfClosed::Same, |word| word.value),
            calendar: self.calendar_of_delivery(delivery)?,
            rows: self.rows(fields, delivery)?,
            proved: delivery.proof.is_some(),
            needed: needed(delivery),
            fields,
            span: id.span,
        })
    }

    /// The hours by which a due date may fall on a closed day: its own, else its service's where one holds for all.
    /// The outer `None` is a fault.
    #[expect(clippy::option_option, reason = "a fault is no absence")]
    fn calendar_of_delivery(
        &mut self,
        delivery: &Delivery,
    ) -> Option<Option<std::sync::Arc<abide_time::Timetable>>> {
        let services = &self.agreement.services;
        let service = match &delivery.service {
            Some(id) => services.get(id.value.as_str()),
            None => services.iter().next().map(|(_, service)| service),
        };
        let of_service = service.and_then(|service| match &service.calendar {
            Some(By::All(calendar)) => Some(calendar.clone()),
            Some(By::Field { .. }) | None => None,
        });
        let Some(reference) = delivery.calendar.clone().or(of_service) else { return Some(None) };
        let found = self.calendars.timetable(&reference.value);
        if let (None, CalendarRef::Named(id)) = (&found, &reference.value) {
            self.faults.push(unresolved("calendar", &Spanned::new(id.clone(), reference.span)));
        }
        found.map(Some)
    }

    /// Every place for every one who owes it.
    fn rows(&mut self, fields: DeliveryFields, delivery: &Delivery) -> Option<Vec<ScheduleRow>> {
        let of = |field, value| Attribute { field, value };
        let mut rows =
            vec![ScheduleRow { item: fields.id, attributes: vec![of(fields.delivery, fields.id)] }];
        if let Some(each) = &delivery.each {
            let plan = self.each(each)?;
            if let (Some(field), false) = (plan.of.first(), plan.members.is_empty()) {
                rows = with_each(&rows, *field, &plan.members);
            }
        }
        if !delivery.places.is_empty() {
            let (field, places) = self.places(delivery);
            rows = with_each(&rows, field, &places);
        }
        Some(rows)
    }

    fn places(&mut self, delivery: &Delivery) -> (Name, Vec<Name>) {
        let field = self.names.name("place");
        (field, delivery.places.iter().map(|place| self.names.name(place.value.as_str())).collect())
    }

    /// The places as those for which a quantity is judged apart, where it is due at each.
    pub(super) fn each_place(&mut self, delivery: &Delivery) -> Option<EachPlan> {
        if !delivery.is_per_place() {
            return None;
        }
        let (field, members) = self.places(delivery);
        let found = |id: &Id| {
            let mut places = self.agreement.parties.iter().flat_map(|(_, party)| party.places.iter());
            places.find(|(known, _)| known.value == *id).map(|(_, place)| place.address.clone())
        };
        let member_names = delivery.places.iter().filter_map(|place| found(&place.value)).collect();
        Some(EachPlan { of: vec![field], members, member_names, at_least: Ratio::one() })
    }

    fn delivery_fields(&mut self, id: &Spanned<Id>) -> DeliveryFields {
        let mut name = |text: &str| self.names.name(text);
        DeliveryFields {
            delivery: name("delivery"),
            id: name(id.value.as_str()),
            proof: name("proof"),
            meant_for: name("for"),
            quantity: name("quantity"),
            ordered: name("ordered"),
        }
    }
}

fn with_each(rows: &[ScheduleRow], field: Name, values: &[Name]) -> Vec<ScheduleRow> {
    let rows = rows.iter().flat_map(|row| {
        values.iter().map(move |&value| {
            let own = [Attribute { field, value }];
            let attributes = row.attributes.iter().copied().chain(own).collect();
            ScheduleRow { item: value, attributes }
        })
    });
    rows.collect()
}

/// What is due each time: the quantity, where its period is that of the occurrences and it is a least amount. One for
/// all places together is told apart by what was ordered.
fn needed(delivery: &Delivery) -> Option<Ratio> {
    let quantity = &delivery.quantity.as_ref()?.value;
    let Comparison { operator, value } = &quantity.amount;
    let of_one = delivery.places.len() <= 1 || delivery.is_per_place();
    let is_least = matches!(operator, Operator::AtLeast | Operator::Equal);
    let fits = delivery.rhythm() == Some(quantity.per) && of_one && is_least;
    fits.then(|| number_of(value)).flatten()
}

/// The unit of a delivery's quantity as written.
fn unit_of(delivery: &Delivery) -> String {
    match delivery.quantity.as_ref().map(|quantity| &quantity.value.amount.value) {
        Some(crate::agreement::Value::Number { unit, .. }) => unit.clone(),
        _ => String::new(),
    }
}
