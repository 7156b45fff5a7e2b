use abide_core::agreement::{
    CallWaitTerms, CsatTerms, Delay, FirstCallTerms, Flag, ItemStream, LegsWord, Measure, PercentileMethod,
    RatioSide, Take,
};
use abide_core::diagnostic::Spanned;
use abide_time::{CivilDelay, Duration};

use super::deliveries;
use super::promises::take;
use crate::document::Text;
use crate::legal::{Gap, Pen, Provision, Sentence};

/// What a measure of records must reach, in one sentence.
pub(super) fn lead(pen: &Pen<'_>, measure: &Measure, common: [(&'static str, Gap); 3]) -> Sentence {
    let [goal, period, service] = common;
    let (stream, field, take_word) = match measure {
        Measure::ForecastRatio(terms) => (stream(pen, terms.of.value), String::new(), None),
        Measure::Sum(terms) => (stream(pen, terms.of.value), pen.field(&terms.field.value), None),
        Measure::SpeedOfAnswer(terms) | Measure::TimeToAbandon(terms) => {
            (String::new(), String::new(), Some(terms.take.as_ref()))
        }
        Measure::HandleTime(terms) => (String::new(), String::new(), Some(terms.take.as_ref())),
        _ => (String::new(), String::new(), None),
    };
    let of = deliveries::named(pen, measure);
    let mean = Take::Mean;
    let take_word = take_word.map(|word| take(pen, word.map_or(&mean, |word| &word.value)));
    pen.sentence(
        "legal-goal-records",
        [
            ("figure", measure.key().into()),
            goal,
            period,
            service,
            ("stream", stream.into()),
            ("field", field.into()),
            ("of", of.unwrap_or_default().into()),
            ("take", take_word.unwrap_or_default().into()),
        ],
    )
}

/// How a measure of records counts, each default said like a term of its own.
pub(super) fn own(pen: &Pen<'_>, measure: &Measure, provision: &mut Provision) {
    match measure {
        Measure::ServiceLevel(terms) => {
            let variant = terms.variant.map_or("of-offered", |word| word.value.word());
            provision.point(pen.sentence("legal-service-variant", [("variant", variant.into())]));
            let boundary = terms.boundary.map_or("within", |word| word.value.word());
            provision.point(pen.sentence("legal-wait-boundary", [("boundary", boundary.into())]));
            provision.points.extend(short(pen, terms.short));
        }
        Measure::Abandonment(terms) => {
            let base = terms.of.map_or("offered", |word| word.value.word());
            provision.point(pen.sentence("legal-abandonment-of", [("base", base.into())]));
            provision.points.extend(short(pen, terms.short));
        }
        Measure::SpeedOfAnswer(CallWaitTerms { take, method, legs, .. })
        | Measure::TimeToAbandon(CallWaitTerms { take, method, legs, .. }) => {
            of_calls(pen, (take.as_ref(), method.as_ref(), legs.as_ref()), provision);
        }
        Measure::HandleTime(terms) => {
            let counts = terms.wrap.as_ref().is_none_or(|Spanned { value: Flag(flag), .. }| *flag);
            let flag = if counts { "yes" } else { "no" };
            provision.point(pen.sentence("legal-wrap", [("flag", flag.into())]));
            let statistic = (terms.take.as_ref(), terms.method.as_ref(), terms.legs.as_ref());
            of_calls(pen, statistic, provision);
        }
        Measure::FirstCall(terms) => first_call(pen, terms, provision),
        Measure::Backlog(terms) => {
            if let Some(age) = &terms.older_than {
                let time = pen.duration(age.value);
                provision.point(pen.sentence("legal-backlog-age", [("time", time.into())]));
            }
        }
        Measure::FirstContact(terms) => {
            let week = Delay::Civil(CivilDelay::Days(7));
            let window = pen.delay(terms.window.as_ref().map_or(week, |window| window.value));
            provision.point(pen.sentence("legal-first-contact-window", [("time", window.into())]));
        }
        Measure::SelfService(terms) => {
            let of = terms.of.map_or(ItemStream::Tickets, |of| of.value);
            provision.point(pen.sentence("legal-self-service-of", [("stream", stream(pen, of).into())]));
        }
        Measure::Csat(terms) => {
            let good = match &terms.good {
                Some(good) => pen.comparison(&good.value),
                None => pen.comparison(&CsatTerms::usually_good()),
            };
            let scale = terms.scale.as_ref().map_or(5, |scale| scale.value.0);
            let scale = pen.messages.count(u64::from(scale));
            provision
                .point(pen.sentence("legal-csat-good", [("good", good.into()), ("scale", scale.into())]));
        }
        Measure::SlotShare(terms) => {
            slot(pen, terms.slot.value, terms.empty.value.word(), provision);
            let good = pen.comparison(&terms.good.value);
            provision.point(pen.sentence("legal-slot-good", [("good", good.into())]));
            let minimum = terms.minimum.as_ref().map_or(1, |minimum| minimum.value.0);
            provision.point(pen.sentence("legal-slot-minimum", [("count", minimum.into())]));
        }
        Measure::SlotMean(terms) => slot(pen, terms.slot.value, terms.empty.value.word(), provision),
        Measure::Ratio(terms) => {
            for (key, side) in [("good", &terms.good), ("total", &terms.total)] {
                let what = ratio_side(pen, side);
                provision
                    .point(pen.sentence("legal-ratio-side", [("side", key.into()), ("what", what.into())]));
            }
        }
        _ => {}
    }
}

/// The matters of calls.
fn first_call(pen: &Pen<'_>, terms: &FirstCallTerms, provision: &mut Provision) {
    let variant = terms.variant.map_or("issue", |word| word.value.word());
    provision.point(pen.sentence("legal-first-call-variant", [("variant", variant.into())]));
    let same = terms.same.map_or("issue", |word| word.value.word());
    provision.point(pen.sentence("legal-first-call-same", [("same", same.into())]));
    let week = Delay::Civil(CivilDelay::Days(7));
    let window = pen.delay(terms.window.map_or(week, |window| window.value));
    provision.point(pen.sentence("legal-first-call-window", [("time", window.into())]));
}

/// What is taken of the times of calls, how, and of which parts.
type CallStatistic<'a> =
    (Option<&'a Spanned<Take>>, Option<&'a Spanned<PercentileMethod>>, Option<&'a Spanned<LegsWord>>);

fn of_calls(pen: &Pen<'_>, (take, method, legs): CallStatistic<'_>, provision: &mut Provision) {
    let legs = legs.map_or("all", |word| word.value.word());
    provision.point(pen.sentence("legal-legs", [("legs", legs.into())]));
    if take.is_some_and(|take| matches!(take.value, Take::Percentile(_))) {
        let method = method.map_or("nearest", |word| word.value.word());
        provision.point(pen.sentence("legal-percentile-method", [("method", method.into())]));
    }
}

fn short(pen: &Pen<'_>, short: Option<Spanned<Duration>>) -> Option<Sentence> {
    let time = pen.duration(short?.value);
    Some(pen.sentence("legal-short-calls", [("time", time.into())]))
}

fn slot(pen: &Pen<'_>, length: Duration, empty: &'static str, provision: &mut Provision) {
    provision.point(pen.sentence("legal-slot", [("time", pen.duration(length).into())]));
    provision.point(pen.sentence("legal-slot-empty", [("empty", empty.into())]));
}

fn ratio_side(pen: &Pen<'_>, side: &RatioSide) -> Text {
    let stream = stream(pen, side.of.value);
    let what = match &side.field {
        Some(field) => {
            let field = pen.field(&field.value);
            pen.say("legal-sum-of", [("field", field.into()), ("stream", stream.into())])
        }
        None => pen.say("legal-count-of", [("stream", stream.into())]),
    };
    if side.r#where.is_empty() {
        return what;
    }
    let filter = pen.filter(&side.r#where);
    pen.say("legal-side-where", [("what", what.into()), ("filter", filter.into())])
}

fn stream(pen: &Pen<'_>, stream: ItemStream) -> String {
    pen.messages.say(match stream {
        ItemStream::Tickets => "stream-tickets",
        ItemStream::Leads => "stream-leads",
        ItemStream::Calls => "stream-calls",
        ItemStream::Samples => "stream-samples",
        ItemStream::Requests => "stream-requests",
        ItemStream::Surveys => "stream-surveys",
        ItemStream::Deals => "stream-deals",
        ItemStream::Staff => "stream-staff",
        ItemStream::Spend => "stream-spend",
        ItemStream::Forecasts => "stream-forecasts",
        ItemStream::Deliveries => "stream-deliveries",
        ItemStream::Evidence => "stream-evidence",
        ItemStream::Probes => "stream-probes",
    })
}
