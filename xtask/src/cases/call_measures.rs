use abide_app::PeriodRequest;
use abide_core::statement::FigureLine;
use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::call_facts::{CallFacts, queue_log, surveys};
use super::field::{instant, text};
use super::workshop::Workshop;
use super::{CasesError, Check};

/// What is asked, as objectives of one agreement, and the files that answer.
struct Asked {
    /// The measure of each objective with its goal and limit.
    objectives: Vec<String>,
    /// The stream, its file and its text.
    facts: (&'static str, &'static str, String),
    /// How the file is read, where not in Abide's own form.
    description: Option<&'static str>,
    /// Open hours, where only they count.
    hours: Option<(Instant, Instant)>,
}

/// Tries a case about a contact centre's figures; nothing where it asks something else.
pub(super) fn try_call_measures(case: &Value, logs: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let (given, expect) = (&case["given"], &case["expect"]);
    let Some(asked) = asked(text(case, "group")?, given, logs)? else { return Ok(None) };
    let figures = asked.judge()?;
    let first = figures.first().ok_or_else(|| CasesError::NoAnswer("no objective".to_owned()))?;
    let mut checks = of_share(expect, first);
    checks.extend(of_time(expect, first));
    if let (Some(mean), Some(figure)) = (expect["mean"].as_str(), figures.get(1)) {
        checks.push(Check::new("mean", mean, decimals(figure.value.as_ref(), 6)));
    }
    if let Some(score) = expect["nps"].as_str() {
        checks.push(Check::new("nps", score, decimals(first.value.as_ref(), 0)));
    }
    if !expect["of_offered"].is_null() {
        checks.extend(of_share(&expect["of_offered"], first));
        let [_, answer, calls, ..] = figures.as_slice() else { return Ok(Some(checks)) };
        checks.extend(of_time(&expect["asa"], answer));
        checks.push(Check::new("entered", &expect["entered"], decimals(calls.value.as_ref(), 0)));
        checks.push(Check::new(
            "answered",
            &expect["answered"],
            answer.items.as_ref().map_or(0, |items| items.met),
        ));
    }
    Ok(Some(checks))
}

/// The objective of a share: limit only where one is meant.
fn share(measure: &str, limit_s: Option<i64>) -> String {
    let limit = limit_s.map_or_else(String::new, |limit| format!("limit: {limit} seconds, "));
    format!("measure: {measure}, {limit}goal: \">= 50%\"")
}

fn time(measure: &str) -> String {
    format!("measure: {measure}, goal: \"<= 30 seconds\"")
}

fn asked(group: &str, given: &Value, logs: &Value) -> Result<Option<Asked>, CasesError> {
    let limit_s = given["threshold_s"].as_i64().unwrap_or(20);
    let short_s = given["short_s"].as_i64();
    let log = || CallFacts::of_log(&logs[given["log"].as_str().unwrap_or_default()], given);
    let of_calls = |objective: String, calls: CallFacts| Asked::of_calls(vec![objective], calls.file());
    let short = |short_s: Option<i64>| short_s.map_or_else(String::new, |s| format!("short: {s} seconds"));
    Ok(Some(match group {
        "service_level" => {
            let mut calls = CallFacts::default();
            calls.add_counts(given, limit_s, short_s.unwrap_or(5));
            for interval in given["intervals"].as_array().map_or(&[][..], Vec::as_slice) {
                calls.add_counts(interval, limit_s, short_s.unwrap_or(5));
            }
            of_calls(service_level(given, limit_s)?, calls)
        }
        "service_level_log" => {
            let hours = match given["interval"].as_array().map(Vec::as_slice) {
                Some([from, to]) => {
                    let read = |value: &Value| instant(&serde_json::json!({ "at": value }), "at");
                    Some((read(from)?, read(to)?))
                }
                _ => None,
            };
            Asked { hours, ..of_calls(service_level(given, limit_s)?, log()?) }
        }
        "asa" => {
            let Some(measure) = wait(given) else { return Ok(None) };
            of_calls(time(&measure), log()?)
        }
        "aht" => of_calls(time(&handle_time(given)), log()?),
        "transfer" => of_calls(share("transfer-rate", None), log()?),
        "abandon" => {
            let queued = given["queued"].is_i64();
            let mut calls = if given["log"].is_string() { log()? } else { CallFacts::default() };
            calls.add_counts(given, limit_s, 0);
            for call in given["calls"].as_array().map_or(&[][..], Vec::as_slice) {
                calls.call(call)?;
            }
            let base = if queued { "of: queued" } else { "of: offered" };
            let keys = [base.to_owned(), short(short_s)];
            let keys = keys.iter().filter(|key| !key.is_empty()).cloned().collect::<Vec<_>>().join(", ");
            let measure = format!("{{ abandonment: {{ {keys} }} }}");
            of_calls(format!("measure: {measure}, goal: \"<= 50%\""), calls)
        }
        "fcr" => {
            let mut calls = CallFacts::default();
            for call in given["calls"].as_array().map_or(&[][..], Vec::as_slice) {
                calls.call(call)?;
            }
            of_calls(share(&first_call(given), None), calls)
        }
        "self_service" => {
            of_calls(share("{ self-service-rate: { of: calls } }", None), CallFacts::of_sessions(given)?)
        }
        _ => return of_others(group, given, limit_s),
    }))
}

/// Cases about surveys, and about a log that is read as it is.
fn of_others(group: &str, given: &Value, limit_s: i64) -> Result<Option<Asked>, CasesError> {
    Ok(Some(match group {
        "csat" => {
            let least = text(given, "rule")?.split('_').next().unwrap_or_default().to_owned();
            let scale = given["scale"].as_i64().unwrap_or(5);
            let good = format!("{{ csat: {{ good: \">= {least}\", scale: {scale} }} }}");
            let mean = "{ statistic: { of: surveys, field: score, take: mean } }";
            let objectives = vec![share(&good, None), format!("measure: {mean}, goal: \">= 1\"")];
            Asked { objectives, ..Asked::of_surveys(given) }
        }
        "nps" => {
            Asked { objectives: vec!["measure: nps, goal: \">= 1\"".to_owned()], ..Asked::of_surveys(given) }
        }
        "asterisk_queue_log" => Asked {
            facts: ("calls", "queue_log", queue_log(given)?.to_owned()),
            description: Some("asterisk-queue-log"),
            ..Asked::of_calls(
                vec![
                    share("service-level", Some(limit_s)),
                    time("speed-of-answer"),
                    "measure: { count: { of: calls } }, goal: \">= 1\"".to_owned(),
                ],
                String::new(),
            )
        },
        _ => return Ok(None),
    }))
}

fn service_level(given: &Value, limit_s: i64) -> Result<String, CasesError> {
    let variant = text(given, "variant")?.replace('_', "-");
    let mut keys = vec![format!("variant: {variant}")];
    if variant.starts_with("short") {
        keys.push(format!("short: {} seconds", given["short_s"].as_i64().unwrap_or(5)));
    }
    if given["boundary"] == "less_than" {
        keys.push("boundary: below".to_owned());
    }
    Ok(share(&format!("{{ service-level: {{ {} }} }}", keys.join(", ")), Some(limit_s)))
}

fn wait(given: &Value) -> Option<String> {
    let legs = match given["wait"].as_str() {
        Some("first_leg") => "first",
        _ => "all",
    };
    let percentile = || format!("p{}, method: nearest", given["p"]);
    Some(match (given["metric"].as_str(), given["over"].as_str()) {
        (None | Some("asa" | "average_speed_of_answer"), _) => {
            format!("{{ speed-of-answer: {{ legs: {legs} }} }}")
        }
        (Some("average_time_to_abandon"), _) => "time-to-abandon".to_owned(),
        (Some("wait_percentile"), Some("abandoned")) => {
            format!("{{ time-to-abandon: {{ take: {} }} }}", percentile())
        }
        (Some("wait_percentile"), _) => format!("{{ speed-of-answer: {{ take: {} }} }}", percentile()),
        _ => return None,
    })
}

fn handle_time(given: &Value) -> String {
    let wrap = given["wrap"].as_bool().unwrap_or(true);
    format!("{{ handle-time: {{ wrap: {wrap} }} }}")
}

fn first_call(given: &Value) -> String {
    let days = given["window_days"].as_i64().unwrap_or(7);
    let variant = match (given["variant"].as_str(), given["denominator"].as_str()) {
        (Some(variant), _) => variant.replace('_', "-"),
        (None, Some("calls")) => "per-call".to_owned(),
        (None, _) => "issue".to_owned(),
    };
    let same = given["same"].as_str().unwrap_or("issue");
    format!("{{ first-call-resolution: {{ window: {days} days, variant: {variant}, same: {same} }} }}")
}

impl Asked {
    fn of_calls(objectives: Vec<String>, file: String) -> Asked {
        Asked { objectives, facts: ("calls", "calls.csv", file), description: None, hours: None }
    }

    fn of_surveys(given: &Value) -> Asked {
        let facts = ("surveys", "surveys.csv", surveys(given));
        Asked { objectives: Vec::new(), facts, description: None, hours: None }
    }

    /// Judges all of 2026, long after everything has settled.
    fn judge(&self) -> Result<Vec<FigureLine>, CasesError> {
        let workshop = Workshop::new()?;
        let (calendar, hours) = match &self.hours {
            Some((from, to)) => {
                let civil = |at: &Instant| abide_time::Zone::utc().civil(*at);
                let (from, to) = (civil(from), civil(to));
                let hours = format!("{}: \"{}-{}\"", from.date(), from.time(), to.time());
                (
                    format!(
                        "calendars: {{ slot: {{ hours: {{ sun: \"00:00-01:00\" }}, dates: {{ {hours} }} }} }}\n"
                    ),
                    "slot",
                )
            }
            None => (String::new(), "always"),
        };
        let objectives = self.objectives.iter().enumerate().map(|(number, objective)| {
            format!("  o{number}: {{ service: line, calendar: {hours}, {objective}, period: term }}\n")
        });
        let agreement = format!(
            "abide: 1\nid: case\nparties:\n  provider: {{ role: provider, name: Provider }}\n  customer: {{ role: \
             customer, name: Customer }}\nterm: {{ starts: 2026-01-01, lasts: 1 year, timezone: UTC }}\n{calendar}\
             services:\n  line: {{ name: Line }}\nobjectives:\n{}",
            objectives.collect::<String>()
        );
        workshop.write("agreement.yaml", &agreement)?;
        let (stream, file, text) = &self.facts;
        workshop.write(file, text)?;
        let description =
            self.description.map_or_else(String::new, |description| format!("description: {description}, "));
        let sources = format!(
            "sources:\n  facts: {{ stream: {stream}, file: {file}, {description}complete-until: 2028-01-01T00:00:00Z }}\n"
        );
        workshop.write("sources.yaml", &sources)?;
        let as_of: Instant =
            "2027-01-01T00:00:00Z".parse().map_err(|_| CasesError::NoAnswer("no instant".to_owned()))?;
        let as_of = as_of.plus(Duration::from_seconds(100 * 86_400));
        let statement = workshop.statement(&PeriodRequest::Last, as_of)?;
        let objectives = statement.services.into_iter().flat_map(|service| service.objectives);
        Ok(objectives.map(|objective| objective.figure).collect())
    }
}

fn of_share(expect: &Value, figure: &FigureLine) -> Vec<Check> {
    let mut checks = Vec::new();
    let none = || "none".to_owned();
    if expect["status"] == "no_data" {
        return vec![Check::new("ratio", "none", figure.value.as_ref().map_or_else(none, Ratio::to_string))];
    }
    if let Some(ratio) = expect["ratio"].as_str() {
        let got = figure
            .value
            .as_ref()
            .map_or_else(none, |value| format!("{}/{}", value.numerator_text(), value.denominator_text()));
        checks.push(Check::new("ratio", ratio, got));
    }
    if let Some(percent) = expect["percent"].as_str() {
        let value = figure.value.as_ref().map(|value| value * &Ratio::whole(100));
        checks.push(Check::new("percent", percent, decimals(value.as_ref(), 6)));
    }
    for (key, got) in [("count", &figure.numerator), ("of", &figure.denominator)] {
        if let Some(expected) = expect[key].as_i64() {
            checks.push(Check::new(key, expected, got));
        }
    }
    checks
}

fn of_time(expect: &Value, figure: &FigureLine) -> Vec<Check> {
    let exact = expect["exact"].as_str().map(|exact| {
        let got = figure.value.as_ref().map_or_else(String::new, |value| {
            format!("{}/{}", value.numerator_text(), value.denominator_text())
        });
        Check::new("exact", exact, got)
    });
    let seconds = expect["seconds"].as_str().map(|seconds| {
        let places =
            seconds.split_once('.').map_or(0, |(_, fraction)| u32::try_from(fraction.len()).unwrap_or(0));
        Check::new("seconds", seconds, decimals(figure.value.as_ref(), places))
    });
    exact.into_iter().chain(seconds).collect()
}

/// A number with so many places, a half rounded up.
fn decimals(value: Option<&Ratio>, places: u32) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.decimal_text(places, Rounding::HalfUp))
}
