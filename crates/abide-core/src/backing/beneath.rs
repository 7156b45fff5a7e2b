use crate::agreement::{Agreement, Id, ServiceRef};
use crate::diagnostic::Spanned;
use crate::plan::{MeasurePlan, ObjectivePlan, Plan};

/// An agreement beneath another.
#[derive(Debug, Clone, Copy)]
pub struct Beneath<'a> {
    /// By which name the one above knows it, where it says so.
    pub id: &'a Spanned<Id>,
    /// As it is written; its places are those of the space of all texts.
    pub agreement: &'a Agreement,
    /// As it is compiled.
    pub plan: &'a Plan,
}

/// A promise of an agreement beneath.
#[derive(Clone, Copy)]
pub(super) struct Promise<'a> {
    pub(super) beneath: Beneath<'a>,
    /// Its position among the objectives.
    pub(super) position: usize,
    pub(super) objective: &'a ObjectivePlan,
}

impl<'a> Beneath<'a> {
    /// The one that a dependency names.
    pub(super) fn named<'b>(all: &'b [Beneath<'a>], service: &ServiceRef) -> Option<&'b Beneath<'a>> {
        all.iter().find(|one| one.id.value == service.agreement)
    }

    /// The promises for one of its services that are about all of it: neither narrowed nor judged apart.
    pub(super) fn promises(self, service: &Id) -> impl Iterator<Item = Promise<'a>> {
        let position = self.agreement.services.position(service.as_str());
        let objectives = self.plan.objectives.iter().enumerate();
        objectives
            .filter(move |(_, objective)| Some(objective.service) == position)
            .filter(|(_, objective)| {
                objective.filter.holds.is_empty()
                    && objective.filter.except.is_empty()
                    && objective.each.is_none()
            })
            .map(move |(position, objective)| Promise { beneath: self, position, objective })
    }
}

impl Promise<'_> {
    /// Whether it is about the share of time in which a service is up.
    pub(super) fn is_availability(&self) -> bool {
        is_availability(self.objective)
    }
}

/// Whether an objective is about the share of time in which a service is up.
pub(super) fn is_availability(objective: &ObjectivePlan) -> bool {
    matches!(&objective.measure, MeasurePlan::Outages(outages) if outages.figure == "availability")
}
