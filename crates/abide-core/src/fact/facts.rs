use std::collections::BTreeSet;

use abide_time::Interval;

use super::{Attribute, Existence, Finding, Outage, SourceReport, Stream, TicketEvent, Window};
use crate::value::{Name, Names};

/// All that is known, in no particular order. Duplicates have been taken out; revisions that are superseded
/// are still here, because what was known earlier depends on them.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The texts of all names.
    pub names: Names,
    /// The attributes that facts point to.
    pub attributes: Vec<Attribute>,
    /// What happened to tickets.
    pub tickets: Vec<TicketEvent>,
    /// When services were down.
    pub outages: Vec<Outage>,
    /// Windows of exclusions.
    pub windows: Vec<Window>,
    /// What existed.
    pub inventory: Vec<Existence>,
    /// States that close an item, as the sources name them, beside `resolved` and `closed`: leaving one is a
    /// reopening.
    pub closing: BTreeSet<Name>,
    /// Times of which nothing is known because rows were rejected: the stream and the time, where the row
    /// still told it.
    pub unknown: Vec<(Stream, Interval)>,
    /// What the sources gave.
    pub sources: Vec<SourceReport>,
    /// What a person should know about them.
    pub findings: Vec<Finding>,
}

impl Facts {
    /// The attributes of a fact.
    pub fn attributes_of(&self, start: u32, count: u16) -> &[Attribute] {
        &self.attributes[start as usize..start as usize + usize::from(count)]
    }

    /// The sources of a stream.
    pub fn sources_of(&self, stream: Stream) -> impl Iterator<Item = &SourceReport> {
        self.sources.iter().filter(move |source| source.stream == stream)
    }
}
