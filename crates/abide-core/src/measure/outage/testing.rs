//! An agreement with one objective on outages and its facts, so that a test states only what it is about.

use abide_time::{Instant, Interval, Period};

use super::{OutageFigure, OutageQuestion, judge_outages};
use crate::agreement::Agreement;
use crate::diagnostic::Diagnostics;
use crate::fact::{
    Attribute, Complete, Existence, FactId, Facts, Outage, SourceReport, Stream, UnknownTime, Window,
};
use crate::measure::{Population, TimeTally};
use crate::plan::{ByPlan, Files, FilterPlan, MeasurePlan, Plan, Test};
use crate::text::Source;
use crate::value::Ratio;

/// An agreement of one objective, and its facts. The source of outages is complete.
pub(in crate::measure) struct Case {
    pub(in crate::measure) plan: Plan,
    pub(in crate::measure) facts: Facts,
    pub(in crate::measure) scope: FilterPlan,
    next_id: u8,
}

pub(in crate::measure) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub(in crate::measure) fn span(start: &str, end: &str) -> Interval {
    Interval::new(at(start), at(end)).unwrap()
}

pub(in crate::measure) fn ratio(text: &str) -> Ratio {
    text.parse().unwrap()
}

impl Case {
    pub(in crate::measure) fn new(measure: &str, goal: &str) -> Case {
        Case::with(measure, goal, "", "")
    }

    /// With more keys of the objective (`calendar: office, `) and more sections (`exclusions: {…}, `).
    pub(in crate::measure) fn with(measure: &str, goal: &str, keys: &str, sections: &str) -> Case {
        Case::in_zone("UTC", measure, goal, keys, sections)
    }

    pub(in crate::measure) fn in_zone(
        zone: &str,
        measure: &str,
        goal: &str,
        keys: &str,
        sections: &str,
    ) -> Case {
        let measure = if measure.contains(':') { format!("{{ {measure} }}") } else { measure.to_owned() };
        let text = format!(
            "{{ abide: 1, id: test, parties: {{ contoso: {{ role: provider, name: P }}, northwind: {{ role: customer, \
             name: C }} }},\n term: {{ starts: 2016-01-01, lasts: 20 years, timezone: {zone} }},\n {sections} services: \
             {{ portal: {{ name: Portal }} }},\n objectives: {{ promise: {{ service: portal, {keys} period: month, \
             goal: \"{goal}\",\n measure: {measure} }} }} }}\n"
        );
        let source = Source::new("test.yaml".to_owned(), text.clone());
        let mut faults = Diagnostics::default();
        let plan = Agreement::from_text(&source, &mut faults)
            .and_then(|agreement| Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults));
        let Some(plan) = plan else { panic!("{faults:?} in {text}") };
        let facts = Facts { names: plan.names.clone(), ..Facts::default() };
        let mut case = Case { plan, facts, scope: FilterPlan::default(), next_id: 0 };
        case.source(Complete::AsOf);
        case
    }

    fn source(&mut self, complete: Complete) {
        self.facts.sources = vec![SourceReport {
            name: "outages".to_owned(),
            stream: Stream::Outages,
            files: Vec::new(),
            rows_read: 0,
            rows_mapped: 0,
            rows_filtered: 0,
            rows_duplicate: 0,
            rows_rejected: 0,
            facts: 0,
            rejects: Vec::new(),
            complete,
        }];
    }

    pub(in crate::measure) fn complete_until(&mut self, until: &str) {
        self.source(Complete::Until(at(until)));
    }

    pub(in crate::measure) fn unknown(&mut self, start: &str, end: &str) {
        let time = span(start, end);
        self.facts.unknown.push(UnknownTime { stream: Stream::Outages, service: None, time });
    }

    /// Adds an outage; an end of `-` is none. It became known when it began.
    pub(in crate::measure) fn down(&mut self, began: &str, ended: &str) -> &mut Outage {
        self.next_id += 1;
        self.facts.outages.push(Outage {
            service: None,
            began: at(began),
            reported: None,
            ended: (ended != "-").then(|| at(ended)),
            recorded: at(began),
            state: None,
            id: FactId::of([[self.next_id].as_slice()]),
            revision: 0,
            attributes_start: 0,
            attributes_count: 0,
            source: 0,
        });
        self.facts.outages.last_mut().unwrap()
    }

    pub(in crate::measure) fn state(&mut self, state: &str, began: &str, ended: &str) {
        let state = self.facts.names.name(state);
        self.down(began, ended).state = Some(state);
    }

    /// Adds an outage with one attribute.
    pub(in crate::measure) fn down_of(&mut self, field: &str, value: &str, began: &str, ended: &str) {
        let start = self.attribute(field, value);
        let outage = self.down(began, ended);
        (outage.attributes_start, outage.attributes_count) = (start, 1);
    }

    fn attribute(&mut self, field: &str, value: &str) -> u32 {
        let attribute =
            Attribute { field: self.facts.names.name(field), value: self.facts.names.name(value) };
        self.facts.attributes.push(attribute);
        u32::try_from(self.facts.attributes.len()).unwrap() - 1
    }

    pub(in crate::measure) fn exists(&mut self, resource: &str, from: &str, until: &str) {
        let resource = self.facts.names.name(resource);
        self.next_id += 1;
        self.facts.inventory.push(Existence {
            resource,
            from: at(from),
            until: (until != "-").then(|| at(until)),
            id: FactId::of([[self.next_id].as_slice()]),
            source: 0,
        });
    }

    /// Declares a window of an exclusion, known and announced half a year before.
    pub(in crate::measure) fn window(&mut self, exclusion: &str, start: &str, end: &str) -> &mut Window {
        self.next_id += 1;
        let exclusion = self.facts.names.name(exclusion);
        let before = at(start).minus(abide_time::Duration::from_seconds(180 * 86_400));
        self.facts.windows.push(Window {
            exclusion,
            service: None,
            interval: span(start, end),
            announced: Some(before),
            recorded: before,
            author: None,
            approvals: Vec::new(),
            id: FactId::of([[self.next_id].as_slice()]),
            revision: 0,
            attributes_start: 0,
            attributes_count: 0,
            source: 0,
        });
        self.facts.windows.last_mut().unwrap()
    }

    /// Declares a window with one attribute.
    pub(in crate::measure) fn window_of(
        &mut self,
        field: &str,
        value: &str,
        exclusion: &str,
        start: &str,
        end: &str,
    ) {
        let attribute = self.attribute(field, value);
        let window = self.window(exclusion, start, end);
        (window.attributes_start, window.attributes_count) = (attribute, 1);
    }

    /// Judges for one value of a field.
    pub(in crate::measure) fn only(&mut self, field: &str, value: &str) {
        let names = &mut self.facts.names;
        self.scope.holds = vec![Test::OneOf(names.name(field), vec![names.name(value)])];
    }

    pub(in crate::measure) fn period(&self, name: &str) -> Period {
        self.plan.term.grid(self.plan.objectives[0].period).named(name).unwrap()
    }

    /// The figure of a period, judged ten days after its end.
    pub(in crate::measure) fn judge(&self, period: &str) -> OutageFigure {
        let end = self.period(period).interval.end();
        self.judge_at(period, &end.plus(abide_time::Duration::from_seconds(10 * 86_400)).to_string())
    }

    pub(in crate::measure) fn judge_at(&self, period: &str, known_by: &str) -> OutageFigure {
        let objective = &self.plan.objectives[0];
        let MeasurePlan::Outages(measure) = &objective.measure else { panic!("a measure of outages") };
        let ByPlan::All(goal) = &objective.goal else { panic!("one goal") };
        judge_outages(&OutageQuestion {
            plan: &self.plan,
            objective: 0,
            measure,
            scope: &self.scope,
            goal: Some(&goal.value),
            facts: &self.facts,
            period: self.period(period).interval,
            known_by: at(known_by),
        })
    }

    /// The figure's value as an exact text, `none` where there is none.
    pub(in crate::measure) fn value(&self, period: &str) -> String {
        self.judge(period).figure.value.map_or_else(|| "none".to_owned(), |value| value.to_string())
    }

    /// Both bounds as exact texts.
    pub(in crate::measure) fn bounds(&self, period: &str) -> Option<(String, String)> {
        self.judge(period).figure.bounds.map(|(best, worst)| (best.to_string(), worst.to_string()))
    }
}

pub(in crate::measure) fn tally(figure: &OutageFigure) -> &TimeTally {
    match &figure.figure.population {
        Population::Time(tally) => tally,
        Population::Items(_) => panic!("a figure of time"),
    }
}
