use crate::agreement_unit::AgreementUnit;
use crate::civil_unit::CivilUnit;

/// How a term is cut into periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodRule {
    /// By the civil calendar; the first and the last period may be short.
    Civil(CivilUnit),
    /// In months counted from the day the term starts.
    Agreement(AgreementUnit),
    /// Every so many days from the day the term starts; zero counts as one.
    EveryDays(u32),
    /// Every so many weeks from the day the term starts; zero counts as one.
    EveryWeeks(u32),
    /// Every so many months from the day the term starts; zero counts as one.
    EveryMonths(u32),
    /// Not at all: the whole term is one period.
    Term,
}

impl PeriodRule {
    /// A name of the form that periods of this rule have.
    #[must_use]
    pub const fn example(self) -> &'static str {
        match self {
            PeriodRule::Civil(CivilUnit::Hour) => "2026-10-31T14",
            PeriodRule::Civil(CivilUnit::Day) => "2026-10-31",
            PeriodRule::Civil(CivilUnit::Week) => "2026-W05 or 2026-02-01+7",
            PeriodRule::Civil(CivilUnit::Month) => "2026-10",
            PeriodRule::Civil(CivilUnit::Quarter) => "2026-Q3",
            PeriodRule::Civil(CivilUnit::HalfYear) => "2026-H1",
            PeriodRule::Civil(CivilUnit::Year) => "2026",
            PeriodRule::Agreement(AgreementUnit::Month) => "agreement-month-1",
            PeriodRule::Agreement(AgreementUnit::Quarter) => "agreement-quarter-1",
            PeriodRule::Agreement(AgreementUnit::HalfYear) => "agreement-half-year-1",
            PeriodRule::Agreement(AgreementUnit::Year) => "agreement-year-1",
            PeriodRule::EveryDays(_) | PeriodRule::EveryWeeks(_) => "2026-01-01+30",
            PeriodRule::EveryMonths(_) => "2026-01-01+2m",
            PeriodRule::Term => "term",
        }
    }
}
