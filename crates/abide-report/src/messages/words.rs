use abide_core::agreement::{Cause, Effect, Kind, Role};
use abide_core::fact::{Complete, FindingKind, RejectCause, Stream};
use abide_core::ledger::Consequence;
use abide_core::plan::PayKind;
use abide_core::statement::{ObjectiveLine, ReasonLine, ReductionLine};
use abide_core::value::Ratio;
use abide_core::verdict::Outcome;
use abide_time::Instant;

use super::{Clockface, Messages};

impl Messages {
    /// The word for an outcome.
    #[must_use]
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.say(match outcome {
            Outcome::Met => "outcome-met",
            Outcome::Missed => "outcome-missed",
            Outcome::Undecided => "outcome-undecided",
            Outcome::Excused => "outcome-excused",
            Outcome::Open => "outcome-open",
        })
    }

    /// The sentence for a reason; nothing where the figure speaks for itself.
    #[must_use]
    pub fn reason(&self, face: &Clockface, reason: &ReasonLine) -> Option<String> {
        Some(match reason {
            ReasonLine::Figure => return None,
            ReasonLine::NoData => self.say("reason-no-data"),
            ReasonLine::TooFewItems { items, needed } => self
                .say_with("reason-too-few-items", [("items", (*items).into()), ("needed", (*needed).into())]),
            ReasonLine::UnknownTime => self.say("reason-unknown-time"),
            ReasonLine::AllExcluded => self.say("reason-all-excluded"),
            ReasonLine::Incomplete(interval) => {
                self.say_with("reason-incomplete", [("span", self.span(face, *interval).into())])
            }
            ReasonLine::StillRunning => self.say("reason-still-running"),
            ReasonLine::AllowanceUsedUp => self.say("reason-allowance-used-up"),
            ReasonLine::BelowFloor => self.say("reason-below-floor"),
            ReasonLine::SomeOccurrence => self.say("reason-some-occurrence"),
            ReasonLine::SomePart => self.say("reason-some-part"),
            ReasonLine::AlreadyCertain => self.say("reason-already-certain"),
            ReasonLine::ExcusedBy(exclusion) => {
                self.say_with("reason-excused-by", [("exclusion", exclusion.as_str().into())])
            }
            ReasonLine::ShareOfValues { met, judged, at_least } => self.say_with(
                "reason-share-of-values",
                [
                    ("rule", (if *at_least == Ratio::one() { "all" } else { "share" }).into()),
                    ("met", self.count(*met).into()),
                    ("values", self.count(*judged).into()),
                    ("share", self.rate(at_least).into()),
                ],
            ),
            ReasonLine::NoGoal => self.say("reason-no-goal"),
        })
    }

    /// The name of a measure, with what a statistic takes.
    #[must_use]
    pub fn measure(&self, line: &ObjectiveLine) -> String {
        let key = match (line.measure, line.take.as_deref()) {
            ("speed-of-answer" | "time-to-abandon" | "handle-time", Some(take)) => {
                let take = self.take(take);
                let key = match line.measure {
                    "speed-of-answer" => "measure-speed-of-answer",
                    "time-to-abandon" => "measure-time-to-abandon",
                    _ => "measure-handle-time",
                };
                return self.say_with(key, [("take", take.into())]);
            }
            ("sales-cycle", _) => "measure-sales-cycle",
            (_, Some(take)) => return self.take(take),
            ("within", None) => "measure-within",
            ("share", None) => "measure-share",
            ("count", None) => "measure-count",
            ("availability", None) => "measure-availability",
            ("downtime", None) => "measure-downtime",
            ("outage-count", None) => "measure-outage-count",
            ("longest-outage", None) => "measure-longest-outage",
            ("mttr", None) => "measure-mttr",
            ("mtbf", None) => "measure-mtbf",
            ("sum", None) => "measure-sum",
            ("ratio", None) => "measure-ratio",
            ("slot-share", None) => "measure-slot-share",
            ("slot-mean", None) => "measure-slot-mean",
            ("service-level", None) => "measure-service-level",
            ("abandonment", None) => "measure-abandonment",
            ("transfer-rate", None) => "measure-transfer-rate",
            ("occupancy", None) => "measure-occupancy",
            ("first-call-resolution", None) => "measure-first-call-resolution",
            ("self-service-rate", None) => "measure-self-service-rate",
            ("forecast-ratio", None) => "measure-forecast-ratio",
            ("csat", None) => "measure-csat",
            ("nps", None) => "measure-nps",
            ("lead-volume", None) => "measure-lead-volume",
            ("lead-value", None) => "measure-lead-value",
            ("follow-up-depth", None) => "measure-follow-up-depth",
            ("close-rate", None) => "measure-close-rate",
            ("deal-size", None) => "measure-deal-size",
            ("marketing-share", None) => "measure-marketing-share",
            ("resolved-count", None) => "measure-resolved-count",
            ("backlog", None) => "measure-backlog",
            ("reopen-rate", None) => "measure-reopen-rate",
            ("escalation-rate", None) => "measure-escalation-rate",
            ("first-contact-resolution", None) => "measure-first-contact-resolution",
            ("delivered", None) => "measure-delivered",
            ("on-time", None) => "measure-on-time",
            ("in-full", None) => "measure-in-full",
            ("evidence-valid", None) => "measure-evidence-valid",
            (other, None) => return self.isolate(other),
        };
        self.say(key)
    }

    /// What is taken of many values: `mean`, `p95`.
    fn take(&self, take: &str) -> String {
        match take {
            "mean" => self.say("measure-mean"),
            "median" => self.say("measure-median"),
            "max" => self.say("measure-max"),
            "min" => self.say("measure-min"),
            _ => {
                let rank = take.strip_prefix('p').unwrap_or(take);
                self.say_with("measure-percentile", [("rank", self.number(rank).into())])
            }
        }
    }

    /// How the figure of a measure is formed.
    #[must_use]
    pub fn formula(&self, line: &ObjectiveLine) -> String {
        if let Some(variant) = line.variant {
            let key = match line.measure {
                "close-rate" => "formula-close-rate",
                "first-call-resolution" => "formula-first-call",
                _ => "formula-service-level",
            };
            return self.say_with(key, [("variant", variant.into())]);
        }
        self.say(match (line.measure, line.take.as_deref()) {
            ("sales-cycle", _) => "formula-sales-cycle",
            ("lead-volume", _) => "formula-lead-volume",
            ("lead-value", _) => "formula-lead-value",
            ("follow-up-depth", _) => "formula-follow-up-depth",
            ("deal-size", _) => "formula-deal-size",
            ("marketing-share", _) => "formula-marketing-share",
            (_, Some("mean")) => "formula-mean",
            (_, Some("median")) => "formula-median",
            (_, Some("max")) => "formula-max",
            (_, Some("min")) => "formula-min",
            (_, Some(_)) => "formula-percentile",
            ("within", _) => "formula-within",
            ("share", _) => "formula-share",
            ("count", _) => "formula-count",
            ("downtime", _) => "formula-downtime",
            ("outage-count", _) => "formula-outage-count",
            ("longest-outage", _) => "formula-longest-outage",
            ("mttr", _) => "formula-mttr",
            ("mtbf", _) => "formula-mtbf",
            ("availability", _) => "formula-availability",
            (of_records, _) => return self.say_with("formula-records", [("figure", of_records.into())]),
        })
    }

    /// What an agreement is between whom.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> String {
        self.say(match kind {
            Kind::Customer => "kind-customer",
            Kind::Service => "kind-service",
            Kind::Internal => "kind-internal",
            Kind::Operational => "kind-operational",
            Kind::Underpinning => "kind-underpinning",
        })
    }

    /// What a party is.
    #[must_use]
    pub fn role(&self, role: Role) -> String {
        self.say(match role {
            Role::Provider => "role-provider",
            Role::Customer => "role-customer",
            Role::Peer => "role-peer",
            Role::Supporting => "role-supporting",
            Role::Auditor => "role-auditor",
        })
    }

    /// Why something is excluded.
    #[must_use]
    pub fn cause(&self, cause: Cause) -> String {
        self.say(match cause {
            Cause::PlannedWork => "cause-planned-work",
            Cause::ForceMajeure => "cause-force-majeure",
            Cause::CustomerAct => "cause-customer-act",
            Cause::ThirdParty => "cause-third-party",
            Cause::Suspension => "cause-suspension",
            Cause::Other => "cause-other",
        })
    }

    /// What an exclusion does.
    #[must_use]
    pub fn effect(&self, effect: Effect) -> String {
        self.say(match effect {
            Effect::Remove => "effect-remove",
            Effect::CountAsGood => "effect-count-as-good",
            Effect::Pause => "effect-pause",
            Effect::Excuse => "effect-excuse",
        })
    }

    /// In what form money goes back; nothing of a kind is a right.
    #[must_use]
    pub fn pay_kind(&self, kind: Option<PayKind>) -> String {
        self.say(match kind {
            Some(PayKind::Credit) => "pay-credit",
            Some(PayKind::Refund) => "pay-refund",
            Some(PayKind::Waiver) => "pay-waiver",
            Some(PayKind::Fine) => "pay-fine",
            Some(PayKind::Indemnity) => "pay-indemnity",
            Some(PayKind::Reward) => "pay-reward",
            None => "pay-right",
        })
    }

    /// What follows and is no money.
    #[must_use]
    pub fn consequence(&self, consequence: &Consequence) -> String {
        self.say(match consequence {
            Consequence::Extension { .. } => "pay-extension",
            Consequence::Recovery { .. } => "pay-recovery",
            Consequence::Strike { .. } => "pay-strike",
            Consequence::Notify { .. } => "pay-notify",
            Consequence::Reassign { .. } => "pay-reassign",
        })
    }

    /// Why something was taken away from an amount.
    #[must_use]
    pub fn reduction(&self, reduction: &ReductionLine) -> String {
        let key = match (reduction.cause, &reduction.cap) {
            (_, Some(cap)) => return self.say_with("reduction-cap-named", [("cap", cap.as_str().into())]),
            ("cap", None) => "reduction-cap",
            ("grace", None) => "reduction-grace",
            ("forgiven", None) => "reduction-forgiven",
            ("at-most", None) => "reduction-at-most",
            ("drop-below", None) => "reduction-drop-below",
            ("no-clawback", None) => "reduction-no-clawback",
            ("rounding", None) => "reduction-rounding",
            (other, None) => return self.isolate(other),
        };
        self.say(key)
    }

    /// A kind of facts.
    #[must_use]
    pub fn stream(&self, stream: Stream) -> String {
        self.say(match stream {
            Stream::Tickets => "stream-tickets",
            Stream::Leads => "stream-leads",
            Stream::Outages => "stream-outages",
            Stream::Windows => "stream-windows",
            Stream::Inventory => "stream-inventory",
            Stream::Calls => "stream-calls",
            Stream::Samples => "stream-samples",
            Stream::Requests => "stream-requests",
            Stream::Surveys => "stream-surveys",
            Stream::Deals => "stream-deals",
            Stream::Staff => "stream-staff",
            Stream::Spend => "stream-spend",
            Stream::Forecasts => "stream-forecasts",
            Stream::Deliveries => "stream-deliveries",
            Stream::Evidence => "stream-evidence",
            Stream::Probes => "stream-probes",
        })
    }

    /// How far a source is complete, for a statement made of what was known by an instant: what is declared for later
    /// plays no part in it.
    #[must_use]
    pub fn complete(&self, face: &Clockface, complete: Complete, known_by: Instant) -> String {
        match complete {
            Complete::Until(instant) => self.deadline(face, instant.min(known_by)),
            Complete::LastFact(instant) => {
                self.say_with("complete-last-fact", [("instant", self.instant(face, instant).into())])
            }
            Complete::AsOf => self.say("complete-as-of"),
        }
    }

    /// Why a row was rejected.
    #[must_use]
    pub fn reject(&self, cause: RejectCause) -> String {
        self.say(match cause {
            RejectCause::WrongColumnCount => "reject-wrong-column-count",
            RejectCause::BrokenRow => "reject-broken-row",
            RejectCause::MissingValue => "reject-missing-value",
            RejectCause::BadInstant => "reject-bad-instant",
            RejectCause::ClockChange => "reject-clock-change",
            RejectCause::BadNumber => "reject-bad-number",
            RejectCause::UnknownEvent => "reject-unknown-event",
            RejectCause::UnknownValue => "reject-unknown-value",
            RejectCause::ReversedInterval => "reject-reversed-interval",
        })
    }

    /// How much of a kind was found in the facts.
    #[must_use]
    pub fn finding(&self, kind: FindingKind, count: u64) -> String {
        let key = match kind {
            FindingKind::ConflictingFacts => "finding-conflicting-facts",
            FindingKind::EventBeforeOpening => "finding-event-before-opening",
            FindingKind::NoStart => "finding-no-start",
            FindingKind::UnlistedValue => "finding-unlisted-value",
            FindingKind::ReversedInterval => "finding-reversed-interval",
            FindingKind::UnknownEvent => "finding-unknown-event",
            FindingKind::UnknownService => "finding-unknown-service",
            FindingKind::EventNeverSeen => "finding-event-never-seen",
            FindingKind::UnknownExclusion => "finding-unknown-exclusion",
            FindingKind::RefusedWindow => "finding-refused-window",
            FindingKind::AllowanceUsedUp => "finding-allowance-used-up",
        };
        self.say_with(key, [("count", count.into())])
    }
}
