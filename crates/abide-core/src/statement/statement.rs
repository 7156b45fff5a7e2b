use abide_time::{CalendarSystem, Instant, Interval, Weekday};

use super::{
    CalendarLine, EntryLine, LayerLine, LeadActivity, ObjectiveLine, OwedPeriod, RuleLine, ValueName,
};
use crate::agreement::{Cause, ClauseNumber, Effect, Kind, Role, Wording};
use crate::fact::{Finding, FindingKind, SourceReport};
use crate::measure::items::Arrivals;
use crate::value::Money;

/// What one period of an agreement came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Which agreement.
    pub agreement: AgreementHead,
    /// Which period.
    pub period: PeriodHead,
    /// The services with their objectives, in document order.
    pub services: Vec<ServiceSection>,
    /// How values of fields are called.
    pub names: Vec<ValueName>,
    /// For whom alone it is: field and value; empty for everybody.
    pub scope: Vec<(String, String)>,
    /// What was owed for the periods up to this one, oldest first, this one last.
    pub owed_by_period: Vec<OwedPeriod>,
    /// What was booked for the period, in document order; adjusting entries after the first ones.
    pub entries: Vec<EntryLine>,
    /// The sum of what is owed for the period, where money is owed and the agreement has a currency.
    pub owed: Option<Money>,
    /// The calendars by which its promises count.
    pub calendars: Vec<CalendarLine>,
    /// What was excluded.
    pub exclusions: Vec<ExclusionLine>,
    /// Names of earlier periods of the same objectives for which no facts were given.
    pub periods_without_facts: Vec<String>,
    /// What a person should know about the facts, counted.
    pub findings: Vec<FindingLine>,
    /// Where it comes from; not part of the judgement.
    pub provenance: Provenance,
}

/// Which agreement was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementHead {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// What it is between whom.
    pub kind: Kind,
    /// How people call it.
    pub title: Option<Wording>,
    /// Its languages; the first is authoritative.
    pub languages: Vec<String>,
    /// SHA-256 over its canonical form, of which the files that it names are part.
    pub digest: String,
    /// The texts that it builds on, the nearest first.
    pub layers: Vec<LayerLine>,
    /// The parties in document order.
    pub parties: Vec<PartyLine>,
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyLine {
    /// Its id.
    pub id: String,
    /// What it is.
    pub role: Role,
    /// Its name.
    pub name: Wording,
    /// Its people: id and name.
    pub contacts: Vec<(String, Wording)>,
}

/// Which period was judged and with what knowledge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodHead {
    /// Its name: `2026-10`, `1405-07`.
    pub name: String,
    /// Its time.
    pub interval: Interval,
    /// The zone of its days.
    pub zone: String,
    /// What decides its months.
    pub system: CalendarSystem,
    /// The first day of its weeks.
    pub week_starts: Weekday,
    /// The instant of judging.
    pub as_of: Instant,
    /// What was known: facts recorded later play no part.
    pub known_by: Instant,
    /// When it settles.
    pub settles_at: Instant,
    /// Whether it has not settled yet.
    pub provisional: bool,
    /// The number of the statement, from 1; a restatement has a higher one.
    pub number: u32,
    /// The numbers and instants of the statements of this period so far, this one last.
    pub statements: Vec<(u32, Instant)>,
}

/// A service with its objectives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceSection {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Wording,
    /// What accrued for it over the period.
    pub fee: Option<Money>,
    /// When its items were opened in the period, where it has promises about items.
    pub arrivals: Option<Arrivals>,
    /// When its calls arrived in the period, where it has promises about calls.
    pub calls: Option<Arrivals>,
    /// What was done about its leads in the period, where it has promises about leads.
    pub activity: Option<LeadActivity>,
    /// Its objectives, in document order; one line for each period that ends in the statement's period and each
    /// scope.
    pub objectives: Vec<ObjectiveLine>,
}

/// What one exclusion did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExclusionLine {
    /// Its id.
    pub id: String,
    /// Why.
    pub cause: Cause,
    /// What it does.
    pub effect: Effect,
    /// The windows that applied, as they applied, within the period.
    pub windows: Vec<Interval>,
    /// Its clause in the legal document.
    pub clause: ClauseNumber,
    /// Its line in the agreement, from 1.
    pub line: RuleLine,
}

/// Findings of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingLine {
    /// What kind.
    pub kind: FindingKind,
    /// How many.
    pub count: u64,
    /// The first few, in order.
    pub examples: Vec<Finding>,
}

/// Where an example of a finding stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundAt {
    /// What was found.
    pub finding: Finding,
    /// `file:line:column`, both counted from 1.
    pub place: String,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// What the sources gave.
    pub sources: Vec<SourceReport>,
    /// Where the examples of findings stand in the files, as far as a row tells of them.
    pub found_at: Vec<FoundAt>,
    /// The version of the program.
    pub program: String,
    /// The version of the time zone database inside it.
    pub tz_database: String,
    /// SHA-256 of the facts used, whatever their order and files.
    pub facts_digest: String,
}
