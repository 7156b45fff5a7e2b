use std::cmp::Ordering;

use super::by_entries::by_entries;
use super::figure_unit::{FigureUnit, value_number, value_order};
use super::payments::payments;
use super::triggers::{innermost, trigger_objectives};
use crate::agreement::{
    Agreement, Amount, Comparison, Cut, CutValue, Id, Operator, Scale, Sum, Trigger, Value,
};
use crate::diagnostic::{Span, Spanned};
use crate::text::Map;
use crate::value::Ratio;

/// A table of bands with the promises whose figures are read on it.
pub(super) struct Ladder<'a> {
    /// Its bands.
    pub(super) bands: &'a Map<Cut, Spanned<Sum>>,
    /// The goals of the objectives that cause it, one for each value of a goal by a field.
    pub(super) goals: Vec<LadderGoal<'a>>,
    /// Whether it follows a miss, so that the good side of a goal is never read.
    pub(super) follows_miss: bool,
}

/// One goal with its place.
pub(super) struct LadderGoal<'a> {
    /// The objective.
    pub(super) objective: &'a Spanned<Id>,
    /// The unit of its figure.
    pub(super) unit: Option<FigureUnit>,
    /// What the figure must reach.
    pub(super) goal: &'a Comparison,
    /// Where it says so.
    pub(super) span: Span,
}

/// Every table of bands in the agreement, in document order.
pub(super) fn ladders(agreement: &Agreement) -> Vec<Ladder<'_>> {
    let tables = payments(agreement).into_iter().filter_map(|payment| match &payment.pay.pays {
        Amount::Scaled(Scale::Bands(bands)) => Some((payment, bands)),
        Amount::Scaled(
            Scale::Steps(_) | Scale::ByStreak(_) | Scale::ByBreaches(_) | Scale::ByObjective(_),
        )
        | Amount::Fixed(_) => None,
    });
    tables
        .map(|(payment, bands)| {
            let objectives = trigger_objectives(agreement, &payment.remedy.when);
            let goals = objectives.into_iter().flat_map(|(id, objective)| {
                // A goal that is worked out is no number yet.
                let written = by_entries(&objective.goal).into_iter();
                let written = written.filter(|goal| !matches!(goal.value.value, Value::Figure(_)));
                written.map(move |goal| LadderGoal {
                    objective: id,
                    unit: FigureUnit::of(&objective.measure),
                    goal: goal.value,
                    span: goal.span,
                })
            });
            let follows_miss = matches!(
                innermost(&payment.remedy.when),
                Trigger::Missed(_) | Trigger::AnyMissed(_) | Trigger::AllMissed(_)
            );
            Ladder { bands, goals: goals.collect(), follows_miss }
        })
        .collect()
}

/// To which end of the scale a comparison opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// To smaller figures.
    Low,
    /// To larger figures.
    High,
}

impl Side {
    /// The side on which a comparison holds; none for `=`.
    pub(super) fn of(operator: Operator) -> Option<Side> {
        match operator {
            Operator::LessThan | Operator::AtMost => Some(Side::Low),
            Operator::MoreThan | Operator::AtLeast => Some(Side::High),
            Operator::Equal => None,
        }
    }

    /// The other one.
    pub(super) fn other(self) -> Side {
        match self {
            Side::Low => Side::High,
            Side::High => Side::Low,
        }
    }
}

/// How far a half of the scale reaches: up to its edge, with or without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reach {
    side: Side,
    edge: Ratio,
    with_edge: bool,
}

impl Reach {
    /// The figures that a band pays for; none for a cut at the goal where there is no single goal to stand for,
    /// and none for a cut in another unit than the goal.
    pub(super) fn of_cut(cut: &Cut, goal: Option<&Comparison>) -> Option<Reach> {
        let edge = match &cut.value {
            CutValue::Value(value) => {
                let other = goal.is_some_and(|goal| value_order(value, &goal.value).is_none());
                (!other).then(|| value_number(value))?
            }
            CutValue::Goal => value_number(&goal?.value),
        };
        let with_edge = matches!(cut.operator, Operator::AtLeast | Operator::AtMost);
        Some(Reach { side: Side::of(cut.operator)?, edge, with_edge })
    }

    /// The figures that miss a goal.
    pub(super) fn of_miss(goal: &Comparison) -> Option<Reach> {
        let side = Side::of(goal.operator)?.other();
        let with_edge = matches!(goal.operator, Operator::MoreThan | Operator::LessThan);
        Some(Reach { side, edge: value_number(&goal.value), with_edge })
    }

    /// Which of two halves of one side holds more figures; none where they are of different sides.
    pub(super) fn compare(&self, other: &Reach) -> Option<Ordering> {
        if self.side != other.side {
            return None;
        }
        let edges = match self.side {
            Side::Low => self.edge.cmp(&other.edge),
            Side::High => other.edge.cmp(&self.edge),
        };
        Some(edges.then(self.with_edge.cmp(&other.with_edge)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::ReadText;

    fn cut(text: &str) -> Cut {
        Cut::read_text(text).expect("a cut")
    }

    fn goal(text: &str) -> Comparison {
        Comparison::read_text(text).expect("a comparison")
    }

    /// Whether a band holds more figures than those that miss the goal.
    fn against(cut_text: &str, goal_text: &str) -> Option<Ordering> {
        let goal = goal(goal_text);
        Reach::of_cut(&cut(cut_text), Some(&goal))?.compare(&Reach::of_miss(&goal)?)
    }

    #[test]
    fn a_band_is_held_against_what_misses_the_goal() {
        for (cut, goal, order) in [
            ("< 99%", ">= 99.9%", Ordering::Less),
            ("< 99.9%", ">= 99.9%", Ordering::Equal),
            ("<= 99.9%", ">= 99.9%", Ordering::Greater),
            ("< 99.9%", "> 99.9%", Ordering::Less),
            ("<= 99.9%", "> 99.9%", Ordering::Equal),
            ("< goal", ">= 99.9%", Ordering::Equal),
            ("> 2 hours", "<= 1 hour", Ordering::Less),
            ("> 1 hour", "<= 1 hour", Ordering::Equal),
            (">= 1 hour", "<= 1 hour", Ordering::Greater),
            ("> 30 minutes", "<= 1 hour", Ordering::Greater),
        ] {
            assert_eq!(against(cut, goal), Some(order), "{cut} against {goal}");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_not() {
        assert_eq!(against("> 99%", ">= 99.9%"), None);
        assert_eq!(against("< 4 hours", ">= 99.9%"), None);
        assert_eq!(against("< goal", "= 99.9%"), None);
    }
}
