use std::collections::BTreeSet;

use abide_time::{AgreementUnit, CivilUnit, Instant, Interval, PeriodRule};

use super::Beneath;
use super::beneath::Promise;
use super::faults::{BACKING_HOURS, BACKING_PERIOD, BACKING_TERM};
use crate::agreement::{Agreement, ServiceRef};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::plan::{ByPlan, ObjectivePlan, Plan};

/// Hours are compared over so many years from the day on which both run: longer than any rule of holidays that comes
/// round by the year needs.
const YEARS_COMPARED: i32 = 5;

/// Whether agreements beneath run as long, keep the same hours and are judged as often as what stands on them.
pub(super) struct Cover<'f, 'a> {
    pub(super) agreement: &'a Agreement,
    pub(super) plan: &'a Plan,
    pub(super) beneath: &'f [Beneath<'a>],
    pub(super) faults: &'f mut Diagnostics,
    /// What was told already: one text beneath carries many promises and is told of once.
    told: BTreeSet<(&'static str, Span)>,
}

impl<'f, 'a> Cover<'f, 'a> {
    pub(super) fn new(
        agreement: &'a Agreement,
        plan: &'a Plan,
        beneath: &'f [Beneath<'a>],
        faults: &'f mut Diagnostics,
    ) -> Self {
        Cover { agreement, plan, beneath, faults, told: BTreeSet::new() }
    }

    /// Looks at all of it for one promise beneath.
    pub(super) fn check(
        &mut self,
        service: &Spanned<ServiceRef>,
        promise: &Promise<'a>,
        objective: &ObjectivePlan,
    ) {
        self.term(service, promise);
        self.hours(service, promise, objective);
        if promise.is_availability() && !self.as_often(promise, objective) {
            let message = format!(
                "`{}` is judged over a longer period than `{}`, so a bad one of ours may still be kept there",
                service.value, objective.id
            );
            let hint = "let it be judged by the same period, or by one that divides ours";
            let fault =
                BACKING_PERIOD.at(service.span, message, hint).label(objective.span, "what is promised");
            self.tell(fault.label(promise.objective.span, "what stands beneath"));
        }
    }

    fn tell(&mut self, fault: Diagnostic) {
        let seen_at = fault.labels.last().map_or(fault.span(), |label| label.span);
        if self.told.insert((fault.code, seen_at)) {
            self.faults.push(fault);
        }
    }

    /// It must begin no later and end no earlier; one that renews itself does not end.
    fn term(&mut self, service: &Spanned<ServiceRef>, promise: &Promise<'a>) {
        let (ours, theirs) = (&self.plan.term, &promise.beneath.plan.term);
        let terms = &promise.beneath.agreement.term;
        let renews = terms.renewal.as_ref().is_some_and(|renewal| renewal.auto.value.0);
        let late = theirs.interval.start() > ours.interval.start();
        let early = !renews && theirs.interval.end() < ours.interval.end();
        if !late && !early {
            return;
        }
        let name = &service.value.agreement;
        let (message, ours, theirs) = if late {
            let message = format!("`{name}` begins on {}, after this agreement", terms.starts.value);
            (message, self.agreement.term.starts.span, terms.starts.span)
        } else {
            let ends = theirs.ends.map(|date| date.to_string()).unwrap_or_default();
            let message = format!("`{name}` ends before {ends}, and this agreement runs longer");
            (message, self.agreement.term.lasts.span, terms.lasts.span)
        };
        let hint = "let it run as long as what stands on it, or renew itself";
        let fault = BACKING_TERM.at(service.span, message, hint);
        self.tell(fault.label(ours, "how this agreement runs").label(theirs, "how that one runs"));
    }

    /// It must be open whenever the promise counts.
    fn hours(&mut self, service: &Spanned<ServiceRef>, promise: &Promise<'a>, objective: &ObjectivePlan) {
        let Some(gap) = self.gap(promise, objective) else { return };
        let when = self.plan.term.zone.civil(gap);
        let message = format!(
            "`{}` is closed when `{}` counts, for example on {} at {:02}:{:02}",
            service.value,
            objective.id,
            when.date(),
            when.time().hour(),
            when.time().minute()
        );
        let hint = "let it keep the same hours as what stands on it, or longer ones";
        let fault = BACKING_HOURS.at(service.span, message, hint).label(objective.span, "what is promised");
        self.tell(fault.label(promise.objective.span, "what stands beneath"));
    }

    /// The first instant at which our promise counts and the one beneath does not.
    fn gap(&self, promise: &Promise<'a>, objective: &ObjectivePlan) -> Option<Instant> {
        let both = self.plan.term.interval.intersection(promise.beneath.plan.term.interval)?;
        let years = abide_time::CivilDelay::Years(YEARS_COMPARED.unsigned_abs());
        let starts = self.plan.term.zone.civil(both.start()).date();
        let until =
            self.plan.term.zone.start_of_day(years.after_date(starts, abide_time::CalendarSystem::Gregorian));
        let window = Interval::new(both.start(), both.end().min(until))?;
        let theirs = timetables(&promise.objective.calendar);
        for ours in timetables(&objective.calendar) {
            let open = ours.open_in(window).ok()?;
            for theirs in &theirs {
                let closed = open.subtract(&theirs.open_in(window).ok()?);
                if let Some(first) = closed.iter().next() {
                    return Some(first.start());
                }
            }
        }
        None
    }

    /// Whether a promise beneath is judged by our period or by one that divides it.
    pub(super) fn as_often(&self, promise: &Promise<'_>, objective: &ObjectivePlan) -> bool {
        let (theirs, ours) = (promise.objective.period, objective.period);
        let systems = promise.beneath.plan.term.system == self.plan.term.system;
        ours == PeriodRule::Term
            || (theirs == ours && systems)
            || (systems && rank(theirs) <= rank(ours)) && fits(theirs, ours)
    }
}

fn timetables(calendar: &ByPlan<std::sync::Arc<abide_time::Timetable>>) -> Vec<&abide_time::Timetable> {
    match calendar {
        ByPlan::All(all) => vec![&all.value],
        ByPlan::Field { of, otherwise, .. } => {
            let rest = otherwise.iter().filter_map(|rest| rest.value.as_ref());
            of.iter().map(|(_, one)| &one.value).chain(rest).map(AsRef::as_ref).collect()
        }
    }
}

/// Whether one period lies whole in the other: weeks lie in nothing longer, and periods counted from the start of one
/// agreement lie in nothing of another.
fn fits(theirs: PeriodRule, ours: PeriodRule) -> bool {
    match (theirs, ours) {
        (PeriodRule::Civil(CivilUnit::Hour | CivilUnit::Day), _) => true,
        (PeriodRule::Civil(CivilUnit::Week), PeriodRule::Civil(unit)) => unit == CivilUnit::Week,
        (PeriodRule::Civil(_), PeriodRule::Civil(_)) => true,
        _ => false,
    }
}

/// Roughly how long a period is, in days.
fn rank(rule: PeriodRule) -> u32 {
    match rule {
        PeriodRule::Civil(CivilUnit::Hour) => 0,
        PeriodRule::Civil(CivilUnit::Day) => 1,
        PeriodRule::Civil(CivilUnit::Week) => 7,
        PeriodRule::Civil(CivilUnit::Month) | PeriodRule::Agreement(AgreementUnit::Month) => 30,
        PeriodRule::Civil(CivilUnit::Quarter) | PeriodRule::Agreement(AgreementUnit::Quarter) => 91,
        PeriodRule::Civil(CivilUnit::HalfYear) | PeriodRule::Agreement(AgreementUnit::HalfYear) => 182,
        PeriodRule::Civil(CivilUnit::Year) | PeriodRule::Agreement(AgreementUnit::Year) => 365,
        PeriodRule::EveryDays(days) => days,
        PeriodRule::EveryWeeks(weeks) => weeks.saturating_mul(7),
        PeriodRule::EveryMonths(months) => months.saturating_mul(30),
        PeriodRule::Term => u32::MAX,
    }
}
