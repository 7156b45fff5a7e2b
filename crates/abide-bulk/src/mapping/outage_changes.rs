use abide_core::fact::{FactId, Facts, Outage, RejectCause, Stream, UnknownTime};
use abide_core::value::Name;
use abide_time::{Instant, Interval};

use super::attributes::AttributeRange;
use super::coding::{Coded, Coding};
use super::mapper::{Gathered, Shared};
use super::row::Row;
use super::row_fault::RowFault;
use super::service_origin::{ServiceOrigin, Services};

/// Rows that each tell the state of a service from their instant on, until its next row. Outages are what lies
/// between.
#[derive(Debug)]
pub(super) struct OutageChanges {
    pub(super) service: ServiceOrigin,
    /// What has a log of its own inside a service: a machine, a probe.
    pub(super) item: Option<usize>,
    pub(super) occurred: usize,
    pub(super) state: (usize, Coding),
    pub(super) ordered: bool,
    /// The state in which a service is as it should be.
    pub(super) up: Name,
    /// Whether a service's state after its last row is not known.
    pub(super) ends_with_last: bool,
    pub(super) gathered: Vec<Change>,
    /// What the row at hand tells, until it is known to be no repetition.
    pub(super) waiting: Vec<Change>,
}

/// What one row tells of one service.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    service: Option<Name>,
    item: Option<Name>,
    at: Instant,
    sequence: i64,
    state: Name,
    id: FactId,
    attributes: AttributeRange,
    source: u16,
}

impl OutageChanges {
    pub(super) fn map(
        &mut self,
        row: Row<'_>,
        shared: &mut Shared,
        facts: &mut Facts,
    ) -> Result<Gathered, RowFault> {
        self.waiting.clear();
        let at = shared.times.required(row.cells, self.occurred)?;
        let (slot, coding) = &mut self.state;
        let text = row.required(*slot)?;
        let state = match coding.code(text, &mut facts.names) {
            Coded::Name(name) => name,
            Coded::Ignored => return Ok(Gathered::Filtered),
            Coded::Unknown => return Err(RowFault::of(RejectCause::UnknownValue, row.cells, *slot)),
        };
        shared.content.instant("occurred", Some(at));
        shared.content.text("state", text);
        let sequence = if self.ordered { row.number } else { 0 };
        shared.content.number("sequence", self.ordered.then_some(sequence));
        let item = self.item.and_then(|slot| row.cells.text(slot));
        shared.content.text("item", item.unwrap_or_default());
        let item = item.map(|item| facts.names.name(item));
        for text in self.service.slot().into_iter().flat_map(|slot| row.cells.texts(slot)) {
            shared.content.text("service", text);
        }
        let services = match self.service.services(row, facts)? {
            Services::Ignored => return Ok(Gathered::Filtered),
            Services::Unsaid => vec![None],
            Services::Named(services) => services.into_iter().map(Some).collect(),
        };
        let (attributes, _) = shared.attributes.add(row, &shared.columns, &mut shared.content, facts)?;
        let identity = shared.key.identity(row, &shared.columns, &shared.content)?;
        for service in services {
            let (id, source) = (identity.id, row.source);
            self.waiting.push(Change { service, item, at, sequence, state, id, attributes, source });
        }
        Ok(Gathered::Row { identity, opening: None })
    }

    /// Keeps what the last row told.
    pub(super) fn note(&mut self) {
        self.gathered.append(&mut self.waiting);
    }

    /// The outages between the rows of each service (and item of it), and the time before its first row and behind its
    /// last. Of rows of one instant the last in the file holds; where the order of rows tells nothing, one that is not up.
    pub(super) fn fold(&mut self, facts: &mut Facts) {
        let up = self.up;
        let mut changes = std::mem::take(&mut self.gathered);
        changes.sort_by_key(|change| {
            (change.service, change.item, change.at, change.sequence, change.state != up, change.id)
        });
        let same = |one: &Change, other: &Change| (one.service, one.item) == (other.service, other.item);
        for of_service in changes.chunk_by(same) {
            let (Some(first), Some(last)) = (of_service.first(), of_service.last()) else { continue };
            let mut unknown = vec![Interval::spanning(Instant::MIN, first.at)];
            if self.ends_with_last {
                unknown.push(Interval::spanning(last.at, Instant::MAX));
            }
            let of = |time| UnknownTime { stream: Stream::Outages, service: first.service, time };
            facts.unknown.extend(unknown.into_iter().map(of));
            let mut began: Option<Change> = None;
            for change in of_service {
                if began.is_some_and(|began| began.state == change.state) {
                    continue;
                }
                if let Some(began) = began.take() {
                    push(began, Some(change.at), facts);
                }
                began = (change.state != up).then_some(*change);
            }
            if let Some(began) = began {
                push(began, None, facts);
            }
        }
    }
}

fn push(began: Change, ended: Option<Instant>, facts: &mut Facts) {
    // A state that another one of the same instant replaced never held.
    if ended == Some(began.at) {
        return;
    }
    let service = began.service.map_or("", |service| facts.names.text(service));
    let id = FactId::of([began.id.text().as_bytes(), service.as_bytes()]);
    facts.outages.push(Outage {
        service: began.service,
        began: began.at,
        reported: None,
        ended,
        recorded: began.at,
        state: Some(began.state),
        id,
        revision: 0,
        attributes_start: began.attributes.start,
        attributes_count: began.attributes.count,
        source: began.source,
    });
}
