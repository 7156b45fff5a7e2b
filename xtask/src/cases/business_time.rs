use abide_app::{clock_due, clock_elapsed};
use abide_core::agreement::Limit;
use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};
use serde_json::Value;

use super::calendar_text::calendar_text;
use super::field::{exact, instant, text};
use super::workshop::Workshop;
use super::{CasesError, Check};

/// Elapsed and due on a calendar file, as `abide clock` answers.
///
/// A budget that ends at a closing is due there; a budget of nothing is due at the next opening.
pub(super) fn try_business_time(case: &Value) -> Result<Vec<Check>, CasesError> {
    let workshop = Workshop::new()?;
    let calendar = workshop.write("calendar.yaml", &calendar_text(&case["calendar"])?)?;
    let from = instant(case, "from")?;
    let no_answer = |error: abide_app::ClockError| CasesError::NoAnswer(error.to_string());
    match text(case, "op")? {
        "elapsed" => {
            let elapsed = clock_elapsed(&calendar, from, instant(case, "to")?).map_err(no_answer)?;
            let expected = seconds(case, "expect_seconds", "expect")?;
            Ok(vec![Check::new("elapsed_s", expected.seconds_text(), elapsed.seconds_text())])
        }
        "due" => {
            let budget = seconds(case, "seconds", "minutes")?;
            let limit = (!budget.is_zero()).then_some(Limit::Time(budget));
            let due = clock_due(&calendar, from, limit).map_err(no_answer)?;
            Ok(vec![Check::new("due", expected_due(case, budget)?, due)])
        }
        _ => Err(CasesError::Field { key: "op".to_owned(), wanted: "`elapsed` or `due`" }),
    }
}

/// Exact seconds, or else minutes.
fn seconds(case: &Value, seconds: &str, minutes: &str) -> Result<Duration, CasesError> {
    let exact_s = match case[seconds].is_null() {
        true => &exact(case, minutes)? * &Ratio::whole(60),
        false => exact(case, seconds)?,
    };
    let us = (&exact_s * &Ratio::whole(1_000_000)).to_whole(Rounding::HalfEven);
    us.map(Duration::from_us).ok_or_else(|| CasesError::Field { key: seconds.to_owned(), wanted: "a time" })
}

fn expected_due(case: &Value, budget: Duration) -> Result<Instant, CasesError> {
    let (ours, alternative) =
        if budget.is_zero() { ("next_open", "alt_next_open") } else { ("at_close", "alt_at_close") };
    let other_convention = case["boundary"].as_str().is_some_and(|boundary| boundary != ours);
    instant(case, if other_convention { alternative } else { "expect" })
}
