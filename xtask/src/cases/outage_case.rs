use std::fmt::Write as _;

use abide_app::PeriodRequest;
use abide_core::statement::{EntryLine, FigureLine};
use abide_core::value::Ratio;
use abide_time::{Duration, Instant, Zone};

use super::CasesError;
use super::credit_bands::CreditBands;
use super::workshop::Workshop;

/// Outages of one service in one window, with the terms by which they count.
#[derive(Debug)]
pub(super) struct OutageCase {
    /// The window judged.
    pub(super) window: (Instant, Instant),
    /// The zone of its days.
    pub(super) zone: String,
    /// The keys of the measure.
    pub(super) keys: Vec<String>,
    /// Each outage: from, to, state, resource.
    pub(super) outages: Vec<(Instant, Option<Instant>, String, String)>,
    /// What leaves or is forgiven.
    pub(super) excluded: Vec<(Instant, Instant)>,
    /// What happens to it.
    pub(super) effect: &'static str,
    /// The resources of a pool, with how long each existed from the window's start.
    pub(super) pool: Vec<Duration>,
    /// What is credited.
    pub(super) bands: Option<CreditBands>,
    /// What must be reached.
    pub(super) goal: String,
    /// What the service costs.
    pub(super) fee: String,
    /// A remedy as the language writes it, in place of bands.
    pub(super) remedy: Option<String>,
}

/// What a window came to.
pub(super) struct OutageAnswer {
    /// Its figure.
    pub(super) figure: FigureLine,
    /// What is owed.
    pub(super) entries: Vec<EntryLine>,
}

impl OutageCase {
    /// A window without anything in it.
    pub(super) fn new(start: Instant, end: Instant, zone: &str) -> OutageCase {
        OutageCase {
            window: (start, end),
            zone: zone.to_owned(),
            keys: Vec::new(),
            outages: Vec::new(),
            excluded: Vec::new(),
            effect: "remove",
            pool: Vec::new(),
            bands: None,
            goal: ">= 99.9%".to_owned(),
            fee: "100.00 USD per month".to_owned(),
            remedy: None,
        }
    }

    /// Judges it long after everything has settled.
    pub(super) fn judge(&self) -> Result<OutageAnswer, CasesError> {
        let workshop = Workshop::new()?;
        workshop.write("agreement.yaml", &self.terms()?)?;
        let or_empty = |end: &Option<Instant>| end.map_or_else(String::new, |end| end.to_string());
        let mut outages = "service,began,ended,state,node\n".to_owned();
        for (from, to, state, node) in &self.outages {
            // Writing to a String cannot fail.
            let _ = writeln!(outages, "portal,{from},{},{state},{node}", or_empty(to));
        }
        workshop.write("outages.csv", &outages)?;
        let mut windows = "exclusion,from,to\n".to_owned();
        for (from, to) in &self.excluded {
            let _ = writeln!(windows, "cut,{from},{to}");
        }
        workshop.write("windows.csv", &windows)?;
        let mut inventory = "resource,from,until\n".to_owned();
        for (number, life) in self.pool.iter().enumerate() {
            let _ = writeln!(inventory, "n{number},{},{}", self.window.0, self.window.0.plus(*life));
        }
        workshop.write("inventory.csv", &inventory)?;
        let mut sources = "sources:\n  outages: { stream: outages, file: outages.csv }\n".to_owned();
        if !self.excluded.is_empty() {
            sources += "  windows: { stream: windows, file: windows.csv }\n";
        }
        if !self.pool.is_empty() {
            sources += "  inventory: { stream: inventory, file: inventory.csv }\n";
        }
        workshop.write("sources.yaml", &sources)?;
        let as_of = self.window.1.plus(Duration::from_seconds(100 * 86_400));
        let statement = workshop.statement(&PeriodRequest::Last, as_of)?;
        let mut objectives = statement.services.into_iter().flat_map(|service| service.objectives);
        let figure = objectives.next().map(|objective| objective.figure);
        let figure =
            figure.ok_or_else(|| CasesError::NoAnswer("no objective in the statement".to_owned()))?;
        Ok(OutageAnswer { figure, entries: statement.entries })
    }

    fn terms(&self) -> Result<String, CasesError> {
        let wrong = || CasesError::Field { key: "timezone".to_owned(), wanted: "a zone" };
        let zone = Zone::named(&self.zone).map_err(|_| wrong())?;
        let (start, end) = (zone.civil(self.window.0), zone.civil(self.window.1));
        let last = zone.civil(self.window.1.minus(Duration::from_us(1))).date();
        let days = start.date().until(last).map_or(0, |span| span.get_days()) + 1;
        let at_midnight = |civil: abide_time::DateTime| civil.time() == abide_time::Time::midnight();
        let mut calendar = String::new();
        if !at_midnight(start) || !at_midnight(end) {
            // A window inside a day: the first and the last day are open for their part of it.
            let to = if at_midnight(end) { "24:00".to_owned() } else { end.time().to_string() };
            let mut dates = vec![format!("{last}: \"00:00-{to}\"")];
            if start.date() == last {
                dates = vec![format!("{last}: \"{}-{to}\"", start.time())];
            } else if !at_midnight(start) {
                dates.push(format!("{}: \"{}-24:00\"", start.date(), start.time()));
            }
            calendar = format!(
                "calendars: {{ window: {{ hours: {{ daily: \"00:00-24:00\" }}, dates: {{ {} }} }} }}\n",
                dates.join(", ")
            );
        }
        let effect = self.effect;
        let exclusions = if self.excluded.is_empty() {
            String::new()
        } else {
            format!("exclusions: {{ cut: {{ cause: planned work, effect: {effect} }} }}\n")
        };
        let remedy = |remedy: &String| format!("remedies: {{ credit: {remedy} }}\n");
        let own = self.remedy.as_ref().map_or_else(String::new, remedy);
        let remedies = self.bands.as_ref().map_or(own, |CreditBands { outermost, bands }| {
            format!(
                "remedies: {{ credit: {{ when: {{ value: {{ uptime: {outermost} }} }}, then: {{ credit: {{ pays: {{ bands: \
                 {{ {bands} }} }} }} }} }} }}\n"
            )
        });
        let measure = match self.keys.is_empty() {
            true => "availability".to_owned(),
            false => format!("{{ availability: {{ {} }} }}", self.keys.join(", ")),
        };
        Ok(format!(
            "abide: 1\nid: case\nparties:\n  provider: {{ role: provider, name: Provider }}\n  customer: {{ role: \
             customer, name: Customer }}\nterm: {{ starts: {}, lasts: {days} days, timezone: {}, currency: USD }}\n\
             {calendar}services:\n  portal: {{ name: Portal, fee: {} }}\nobjectives:\n  uptime: {{ service: \
             portal, calendar: {}, measure: {measure}, goal: \"{}\", period: term }}\n{exclusions}{remedies}",
            start.date(),
            self.zone,
            self.fee,
            if calendar.is_empty() { "always" } else { "window" },
            self.goal,
        ))
    }
}

/// What is credited, as a share of the fee; nothing where nothing is owed.
pub(super) fn credited(entries: &[EntryLine]) -> Ratio {
    entries.iter().find_map(|entry| entry.share.clone()).unwrap_or_else(Ratio::zero)
}
