use abide_core::text::ReadText;
use abide_time::Zone;

use crate::instant_format::{InstantFormat, InstantReader, NotAnInstant};

/// The formats that files write most, in the order in which they are proposed.
const KNOWN: [&str; 26] = [
    "rfc-3339",
    "%Y-%m-%dT%H:%M:%S%.f%z",
    "%Y-%m-%d %H:%M:%S%.f %z",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%Y/%m/%d %H:%M:%S%.f",
    "%Y/%m/%d %H:%M",
    "%Y/%m/%d",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d/%m/%Y",
    "%m/%d/%Y %H:%M:%S",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %I:%M %p",
    "%m/%d/%Y",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y",
    "%d-%b-%Y %H:%M:%S",
    "%Y%m%d%H%M%S",
    "%Y%m%d",
    "unix-seconds",
    "unix-milliseconds",
];

/// Numbers from here on are taken for counts of seconds since 1970: 2001 and later.
const SECONDS_FROM: f64 = 1.0e9;
const SECONDS_TO: f64 = 4.2e9;

/// A format that reads every value of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeFormat {
    /// As a description writes it.
    pub format: &'static str,
    /// Whether its texts leave the zone open.
    pub needs_zone: bool,
}

/// Formats that may still fit a column; each value rules some out.
pub(super) struct Candidates(Vec<(TimeFormat, InstantReader)>);

impl Candidates {
    pub(super) fn new() -> Candidates {
        let reader = |format: &'static str| {
            let read = InstantFormat::read_text(format).ok()?;
            let needs_zone = read.needs_zone();
            // Whether a text fits does not depend on the zone; that of a time without an offset is only asked later.
            let zone = needs_zone.then(Zone::utc);
            Some((TimeFormat { format, needs_zone }, InstantReader::new(vec![read], zone)))
        };
        Candidates(KNOWN.into_iter().filter_map(reader).collect())
    }

    /// Rules out what does not read a text.
    pub(super) fn look_at(&mut self, text: &str) {
        self.0.retain_mut(|(format, reader)| {
            fits(format, text) && reader.instant(text) != Err(NotAnInstant::Unreadable)
        });
    }

    pub(super) fn left(self) -> Vec<TimeFormat> {
        self.0.into_iter().map(|(format, _)| format).collect()
    }
}

/// A number is a time only in the range in which times of our days lie: otherwise every count would be one.
fn fits(format: &TimeFormat, text: &str) -> bool {
    let scale = match format.format {
        "unix-seconds" => 1.0,
        "unix-milliseconds" => 1000.0,
        "%Y%m%d" => return text.len() == 8,
        "%Y%m%d%H%M%S" => return text.len() == 14,
        _ => return true,
    };
    text.parse::<f64>().is_ok_and(|number| (SECONDS_FROM..SECONDS_TO).contains(&(number / scale)))
}

/// Whether a text is a time of day without a date.
pub(super) fn is_clock_time(text: &str) -> bool {
    let parts: Vec<&str> = text.split(':').collect();
    let digits =
        |part: &&str| !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    (2..=3).contains(&parts.len()) && parts.iter().all(digits)
}
