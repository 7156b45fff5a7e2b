use std::sync::Arc;

use abide_time::Timetable;

use super::from_agreement::{Compiler, unresolved};
use super::from_record_measure::{stream_of, unit_of};
use super::goal::number_of;
use super::{
    ByPlan, EachPlan, FilterPlan, Goal, ItemPlan, LeadPlan, MeasurePlan, ObjectivePlan, Occurring,
    OutagePlan, ProbePlan, RecordPlan, StatisticOf, Test, Unit,
};
use crate::agreement::{
    Begins, Between, By, CalendarRef, Comparison, CountTerms, CountsIn, Each, FieldTest, Filter, Granularity,
    Id, ItemStream, Measure, NoData, Objective, OfDelivery, Otherwise, OutageSource, OutageTerms, Pace, Part,
    PercentileMethod, SelfServiceTerms, ShareTerms, StatisticTerms, Take, UnknownPolicy, Value, Whole,
};
use crate::diagnostic::{Span, Spanned};
use crate::fact::Stream;
use crate::value::{Name, Ratio};

impl Compiler<'_> {
    pub(super) fn objective(&mut self, id: &Spanned<Id>, terms: &Objective) -> Option<ObjectivePlan> {
        let service = self.service_position(&terms.service)?;
        let position = self.agreement.objectives.position(id.value.as_str()).unwrap_or_default();
        let service_terms = self.agreement.services.iter().nth(service).map(|(_, service)| service)?;
        let (measure, unit) = match self.agreement.delivery(id) {
            Some(delivery) => self.own_measure(id, delivery)?,
            None => self.measure(&terms.measure)?,
        };
        let by_calendar = terms.calendar.as_ref().or(service_terms.calendar.as_ref());
        let calendar = match by_calendar {
            Some(by) => self.calendar_by(by)?,
            None => ByPlan::All(Spanned::new(self.calendars.timetable(&CalendarRef::Always)?, id.span)),
        };
        let mut filter = FilterPlan { holds: self.tests(&terms.r#where), except: self.tests(&terms.except) };
        if matches!(terms.measure, Measure::SelfService(_)) {
            // Of what was served neither way nothing is known.
            filter.holds.extend(self.served_by(&["self", "agent"]).holds);
        }
        let goal = self.by(&terms.goal, Compiler::goal)?;
        let warn = self.number_by(terms.warn.as_ref());
        let floor = self.number_by(terms.floor.as_ref());
        let limit = match &terms.limit {
            Some(limit) => Some(self.by(limit, |_, limit| Some(limit.value))?),
            None => None,
        };
        let each = match (&terms.each, self.agreement.delivery(id)) {
            (Some(each), _) => Some(self.each(each)?),
            (None, Some(delivery)) => self.each_place(delivery),
            (None, None) => None,
        };
        let of_leads = matches!(&measure, MeasurePlan::Items(items)
            if items.stream(&self.clocks.plans) == Stream::Leads);
        let counts_in = if of_leads { CountsIn::Opened } else { CountsIn::Decided };
        let least = u32::from(!counts_nothing(&measure));
        Some(ObjectivePlan {
            id: id.value.as_str().to_owned(),
            title: terms.title.clone(),
            service,
            owed_by: self.owner(terms.owed_by.as_ref().or(service_terms.owed_by.as_ref()), true)?,
            owed_to: self.owner(terms.owed_to.as_ref(), false)?,
            headline: terms.headline.as_ref().is_none_or(|flag| flag.value.0),
            filter,
            each,
            calendar_ids: self.calendar_names(&calendar),
            calendar,
            measure,
            unit,
            limit,
            goal,
            period: terms.period.value.0,
            by: terms.by.0.iter().map(|field| self.names.name(&field.value.0)).collect(),
            warn,
            floor,
            at_least: terms.at_least.as_ref().map_or(least, |items| items.value.0),
            no_data: terms.no_data.as_ref().map_or(NoData::Undecided, |word| word.value),
            counts_in: terms.counts_in.as_ref().map_or(counts_in, |word| word.value),
            pace: terms.pace.as_ref().map_or(Pace::None, |pace| pace.value),
            clause: Part::Promises.clause(position),
            span: id.span,
            measure_span: terms.measure.span(),
        })
    }

    fn measure(&mut self, measure: &Measure) -> Option<(MeasurePlan, Unit)> {
        if let Some(of_records) = self.record_measure(measure) {
            return Some(of_records);
        }
        if let Some(of_tickets) = self.ticket_measure(measure) {
            let unit = if of_tickets.is_count() { Unit::Count } else { Unit::Share };
            return Some((MeasurePlan::Items(ItemPlan::Tickets(of_tickets)), unit));
        }
        Some(match measure {
            Measure::Within(terms) => {
                let clock = self.clock_position(&terms.clock)?;
                (MeasurePlan::Items(ItemPlan::Within { clock }), Unit::Share)
            }
            Measure::Share(terms) => {
                let good = FilterPlan { holds: self.tests(&terms.good), except: Vec::new() };
                let of = stream_of(terms.of.value);
                (MeasurePlan::Items(ItemPlan::Share { of, good }), Unit::Share)
            }
            Measure::Count(terms) => {
                (MeasurePlan::Items(ItemPlan::Count { of: stream_of(terms.of.value) }), Unit::Count)
            }
            Measure::LeadVolume(_)
            | Measure::LeadValue(_)
            | Measure::FollowUpDepth(_)
            | Measure::CloseRate(_)
            | Measure::DealSize(_)
            | Measure::SalesCycle(_) => self.leads(measure)?,
            Measure::Statistic(terms) => self.statistic(terms)?,
            Measure::SelfService(terms) => {
                let of = terms.of.as_ref().map_or(Stream::Tickets, |of| stream_of(of.value));
                let good = self.served_by(&["self"]);
                (MeasurePlan::Items(ItemPlan::Share { of, good }), Unit::Share)
            }
            Measure::Delivered(of) => {
                let delivery = self.delivery(&of.delivery)?;
                self.records(|compiler| compiler.delivered(&of.delivery, delivery))
            }
            Measure::OnTime(of) => self.of_schedule(of, Occurring::InTime)?,
            Measure::InFull(of) => self.of_schedule(of, Occurring::InFull)?,
            Measure::EvidenceValid(terms) => {
                let plan = self.evidence_valid(terms)?;
                (MeasurePlan::Records(plan), Unit::Share)
            }
            Measure::Availability(terms) => self.outages("availability", terms, Unit::Share),
            Measure::Downtime(terms) => self.outages("downtime", terms, Unit::Seconds),
            Measure::OutageCount(terms) => self.outages("outage-count", terms, Unit::Count),
            Measure::LongestOutage(terms) => self.outages("longest-outage", terms, Unit::Seconds),
            Measure::Mttr(terms) => self.outages("mttr", terms, Unit::Seconds),
            Measure::Mtbf(terms) => self.outages("mtbf", terms, Unit::Seconds),
            // All others are measures of records.
            _ => return None,
        })
    }

    /// A measure of what was observed; nothing for one of items or of outages.
    fn record_measure(&mut self, measure: &Measure) -> Option<(MeasurePlan, Unit)> {
        Some(match measure {
            Measure::Share(ShareTerms { of, good, .. }) if !is_of_items(of) => {
                self.records(|compiler| compiler.share_of_records(stream_of(of.value), good))
            }
            Measure::Count(CountTerms { of, .. }) if !is_of_items(of) => {
                self.records(|compiler| compiler.count_of_records(stream_of(of.value)))
            }
            Measure::Statistic(StatisticTerms {
                of, field: Some(field), clock: None, take, method, ..
            }) if !is_of_items(of) => {
                let method = method.as_ref().map_or(PercentileMethod::Nearest, |method| method.value);
                let (stream, field, take) = (stream_of(of.value), field.value.0.clone(), take.value.clone());
                self.records(|compiler| compiler.statistic_of_records(stream, &field, take, method))
            }
            Measure::Sum(terms) => self
                .records(|compiler| compiler.sum_of_records(stream_of(terms.of.value), &terms.field.value.0)),
            Measure::Ratio(terms) => self.records(|compiler| compiler.ratio(terms)),
            Measure::SlotShare(terms) => self.records(|compiler| compiler.slot_share(terms)),
            Measure::SlotMean(terms) => self.records(|compiler| compiler.slot_mean(terms)),
            Measure::ServiceLevel(terms) => self.records(|compiler| compiler.service_level(terms)),
            Measure::Abandonment(terms) => self.records(|compiler| compiler.abandonment(terms)),
            Measure::SpeedOfAnswer(terms) => {
                self.records(|compiler| compiler.waits("speed-of-answer", "answered", terms))
            }
            Measure::TimeToAbandon(terms) => {
                self.records(|compiler| compiler.waits("time-to-abandon", "abandoned", terms))
            }
            Measure::HandleTime(terms) => self.records(|compiler| compiler.handle_time(terms)),
            Measure::TransferRate(_) => self.records(Compiler::transfer_rate),
            Measure::Occupancy(_) => self.records(Compiler::occupancy),
            Measure::Csat(terms) => self.records(|compiler| compiler.csat(terms)),
            Measure::FirstCall(terms) => self.records(|compiler| compiler.first_call(terms)),
            Measure::ForecastRatio(terms) => {
                self.records(|compiler| compiler.forecast_ratio(stream_of(terms.of.value)))
            }
            Measure::SelfService(SelfServiceTerms { of: Some(of), .. }) if !is_of_items(of) => {
                self.records(|compiler| compiler.self_service(stream_of(of.value)))
            }
            Measure::Nps(_) => self.records(Compiler::nps),
            Measure::MarketingShare(_) => self.records(Compiler::marketing_share),
            _ => return None,
        })
    }

    fn leads(&mut self, measure: &Measure) -> Option<(MeasurePlan, Unit)> {
        let currency = || self.term.currency.map_or_else(String::new, |currency| currency.code().to_owned());
        let unit = match measure {
            Measure::LeadVolume(_) => Unit::Count,
            Measure::CloseRate(_) => Unit::Share,
            Measure::DealSize(_) => Unit::Number(currency()),
            Measure::SalesCycle(_) => Unit::Seconds,
            _ => Unit::Number(String::new()),
        };
        let plan = match measure {
            Measure::LeadVolume(terms) => ItemPlan::Leads(self.lead_volume(terms)),
            Measure::LeadValue(terms) => ItemPlan::Leads(self.lead_value(terms)),
            Measure::FollowUpDepth(terms) => ItemPlan::Leads(self.follow_up_depth(terms)),
            Measure::CloseRate(terms) => ItemPlan::Leads(self.close_rate(terms)),
            Measure::DealSize(_) => ItemPlan::Leads(LeadPlan::DealSize(self.lead_events())),
            _ => {
                let clock = self.clocks.position("sales-cycle", &mut self.names)?;
                let (of, method) = (StatisticOf::Clock(clock), PercentileMethod::Nearest);
                ItemPlan::Statistic { figure: "sales-cycle", of, take: Take::Mean, method }
            }
        };
        Some((MeasurePlan::Items(plan), unit))
    }

    /// A measure of the occurrences of a delivery.
    fn of_schedule(&mut self, of: &OfDelivery, counts: Occurring) -> Option<(MeasurePlan, Unit)> {
        let delivery = self.delivery(&of.delivery)?;
        let plan = self.occurrences(&of.delivery, delivery, counts)?;
        Some((MeasurePlan::Records(plan), Unit::Share))
    }

    pub(super) fn records(&mut self, compile: impl FnOnce(&mut Self) -> RecordPlan) -> (MeasurePlan, Unit) {
        let plan = compile(self);
        let unit = unit_of(&plan);
        (MeasurePlan::Records(plan), unit)
    }

    fn statistic(&mut self, terms: &StatisticTerms) -> Option<(MeasurePlan, Unit)> {
        let (of, unit) = match (&terms.clock, &terms.field) {
            (Some(clock), None) => (StatisticOf::Clock(self.clock_position(clock)?), Unit::Seconds),
            (None, Some(field)) => {
                let of = stream_of(terms.of.value);
                (StatisticOf::Field(of, self.names.name(&field.value.0)), Unit::Number(String::new()))
            }
            _ => {
                self.faults.push(crate::diagnostic::Diagnostic::error(
                    "statistic-of-nothing",
                    terms.take.span,
                    "a statistic is taken of exactly one of `clock` and `field`",
                    "name the clock whose times, or the field whose values are meant",
                ));
                return None;
            }
        };
        let method = terms.method.as_ref().map_or(PercentileMethod::Nearest, |method| method.value);
        let (figure, take) = ("statistic", terms.take.value.clone());
        Some((MeasurePlan::Items(ItemPlan::Statistic { figure, of, take, method }), unit))
    }

    fn outages(&mut self, figure: &'static str, terms: &OutageTerms, unit: Unit) -> (MeasurePlan, Unit) {
        let weights = terms
            .weights
            .iter()
            .map(|(state, weight)| (self.names.name(&state.value.0), weight.value.0.clone()));
        let weights = weights.collect();
        let plan = OutagePlan {
            figure,
            probes: self.probes(terms),
            begins: terms.begins.as_ref().map_or(Begins::Occurred, |word| word.value),
            weights,
            lasting: terms.lasting.as_ref().and_then(goal),
            granularity: terms.granularity.as_ref().map_or(Granularity::Seconds, |word| word.value),
            resources: terms
                .resources
                .as_ref()
                .map(|resources| (self.names.name(&resources.field.value.0), resources.combine.value)),
            unknown: terms.unknown.as_ref().map_or(UnknownPolicy::Undecided, |policy| policy.value),
            between: terms.between.as_ref().map_or(Between::UpTime, |word| word.value),
        };
        (MeasurePlan::Outages(plan), unit)
    }

    /// How probes tell outages; nothing where outages are recorded.
    fn probes(&mut self, terms: &OutageTerms) -> Option<ProbePlan> {
        let of = terms.of.as_ref().map_or(OutageSource::Outages, |of| of.value);
        let holds = terms.holds.as_ref().filter(|_| of == OutageSource::Probes)?;
        let count = |count: &Option<Spanned<Whole>>| count.as_ref().map_or(1, |count| count.value.0);
        let quorum = usize::try_from(count(&terms.quorum)).unwrap_or(usize::MAX);
        Some(ProbePlan {
            holds: holds.value,
            confirm: count(&terms.confirm),
            quorum,
            monitor: self.names.name("monitor"),
            up: self.names.name("up"),
            yes: ["true", "1", "up"].map(|word| self.names.name(word)),
            no: ["false", "0", "down"].map(|word| self.names.name(word)),
        })
    }

    pub(super) fn each(&mut self, each: &Each) -> Option<EachPlan> {
        let (members, member_names) = match &each.group {
            None => (Vec::new(), Vec::new()),
            Some(group) => {
                let Some(found) = self.agreement.groups.get(group.value.as_str()) else {
                    self.faults.push(unresolved("group", group));
                    return None;
                };
                let members = found.members.iter();
                members.map(|(id, member)| (self.names.name(&id.value.0), member.name.clone())).unzip()
            }
        };
        Some(EachPlan {
            of: each.of.iter().map(|field| self.names.name(&field.value.0)).collect(),
            members,
            member_names,
            at_least: each.at_least.as_ref().map_or_else(Ratio::one, |percent| percent.value.0.clone()),
        })
    }

    /// The tests of a filter.
    pub(super) fn tests(&mut self, filter: &Filter) -> Vec<Test> {
        let tests = filter.iter().map(|(field, test)| {
            let field = self.names.name(&field.value.0);
            match test {
                FieldTest::OneOf(words) => {
                    Test::OneOf(field, words.iter().map(|word| self.names.name(&word.value)).collect())
                }
                FieldTest::Compared(comparison) => Test::Compared(field, comparison.value.clone()),
            }
        });
        tests.collect()
    }

    fn calendar_by(&mut self, by: &By<CalendarRef>) -> Option<ByPlan<Arc<Timetable>>> {
        self.by(by, |compiler, reference| {
            let timetable = compiler.calendars.timetable(&reference.value);
            match (&timetable, &reference.value) {
                // A calendar that is there but cannot be used has had its own fault.
                (None, CalendarRef::Named(id)) if compiler.agreement.calendars.get(id.as_str()).is_some() => {
                }
                (None, CalendarRef::Named(id)) => {
                    compiler.faults.push(unresolved("calendar", &Spanned::new(id.clone(), reference.span)));
                }
                (None, _) => compiler.faults.push(crate::diagnostic::Diagnostic::error(
                    "calendar-never-opens",
                    reference.span,
                    "no second of `closed` counts, so nothing can be judged by it",
                    "name a calendar with hours, `always`, or give these items the limit `none`",
                )),
                (Some(_), _) => {}
            }
            timetable
        })
    }

    fn calendar_names(&self, by: &ByPlan<Arc<Timetable>>) -> Vec<String> {
        match by {
            ByPlan::All(timetable) => vec![self.calendars.name_of(&timetable.value)],
            ByPlan::Field { of, otherwise, .. } => of
                .iter()
                .map(|(_, timetable)| &timetable.value)
                .chain(otherwise.iter().filter_map(|otherwise| otherwise.value.as_ref()))
                .map(|timetable| self.calendars.name_of(timetable))
                .collect(),
        }
    }

    fn number_by(&mut self, by: Option<&By<Value>>) -> Option<ByPlan<Ratio>> {
        by.and_then(|by| self.by(by, |_, value| number_of(&value.value)))
    }

    fn by<T, P>(
        &mut self,
        by: &By<T>,
        mut compile: impl FnMut(&mut Self, &Spanned<T>) -> Option<P>,
    ) -> Option<ByPlan<P>>
    where
        T: Clone,
    {
        Some(match by {
            By::All(value) => ByPlan::All(Spanned::new(compile(self, value)?, value.span)),
            By::Field { by, of, otherwise } => {
                let mut values: Vec<(Name, Spanned<P>)> = Vec::new();
                for (word, value) in of.iter() {
                    let compiled = Spanned::new(compile(self, value)?, value.span);
                    values.push((self.names.name(&word.value.0), compiled));
                }
                let otherwise = match otherwise {
                    None => None,
                    Some(Spanned { value: Otherwise::None, span }) => Some(Spanned::new(None, *span)),
                    Some(Spanned { value: Otherwise::Value(value), span }) => {
                        Some(Spanned::new(Some(compile(self, &Spanned::new(value.clone(), *span))?), *span))
                    }
                };
                ByPlan::Field { field: self.names.name(&by.value.0), of: values, otherwise, span: by.span }
            }
        })
    }
}

/// Whether nothing at all is a figure like any other and misses a goal: no leads, nothing delivered.
fn counts_nothing(measure: &MeasurePlan) -> bool {
    match measure {
        MeasurePlan::Items(ItemPlan::Leads(LeadPlan::Volume { .. } | LeadPlan::Value { .. })) => true,
        MeasurePlan::Items(ItemPlan::Tickets(tickets)) => tickets.is_count(),
        MeasurePlan::Records(records) => records.figure == "delivered",
        MeasurePlan::Items(_) | MeasurePlan::Outages(_) => false,
    }
}

/// Whether a stream is one of items with events, and not one of records.
fn is_of_items(of: &Spanned<ItemStream>) -> bool {
    stream_of(of.value).has_items()
}

/// A comparison as a goal, in the unit of its figure.
pub(super) fn goal(comparison: &Spanned<Comparison>) -> Option<Goal> {
    let number = number_of(&comparison.value.value)?;
    Some(Goal { operator: comparison.value.operator, number, figure: None, span: comparison.span })
}

impl Measure {
    /// Where the measure stands, as far as its keys show.
    fn span(&self) -> Span {
        match self {
            Measure::Within(terms) => terms.span,
            Measure::Share(terms) => terms.span,
            Measure::Count(terms) => terms.span,
            Measure::Statistic(terms) => terms.span,
            Measure::Availability(terms)
            | Measure::Downtime(terms)
            | Measure::OutageCount(terms)
            | Measure::LongestOutage(terms)
            | Measure::Mttr(terms)
            | Measure::Mtbf(terms) => terms.span,
            Measure::Sum(terms) => terms.span,
            Measure::Ratio(terms) => terms.span,
            Measure::SlotShare(terms) => terms.span,
            Measure::SlotMean(terms) => terms.span,
            Measure::ServiceLevel(terms) => terms.span,
            Measure::Abandonment(terms) => terms.span,
            Measure::SpeedOfAnswer(terms) | Measure::TimeToAbandon(terms) => terms.span,
            Measure::HandleTime(terms) => terms.span,
            Measure::TransferRate(terms) | Measure::Occupancy(terms) => terms.span,
            Measure::FirstCall(terms) => terms.span,
            Measure::SelfService(terms) => terms.span,
            Measure::ForecastRatio(terms) => terms.span,
            Measure::Csat(terms) => terms.span,
            Measure::Nps(terms) => terms.span,
            Measure::LeadVolume(terms) => terms.span,
            Measure::LeadValue(terms) => terms.span,
            Measure::FollowUpDepth(terms) => terms.span,
            Measure::CloseRate(terms) => terms.span,
            Measure::DealSize(terms) | Measure::MarketingShare(terms) | Measure::SalesCycle(terms) => {
                terms.span
            }
            Measure::Delivered(terms) | Measure::OnTime(terms) | Measure::InFull(terms) => terms.span,
            Measure::EvidenceValid(terms) => terms.span,
            Measure::ResolvedCount(terms) | Measure::ReopenRate(terms) | Measure::EscalationRate(terms) => {
                terms.span
            }
            Measure::Backlog(terms) => terms.span,
            Measure::FirstContact(terms) => terms.span,
        }
    }
}
