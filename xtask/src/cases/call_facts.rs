use serde_json::Value;

use super::CasesError;
use super::field::{list, text, whole};

/// Calls as rows of a file in Abide's own form.
#[derive(Debug, Default)]
pub(super) struct CallFacts {
    rows: Vec<String>,
}

/// When calls of which only the number is told arrive.
const MORNING: &str = "2026-03-02T09:00:00Z";

impl CallFacts {
    pub(super) const HEADER: &'static str =
        "id,item,at,outcome,wait,talk,hold,wrap,queue,transferred,caller,issue,resolved,served-by\n";

    /// The file.
    pub(super) fn file(&self) -> String {
        format!("{}{}", CallFacts::HEADER, self.rows.concat())
    }

    /// Calls of which a log tells everything, those that arrive in an interval and queue where these are given.
    pub(super) fn of_log(log: &Value, given: &Value) -> Result<CallFacts, CasesError> {
        let mut facts = CallFacts::default();
        for call in log.as_array().map_or(&[][..], Vec::as_slice) {
            facts.call(call)?;
        }
        let queue = given["queue"].as_str();
        let own = |row: &String| queue.is_none_or(|queue| row.contains(&format!(",{queue},")));
        facts.rows.retain(own);
        Ok(facts)
    }

    /// One call, or a leg of one.
    pub(super) fn call(&mut self, call: &Value) -> Result<(), CasesError> {
        let number = self.rows.len();
        let seconds = |key: &str| call[key].as_i64().map_or_else(String::new, |s| s.to_string());
        let word = |key: &str| call[key].as_str().unwrap_or_default();
        let item = call["id"].as_str().map_or_else(|| format!("c{number}"), str::to_owned);
        let at = call["arrived"].as_str().or(call["at"].as_str()).unwrap_or(MORNING);
        // A call of which only its caller is told was answered: otherwise nobody could say what it was about.
        let outcome = call["outcome"].as_str().unwrap_or("answered").replace('_', "-");
        let flag = |key: &str| call[key].as_bool().map_or_else(String::new, |flag| flag.to_string());
        let transferred = call["transferred_to"].as_str().is_some();
        self.rows.push(format!(
            "{number},{item},{at},{outcome},{},{},{},{},{},{transferred},{},{},{},\n",
            seconds("wait_s"),
            seconds("talk_s"),
            seconds("hold_s"),
            seconds("wrap_s"),
            word("queue"),
            word("caller"),
            word("issue"),
            flag("resolved"),
        ));
        Ok(())
    }

    /// So many calls with an outcome and a wait.
    fn add(&mut self, count: i64, outcome: &str, wait_s: i64) {
        for _ in 0..count.max(0) {
            let number = self.rows.len();
            self.rows.push(format!("{number},c{number},{MORNING},{outcome},{wait_s},,,,,,,,,\n"));
        }
    }

    /// Calls of which only the numbers are told.
    pub(super) fn add_counts(&mut self, counts: &Value, limit_s: i64, short_s: i64) {
        let number = |key: &str| counts[key].as_i64().unwrap_or(0);
        let (answered, in_time) = (number("answered"), number("answered_within"));
        self.add(in_time, "answered", 0);
        self.add(answered - in_time, "answered", limit_s + 1);
        let (abandoned, short) = (number("abandoned"), number("short_abandoned"));
        let soon = number("abandoned_within").max(short);
        self.add(short, "abandoned", 0);
        self.add(soon - short, "abandoned", limit_s.min(short_s.max(limit_s)));
        self.add(abandoned - soon, "abandoned", limit_s + 1);
        let (flow_outs, callbacks) = (number("flow_outs"), number("callbacks"));
        let back_in_time = number("callbacks_within").max(number("called_back_within"));
        self.add(flow_outs, "flow-out", limit_s + 1);
        self.add(back_in_time, "callback", 0);
        self.add(callbacks - back_in_time, "callback", limit_s + 1);
        let told = answered + abandoned + flow_outs + callbacks.max(back_in_time);
        // Whatever else was queued was answered, where only the whole is told.
        self.add(number("queued") - told, "answered", limit_s + 1);
        if let (Some(offered), Some(handled)) = (counts["offered"].as_i64(), counts["handled"].as_i64()) {
            self.add(handled, "answered", 0);
            self.add(offered - handled, "abandoned", limit_s + 1);
        }
    }

    /// Sessions of which some were handed to a person.
    pub(super) fn of_sessions(given: &Value) -> Result<CallFacts, CasesError> {
        let all = whole(given, "bot_sessions")?;
        let handed = whole(given, "handed_to_agent")?;
        let mut facts = CallFacts::default();
        for number in 0..all {
            let way = if number < handed { "agent" } else { "self" };
            facts.rows.push(format!("{number},c{number},{MORNING},answered,,,,,,,,,,{way}\n"));
        }
        Ok(facts)
    }
}

/// Answers to surveys in Abide's own form.
pub(super) fn surveys(given: &Value) -> String {
    let scores = list(given, "scores").iter().enumerate();
    let rows = scores.map(|(number, score)| format!("{number},{MORNING},{score}\n"));
    format!("id,at,score\n{}", rows.collect::<String>())
}

/// The text of an Asterisk log.
pub(super) fn queue_log(given: &Value) -> Result<&str, CasesError> {
    text(given, "text")
}
