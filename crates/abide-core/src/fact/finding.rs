use abide_time::Instant;

use super::{FindingDetail, Stream};

/// Something in the facts that a person should know; it never changes a figure silently.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// What sort of thing [`item`](Finding::item) names, which tells the row that it stands in.
    pub subject: Subject,
    /// The ticket, event, service or exclusion that it is about.
    pub item: String,
    /// What belongs to it beside its item.
    pub detail: FindingDetail,
    /// When.
    pub at: Option<Instant>,
}

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Subject {
    /// A ticket, by its id.
    Ticket,
    /// A lead, by its id.
    Lead,
    /// An event or state, wherever it occurs.
    Event,
    /// A service, wherever it is named.
    Service,
    /// An outage of a service, by its begin.
    Outage,
    /// A window of an exclusion, by its start.
    Window,
    /// A resource of the inventory.
    Resource,
    /// A record, by its instant.
    Record,
}

impl Subject {
    /// What an item of a stream is.
    pub fn item_of(stream: Stream) -> Subject {
        if stream == Stream::Leads { Subject::Lead } else { Subject::Ticket }
    }
}

/// The kinds of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FindingKind {
    /// Facts of which at most one can be true: one id and revision with different contents, or one event of one
    /// instant that gives a field two values. The item is undecided.
    ConflictingFacts,
    /// Events of an item before its opening; they are not judged.
    EventBeforeOpening,
    /// An item of which no starting event is known; it is not judged.
    NoStart,
    /// The field that decides limit, goal or calendar has a value that the agreement does not list.
    UnlistedValue,
    /// An interval that ends before it begins; it counts nothing.
    ReversedInterval,
    /// An event that no clock of the agreement names and that is not one every helpdesk has.
    UnknownEvent,
    /// A service that outages or windows name and that the agreement does not have.
    UnknownService,
    /// An event that a clock of the agreement names and that never occurs.
    EventNeverSeen,
    /// A window of an exclusion that the agreement does not have.
    UnknownExclusion,
    /// A window that does not apply: announced late, not approved, or outside the times for such windows.
    RefusedWindow,
    /// A window cut because its allowance was used up.
    AllowanceUsedUp,
}

impl FindingKind {
    /// Whether rows are at fault, so that they can be corrected; the others tell what the agreement makes of sound
    /// rows, or what no row says.
    pub fn is_fault(self) -> bool {
        match self {
            FindingKind::ConflictingFacts
            | FindingKind::EventBeforeOpening
            | FindingKind::NoStart
            | FindingKind::UnlistedValue
            | FindingKind::ReversedInterval
            | FindingKind::UnknownEvent
            | FindingKind::UnknownService
            | FindingKind::UnknownExclusion => true,
            FindingKind::EventNeverSeen | FindingKind::RefusedWindow | FindingKind::AllowanceUsedUp => false,
        }
    }
}
