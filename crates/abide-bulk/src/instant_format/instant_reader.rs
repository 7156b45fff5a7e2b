use abide_time::{Date, Instant, Zone};

use super::civil_memo::CivilMemo;
use super::civil_parts::{CivilParts, digits, fraction_us};
use super::rfc_3339::read_rfc_3339;
use super::{InstantFormat, NotAnInstant};

/// Reads the instants of one source.
#[derive(Debug)]
pub(crate) struct InstantReader {
    formats: Vec<InstantFormat>,
    utc: CivilMemo,
    local: Option<CivilMemo>,
}

impl InstantReader {
    /// A reader that tries `formats` in their order; times without an offset are those of `zone`.
    pub(crate) fn new(formats: Vec<InstantFormat>, zone: Option<Zone>) -> InstantReader {
        InstantReader { formats, utc: CivilMemo::new(Zone::utc()), local: zone.map(CivilMemo::new) }
    }

    /// Whether the zone of times without an offset is known.
    pub(crate) fn has_zone(&self) -> bool {
        self.local.is_some()
    }

    /// The instant of a text.
    pub(crate) fn instant(&mut self, text: &str) -> Result<Instant, NotAnInstant> {
        self.instant_on(text, false)
    }

    /// The instant of a text, or that of the same clock time on the day after.
    pub(crate) fn instant_on(&mut self, text: &str, next_day: bool) -> Result<Instant, NotAnInstant> {
        let InstantReader { formats, utc, local } = self;
        let read = formats.iter().find_map(|format| {
            let parts = match format {
                InstantFormat::Rfc3339 => read_rfc_3339(text.as_bytes(), local.is_some())?,
                InstantFormat::Pattern(pattern) => pattern.read(text.as_bytes())?,
                InstantFormat::UnixSeconds => return unix(text, 1_000_000).map(Ok),
                InstantFormat::UnixMilliseconds => return unix(text, 1_000).map(Ok),
                InstantFormat::UnixMicroseconds => return unix(text, 1).map(Ok),
            };
            let parts = if next_day { day_after(parts)? } else { parts };
            // A format that reads the text has read it, also where it means no instant.
            match resolve(&parts, utc, local.as_mut()) {
                Err(NotAnInstant::Unreadable) => None,
                resolved => Some(resolved),
            }
        });
        within_horizon(read.unwrap_or(Err(NotAnInstant::Unreadable)))
    }

    /// The instant of a time without an offset, as microseconds that its clock counted since 1970.
    pub(crate) fn civil(&mut self, civil_us: i64) -> Result<Instant, NotAnInstant> {
        let civil = Zone::utc().civil(Instant::from_us(civil_us));
        let parts = CivilParts {
            year: civil.year(),
            month: civil.month(),
            day: civil.day(),
            hour: civil.hour(),
            minute: civil.minute(),
            second: civil.second(),
            fraction_us: i64::from(civil.subsec_nanosecond()) / 1000,
            offset_s: None,
        };
        within_horizon(resolve(&parts, &mut self.utc, self.local.as_mut()))
    }
}

/// The same time of day on the day after.
fn day_after(parts: CivilParts) -> Option<CivilParts> {
    let date = Date::new(parts.year, parts.month, parts.day).ok()?.tomorrow().ok()?;
    Some(CivilParts { year: date.year(), month: date.month(), day: date.day(), ..parts })
}

/// An instant that calendars reach: a year like 0206 or 9999 is a slip of the pen, not a time to judge by.
fn within_horizon(read: Result<Instant, NotAnInstant>) -> Result<Instant, NotAnInstant> {
    let instant = read?;
    let within = (Instant::MIN..Instant::MAX).contains(&instant);
    within.then_some(instant).ok_or(NotAnInstant::Unreadable)
}

fn resolve(
    parts: &CivilParts,
    utc: &mut CivilMemo,
    local: Option<&mut CivilMemo>,
) -> Result<Instant, NotAnInstant> {
    match parts.offset_s {
        Some(offset_s) => {
            let shown = utc.instant(parts)?;
            Ok(Instant::from_us(shown.us() - i64::from(offset_s) * 1_000_000))
        }
        None => local.ok_or(NotAnInstant::Unreadable)?.instant(parts),
    }
}

/// A count of units of so many microseconds since 1970; a fraction is kept down to microseconds.
fn unix(text: &str, unit_us: i64) -> Option<Instant> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, rest) = digits(text.as_bytes(), 17)?;
    let mut us = whole.checked_mul(unit_us)?;
    if let Some((b'.', fraction)) = rest.split_first() {
        let (millionths, end) = fraction_us(fraction)?;
        us = us.checked_add(millionths * unit_us / 1_000_000).filter(|_| end.is_empty())?;
    } else if !rest.is_empty() {
        return None;
    }
    Some(Instant::from_us(if negative { -us } else { us }))
}

#[cfg(test)]
mod tests {
    use abide_core::text::ReadText;

    use super::*;

    fn read(formats: &[&str], zone: Option<&str>, text: &str) -> String {
        let formats = formats.iter().map(|format| InstantFormat::read_text(format).unwrap()).collect();
        let zone = zone.map(|name| Zone::named(name).unwrap());
        let instant = InstantReader::new(formats, zone).instant(text);
        match instant {
            Ok(instant) => instant.to_string(),
            Err(NotAnInstant::Unreadable) => "none".to_owned(),
            Err(NotAnInstant::ClockChange) => "clock change".to_owned(),
        }
    }

    #[test]
    fn reads_rfc_3339_and_with_a_zone_its_shorter_forms() {
        let strict = |text| read(&["rfc-3339"], None, text);
        assert_eq!(strict("2026-03-30T09:00:00.25+02:00"), "2026-03-30T07:00:00.25Z");
        assert_eq!(strict("2026-03-30 07:00:00Z"), "2026-03-30T07:00:00Z");
        for text in
            ["2026-03-30T07:00:00", "2026-03-30T07:00Z", "2026-03-30", "2026-02-30T07:00:00Z", "", "x"]
        {
            assert_eq!(strict(text), "none", "{text}");
        }
        let local = |text| read(&["rfc-3339"], Some("Asia/Tehran"), text);
        assert_eq!(local("2026-03-30 09:00"), "2026-03-30T05:30:00Z");
        assert_eq!(local("2026-03-30T09:00:00.000000"), "2026-03-30T05:30:00Z");
        assert_eq!(local("2026-03-30"), "2026-03-29T20:30:00Z");
        assert_eq!(local("2026-03-30T09:00:00+0200"), "2026-03-30T07:00:00Z");
    }

    /// The clocks of Berlin skip the hour after two in March and show it twice in October; those of Cairo skip the one
    /// after midnight.
    #[test]
    fn refuses_to_guess_in_a_clock_change() {
        let berlin = |text| read(&["rfc-3339"], Some("Europe/Berlin"), text);
        for text in ["2026-03-29T02:00:00", "2026-03-29T02:59", "2026-10-25T02:00", "2026-10-25T02:59:59"] {
            assert_eq!(berlin(text), "clock change", "{text}");
        }
        assert_eq!(berlin("2026-03-29T03:00:00"), "2026-03-29T01:00:00Z");
        assert_eq!(berlin("2026-10-25T03:00:00"), "2026-10-25T02:00:00Z");
        assert_eq!(berlin("2026-10-25T02:30:00+01:00"), "2026-10-25T01:30:00Z");
        let cairo = |text| read(&["rfc-3339"], Some("Africa/Cairo"), text);
        assert_eq!(cairo("2026-04-24"), "2026-04-23T22:00:00Z", "a date is the start of its day");
        assert_eq!(cairo("2026-04-24T00:30"), "clock change");
    }

    #[test]
    fn reads_formats_without_padding() {
        let day_first = |text| read(&["%d/%m/%Y %H:%M"], Some("UTC"), text);
        assert_eq!(day_first("29/2/2016 01:16"), "2016-02-29T01:16:00Z");
        assert_eq!(day_first("5/3/2016 1:06"), "2016-03-05T01:06:00Z");
        for text in ["31/2/2016 01:16", "29/2/16 01:16", "29/2/2016", "29/2/2016 01:16:00", "29/2/2016 01:60"]
        {
            assert_eq!(day_first(text), "none", "{text}");
        }
    }

    #[test]
    fn reads_twelve_hours_names_and_offsets() {
        let american = |text| read(&["%m/%d/%Y %I:%M:%S %p"], Some("America/New_York"), text);
        assert_eq!(american("05/01/2022 12:00:03 AM"), "2022-05-01T04:00:03Z");
        assert_eq!(american("05/01/2022 12:00:03 pm"), "2022-05-01T16:00:03Z");
        assert_eq!(american("05/01/2022 13:00:03 PM"), "none");
        assert_eq!(read(&["%d-%b-%Y %T %z"], None, "07-Sep-2024 10:00:00 +0330"), "2024-09-07T06:30:00Z");
        assert_eq!(read(&["%F %T%.f %Z"], None, "2024-09-07 10:00:00.5 UTC"), "2024-09-07T10:00:00.5Z");
        assert_eq!(read(&["%F %T %Z"], None, "2024-09-07 10:00:00 CST"), "none");
        assert_eq!(read(&["%Y%m%d%H%M%S"], Some("UTC"), "20240907100001"), "2024-09-07T10:00:01Z");
    }

    #[test]
    fn tries_formats_in_order_and_counts_since_1970() {
        let two = |text| read(&["%d.%m.%Y %H:%M", "%Y/%m/%d %H:%M:%S.%f"], Some("UTC"), text);
        assert_eq!(two("01.02.2024 03:04"), "2024-02-01T03:04:00Z");
        assert_eq!(two("2012/10/09 14:50:17.125"), "2012-10-09T14:50:17.125Z");
        assert_eq!(read(&["unix-seconds"], None, "1456708560.5"), "2016-02-29T01:16:00.5Z");
        assert_eq!(read(&["unix-milliseconds"], None, "1456708560123"), "2016-02-29T01:16:00.123Z");
        assert_eq!(read(&["unix-microseconds"], None, "-1"), "none");
        assert_eq!(read(&["unix-microseconds"], None, "1"), "1970-01-01T00:00:00.000001Z");
        assert_eq!(read(&["unix-seconds"], None, "12x"), "none");
    }

    #[test]
    fn reads_years_of_two_digits_and_the_next_day() {
        let short = |text| read(&["%y%m%d %H:%M:%S"], Some("Asia/Jerusalem"), text);
        assert_eq!(short("990201 7:02:47"), "1999-02-01T05:02:47Z");
        assert_eq!(short("680101 0:00:00"), "2067-12-31T22:00:00Z");
        assert_eq!(short("9902 7:02:47"), "none");
        let formats = vec![InstantFormat::read_text("%y%m%d %H:%M:%S").unwrap()];
        let mut reader = InstantReader::new(formats, Some(Zone::utc()));
        let next = reader.instant_on("990228 0:05:00", true).map(|instant| instant.to_string());
        assert_eq!(next.as_deref(), Ok("1999-03-01T00:05:00Z"));
    }

    #[test]
    fn refuses_formats_that_leave_something_open() {
        for (format, code) in [
            ("%q", "unsupported-time-format"),
            ("%d/%m %H:%M", "incomplete-time-format"),
            ("%Y-%m-%d %I:%M", "incomplete-time-format"),
            ("%Y-%d", "incomplete-time-format"),
            ("iso", "malformed-value"),
        ] {
            assert_eq!(InstantFormat::read_text(format).unwrap_err().code, code, "{format}");
        }
    }
}
