use abide_core::calculation::{OutageHistory, allowed_downtime_s};
use abide_core::value::Ratio;
use serde_json::Value;

use super::exact_text::{number_text, percent_text, seconds_text};
use super::sheet::{Sheet, row};
use crate::json::record::Record;

/// How an availability came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AvailabilityWay {
    /// From the time between failures and the time to repair.
    Steady {
        /// In seconds.
        mtbf_s: Ratio,
        /// In seconds.
        mttr_s: Ratio,
        /// By the reading of MTBF as time up.
        of_up_time: Ratio,
        /// By the reading from failure to failure, where that is possible.
        of_failures: Option<Ratio>,
        /// Whether the reading was named; else both are told.
        named: bool,
    },
    /// From the outages of a period.
    Outages {
        /// The period in seconds.
        period_s: Ratio,
        /// What they come to.
        history: OutageHistory,
    },
    /// All parts are needed.
    Series(Vec<Ratio>),
    /// Any part is enough.
    Parallel(Vec<Ratio>),
    /// So many parts are enough.
    AtLeast(usize, Vec<Ratio>),
}

/// An availability with its way and, where one is given, the promise it must carry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AvailabilityPage {
    /// The share.
    pub availability: Ratio,
    /// How it came about.
    pub way: AvailabilityWay,
    /// What is to be promised on top.
    pub goal: Option<Ratio>,
}

impl AvailabilityPage {
    fn carries(&self) -> Option<bool> {
        self.goal.as_ref().map(|goal| self.availability >= *goal)
    }
}

/// For programs.
pub fn availability_json(page: &AvailabilityPage) -> Value {
    let mut record = Record::new()
        .put("format", "abide.calc-availability/1")
        .ratio("availability", Some(&page.availability));
    match &page.way {
        AvailabilityWay::Steady { of_up_time, of_failures, .. } => {
            record = record
                .ratio("availability_up_time", Some(of_up_time))
                .ratio("availability_failures", of_failures.as_ref());
        }
        AvailabilityWay::Outages { history, .. } => {
            record = record
                .put("failures", history.failures)
                .ratio("mttr_s", history.mttr_s.as_ref())
                .ratio("mean_up_s", history.mean_up_s.as_ref())
                .ratio("between_failures_s", history.between_failures_s.as_ref());
        }
        AvailabilityWay::Series(_) | AvailabilityWay::Parallel(_) | AvailabilityWay::AtLeast(..) => {}
    }
    if let (Some(goal), Some(carries)) = (&page.goal, page.carries()) {
        record = record.ratio("goal", Some(goal)).put("carries_goal", carries);
    }
    record.done()
}

/// For people.
pub fn availability_text(page: &AvailabilityPage, width: usize) -> String {
    let share = percent_text(&page.availability);
    let mut sheet = Sheet::new(&format!("Availability {share}"), width);
    let mut rows = Vec::new();
    if share.starts_with('≈') {
        rows.push(row("exactly", page.availability.fraction_text(), ""));
    }
    way_rows(&page.way, &mut rows);
    for (name, days) in [("in a month of 30 days", 30), ("in a year of 365 days", 365)] {
        let allowed = allowed_downtime_s(&page.availability, &Ratio::whole(days * 86_400));
        let allowed = allowed.map_or_else(|_| String::new(), |allowed| seconds_text(&allowed));
        rows.push(row(name, allowed, "of downtime to be expected"));
    }
    sheet.table(&rows);
    if let (Some(goal), Some(carries)) = (&page.goal, page.carries()) {
        let goal = percent_text(goal);
        let told = if carries {
            format!("A promise of {goal} can be carried.")
        } else {
            format!("A promise of {goal} cannot be carried: the parts reach less.")
        };
        sheet.note(&told);
    }
    sheet.note(match &page.way {
        AvailabilityWay::Steady { named: false, .. } => {
            "MTBF is read as time up between failures. Where it is counted from failure to failure, the other line \
             holds; `--between up-time` or `--between failures` says which. Assumes the long run."
        }
        AvailabilityWay::Steady { .. } => "Assumes the long run, in which failures and repairs average out.",
        AvailabilityWay::Outages { .. } => "Assumes that the outages do not overlap and lie in the period.",
        AvailabilityWay::Series(_) => "Assumes that the parts fail independently of each other.",
        AvailabilityWay::Parallel(_) | AvailabilityWay::AtLeast(..) => {
            "Assumes that the parts fail independently of each other and that taking over takes no time."
        }
    });
    sheet.done()
}

fn way_rows(way: &AvailabilityWay, rows: &mut Vec<super::sheet::Row>) {
    let list = |parts: &[Ratio], between: &str| {
        parts.iter().map(percent_text).collect::<Vec<String>>().join(between)
    };
    let hours = |seconds: &Ratio| seconds_text(seconds);
    match way {
        AvailabilityWay::Steady { mtbf_s, mttr_s, of_up_time, of_failures, .. } => {
            let (mtbf, mttr) = (hours(mtbf_s), hours(mttr_s));
            let how = format!("MTBF / (MTBF + MTTR) = {mtbf} / ({mtbf} + {mttr})");
            rows.push(row("MTBF as time up", percent_text(of_up_time), how));
            let how = format!("(MTBF − MTTR) / MTBF = ({mtbf} − {mttr}) / {mtbf}");
            let share = of_failures.as_ref().map_or_else(|| "impossible".to_owned(), percent_text);
            rows.push(row("MTBF from failure to failure", share, how));
        }
        AvailabilityWay::Outages { period_s, history } => {
            let time = |time: &Option<Ratio>| time.as_ref().map_or_else(|| "none".to_owned(), hours);
            rows.push(row("period", hours(period_s), "1 − downtime / period"));
            rows.push(row("failures", history.failures.to_string(), ""));
            rows.push(row("MTTR", time(&history.mttr_s), "downtime / failures"));
            rows.push(row("MTBF as time up", time(&history.mean_up_s), "(period − downtime) / failures"));
            rows.push(row(
                "MTBF from failure to failure",
                time(&history.between_failures_s),
                "period / failures",
            ));
        }
        AvailabilityWay::Series(parts) => {
            rows.push(row("all parts are needed", number_text(&count(parts)), list(parts, " · ")));
        }
        AvailabilityWay::Parallel(parts) => {
            let how = format!("1 − Π (1 − a) over {}", list(parts, ", "));
            rows.push(row("any part is enough", number_text(&count(parts)), how));
        }
        AvailabilityWay::AtLeast(needed, parts) => {
            let how = format!("chance that {needed} or more of {} are up", list(parts, ", "));
            rows.push(row("parts that are enough", format!("{needed} of {}", parts.len()), how));
        }
    }
}

fn count(parts: &[Ratio]) -> Ratio {
    Ratio::whole(i64::try_from(parts.len()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_that_its_parts_cannot_carry() {
        let parts: Vec<Ratio> =
            ["99.95", "99.9", "99.99"].map(|part| Ratio::from_percent_text(part).unwrap()).to_vec();
        let page = AvailabilityPage {
            availability: abide_core::calculation::series(&parts).unwrap(),
            way: AvailabilityWay::Series(parts),
            goal: Some(Ratio::from_percent_text("99.9").unwrap()),
        };
        let text = availability_text(&page, 100);
        assert!(text.contains("A promise of 99.9 % cannot be carried"), "{text}");
        assert!(text.contains("99.95 % · 99.9 % · 99.99 %"), "{text}");
        let json = availability_json(&page);
        assert_eq!(json["availability"], "0.99840064995");
        assert_eq!(json["carries_goal"], false);
    }
}
