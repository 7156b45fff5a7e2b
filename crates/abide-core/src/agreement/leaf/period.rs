use abide_time::{AgreementUnit, CivilUnit, PeriodRule};

use crate::text::{ReadText, TextFault, TextForm};

/// Over what span an objective is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodWord(pub PeriodRule);

/// Over what span a rate counts: a period, or a window that ends now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RatePeriod {
    /// A period of the grid.
    Period(PeriodRule),
    /// The last n months.
    RollingMonths(u32),
    /// The last n days.
    RollingDays(u32),
}

fn civil_unit(word: &str) -> Option<CivilUnit> {
    Some(match word {
        "hour" => CivilUnit::Hour,
        "day" => CivilUnit::Day,
        "week" => CivilUnit::Week,
        "month" => CivilUnit::Month,
        "quarter" => CivilUnit::Quarter,
        "half-year" => CivilUnit::HalfYear,
        "year" => CivilUnit::Year,
        _ => return None,
    })
}

fn agreement_unit(word: &str) -> Option<AgreementUnit> {
    Some(match word {
        "month" => AgreementUnit::Month,
        "quarter" => AgreementUnit::Quarter,
        "half-year" => AgreementUnit::HalfYear,
        "year" => AgreementUnit::Year,
        _ => return None,
    })
}

fn period_rule(text: &str) -> Option<PeriodRule> {
    if text == "term" {
        return Some(PeriodRule::Term);
    }
    if let Some(unit) = civil_unit(text) {
        return Some(PeriodRule::Civil(unit));
    }
    let (first, second) = text.split_once(' ')?;
    if first == "agreement" {
        return agreement_unit(second).map(PeriodRule::Agreement);
    }
    let count = first.parse().ok().filter(|&count: &u32| count > 0)?;
    match second {
        "day" | "days" => Some(PeriodRule::EveryDays(count)),
        "week" | "weeks" => Some(PeriodRule::EveryWeeks(count)),
        "month" | "months" => Some(PeriodRule::EveryMonths(count)),
        _ => None,
    }
}

impl ReadText for PeriodWord {
    const FORM: TextForm = TextForm { name: "a period", example: "month" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        if text.starts_with("rolling ") {
            return Err(TextFault::new(
                "rolling-period",
                format!("`{text}` moves with the clock, so it belongs to no invoice"),
                "judge by a fixed period like `month`; a rolling window may bound a cap",
            ));
        }
        period_rule(text).map(PeriodWord).ok_or_else(|| TextFault::malformed(text, Self::FORM))
    }
}

impl ReadText for RatePeriod {
    const FORM: TextForm = TextForm { name: "a period", example: "month" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        let malformed = || TextFault::malformed(text, Self::FORM);
        if let Some(window) = text.strip_prefix("rolling ") {
            let (count, unit) = window.split_once(' ').ok_or_else(malformed)?;
            let count = count.parse().map_err(|_| malformed())?;
            return match unit {
                "month" | "months" => Ok(RatePeriod::RollingMonths(count)),
                "day" | "days" => Ok(RatePeriod::RollingDays(count)),
                _ => Err(malformed()),
            };
        }
        period_rule(text).map(RatePeriod::Period).ok_or_else(malformed)
    }
}
