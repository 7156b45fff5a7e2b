use std::collections::BTreeMap;
use std::fmt::Write as _;

use abide_app::PeriodRequest;
use abide_core::plan::PayKind;
use abide_core::statement::{EntryLine, ObjectiveLine};
use abide_core::value::{Ratio, Rounding};
use abide_core::verdict::Outcome;
use abide_time::{Duration, Instant};

use super::CasesError;
use super::workshop::Workshop;

/// An agreement with one service and the facts of some months, of which the last is stated.
#[derive(Debug)]
pub(super) struct RemedyCase {
    /// The currency.
    pub(super) currency: String,
    /// What the service costs, with its period.
    pub(super) fee: String,
    /// The first day of the term.
    pub(super) starts: String,
    /// How long the term lasts.
    pub(super) lasts: String,
    /// Promises: id and terms.
    pub(super) objectives: Vec<(String, String)>,
    /// Remedies: id and terms.
    pub(super) remedies: Vec<(String, String)>,
    /// Caps: id and terms.
    pub(super) caps: Vec<(String, String)>,
    /// Other sections, a line each.
    pub(super) sections: Vec<String>,
    /// Rows of facts by the stream; each row is written below its header.
    pub(super) rows: BTreeMap<&'static str, Vec<String>>,
}

/// What the last month came to.
#[derive(Debug)]
pub(super) struct RemedyAnswer {
    /// What is owed.
    pub(super) entries: Vec<EntryLine>,
    /// The promises.
    pub(super) objectives: Vec<ObjectiveLine>,
}

const HEADERS: [(&str, &str); 4] = [
    ("requests", "at,about,good,total"),
    ("samples", "at,about,value"),
    ("outages", "service,began,ended"),
    ("tickets", "item,event,at,service"),
];

impl RemedyCase {
    /// One month from the start of 2026 on, nothing promised.
    pub(super) fn new(currency: &str, fee: &Ratio) -> RemedyCase {
        RemedyCase {
            currency: currency.to_owned(),
            fee: format!("{} {currency} per month", money(fee)),
            starts: "2026-01-01".to_owned(),
            lasts: "1 month".to_owned(),
            objectives: Vec::new(),
            remedies: Vec::new(),
            caps: Vec::new(),
            sections: Vec::new(),
            rows: BTreeMap::new(),
        }
    }

    /// Promises a share of good events of which each month has its percentage.
    pub(super) fn share(&mut self, id: &str, goal: &str, months: &[Ratio]) {
        let measure =
            "{ ratio: { good: { of: requests, field: good }, total: { of: requests, field: total } } }";
        let terms = format!("where: {{ about: {id} }}, measure: {measure}, goal: \"{goal}\", period: month");
        self.objectives.push((id.to_owned(), terms));
        for (number, percent) in months.iter().enumerate() {
            let row = format!("{},{id},{percent},100", month(number));
            self.rows.entry("requests").or_default().push(row);
        }
    }

    /// Promises something of samples.
    pub(super) fn samples(&mut self, id: &str, terms: &str, values: &[Ratio]) {
        self.objectives.push((id.to_owned(), format!("where: {{ about: {id} }}, {terms}")));
        self.sampled(id, values);
    }

    /// Adds samples, an hour apart, from the first month on.
    pub(super) fn sampled(&mut self, about: &str, values: &[Ratio]) {
        for (number, value) in values.iter().enumerate() {
            let row = format!("2026-01-0{}T{:02}:00:00Z,{about},{value}", 2 + number / 24, number % 24);
            self.rows.entry("samples").or_default().push(row);
        }
    }

    /// Adds a remedy.
    pub(super) fn remedy(&mut self, id: &str, terms: String) {
        self.remedies.push((id.to_owned(), terms));
    }

    /// Judges it long after everything has settled.
    pub(super) fn judge(&self) -> Result<RemedyAnswer, CasesError> {
        let workshop = Workshop::new()?;
        workshop.write("agreement.yaml", &self.terms())?;
        let mut sources = "sources:\n".to_owned();
        for (stream, header) in HEADERS {
            if !self.terms_ask_for(stream) {
                continue;
            }
            let rows = self.rows.get(stream).map_or_else(String::new, |rows| rows.join("\n"));
            let file = format!("{stream}.csv");
            workshop.write(&file, &format!("{header}\n{rows}\n"))?;
            // Writing to a String cannot fail.
            let _ =
                writeln!(sources, "  {stream}: {{ stream: {stream}, file: {file}, complete-until: as-of }}");
        }
        workshop.write("sources.yaml", &sources)?;
        let start: Instant = format!("{}T00:00:00Z", self.starts)
            .parse()
            .map_err(|_| CasesError::Field { key: "agreed".to_owned(), wanted: "a date" })?;
        let as_of = start.plus(Duration::from_seconds(1100 * 86_400));
        let statement = workshop.statement(&PeriodRequest::Last, as_of)?;
        let objectives = statement.services.into_iter().flat_map(|service| service.objectives).collect();
        Ok(RemedyAnswer { entries: statement.entries, objectives })
    }

    fn terms_ask_for(&self, stream: &str) -> bool {
        let measures = match stream {
            "outages" => &["availability", "downtime", "outage"][..],
            "tickets" => &["within"],
            "samples" => &["of: samples"],
            _ => &["of: requests"],
        };
        self.objectives.iter().any(|(_, terms)| measures.iter().any(|measure| terms.contains(measure)))
    }

    fn terms(&self) -> String {
        let RemedyCase { currency, fee, starts, lasts, .. } = self;
        let mut text = "abide: 1\nid: case\nparties:\n  provider: { role: provider, name: Provider, contacts: { desk: \
                        { name: Desk, email: desk@provider.example } } }\n  customer: { role: customer, name: \
                        Customer }\n"
            .to_owned();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "term: {{ starts: {starts}, lasts: {lasts}, timezone: UTC, currency: {currency}, termination: {{ exit: \
             {{ held-by: customer, ground: chronic failure, notice: 30 days }} }} }}"
        );
        let _ = writeln!(text, "services:\n  service: {{ name: Service, fee: {fee} }}");
        for section in &self.sections {
            let _ = writeln!(text, "{section}");
        }
        let _ = writeln!(text, "objectives:");
        for (id, terms) in &self.objectives {
            let _ = writeln!(text, "  {id}: {{ service: service, {terms} }}");
        }
        for (section, entries) in [("remedies", &self.remedies), ("caps", &self.caps)] {
            if !entries.is_empty() {
                let _ = writeln!(text, "{section}:");
            }
            for (id, terms) in entries {
                let _ = writeln!(text, "  {id}: {{ {terms} }}");
            }
        }
        text
    }
}

impl RemedyAnswer {
    /// What is owed to the customer, less what is owed to the provider.
    pub(super) fn net(&self) -> Ratio {
        self.paid(|_| true)
    }

    /// The same of the remedies of some ids.
    pub(super) fn paid(&self, of: impl Fn(&str) -> bool) -> Ratio {
        let own = self.entries.iter().filter(|entry| of(&entry.remedy));
        let amounts = own.filter_map(|entry| {
            let amount = entry.amount.as_ref()?.amount.clone();
            Some(if entry.kind == Some(PayKind::Reward) { -amount } else { amount })
        });
        amounts.sum()
    }

    /// Whether a right to end the agreement arose.
    pub(super) fn right(&self) -> bool {
        self.entries.iter().any(|entry| entry.right.is_some())
    }

    /// Whether a promise was kept.
    pub(super) fn is_met(&self, id: &str) -> bool {
        self.objectives.iter().any(|line| line.id == id && line.outcome == Outcome::Met)
    }

    /// The figure of a promise.
    pub(super) fn figure(&self, id: &str) -> Option<Ratio> {
        self.objectives.iter().find(|line| line.id == id)?.figure.value.clone()
    }
}

/// An instant in a month, counted from January 2026 on.
fn month(number: usize) -> String {
    format!("{}-{:02}-15T12:00:00Z", 2026 + number / 12, number % 12 + 1)
}

/// An amount with two places.
pub(super) fn money(amount: &Ratio) -> String {
    amount.decimal_text(2, Rounding::HalfEven)
}
