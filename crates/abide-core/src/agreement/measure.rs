use super::{
    AbandonmentTerms, BacklogTerms, CallWaitTerms, CloseRateTerms, Comparison, CsatTerms, EvidenceValidTerms,
    Field, Filter, FirstCallTerms, FirstContactTerms, FollowUpDepthTerms, ForecastTerms, HandleTimeTerms, Id,
    ItemStream, LeadValueTerms, LeadVolumeTerms, Line, NpsTerms, OfDelivery, Percent, PlainCallTerms,
    PlainLeadTerms, PlainTicketTerms, RatioTerms, SelfServiceTerms, ServiceLevelTerms, SlotMeanTerms,
    SlotShareTerms, SumTerms, Whole,
};
use crate::diagnostic::Spanned;
use crate::text::{Map, ReadText, TextFault, TextForm};
use crate::{choice, section, words};

choice! {
    /// How a promise is measured.
    pub enum Measure ("measure", bare) {
        /// The share of items whose clock stayed within the limit.
        Within("within": WithinTerms),
        /// The share of items that pass a test.
        Share("share": ShareTerms),
        /// How many items there are.
        Count("count": CountTerms),
        /// A mean, median, extreme or percentile of a clock or a field.
        Statistic("statistic": StatisticTerms),
        /// The share of time in which the service was up.
        Availability("availability": OutageTerms),
        /// How long the service was down.
        Downtime("downtime": OutageTerms),
        /// How many outages there were.
        OutageCount("outage-count": OutageTerms),
        /// The longest outage.
        LongestOutage("longest-outage": OutageTerms),
        /// The mean time to repair.
        Mttr("mttr": OutageTerms),
        /// The mean time between failures.
        Mtbf("mtbf": OutageTerms),
        /// The numbers of a field added up.
        Sum("sum": SumTerms),
        /// One number divided by another.
        Ratio("ratio": RatioTerms),
        /// The share of slots of time that were good.
        SlotShare("slot-share": SlotShareTerms),
        /// The mean of the shares of slots of time.
        SlotMean("slot-mean": SlotMeanTerms),
        /// The share of calls that were answered in time.
        ServiceLevel("service-level": ServiceLevelTerms),
        /// The share of calls that were abandoned.
        Abandonment("abandonment": AbandonmentTerms),
        /// How long answered calls waited.
        SpeedOfAnswer("speed-of-answer": CallWaitTerms),
        /// How long abandoned calls waited.
        TimeToAbandon("time-to-abandon": CallWaitTerms),
        /// How long calls took.
        HandleTime("handle-time": HandleTimeTerms),
        /// The share of answered calls that were passed on.
        TransferRate("transfer-rate": PlainCallTerms),
        /// The share of worked time that calls took.
        Occupancy("occupancy": PlainCallTerms),
        /// The share of satisfied answers.
        Csat("csat": CsatTerms),
        /// The share of matters that the first call settled.
        FirstCall("first-call-resolution": FirstCallTerms),
        /// The share of what was served without a person.
        SelfService("self-service-rate": SelfServiceTerms),
        /// What came, held against what was expected.
        ForecastRatio("forecast-ratio": ForecastTerms),
        /// The net promoter score.
        Nps("nps": NpsTerms),
        /// How many leads reached a stage.
        LeadVolume("lead-volume": LeadVolumeTerms),
        /// What the leads that reached a stage are worth in points.
        LeadValue("lead-value": LeadValueTerms),
        /// How often leads were tried that have not been reached.
        FollowUpDepth("follow-up-depth": FollowUpDepthTerms),
        /// The share of leads that were won.
        CloseRate("close-rate": CloseRateTerms),
        /// What a won lead brings.
        DealSize("deal-size": PlainLeadTerms),
        /// The share of revenue that marketing's leads brought.
        MarketingShare("marketing-share": PlainLeadTerms),
        /// How long it took to win a lead.
        SalesCycle("sales-cycle": PlainLeadTerms),
        /// How much of a delivery was handed over.
        Delivered("delivered": OfDelivery),
        /// The share of a delivery's occurrences that were kept in time.
        OnTime("on-time": OfDelivery),
        /// The share of a delivery's occurrences that were complete.
        InFull("in-full": OfDelivery),
        /// The share of evidence that is valid at the end of a period.
        EvidenceValid("evidence-valid": EvidenceValidTerms),
        /// How many tickets were resolved.
        ResolvedCount("resolved-count": PlainTicketTerms),
        /// How many tickets were open at the end.
        Backlog("backlog": BacklogTerms),
        /// The share of resolved tickets that were opened again.
        ReopenRate("reopen-rate": PlainTicketTerms),
        /// The share of tickets that were escalated.
        EscalationRate("escalation-rate": PlainTicketTerms),
        /// The share of tickets that the first answer resolved.
        FirstContact("first-contact-resolution": FirstContactTerms),
    }
}

section! {
    /// The share of items whose clock stayed within the limit.
    pub struct WithinTerms ("within measure") {
        /// The clock that is held against the limit.
        required clock: Spanned<Id>,
    }
}

section! {
    /// The share of items that pass a test.
    pub struct ShareTerms ("share measure") {
        /// The stream.
        required of: Spanned<ItemStream>,
        /// What a good item is.
        required good: Filter,
    }
}

section! {
    /// How many items there are.
    pub struct CountTerms ("count measure") {
        /// The stream.
        required of: Spanned<ItemStream>,
    }
}

section! {
    /// A mean, median, extreme or percentile.
    pub struct StatisticTerms ("statistic measure") {
        /// The stream.
        required of: Spanned<ItemStream>,
        /// The clock whose times are taken.
        optional clock: Spanned<Id>,
        /// The field whose values are taken.
        optional field: Spanned<Field>,
        /// What is taken of them.
        required take: Spanned<Take>,
        /// How a percentile between two values is found.
        optional method: Spanned<PercentileMethod> = "nearest",
    }
}

words! {
    /// How a percentile between two values is found.
    pub enum PercentileMethod ("`nearest` or `linear`") {
        /// The value at the nearest rank.
        Nearest = "nearest",
        /// Between the two neighbours, in proportion.
        Linear = "linear",
    }
}

/// What is taken of many values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Take {
    /// The sum divided by the number.
    Mean,
    /// The middle one, or the mean of the middle two.
    Median,
    /// The largest.
    Max,
    /// The smallest.
    Min,
    /// The value below which this share lies.
    Percentile(Percent),
}

impl ReadText for Take {
    const FORM: TextForm =
        TextForm { name: "`mean`, `median`, `max`, `min` or a percentile from p1 to p99.9", example: "p95" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        Ok(match text {
            "mean" => Take::Mean,
            "median" => Take::Median,
            "max" => Take::Max,
            "min" => Take::Min,
            _ => {
                let percent =
                    text.strip_prefix('p').and_then(|digits| Percent::read_text(&format!("{digits}%")).ok());
                let inside =
                    percent.filter(|percent| !percent.0.is_zero() && percent.0 < crate::value::Ratio::one());
                Take::Percentile(inside.ok_or_else(|| TextFault::malformed(text, Self::FORM))?)
            }
        })
    }
}

section! {
    /// How outages become a figure.
    pub struct OutageTerms ("outage measure") {
        /// By what outages are found.
        optional of: Spanned<OutageSource> = "outages",
        /// How long a probe holds where no other of its monitor follows sooner.
        optional holds: Spanned<abide_time::Duration>,
        /// How many probes of a monitor in a row must fail.
        optional confirm: Spanned<Whole> = "1",
        /// How many monitors must see the service down.
        optional quorum: Spanned<Whole> = "1",
        /// When an outage begins.
        optional begins: Spanned<Begins> = "occurred",
        /// How long a merged outage must be to count, before exclusions are cut.
        optional lasting: Spanned<Comparison>,
        /// In what an outage is counted.
        optional granularity: Spanned<Granularity> = "seconds",
        /// How much of a state counts as down.
        many weights: Map<Line, Spanned<Percent>>,
        /// How several resources make one service.
        optional resources: Resources,
        /// What time counts as of which nothing is known.
        optional unknown: Spanned<UnknownPolicy> = "undecided",
        /// Between what the time between failures is taken.
        optional between: Spanned<Between> = "up-time",
    }
}

words! {
    /// By what outages are found.
    pub enum OutageSource ("`outages` or `probes`") {
        /// As they are recorded.
        Outages = "outages",
        /// By what monitors saw.
        Probes = "probes",
    }
}

words! {
    /// When an outage begins.
    pub enum Begins ("`occurred` or `reported`") {
        /// When it happened.
        Occurred = "occurred",
        /// When it was reported.
        Reported = "reported",
    }
}

words! {
    /// In what an outage is counted.
    pub enum Granularity ("a granularity") {
        /// Exactly.
        Seconds = "seconds",
        /// Whole minutes of each piece; a started one does not count.
        FullMinutes = "full minutes",
        /// Whole minutes of each piece; a started one counts.
        StartedMinutes = "started minutes",
    }
}

words! {
    /// Between what the time between failures is taken.
    pub enum Between ("`up-time` or `failures`") {
        /// Up time divided by failures.
        UpTime = "up-time",
        /// Time divided by failures.
        Failures = "failures",
    }
}

/// What time counts as of which nothing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownPolicy {
    /// Both readings are judged; where they differ the objective is undecided.
    Undecided,
    /// Down.
    Down,
    /// Up.
    Up,
    /// It leaves both sides.
    Removed,
    /// As before it, for so long; after that undecided.
    Carry(abide_time::Duration),
}

impl ReadText for UnknownPolicy {
    const FORM: TextForm =
        TextForm { name: "`undecided`, `down`, `up`, `removed` or `carry …`", example: "carry 5 minutes" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        Ok(match text {
            "undecided" => UnknownPolicy::Undecided,
            "down" => UnknownPolicy::Down,
            "up" => UnknownPolicy::Up,
            "removed" => UnknownPolicy::Removed,
            _ => match text.strip_prefix("carry ") {
                Some(duration) => UnknownPolicy::Carry(abide_time::Duration::read_text(duration)?),
                None => return Err(TextFault::malformed(text, Self::FORM)),
            },
        })
    }
}

section! {
    /// How several resources make one service.
    pub struct Resources ("rule for resources") {
        /// The field that names the resource of an outage.
        required field: Spanned<Field>,
        /// When the whole is down.
        required combine: Spanned<Combine>,
    }
    later { "inventory", "inside" }
}

/// When several resources together are down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// When any is.
    AnyDown,
    /// When all are.
    AllDown,
    /// Their times are added on both sides.
    Pooled,
    /// When fewer than so many are up.
    AtLeastUp(u32),
}

impl ReadText for Combine {
    const FORM: TextForm =
        TextForm { name: "`any-down`, `all-down`, `pooled` or `at least N up`", example: "all-down" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        Ok(match text {
            "any-down" => Combine::AnyDown,
            "all-down" => Combine::AllDown,
            "pooled" => Combine::Pooled,
            _ => {
                let number = text.strip_prefix("at least ").and_then(|rest| rest.strip_suffix(" up"));
                let number = number.and_then(|number| number.parse().ok()).filter(|&number: &u32| number > 0);
                Combine::AtLeastUp(number.ok_or_else(|| TextFault::malformed(text, Self::FORM))?)
            }
        })
    }
}
