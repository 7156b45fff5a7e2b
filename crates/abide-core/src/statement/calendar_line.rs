use std::fmt::Write as _;
use std::sync::Arc;

use abide_time::{Interval, Timetable, TimetableError};
use sha2::{Digest, Sha256};

use crate::plan::{ByPlan, Plan};

/// A calendar of the agreement, unrolled for the period of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarLine {
    /// Its id; `always` where every second counts.
    pub id: String,
    /// Its open times within the period, one after the other.
    pub open: Vec<Interval>,
    /// SHA-256, in hexadecimal, over the open times: for each a line of its first instant and the first after it,
    /// RFC 3339 in UTC with a space between. Whoever unrolls the calendar can tell whether it is the same.
    pub digest: String,
}

/// The calendars by which the objectives of an agreement count, each once, in the order in which they are first named.
pub(super) fn calendars(plan: &Plan, period: Interval) -> Result<Vec<CalendarLine>, TimetableError> {
    let mut lines: Vec<CalendarLine> = Vec::new();
    for objective in &plan.objectives {
        for (id, timetable) in objective.calendar_ids.iter().zip(timetables(&objective.calendar)) {
            if lines.iter().all(|line| line.id != *id) {
                let open: Vec<Interval> = timetable.open_in(period)?.iter().collect();
                let digest = digest(&open);
                lines.push(CalendarLine { id: id.clone(), open, digest });
            }
        }
    }
    Ok(lines)
}

/// In the order of the ids of an objective's calendars.
fn timetables(by: &ByPlan<Arc<Timetable>>) -> Vec<&Arc<Timetable>> {
    match by {
        ByPlan::All(timetable) => vec![&timetable.value],
        ByPlan::Field { of, otherwise, .. } => {
            let others = otherwise.iter().filter_map(|otherwise| otherwise.value.as_ref());
            of.iter().map(|(_, timetable)| &timetable.value).chain(others).collect()
        }
    }
}

fn digest(open: &[Interval]) -> String {
    let mut hash = Sha256::new();
    for interval in open {
        hash.update(format!("{} {}\n", interval.start(), interval.end()).as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use abide_time::{Instant, Interval};

    use super::digest;

    /// `printf '1970-01-01T00:00:00Z 1970-01-01T01:00:00Z\n' | sha256sum`
    #[test]
    fn anybody_can_make_the_digest_of_a_calendar_again() {
        let hour = Interval::spanning(Instant::from_seconds(0), Instant::from_seconds(3600));
        assert_eq!(digest(&[hour]), "cb95bbca02e21250ffda7092755587f197801e46557e393101fcc9baf54a08ed");
        assert_ne!(digest(&[hour]), digest(&[]));
    }
}
