use super::from_agreement::{Compiler, unresolved};
use super::from_objective::goal;
use super::goal::number_of;
use super::{
    ActionPlan, Band, BasePlan, BeyondPlan, ByPlan, CapPlan, ClaimPlan, CountedBy, DeadlinePlan, FilterPlan,
    Goal, PayKind, PayPlan, PaysPlan, RemedyPlan, RightPlan, StepsPlan, SumPlan, TriggerPlan,
};
use crate::agreement::{
    Action, Amount, Base, Beyond, Cap, ClaimAnchor, Cut, CutValue, Holder, Id, Ids, Limit, Operator, Over,
    Part, Pay, Remedy, Scale, StepSize, Sum, Trigger, Value,
};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::text::Map;
use crate::value::Ratio;

impl Compiler<'_> {
    pub(super) fn remedy(&mut self, id: &Spanned<Id>, terms: &Remedy) -> Option<RemedyPlan> {
        let when = self.trigger(&terms.when)?;
        let unless = match &terms.unless {
            Some(unless) => Some(self.trigger(unless)?),
            None => None,
        };
        let watched = when.objectives();
        let then = match &terms.then {
            Action::Credit(pay) => ActionPlan::Pay(self.pay(PayKind::Credit, pay, &watched)?),
            Action::Refund(pay) => ActionPlan::Pay(self.pay(PayKind::Refund, pay, &watched)?),
            Action::Waiver(pay) => ActionPlan::Pay(self.pay(PayKind::Waiver, pay, &watched)?),
            Action::Fine(pay) => ActionPlan::Pay(self.pay(PayKind::Fine, pay, &watched)?),
            Action::Indemnity(pay) => ActionPlan::Pay(self.pay(PayKind::Indemnity, pay, &watched)?),
            Action::Reward(pay) => ActionPlan::Pay(self.pay(PayKind::Reward, pay, &watched)?),
            follows @ (Action::Extension(_)
            | Action::Recovery(_)
            | Action::Strike(_)
            | Action::Notify(_)
            | Action::Reassign(_)) => self.consequence(follows)?,
            Action::Right(right) => {
                let Some(way) = self.agreement.term.termination.get(right.under.value.as_str()) else {
                    self.faults.push(unresolved("way of termination", &right.under));
                    return None;
                };
                let held_by = match &way.held_by.value {
                    Holder::Any => None,
                    Holder::Party(party) => {
                        Some(self.party_position(&Spanned::new(party.clone(), way.held_by.span))?)
                    }
                };
                ActionPlan::Right(RightPlan {
                    under: right.under.value.as_str().to_owned(),
                    held_by,
                    exercise: right.exercise.value,
                    notice: way.notice.value,
                })
            }
        };
        let own_grace =
            terms.grace.as_ref().map(|grace| self.term.after(self.term.interval.start(), grace.value));
        let position = self.agreement.remedies.position(id.value.as_str()).unwrap_or_default();
        Some(RemedyPlan {
            id: id.value.as_str().to_owned(),
            about: terms.about.clone(),
            when,
            filter: FilterPlan { holds: self.tests(&terms.r#where), except: Vec::new() },
            unless,
            then,
            grace_until: own_grace.or(self.term.grace_until),
            forgive: terms.forgive.as_ref().map(|rate| (rate.value.amount.0, rate.value.per)),
            claim: terms.claim.as_ref().map(|claim| ClaimPlan {
                within: claim.within.value,
                after: claim.after.as_ref().map_or(ClaimAnchor::Period, |anchor| anchor.value),
            }),
            due: terms
                .due
                .as_ref()
                .map(|due| DeadlinePlan { within: due.within.value, after: due.after.value }),
            clause: Part::Remedies.clause(position),
            span: id.span,
        })
    }

    fn trigger(&mut self, trigger: &Trigger) -> Option<TriggerPlan> {
        Some(match trigger {
            Trigger::Missed(ids) => TriggerPlan::Missed(self.objective_positions(ids)?),
            Trigger::AnyMissed(ids) => TriggerPlan::AnyMissed(self.objective_positions(ids)?),
            Trigger::AllMissed(ids) => TriggerPlan::AllMissed(self.objective_positions(ids)?),
            Trigger::AllMet(ids) => TriggerPlan::AllMet(self.objective_positions(ids)?),
            Trigger::Breached(ids) => TriggerPlan::Breached(self.objective_positions(ids)?),
            Trigger::Value(values) => {
                let goals = values.iter().map(|(id, comparison)| {
                    Some((
                        self.objective_position(&Spanned::new(id.value.clone(), id.span))?,
                        goal(comparison)?,
                    ))
                });
                TriggerPlan::Value(goals.collect::<Option<_>>()?)
            }
            Trigger::InARow(row) => {
                TriggerPlan::InARow { when: Box::new(self.trigger(&row.when)?), times: row.times.value.0 }
            }
            Trigger::Repeated(repeated) => TriggerPlan::Repeated {
                when: Box::new(self.trigger(&repeated.when)?),
                times: repeated.times.value.0,
                within: repeated.r#in.value,
            },
        })
    }

    fn objective_positions(&mut self, ids: &Ids) -> Option<Vec<usize>> {
        match ids {
            Ids::All(_) => Some((0..self.agreement.objectives.len()).collect()),
            Ids::These(ids) => ids.iter().map(|id| self.objective_position(id)).collect(),
        }
    }

    fn pay(&mut self, kind: PayKind, pay: &Pay, watched: &[usize]) -> Option<PayPlan> {
        Some(PayPlan {
            kind,
            of: self.base(pay.of.as_ref().unwrap_or(&Base::Fee))?,
            over: pay.over.as_ref().map_or(Over::Period, |over| over.value),
            pays: match &pay.pays {
                Amount::Fixed(sum) => PaysPlan::Fixed(sum_plan(sum)),
                Amount::Scaled(Scale::Bands(bands)) => {
                    self.refuse_goal_of_many(bands, watched);
                    let bands = watched.iter().map(|&objective| (objective, self.bands(bands, objective)));
                    PaysPlan::Bands(bands.collect())
                }
                Amount::Scaled(Scale::Steps(steps)) => PaysPlan::Steps(steps_plan(steps)?),
                Amount::Scaled(Scale::ByStreak(bands)) => {
                    PaysPlan::Counted(CountedBy::Streak, self.counted(bands))
                }
                Amount::Scaled(Scale::ByBreaches(bands)) => {
                    PaysPlan::Counted(CountedBy::Breaches, self.counted(bands))
                }
                Amount::Scaled(Scale::ByObjective(sums)) => PaysPlan::ByObjective(self.by_objective(sums)?),
            },
            at_most: pay.at_most.as_ref().map(sum_plan),
            drop_below: pay.drop_below.as_ref().map(|money| money.value.clone()),
        })
    }

    /// The bands of a number, the tightest first.
    fn counted(&self, bands: &Map<Cut, Spanned<Sum>>) -> Vec<Band> {
        // What is counted has no goal, which no objective of that position has either.
        self.bands(bands, usize::MAX)
    }

    fn by_objective(&mut self, sums: &Map<Id, Spanned<Sum>>) -> Option<Vec<(usize, SumPlan)>> {
        let sums = sums.iter().map(|(id, sum)| Some((self.objective_position(id)?, sum_plan(sum))));
        sums.collect()
    }

    /// A band that ends at `goal` needs one goal; a goal by field has several, and none of them would be right.
    fn refuse_goal_of_many(&mut self, bands: &Map<Cut, Spanned<Sum>>, watched: &[usize]) {
        let goal = bands.iter().map(|(cut, _)| cut).find(|cut| cut.value.value == CutValue::Goal);
        let several = watched.iter().filter_map(|&objective| self.objectives.get(objective)).find_map(
            |plan| match &plan.goal {
                ByPlan::All(goal) => goal.value.figure.map(|_| goal.span),
                ByPlan::Field { span, .. } => Some(*span),
            },
        );
        if let (Some(goal), Some(several)) = (goal, several) {
            self.faults.push(
                Diagnostic::error(
                    "goal-band-of-several-goals",
                    goal.span,
                    "this band ends at `goal`, and the objective has several: one for each value of a field, or one that is worked out anew",
                    "write the figure instead, like `\"< 95%\"`",
                )
                .label(several, "several goals"),
            );
        }
    }

    /// The bands of one objective, the tightest first: the one that is hardest to reach.
    fn bands(&self, bands: &Map<Cut, Spanned<Sum>>, objective: usize) -> Vec<Band> {
        let goal_number = self.objectives.get(objective).and_then(|plan| match &plan.goal {
            ByPlan::All(goal) => Some(goal.value.number.clone()),
            ByPlan::Field { .. } => None,
        });
        let mut plans: Vec<Band> = bands
            .iter()
            .filter_map(|(cut, sum)| {
                let number = match &cut.value.value {
                    CutValue::Goal => goal_number.clone()?,
                    CutValue::Value(value) => number_of(value)?,
                };
                let cut = Goal { operator: cut.value.operator, number, figure: None, span: cut.span };
                Some(Band { cut, pays: sum_plan(sum) })
            })
            .collect();
        plans.sort_by(|one, other| {
            let order = one.cut.number.cmp(&other.cut.number);
            let order = if one.cut.operator.wants_more() { order.reverse() } else { order };
            // At one figure, the band that leaves it out is the tighter one.
            let with_cut = |band: &Band| {
                matches!(band.cut.operator, Operator::AtLeast | Operator::AtMost | Operator::Equal)
            };
            order.then(with_cut(one).cmp(&with_cut(other)))
        });
        plans
    }

    fn base(&mut self, base: &Base) -> Option<BasePlan> {
        Some(match base {
            Base::Fee => BasePlan::Fee,
            Base::Fees => BasePlan::Services((0..self.agreement.services.len()).collect()),
            Base::Services(ids) => {
                BasePlan::Services(ids.iter().map(|id| self.service_position(id)).collect::<Option<_>>()?)
            }
        })
    }

    pub(super) fn cap(&mut self, id: &Spanned<Id>, terms: &Cap) -> Option<CapPlan> {
        let covers = match &terms.covers {
            Ids::All(_) => (0..self.agreement.remedies.len()).collect(),
            Ids::These(ids) => ids
                .iter()
                .map(|id| {
                    let found = self.agreement.remedies.position(id.value.as_str());
                    if found.is_none() {
                        self.faults.push(unresolved("remedy", id));
                    }
                    found
                })
                .collect::<Option<_>>()?,
        };
        let amount = Spanned::new(terms.at_most.value.amount.clone(), terms.at_most.span);
        let position = self.agreement.caps.position(id.value.as_str()).unwrap_or_default();
        Some(CapPlan {
            id: id.value.as_str().to_owned(),
            covers,
            at_most: sum_plan(&amount),
            per: terms.at_most.value.per,
            of: self.base(terms.of.as_ref().unwrap_or(&Base::Fees))?,
            clause: Part::Caps.clause(position),
            span: id.span,
        })
    }
}

fn sum_plan(sum: &Spanned<Sum>) -> SumPlan {
    match &sum.value {
        Sum::Percent(percent) => SumPlan::Share(percent.0.clone(), sum.span),
        Sum::Money(money) => SumPlan::Money(money.clone(), sum.span),
    }
}

fn steps_plan(steps: &crate::agreement::Steps) -> Option<StepsPlan> {
    let (each, each_limit) = match &steps.each.value {
        StepSize::Time(time @ Limit::Time(duration)) => {
            (Ratio::new(duration.us(), 1_000_000).ok()?, Some(*time))
        }
        StepSize::Time(days @ (Limit::BusinessDays(_) | Limit::CalendarDays(_))) => {
            (Ratio::one(), Some(*days))
        }
        // A percentage point is a hundredth of the figure.
        StepSize::Value(Value::Number { number, unit }) if matches!(unit.as_str(), "point" | "points") => {
            ((number / 100).ok()?, None)
        }
        StepSize::Value(value) => (number_of(value)?, None),
    };
    Some(StepsPlan {
        each,
        each_limit,
        beyond: match &steps.beyond.value {
            Beyond::Goal => BeyondPlan::Goal,
            Beyond::Limit => BeyondPlan::Limit,
            Beyond::None => BeyondPlan::Nothing,
            Beyond::Value(value) => BeyondPlan::Number(number_of(value)?),
        },
        pays: sum_plan(&steps.pays),
        count: steps.count.value,
    })
}
