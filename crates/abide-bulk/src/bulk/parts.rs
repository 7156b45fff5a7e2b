use std::any::Any;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use abide_core::fact::{HeldTickets, TicketEvent};
use abide_core::value::{Name, NameTable, Names};
use abide_time::Instant;

use super::aside::Aside;
use super::columns::EventColumns;
use super::part::Part;
use super::workers::Workers;
use crate::mapping::{ClassFacts, RowClass};

/// A log of tickets in parts by the hash of the item. It is the only source of its stream.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(super) parts: Vec<Part>,
    classes: Vec<RowClass>,
    pub(super) source: u16,
    pub(super) workers: Workers,
    pub(super) aside: Aside,
    facts: u64,
    /// Answers given before.
    last_known: Mutex<BTreeMap<Instant, Option<Instant>>>,
}

impl Parts {
    pub(super) fn new(
        parts: Vec<Part>,
        classes: Vec<RowClass>,
        aside: Aside,
        source: u16,
        workers: Workers,
    ) -> Parts {
        let facts_of = |class: &RowClass| match class {
            RowClass::Facts(facts) => facts.len() as u64,
            RowClass::Filtered | RowClass::Faulty => 0,
        };
        let by_class: Vec<u64> = classes.iter().map(facts_of).collect();
        let counted = parts.iter().flat_map(|part| part.counts().iter().zip(&by_class));
        let facts = counted.map(|(events, facts)| events * facts).sum();
        Parts { parts, classes, source, workers, aside, facts, last_known: Mutex::default() }
    }

    /// Gives all items their names.
    pub(crate) fn name(&mut self, names: Names) -> Names {
        let known: Vec<String> = names.texts().map(str::to_owned).collect();
        let tables: Vec<Arc<NameTable>> = self.parts.iter().map(|part| Arc::clone(&part.table)).collect();
        let mut own = names;
        for text in known {
            let hash = NameTable::hash(&text);
            let part = &mut self.parts[abide_core::value::part_of(hash, tables.len())];
            if let Some(item) = part.table.find(hash, &text) {
                part.aliases.push((item, own.name(&text)));
            }
        }
        own.with_parts(tables)
    }

    /// The name of an item of a part.
    fn name_of(&self, part: usize, item: u32, first: Name) -> Name {
        let alias = self.parts[part].aliases.iter().find(|(known, _)| *known == item);
        alias.map_or_else(|| Names::after(first, item), |(_, name)| *name)
    }

    /// Puts the facts of an item at the end of a list. `columns`: the events of its part.
    pub(super) fn put(
        &self,
        part: usize,
        columns: &EventColumns,
        item: u32,
        first: Name,
        tickets: &mut Vec<TicketEvent>,
    ) {
        let own = &self.parts[part];
        let name = self.name_of(part, item, first);
        let places = own.places(item);
        for place in places.clone() {
            let us = columns.occurred_us[place];
            let RowClass::Facts(class) = &self.classes[usize::from(columns.classes[place])] else { continue };
            let occurred = Instant::from_us(us);
            let at = |fact: &TicketEvent| TicketEvent { item: name, occurred, recorded: occurred, ..*fact };
            let shares = |place: usize| places.contains(&place) && columns.occurred_us[place] == us;
            let alone = !shares(place + 1) && !place.checked_sub(1).is_some_and(shares);
            match class.alone().filter(|_| alone) {
                Some(fact) => tickets.push(at(fact)),
                None => self.put_with_ids(class, own.table.text(item), occurred, at, tickets),
            }
        }
    }

    /// Only facts that share their instant need their ids: these order them.
    fn put_with_ids(
        &self,
        class: &ClassFacts,
        item: &str,
        occurred: Instant,
        at: impl Fn(&TicketEvent) -> TicketEvent,
        tickets: &mut Vec<TicketEvent>,
    ) {
        tickets.extend(class.facts(item, occurred, at));
    }
}

impl HeldTickets for Parts {
    fn count(&self) -> u64 {
        self.facts
    }

    fn last_known(&self, source: usize, by: Instant) -> Option<Instant> {
        if source != usize::from(self.source) {
            return None;
        }
        let mut known = self.last_known.lock().unwrap_or_else(PoisonError::into_inner);
        *known.entry(by).or_insert_with(|| {
            let last = |last: &mut Vec<_>, part: usize| last.push(self.parts[part].last_by(by, &self.aside));
            let all = self.workers.share(self.parts.len(), Vec::new, last).into_iter().flatten();
            // What cannot be brought back is told by whoever looks at the items, which everybody does who asks this.
            all.filter_map(|last: std::io::Result<Option<Instant>>| last.ok().flatten()).max()
        })
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}
