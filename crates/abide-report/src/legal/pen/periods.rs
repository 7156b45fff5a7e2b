use abide_core::agreement::{DueRule, DueTime, RatePeriod};
use abide_time::{AgreementUnit, CivilUnit, PeriodRule};

use super::Pen;
use crate::document::Text;

impl Pen<'_> {
    /// `each month`, `every 30 days`, `the whole term`.
    pub(in crate::legal) fn each_period(&self, rule: PeriodRule) -> Text {
        let time = self.counted_period(rule);
        self.say("legal-each-period", [("unit", unit_word(rule).into()), ("time", time.into())])
    }

    /// `per month`, `in any 12 months that end with a judged period`.
    pub(in crate::legal) fn per_period(&self, per: RatePeriod) -> Text {
        let (unit, time) = match per {
            RatePeriod::Period(rule) => (unit_word(rule), self.counted_period(rule)),
            RatePeriod::RollingMonths(months) => ("rolling", self.counted("legal-months", months)),
            RatePeriod::RollingDays(days) => ("rolling", self.counted("legal-days", days)),
        };
        self.say("legal-per-period", [("unit", unit.into()), ("time", time.into())])
    }

    fn counted_period(&self, rule: PeriodRule) -> String {
        match rule {
            PeriodRule::EveryDays(days) => self.counted("legal-days", days),
            PeriodRule::EveryWeeks(weeks) => self.counted("legal-weeks", weeks),
            PeriodRule::EveryMonths(months) => self.counted("legal-months", months),
            PeriodRule::Civil(_) | PeriodRule::Agreement(_) | PeriodRule::Term => String::new(),
        }
    }

    /// By when something periodic is due.
    pub(in crate::legal) fn due(&self, rule: DueRule) -> Text {
        let by = |time: DueTime| self.clock_time(time.unwrap_or(24 * 3600));
        match rule {
            DueRule::After(delay) => self.say("legal-due-after", [("time", self.delay(delay).into())]),
            DueRule::Weekday(day, time) => {
                self.say("legal-due-weekday", [("day", self.weekday(day).into()), ("time", by(time).into())])
            }
            DueRule::Day(day, time) => {
                let day = self.messages.count(u64::from(day));
                self.say("legal-due-day", [("day", day.into()), ("time", by(time).into())])
            }
            DueRule::LastDay(time) => self.say("legal-due-last-day", [("time", by(time).into())]),
        }
    }
}

/// The word of a kind of period, for the catalogue and for programs.
pub(in crate::legal) fn unit_word(rule: PeriodRule) -> &'static str {
    match rule {
        PeriodRule::Civil(unit) => match unit {
            CivilUnit::Hour => "hour",
            CivilUnit::Day => "day",
            CivilUnit::Week => "week",
            CivilUnit::Month => "month",
            CivilUnit::Quarter => "quarter",
            CivilUnit::HalfYear => "half-year",
            CivilUnit::Year => "year",
        },
        PeriodRule::Agreement(unit) => match unit {
            AgreementUnit::Month => "agreement-month",
            AgreementUnit::Quarter => "agreement-quarter",
            AgreementUnit::HalfYear => "agreement-half-year",
            AgreementUnit::Year => "agreement-year",
        },
        PeriodRule::EveryDays(_) | PeriodRule::EveryWeeks(_) | PeriodRule::EveryMonths(_) => "counted",
        PeriodRule::Term => "term",
    }
}
