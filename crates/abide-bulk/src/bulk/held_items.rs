use abide_core::clock::{Items, ItemsError, Timeline};
use abide_core::fact::Facts;
use abide_core::value::{Name, NameTable, part_of};

use super::parts::Parts;
use super::shards::Shards;
use super::workers::Workers;

/// The items of facts, ready to be judged on all cores: those held in columns, and those in the list of the facts,
/// which may be of another stream.
pub struct JudgedItems<'f> {
    held: Option<HeldItems<'f>>,
    listed: Shards<'f>,
}

/// The items of facts, however these hold them.
pub fn judged_items(facts: &Facts, workers: Workers) -> JudgedItems<'_> {
    let held = facts.held.as_ref().and_then(|held| held.as_any().downcast_ref::<Parts>());
    JudgedItems { held: held.map(|parts| HeldItems { parts, facts }), listed: Shards::new(facts, workers) }
}

impl Items for JudgedItems<'_> {
    fn each(&self, look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        self.held.as_ref().map_or(Ok(()), |held| held.each(look))?;
        self.listed.each(look)
    }

    fn among(&self, some: &[Name], look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        self.held.as_ref().map_or(Ok(()), |held| held.among(some, look))?;
        self.listed.among(some, look)
    }
}

/// Items held in columns: facts are made of them for a few items at a time, so that they stay in the cache.
struct HeldItems<'f> {
    parts: &'f Parts,
    facts: &'f Facts,
}

/// So many facts are made at a time.
const AT_A_TIME: usize = 4096;

impl HeldItems<'_> {
    /// What facts that are made of columns share.
    fn bench(&self) -> Facts {
        Facts {
            names: self.facts.names.clone(),
            attributes: self.facts.attributes.clone(),
            closing: self.facts.closing.clone(),
            sources: self.facts.sources.clone(),
            ..Facts::default()
        }
    }

    fn show(
        &self,
        bench: &mut Facts,
        part: usize,
        items: impl Iterator<Item = u32>,
        look: &(dyn Fn(&Timeline<'_>) + Sync),
    ) -> Result<(), ItemsError> {
        let first = self.facts.names.first_of_part(part);
        let columns = self.parts.parts[part].columns(&self.parts.aside);
        let columns = columns.map_err(|error| ItemsError::Unreadable(error.to_string()))?;
        bench.tickets.clear();
        for item in items {
            self.parts.put(part, &columns, item, first, &mut bench.tickets);
            if bench.tickets.len() >= AT_A_TIME {
                look(&Timeline::new(bench));
                bench.tickets.clear();
            }
        }
        if !bench.tickets.is_empty() {
            look(&Timeline::new(bench));
        }
        Ok(())
    }

    /// Does work on every part, and tells what went wrong first.
    fn share(
        &self,
        work: impl Fn(&mut Facts, usize) -> Result<(), ItemsError> + Sync,
    ) -> Result<(), ItemsError> {
        let bench = || (self.bench(), Ok(()));
        let one = |(bench, done): &mut (Facts, Result<(), ItemsError>), part: usize| {
            if done.is_ok() {
                *done = work(bench, part);
            }
        };
        let benches = self.parts.workers.share(self.parts.parts.len(), bench, one);
        benches.into_iter().try_for_each(|(_, done)| done)
    }
}

impl Items for HeldItems<'_> {
    fn each(&self, look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        self.share(|bench, part| self.show(bench, part, 0..self.parts.parts[part].items(), look))
    }

    fn among(&self, some: &[Name], look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        let parts = self.parts.parts.len();
        let mut by_part: Vec<Vec<u32>> = vec![Vec::new(); parts];
        for name in some {
            let text = self.facts.names.text(*name);
            let hash = NameTable::hash(text);
            let part = part_of(hash, parts);
            by_part[part].extend(self.parts.parts[part].table.find(hash, text));
        }
        by_part.iter_mut().for_each(|items| {
            items.sort_unstable();
            items.dedup();
        });
        self.share(|bench, part| match by_part[part].as_slice() {
            [] => Ok(()),
            items => self.show(bench, part, items.iter().copied(), look),
        })
    }
}

impl std::fmt::Debug for JudgedItems<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("JudgedItems").finish_non_exhaustive()
    }
}
