use abide_core::fact::{Facts, Outage, RejectCause};
use abide_time::{Instant, Interval};

use super::coding::{Coded, Coding};
use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;
use super::service_origin::{ServiceOrigin, Services};

/// Rows that each tell an outage.
#[derive(Debug)]
pub(super) struct OutageRows {
    pub(super) service: ServiceOrigin,
    pub(super) began: usize,
    pub(super) ended: usize,
    pub(super) reported: Option<usize>,
    pub(super) state: Option<(usize, Coding)>,
    pub(super) several: bool,
}

impl OutageRows {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        let began = shared.times.required(row.cells, self.began)?;
        let ended = shared.times.following(row.cells, Some(self.ended), began)?;
        if ended.is_some_and(|ended| ended < began) {
            return Err(RowFault::of(RejectCause::ReversedInterval, row.cells, self.ended));
        }
        let reported = shared.times.optional(row.cells, self.reported)?;
        let recorded = shared.recorded(row)?;
        let mut state = None;
        if let Some((slot, coding)) = &mut self.state
            && let Some(text) = row.cells.text(*slot)
        {
            shared.content.text("state", text);
            match coding.code(text, &mut facts.names) {
                Coded::Name(name) => state = Some(name),
                Coded::Ignored => {}
                Coded::Unknown => return Err(RowFault::of(RejectCause::UnknownValue, row.cells, *slot)),
            }
        }
        for (meaning, instant) in
            [("began", Some(began)), ("ended", ended), ("reported", reported), ("recorded", recorded)]
        {
            shared.content.instant(meaning, instant);
        }
        if let Some(slot) = self.service.slot() {
            for text in row.cells.texts(slot) {
                shared.content.text("service", text);
            }
        }
        let services = match self.service.services(row, facts)? {
            Services::Ignored => return Ok(Gathered::Filtered),
            Services::Unsaid => vec![None],
            Services::Named(services) => services.into_iter().map(Some).collect(),
        };
        let (attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        for service in services {
            let id = match service {
                Some(name) if self.several => identity.part(facts.names.text(name)),
                _ => identity.id,
            };
            facts.outages.push(Outage {
                service,
                began,
                reported,
                ended,
                recorded: recorded.unwrap_or(began),
                state,
                id,
                revision: identity.revision,
                attributes_start: attributes.start,
                attributes_count: attributes.count,
                source: row.source,
            });
        }
        Ok(Gathered::Row { identity, opening: None })
    }

    /// The time that a rejected row may have told about: from its start to its end, or on and on where no end
    /// can be read from it.
    pub(super) fn unknown(&self, row: Row<'_>, shared: &mut Shared) -> Option<Interval> {
        let start = shared.times.optional(row.cells, Some(self.began)).ok()??;
        let end = shared.times.optional(row.cells, Some(self.ended)).ok().flatten();
        let end = end.filter(|&end| start <= end).unwrap_or(Instant::MAX);
        Interval::new(start, end).filter(|interval| !interval.is_empty())
    }
}
