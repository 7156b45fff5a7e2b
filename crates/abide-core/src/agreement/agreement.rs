use super::{
    CalendarTerms, Cap, ClockTerms, Escalation, Exclusion, FigureTerms, Flag, Group, Id, Language, Objective,
    Opening, Party, Pricing, Remedy, Report, Semver, Service, Settlement, Term, Whole, Wording,
};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::text::{Map, Read, Reader, Source, parse};
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
        /// How the time of items is taken.
        many clocks: Map<Id, ClockTerms>,
        /// Numbers that goals name.
        many figures: Map<Id, FigureTerms>,
        /// The promises.
        many objectives: Map<Id, Objective>,
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
    }
    later {
        "layer", "extends", "definitions", "goals", "needs", "tiers", "priorities", "sources", "backing", "conditions", "deliveries", "duties", "evidence", "overlaps", "reviews", "governance", "policy",
        "drop", "amendments", "signatures",
    }
}

impl Agreement {
    /// Reads a text; `None` where a fault was found that leaves no agreement to look at further.
    pub fn from_text(source: &Source, faults: &mut Diagnostics) -> Option<Agreement> {
        let node = parse(source, faults)?;
        Agreement::read(&node, &mut Reader::new(faults))
    }
}
