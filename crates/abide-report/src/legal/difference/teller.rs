use abide_core::agreement::{Operator, Rate, RatePeriod};
use abide_core::consequence::{Consequence, End, Measured, Payment, Range, Subject, Tolerance, What};
use abide_core::plan::Unit;
use abide_core::value::{Money, Ratio, Rounding};
use abide_time::{Duration, PeriodRule};

use crate::legal::Pen;

const SECOND_US: i64 = 1_000_000;

/// Tells consequences in the words of the newer version; what only the older one has keeps its own names.
pub(super) struct Teller<'p, 'a> {
    pub(super) old: &'p Pen<'a>,
    pub(super) new: &'p Pen<'a>,
}

impl Teller<'_, '_> {
    /// What a consequence is about.
    pub(super) fn subject(&self, consequence: &Consequence) -> String {
        let say = |key: &str, name: String| self.new.say(key, [("name", name.into())]).plain();
        match (&consequence.subject, &consequence.what) {
            (Subject::Objective(id), What::Tolerates { value: Some(value), .. }) => {
                let value = self.new.id(value);
                let gaps = [("name", self.objective(id).into()), ("value", value.into())];
                self.new.say("diff-promise-of", gaps).plain()
            }
            (Subject::Objective(id), _) => say("diff-promise", self.objective(id)),
            (Subject::Remedy(id), _) => say("diff-remedy", self.new.id(id)),
            (Subject::Service(id), _) => say("diff-service", self.service(id)),
            (Subject::Term, _) => self.new.word("diff-term"),
        }
    }

    /// The consequence itself.
    pub(super) fn what(&self, consequence: &Consequence) -> String {
        match &consequence.what {
            What::Tolerates { before, after, .. } => self.tolerates(before.as_ref(), after.as_ref()),
            What::Pays { objective, unit, range, before, after } => {
                let change = self.change(before.as_ref(), after.as_ref(), |payment| self.payment(payment));
                let objective = self.objective(objective);
                match self.range(unit, range) {
                    Some(range) => {
                        let gaps = [
                            ("objective", objective.into()),
                            ("range", range.into()),
                            ("change", change.into()),
                        ];
                        self.new.say("diff-pays", gaps).plain()
                    }
                    None => {
                        let gaps = [("objective", objective.into()), ("change", change.into())];
                        self.new.say("diff-pays-always", gaps).plain()
                    }
                }
            }
            What::Costs { before, after } => {
                let change = self.change(before.as_ref(), after.as_ref(), |fee| self.fee(fee));
                self.new.say("diff-costs", [("change", change.into())]).plain()
            }
            What::Ends { before, after } => {
                let open = || self.new.word("diff-open");
                let [before, after] =
                    [before, after].map(|date| date.map_or_else(open, |date| self.new.last_day(date)));
                let change = self.was_is(before, after);
                self.new.say("diff-ends", [("change", change.into())]).plain()
            }
            What::ObjectsBefore { before, after } => {
                let change = self.change(before.as_ref(), after.as_ref(), |at| self.new.deadline(*at));
                self.new.say("diff-objects", [("change", change.into())]).plain()
            }
        }
    }

    fn tolerates(&self, before: Option<&Tolerance>, after: Option<&Tolerance>) -> String {
        let shown = |tolerance: &Tolerance| match tolerance {
            Tolerance::Downtime { seconds, .. } => self.seconds(seconds),
            Tolerance::OfThousand(items) => self.items(items),
        };
        // Where the measured time differs too, each is told beside its own.
        let (before, after) = match (before, after) {
            (Some(one), Some(other)) if measured(one) != measured(other) => {
                let one = self.tolerates(Some(one), None);
                let other = self.tolerates(None, Some(other));
                return format!("{one}; {other}");
            }
            both => both,
        };
        let change = self.change(before, after, shown);
        let Some(tolerance) = after.or(before) else { return change };
        let count = |number: u32| self.new.messages.count(u64::from(number));
        let text = match tolerance {
            Tolerance::Downtime { of: Measured::Days(days), .. } => {
                self.new.say("diff-downtime", [("days", count(*days).into()), ("change", change.into())])
            }
            Tolerance::Downtime { of: Measured::OpenHours(hours), .. } => self
                .new
                .say("diff-downtime-open", [("hours", count(*hours).into()), ("change", change.into())]),
            Tolerance::OfThousand(_) => {
                self.new.say("diff-items", [("thousand", count(1000).into()), ("change", change.into())])
            }
        };
        text.plain()
    }

    fn change<T>(&self, before: Option<&T>, after: Option<&T>, show: impl Fn(&T) -> String) -> String {
        let none = || self.new.word("diff-none");
        self.was_is(before.map_or_else(none, &show), after.map_or_else(none, &show))
    }

    fn was_is(&self, before: String, after: String) -> String {
        self.new.say("diff-was-is", [("before", before.into()), ("after", after.into())]).plain()
    }

    /// Seconds in words; parts of a second are cut off, because a part of one more is too much.
    fn seconds(&self, seconds: &Ratio) -> String {
        match seconds.to_whole(Rounding::Down) {
            Some(whole) if whole > 0 => self.new.duration(Duration::from_us(whole.saturating_mul(SECOND_US))),
            _ => self.new.messages.seconds(seconds),
        }
    }

    /// Whole items: a part of one more is one too many.
    fn items(&self, items: &Ratio) -> String {
        let whole = items.to_whole(Rounding::Down).and_then(|whole| u64::try_from(whole).ok());
        whole.map_or_else(String::new, |whole| self.new.messages.count(whole))
    }

    fn payment(&self, payment: &Payment) -> String {
        let share = payment.share.as_ref().map(|share| self.new.messages.rate(share));
        let money = payment.money.as_ref().map(|money| self.new.messages.amount(money));
        match (share, money) {
            (Some(share), Some(money)) => {
                let gaps = [("share", share.into()), ("money", money.into())];
                self.new.say("diff-share-and-money", gaps).plain()
            }
            (share, money) => share.or(money).unwrap_or_default(),
        }
    }

    fn fee(&self, (amount, per): &(Money, PeriodRule)) -> String {
        self.new.fee(&Rate { amount: amount.clone(), per: RatePeriod::Period(*per) }).plain()
    }

    /// Figures between ends, as the language writes comparisons; nothing where every figure is meant.
    fn range(&self, unit: &Unit, range: &Range) -> Option<String> {
        let messages = self.new.messages;
        let compared = |end: &End, included: Operator, other: Operator| {
            let operator = if end.included { included } else { other };
            messages.goal(unit, &(operator, end.figure.clone()))
        };
        if range.from.is_some() && range.from == range.to {
            return range.from.as_ref().map(|end| messages.goal_value(unit, &end.figure));
        }
        let from = range.from.as_ref().map(|end| compared(end, Operator::AtLeast, Operator::MoreThan));
        let to = range.to.as_ref().map(|end| compared(end, Operator::AtMost, Operator::LessThan));
        let ends: Vec<String> = [from, to].into_iter().flatten().collect();
        (!ends.is_empty()).then(|| messages.list(ends))
    }

    /// The title of an objective, of the newer version where it has it.
    fn objective(&self, id: &str) -> String {
        let of = |pen: &Pen<'_>| {
            let (_, terms) =
                pen.terms.agreement.objectives.iter().find(|(known, _)| known.value.as_str() == id)?;
            Some(terms.title.as_ref().map_or_else(|| pen.id(id), |title| pen.name(title)))
        };
        of(self.new).or_else(|| of(self.old)).unwrap_or_else(|| self.new.id(id))
    }

    fn service(&self, id: &str) -> String {
        let of = |pen: &Pen<'_>| pen.terms.agreement.services.get(id).map(|service| pen.name(&service.name));
        of(self.new).or_else(|| of(self.old)).unwrap_or_else(|| self.new.id(id))
    }
}

/// What a tolerance is a part of; nothing for items, which are always of a thousand.
fn measured(tolerance: &Tolerance) -> Option<Measured> {
    match tolerance {
        Tolerance::Downtime { of, .. } => Some(*of),
        Tolerance::OfThousand(_) => None,
    }
}
