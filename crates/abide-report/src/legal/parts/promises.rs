use std::collections::BTreeSet;

use abide_core::agreement::{
    By, CalendarRef, Comparison, Each, Measure, Objective, Part, Service, StatisticTerms, Take, Value,
};
use abide_core::plan::{ObjectivePlan, Unit};
use abide_core::value::Ratio;
use abide_time::{Duration, Interval, PeriodRule};

use super::{deliveries, lead_goals, outage_terms, promise_rules, record_goals};
use crate::document::Text;
use crate::legal::{Exhibit, Gap, PartText, Pen, Provision, Sentence};

const SECONDS_PER_DAY: i64 = 86_400;

pub(super) fn part(pen: &Pen<'_>) -> PartText {
    let mut part = pen.part(Part::Promises);
    let plans = &pen.terms.plan.objectives;
    for ((id, terms), plan) in pen.terms.agreement.objectives.iter().zip(plans) {
        let delivery = pen.terms.agreement.delivery(id);
        let id = id.value.as_str();
        let title = pen.title(terms.title.as_ref(), id);
        if let Some(delivery) = delivery {
            let lead = deliveries::lead(pen, delivery, terms);
            let provision = part.entry("deliveries", id, title, lead);
            provision.points.extend(owed(pen, plan));
            deliveries::own(pen, delivery, provision);
            provision.points.extend(terms.each.iter().flat_map(|each| self::each(pen, each)));
        } else {
            let provision = part.entry("objectives", id, title, lead(pen, terms));
            entry(pen, terms, plan, provision);
        }
    }
    promise_rules::add(pen, &mut part);
    deliveries::rules(pen, &mut part);
    part
}

/// What must be reached, in one sentence.
fn lead(pen: &Pen<'_>, terms: &Objective) -> Sentence {
    let goal = match &terms.goal {
        By::All(comparison) => pen.comparison(&comparison.value),
        By::Field { .. } => pen.say("legal-goal-of-table", []),
    };
    let period = pen.each_period(terms.period.value.0);
    let service = pen.service(&terms.service.value);
    let common: [(&'static str, Gap); 3] =
        [("goal", goal.into()), ("period", period.into()), ("service", service.into())];
    let [goal, period, service] = common;
    match &terms.measure {
        Measure::Within(within) => {
            let clock = pen.clock(within.clock.value.as_str());
            pen.sentence("legal-goal-within", [goal, period, service, ("clock", clock.into())])
        }
        Measure::Share(share) => {
            let test = pen.filter(&share.good);
            pen.sentence("legal-goal-share", [goal, period, service, ("test", test.into())])
        }
        Measure::Count(_) => pen.sentence("legal-goal-count", [goal, period, service]),
        Measure::Statistic(statistic) => {
            let take = take(pen, &statistic.take.value);
            let of = statistic_of(pen, statistic);
            pen.sentence(
                "legal-goal-statistic",
                [goal, period, service, ("take", take.into()), ("of", of.into())],
            )
        }
        Measure::Availability(_) => pen.sentence("legal-goal-availability", [goal, period, service]),
        Measure::Downtime(_) => pen.sentence("legal-goal-downtime", [goal, period, service]),
        Measure::OutageCount(_) => pen.sentence("legal-goal-outage-count", [goal, period, service]),
        Measure::LongestOutage(_) => pen.sentence("legal-goal-longest-outage", [goal, period, service]),
        Measure::Mttr(_) => pen.sentence("legal-goal-mttr", [goal, period, service]),
        Measure::Mtbf(_) => pen.sentence("legal-goal-mtbf", [goal, period, service]),
        of_leads if lead_goals::is_of_leads(of_leads) => {
            lead_goals::lead(pen, of_leads, [goal, period, service])
        }
        of_records => record_goals::lead(pen, of_records, [goal, period, service]),
    }
}

pub(super) fn take(pen: &Pen<'_>, take: &Take) -> Text {
    let (word, rank) = match take {
        Take::Mean => ("mean", String::new()),
        Take::Median => ("median", String::new()),
        Take::Max => ("max", String::new()),
        Take::Min => ("min", String::new()),
        Take::Percentile(rank) => {
            ("percentile", pen.messages.goal_value(&Unit::Count, &(&rank.0 * &Ratio::whole(100))))
        }
    };
    pen.say("legal-take", [("take", word.into()), ("rank", rank.into())])
}

fn statistic_of(pen: &Pen<'_>, terms: &StatisticTerms) -> Text {
    match (&terms.clock, &terms.field) {
        (Some(clock), _) => pen.say("legal-times-of", [("clock", pen.clock(clock.value.as_str()).into())]),
        (None, Some(field)) => pen.say("legal-values-of", [("field", pen.field(&field.value).into())]),
        (None, None) => Text::default(),
    }
}

fn entry(pen: &Pen<'_>, terms: &Objective, plan: &ObjectivePlan, provision: &mut Provision) {
    provision.points.extend(owed(pen, plan));
    limits(pen, terms, provision);
    let hours = hours(pen, terms);
    provision.point(pen.sentence("legal-promise-hours", [("hours", hours.into())]));
    provision.points.extend(allowed_downtime(pen, terms));
    goal_by_field(pen, terms, provision);
    which(pen, terms, provision);
    if let Measure::Statistic(StatisticTerms { method: Some(method), .. }) = &terms.measure {
        let method = method.value.word();
        provision.point(pen.sentence("legal-percentile-method", [("method", method.into())]));
    }
    if let Some(outages) = outage_terms::of(&terms.measure) {
        outage_terms::own(pen, outages, provision);
    }
    record_goals::own(pen, &terms.measure, provision);
    lead_goals::own(pen, &terms.measure, provision);
    lead_goals::goals(pen, terms, provision);
    if let Some(each) = &terms.each {
        provision.points.extend(self::each(pen, each));
    }
    bounds(pen, terms, provision);
    shown(pen, terms, provision);
}

/// Who owes it to whom.
fn owed(pen: &Pen<'_>, plan: &ObjectivePlan) -> Option<Sentence> {
    let party = |position: Option<usize>| position.map(|position| pen.party_at(position));
    match (party(plan.owed_by), party(plan.owed_to)) {
        (Some(by), Some(to)) => Some(pen.sentence("legal-owed", [("by", by.into()), ("to", to.into())])),
        (Some(by), None) => Some(pen.sentence("legal-owed-by", [("by", by.into())])),
        (None, Some(to)) => Some(pen.sentence("legal-owed-to", [("to", to.into())])),
        (None, None) => None,
    }
}

fn limits(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    match &terms.limit {
        None => {}
        Some(By::All(limit)) => {
            provision.point(pen.sentence("legal-limit", [("limit", pen.limit(limit.value).into())]));
        }
        Some(by @ By::Field { by: field, .. }) => {
            let name = pen.field(&field.value);
            provision.point(pen.sentence("legal-limit-by", [("field", name.into())]));
            let table = pen.by_table(by, "legal-column-limit", |limit| pen.limit(*limit).into());
            if let Some(table) = table {
                provision.exhibit(Exhibit { caption: pen.say("legal-limits", []), table });
            }
        }
    }
}

fn service<'a>(pen: &Pen<'a>, terms: &Objective) -> Option<&'a Service> {
    pen.terms.agreement.services.get(terms.service.value.as_str())
}

fn hours(pen: &Pen<'_>, terms: &Objective) -> Text {
    let of_service = service(pen, terms).and_then(|service| service.calendar.as_ref());
    pen.hours_by(terms.calendar.as_ref().or(of_service))
}

/// How much downtime an availability goal allows, exactly, where all time is measured.
fn allowed_downtime(pen: &Pen<'_>, terms: &Objective) -> Option<Sentence> {
    let (Measure::Availability(_), By::All(goal)) = (&terms.measure, &terms.goal) else { return None };
    let Value::Percent(percent) = &goal.value.value else { return None };
    let share = &Ratio::one() - &percent.0;
    let of_service = service(pen, terms).and_then(|service| service.calendar.as_ref());
    let always = match terms.calendar.as_ref().or(of_service) {
        None => true,
        Some(By::All(calendar)) => calendar.value == CalendarRef::Always,
        Some(By::Field { .. }) => false,
    };
    let time = |seconds: i64| pen.messages.goal_value(&Unit::Seconds, &(&share * &Ratio::whole(seconds)));
    let lengths = lengths(pen, terms.period.value.0);
    if !always || lengths.is_empty() {
        const HUNDRED_HOURS_S: i64 = 360_000;
        return Some(pen.sentence("legal-allowed-share", [("time", time(HUNDRED_HOURS_S).into())]));
    }
    let days = lengths.into_iter().map(|days| {
        let allowed = time(i64::from(days) * SECONDS_PER_DAY);
        pen.say("legal-allowed-in", [("time", allowed.into()), ("count", days.into())])
    });
    Some(pen.sentence("legal-allowed", [("lengths", pen.list(days).into())]))
}

/// The lengths in days that periods of a rule have within the term, of an open one within its first years; nothing
/// where a period is no whole day, and where it is an open term.
fn lengths(pen: &Pen<'_>, rule: PeriodRule) -> BTreeSet<u32> {
    let term = &pen.terms.plan.term;
    if rule == PeriodRule::Term && term.ends.is_none() {
        return BTreeSet::new();
    }
    let start = term.interval.start();
    let reach = Interval::spanning(start, start.plus(Duration::from_seconds(YEARS_LOOKED_AT_S)));
    let whole = Interval::spanning(start, term.interval.end().max(start));
    let reach = if rule == PeriodRule::Term { whole } else { reach };
    let days = term.grid(rule);
    // A day of a clock change is an hour shorter or longer and still a day.
    let half = SECONDS_PER_DAY / 2;
    let length = |seconds: i64| u32::try_from((seconds + half) / SECONDS_PER_DAY).unwrap_or(0);
    let lengths = days.between(reach).map(|period| length(period.interval.duration().seconds_floor()));
    let lengths: BTreeSet<u32> = lengths.collect();
    if lengths.contains(&0) { BTreeSet::new() } else { lengths }
}

/// Long enough for every leap year and every length of a month of the calendars.
const YEARS_LOOKED_AT_S: i64 = 12 * 366 * SECONDS_PER_DAY;

fn goal_by_field(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    let By::Field { by: field, .. } = &terms.goal else { return };
    provision.point(pen.sentence("legal-goal-by", [("field", pen.field(&field.value).into())]));
    let table = pen.by_table(&terms.goal, "legal-column-goal", |goal| pen.comparison(goal));
    if let Some(table) = table {
        provision.exhibit(Exhibit { caption: pen.say("legal-goals", []), table });
    }
}

/// Which items or outages it is about.
fn which(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    let what = if outage_terms::of(&terms.measure).is_some() { "outages" } else { "items" };
    if !terms.r#where.is_empty() {
        let filter = pen.filter(&terms.r#where);
        provision.point(pen.sentence("legal-where", [("what", what.into()), ("filter", filter.into())]));
    }
    if !terms.except.is_empty() {
        let filter = pen.any_of_filter(&terms.except);
        provision.point(pen.sentence("legal-except", [("what", what.into()), ("filter", filter.into())]));
    }
}

fn each(pen: &Pen<'_>, each: &Each) -> Vec<Sentence> {
    let fields = pen.list(each.of.iter().map(|field| Text::from(pen.field(&field.value))));
    let mut points =
        vec![pen.sentence("legal-each", [("count", each.of.len().into()), ("fields", fields.into())])];
    if let Some(group) = &each.group {
        let group = pen.id(group.value.as_str());
        points.push(pen.sentence("legal-each-group", [("group", group.into())]));
    }
    points.push(match &each.at_least {
        Some(share) => pen.sentence("legal-each-share", [("share", pen.percent(&share.value).into())]),
        None => pen.sentence("legal-each-all", []),
    });
    points
}

/// What else decides, where the agreement says it.
fn bounds(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    if let Some(warn) = &terms.warn {
        let value = pen.by(warn, |value| pen.value(value).into());
        provision.point(pen.sentence("legal-warn", [("value", value.into())]));
    }
    if let Some(floor) = &terms.floor {
        let value = pen.by(floor, |value| pen.value(value).into());
        provision.point(pen.sentence("legal-floor", [("value", value.into())]));
    }
    if let Some(items) = &terms.at_least {
        provision.point(pen.sentence("legal-at-least", [("count", items.value.0.into())]));
    }
    if let Some(word) = &terms.no_data {
        provision.point(pen.sentence("legal-no-data", [("word", word.value.word().into())]));
    }
    if let Some(word) = &terms.counts_in {
        provision.point(pen.sentence("legal-counts-in", [("word", word.value.word().into())]));
    }
}

/// What is shown and who answers for it; nothing of it decides.
fn shown(pen: &Pen<'_>, terms: &Objective, provision: &mut Provision) {
    if !terms.by.0.is_empty() {
        let fields = pen.list(terms.by.0.iter().map(|field| Text::from(pen.field(&field.value))));
        provision.point(pen.sentence("legal-broken-down", [("fields", fields.into())]));
    }
    if let Some(owner) = &terms.owner {
        provision.point(pen.sentence("legal-owner", [("contact", pen.contact(&owner.value).into())]));
    }
    if let Some(headline) = &terms.headline {
        let flag = if headline.value.0 { "yes" } else { "no" };
        provision.point(pen.sentence("legal-headline", [("flag", flag.into())]));
    }
    if let Some(importance) = &terms.importance {
        let importance = pen.messages.count(u64::from(importance.value.0));
        provision.point(pen.sentence("legal-importance", [("importance", importance.into())]));
    }
}

/// The goal for a table: `at least 99.9 %`.
pub(in crate::legal) fn goal_in_short(pen: &Pen<'_>, terms: &Objective) -> Text {
    pen.by(&terms.goal, |goal: &Comparison| pen.comparison(goal))
}

/// Over what it is judged.
pub(in crate::legal) fn period_of(pen: &Pen<'_>, terms: &Objective) -> Text {
    pen.each_period(terms.period.value.0)
}
