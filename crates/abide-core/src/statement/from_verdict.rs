use super::{
    FigureLine, ItemFigure, Limits, MissedItem, ObjectiveLine, OutageLine, PartLine, ReasonLine,
    RecordedLine, RowLine, RuleLine, TimeFigure, WorkingLine, WorkingSteps,
};
use crate::agreement::{Limit, Take};
use crate::calculation::{Recalculation, RevenueTerms};
use crate::diagnostic::Span;
use crate::measure::{Breach, Figure, ItemTally, Population, TimeTally};
use crate::plan::{
    ByPlan, Chosen, ItemPlan, MeasurePlan, ObjectivePlan, Plan, RecordMake, RecordPlan, StatisticOf,
};
use crate::text::Source;
use crate::value::{Money, Name, Names, Ratio};
use crate::verdict::{Outcome, Part, Reason, Scope, Verdict, WorkedGoal};

/// Turns positions and names back into what a person reads.
#[derive(Debug, Clone, Copy)]
pub(super) struct Teller<'a> {
    pub(super) source: &'a Source,
    pub(super) plan: &'a Plan,
    pub(super) names: &'a Names,
}

impl Teller<'_> {
    /// The line of a place in the texts of the agreement.
    pub(super) fn line(&self, span: Span) -> RuleLine {
        let text = self.plan.levels.above(span).map(|level| level.id.to_string());
        RuleLine { line: self.source.place(span.start).line, text }
    }

    pub(super) fn scope(&self, scope: &Scope) -> Vec<(String, String)> {
        scope.0.iter().map(|(field, value)| (self.text(*field), self.text(*value))).collect()
    }

    fn text(&self, name: Name) -> String {
        self.names.text(name).to_owned()
    }

    pub(super) fn objective(&self, verdict: &Verdict) -> ObjectiveLine {
        let terms = &self.plan.objectives[verdict.objective];
        let party = |position: Option<usize>| position.map(|position| self.plan.parties[position].id.clone());
        ObjectiveLine {
            id: terms.id.clone(),
            title: terms.title.clone(),
            measure: measure_key(&terms.measure),
            take: take_text(&terms.measure),
            variant: match &terms.measure {
                MeasurePlan::Records(records) => records.variant,
                MeasurePlan::Items(ItemPlan::Leads(leads)) => leads.variant(),
                MeasurePlan::Items(_) | MeasurePlan::Outages(_) => None,
            },
            clock: self.clock(&terms.measure),
            calendars: terms.calendar_ids.clone(),
            scope: self.scope(&verdict.scope),
            period: verdict.period.name.clone(),
            interval: verdict.period.interval,
            headline: terms.headline,
            owed_by: party(terms.owed_by),
            owed_to: party(terms.owed_to),
            unit: terms.unit.clone(),
            goal: verdict.goal.as_ref().map(|goal| (goal.operator, goal.number.clone())),
            working: verdict.worked.as_deref().and_then(|worked| self.working(worked)),
            pace: None,
            warn: warning(terms, verdict),
            limits: self.limits(terms),
            outcome: verdict.outcome,
            reason: self.reason(&verdict.reason),
            figure: self.figure(terms, &verdict.scope, &verdict.figure),
            parts: verdict.parts.iter().map(|part| self.part(terms, &verdict.scope, part)).collect(),
            trend: Vec::new(),
            days: Vec::new(),
            hours: Vec::new(),
            certain_at: verdict.certain_at.filter(|_| verdict.outcome == Outcome::Missed),
            clause: terms.clause,
            line: self.line(terms.span),
        }
    }

    fn clock(&self, measure: &MeasurePlan) -> Option<String> {
        match measure {
            MeasurePlan::Items(ItemPlan::Within { clock })
            | MeasurePlan::Items(ItemPlan::Statistic { of: StatisticOf::Clock(clock), .. }) => {
                Some(self.plan.clocks[*clock].id.clone())
            }
            MeasurePlan::Items(_) | MeasurePlan::Outages(_) | MeasurePlan::Records(_) => None,
        }
    }

    fn limits(&self, terms: &ObjectivePlan) -> Limits {
        let written = |span: Span| self.source.slice(span).trim_matches(['"', '\'']).to_owned();
        match &terms.limit {
            None => Limits::default(),
            Some(ByPlan::All(limit)) => {
                Limits { field: None, limits: vec![(String::new(), written(limit.span))] }
            }
            Some(ByPlan::Field { field, of, otherwise, .. }) => {
                let listed = of.iter().map(|(value, limit)| (self.text(*value), written(limit.span)));
                let others = otherwise.iter().map(|other: &crate::diagnostic::Spanned<Option<Limit>>| {
                    ("else".to_owned(), written(other.span))
                });
                Limits { field: Some(self.text(*field)), limits: listed.chain(others).collect() }
            }
        }
    }

    pub(super) fn reason(&self, reason: &Reason) -> ReasonLine {
        match reason {
            Reason::Figure => ReasonLine::Figure,
            Reason::NoData => ReasonLine::NoData,
            Reason::TooFewItems { items, needed } => {
                ReasonLine::TooFewItems { items: *items, needed: *needed }
            }
            Reason::UnknownTime => ReasonLine::UnknownTime,
            Reason::AllExcluded => ReasonLine::AllExcluded,
            Reason::Incomplete(missing) => ReasonLine::Incomplete(*missing),
            Reason::StillRunning => ReasonLine::StillRunning,
            Reason::AllowanceUsedUp => ReasonLine::AllowanceUsedUp,
            Reason::BelowFloor => ReasonLine::BelowFloor,
            Reason::SomeOccurrence => ReasonLine::SomeOccurrence,
            Reason::SomePart => ReasonLine::SomePart,
            Reason::AlreadyCertain => ReasonLine::AlreadyCertain,
            Reason::ExcusedBy(exclusion) => {
                ReasonLine::ExcusedBy(self.plan.exclusions[*exclusion].id.clone())
            }
            Reason::ShareOfValues { met, judged, at_least } => {
                ReasonLine::ShareOfValues { met: *met, judged: *judged, at_least: at_least.clone() }
            }
            Reason::NoGoal => ReasonLine::NoGoal,
        }
    }

    fn part(&self, terms: &ObjectivePlan, scope: &Scope, part: &Part) -> PartLine {
        PartLine {
            field: terms.goal.field().map_or_else(String::new, |field| self.text(field)),
            value: part.value.map_or_else(String::new, |value| self.text(value)),
            outcome: part.outcome,
            reason: self.reason(&part.reason),
            goal: part.goal.as_ref().map(|goal| (goal.operator, goal.number.clone())),
            working: part.worked.as_deref().and_then(|worked| self.working(worked)),
            pace: None,
            figure: self.figure(terms, scope, &part.figure),
        }
    }

    /// How a goal was worked out; nothing where the agreement has no money, which it cannot be worked out without.
    fn working(&self, worked: &WorkedGoal) -> Option<WorkingLine> {
        let currency = self.plan.term.currency?;
        let money = |amount: &Ratio| Money { amount: amount.clone(), currency };
        let terms = &self.plan.figures[worked.figure];
        let steps = worked.goal.as_ref().and_then(|goal| {
            let RevenueTerms::Quota { marketing_share, deal_size, .. } = &goal.terms.revenue else {
                return None;
            };
            Some(WorkingSteps {
                marketing_share: marketing_share.clone(),
                deal_size: money(deal_size),
                close_rate: goal.terms.rates.first()?.rate.clone(),
                marketing_revenue: money(goal.marketing_revenue_goal.as_ref()?),
                customers: goal.customers.clone()?,
                leads: goal.leads.clone()?,
                goal: goal.leads_goal?,
            })
        });
        let taken_from = worked.taken_from.as_ref();
        let months = worked.months.iter();
        let name = |recorded: &Recalculation| {
            recorded.months.first().map_or_else(String::new, |month| month.month.clone())
        };
        Some(WorkingLine {
            figure: terms.id.clone(),
            taken_from: taken_from.map(|(period, _)| period.clone()),
            recorded: taken_from.map(|(period, recorded)| RecordedLine::of(period, recorded, currency)),
            quota: money(&terms.quota),
            steps,
            no_goal: worked.no_goal,
            months: months.map(|month| RecordedLine::of(&name(month), month, currency)).collect(),
            line: self.line(terms.span),
        })
    }

    fn figure(&self, terms: &ObjectivePlan, scope: &Scope, figure: &Figure) -> FigureLine {
        let (items, time) = match &figure.population {
            Population::Items(tally) => (Some(self.items(terms, scope, tally)), None),
            Population::Time(tally) => (None, Some(self.time(tally))),
        };
        FigureLine {
            value: figure.value.clone(),
            numerator: figure.numerator.clone(),
            denominator: figure.denominator.clone(),
            bounds: figure.bounds.clone(),
            items,
            time,
        }
    }

    fn items(&self, terms: &ObjectivePlan, scope: &Scope, tally: &ItemTally) -> ItemFigure {
        let rows = tally.breakdown.iter().map(|row| RowLine {
            values: row
                .values
                .iter()
                .map(|value| value.map_or_else(String::new, |it| self.text(it)))
                .collect(),
            met: row.met,
            missed: row.missed,
            open: row.open,
        });
        let breaches = tally.breaches.iter().map(|breach| MissedItem {
            item: self.text(breach.item),
            at: breach.at,
            elapsed: breach.elapsed,
            limit: breach.limit,
            values: self.values(terms, scope, breach),
            attributes: breach
                .attributes
                .iter()
                .map(|(field, value)| (self.text(*field), self.text(*value)))
                .collect(),
            times: None,
            line: self.line(breach.limit_span),
        });
        ItemFigure {
            met: tally.met,
            missed: tally.missed,
            open: tally.open,
            excused: tally.excused,
            removed: tally.removed,
            undecided: tally.undecided,
            reopened: tally.reopened,
            carried: tally.carried.iter().map(|(item, period)| (self.text(*item), period.clone())).collect(),
            fields: terms.by.iter().map(|field| self.text(*field)).collect(),
            rows: rows.collect(),
            durations: tally.durations.classes(),
            breaches: breaches.collect(),
        }
    }

    /// A breach by the fields that a reader looks for: those of `each` that the line is not about, those of the
    /// breakdown, and the one by which its limit was chosen.
    fn values(&self, terms: &ObjectivePlan, scope: &Scope, breach: &Breach) -> Vec<(String, String)> {
        let deciding = terms.limit.as_ref().and_then(ByPlan::field);
        let each = terms.each.iter().flat_map(|each| &each.of);
        let mut fields: Vec<Name> = Vec::new();
        for field in each.chain(&terms.by).chain(&deciding) {
            let is_told = scope.0.iter().any(|(known, _)| known == field);
            if !is_told && !fields.contains(field) {
                fields.push(*field);
            }
        }
        let value = |field: Name| {
            let value = breach.attributes.iter().find(|(known, _)| *known == field);
            value.map_or_else(String::new, |(_, value)| self.text(*value))
        };
        fields.into_iter().map(|field| (self.text(field), value(field))).collect()
    }

    fn time(&self, tally: &TimeTally) -> TimeFigure {
        let outages = tally.outages.iter().map(|outage| OutageLine {
            whole: outage.whole,
            lasts: outage.lasts,
            counted_s: outage.counted_s.clone(),
            weight: outage.weight.clone(),
            resource: outage.resource.map(|resource| self.text(resource)),
            told: Vec::new(),
        });
        let excluded = tally
            .excluded
            .iter()
            .map(|(exclusion, time)| (self.plan.exclusions[*exclusion].id.clone(), *time));
        TimeFigure {
            elapsed: tally.period.duration(),
            closed: tally.closed,
            excluded: excluded.collect(),
            measured: tally.measured,
            down_s: tally.down_s.clone(),
            allowed_s: tally.allowed_s.clone(),
            unknown: tally.unknown.iter().collect(),
            outages: outages.collect(),
        }
    }
}

fn measure_key(measure: &MeasurePlan) -> &'static str {
    match measure {
        MeasurePlan::Items(ItemPlan::Within { .. }) => "within",
        MeasurePlan::Items(ItemPlan::Share { .. }) => "share",
        MeasurePlan::Items(ItemPlan::Count { .. }) => "count",
        MeasurePlan::Items(ItemPlan::Statistic { figure, .. }) => figure,
        MeasurePlan::Items(ItemPlan::Leads(leads)) => leads.figure(),
        MeasurePlan::Items(ItemPlan::Tickets(tickets)) => tickets.figure(),
        MeasurePlan::Outages(outages) => outages.figure,
        MeasurePlan::Records(records) => records.figure,
    }
}

fn take_text(measure: &MeasurePlan) -> Option<String> {
    let (MeasurePlan::Items(ItemPlan::Statistic { take, .. })
    | MeasurePlan::Records(RecordPlan { make: RecordMake::Statistic(take, _), .. })) = measure
    else {
        return None;
    };
    Some(match take {
        Take::Mean => "mean".to_owned(),
        Take::Median => "median".to_owned(),
        Take::Max => "max".to_owned(),
        Take::Min => "min".to_owned(),
        Take::Percentile(percent) => format!("p{}", &percent.0 * &Ratio::whole(100)),
    })
}

/// The warning that holds for a verdict's scope, and whether the figure is past it.
fn warning(terms: &ObjectivePlan, verdict: &Verdict) -> Option<(Ratio, bool)> {
    let value =
        |field: Name| verdict.scope.0.iter().find(|(known, _)| *known == field).map(|(_, value)| *value);
    let Chosen::Value(warn, _) = terms.warn.as_ref()?.choose(value) else { return None };
    let wants_more = verdict.goal.as_ref().is_none_or(|goal| goal.operator.wants_more());
    let passed = verdict
        .figure
        .value
        .as_ref()
        .is_some_and(|figure| if wants_more { figure < warn } else { figure > warn });
    Some((warn.clone(), passed))
}
