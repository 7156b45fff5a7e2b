use super::from_agreement::{Compiler, unresolved};
use super::{FigurePlan, Goal, ItemPlan, LeadEvents, LeadPlan, number_of};
use crate::agreement::{
    CloseBasis, CloseRateTerms, Comparison, FigureTerms, FollowUpDepthTerms, Id, LeadValueTerms,
    LeadVolumeTerms, LeadsNeeded, Percent, Recalculated, Value,
};
use crate::calculation::{LeadGoal, lead_goal};
use crate::diagnostic::{Diagnostic, Spanned};
use crate::fact::LEAD_ATTEMPTS;
use crate::value::{Name, Ratio};

impl Compiler<'_> {
    fn stage(&mut self, stage: Option<&Spanned<crate::agreement::Event>>) -> Name {
        self.names.name(stage.map_or("handed", |stage| stage.value.as_str()))
    }

    pub(super) fn lead_volume(&mut self, terms: &LeadVolumeTerms) -> LeadPlan {
        LeadPlan::Volume { stage: self.stage(terms.stage.as_ref()) }
    }

    pub(super) fn lead_value(&mut self, terms: &LeadValueTerms) -> LeadPlan {
        let points = terms.points.iter().map(|(value, points)| {
            (self.names.name(&value.value.0), Ratio::whole(i64::from(points.value.0)))
        });
        let points = points.collect();
        let field = self.names.name(&terms.field.value.0);
        LeadPlan::Value { stage: self.stage(terms.stage.as_ref()), field, points }
    }

    pub(super) fn follow_up_depth(&mut self, terms: &FollowUpDepthTerms) -> LeadPlan {
        let reached = terms.reached.as_ref().map_or("connected", |event| event.value.as_str());
        let reached = self.names.name(reached);
        let attempts = match &terms.attempts {
            Some(events) => events.iter().map(|event| self.names.name(event.value.as_str())).collect(),
            None => LEAD_ATTEMPTS.iter().map(|event| self.names.name(event)).collect(),
        };
        LeadPlan::Depth { reached, attempts }
    }

    pub(super) fn close_rate(&mut self, terms: &CloseRateTerms) -> LeadPlan {
        let events = self.lead_events();
        match terms.basis.as_ref().map(|basis| basis.value) {
            None | Some(CloseBasis::Cohort) => LeadPlan::CloseRate(events),
            Some(CloseBasis::Closed) => LeadPlan::ClosedRate(events),
        }
    }

    pub(super) fn lead_events(&mut self) -> LeadEvents {
        let mut name = |text: &str| self.names.name(text);
        LeadEvents { won: name("won"), lost: name("lost"), value: name("value") }
    }

    pub(super) fn figure(&mut self, id: &Spanned<Id>, terms: &LeadsNeeded) -> Option<FigurePlan> {
        let plan = FigurePlan {
            id: id.value.as_str().to_owned(),
            quota: terms.quota.value.amount.clone(),
            marketing_share: terms.marketing_share.as_ref().map(|share| share.value.0.clone()),
            deal_size: terms.deal_size.value.amount.clone(),
            close_rate: terms.close_rate.value.0.clone(),
            recalculated: terms.recalculated.as_ref().map_or(Recalculated::Never, |word| word.value),
            recorded: ItemPlan::Leads(LeadPlan::Recorded(self.lead_events())),
            shares: self.marketing_share(),
            span: id.span,
        };
        if plan.as_written().is_none_or(|goal| goal.leads_goal.is_none()) {
            let zero = |percent: &Spanned<Percent>| percent.value.0.is_zero();
            let (span, what) = if zero(&terms.close_rate) {
                (terms.close_rate.span, "no number of leads makes a customer where none of them is won")
            } else {
                (terms.deal_size.span, "no number of leads comes of these numbers")
            };
            self.faults.push(Diagnostic::error(
                "figure-without-result",
                span,
                what,
                "write a deal size and a close rate above 0, and no share beyond 100%",
            ));
            return None;
        }
        Some(plan)
    }

    /// A goal, whose value may be a figure of the agreement.
    pub(super) fn goal(&mut self, comparison: &Spanned<Comparison>) -> Option<Goal> {
        let Comparison { operator, value } = &comparison.value;
        let Value::Figure(id) = value else {
            let number = number_of(value)?;
            return Some(Goal { operator: *operator, number, figure: None, span: comparison.span });
        };
        let known = self.agreement.figures.get(id.as_str());
        let (number, figure) = match known {
            None => {
                self.faults.push(unresolved("figure", &Spanned::new(id.clone(), comparison.span)));
                return None;
            }
            Some(FigureTerms::Fixed(value)) => (number_of(&value.value)?, None),
            Some(FigureTerms::LeadsNeeded(_)) => {
                let position = self.figures.iter().position(|figure| figure.id == id.as_str())?;
                let goal = self.figures[position].as_written()?.leads_goal?;
                (Ratio::whole(goal), Some(position))
            }
        };
        Some(Goal { operator: *operator, number, figure, span: comparison.span })
    }
}

impl FigurePlan {
    /// The goal by the inputs as they are written.
    pub fn as_written(&self) -> Option<LeadGoal> {
        self.by(self.marketing_share.as_ref(), &self.deal_size, &self.close_rate)
    }

    /// The goal by other inputs; nothing where they are no inputs, like a share beyond all.
    pub fn by(
        &self,
        marketing_share: Option<&Ratio>,
        deal_size: &Ratio,
        close_rate: &Ratio,
    ) -> Option<LeadGoal> {
        use crate::calculation::{LeadRate, LeadTerms, RevenueTerms};
        lead_goal(LeadTerms {
            revenue: RevenueTerms::Quota {
                quota: self.quota.clone(),
                marketing_share: marketing_share.cloned().unwrap_or_else(Ratio::one),
                deal_size: deal_size.clone(),
            },
            rates: vec![LeadRate { name: "close".to_owned(), rate: close_rate.clone() }],
        })
        .ok()
    }
}
