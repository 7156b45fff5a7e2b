use abide_core::agreement::{Agreement, By, Comparison, Measure, Objective, Operator, Value};
use abide_core::diagnostic::Diagnostics;
use abide_core::text::{Entry, Node, NodeKind, Source, parse};
use abide_core::value::Ratio;
use abide_time::{CalendarSystem, CivilUnit, Date, Duration, PeriodRule};

use super::agreement_measure::OWN_SOURCE;
use super::names::is_label;
use super::yaml::{flow, quoted};
use crate::Note;

/// SLOs and what an agreement says that they do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedText {
    /// The documents; `None` where OpenSLO can say no objective.
    pub text: Option<String>,
    /// What OpenSLO has no place for.
    pub notes: Vec<Note>,
}

/// The keys of an objective that go into the metric source as they are written.
const CARRIED: [&str; 11] = [
    "measure",
    "limit",
    "where",
    "except",
    "by",
    "warn",
    "floor",
    "at-least",
    "no-data",
    "counts-in",
    "pace",
];

/// The keys that OpenSLO itself says.
const SAID: [&str; 4] = ["service", "title", "goal", "period"];

/// The objectives of an agreement, read from this source, as SLOs of `openslo/v1`.
pub fn export(agreement: &Agreement, source: &Source) -> ExportedText {
    let mut notes = Vec::new();
    let root = parse(source, &mut Diagnostics::default());
    let mut documents = services(agreement);
    let mut said = 0;
    for (id, objective) in agreement.objectives.iter() {
        let node = root
            .as_ref()
            .and_then(|root| child(root, "objectives"))
            .and_then(|all| child(all, id.value.as_str()));
        let written = node.ok_or_else(|| "it is not written in this text".to_owned());
        match written.and_then(|node| slo(agreement, id.value.as_str(), objective, node)) {
            Ok(document) => {
                said += 1;
                documents.push(document);
                notes.extend(node.into_iter().flat_map(|node| kept_back(id.value.as_str(), node)));
            }
            Err(why) => notes.push(Note::left_out(format!("objective `{}`: {why}", id.value), Some(id.span))),
        }
    }
    notes.extend(root.iter().flat_map(sections));
    let text = (said > 0).then(|| documents.join("---\n"));
    ExportedText { text, notes }
}

fn child<'n>(node: &'n Node, key: &str) -> Option<&'n Node> {
    match &node.kind {
        NodeKind::Map(entries) => {
            entries.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
        }
        _ => None,
    }
}

fn services(agreement: &Agreement) -> Vec<String> {
    let language = agreement.languages.first().map_or("en", |first| first.value.0.as_str());
    let document = |id: &str, name: &str| {
        let shown: String = name.chars().take(63).collect();
        format!(
            "apiVersion: openslo/v1\nkind: Service\nmetadata:\n  name: {id}\n  displayName: {}\nspec: {{}}\n",
            quoted(&shown)
        )
    };
    agreement
        .services
        .iter()
        .map(|(id, service)| document(id.value.as_str(), service.name.text(language)))
        .collect()
}

/// The sections of an agreement that OpenSLO has no place for.
fn sections(root: &Node) -> Vec<Note> {
    const KNOWN: [&str; 4] = ["abide", "id", "services", "objectives"];
    let NodeKind::Map(entries) = &root.kind else { return Vec::new() };
    let other = |entry: &&Entry| !KNOWN.contains(&entry.key.value.as_str());
    let note = |entry: &Entry| Note::left_out(format!("section `{}`", entry.key.value), Some(entry.key.span));
    entries.iter().filter(other).map(note).collect()
}

/// The keys of an objective that are neither said nor carried.
fn kept_back(id: &str, node: &Node) -> Vec<Note> {
    let NodeKind::Map(entries) = &node.kind else { return Vec::new() };
    let known = |key: &str| SAID.contains(&key) || CARRIED.contains(&key);
    entries
        .iter()
        .filter(|entry| !known(&entry.key.value))
        .map(|entry| Note::left_out(format!("objective `{id}`: `{}`", entry.key.value), Some(entry.key.span)))
        .collect()
}

fn slo(agreement: &Agreement, id: &str, objective: &Objective, node: &Node) -> Result<String, String> {
    if !is_label(id) {
        return Err("its id is longer than the 63 characters that OpenSLO allows".to_owned());
    }
    if let Measure::Within(within) = &objective.measure
        && agreement.clocks.get(within.clock.value.as_str()).is_some()
    {
        return Err(format!(
            "its clock `{}` is defined in the agreement, and OpenSLO has no clocks",
            within.clock.value
        ));
    }
    let (failure, target) = target(objective)?;
    let window = window(agreement, objective)?;
    let mut carried = String::new();
    let NodeKind::Map(entries) = &node.kind else { return Err("it is no map".to_owned()) };
    for entry in entries.iter().filter(|entry| CARRIED.contains(&entry.key.value.as_str())) {
        carried += &format!("              {}: {}\n", entry.key.value, flow(&entry.value));
    }
    let language = agreement.languages.first().map_or("en", |first| first.value.0.as_str());
    let title = objective.title.as_ref().map(|title| title.text(language));
    let shown: String = title.unwrap_or(id).chars().take(63).collect();
    let (method, slices) = budgeting(&objective.measure);
    Ok(format!(
        "apiVersion: openslo/v1\nkind: SLO\nmetadata:\n  name: {id}\n  displayName: {}\nspec:\n  service: {}\n  \
         indicator:\n    metadata:\n      name: {id}\n    spec:\n      ratioMetric:\n        counter: false\n        \
         rawType: {}\n        raw:\n          metricSource:\n            type: {OWN_SOURCE}\n            spec:\n{carried}  \
         budgetingMethod: {method}\n  timeWindow:\n    - {window}\n  objectives:\n    - displayName: {}\n      \
         target: {target}\n{slices}",
        quoted(&shown),
        objective.service.value,
        if failure { "failure" } else { "success" },
        quoted(&shown),
    ))
}

/// Whether the figure is a share of what is bad, and the share that must be good.
fn target(objective: &Objective) -> Result<(bool, String), String> {
    let By::All(goal) = &objective.goal else {
        return Err("its goal depends on a field, and an SLO has one target".to_owned());
    };
    let Comparison { operator, value: Value::Percent(percent) } = &goal.value else {
        return Err("its goal is no share, and the target of an SLO is one".to_owned());
    };
    let (failure, good) = match operator {
        Operator::AtLeast => (false, percent.0.clone()),
        Operator::AtMost => (true, &Ratio::one() - &percent.0),
        _ => {
            return Err("a target of OpenSLO is reached when it is equalled, and this goal is not".to_owned());
        }
    };
    if good.is_negative() || good >= Ratio::one() {
        return Err("OpenSLO allows targets from 0% up to, but not, 100%".to_owned());
    }
    let text = good.exact_decimal_text().ok_or("its goal is no decimal number")?;
    Ok((failure, text))
}

/// The window of a period, from the period in which the term starts.
fn window(agreement: &Agreement, objective: &Objective) -> Result<String, String> {
    let term = &agreement.term;
    let starts = term.starts.value;
    let gregorian = term.dates.as_ref().is_none_or(|dates| dates.value.0 == CalendarSystem::Gregorian);
    let of_year = |months: i8| Date::new(starts.year(), (starts.month() - 1) / months * months + 1, 1);
    let (length, first) = match objective.period.value.0 {
        PeriodRule::Civil(CivilUnit::Day) => ("1d".to_owned(), Ok(starts)),
        PeriodRule::Civil(CivilUnit::Hour) => ("1h".to_owned(), Ok(starts)),
        PeriodRule::Civil(CivilUnit::Week) if monday_weeks(agreement) => {
            ("1w".to_owned(), Ok(monday(starts)))
        }
        PeriodRule::Civil(CivilUnit::Month) if gregorian => ("1M".to_owned(), of_year(1)),
        PeriodRule::Civil(CivilUnit::Quarter) if gregorian => ("1Q".to_owned(), of_year(3)),
        PeriodRule::Civil(CivilUnit::Year) if gregorian => ("1Y".to_owned(), of_year(12)),
        PeriodRule::EveryDays(count) => (format!("{count}d"), Ok(starts)),
        PeriodRule::EveryWeeks(count) => (format!("{count}w"), Ok(starts)),
        PeriodRule::EveryMonths(count) if gregorian => (format!("{count}M"), Ok(starts)),
        _ => return Err("OpenSLO has no window for its period".to_owned()),
    };
    let first = first.map_err(|_| "its first period begins before all dates".to_owned())?;
    Ok(format!(
        "{{ duration: {length}, isRolling: false, calendar: {{ startTime: \"{first} 00:00:00\", timeZone: {} }} }}",
        quoted(&term.timezone.value.0)
    ))
}

/// The Monday of a week.
fn monday(day: Date) -> Date {
    let days = std::iter::successors(Some(day), |day| day.yesterday().ok());
    days.take(7).find(|day| day.weekday() == abide_time::Weekday::Monday).unwrap_or(day)
}

fn monday_weeks(agreement: &Agreement) -> bool {
    let first = agreement.term.week_starts.as_ref();
    first.is_none_or(|day| day.value == abide_core::agreement::Weekday::Monday)
}

/// How OpenSLO counts what the measure counts, and what its objective then needs.
fn budgeting(measure: &Measure) -> (&'static str, String) {
    match measure {
        Measure::SlotShare(terms) => {
            let share = match &terms.good.value {
                Comparison { operator: Operator::AtLeast, value: Value::Percent(percent) } => {
                    percent.0.exact_decimal_text().filter(|_| !percent.0.is_zero())
                }
                _ => None,
            };
            match (share, minutes(terms.slot.value)) {
                (Some(share), Some(slot)) => {
                    ("Timeslices", format!("      timeSliceTarget: {share}\n      timeSliceWindow: {slot}\n"))
                }
                _ => ("Occurrences", String::new()),
            }
        }
        Measure::SlotMean(terms) => match minutes(terms.slot.value) {
            Some(slot) => ("RatioTimeslices", format!("      timeSliceWindow: {slot}\n")),
            None => ("Occurrences", String::new()),
        },
        _ => ("Occurrences", String::new()),
    }
}

fn minutes(length: Duration) -> Option<String> {
    let minute = 60_000_000;
    (length.us() % minute == 0).then(|| format!("{}m", length.us() / minute))
}
