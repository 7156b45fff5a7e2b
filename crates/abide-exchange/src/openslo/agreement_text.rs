use std::fmt::Write as _;

use abide_core::diagnostic::Span;
use abide_time::Date;

use super::agreement_measure::{asked, measure};
use super::names::new_id;
use super::period::period;
use super::yaml::quoted;
use super::{Indicator, Object, Objects, Promise, PromiseIndicator, ShortDuration, ShortUnit, Slo, Window};
use crate::Note;

/// What an agreement needs and OpenSLO does not say; what is not given here is assumed, and noted.
#[derive(Debug, Clone)]
pub struct AgreementHead {
    /// The id of the agreement; the one of the first SLO where nothing is said.
    pub id: Option<String>,
    /// The first day of the term; the first day of a calendar where nothing is said.
    pub starts: Option<Date>,
    /// The first day of the term where no calendar says one either.
    pub today: Date,
    /// The zone of the term; the one of a calendar where nothing is said, else UTC.
    pub timezone: Option<String>,
    /// How the provider is called.
    pub provider: Option<String>,
    /// How the customer is called.
    pub customer: Option<String>,
}

/// The text of an agreement and what its reader must know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementText {
    /// The text; `None` where the objects hold no promise that this language can say.
    pub text: Option<String>,
    /// What was added and what was left out.
    pub notes: Vec<Note>,
}

/// The agreement that objects make.
pub fn agreement_text(objects: &Objects, head: &AgreementHead) -> AgreementText {
    let mut writer = Writer { objects, notes: Vec::new(), ids: Vec::new(), services: Vec::new() };
    let (starts, zone) = writer.term(head);
    let mut promises = String::new();
    for slo in objects.slos() {
        writer.slo(slo, starts, &mut promises);
    }
    if promises.is_empty() {
        return AgreementText { text: None, notes: writer.notes };
    }
    let text = writer.text(head, starts, &zone, &promises);
    writer.notes.push(Note::assumed("the agreement is one between teams, `kind: internal`", None));
    AgreementText { text: Some(text), notes: writer.notes }
}

/// Windows where nothing is said.
const USUAL_WINDOW: Window = Window::Rolling(ShortDuration { count: 28, unit: ShortUnit::Day });

struct Writer<'o> {
    objects: &'o Objects,
    notes: Vec<Note>,
    ids: Vec<String>,
    /// The services by the name in the objects and the id in the text.
    services: Vec<(String, String)>,
}

impl Writer<'_> {
    /// The first day of the term and its zone.
    fn term(&mut self, head: &AgreementHead) -> (Date, String) {
        let calendars: Vec<(Date, &str, Span)> = self
            .objects
            .slos()
            .filter_map(|slo| match slo.window.as_ref().map(|window| (&window.value, window.span)) {
                Some((Window::Calendar { starts, zone, .. }, span)) => {
                    Some((starts.date(), zone.as_str(), span))
                }
                _ => None,
            })
            .collect();
        let starts = head.starts.or_else(|| calendars.iter().map(|(date, _, _)| *date).min());
        if head.starts.is_none() {
            let from =
                if starts.is_some() { "the first day of a calendar" } else { "the first of this month" };
            let date = starts.unwrap_or(head.today);
            self.notes.push(Note::assumed(format!("the term starts on {date}, {from}"), None));
        }
        let zone = head.timezone.clone().or_else(|| calendars.first().map(|(_, zone, _)| (*zone).to_owned()));
        if zone.is_none() {
            self.notes.push(Note::assumed("the time zone of the term is UTC", None));
        }
        let zone = zone.unwrap_or_else(|| "UTC".to_owned());
        for (_, other, span) in calendars.into_iter().filter(|(_, other, _)| *other != zone) {
            let text = format!("the calendar is one of {other}; here periods are those of {zone}");
            self.notes.push(Note::assumed(text, Some(span)));
        }
        (starts.unwrap_or(head.today), zone)
    }

    fn slo(&mut self, slo: &Slo, starts: Date, out: &mut String) {
        if let Some(span) = slo.alert_policies {
            let text = format!(
                "alert policies of `{}`: see `escalations` and `abide export prometheus`",
                slo.name.value
            );
            self.notes.push(Note::left_out(text, Some(span)));
        }
        for promise in &slo.promises {
            if let Err(why) = self.promise(slo, promise, starts, out) {
                let text = format!("an objective of `{}`: {why}", slo.name.value);
                self.notes.push(Note::left_out(text, Some(promise.span)));
            }
        }
    }

    fn promise(
        &mut self,
        slo: &Slo,
        promise: &Promise,
        starts: Date,
        out: &mut String,
    ) -> Result<(), String> {
        let indicator = self.indicator(&promise.indicator)?;
        let measure = measure(slo, promise, &indicator)?;
        let (window, window_span) = match &slo.window {
            Some(window) => (&window.value, Some(window.span)),
            None => (&USUAL_WINDOW, None),
        };
        let period = period(window, starts)?;
        self.notes.extend(period.differs.map(|text| Note::assumed(text, window_span)));
        self.notes.extend(measure.assumed.into_iter().map(|text| Note::assumed(text, Some(promise.span))));
        if promise.weighted {
            let text = "the weight of an objective: each objective is judged on its own";
            self.notes.push(Note::left_out(text, Some(promise.span)));
        }
        let several = slo.promises.len() > 1;
        let named = promise.display_name.as_deref().filter(|_| several);
        let name =
            named.map_or_else(|| slo.name.value.clone(), |named| format!("{} {named}", slo.name.value));
        let id = new_id(&name, "slo", &mut self.ids);
        let service = self.service(&slo.service.value);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {id}:");
        for line in asked(&indicator.metric) {
            let _ = writeln!(out, "    # {line}");
        }
        let _ = writeln!(out, "    service: {service}");
        let title = promise.display_name.as_ref().or(slo.display_name.as_ref());
        if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
            let _ = writeln!(out, "    title: {}", quoted(title));
        }
        for line in measure.lines {
            let _ = writeln!(out, "    {line}");
        }
        let _ = writeln!(out, "    goal: {}\n    period: {}", quoted(&measure.goal), period.text);
        Ok(())
    }

    fn indicator(&self, indicator: &PromiseIndicator) -> Result<Indicator, String> {
        match indicator {
            PromiseIndicator::Inline(inline) => Ok(inline.clone()),
            PromiseIndicator::Named(name) => self.objects.indicator(&name.value).cloned().ok_or_else(|| {
                format!(
                    "its indicator `{}` is not in this file; import the file that holds the SLI too",
                    name.value
                )
            }),
        }
    }

    /// The id of a service.
    fn service(&mut self, name: &str) -> String {
        if let Some((_, id)) = self.services.iter().find(|(known, _)| known == name) {
            return id.clone();
        }
        let mut taken: Vec<String> = self.services.iter().map(|(_, id)| id.clone()).collect();
        let id = new_id(name, "service", &mut taken);
        self.services.push((name.to_owned(), id.clone()));
        id
    }

    fn text(&mut self, head: &AgreementHead, starts: Date, zone: &str, promises: &str) -> String {
        let mut party = |given: &Option<String>, word: &str| {
            if given.is_none() {
                let text = format!("OpenSLO names no {}; it is called `{word}`", word.to_lowercase());
                self.notes.push(Note::assumed(text, None));
            }
            quoted(given.as_deref().unwrap_or(word))
        };
        let (provider, customer) = (party(&head.provider, "Provider"), party(&head.customer, "Customer"));
        let first = self.ids.first().cloned().unwrap_or_default();
        let id = head.id.clone().unwrap_or(first);
        let mut text = format!("abide: 1\nid: {id}\nkind: internal\nparties:\n");
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  provider: {{ role: provider, name: {provider} }}");
        let _ = writeln!(text, "  customer: {{ role: customer, name: {customer} }}");
        let _ = writeln!(text, "term: {{ starts: {starts}, lasts: open, timezone: {zone} }}");
        let _ = writeln!(text, "services:");
        for (name, id) in &self.services {
            let shown = self.display_name(name).unwrap_or(name);
            let _ = writeln!(text, "  {id}: {{ name: {} }}", quoted(shown));
        }
        text + "objectives:\n" + promises
    }

    fn display_name(&self, service: &str) -> Option<&str> {
        self.objects.all.iter().find_map(|object| match object {
            Object::Service { name, display_name } if name == service => display_name.as_deref(),
            _ => None,
        })
    }
}
