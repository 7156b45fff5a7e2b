//! What happened, as the sources say it. Facts are plain values; nothing is judged here.

mod complete;
mod digest;
mod fact_id;
mod facts;
mod finding;
mod finding_detail;
mod held_tickets;
mod outage;
mod record;
mod source_report;
mod ticket_event;
mod unknown_time;
mod well_known;
mod window;

pub use complete::Complete;
pub use digest::Contents;
pub use fact_id::FactId;
pub use facts::Facts;
pub use finding::{Finding, FindingKind, Subject};
pub use finding_detail::FindingDetail;
pub use held_tickets::HeldTickets;
pub use outage::{Existence, Outage};
pub use record::Record;
pub use source_report::{RejectCause, RejectCount, SourceReport, Stream};
pub use ticket_event::{Attribute, TicketEvent};
pub use unknown_time::UnknownTime;
pub use well_known::{LEAD_ATTEMPTS, WELL_KNOWN_EVENTS, WELL_KNOWN_LEAD_EVENTS, WELL_KNOWN_STATES};
pub use window::Window;
