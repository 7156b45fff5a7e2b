use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::business_time::try_business_time;
use super::call_measures::try_call_measures;
use super::calls::try_calls;
use super::field::list;
use super::lead_facts::try_lead_facts;
use super::leads::try_leads;
use super::openslo::try_openslo;
use super::parts::try_parts;
use super::remedies::try_remedies;
use super::ticket_clocks::try_ticket_clocks;
use super::uptime::try_uptime;
use super::{CasesError, CasesReport, Check, Outcome, Tried};

/// Tries the cases of all files; `overruled` names a file with a line `id: reason` for each case that the design
/// rules otherwise.
pub fn run(files: &[PathBuf], overruled: Option<&Path>) -> Result<CasesReport, CasesError> {
    let rulings = match overruled {
        Some(path) => rulings(&read(path)?),
        None => BTreeMap::new(),
    };
    let mut outcomes = Vec::new();
    for path in files {
        let text = read(path)?;
        let file: Value =
            serde_json::from_str(&text).map_err(|error| CasesError::Json { path: path.clone(), error })?;
        for case in list(&file, "cases").iter().chain(list(&file, "unit_cases")) {
            let id = case["id"].as_str().unwrap_or("without an id").to_owned();
            let overruled = rulings.get(&id).cloned().or_else(|| ruling(case).map(str::to_owned));
            outcomes.push(Outcome { tried: tried(case, &file), id, overruled });
        }
    }
    Ok(CasesReport { outcomes })
}

fn read(path: &Path) -> Result<String, CasesError> {
    std::fs::read_to_string(path).map_err(|error| CasesError::File { path: path.to_owned(), error })
}

fn rulings(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(": ")).map(|(id, why)| (id.to_owned(), why.to_owned())).collect()
}

/// What the design rules of a case whatever its name, where peers contradict each other.
fn ruling(case: &Value) -> Option<&'static str> {
    if case["expect"]["no_band"] == true {
        return Some("bands are a ladder: each holds from its threshold to the next one below (decision 18)");
    }
    if case["expect"]["ambiguous"].is_array() {
        return Some("bands are disjoint: a threshold belongs to one of them (decision 18)");
    }
    let calendar = &case["calendar"];
    let shifts = calendar["shifts"].as_object()?;
    let holidays = calendar["holidays"].as_array()?;
    let both = holidays.iter().filter_map(Value::as_str).any(|date| shifts.contains_key(date));
    both.then_some("dated hours win over holidays (decision 3)")
}

fn tried(case: &Value, file: &Value) -> Tried {
    let has = |key: &str| !case[key].is_null();
    let checks = if has("calendar") && has("op") {
        try_business_time(case).map(Some)
    } else if has("calendar") && has("events") {
        try_ticket_clocks(case).map(Some)
    } else if has("terms") && has("period_facts") {
        try_remedies(case)
    } else if has("change_to_a_valid_document") {
        try_openslo(case)
    } else if has("group") && has("given") {
        by_group(case, file)
    } else {
        try_uptime(case, &file["schedules"])
    };
    match checks {
        Ok(Some(checks)) => Tried::Judged(checks),
        Ok(None) => Tried::OtherShape(
            case["kind"].as_str().or(case["group"].as_str()).unwrap_or("no kind").to_owned(),
        ),
        Err(error) => Tried::Failed(error.to_string()),
    }
}

/// Cases that tell what is given, by the calculator that answers them, by an agreement and facts, or by both.
fn by_group(case: &Value, file: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    for attempt in [try_leads, try_calls, try_parts] {
        if let Some(mut checks) = attempt(case)? {
            checks.extend(try_lead_facts(case, file)?.unwrap_or_default());
            return Ok(Some(checks));
        }
    }
    match try_lead_facts(case, file)? {
        Some(checks) => Ok(Some(checks)),
        None => try_call_measures(case, &file["logs"]),
    }
}
