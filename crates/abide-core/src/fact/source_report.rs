use super::Complete;
use crate::words;

words! {
    /// A kind of facts.
    pub enum Stream ("a stream") {
        /// What happened to tickets.
        Tickets = "tickets",
        /// What happened to leads.
        Leads = "leads",
        /// When services were down.
        Outages = "outages",
        /// Windows of exclusions.
        Windows = "windows",
        /// What existed from when to when.
        Inventory = "inventory",
        /// Calls.
        Calls = "calls",
        /// Measured values.
        Samples = "samples",
        /// Requests, or how many there were in a short time.
        Requests = "requests",
        /// Answers to surveys.
        Surveys = "surveys",
        /// Sales.
        Deals = "deals",
        /// What people worked.
        Staff = "staff",
        /// Amounts invoiced.
        Spend = "spend",
        /// Volumes that were expected.
        Forecasts = "forecasts",
        /// What was handed over: goods, reports, meetings held.
        Deliveries = "deliveries",
        /// What shows that a standard is kept: certificates, audit reports.
        Evidence = "evidence",
        /// What a monitor saw at one instant.
        Probes = "probes",
    }
}

impl Stream {
    /// The streams whose facts are records: each is something observed at one instant.
    pub const RECORDS: [Stream; 11] = [
        Stream::Calls,
        Stream::Samples,
        Stream::Requests,
        Stream::Surveys,
        Stream::Deals,
        Stream::Staff,
        Stream::Spend,
        Stream::Forecasts,
        Stream::Deliveries,
        Stream::Evidence,
        Stream::Probes,
    ];

    /// Whether its facts are events of items.
    pub fn has_items(self) -> bool {
        matches!(self, Stream::Tickets | Stream::Leads)
    }

    /// Whether its facts are records.
    pub fn has_records(self) -> bool {
        Stream::RECORDS.contains(&self)
    }
}

/// What one source gave. Rows read = rows mapped + filtered + rejected + duplicates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// How the user named it.
    pub name: String,
    /// What it tells.
    pub stream: Stream,
    /// Its files with their SHA-256, as given.
    pub files: Vec<(String, String)>,
    /// Rows read.
    pub rows_read: u64,
    /// Rows that became facts.
    pub rows_mapped: u64,
    /// Rows that the description leaves out.
    pub rows_filtered: u64,
    /// Rows that repeat a fact.
    pub rows_duplicate: u64,
    /// Rows that could not be read.
    pub rows_rejected: u64,
    /// Facts made of the mapped rows; a snapshot row makes several.
    pub facts: u64,
    /// Why rows were rejected, by cause.
    pub rejects: Vec<RejectCount>,
    /// How far it is complete.
    pub complete: Complete,
}

/// Rejected rows of one cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectCount {
    /// Why.
    pub cause: RejectCause,
    /// In which column, empty where the row as a whole is broken.
    pub column: String,
    /// How many.
    pub count: u64,
    /// The first of them, as `file:line:column`.
    pub first: String,
}

/// Why a row was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RejectCause {
    /// A row with another number of columns than the header.
    WrongColumnCount,
    /// Broken text: a quote that does not close, bytes that are not UTF-8, a line that is no JSON.
    BrokenRow,
    /// A required value is missing.
    MissingValue,
    /// A text that is no instant in the described format.
    BadInstant,
    /// A time without an offset that a clock change of its zone leaves out or repeats.
    ClockChange,
    /// A text that is no number.
    BadNumber,
    /// An event that the description does not map.
    UnknownEvent,
    /// A value that the description does not map.
    UnknownValue,
    /// An interval that ends before it begins.
    ReversedInterval,
}

impl RejectCause {
    /// The word for it in the file of rejected rows and in programs' output.
    pub fn word(self) -> &'static str {
        match self {
            RejectCause::WrongColumnCount => "wrong-column-count",
            RejectCause::BrokenRow => "broken-row",
            RejectCause::MissingValue => "missing-value",
            RejectCause::BadInstant => "bad-instant",
            RejectCause::ClockChange => "clock-change",
            RejectCause::BadNumber => "bad-number",
            RejectCause::UnknownEvent => "unknown-event",
            RejectCause::UnknownValue => "unknown-value",
            RejectCause::ReversedInterval => "reversed-interval",
        }
    }
}
