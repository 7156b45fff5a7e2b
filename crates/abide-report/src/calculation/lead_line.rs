use abide_core::calculation::{GoalLine, LineProgress};
use abide_core::value::{Ratio, Rounding};
use serde_json::Value;

use super::exact_text::{number_text, percent_text};
use super::sheet::{Sheet, row};
use crate::chart::bar;
use crate::json::record::Record;

/// How long the bar of the whole goal is.
const BAR: usize = 40;
/// The most days that are drawn one by one.
const DAYS_MOST: usize = 31;

/// The line for programs.
pub(super) fn line_json(line: &GoalLine, progress: Option<&LineProgress>) -> Value {
    let days: Vec<u32> = (1..=line.steps).collect();
    let record = Record::new()
        .ratio("goal", Some(&line.goal))
        .put("days", line.steps)
        .ratio("per_day", Some(&line.at(1)))
        .list("line", &days, |&day| Record::new().put("day", day).ratio("line", Some(&line.at(day))).done());
    let Some(progress) = progress else { return record.done() };
    record
        .list("cumulative", &progress.cumulative, |so_far| Value::from(so_far.to_string()))
        .ratio("actual", Some(&progress.actual))
        .ratio("gap", Some(&progress.gap))
        .put("on_track", progress.on_track)
        .ratio("share_of_goal", progress.share_of_goal.as_ref())
        .put("days_left", progress.steps_left)
        .ratio("needed_per_day", progress.needed_per_step.as_ref())
        .ratio("projected", progress.projected.as_ref())
        .put("met", progress.met)
        .put("reached_on_day", progress.reached_at)
        .done()
}

/// The line for people.
pub(super) fn line_text(sheet: &mut Sheet, line: &GoalLine, progress: Option<&LineProgress>) {
    let goal = number_text(&line.goal);
    let mut rows = vec![row(
        "per day",
        two_places(&line.at(1)),
        format!(
            "goal / days = {goal} / {}; day i is goal · i / days, so that the last is the goal",
            line.steps
        ),
    )];
    let Some(progress) = progress else { return sheet.table(&rows) };
    let day = line.steps - progress.steps_left;
    rows.push(row(
        &format!("line on day {day}"),
        two_places(&progress.line),
        format!("{goal} · {day} / {}", line.steps),
    ));
    rows.push(row("so far", number_text(&progress.actual), ""));
    let stands = if progress.on_track { "on or above the line" } else { "below the line" };
    rows.push(row("gap", two_places(&progress.gap), stands));
    if let Some(share) = &progress.share_of_goal {
        rows.push(row("of the goal", percent_text(share), ""));
    }
    if let Some(needed) = &progress.needed_per_step {
        let how = format!("what is missing / {} days left", progress.steps_left);
        rows.push(row("needed a day from now", two_places(needed), how));
    }
    if let Some(projected) = &progress.projected {
        rows.push(row("at this pace", two_places(projected), "so far · days / day"));
    }
    let end = match (progress.met, progress.reached_at) {
        (Some(true), None) => "reached".to_owned(),
        (Some(true), Some(day)) => format!("reached by day {day}"),
        (Some(false), _) => "missed".to_owned(),
        (None, _) => "open".to_owned(),
    };
    rows.push(row("goal", end, ""));
    sheet.table(&rows);
    if progress.cumulative.len() > 1 && progress.cumulative.len() <= DAYS_MOST {
        sheet.verbatim(picture(line, progress));
    }
}

/// Each day so far as a bar, with a mark where the line stands.
fn picture(line: &GoalLine, progress: &LineProgress) -> Vec<String> {
    (1_u32..)
        .zip(&progress.cumulative)
        .map(|(day, so_far)| {
            let full = bar(part(so_far, &line.goal), BAR);
            let mark = (part(&line.at(day), &line.goal) * BAR as f64).round() as usize;
            let mut columns: Vec<char> = full.chars().collect();
            let wanted = columns.len().max(mark + 1);
            columns.resize(wanted, ' ');
            columns[mark] = '│';
            let bars: String = columns.into_iter().collect();
            format!("  day {day:>2}  {bars}  {}", number_text(so_far))
        })
        .chain(["          │ the line".to_owned()])
        .collect()
}

fn part(number: &Ratio, whole: &Ratio) -> f64 {
    number
        .over(whole)
        .ok()
        .and_then(|part| part.decimal_text(6, Rounding::HalfEven).parse().ok())
        .unwrap_or(0.0)
}

fn two_places(number: &Ratio) -> String {
    number.decimal_text(2, Rounding::HalfUp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_shows_the_line() {
        let line = GoalLine::new(Ratio::whole(40), 4).unwrap();
        let progress = line.progress(&[5, 20].map(Ratio::whole)).unwrap();
        let picture = picture(&line, &progress);
        assert_eq!(picture[0], format!("  day  1  █████     │  5"));
        assert!(picture[1].contains("│████"), "{}", picture[1]);
        let json = line_json(&line, Some(&progress));
        assert_eq!((&json["gap"], &json["on_track"]), (&Value::from("5"), &Value::from(true)));
        assert_eq!(json["line"][0]["line"], "10");
    }
}
