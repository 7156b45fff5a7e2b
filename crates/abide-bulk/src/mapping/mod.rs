//! From the cells of a row to facts, as the description says.

mod attributes;
mod call_events;
mod coding;
mod content;
mod existence_rows;
mod filters;
mod hyphenated;
mod identity;
mod mapper;
mod openings;
mod outage_changes;
mod outage_rows;
mod plan_builder;
mod record_rows;
mod row;
mod row_class;
mod row_fault;
mod service_origin;
mod ticket_log;
mod ticket_snapshot;
mod times;
mod window_rows;

pub(crate) use call_events::CALL_EVENTS;
pub(crate) use identity::RowIdentity;
pub(crate) use mapper::{Mapped, Mapper};
pub(crate) use row::Row;
pub(crate) use row_class::{ClassFacts, LogSlots, RowClass};
pub(crate) use row_fault::RowFault;
