use std::fmt::Write as _;

use abide_app::PeriodRequest;
use abide_core::statement::{EntryLine, FigureLine};
use abide_time::{Duration, Instant};

use super::CasesError;
use super::credit_bands::CreditBands;
use super::workshop::Workshop;

/// Records of one stream in whole days, with the measure by which they count.
#[derive(Debug)]
pub(super) struct RecordCase {
    /// The stream.
    pub(super) stream: &'static str,
    /// How long the window lasts.
    pub(super) days: i64,
    /// The measure and what else the objective says of it.
    pub(super) measure: String,
    /// The columns beside the instant.
    pub(super) columns: &'static str,
    /// Each record: seconds from the start of the window, and its cells.
    pub(super) rows: Vec<(i64, String)>,
    /// What is credited.
    pub(super) bands: Option<CreditBands>,
}

/// What a window came to.
pub(super) struct RecordAnswer {
    /// Its figure.
    pub(super) figure: FigureLine,
    /// What is owed.
    pub(super) entries: Vec<EntryLine>,
}

impl RecordCase {
    /// Judges it long after everything has settled.
    pub(super) fn judge(&self) -> Result<RecordAnswer, CasesError> {
        let workshop = Workshop::new()?;
        workshop.write("agreement.yaml", &self.terms())?;
        let start = start();
        let mut records = format!("at,{}\n", self.columns);
        for (seconds, cells) in &self.rows {
            // Writing to a String cannot fail.
            let _ = writeln!(records, "{},{cells}", start.plus(Duration::from_seconds(*seconds)));
        }
        workshop.write("records.csv", &records)?;
        let stream = self.stream;
        let end = start.plus(Duration::from_seconds(self.days * 86_400));
        workshop.write(
            "sources.yaml",
            &format!(
                "sources:\n  records: {{ stream: {stream}, file: records.csv, complete-until: as-of }}\n"
            ),
        )?;
        let as_of = end.plus(Duration::from_seconds(100 * 86_400));
        let statement = workshop.statement(&PeriodRequest::Last, as_of)?;
        let mut objectives = statement.services.into_iter().flat_map(|service| service.objectives);
        let figure = objectives.next().map(|objective| objective.figure);
        let figure =
            figure.ok_or_else(|| CasesError::NoAnswer("no objective in the statement".to_owned()))?;
        Ok(RecordAnswer { figure, entries: statement.entries })
    }

    fn terms(&self) -> String {
        let remedies = self.bands.as_ref().map_or_else(String::new, |CreditBands { outermost, bands }| {
            format!(
                "remedies: {{ credit: {{ when: {{ value: {{ figure: {outermost} }} }}, then: {{ credit: {{ pays: \
                 {{ bands: {{ {bands} }} }} }} }} }} }}\n"
            )
        });
        format!(
            "abide: 1\nid: case\nparties:\n  provider: {{ role: provider, name: Provider }}\n  customer: {{ role: \
             customer, name: Customer }}\nterm: {{ starts: 2025-06-01, lasts: {} days, timezone: UTC, currency: USD }}\n\
             services:\n  portal: {{ name: Portal, fee: 100.00 USD per month }}\nobjectives:\n  figure: {{ service: portal, \
             {}, goal: \">= 99.9%\", period: term }}\n{remedies}",
            self.days, self.measure,
        )
    }
}

/// The start of every window.
fn start() -> Instant {
    Instant::from_seconds(1_748_736_000)
}
