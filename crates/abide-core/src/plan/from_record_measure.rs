use abide_time::{CivilDelay, Duration};

use super::from_agreement::Compiler;
use super::from_objective::goal;
use super::{
    Adds, Bound, EpisodePlan, FilterPlan, Legs, RecordMake, RecordPlan, RecordTerm, Side, Slots, Test, Unit,
    Within,
};
use crate::agreement::{
    AbandonmentBase, AbandonmentTerms, Boundary, CallWaitTerms, Comparison, CsatTerms, Delay, EmptySlot,
    FirstCallTerms, FirstCallVariant, Flag, HandleTimeTerms, ItemStream, LegsWord, Operator,
    PercentileMethod, RatioSide, RatioTerms, SameMatter, ServiceLevelTerms, ServiceLevelVariant,
    SlotMeanTerms, SlotShareTerms, Take, Value,
};
use crate::diagnostic::Spanned;
use crate::fact::Stream;
use crate::value::{Name, Ratio};

/// What may become of a call, in the words of its `outcome`.
const OUTCOMES: [&str; 5] = ["answered", "abandoned", "flow-out", "callback", "open"];

/// The stream of facts that a word of the agreement names.
pub(super) fn stream_of(word: ItemStream) -> Stream {
    match word {
        ItemStream::Tickets => Stream::Tickets,
        ItemStream::Leads => Stream::Leads,
        ItemStream::Calls => Stream::Calls,
        ItemStream::Samples => Stream::Samples,
        ItemStream::Requests => Stream::Requests,
        ItemStream::Surveys => Stream::Surveys,
        ItemStream::Deals => Stream::Deals,
        ItemStream::Staff => Stream::Staff,
        ItemStream::Spend => Stream::Spend,
        ItemStream::Forecasts => Stream::Forecasts,
        ItemStream::Deliveries => Stream::Deliveries,
        ItemStream::Evidence => Stream::Evidence,
        ItemStream::Probes => Stream::Probes,
    }
}

/// A measure of records with what most have in common.
pub(super) fn plan(figure: &'static str, terms: Vec<RecordTerm>, make: RecordMake) -> RecordPlan {
    RecordPlan {
        figure,
        variant: None,
        terms,
        make,
        legs: Legs::Each,
        words: None,
        episodes: None,
        schedule: None,
        standings: Vec::new(),
    }
}

/// A term that adds one for each record that passes the tests.
fn one(stream: Stream, side: Side, filter: FilterPlan) -> RecordTerm {
    RecordTerm { stream, side, filter, within: None, adds: Adds::Number(1) }
}

impl Compiler<'_> {
    fn field_term(&mut self, stream: Stream, side: Side, filter: FilterPlan, fields: &[&str]) -> RecordTerm {
        let fields = fields.iter().map(|field| self.names.name(field)).collect();
        RecordTerm { stream, side, filter, within: None, adds: Adds::Fields(fields) }
    }

    /// Calls with one of these outcomes.
    fn with_outcome(&mut self, outcomes: &[&str]) -> FilterPlan {
        let field = self.names.name("outcome");
        let outcomes = outcomes.iter().map(|outcome| self.names.name(outcome)).collect();
        FilterPlan { holds: vec![Test::OneOf(field, outcomes)], except: Vec::new() }
    }

    fn calls(
        &mut self,
        figure: &'static str,
        terms: Vec<RecordTerm>,
        make: RecordMake,
        legs: Legs,
    ) -> RecordPlan {
        let words = (self.names.name("outcome"), OUTCOMES.map(|outcome| self.names.name(outcome)).to_vec());
        RecordPlan { legs, words: Some(words), ..plan(figure, terms, make) }
    }

    fn call(&mut self, side: Side, outcomes: &[&str], within: Option<Within>) -> RecordTerm {
        RecordTerm { within, ..one(Stream::Calls, side, self.with_outcome(outcomes)) }
    }

    pub(super) fn share_of_records(&mut self, stream: Stream, good: &crate::agreement::Filter) -> RecordPlan {
        let good = FilterPlan { holds: self.tests(good), except: Vec::new() };
        let terms =
            vec![one(stream, Side::Numerator, good), one(stream, Side::Denominator, FilterPlan::default())];
        plan("share", terms, RecordMake::Quotient)
    }

    pub(super) fn count_of_records(&mut self, stream: Stream) -> RecordPlan {
        plan("count", vec![one(stream, Side::Numerator, FilterPlan::default())], RecordMake::Sum)
    }

    pub(super) fn sum_of_records(&mut self, stream: Stream, field: &str) -> RecordPlan {
        let term = self.field_term(stream, Side::Numerator, FilterPlan::default(), &[field]);
        plan("sum", vec![term], RecordMake::Sum)
    }

    pub(super) fn statistic_of_records(
        &mut self,
        stream: Stream,
        field: &str,
        take: Take,
        method: PercentileMethod,
    ) -> RecordPlan {
        let term = self.field_term(stream, Side::Numerator, FilterPlan::default(), &[field]);
        plan("statistic", vec![term], RecordMake::Statistic(take, method))
    }

    pub(super) fn ratio(&mut self, terms: &RatioTerms) -> RecordPlan {
        let mut side = |side: Side, of: &RatioSide| {
            let filter = FilterPlan { holds: self.tests(&of.r#where), except: Vec::new() };
            let stream = stream_of(of.of.value);
            match &of.field {
                Some(field) => self.field_term(stream, side, filter, &[field.value.0.as_str()]),
                None => one(stream, side, filter),
            }
        };
        let terms = vec![side(Side::Numerator, &terms.good), side(Side::Denominator, &terms.total)];
        plan("ratio", terms, RecordMake::Quotient)
    }

    /// The eight variants that contact centres use; they differ in what becomes of calls that nobody answered.
    /// Source: notes/calls_leads (b).
    pub(super) fn service_level(&mut self, terms: &ServiceLevelTerms) -> RecordPlan {
        use ServiceLevelVariant as Variant;
        let wait = self.names.name("wait");
        let inclusive = terms.boundary.as_ref().is_none_or(|word| word.value == Boundary::Within);
        let in_time = Within { field: wait, bound: Bound::Limit, inclusive, outside: false };
        let late = Within { outside: true, ..in_time.clone() };
        let short = terms.short.map(|short| self.short(short));
        let not_short = short.clone().map(|short| Within { outside: true, ..short });
        let variant = terms.variant.as_ref().map_or(Variant::OfOffered, |word| word.value);
        let mut list = Vec::new();
        let good: &[&str] = match variant {
            Variant::RemovedWithin => &["answered", "abandoned", "callback"],
            Variant::AbandonedWithinGood => &["answered", "abandoned"],
            _ => &["answered"],
        };
        list.push(self.call(Side::Numerator, good, Some(in_time)));
        if variant == Variant::ShortGood {
            list.extend(short.map(|short| self.call(Side::Numerator, &["abandoned"], Some(short))));
        }
        list.push(self.call(Side::Denominator, &["answered"], None));
        let abandoned = match variant {
            Variant::OfAnswered => None,
            Variant::ShortIgnored | Variant::WithFlowouts => Some(not_short),
            Variant::AbandonedWithinIgnored => Some(Some(late)),
            Variant::OfOffered
            | Variant::ShortGood
            | Variant::AbandonedWithinGood
            | Variant::RemovedWithin => Some(None),
        };
        list.extend(abandoned.map(|within| self.call(Side::Denominator, &["abandoned"], within)));
        match variant {
            Variant::WithFlowouts => list.push(self.call(Side::Denominator, &["flow-out"], None)),
            Variant::RemovedWithin => {
                list.push(self.call(Side::Denominator, &["flow-out", "callback"], None));
            }
            _ => {}
        }
        let plan = self.calls("service-level", list, RecordMake::Quotient, Legs::Each);
        RecordPlan { variant: Some(variant.word()), ..plan }
    }

    /// Waits that are too short for anybody to have answered: below the threshold.
    fn short(&mut self, short: Spanned<Duration>) -> Within {
        let field = self.names.name("wait");
        Within { field, bound: Bound::Time(short), inclusive: false, outside: false }
    }

    pub(super) fn abandonment(&mut self, terms: &AbandonmentTerms) -> RecordPlan {
        let lasting = terms.short.map(|short| Within { outside: true, ..self.short(short) });
        let queued = terms.of.as_ref().is_some_and(|word| word.value == AbandonmentBase::Queued);
        let others: &[&str] = if queued { &["answered", "flow-out", "callback"] } else { &["answered"] };
        let list = vec![
            self.call(Side::Numerator, &["abandoned"], lasting.clone()),
            self.call(Side::Denominator, &["abandoned"], lasting),
            self.call(Side::Denominator, others, None),
        ];
        self.calls("abandonment", list, RecordMake::Quotient, Legs::Each)
    }

    pub(super) fn waits(&mut self, figure: &'static str, outcome: &str, terms: &CallWaitTerms) -> RecordPlan {
        let filter = self.with_outcome(&[outcome]);
        let term = self.field_term(Stream::Calls, Side::Numerator, filter, &["wait"]);
        let make = statistic(terms.take.as_ref(), terms.method.as_ref());
        self.calls(figure, vec![term], make, legs(terms.legs.as_ref()))
    }

    pub(super) fn handle_time(&mut self, terms: &HandleTimeTerms) -> RecordPlan {
        let with_wrap = terms.wrap.as_ref().is_none_or(|Spanned { value: Flag(flag), .. }| *flag);
        let fields: &[&str] = if with_wrap { &["talk", "hold", "wrap"] } else { &["talk", "hold"] };
        let filter = self.with_outcome(&["answered"]);
        let term = self.field_term(Stream::Calls, Side::Numerator, filter, fields);
        let make = statistic(terms.take.as_ref(), terms.method.as_ref());
        self.calls("handle-time", vec![term], make, legs(terms.legs.as_ref()))
    }

    pub(super) fn transfer_rate(&mut self) -> RecordPlan {
        let transferred = self.names.name("transferred");
        let mut passed_on = self.with_outcome(&["answered"]);
        passed_on.holds.push(Test::OneOf(transferred, vec![self.names.name("true")]));
        let list = vec![
            one(Stream::Calls, Side::Numerator, passed_on),
            self.call(Side::Denominator, &["answered"], None),
        ];
        self.calls("transfer-rate", list, RecordMake::Quotient, Legs::Together)
    }

    pub(super) fn occupancy(&mut self) -> RecordPlan {
        let handled = ["talk", "hold", "wrap"];
        let list = vec![
            {
                let answered = self.with_outcome(&["answered"]);
                self.field_term(Stream::Calls, Side::Numerator, answered, &handled)
            },
            {
                let answered = self.with_outcome(&["answered"]);
                self.field_term(Stream::Calls, Side::Denominator, answered, &handled)
            },
            self.field_term(Stream::Staff, Side::Denominator, FilterPlan::default(), &["idle"]),
        ];
        plan("occupancy", list, RecordMake::Quotient)
    }

    pub(super) fn first_call(&mut self, terms: &FirstCallTerms) -> RecordPlan {
        let window = terms.window.map_or(Delay::Civil(CivilDelay::Days(7)), |window| window.value);
        let by_issue = terms.same.as_ref().is_none_or(|word| word.value == SameMatter::Issue);
        let variant = terms.variant.as_ref().map_or(FirstCallVariant::Issue, |word| word.value);
        let episodes = EpisodePlan {
            caller: self.names.name("caller"),
            issue: by_issue.then(|| self.names.name("issue")),
            resolved: self.names.name("resolved"),
            solvable: self.names.name("solvable"),
            yes: self.names.name("true"),
            no: self.names.name("false"),
            window,
            variant,
        };
        let list = vec![self.call(Side::Denominator, &["answered"], None)];
        let plan = self.calls("first-call-resolution", list, RecordMake::Quotient, Legs::Each);
        RecordPlan { variant: Some(variant.word()), episodes: Some(episodes), ..plan }
    }

    /// What was served in one of these ways.
    pub(super) fn served_by(&mut self, ways: &[&str]) -> FilterPlan {
        let field = self.names.name("served-by");
        let ways = ways.iter().map(|way| self.names.name(way)).collect();
        FilterPlan { holds: vec![Test::OneOf(field, ways)], except: Vec::new() }
    }

    pub(super) fn self_service(&mut self, stream: Stream) -> RecordPlan {
        let list = vec![
            one(stream, Side::Numerator, self.served_by(&["self"])),
            one(stream, Side::Denominator, self.served_by(&["self", "agent"])),
        ];
        plan("self-service-rate", list, RecordMake::Quotient)
    }

    /// A forecast that names no stream is one of every stream.
    pub(super) fn forecast_ratio(&mut self, stream: Stream) -> RecordPlan {
        let others = Stream::RECORDS.into_iter().chain([Stream::Tickets]).filter(|other| *other != stream);
        let others: Vec<Name> = others.map(|other| self.names.name(other.word())).collect();
        let of_others = Test::OneOf(self.names.name("stream"), others);
        let own = FilterPlan { holds: Vec::new(), except: vec![of_others] };
        let list = vec![
            one(stream, Side::Numerator, FilterPlan::default()),
            self.field_term(Stream::Forecasts, Side::Denominator, own, &["expected"]),
        ];
        plan("forecast-ratio", list, RecordMake::Quotient)
    }

    pub(super) fn csat(&mut self, terms: &CsatTerms) -> RecordPlan {
        let good = terms.good.as_ref().map_or_else(CsatTerms::usually_good, |good| good.value.clone());
        let score = self.names.name("score");
        let filter = FilterPlan { holds: vec![Test::Compared(score, good)], except: Vec::new() };
        let answered = FilterPlan { holds: vec![Test::Compared(score, at_least(0))], except: Vec::new() };
        let list = vec![
            one(Stream::Surveys, Side::Numerator, filter),
            one(Stream::Surveys, Side::Denominator, answered),
        ];
        plan("csat", list, RecordMake::Quotient)
    }

    /// Nine and ten promote, zero to six detract.
    pub(super) fn nps(&mut self) -> RecordPlan {
        let score = self.names.name("score");
        let compared =
            |comparison| FilterPlan { holds: vec![Test::Compared(score, comparison)], except: Vec::new() };
        let detractors = Comparison { operator: Operator::AtMost, value: number(6) };
        let list = vec![
            one(Stream::Surveys, Side::Numerator, compared(at_least(9))),
            RecordTerm {
                adds: Adds::Number(-1),
                ..one(Stream::Surveys, Side::Numerator, compared(detractors))
            },
            one(Stream::Surveys, Side::Denominator, compared(at_least(0))),
        ];
        plan("nps", list, RecordMake::Points)
    }

    pub(super) fn slot_share(&mut self, terms: &SlotShareTerms) -> RecordPlan {
        let stream = terms.of.as_ref().map_or(Stream::Requests, |of| stream_of(of.value));
        let minimum = terms.minimum.as_ref().map_or(1, |minimum| minimum.value.0);
        let slots = Slots {
            length: terms.slot.value,
            good: goal(&terms.good),
            minimum: Ratio::whole(i64::from(minimum)),
            empty_is_good: terms.empty.value == EmptySlot::Good,
        };
        self.slots("slot-share", stream, slots)
    }

    pub(super) fn slot_mean(&mut self, terms: &SlotMeanTerms) -> RecordPlan {
        let stream = terms.of.as_ref().map_or(Stream::Requests, |of| stream_of(of.value));
        let empty_is_good = terms.empty.value == EmptySlot::Good;
        let slots = Slots { length: terms.slot.value, good: None, minimum: Ratio::one(), empty_is_good };
        self.slots("slot-mean", stream, slots)
    }

    fn slots(&mut self, figure: &'static str, stream: Stream, slots: Slots) -> RecordPlan {
        let list = vec![
            self.field_term(stream, Side::Numerator, FilterPlan::default(), &["good"]),
            self.field_term(stream, Side::Denominator, FilterPlan::default(), &["total"]),
        ];
        plan(figure, list, RecordMake::Slots(slots))
    }
}

fn number(number: i64) -> Value {
    Value::Number { number: Ratio::whole(number), unit: String::new() }
}

fn at_least(least: i64) -> Comparison {
    Comparison { operator: Operator::AtLeast, value: number(least) }
}

fn statistic(take: Option<&Spanned<Take>>, method: Option<&Spanned<PercentileMethod>>) -> RecordMake {
    let take = take.map_or(Take::Mean, |take| take.value.clone());
    RecordMake::Statistic(take, method.map_or(PercentileMethod::Nearest, |method| method.value))
}

fn legs(word: Option<&Spanned<LegsWord>>) -> Legs {
    match word.map(|word| word.value) {
        None | Some(LegsWord::All) => Legs::Together,
        Some(LegsWord::First) => Legs::First,
    }
}

/// The unit of a figure from records.
pub(super) fn unit_of(plan: &RecordPlan) -> Unit {
    // The times of calls are told in seconds; a field of other records has a unit that only its authors know.
    let of_time = plan.words.is_some();
    match plan.make {
        RecordMake::Quotient | RecordMake::Slots(_) => Unit::Share,
        RecordMake::Sum if plan.figure == "count" => Unit::Count,
        RecordMake::Statistic(..) if of_time => Unit::Seconds,
        RecordMake::Sum | RecordMake::Points | RecordMake::Statistic(..) => Unit::Number(String::new()),
    }
}
