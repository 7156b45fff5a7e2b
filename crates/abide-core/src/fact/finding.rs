use abide_time::Instant;

/// Something in the facts that a person should know; it never changes a figure silently.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The item or fact it is about.
    pub item: String,
    /// The value that caused it, where there is one.
    pub detail: String,
    /// When.
    pub at: Option<Instant>,
}

/// The kinds of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FindingKind {
    /// One id and revision with different contents; the item is undecided.
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
