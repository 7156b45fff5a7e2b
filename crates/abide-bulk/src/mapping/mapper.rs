use std::collections::BTreeSet;

use abide_core::fact::{Facts, Finding, Stream, Subject, TicketEvent, UnknownTime};
use abide_core::value::{Name, Names};
use abide_time::Instant;

use super::attributes::Attributes;
use super::call_events::CallEvents;
use super::content::Content;
use super::existence_rows::ExistenceRows;
use super::filters::Filters;
use super::identity::{Key, RowIdentity};
use super::openings::{Opening, Openings};
use super::outage_changes::OutageChanges;
use super::outage_rows::OutageRows;
use super::plan_builder::PlanBuilder;
use super::record_rows::RecordRows;
use super::row::Row;
use super::row_fault::RowFault;
use super::ticket_log::TicketLog;
use super::ticket_snapshot::TicketSnapshot;
use super::times::Times;
use super::window_rows::WindowRows;
use crate::description::SourceDescription;
use crate::rows::Columns;

/// Turns the rows of one source into facts.
#[derive(Debug)]
pub(crate) struct Mapper {
    pub(super) shared: Shared,
    pub(super) filters: Filters,
    pub(super) rows: StreamRows,
    pub(super) openings: Openings,
    /// States whose leaving is a reopening.
    pub(super) done: Vec<Name>,
}

/// What every stream's rows need.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) columns: Columns,
    pub(super) times: Times,
    pub(super) attributes: Attributes,
    pub(super) content: Content,
    pub(super) key: Key,
    pub(super) recorded: Option<usize>,
}

impl Shared {
    pub(super) fn recorded(&mut self, row: Row<'_>) -> Result<Option<Instant>, RowFault> {
        self.times.optional(row.cells, self.recorded)
    }
}

#[derive(Debug)]
pub(super) enum StreamRows {
    Log(TicketLog),
    Snapshot(TicketSnapshot),
    Outages(OutageRows),
    Changes(OutageChanges),
    Windows(WindowRows),
    Inventory(ExistenceRows),
    Records(RecordRows),
    Calls(CallEvents),
}

/// What a row gave; its facts stand at the end of the lists.
pub(super) enum Gathered {
    Row { identity: RowIdentity, opening: Option<Opening> },
    Filtered,
}

/// What a row gave, for the reader of sources.
pub(crate) enum Mapped {
    /// Facts, at the end of the lists.
    Row(RowIdentity, Option<Opening>),
    /// Nothing: the description leaves it out.
    Filtered,
}

impl Mapper {
    /// The mapper of a description. `needs`: the attributes that are wanted; nothing means all.
    pub(crate) fn new(
        description: &SourceDescription,
        needs: Option<&BTreeSet<String>>,
        names: &mut Names,
    ) -> Mapper {
        PlanBuilder::new(description, needs).build(names)
    }

    /// The columns to read.
    pub(crate) fn columns(&mut self) -> &mut Columns {
        &mut self.shared.columns
    }

    /// Whether times without an offset can be understood.
    pub(crate) fn has_zone(&self) -> bool {
        self.shared.times.reader.has_zone()
    }

    /// The column in which a row tells best of its subject; of a ticket that is the time, or the ticket itself where
    /// a row tells several times.
    pub(crate) fn telling_slot(&self, subject: Subject) -> Option<usize> {
        match (&self.rows, subject) {
            (StreamRows::Log(rows), Subject::Event) => {
                rows.event.as_ref().or(rows.state.as_ref()).map(|(slot, _)| *slot)
            }
            (StreamRows::Log(rows), _) => Some(rows.occurred),
            (StreamRows::Snapshot(rows), _) => Some(rows.item),
            (StreamRows::Outages(rows), Subject::Service) => rows.service.slot(),
            (StreamRows::Outages(rows), _) => Some(rows.began),
            (StreamRows::Changes(rows), Subject::Service) => rows.service.slot(),
            (StreamRows::Changes(rows), _) => Some(rows.occurred),
            (StreamRows::Windows(rows), Subject::Service) => rows.service.slot(),
            (StreamRows::Windows(rows), _) => Some(rows.from),
            (StreamRows::Inventory(rows), _) => Some(rows.resource),
            (StreamRows::Records(rows), _) => Some(rows.occurred),
            (StreamRows::Calls(rows), _) => Some(rows.occurred),
        }
    }

    /// Maps a row.
    pub(crate) fn map(&mut self, row: Row<'_>, facts: &mut Facts) -> Result<Mapped, RowFault> {
        if !self.filters.keep(row.cells) {
            return Ok(Mapped::Filtered);
        }
        self.shared.content.clear();
        let shared = &mut self.shared;
        let gathered = match &mut self.rows {
            StreamRows::Log(rows) => rows.map(row, shared, facts)?,
            StreamRows::Snapshot(rows) => rows.map(row, shared, facts)?,
            StreamRows::Outages(rows) => rows.map(row, shared, facts)?,
            StreamRows::Changes(rows) => rows.map(row, shared, facts)?,
            StreamRows::Windows(rows) => rows.map(row, shared, facts)?,
            StreamRows::Inventory(rows) => rows.map(row, shared, facts)?,
            StreamRows::Records(rows) => rows.map(row, shared, facts)?,
            StreamRows::Calls(rows) => rows.map(row, shared, facts)?,
        };
        Ok(match gathered {
            Gathered::Filtered => Mapped::Filtered,
            Gathered::Row { identity, opening } => Mapped::Row(identity, opening),
        })
    }

    /// Notes what the last row tells together with others; to be called for rows that are no repetition only, because
    /// only their attributes stay.
    pub(crate) fn note(&mut self, opening: Option<Opening>) {
        if let Some(opening) = opening {
            self.openings.note(opening);
        }
        match &mut self.rows {
            StreamRows::Changes(rows) => rows.note(),
            StreamRows::Calls(rows) => rows.note(),
            _ => {}
        }
    }

    /// Makes facts of rows that tell them only together.
    pub(crate) fn fold_rows(&mut self, facts: &mut Facts) {
        match &mut self.rows {
            StreamRows::Changes(rows) => rows.fold(facts),
            StreamRows::Calls(rows) => rows.fold(facts),
            _ => {}
        }
    }

    /// The `opened` events of a log whose rows repeat the opening.
    pub(crate) fn take_openings(&mut self, names: &mut Names) -> (Vec<TicketEvent>, Vec<Finding>) {
        std::mem::take(&mut self.openings).into_events(names)
    }

    /// The time of which a rejected row leaves nothing known.
    pub(crate) fn unknown(&mut self, row: Row<'_>) -> Option<UnknownTime> {
        match &self.rows {
            StreamRows::Outages(rows) => {
                let time = rows.unknown(row, &mut self.shared)?;
                Some(UnknownTime { stream: Stream::Outages, service: None, time })
            }
            _ => None,
        }
    }

    /// The key of a row as a person reads it.
    pub(crate) fn key_shown(&self, row: Row<'_>) -> String {
        self.shared.key.shown(row, &self.shared.columns)
    }

    /// States whose leaving is a reopening.
    pub(crate) fn done(&self) -> &[Name] {
        &self.done
    }
}
