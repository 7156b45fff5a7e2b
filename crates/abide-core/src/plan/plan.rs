use std::collections::BTreeSet;
use std::sync::Arc;

use abide_time::{Instant, Timetable};

use super::{
    CapPlan, ClockPlan, ExclusionPlan, FigurePlan, ObjectivePlan, OpeningPlan, PartyPlan, RemedyPlan,
    ServicePlan, TermPlan,
};
use crate::agreement::{Kind, Semver, Wording};
use crate::resolve::Levels;
use crate::value::{Name, Names};

/// The resolved, compiled agreement: the only input of evaluation.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The agreement's id.
    pub id: String,
    /// Its version.
    pub version: Semver,
    /// What it is between whom.
    pub kind: Kind,
    /// How people call it.
    pub title: Option<Wording>,
    /// Its languages; the first is authoritative.
    pub languages: Vec<String>,
    /// SHA-256 of its canonical form, in which the digests of the files stand that it names, in hexadecimal.
    pub digest: String,
    /// The texts that it is made of, where it builds on others.
    pub levels: Levels,
    /// The parties in document order.
    pub parties: Vec<PartyPlan>,
    /// When it runs.
    pub term: TermPlan,
    /// The calendars by id: `always`, then its own in document order.
    pub calendars: Vec<(String, Arc<Timetable>)>,
    /// The services in document order.
    pub services: Vec<ServicePlan>,
    /// The clocks that objectives use.
    pub clocks: Vec<ClockPlan>,
    /// The numbers that goals are worked out by.
    pub figures: Vec<FigurePlan>,
    /// The objectives in document order.
    pub objectives: Vec<ObjectivePlan>,
    /// The exclusions in document order.
    pub exclusions: Vec<ExclusionPlan>,
    /// The remedies in document order.
    pub remedies: Vec<RemedyPlan>,
    /// The caps, innermost first.
    pub caps: Vec<CapPlan>,
    /// What counts from before the term.
    pub opening: OpeningPlan,
    /// The field by which an item names its service; one that names another service is not judged.
    pub service_field: Name,
    /// The field by which a lead names who follows it up, where leads are judged.
    pub rep_field: Option<Name>,
    /// The names of the agreement; facts are read with a copy of it, so that both mean the same numbers.
    pub names: Names,
}

impl Plan {
    /// When a period settles: from then on later facts restate.
    pub fn settles_at(&self, period_end: Instant) -> Instant {
        self.term.after(period_end, self.term.settle)
    }

    /// The fields of facts that the agreement looks at.
    pub fn fields(&self) -> BTreeSet<Name> {
        let mut fields = BTreeSet::from([self.service_field]);
        fields.extend(self.rep_field);
        for objective in &self.objectives {
            fields.extend(objective.fields());
        }
        for figure in &self.figures {
            fields.extend(figure.shares.fields());
        }
        for exclusion in &self.exclusions {
            fields.extend(exclusion.filter.fields());
        }
        for remedy in &self.remedies {
            fields.extend(remedy.filter.fields());
        }
        fields
    }
}

impl ObjectivePlan {
    /// The fields of facts that the objective looks at.
    pub fn fields(&self) -> BTreeSet<Name> {
        use super::{ItemPlan, MeasurePlan, StatisticOf};
        let mut fields: BTreeSet<Name> = self.filter.fields().chain(self.by.iter().copied()).collect();
        fields.extend(self.calendar.field());
        fields.extend(self.goal.field());
        fields.extend(self.limit.as_ref().and_then(super::ByPlan::field));
        fields.extend(self.warn.as_ref().and_then(super::ByPlan::field));
        fields.extend(self.floor.as_ref().and_then(super::ByPlan::field));
        if let Some(each) = &self.each {
            fields.extend(each.of.iter().copied());
        }
        match &self.measure {
            MeasurePlan::Items(ItemPlan::Share { good, .. }) => fields.extend(good.fields()),
            MeasurePlan::Items(ItemPlan::Leads(leads)) => fields.extend(leads.fields()),
            MeasurePlan::Items(ItemPlan::Statistic { of: StatisticOf::Field(_, field), .. }) => {
                fields.insert(*field);
            }
            MeasurePlan::Items(_) => {}
            MeasurePlan::Records(records) => fields.extend(records.fields()),
            MeasurePlan::Outages(outages) => {
                fields.extend(outages.resources.map(|(field, _)| field));
                fields.extend(outages.probes.iter().flat_map(|probes| [probes.monitor, probes.up]));
            }
        }
        fields
    }
}
