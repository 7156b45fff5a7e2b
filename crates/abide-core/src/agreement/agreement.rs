use super::{
    CalendarTerms, Cap, ClockTerms, Delivery, Escalation, Evidence, Exclusion, FigureTerms, Flag, Group, Id,
    Language, Layer, MergeClass, Objective, Opening, Party, Pin, Pricing, Remedy, Report, Semver, Service,
    Settlement, Term, TermPath, Whole, Wording,
};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::text::{Map, Node, Read, Reader, Source, parse};
use crate::{section, words};

words! {
    /// What an agreement is between whom.
    pub enum Kind ("a kind of agreement") {
        /// Provider and one customer.
        Customer = "customer",
        /// Provider and every customer of one service.
        Service = "service",
        /// Between teams.
        Internal = "internal",
        /// An operational level agreement under another.
        Operational = "operational",
        /// A contract with an outside supplier under another.
        Underpinning = "underpinning",
    }
}

section! {
    /// A service level agreement in one text.
    pub struct Agreement ("agreement") {
        /// The version of the language: 1.
        required abide: Spanned<Whole>,
        /// Its name among agreements.
        required id: Spanned<Id>,
        /// Its version.
        optional version: Spanned<Semver> = "1.0.0",
        /// What it is between whom.
        optional kind: Spanned<Kind> = "customer",
        /// For whom its terms hold, where they stand in several texts.
        optional layer: Spanned<Layer>,
        /// The text of the layer above, which holds where this one is silent.
        many extends: Map<Id, Pin>,
        /// How people call it.
        optional title: Wording,
        /// What it is about.
        optional summary: Wording,
        /// Its languages; the first is authoritative.
        many languages: Vec<Spanned<Language>>,
        /// Whether it binds, or is informal.
        optional binding: Spanned<Flag> = "true",
        /// Between whom.
        required parties: Map<Id, Party>,
        /// From when, how long, by which clock and money.
        required term: Term,
        /// Rosters.
        many groups: Map<Id, Group>,
        /// Opening hours.
        many calendars: Map<Id, CalendarTerms>,
        /// What is provided.
        required services: Map<Id, Service>,
        /// The agreements beneath, on which the services depend.
        many backing: Map<Id, Pin>,
        /// How the time of items is taken.
        many clocks: Map<Id, ClockTerms>,
        /// Numbers that goals name.
        many figures: Map<Id, FigureTerms>,
        /// The promises.
        many objectives: Map<Id, Objective>,
        /// What is handed over regularly; each is a promise like an objective.
        many deliveries: Map<Id, Delivery>,
        /// What must be shown to keep a standard.
        many evidence: Map<Id, Evidence>,
        /// What does not count.
        many exclusions: Map<Id, Exclusion>,
        /// What follows a miss.
        many remedies: Map<Id, Remedy>,
        /// Bounds on remedies together.
        many caps: Map<Id, Cap>,
        /// How money is charged.
        optional pricing: Pricing,
        /// How a period is closed.
        optional settlement: Settlement,
        /// What counts from before the term.
        optional opening: Opening,
        /// Who is told when something comes into danger.
        many escalations: Map<Id, Escalation>,
        /// What is sent regularly.
        many reports: Map<Id, Report>,
        /// What lower layers may change.
        many policy: Map<TermPath, Spanned<MergeClass>>,
        /// Terms of the layer above that do not hold, with the reason.
        many drop: Map<TermPath, Wording>,
    }
    later {
        "definitions", "goals", "needs", "tiers", "priorities", "sources", "conditions", "duties", "overlaps", "reviews", "governance",
        "amendments", "signatures",
    }
}

impl Agreement {
    /// Reads a text; `None` where a fault was found that leaves no agreement to look at further.
    pub fn from_text(source: &Source, faults: &mut Diagnostics) -> Option<Agreement> {
        Agreement::from_node(&parse(source, faults)?, faults)
    }

    /// The same of a tree, which several texts may have made.
    pub fn from_node(node: &Node, faults: &mut Diagnostics) -> Option<Agreement> {
        Agreement::read(node, &mut Reader::new(faults)).map(Agreement::with_deliveries)
    }

    /// The same with each delivery as the objective that it is, after the objectives and in the order of the text. One
    /// that is named like an objective is left out; a check rule reports it.
    fn with_deliveries(mut self) -> Agreement {
        let first_service = self.services.iter().next().map(|(id, _)| id.clone());
        for (id, delivery) in self.deliveries.iter() {
            if self.objectives.get(&id.value).is_none()
                && let Some(objective) = delivery.objective(id, first_service.as_ref())
            {
                self.objectives.push(id.clone(), objective);
            }
        }
        self
    }

    /// The delivery that an objective is, where it is one.
    pub fn delivery(&self, objective: &Spanned<Id>) -> Option<&Delivery> {
        let of_delivery = self.deliveries.iter().find(|(id, _)| id.span == objective.span);
        of_delivery.map(|(_, delivery)| delivery)
    }
}
