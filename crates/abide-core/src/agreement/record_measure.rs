//! The measures of records: calls, samples, requests, answers to surveys, sales.

use super::{Comparison, Delay, Field, Filter, Operator, PercentileMethod, Take, Value, Whole};
use crate::diagnostic::Spanned;
use crate::value::Ratio;
use crate::{section, words};
use abide_time::Duration;

words! {
    /// A stream whose items or records are counted.
    pub enum ItemStream ("a stream of items or records") {
        /// Tickets.
        Tickets = "tickets",
        /// Leads.
        Leads = "leads",
        /// Calls.
        Calls = "calls",
        /// Measured values.
        Samples = "samples",
        /// Requests, or how many there were in a short time and how many of them were good.
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
        /// What was handed over.
        Deliveries = "deliveries",
        /// What shows that a standard is kept.
        Evidence = "evidence",
        /// What monitors saw.
        Probes = "probes",
    }
}

section! {
    /// The numbers of a field added up.
    pub struct SumTerms ("sum measure") {
        /// The stream.
        required of: Spanned<ItemStream>,
        /// The field.
        required field: Spanned<Field>,
    }
}

section! {
    /// One number divided by another.
    pub struct RatioTerms ("ratio measure") {
        /// What is divided.
        required good: RatioSide,
        /// By what.
        required total: RatioSide,
    }
}

section! {
    /// One side of a ratio.
    pub struct RatioSide ("side of a ratio") {
        /// The stream.
        required of: Spanned<ItemStream>,
        /// Which records.
        many r#where: Filter,
        /// The field whose numbers are added; without it records are counted.
        optional field: Spanned<Field>,
    }
}

section! {
    /// The share of calls that were answered in time.
    pub struct ServiceLevelTerms ("service-level measure") {
        /// What stands in which number.
        optional variant: Spanned<ServiceLevelVariant> = "of-offered",
        /// Up to when an abandoned call was too short to be answered.
        optional short: Spanned<Duration>,
        /// Whether a wait of exactly the limit is inside.
        optional boundary: Spanned<Boundary> = "within",
    }
}

words! {
    /// What stands in which number of a service level.
    pub enum ServiceLevelVariant ("a variant of the service level") {
        /// Answered in time of answered and abandoned.
        OfOffered = "of-offered",
        /// Answered in time of answered.
        OfAnswered = "of-answered",
        /// Short abandoned calls stand in neither number.
        ShortIgnored = "short-ignored",
        /// Short abandoned calls count as answered in time.
        ShortGood = "short-good",
        /// Calls abandoned within the limit stand in neither number.
        AbandonedWithinIgnored = "abandoned-within-ignored",
        /// Calls abandoned within the limit count as answered in time.
        AbandonedWithinGood = "abandoned-within-good",
        /// Calls that flowed out stand in the denominator.
        WithFlowouts = "with-flowouts",
        /// Whatever left the queue in time counts as good, of all that were queued.
        RemovedWithin = "removed-within",
    }
}

words! {
    /// Whether a wait of exactly the limit is inside.
    pub enum Boundary ("`within` or `below`") {
        /// It is.
        Within = "within",
        /// It is not.
        Below = "below",
    }
}

section! {
    /// The share of calls that were abandoned.
    pub struct AbandonmentTerms ("abandonment measure") {
        /// Below it an abandoned call stands in neither number.
        optional short: Spanned<Duration>,
        /// Of what.
        optional of: Spanned<AbandonmentBase> = "offered",
    }
}

words! {
    /// Of what abandonment is the share.
    pub enum AbandonmentBase ("`offered` or `queued`") {
        /// Answered and abandoned calls.
        Offered = "offered",
        /// All that were queued, also those that flowed out or were called back.
        Queued = "queued",
    }
}

section! {
    /// A statistic of the waits of calls.
    pub struct CallWaitTerms ("measure of waits") {
        /// What is taken.
        optional take: Spanned<Take> = "mean",
        /// How a percentile between two values is found.
        optional method: Spanned<PercentileMethod> = "nearest",
        /// Which waits of a call that was passed on count.
        optional legs: Spanned<LegsWord> = "all",
    }
}

section! {
    /// A statistic of the times that calls took.
    pub struct HandleTimeTerms ("measure of handle times") {
        /// What is taken.
        optional take: Spanned<Take> = "mean",
        /// How a percentile between two values is found.
        optional method: Spanned<PercentileMethod> = "nearest",
        /// Whether the work after the call counts.
        optional wrap: Spanned<super::Flag> = "true",
        /// Which parts of a call that was passed on count.
        optional legs: Spanned<LegsWord> = "all",
    }
}

words! {
    /// Which parts of a call that was passed on count.
    pub enum LegsWord ("`all` or `first`") {
        /// All, added up.
        All = "all",
        /// The first.
        First = "first",
    }
}

section! {
    /// A measure of calls without terms of its own.
    pub struct PlainCallTerms ("measure of calls") {
    }
}

section! {
    /// The share of matters that the first call settled.
    pub struct FirstCallTerms ("first-call-resolution measure") {
        /// Within what another call is about the same matter.
        optional window: Spanned<Delay> = "7 days",
        /// What makes two calls of one caller the same matter.
        optional same: Spanned<SameMatter> = "issue",
        /// What stands in which number.
        optional variant: Spanned<FirstCallVariant> = "issue",
    }
}

words! {
    /// What makes two calls the same matter.
    pub enum SameMatter ("`issue` or `caller`") {
        /// Their caller and their issue.
        Issue = "issue",
        /// Their caller.
        Caller = "caller",
    }
}

words! {
    /// What stands in which number of a first-call resolution.
    pub enum FirstCallVariant ("a variant of the first-call resolution") {
        /// Matters settled by their first call, of all matters.
        Issue = "issue",
        /// First calls that say that they settled the matter, of all calls.
        Gross = "gross",
        /// The same without calls about what one call cannot settle.
        Net = "net",
        /// Matters settled by their first call, of all calls.
        PerCall = "per-call",
    }
}

section! {
    /// The share of what was served without a person.
    pub struct SelfServiceTerms ("self-service-rate measure") {
        /// The stream.
        optional of: Spanned<ItemStream> = "tickets",
    }
}

section! {
    /// What came, held against what was expected.
    pub struct ForecastTerms ("forecast-ratio measure") {
        /// The stream.
        required of: Spanned<ItemStream>,
    }
}

section! {
    /// The share of satisfied answers.
    pub struct CsatTerms ("csat measure") {
        /// Which scores are satisfied.
        optional good: Spanned<Comparison> = "\">= 4\"",
        /// The highest score.
        optional scale: Spanned<Whole> = "5",
    }
}

impl CsatTerms {
    /// The scores that are satisfied where nothing else is said: 4 and 5 of 5.
    pub fn usually_good() -> Comparison {
        let number = Value::Number { number: Ratio::whole(4), unit: String::new() };
        Comparison { operator: Operator::AtLeast, value: number }
    }
}

section! {
    /// The net promoter score.
    pub struct NpsTerms ("nps measure") {
    }
}

section! {
    /// The share of slots of time that were good.
    pub struct SlotShareTerms ("slot-share measure") {
        /// The stream.
        optional of: Spanned<ItemStream> = "requests",
        /// How long a slot is.
        required slot: Spanned<Duration>,
        /// Which share of its requests makes a slot good.
        required good: Spanned<Comparison>,
        /// With fewer requests a slot is empty.
        optional minimum: Spanned<Whole> = "1",
        /// What an empty slot is.
        required empty: Spanned<EmptySlot>,
    }
}

section! {
    /// The mean of the shares of slots of time.
    pub struct SlotMeanTerms ("slot-mean measure") {
        /// The stream.
        optional of: Spanned<ItemStream> = "requests",
        /// How long a slot is.
        required slot: Spanned<Duration>,
        /// What an empty slot is.
        required empty: Spanned<EmptySlot>,
    }
}

words! {
    /// What a slot without requests is.
    pub enum EmptySlot ("`good` or `skip`") {
        /// Good.
        Good = "good",
        /// Left out.
        Skip = "skip",
    }
}
