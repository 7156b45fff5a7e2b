use abide_time::Instant;

use crate::clock::ItemEvents;
use crate::fact::FindingDetail;
use crate::measure::items::Class;
use crate::plan::{LeadEvents, LeadPlan};
use crate::value::{Name, Names, Ratio};

/// As what a lead counts, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LeadCount {
    /// The instant whose period it belongs to.
    pub(crate) at: Instant,
    /// As what.
    pub(crate) class: Class,
    /// What it adds.
    pub(crate) value: Option<Ratio>,
    /// What it does not say although the measure needs it.
    pub(crate) lacks: Option<FindingDetail>,
}

/// Counts one lead by what had happened by an instant; nothing where the measure is not about it.
pub(crate) fn count_lead(
    plan: &LeadPlan,
    events: &ItemEvents<'_>,
    until: Instant,
    names: &Names,
) -> Option<LeadCount> {
    let lead = Lead { events, until, names };
    match plan {
        LeadPlan::Volume { stage } => Some(LeadCount {
            at: lead.first(*stage)?,
            class: Class::Met,
            value: Some(Ratio::one()),
            lacks: None,
        }),
        LeadPlan::Value { stage, field, points } => {
            let value = lead.value(*field);
            let points = points.iter().find(|(known, _)| Some(*known) == value);
            Some(lead.worth(lead.first(*stage)?, *field, points.map(|(_, points)| points.clone())))
        }
        LeadPlan::Depth { reached, attempts } => {
            let at = lead.handed()?;
            let unreached = lead.first(*reached).is_none();
            unreached.then(|| LeadCount {
                at,
                class: Class::Met,
                value: Some(lead.tries(attempts)),
                lacks: None,
            })
        }
        LeadPlan::CloseRate(names) => {
            let class = if lead.won(names).is_some() { Class::Met } else { Class::Missed };
            Some(LeadCount { at: lead.handed()?, class, value: None, lacks: None })
        }
        LeadPlan::ClosedRate(names) => {
            let (at, won) = lead.closed(names)?;
            let class = if won { Class::Met } else { Class::Missed };
            Some(LeadCount { at, class, value: None, lacks: None })
        }
        LeadPlan::DealSize(names) => {
            lead.won(names)?;
            Some(lead.worth(lead.handed()?, names.value, lead.number(names.value)))
        }
        LeadPlan::Recorded(names) => {
            let at = lead.handed()?;
            match lead.won(names) {
                Some(_) => Some(lead.worth(at, names.value, lead.number(names.value))),
                None => Some(LeadCount { at, class: Class::Missed, value: None, lacks: None }),
            }
        }
    }
}

struct Lead<'a> {
    events: &'a ItemEvents<'a>,
    until: Instant,
    names: &'a Names,
}

impl Lead<'_> {
    fn first(&self, event: Name) -> Option<Instant> {
        self.events.first(event).filter(|at| *at <= self.until)
    }

    fn handed(&self) -> Option<Instant> {
        self.events.arrived().filter(|at| *at <= self.until)
    }

    /// The last of won and lost, and whether it is won.
    fn closed(&self, names: &LeadEvents) -> Option<(Instant, bool)> {
        let known = self.events.events.iter().filter(|event| event.occurred <= self.until);
        let ends = known.filter_map(|event| {
            let won = event.event == Some(names.won);
            (won || event.event == Some(names.lost)).then_some((event.occurred, won))
        });
        ends.max()
    }

    fn won(&self, names: &LeadEvents) -> Option<Instant> {
        self.closed(names).filter(|(_, won)| *won).map(|(at, _)| at)
    }

    /// Attempts that a person made.
    fn tries(&self, attempts: &[Name]) -> Ratio {
        let made = self.events.events.iter().filter(|event| {
            event.occurred <= self.until
                && !event.automatic
                && event.event.is_some_and(|event| attempts.contains(&event))
        });
        Ratio::whole(i64::try_from(made.count()).unwrap_or(i64::MAX))
    }

    fn value(&self, field: Name) -> Option<Name> {
        self.events.attributes_at(self.until).get(field)
    }

    fn number(&self, field: Name) -> Option<Ratio> {
        let number = self.names.text(self.value(field)?).parse::<Ratio>().ok()?;
        (!number.is_negative()).then_some(number)
    }

    /// A lead that adds what a field says; undecided where it says nothing that can be added.
    fn worth(&self, at: Instant, field: Name, value: Option<Ratio>) -> LeadCount {
        if value.is_some() {
            return LeadCount { at, class: Class::Met, value, lacks: None };
        }
        let name = self.names.text(field).to_owned();
        let lacks = match self.value(field) {
            None => FindingDetail::Lacks(name),
            Some(value) => FindingDetail::Value { field: name, value: self.names.text(value).to_owned() },
        };
        LeadCount { at, class: Class::Undecided, value: None, lacks: Some(lacks) }
    }
}
