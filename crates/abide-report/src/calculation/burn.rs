use abide_core::value::Ratio;
use serde_json::Value;

use super::exact_text::{number_text, percent_text, seconds_text};
use super::sheet::{Sheet, row};
use crate::json::record::Record;

/// How fast the budget of a goal is used up, or at what rate an alert has to go off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BurnPage {
    /// What was asked.
    pub way: BurnWay,
    /// The goal, where one is given.
    pub goal: Option<Ratio>,
    /// The length of the goal's period in seconds, where it is given.
    pub period_s: Option<Ratio>,
    /// The burn rate.
    pub burn_rate: Ratio,
    /// The rate above which an alert goes off, where one is given.
    pub alert_above: Option<Ratio>,
}

/// What a burn rate is worked out of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BurnWay {
    /// Of what was counted.
    Counted {
        /// Good ones.
        good: Ratio,
        /// Bad ones.
        bad: Ratio,
    },
    /// Of the share of the budget that a window may use up.
    Window {
        /// The share.
        used: Ratio,
        /// The window in seconds.
        window_s: Ratio,
    },
}

impl BurnPage {
    /// Whether the alert goes off: above its threshold, compared exactly.
    fn alert(&self) -> Option<bool> {
        self.alert_above.as_ref().map(|above| self.burn_rate > *above)
    }

    /// How long the whole budget lasts at this rate; nothing where it does not burn or the period is not known.
    fn lasts_s(&self) -> Option<Ratio> {
        self.period_s.as_ref()?.over(&self.burn_rate).ok()
    }

    /// The share of bad ones at which the budget burns so fast.
    fn bad_share(&self) -> Option<Ratio> {
        self.goal.as_ref().map(|goal| &(&Ratio::one() - goal) * &self.burn_rate)
    }
}

/// For programs.
pub fn burn_json(page: &BurnPage) -> Value {
    let mut record =
        Record::new().put("format", "abide.calc-burn/1").ratio("burn_rate", Some(&page.burn_rate));
    if let Some(share) = page.bad_share() {
        record = record.ratio("bad_share", Some(&share));
    }
    if let Some(lasts_s) = page.lasts_s() {
        record = record.ratio("budget_lasts_s", Some(&lasts_s));
    }
    if let (Some(above), Some(alert)) = (&page.alert_above, page.alert()) {
        record = record.ratio("alert_above", Some(above)).put("alert", alert);
    }
    record.done()
}

/// For people.
pub fn burn_text(page: &BurnPage, width: usize) -> String {
    let rate = number_text(&page.burn_rate);
    let mut sheet = Sheet::new(&format!("Burn rate {rate}"), width);
    let mut rows = Vec::new();
    match &page.way {
        BurnWay::Counted { good, bad } => {
            let (good, bad) = (number_text(good), number_text(bad));
            let goal = page.goal.as_ref().map_or_else(String::new, percent_text);
            let how =
                format!("(bad / (good + bad)) / (1 − goal) = ({bad} / ({good} + {bad})) / (1 − {goal})");
            rows.push(row("burn rate", rate, how));
        }
        BurnWay::Window { used, window_s } => {
            let period = page.period_s.as_ref().map_or_else(String::new, seconds_text);
            let (used, window) = (percent_text(used), seconds_text(window_s));
            let how = format!("share · period / window = {used} · {period} / {window}");
            rows.push(row("burn rate", rate, how));
        }
    }
    if let (Some(share), Some(goal)) = (page.bad_share(), &page.goal) {
        let how = format!("burn rate · (1 − {})", percent_text(goal));
        rows.push(row("bad ones", percent_text(&share), how));
    }
    if let Some(lasts_s) = page.lasts_s() {
        rows.push(row("the budget lasts", seconds_text(&lasts_s), "period / burn rate"));
    }
    sheet.table(&rows);
    if let (Some(above), Some(alert)) = (&page.alert_above, page.alert()) {
        let above = number_text(above);
        sheet.note(&match alert {
            true => format!("An alert above {above} goes off."),
            false => format!("An alert above {above} stays silent."),
        });
    }
    sheet.note(
        "Compared exactly, before any rounding. An alert looks at a window that moves; a bill never does.",
    );
    sheet.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alert_just_above_its_threshold_goes_off() {
        let page = BurnPage {
            way: BurnWay::Counted { good: Ratio::whole(98_960), bad: Ratio::whole(1_040) },
            goal: Ratio::from_percent_text("99").ok(),
            period_s: Some(Ratio::whole(2_592_000)),
            burn_rate: "1.04".parse().unwrap(),
            alert_above: Some(Ratio::one()),
        };
        let json = burn_json(&page);
        assert_eq!((&json["burn_rate"], &json["alert"]), (&"1.04".into(), &true.into()));
        assert_eq!(json["bad_share"], "0.0104");
        let text = burn_text(&page, 120);
        assert!(text.contains("(1040 / (98960 + 1040)) / (1 − 99 %)"), "{text}");
        assert!(text.contains("An alert above 1 goes off."), "{text}");
    }
}
