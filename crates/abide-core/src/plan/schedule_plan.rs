use std::sync::Arc;

use abide_time::{PeriodRule, Timetable};

use crate::agreement::{DueRule, IfClosed};
use crate::diagnostic::Span;
use crate::fact::Attribute;
use crate::value::{Name, Ratio};

/// When a delivery is due, and what makes an occurrence of it kept. When exactly is worked out by
/// [`measure::records`](crate::measure::records), because a term may have no end.
#[derive(Debug, Clone)]
pub struct SchedulePlan {
    /// What is asked of an occurrence.
    pub counts: Occurring,
    /// How often one is due: once in each such period.
    pub every: PeriodRule,
    /// By when; nothing is the end of the period.
    pub due: Option<DueRule>,
    /// Where a due date moves that falls on a closed day.
    pub if_closed: IfClosed,
    /// By which opening hours.
    pub calendar: Option<Arc<Timetable>>,
    /// What must be supplied each time: every place, for every one who owes it.
    pub rows: Vec<ScheduleRow>,
    /// Whether an occurrence needs something that shows it.
    pub proved: bool,
    /// What is due each time, where the agreement says it; else each fact tells what was ordered.
    pub needed: Option<Ratio>,
    /// The fields of the facts.
    pub fields: DeliveryFields,
    /// The line of the delivery.
    pub span: Span,
}

/// What is asked of an occurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurring {
    /// That something was handed over by the due date.
    InTime,
    /// That all of it was, whenever.
    InFull,
}

/// One thing that must be supplied each time.
#[derive(Debug, Clone)]
pub struct ScheduleRow {
    /// How a breach names it: the place, else the one who owes it, else the delivery.
    pub item: Name,
    /// What a fact about it says at least.
    pub attributes: Vec<Attribute>,
}

/// The names of what facts about deliveries say.
#[derive(Debug, Clone, Copy)]
pub struct DeliveryFields {
    /// Which delivery it is.
    pub delivery: Name,
    /// The delivery that is meant here.
    pub id: Name,
    /// What shows it.
    pub proof: Name,
    /// The period of the occurrence that it is meant for, where the source says so.
    pub meant_for: Name,
    /// How much was handed over.
    pub quantity: Name,
    /// How much had been ordered.
    pub ordered: Name,
}

impl SchedulePlan {
    /// The fields of records that it looks at.
    pub(super) fn fields(&self) -> Vec<Name> {
        let DeliveryFields { delivery, proof, meant_for, quantity, ordered, .. } = self.fields;
        let of_rows = self.rows.iter().flat_map(|row| &row.attributes).map(|attribute| attribute.field);
        of_rows.chain([delivery, proof, meant_for, quantity, ordered]).collect()
    }
}
