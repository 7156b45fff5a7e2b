use std::collections::BTreeSet;

use abide_core::clock::{Items, ItemsError, Timeline};
use abide_core::fact::{Facts, TicketEvent};
use abide_core::value::Name;

use super::workers::Workers;

/// The items of listed facts, in as many parts as keep all threads busy.
pub(super) struct Shards<'f> {
    facts: &'f Facts,
    timelines: Vec<Timeline<'f>>,
    workers: Workers,
}

/// Fewer facts than these are one part.
const FACTS_OF_A_SHARD: usize = 16_384;

impl<'f> Shards<'f> {
    pub(super) fn new(facts: &'f Facts, workers: Workers) -> Self {
        let count = (facts.tickets.len() / FACTS_OF_A_SHARD + 1).next_power_of_two();
        let mut shards: Vec<Vec<&TicketEvent>> = vec![Vec::new(); count];
        for event in &facts.tickets {
            shards[event.item.index() % count].push(event);
        }
        let shards: Vec<std::sync::Mutex<Vec<&TicketEvent>>> =
            shards.into_iter().map(std::sync::Mutex::new).collect();
        let sort = |done: &mut Vec<Timeline<'f>>, shard: usize| {
            let events = std::mem::take(&mut *lock(&shards[shard]));
            done.push(Timeline::of(facts, events));
        };
        let timelines = workers.share(count, Vec::new, sort).into_iter().flatten().collect();
        Shards { facts, timelines, workers }
    }
}

fn lock<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

impl Items for Shards<'_> {
    fn each(&self, look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        self.workers.share(self.timelines.len(), || (), |(), shard| look(&self.timelines[shard]));
        Ok(())
    }

    fn among(&self, some: &[Name], look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        let wanted: BTreeSet<Name> = some.iter().copied().collect();
        self.workers.share(
            self.timelines.len(),
            || (),
            |(), shard| {
                let whole = &self.timelines[shard];
                let own = (0..whole.len()).filter(|&item| wanted.contains(&whole.item(item)));
                let events: Vec<&TicketEvent> =
                    own.flat_map(|item| whole.all(item).iter().copied()).collect();
                if !events.is_empty() {
                    look(&Timeline::of(self.facts, events));
                }
            },
        );
        Ok(())
    }
}
