use abide_core::calculation::{
    Funnel, GoalLine, LeadGoal, LineProgress, Recalculation, TierOutcome, TierTotals,
};
use abide_core::value::Ratio;
use serde_json::Value;

use super::exact_text::{number_text, percent_text};
use super::lead_goal::{goal_answer, goal_rows, put_goal};
use super::lead_line::{line_json, line_text};
use super::lead_months::{months_json, months_text};
use super::lead_tiers::{tiers_json, tiers_text};
use super::sheet::{Sheet, row};
use crate::json::record::Record;

/// Everything that was asked about leads; at least one part is there.
#[derive(Debug, Clone, Default)]
pub struct LeadPage {
    /// The goal of the period.
    pub goal: Option<LeadGoal>,
    /// The recorded months from which the rates were taken.
    pub months: Option<Recalculation>,
    /// A recorded funnel, and for how many reps it is to be taken.
    pub funnel: Option<(Funnel, Option<Ratio>)>,
    /// The goal spread over days, and how what came in stands to it.
    pub line: Option<(GoalLine, Option<LineProgress>)>,
    /// Goals by quality.
    pub tiers: Option<(Vec<TierOutcome>, TierTotals)>,
}

/// For programs.
pub fn leads_json(page: &LeadPage) -> Value {
    let mut record = put_goal(Record::new().put("format", "abide.calc-leads/1"), page.goal.as_ref());
    if let Some(months) = &page.months {
        record = record.put("recalculated", months_json(months));
    }
    if let Some((funnel, reps)) = &page.funnel {
        record = record.put("funnel", funnel_json(funnel, reps.as_ref()));
    }
    if let Some((line, progress)) = &page.line {
        record = record.put("line", line_json(line, progress.as_ref()));
    }
    if let Some((tiers, totals)) = &page.tiers {
        record = record.put("tiers", tiers_json(tiers, totals));
    }
    record.done()
}

/// For people.
pub fn leads_text(page: &LeadPage, width: usize) -> String {
    let mut sheet = Sheet::new(&answer(page), width);
    if let Some(months) = &page.months {
        months_text(&mut sheet, months);
    }
    if let Some((funnel, reps)) = &page.funnel {
        funnel_text(&mut sheet, funnel, reps.as_ref());
    }
    if let Some(goal) = &page.goal {
        sheet.table(&goal_rows(goal));
    }
    if let Some((line, progress)) = &page.line {
        line_text(&mut sheet, line, progress.as_ref());
    }
    if let Some((tiers, totals)) = &page.tiers {
        tiers_text(&mut sheet, tiers, totals);
    }
    if page.goal.is_some() {
        sheet.note("Assumes that leads of the period close at the recorded rate and bring the mean deal.");
    }
    sheet.done()
}

fn answer(page: &LeadPage) -> String {
    if let Some(goal) = &page.goal {
        return goal_answer(goal);
    }
    match (&page.tiers, &page.line, &page.funnel, &page.months) {
        (Some((_, TierTotals { goal: Some(goal), .. })), ..) => format!("{goal} leads over all tiers"),
        (Some(_), ..) => "Leads by tier".to_owned(),
        (None, Some((line, _)), ..) => format!("The line to a goal of {}", number_text(&line.goal)),
        (None, None, Some((funnel, _)), _) => {
            let rate = funnel.close_rate().map_or_else(|| "no".to_owned(), |rate| percent_text(&rate));
            format!("{rate} of leads become customers")
        }
        (None, None, None, Some(months)) => match months.no_goal() {
            Some(why) => why.to_string(),
            None => "The rates of the recorded months".to_owned(),
        },
        (None, None, None, None) => "Nothing was asked".to_owned(),
    }
}

fn funnel_json(funnel: &Funnel, reps: Option<&Ratio>) -> Value {
    let team = reps.map(|reps| funnel.times(reps));
    let stages: Vec<usize> = (0..funnel.stages.len()).collect();
    Record::new()
        .list("stages", &stages, |&at| {
            let team_count = team.as_ref().map(|team| &team.stages[at].count);
            Record::new()
                .put("name", funnel.stages[at].name.as_str())
                .ratio("count", Some(&funnel.stages[at].count))
                .ratio("rate", funnel.rate(at).as_ref())
                .ratio("team_count", team_count)
                .done()
        })
        .ratio("close_rate", funnel.close_rate().as_ref())
        .done()
}

fn funnel_text(sheet: &mut Sheet, funnel: &Funnel, reps: Option<&Ratio>) {
    let team = reps.map(|reps| funnel.times(reps));
    let rows = funnel.stages.iter().enumerate().map(|(at, stage)| {
        let rate = funnel.rate(at).map(|rate| format!("{} of the stage before", percent_text(&rate)));
        let of_team = team.as_ref().zip(reps).map(|(team, reps)| {
            format!("{} for {} reps", number_text(&team.stages[at].count), number_text(reps))
        });
        let how: Vec<String> = of_team.into_iter().chain(rate).collect();
        row(&stage.name, number_text(&stage.count), how.join(", "))
    });
    let mut rows: Vec<super::sheet::Row> = rows.collect();
    let close = funnel.close_rate().map_or_else(|| "none".to_owned(), |rate| percent_text(&rate));
    rows.push(row("close rate", close, "the last stage over the first"));
    sheet.table(&rows);
}
