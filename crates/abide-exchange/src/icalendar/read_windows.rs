use abide_time::{Date, DateTime, Duration, Instant, Time, Zone};
use icalendar::parser::{Component, Property, read_components, unfold};

use super::all_day_event::eight_digits;
use super::read_holidays::first_line;
use super::recurrence::Recurrence;
use super::{IcalendarError, Window};

/// Events have at most so many repetitions: a mistyped rule must not give a million windows.
const REPETITIONS_MAX: usize = 5000;

/// The windows of all events, from the earliest on; each once.
///
/// Times in UTC and those of a named zone are taken as they are; others, and whole days, are read in `zone`. An event that
/// repeats daily or weekly is expanded until `until`. A cancelled event gives nothing.
///
/// # Errors
/// [`IcalendarError`] for a text that is not iCalendar, and for an event without a start or an end, with an unknown zone,
/// or with a recurrence other than daily or weekly.
pub fn read_windows(text: &str, zone: &Zone, until: Date) -> Result<Vec<Window>, IcalendarError> {
    let unfolded = unfold(text.trim_start_matches('\u{feff}'));
    let roots = read_components(&unfolded).map_err(|why| IcalendarError::Broken { why: first_line(&why) })?;
    if !roots.iter().any(|root| root.name == "VCALENDAR") {
        return Err(IcalendarError::Broken { why: "there is no BEGIN:VCALENDAR".to_owned() });
    }
    let mut windows = Vec::new();
    for event in roots.iter().flat_map(|root| &root.components).filter(|inner| inner.name == "VEVENT") {
        if !is_cancelled(event) {
            windows.extend(windows_of(event, zone, until)?);
        }
    }
    windows.sort();
    windows.dedup();
    Ok(windows)
}

fn is_cancelled(event: &Component<'_>) -> bool {
    text(event, "STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED"))
}

fn text(event: &Component<'_>, name: &str) -> Option<String> {
    event.find_prop(name).map(|property| property.val.clone().unescape_text().to_string())
}

fn windows_of(event: &Component<'_>, zone: &Zone, until: Date) -> Result<Vec<Window>, IcalendarError> {
    let summary = text(event, "SUMMARY").filter(|summary| !summary.is_empty());
    let name = summary.clone().or_else(|| text(event, "UID")).unwrap_or_default();
    for other in ["RDATE", "EXRULE", "RECURRENCE-ID"] {
        if let Some(property) = event.find_prop(other) {
            let rule = format!("{other}:{}", property.val.as_str());
            return Err(IcalendarError::OtherRepetition { event: name, rule });
        }
    }
    let start = event.find_prop("DTSTART").ok_or_else(|| IcalendarError::NoStart { event: name.clone() })?;
    let start = Moment::read(start, zone, &name)?;
    let length = Length::read(event, &start, zone, &name)?;
    let rule = match event.find_prop("RRULE") {
        None => Recurrence::once(),
        Some(rule) => Recurrence::read(rule.val.as_str(), start.civil.date()).ok_or_else(|| {
            IcalendarError::OtherRepetition { event: name.clone(), rule: rule.val.to_string() }
        })?,
    };
    let mut except = Vec::new();
    for property in event.properties.iter().filter(|property| property.name == "EXDATE") {
        for value in property.val.as_str().split(',') {
            except.push(value.get(..8).and_then(eight_digits).ok_or_else(|| bad(&name, value))?);
        }
    }
    let announced = ["LAST-MODIFIED", "CREATED", "DTSTAMP"].into_iter().find_map(|key| event.find_prop(key));
    let announced = announced.map(|property| Moment::read(property, zone, &name)).transpose()?;
    let dates = rule.dates(start.civil.date(), until).take(REPETITIONS_MAX);
    let mut windows = Vec::new();
    for date in dates.filter(|date| !except.contains(date)) {
        // A repetition keeps its wall times, also over a clock change.
        let from = start.zone.instant(date.to_datetime(start.civil.time()));
        let to = length.end(&start, date).unwrap_or(from);
        if to <= from {
            return Err(IcalendarError::NoLength { event: name });
        }
        let announced = announced.as_ref().map(Moment::instant);
        windows.push(Window { from, to, announced, summary: name.clone() });
    }
    Ok(windows)
}

/// How far the end of an event lies behind its start.
struct Length {
    /// Days at the same wall time.
    days: i64,
    /// The wall time and zone of the end, where the event tells them.
    at: Option<(Time, Zone)>,
    /// Exact time behind that.
    seconds: i64,
}

impl Length {
    /// The end of an event that begins on a day: its own, or by its length; a whole day lasts until the next one.
    fn read(
        event: &Component<'_>,
        start: &Moment,
        zone: &Zone,
        name: &str,
    ) -> Result<Length, IcalendarError> {
        if let Some(end) = event.find_prop("DTEND") {
            let end = Moment::read(end, zone, name)?;
            let days = start.civil.date().duration_until(end.civil.date()).as_hours() / 24;
            return Ok(Length { days, at: Some((end.civil.time(), end.zone)), seconds: 0 });
        }
        if let Some(length) = event.find_prop("DURATION") {
            let value = length.val.as_str();
            let (days, seconds) = length_of(value).ok_or_else(|| bad(name, value))?;
            return Ok(Length { days, at: None, seconds });
        }
        if start.whole_day {
            return Ok(Length { days: 1, at: None, seconds: 0 });
        }
        Err(IcalendarError::NoLength { event: name.to_owned() })
    }

    /// The end of the repetition that begins on a day.
    fn end(&self, start: &Moment, date: Date) -> Option<Instant> {
        let day = if self.days < 0 {
            return None;
        } else {
            let days = std::time::Duration::from_secs(u64::try_from(self.days).ok()?.checked_mul(86_400)?);
            date.checked_add(days).ok()?
        };
        let (time, zone) = match &self.at {
            Some((time, zone)) => (*time, zone),
            None => (start.civil.time(), &start.zone),
        };
        Some(zone.instant(day.to_datetime(time)).plus(Duration::from_seconds(self.seconds)))
    }
}

/// The days and seconds of a length like `P1DT2H30M` or `P1W`.
fn length_of(value: &str) -> Option<(i64, i64)> {
    let value = value.strip_prefix('+').unwrap_or(value).strip_prefix('P')?;
    let (date, time) = value.split_once('T').unwrap_or((value, ""));
    let (mut days, mut seconds) = (0_i64, 0_i64);
    let mut rest = date;
    for (letter, each) in [('W', 7), ('D', 1)] {
        if let Some((count, after)) = rest.split_once(letter) {
            days = days.checked_add(count.parse::<i64>().ok()?.checked_mul(each)?)?;
            rest = after;
        }
    }
    let mut of_day = time;
    for (letter, each) in [('H', 3600), ('M', 60), ('S', 1)] {
        if let Some((count, after)) = of_day.split_once(letter) {
            seconds = seconds.checked_add(count.parse::<i64>().ok()?.checked_mul(each)?)?;
            of_day = after;
        }
    }
    (rest.is_empty() && of_day.is_empty()).then_some((days, seconds))
}

fn bad(event: &str, value: &str) -> IcalendarError {
    IcalendarError::BadDate { event: event.to_owned(), value: value.to_owned() }
}

/// A date with a time of day, by the clocks of a zone.
#[derive(Debug, Clone)]
struct Moment {
    civil: DateTime,
    zone: Zone,
    whole_day: bool,
}

impl Moment {
    fn read(property: &Property<'_>, usual: &Zone, event: &str) -> Result<Moment, IcalendarError> {
        let value = property.val.as_str();
        let named = property.params.iter().find(|parameter| parameter.key == "TZID");
        let named = named.and_then(|parameter| parameter.val.as_ref());
        let plain = value.strip_suffix('Z');
        let zone = match (plain, named) {
            (Some(_), _) => Zone::named("UTC"),
            (None, Some(id)) => Zone::named(id.as_str().trim_matches('"')),
            (None, None) => Ok(usual.clone()),
        };
        let zone = zone.map_err(|_| IcalendarError::UnknownZone {
            event: event.to_owned(),
            zone: named.map_or_else(String::new, |id| id.as_str().to_owned()),
        })?;
        let value = plain.unwrap_or(value);
        let (date, time) = value.split_once('T').map_or((value, None), |(date, time)| (date, Some(time)));
        let date = eight_digits(date).ok_or_else(|| bad(event, value))?;
        let time = match time {
            None => Time::midnight(),
            Some(time) => six_digits(time).ok_or_else(|| bad(event, value))?,
        };
        Ok(Moment { civil: date.to_datetime(time), zone, whole_day: !value.contains('T') })
    }

    fn instant(&self) -> Instant {
        self.zone.instant(self.civil)
    }
}

/// The time of `083000`.
fn six_digits(value: &str) -> Option<Time> {
    if value.len() != 6 || !value.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| value.get(from..from + 2)?.parse::<i8>().ok();
    Time::new(part(0)?, part(2)?, part(4)?, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(event: &str) -> Result<Vec<String>, IcalendarError> {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let zone = Zone::named("Europe/Berlin").unwrap();
        let windows = read_windows(&text, &zone, Date::constant(2026, 4, 30))?;
        Ok(windows.iter().map(|window| format!("{} {} {}", window.from, window.to, window.summary)).collect())
    }

    #[test]
    fn times_are_taken_by_their_zone() {
        let utc = "DTSTART:20260310T220000Z\r\nDTEND:20260311T000000Z\r\nSUMMARY:Update";
        assert_eq!(read(utc).unwrap(), ["2026-03-10T22:00:00Z 2026-03-11T00:00:00Z Update"]);
        let named = "DTSTART;TZID=America/New_York:20260310T220000\r\nDURATION:PT90M\r\nSUMMARY:Update";
        assert_eq!(read(named).unwrap(), ["2026-03-11T02:00:00Z 2026-03-11T03:30:00Z Update"]);
        let floating = "DTSTART:20260110T220000\r\nDTEND:20260110T233000\r\nUID:u1";
        assert_eq!(read(floating).unwrap(), ["2026-01-10T21:00:00Z 2026-01-10T22:30:00Z u1"]);
        let day = "DTSTART;VALUE=DATE:20260110\r\nSUMMARY:Whole day";
        assert_eq!(read(day).unwrap(), ["2026-01-09T23:00:00Z 2026-01-10T23:00:00Z Whole day"]);
    }

    #[test]
    fn a_repetition_keeps_its_wall_times() {
        let weekly = "DTSTART:20260320T220000\r\nDTEND:20260321T000000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n\
                      EXDATE:20260403T220000\r\nSUMMARY:W";
        assert_eq!(
            read(weekly).unwrap(),
            ["2026-03-20T21:00:00Z 2026-03-20T23:00:00Z W", "2026-03-27T21:00:00Z 2026-03-27T23:00:00Z W"]
        );
        let daily = "DTSTART:20260328T030000\r\nDTEND:20260328T040000\r\nRRULE:FREQ=DAILY;UNTIL=20260329\r\nSUMMARY:D";
        assert_eq!(
            read(daily).unwrap(),
            ["2026-03-28T02:00:00Z 2026-03-28T03:00:00Z D", "2026-03-29T01:00:00Z 2026-03-29T02:00:00Z D"]
        );
        let open = "DTSTART:20260401T030000Z\r\nDTEND:20260401T040000Z\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE\r\nSUMMARY:O";
        assert_eq!(read(open).unwrap().len(), 3);
    }

    #[test]
    fn names_the_event_at_fault() {
        for (event, told) in [
            ("DTSTART:20260310T220000Z\r\nSUMMARY:Endless", "`Endless` does not end after it begins"),
            (
                "DTSTART:20260310T220000Z\r\nDTEND:20260310T210000Z\r\nSUMMARY:Back",
                "`Back` does not end after",
            ),
            ("SUMMARY:Nowhen", "`Nowhen` has no DTSTART"),
            ("DTSTART;TZID=Mars:20260310T220000\r\nDURATION:PT1H\r\nSUMMARY:M", "`M` is in the zone `Mars`"),
            (
                "DTSTART:20260310T220000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY\r\nSUMMARY:R",
                "`R` repeats by",
            ),
            ("DTSTART:2026031\r\nDURATION:PT1H\r\nSUMMARY:D", "`D` has the value `2026031`"),
        ] {
            let error = read(event).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }
}
