use abide_core::value::Ratio;
use abide_forecast::QueueFigures;
use serde_json::Value;

use super::exact_text::{number_text, percent_text};
use super::forecast_text::{seconds_text, share_text};
use super::sheet::{Row, Sheet, row};
use crate::chart::bar;
use crate::json::record::Record;

/// How long the bar of every call answered in time is.
const BAR: usize = 40;

/// What callers do when everybody is busy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffingModel {
    /// They are turned away.
    ErlangB,
    /// They wait until answered.
    ErlangC,
    /// They give up after a mean patience in seconds.
    ErlangA(Ratio),
}

/// A contact centre in numbers.
#[derive(Debug, Clone)]
pub struct StaffingPage {
    /// What callers do.
    pub model: StaffingModel,
    /// Calls, period in seconds and handling time in seconds.
    pub traffic: (Ratio, Ratio, Ratio),
    /// The load in erlangs.
    pub load: Ratio,
    /// The time that the service level speaks of, in seconds.
    pub within_s: Option<Ratio>,
    /// The share of calls to be answered within it.
    pub goal: Option<Ratio>,
    /// The mean speed of answer to be reached, in seconds.
    pub goal_asa_s: Option<Ratio>,
    /// The highest occupancy.
    pub occupancy_most: Ratio,
    /// The share of the roster that is away.
    pub shrinkage: Ratio,
    /// The figures for the agents.
    pub figures: QueueFigures,
    /// The fewest agents for the goal.
    pub needed: Option<u32>,
    /// Whether the goal is reached.
    pub reached: Option<bool>,
    /// Agents on the roster.
    pub scheduled: i64,
    /// The same with a few agents fewer and more.
    pub around: Vec<QueueFigures>,
}

impl StaffingPage {
    /// Whether there is a share of calls to speak of.
    fn has_level(&self) -> bool {
        self.within_s.is_some() || self.model == StaffingModel::ErlangB
    }

    fn goal_number(&self) -> Option<f64> {
        self.goal.as_ref().and_then(|goal| {
            let part = |text: String| text.parse::<f64>().ok();
            Some(part(goal.numerator_text())? / part(goal.denominator_text())?)
        })
    }
}

/// For programs.
pub fn staffing_json(page: &StaffingPage) -> Value {
    let figures = &page.figures;
    let record = Record::new()
        .put("format", "abide.calc-staffing/1")
        .put("model", model_word(&page.model))
        .ratio("load_erlangs", Some(&page.load))
        .put("agents", figures.agents)
        .put("scheduled", page.scheduled)
        .put("service_level", page.has_level().then_some(figures.service_level))
        .put("asa_s", figures.asa_s)
        .put("mean_wait_s", figures.mean_wait_s)
        .put("probability_of_wait", figures.probability_of_wait)
        .put("occupancy", figures.occupancy)
        .put("abandonment", figures.abandonment)
        .put("blocking", figures.blocking)
        .put("stable", figures.stable);
    let Some(needed) = page.needed else { return record.done() };
    record
        .put("agents_needed", needed)
        .put("agents_short", needed.saturating_sub(figures.agents))
        .put("goal_reached", page.reached)
        .done()
}

fn model_word(model: &StaffingModel) -> &'static str {
    match model {
        StaffingModel::ErlangB => "erlang-b",
        StaffingModel::ErlangC => "erlang-c",
        StaffingModel::ErlangA(_) => "erlang-a",
    }
}

/// For people.
pub fn staffing_text(page: &StaffingPage, width: usize) -> String {
    let mut sheet = Sheet::new(&answer(page), width);
    sheet.table(&rows(page));
    if page.has_level() {
        sheet.verbatim(picture(page));
    }
    sheet.note(model_note(&page.model));
    sheet.note(
        "Assumes steady arrivals that do not know of each other, one skill, and one interval: take the peak \
         interval, not the mean of a day. A forecast, not a measurement.",
    );
    sheet.done()
}

/// A time as it is spoken of in such centres.
fn seconds(time_s: &Ratio) -> String {
    format!("{} s", number_text(time_s))
}

fn level(page: &StaffingPage, figures: &QueueFigures) -> String {
    share_text(figures.service_level, page.goal_number())
}

fn answer(page: &StaffingPage) -> String {
    let agents = page.figures.agents;
    let people = if agents == 1 { "1 agent" } else { &format!("{agents} agents") };
    if !page.figures.stable {
        let load = number_text(&page.load);
        return format!("{people} cannot carry a load of {load} erlangs: the queue grows without end");
    }
    let does = match (&page.within_s, &page.model) {
        (_, StaffingModel::ErlangB) => {
            format!("turn away {}", share_text(1.0 - page.figures.service_level, None))
        }
        (Some(within), _) => {
            format!("answer {} of calls within {}", level(page, &page.figures), seconds(within))
        }
        (None, _) => format!("answer after {} on average", seconds_text(page.figures.asa_s)),
    };
    let short = match (page.reached, page.needed) {
        (Some(false), Some(needed)) => format!("; {needed} are needed"),
        _ => String::new(),
    };
    format!("{people} {does}{short}")
}

fn rows(page: &StaffingPage) -> Vec<Row> {
    let figures = &page.figures;
    let (calls, period_s, handle_s) = &page.traffic;
    let how = format!(
        "calls · handling time / period = {} · {} s / {} s",
        number_text(calls),
        number_text(handle_s),
        number_text(period_s)
    );
    let mut rows = vec![row("load", format!("{} erlangs", number_text(&page.load)), how)];
    rows.push(row("agents", figures.agents.to_string(), agents_how(page)));
    let how = format!(
        "⌈agents / (1 − shrinkage)⌉ = ⌈{} / (1 − {})⌉",
        figures.agents,
        percent_text(&page.shrinkage)
    );
    rows.push(row("on the roster", page.scheduled.to_string(), how));
    if page.has_level() {
        let how = page.goal.as_ref().map_or_else(String::new, |goal| format!("goal {}", percent_text(goal)));
        rows.push(row("service level", level(page, figures), how));
    }
    if page.model != StaffingModel::ErlangB {
        rows.push(row("speed of answer", seconds_text(figures.asa_s), "mean over answered calls"));
        rows.push(row("callers who wait", share_text(figures.probability_of_wait, None), ""));
    }
    rows.push(row(
        "occupancy",
        share_text(figures.occupancy, None),
        "share of the agents' time that is work",
    ));
    if let Some(abandonment) = figures.abandonment {
        rows.push(row("callers who give up", share_text(abandonment, None), ""));
        rows.push(row("mean wait", seconds_text(figures.mean_wait_s), "over all callers"));
    }
    rows
}

fn agents_how(page: &StaffingPage) -> String {
    let Some(needed) = page.needed else { return "as given".to_owned() };
    let mut wanted = Vec::new();
    match (&page.goal, &page.within_s) {
        (Some(goal), Some(within)) => {
            wanted.push(format!("{} within {}", percent_text(goal), seconds(within)))
        }
        (Some(goal), None) => wanted.push(format!("{} not turned away", percent_text(goal))),
        (None, _) => {}
    }
    wanted.extend(page.goal_asa_s.as_ref().map(|asa| format!("an answer after {} on average", seconds(asa))));
    if page.occupancy_most < Ratio::one() {
        wanted.push(format!("at most {} occupancy", percent_text(&page.occupancy_most)));
    }
    let fewest = format!("the fewest for {}", wanted.join(" and "));
    if needed == page.figures.agents { fewest } else { format!("as given; {needed} are {fewest}") }
}

fn picture(page: &StaffingPage) -> Vec<String> {
    let title = match &page.within_s {
        Some(within) if page.model != StaffingModel::ErlangB => format!("within {}", seconds(within)),
        _ => "not turned away".to_owned(),
    };
    let lines = page.around.iter().map(|figures| {
        let mark = if figures.agents == page.figures.agents { '›' } else { ' ' };
        if !figures.stable {
            return format!("{mark} {:>6}  cannot carry the load", figures.agents);
        }
        let full = bar(figures.service_level, BAR);
        let gap = " ".repeat(BAR - full.chars().count());
        format!("{mark} {:>6}  {full}{gap}  {:>8}", figures.agents, level(page, figures))
    });
    std::iter::once(format!("  agents  {title}")).chain(lines).collect()
}

fn model_note(model: &StaffingModel) -> &'static str {
    match model {
        StaffingModel::ErlangB => {
            "Erlang B: who finds all lines busy is turned away and does not call again."
        }
        StaffingModel::ErlangC => {
            "Erlang C: everybody waits until answered. Where callers give up it asks for more agents than are needed; \
             `--model erlang-a --patience 300s` counts with that, and also answers where the load is too high."
        }
        StaffingModel::ErlangA(_) => {
            "Erlang A: callers give up after a patience of their own, exponential with the given mean. The service \
             level is over all callers, those who give up included."
        }
    }
}

#[cfg(test)]
mod tests {
    use abide_forecast::{QueueModel, Traffic};

    use super::*;

    fn page(agents: u32) -> StaffingPage {
        let traffic = Traffic::new(100.0, 1800.0, 180.0).unwrap();
        let figures = |agents| QueueModel::ErlangC.figures(traffic, agents, 20.0).unwrap();
        StaffingPage {
            model: StaffingModel::ErlangC,
            traffic: (Ratio::whole(100), Ratio::whole(1800), Ratio::whole(180)),
            load: Ratio::whole(10),
            within_s: Some(Ratio::whole(20)),
            goal: Some(Ratio::new(4, 5).unwrap()),
            goal_asa_s: None,
            occupancy_most: Ratio::one(),
            shrinkage: Ratio::zero(),
            figures: figures(agents),
            needed: Some(14),
            reached: Some(agents >= 14),
            scheduled: i64::from(agents),
            around: (9..=15).map(figures).collect(),
        }
    }

    #[test]
    fn for_programs() {
        let json = staffing_json(&page(14));
        assert_eq!((&json["agents"], &json["stable"]), (&Value::from(14), &Value::from(true)));
        assert!((json["service_level"].as_f64().unwrap() - 0.888_350_019).abs() < 1e-9);
        let drowned = staffing_json(&page(9));
        assert_eq!((&drowned["stable"], &drowned["asa_s"]), (&Value::from(false), &Value::Null));
    }

    #[test]
    fn for_people() {
        let text = staffing_text(&page(13), 100);
        assert!(text.starts_with("13 agents answer 79.56 % of calls within 20 s; 14 are needed\n"), "{text}");
        assert!(text.contains("     9  cannot carry the load"), "{text}");
        assert!(staffing_text(&page(9), 100).starts_with("9 agents cannot carry"), "{text}");
    }
}
