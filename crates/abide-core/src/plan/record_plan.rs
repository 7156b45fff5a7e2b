use super::{FilterPlan, SchedulePlan, StandingPlan};
use crate::agreement::{Delay, FirstCallVariant, PercentileMethod, Take};
use crate::diagnostic::Spanned;
use crate::fact::Stream;
use crate::value::{Name, Ratio};
use abide_time::Duration;

/// A figure from records. Each measure of the catalogue is a set of terms that say what a record adds to which side,
/// and what is made of the sums: see the files of [`measure::records::catalogue`](crate::measure::records).
#[derive(Debug, Clone)]
pub struct RecordPlan {
    /// The key in the text: `service-level`, `csat`.
    pub figure: &'static str,
    /// The variant in the text, where the measure has several.
    pub variant: Option<&'static str>,
    /// What records add.
    pub terms: Vec<RecordTerm>,
    /// What is made of them.
    pub make: RecordMake,
    /// Whether several records of one item are one.
    pub legs: Legs,
    /// The field that must have one of these words, without which a record is undecided: the outcome of a call. No
    /// words: any will do.
    pub words: Option<(Name, Vec<Name>)>,
    /// How calls are brought together by the matter they were made for.
    pub episodes: Option<EpisodePlan>,
    /// When a delivery is due: its occurrences are counted.
    pub schedule: Option<SchedulePlan>,
    /// What must be shown at the end of a period: each is counted.
    pub standings: Vec<StandingPlan>,
}

/// How calls are brought together by the matter they were made for.
#[derive(Debug, Clone)]
pub struct EpisodePlan {
    /// The field that says who called.
    pub caller: Name,
    /// The field that says about what; nothing where all calls of a caller are about one matter.
    pub issue: Option<Name>,
    /// The field that says whether the call settled the matter.
    pub resolved: Name,
    /// The field that says whether one call could.
    pub solvable: Name,
    /// The word for yes.
    pub yes: Name,
    /// The word for no.
    pub no: Name,
    /// Within what another call is about the same matter.
    pub window: Delay,
    /// What stands in which number.
    pub variant: FirstCallVariant,
}

/// What a record that passes the tests adds.
#[derive(Debug, Clone)]
pub struct RecordTerm {
    /// Of which stream.
    pub stream: Stream,
    /// To which side.
    pub side: Side,
    /// The tests.
    pub filter: FilterPlan,
    /// A time of the record that must lie within something.
    pub within: Option<Within>,
    /// How much it adds.
    pub adds: Adds,
}

/// The side of a quotient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is divided; the values of a statistic.
    Numerator,
    /// By what.
    Denominator,
}

/// How much a record adds.
#[derive(Debug, Clone)]
pub enum Adds {
    /// So much, once.
    Number(i64),
    /// The numbers of these fields added up; the first must be there, the others count nothing where they are not.
    Fields(Vec<Name>),
    /// The number of this field; one where it is not there.
    FieldOrOne(Name),
}

/// A time of a record held against a limit.
#[derive(Debug, Clone)]
pub struct Within {
    /// The field that has the time, in seconds.
    pub field: Name,
    /// What it must not pass.
    pub bound: Bound,
    /// Whether equal is inside.
    pub inclusive: bool,
    /// Whether the record must lie outside instead.
    pub outside: bool,
}

/// What a time is held against.
#[derive(Debug, Clone)]
pub enum Bound {
    /// The objective's limit.
    Limit,
    /// A time of the measure.
    Time(Spanned<Duration>),
}

/// Whether several records of one item are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legs {
    /// Each record counts.
    Each,
    /// All records of an item together: they count once, their numbers are added.
    Together,
    /// Only the first record of an item has its numbers counted.
    First,
}

/// What is made of the sums.
#[derive(Debug, Clone)]
pub enum RecordMake {
    /// Numerator over denominator.
    Quotient,
    /// The numerator alone.
    Sum,
    /// A hundred times numerator over denominator, in points.
    Points,
    /// A statistic of the numerators.
    Statistic(Take, PercentileMethod),
    /// The mean of the quotients of equal slots, or the share of slots whose quotient is good.
    Slots(Slots),
}

/// Slots of equal length from the start of the period on.
#[derive(Debug, Clone)]
pub struct Slots {
    /// How long one is.
    pub length: Duration,
    /// What makes a slot good; nothing where the quotients are averaged.
    pub good: Option<super::Goal>,
    /// With fewer records a slot is empty.
    pub minimum: Ratio,
    /// Whether an empty slot is good; else it is left out.
    pub empty_is_good: bool,
}

impl RecordPlan {
    /// The streams that it looks at, each once.
    pub fn streams(&self) -> Vec<Stream> {
        let mut streams: Vec<Stream> = Vec::new();
        for term in &self.terms {
            if !streams.contains(&term.stream) {
                streams.push(term.stream);
            }
        }
        if self.schedule.is_some() && !streams.contains(&Stream::Deliveries) {
            streams.push(Stream::Deliveries);
        }
        if !self.standings.is_empty() {
            streams.push(Stream::Evidence);
        }
        streams
    }

    /// The deliveries that it is about, as facts name them.
    pub fn deliveries(&self) -> Vec<Name> {
        let of_schedule = self.schedule.iter().map(|schedule| schedule.fields.id);
        let own = self.terms.iter().filter(|_| self.figure == "delivered");
        let of_terms = own.flat_map(|term| &term.filter.holds).flat_map(|test| match test {
            super::Test::OneOf(_, ids) => ids.as_slice(),
            super::Test::Compared(..) => &[],
        });
        of_schedule.chain(of_terms.copied()).collect()
    }

    /// The fields of records that it looks at.
    pub fn fields(&self) -> impl Iterator<Item = Name> {
        let of_terms = self.terms.iter().flat_map(|term| {
            let added = match &term.adds {
                Adds::Number(_) => &[][..],
                Adds::Fields(fields) => fields.as_slice(),
                Adds::FieldOrOne(field) => std::slice::from_ref(field),
            };
            let within = term.within.iter().map(|within| within.field);
            term.filter.fields().chain(within).chain(added.iter().copied())
        });
        let of_episodes = self.episodes.iter().flat_map(|episodes| {
            let EpisodePlan { caller, issue, resolved, solvable, .. } = episodes;
            [Some(*caller), *issue, Some(*resolved), Some(*solvable)].into_iter().flatten()
        });
        let of_schedule = self.schedule.iter().flat_map(SchedulePlan::fields);
        let of_standings = self.standings.iter().flat_map(StandingPlan::fields);
        let of_words = self.words.iter().map(|(field, _)| *field);
        of_terms.chain(of_words).chain(of_episodes).chain(of_schedule).chain(of_standings)
    }
}
