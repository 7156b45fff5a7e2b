use abide_time::{CalendarSystem, Instant, Interval, Weekday, Zone};

use super::from_calendar::Calendars;
use super::from_clock::Clocks;
use super::{
    CapPlan, ContactPlan, ExclusionPlan, FeePlan, FigurePlan, Files, FilterPlan, MeasurePlan, Needed,
    ObjectivePlan, PartyPlan, Plan, ServicePlan, TermPlan,
};
use crate::agreement::{
    Agreement, Applies, ApprovedBy, CalendarRef, Canonical, Channel, Contact, Delay, Effect, Exclusion,
    FigureTerms, Id, Ids, Kind, Lasts, Late, Part, Party, RatePeriod, Role, RoundingWord, Semver,
};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::fact::Stream;
use crate::resolve::Levels;
use crate::text::Source;
use crate::value::{Name, Names, Rounding};

/// Everything that compiling an agreement needs at hand.
pub(super) struct Compiler<'a> {
    pub(super) agreement: &'a Agreement,
    pub(super) calendars: Calendars,
    pub(super) clocks: Clocks<'a>,
    pub(super) names: Names,
    pub(super) term: TermPlan,
    pub(super) parties: Vec<PartyPlan>,
    pub(super) figures: Vec<FigurePlan>,
    pub(super) objectives: Vec<ObjectivePlan>,
    pub(super) faults: &'a mut Diagnostics,
}

/// The fault of a name that is defined nowhere.
pub(super) fn unresolved(what: &str, id: &Spanned<Id>) -> Diagnostic {
    Diagnostic::error(
        "unresolved-name",
        id.span,
        format!("there is no {what} `{}` in this agreement", id.value),
        format!("define the {what} or correct the name"),
    )
}

impl Plan {
    /// Resolves and compiles an agreement. `None` after at least one fault was added.
    pub fn from_agreement(
        agreement: &Agreement,
        source: &Source,
        files: &Files,
        faults: &mut Diagnostics,
    ) -> Option<Plan> {
        let zone = Zone::named(&agreement.term.timezone.value.0).ok()?;
        let Some((term, range)) = term(agreement, &zone) else {
            faults.push(beyond_horizon(agreement.term.starts.span));
            return None;
        };
        let calendars = Calendars::compile(agreement, &zone, files, range, faults)?;
        let mut compiler = Compiler {
            agreement,
            calendars,
            clocks: Clocks::new(agreement),
            names: Names::default(),
            term,
            parties: agreement.parties.iter().map(|(id, party)| party_plan(id, party)).collect(),
            figures: Vec::new(),
            objectives: Vec::new(),
            faults,
        };
        compiler.business_days()?;
        let services = compiler.services();
        compiler.figures()?;
        let compiled: Vec<Option<ObjectivePlan>> =
            agreement.objectives.iter().map(|(id, terms)| compiler.objective(id, terms)).collect();
        compiler.objectives = compiled.into_iter().collect::<Option<_>>()?;
        let exclusions = agreement.exclusions.iter().map(|(id, terms)| compiler.exclusion(id, terms));
        let exclusions = exclusions.collect::<Vec<_>>().into_iter().collect::<Option<_>>()?;
        let remedies = agreement.remedies.iter().map(|(id, terms)| compiler.remedy(id, terms));
        let remedies = remedies.collect::<Vec<_>>().into_iter().collect::<Option<_>>()?;
        let caps = agreement.caps.iter().map(|(id, terms)| compiler.cap(id, terms));
        let mut caps = caps.collect::<Vec<_>>().into_iter().collect::<Option<Vec<_>>>()?;
        innermost_first(&mut caps);
        let opening = compiler.opening(agreement.opening.as_ref());
        if compiler.faults.has_errors() {
            return None;
        }
        let of_leads = compiler.judges_leads();
        let canonical = Canonical::new(source, &files.digests)?;
        Some(Plan {
            id: agreement.id.value.as_str().to_owned(),
            version: version(agreement),
            kind: agreement.kind.as_ref().map_or(Kind::Customer, |kind| kind.value),
            title: agreement.title.clone(),
            languages: languages(agreement),
            digest: canonical.digest.hexadecimal().to_owned(),
            levels: Levels::default(),
            services: services?,
            figures: compiler.figures,
            objectives: compiler.objectives,
            parties: compiler.parties,
            calendars: compiler.calendars.named(),
            term: compiler.term,
            clocks: compiler.clocks.plans,
            exclusions,
            remedies,
            caps,
            opening,
            service_field: compiler.names.name("service"),
            rep_field: of_leads.then(|| compiler.names.name("rep")),
            names: compiler.names,
        })
    }
}

fn beyond_horizon(starts: Span) -> Diagnostic {
    Diagnostic::error(
        "term-beyond-horizon",
        starts,
        "calendars reach from 1970 to the end of 2199, and this term does not lie within",
        "correct the year of `starts`",
    )
}

impl Compiler<'_> {
    /// The figures that goals are computed from, in document order.
    fn figures(&mut self) -> Option<()> {
        for (id, terms) in self.agreement.figures.iter() {
            let FigureTerms::LeadsNeeded(terms) = terms else { continue };
            let figure = self.figure(id, terms)?;
            self.figures.push(figure);
        }
        Some(())
    }

    /// Whether an objective is about leads.
    fn judges_leads(&self) -> bool {
        self.objectives.iter().any(|objective| match &objective.measure {
            MeasurePlan::Items(items) => items.stream(&self.clocks.plans) == Stream::Leads,
            MeasurePlan::Outages(_) | MeasurePlan::Records(_) => false,
        })
    }

    fn business_days(&mut self) -> Option<()> {
        if let Some(reference) = &self.agreement.term.business_days {
            let Some(timetable) = self.calendars.timetable(&reference.value) else {
                if let CalendarRef::Named(id) = &reference.value {
                    self.faults.push(unresolved("calendar", &Spanned::new(id.clone(), reference.span)));
                }
                return None;
            };
            self.term.business_days = Some(timetable);
        }
        Some(())
    }

    fn services(&mut self) -> Option<Vec<ServicePlan>> {
        let services = self.agreement.services.iter().map(|(id, service)| {
            let fee = service.fee.as_ref().and_then(|fee| match fee.value.per {
                RatePeriod::Period(per) => {
                    Some(FeePlan { amount: fee.value.amount.clone(), per, span: fee.span })
                }
                RatePeriod::RollingMonths(_) | RatePeriod::RollingDays(_) => {
                    self.faults.push(Diagnostic::error(
                        "rolling-fee",
                        fee.span,
                        "a fee is charged per fixed period",
                        "write it like `4000.00 EUR per month`",
                    ));
                    None
                }
            });
            Some(ServicePlan {
                id: id.value.as_str().to_owned(),
                name_in_facts: self.names.name(id.value.as_str()),
                name: service.name.clone(),
                owed_by: self.owner(service.owed_by.as_ref(), true)?,
                fee,
                span: id.span,
            })
        });
        services.collect::<Vec<_>>().into_iter().collect()
    }

    /// The party of an `owed-by` or `owed-to`; where nothing is said, the only one in that role, if it is one.
    /// The outer `None` is a fault.
    pub(super) fn owner(&mut self, id: Option<&Spanned<Id>>, owes: bool) -> Option<Option<usize>> {
        if let Some(id) = id {
            return self.party_position(id).map(Some);
        }
        let role = if owes { Role::Provider } else { Role::Customer };
        let mut fitting = self.parties.iter().enumerate().filter(|(_, party)| party.role == role);
        let first = fitting.next().map(|(position, _)| position);
        Some(if fitting.next().is_some() { None } else { first })
    }

    pub(super) fn party_position(&mut self, id: &Spanned<Id>) -> Option<usize> {
        let found = self.agreement.parties.position(id.value.as_str());
        self.found("party", id, found)
    }

    pub(super) fn service_position(&mut self, id: &Spanned<Id>) -> Option<usize> {
        let found = self.agreement.services.position(id.value.as_str());
        self.found("service", id, found)
    }

    pub(super) fn objective_position(&mut self, id: &Spanned<Id>) -> Option<usize> {
        let found = self.agreement.objectives.position(id.value.as_str());
        self.found("objective", id, found)
    }

    pub(super) fn clock_position(&mut self, id: &Spanned<Id>) -> Option<usize> {
        let found = self.clocks.position(id.value.as_str(), &mut self.names);
        self.found("clock", id, found)
    }

    fn found(&mut self, what: &str, id: &Spanned<Id>, found: Option<usize>) -> Option<usize> {
        if found.is_none() {
            self.faults.push(unresolved(what, id));
        }
        found
    }

    fn exclusion(&mut self, id: &Spanned<Id>, terms: &Exclusion) -> Option<ExclusionPlan> {
        let objectives = match &terms.objectives {
            None | Some(Ids::All(_)) => (0..self.agreement.objectives.len()).collect(),
            Some(Ids::These(ids)) => {
                ids.iter().map(|id| self.objective_position(id)).collect::<Option<_>>()?
            }
        };
        let within = match &terms.within {
            Some(reference) => Some(self.calendars.timetable(&reference.value)?),
            None => None,
        };
        let approved_by: Vec<Name> = match terms.approved_by.as_ref().map(|by| &by.value) {
            None | Some(ApprovedBy::None) => Vec::new(),
            Some(ApprovedBy::Party(party)) => vec![self.names.name(party.as_str())],
            Some(ApprovedBy::Both) => {
                let both =
                    self.parties.iter().filter(|party| matches!(party.role, Role::Provider | Role::Customer));
                both.map(|party| self.names.name(&party.id)).collect()
            }
        };
        let at_most = terms.at_most.as_ref().and_then(|rate| match rate.value.per {
            RatePeriod::Period(per) => Some((rate.value.amount, per)),
            RatePeriod::RollingMonths(_) | RatePeriod::RollingDays(_) => {
                self.faults.push(Diagnostic::error(
                    "rolling-allowance",
                    rate.span,
                    "an allowance is given per fixed period",
                    "write it like `4 hours per month`",
                ));
                None
            }
        });
        let position = self.agreement.exclusions.position(id.value.as_str()).unwrap_or_default();
        Some(ExclusionPlan {
            id: id.value.as_str().to_owned(),
            name_in_facts: self.names.name(id.value.as_str()),
            cause: terms.cause.value,
            objectives,
            filter: FilterPlan { holds: self.tests(&terms.r#where), except: Vec::new() },
            always: terms.applies.as_ref().is_some_and(|applies| applies.value == Applies::Always),
            within,
            notice: terms.notice.as_ref().map(|notice| notice.value),
            late: terms.late.as_ref().map_or(Late::Refuse, |late| late.value),
            at_most,
            effect: terms.effect.as_ref().map_or(Effect::Remove, |effect| effect.value),
            approved_by: Needed(approved_by),
            clause: Part::Exclusions.clause(position),
            span: id.span,
        })
    }
}

/// Twenty years after the start an open agreement is unrolled further as it is asked for.
const OPEN_TERM_YEARS: u32 = 20;

fn term(agreement: &Agreement, zone: &Zone) -> Option<(TermPlan, Interval)> {
    let terms = &agreement.term;
    let system = terms.dates.as_ref().map_or(CalendarSystem::Gregorian, |dates| dates.value.0);
    let starts = terms.starts.value;
    let start = zone.start_of_day(starts);
    let ends = match &terms.lasts.value {
        Lasts::For(civil) => Some(civil.after_date(starts, system)),
        Lasts::Open => None,
    };
    let end = ends.map_or(Instant::MAX, |ends| zone.start_of_day(ends));
    let settlement = agreement.settlement.as_ref();
    let settle = settlement.and_then(|settlement| settlement.settle.as_ref()).map(|settle| settle.value);
    let due = settlement.and_then(|settlement| settlement.due.as_ref()).map(|due| due.value);
    let rounding = agreement.pricing.as_ref().and_then(|pricing| pricing.rounding.as_ref());
    let ten_days = Delay::Civil(abide_time::CivilDelay::Days(10));
    let mut plan = TermPlan {
        zone: zone.clone(),
        system,
        week_starts: terms.week_starts.as_ref().map_or(Weekday::Monday, |day| day.value.civil()),
        starts,
        ends,
        interval: Interval::new(start, end)?,
        currency: terms.currency.as_ref().map(|currency| currency.value.0),
        rounding: match rounding.map(|word| word.value) {
            Some(RoundingWord::HalfUp) => Rounding::HalfUp,
            Some(RoundingWord::HalfEven) | None => Rounding::HalfEven,
        },
        settle: settle.unwrap_or(ten_days),
        clawback: settlement
            .and_then(|settlement| settlement.clawback.as_ref())
            .is_some_and(|flag| flag.value.0),
        due: due.unwrap_or(Delay::Civil(abide_time::CivilDelay::Days(30))),
        grace_until: None,
        business_days: None,
    };
    // The grace is counted in whole local days from the first one, so it ends when that many have passed.
    plan.grace_until = terms.grace.as_ref().map(|grace| match grace.value {
        Delay::Civil(civil) => zone.start_of_day(civil.after_date(starts, system)),
        other => plan.after(start, other),
    });
    let unrolled =
        abide_time::CivilDelay::Years(OPEN_TERM_YEARS).after_date(starts, CalendarSystem::Gregorian);
    let within_horizon = start >= Instant::MIN && start < Instant::MAX;
    let end = end.min(zone.start_of_day(unrolled)).min(Instant::MAX);
    let range = Interval::new(start, end).filter(|range| within_horizon && !range.is_empty())?;
    Some((plan, range))
}

fn party_plan(id: &Spanned<Id>, party: &Party) -> PartyPlan {
    let contacts = party.contacts.iter().map(|(id, contact)| ContactPlan {
        id: id.value.as_str().to_owned(),
        name: contact.name.clone(),
        addresses: addresses(contact),
    });
    PartyPlan {
        id: id.value.as_str().to_owned(),
        role: party.role.value,
        name: party.name.clone(),
        contacts: contacts.collect(),
    }
}

/// The version; the first one where nothing is said.
fn version(agreement: &Agreement) -> Semver {
    agreement.version.as_ref().map_or(Semver { major: 1, minor: 0, patch: 0 }, |it| it.value)
}

fn addresses(contact: &Contact) -> Vec<(Channel, String)> {
    let given = [
        (Channel::Email, &contact.email),
        (Channel::Phone, &contact.phone),
        (Channel::Chat, &contact.chat),
        (Channel::Webhook, &contact.webhook),
    ];
    let mut addresses: Vec<(Channel, String)> = given
        .into_iter()
        .filter_map(|(channel, line)| line.as_ref().map(|line| (channel, line.value.0.clone())))
        .collect();
    if let Some(via) = &contact.via {
        addresses.sort_by_key(|(channel, _)| *channel != via.value);
    }
    addresses
}

fn languages(agreement: &Agreement) -> Vec<String> {
    if agreement.languages.is_empty() {
        return vec!["en".to_owned()];
    }
    agreement.languages.iter().map(|language| language.value.0.clone()).collect()
}

/// Smaller sets stand first, then shorter periods, then the order of the document.
fn innermost_first(caps: &mut [CapPlan]) {
    caps.sort_by_key(|cap| (cap.covers.len(), length_rank(cap.per)));
}

fn length_rank(per: RatePeriod) -> u64 {
    use abide_time::{AgreementUnit, CivilUnit, PeriodRule};
    const MONTH: u64 = 31;
    match per {
        RatePeriod::RollingDays(days) => u64::from(days),
        RatePeriod::RollingMonths(months) => u64::from(months) * MONTH,
        RatePeriod::Period(rule) => match rule {
            PeriodRule::Civil(CivilUnit::Hour) => 0,
            PeriodRule::Civil(CivilUnit::Day) => 1,
            PeriodRule::Civil(CivilUnit::Week) => 7,
            PeriodRule::Civil(CivilUnit::Month) | PeriodRule::Agreement(AgreementUnit::Month) => MONTH,
            PeriodRule::Civil(CivilUnit::Quarter) | PeriodRule::Agreement(AgreementUnit::Quarter) => {
                3 * MONTH
            }
            PeriodRule::Civil(CivilUnit::HalfYear) | PeriodRule::Agreement(AgreementUnit::HalfYear) => {
                6 * MONTH
            }
            PeriodRule::Civil(CivilUnit::Year) | PeriodRule::Agreement(AgreementUnit::Year) => 12 * MONTH,
            PeriodRule::EveryDays(days) => u64::from(days),
            PeriodRule::EveryWeeks(weeks) => u64::from(weeks) * 7,
            PeriodRule::EveryMonths(months) => u64::from(months) * MONTH,
            PeriodRule::Term => u64::MAX,
        },
    }
}
