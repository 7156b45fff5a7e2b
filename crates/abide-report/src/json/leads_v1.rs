use abide_core::statement::{LeadActivity, PaceLine, RecordedLine, WorkingLine};
use serde_json::Value;

use super::record::Record;

/// How a goal was worked out.
pub(super) fn working(working: &WorkingLine) -> Value {
    let steps = working.steps.as_ref().map(|steps| {
        Record::new()
            .ratio("marketing_share", Some(&steps.marketing_share))
            .money("deal_size", Some(&steps.deal_size))
            .ratio("close_rate", Some(&steps.close_rate))
            .money("marketing_revenue_goal", Some(&steps.marketing_revenue))
            .ratio("customers", Some(&steps.customers))
            .ratio("leads", Some(&steps.leads))
            .put("leads_goal", steps.goal)
            .done()
    });
    Record::new()
        .put("figure", working.figure.as_str())
        .put("taken_from", working.taken_from.clone())
        .put("recorded", working.recorded.as_ref().map(recorded))
        .money("quota", Some(&working.quota))
        .put("steps", steps)
        .put("no_goal", working.no_goal.map(|reason| reason.word()))
        .list("months", &working.months, recorded)
        .put_line("line", &working.line)
        .done()
}

fn recorded(line: &RecordedLine) -> Value {
    Record::new()
        .put("period", line.period.as_str())
        .ratio("leads", Some(&line.leads))
        .ratio("won", Some(&line.won))
        .money("won_revenue", Some(&line.won_revenue))
        .money("marketing_revenue", Some(&line.marketing_revenue))
        .money("revenue", Some(&line.revenue))
        .ratio("close_rate", line.close_rate.as_ref())
        .money("deal_size", line.deal_size.as_ref())
        .ratio("marketing_share", line.marketing_share.as_ref())
        .done()
}

/// How what came in stands to a goal line.
pub(super) fn pace(pace: &PaceLine) -> Value {
    let progress = &pace.progress;
    Record::new()
        .put("business_days", pace.business_days)
        .ratio("goal", Some(&pace.goal))
        .ratio("per_day", Some(&pace.per_day))
        .instant("until", Some(pace.until))
        .put("days_past", pace.days_past)
        .put("days_left", progress.steps_left)
        .ratio("actual", Some(&progress.actual))
        .ratio("line", Some(&progress.line))
        .ratio("gap", Some(&progress.gap))
        .put("on_track", progress.on_track)
        .ratio("share_of_goal", progress.share_of_goal.as_ref())
        .ratio("needed_per_day", progress.needed_per_step.as_ref())
        .ratio("projected", progress.projected.as_ref())
        .put("met", progress.met)
        .put("reached_on_day", progress.reached_at)
        .list("days", &pace.points, |point| {
            Record::new()
                .interval(point.day)
                .ratio("goal", Some(&point.goal))
                .ratio("actual", point.actual.as_ref())
                .done()
        })
        .done()
}

/// What was done about leads.
pub(super) fn activity(activity: &LeadActivity) -> Value {
    Record::new()
        .list("days", &activity.days, |day| {
            Record::new().interval(day.day).put("attempts", day.attempts).put("worked", day.worked).done()
        })
        .list("reps", &activity.reps, |rep| {
            Record::new()
                .put("rep", rep.rep.as_str())
                .put("handed", rep.handed)
                .put("worked", rep.worked)
                .put("untouched", rep.untouched)
                .put("attempts", rep.attempts)
                .put("unreached", rep.unreached)
                .put("attempts_on_unreached", rep.attempts_on_unreached)
                .done()
        })
        .done()
}
