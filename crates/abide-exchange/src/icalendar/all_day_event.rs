use abide_time::Date;
use icalendar::parser::{Component, Property};

use super::IcalendarError;
use super::yearly_rule::YearlyRule;

/// Nothing that people call a holiday lasts longer; a mistyped year must not give a million days.
const DAYS_MAX: i64 = 3660;

/// Whole days from a start on, once or every year.
pub(super) struct AllDayEvent {
    summary: String,
    start: Date,
    days: u16,
    rule: YearlyRule,
    except: Vec<Date>,
}

impl AllDayEvent {
    /// The event of a component; nothing for one that was cancelled.
    pub(super) fn read(component: &Component<'_>) -> Result<Option<AllDayEvent>, IcalendarError> {
        if text(component, "STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")) {
            return Ok(None);
        }
        let summary = text(component, "SUMMARY").unwrap_or_default();
        let name =
            if summary.is_empty() { text(component, "UID").unwrap_or_default() } else { summary.clone() };
        for other in ["RDATE", "EXRULE", "RECURRENCE-ID"] {
            if let Some(property) = component.find_prop(other) {
                let rule = format!("{other}:{}", property.val.as_str());
                return Err(IcalendarError::OtherRule { event: name, rule });
            }
        }
        let Some(start) = component.find_prop("DTSTART") else {
            return Err(IcalendarError::NoStart { event: name });
        };
        let start = date(start.val.as_str(), &name)?;
        let days = length(component, start, &name)?;
        let rule = match component.find_prop("RRULE") {
            None => YearlyRule::once(),
            Some(rule) => YearlyRule::read(rule.val.as_str(), start).ok_or_else(|| {
                IcalendarError::OtherRule { event: name.clone(), rule: rule.val.to_string() }
            })?,
        };
        let mut except = Vec::new();
        for property in component.properties.iter().filter(|property| property.name == "EXDATE") {
            for value in property.val.as_str().split(',') {
                except.push(date(value, &name)?);
            }
        }
        Ok(Some(AllDayEvent { summary, start, days, rule, except }))
    }

    /// Adds each of its days.
    pub(super) fn add_days(&self, days: &mut Vec<(Date, String)>) {
        for start in self.rule.dates(self.start).filter(|start| !self.except.contains(start)) {
            let dates = std::iter::successors(Some(start), |date| date.tomorrow().ok());
            days.extend(dates.take(usize::from(self.days)).map(|date| (date, self.summary.clone())));
        }
    }
}

fn text(component: &Component<'_>, name: &str) -> Option<String> {
    component.find_prop(name).map(|property: &Property<'_>| property.val.clone().unescape_text().to_string())
}

/// A DATE value: eight digits, with or without `VALUE=DATE` beside it.
pub(super) fn date(value: &str, event: &str) -> Result<Date, IcalendarError> {
    if value.len() > 9 && value.as_bytes()[8] == b'T' {
        return Err(IcalendarError::Timed { event: event.to_owned(), value: value.to_owned() });
    }
    eight_digits(value)
        .ok_or_else(|| IcalendarError::BadDate { event: event.to_owned(), value: value.to_owned() })
}

/// The date of `20260131`.
pub(super) fn eight_digits(value: &str) -> Option<Date> {
    if value.len() != 8 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (value[..4].parse().ok()?, value[4..6].parse().ok()?, value[6..].parse().ok()?);
    Date::new(year, month, day).ok()
}

fn length(component: &Component<'_>, start: Date, event: &str) -> Result<u16, IcalendarError> {
    let days = if let Some(end) = component.find_prop("DTEND") {
        let end = date(end.val.as_str(), event)?;
        start.duration_until(end).as_hours() / 24
    } else if let Some(duration) = component.find_prop("DURATION") {
        let value = duration.val.as_str();
        whole_days(value)
            .ok_or_else(|| IcalendarError::Timed { event: event.to_owned(), value: value.to_owned() })?
    } else {
        1
    };
    match u16::try_from(days) {
        Ok(count) if (1..=DAYS_MAX).contains(&days) => Ok(count),
        _ => Err(IcalendarError::BadLength { event: event.to_owned(), days }),
    }
}

/// The days of a duration like `P2D` or `P1W`.
fn whole_days(value: &str) -> Option<i64> {
    let value = value.strip_prefix('P')?;
    if let Some(weeks) = value.strip_suffix('W') {
        return weeks.parse::<i64>().ok()?.checked_mul(7);
    }
    value.strip_suffix('D')?.parse().ok()
}
