use abide_core::fact::{Facts, RejectCause, Window};
use abide_time::Interval;

use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;
use super::service_origin::{ServiceOrigin, Services};

/// Rows that each tell a window of an exclusion.
#[derive(Debug)]
pub(super) struct WindowRows {
    pub(super) exclusion: ServiceOrigin,
    pub(super) service: ServiceOrigin,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) announced: Option<usize>,
    pub(super) author: Option<usize>,
    pub(super) approved_by: Option<usize>,
}

impl WindowRows {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let from = shared.times.required(row.cells, self.from)?;
        let to = shared.times.following(row.cells, Some(self.to), from)?;
        let to = to.ok_or_else(|| RowFault::missing(self.to))?;
        let interval = Interval::new(from, to)
            .ok_or_else(|| RowFault::of(RejectCause::ReversedInterval, row.cells, self.to))?;
        let announced = shared.times.optional(row.cells, self.announced)?;
        let recorded = shared.recorded(row)?;
        let known_from = recorded.or(announced).unwrap_or(from);
        let exclusion = match self.exclusion.services(row, facts)? {
            Services::Named(names) => names[0],
            Services::Ignored => return Ok(Gathered::Filtered),
            Services::Unsaid => return Err(RowFault::missing(self.exclusion.slot().unwrap_or(self.from))),
        };
        let service = match self.service.services(row, facts)? {
            Services::Named(names) => Some(names[0]),
            Services::Ignored => return Ok(Gathered::Filtered),
            Services::Unsaid => None,
        };
        for (meaning, instant) in
            [("from", Some(from)), ("to", Some(to)), ("announced", announced), ("recorded", recorded)]
        {
            shared.content.instant(meaning, instant);
        }
        let texts = [
            ("exclusion", self.exclusion.slot()),
            ("service", self.service.slot()),
            ("author", self.author),
            ("approved-by", self.approved_by),
        ];
        for (meaning, slot) in texts {
            for text in slot.into_iter().flat_map(|slot| row.cells.texts(slot)) {
                shared.content.text(meaning, text);
            }
        }
        let author = self.author.and_then(|slot| row.cells.text(slot)).map(|text| facts.names.name(text));
        let mut approvals = Vec::new();
        for text in self.approved_by.into_iter().flat_map(|slot| row.cells.texts(slot)) {
            for party in text.split(',').map(str::trim).filter(|party| !party.is_empty()) {
                approvals.push((facts.names.name(party), known_from));
            }
        }
        let (attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        facts.windows.push(Window {
            exclusion,
            service,
            interval,
            announced,
            recorded: known_from,
            author,
            approvals,
            id: identity.id,
            revision: identity.revision,
            attributes_start: attributes.start,
            attributes_count: attributes.count,
            source: row.source,
        });
        Ok(Gathered::Row { identity, opening: None })
    }
}
