use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

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

    /// Something else is being done now.
    pub(crate) fn goes_on(&self, what: &'static str) {
        self.0.set_message(what);
    }

    /// It is done; the line goes away.
    pub(crate) fn end(self) {
        self.0.finish_and_clear();
    }
}
