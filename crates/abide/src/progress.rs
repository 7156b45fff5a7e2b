use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use abide_bulk::Watch;
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressState, ProgressStyle};

/// What is being done and for how long, on a terminal's standard error; elsewhere nothing is shown.
#[derive(Debug)]
pub(crate) struct Progress(ProgressBar);

/// How often the line is drawn anew.
const TICK: Duration = Duration::from_millis(120);

impl Progress {
    /// Begins.
    pub(crate) fn start(what: &'static str) -> Progress {
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar.enable_steady_tick(TICK);
        Progress(bar)
    }

    /// Shows the rows that are read, how many a second, and how long the rest will take.
    pub(crate) fn watch(&self, watch: &Arc<Watch>) {
        let watch = Arc::clone(watch);
        let rows = move |state: &ProgressState, out: &mut dyn Write| {
            // What cannot be shown on a terminal is no fault of the work.
            let _ = out.write_str(&shown(&watch, state.elapsed()));
        };
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} … {elapsed}{rows}") {
            self.0.set_style(style.with_key("rows", rows));
        }
    }

    /// Something else is being done now.
    pub(crate) fn goes_on(&self, what: impl Into<Cow<'static, str>>) {
        self.0.set_message(what);
    }

    /// It is done; the line goes away.
    pub(crate) fn end(self) {
        self.0.finish_and_clear();
    }
}

/// `, 12,000,000 of 100,000,000 rows, 4,000,000 a second, 22 seconds left`.
fn shown(watch: &Watch, elapsed: Duration) -> String {
    let read = watch.read();
    let (Some(all), true) = (watch.all(), read > 0) else { return String::new() };
    let elapsed_ms = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX).max(1);
    let a_second = read.saturating_mul(1000) / elapsed_ms;
    let mut text =
        format!(", {} of {} rows, {} a second", HumanCount(read), HumanCount(all), HumanCount(a_second));
    if read < all && a_second > 0 {
        let left = Duration::from_secs((all - read) / a_second);
        text += &format!(", {} left", HumanDuration(left));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_shown_of_rows_that_are_not_counted_beforehand() {
        assert_eq!(shown(&Watch::default(), Duration::from_secs(1)), "");
    }
}
