use abide_core::text::TextFault;

use super::civil_parts::{CivilParts, digits, fraction_us, offset_s};

/// A strftime format, compiled. Numbers may stand without padding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Year,
    YearOfTwo,
    Month,
    MonthName,
    Day,
    Hour,
    HourOfTwelve,
    Minute,
    Second,
    Fraction,
    DotFraction,
    HalfOfDay,
    Offset,
    ZoneWord,
    Literal(u8),
    Blank,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Pattern {
    /// Compiles a format of %Y %y %m %b %d %H %I %p %M %S %f %.f %z %Z %F %T %R and %%.
    ///
    /// # Errors
    /// A fault for another sign, for a missing year, month or day, and for %I without %p.
    pub fn compile(format: &str) -> Result<Pattern, TextFault> {
        let mut steps = Vec::new();
        let mut rest = format.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'%' => {
                    let mut sign = rest.next();
                    if sign == Some(b'-') {
                        // `%-d` asks for printing without padding; reading allows both anyway.
                        sign = rest.next();
                    }
                    match sign {
                        Some(b'.') if rest.next() == Some(b'f') => steps.push(Step::DotFraction),
                        Some(sign) => steps.extend(steps_of(sign).ok_or_else(|| unsupported(format, sign))?),
                        None => return Err(unsupported(format, b' ')),
                    }
                }
                b' ' if steps.last() == Some(&Step::Blank) => {}
                b' ' => steps.push(Step::Blank),
                other => steps.push(Step::Literal(other)),
            }
        }
        let pattern = Pattern { steps };
        pattern.complete(format).map(|()| pattern)
    }

    /// Whether a text of this format says its offset from UTC.
    pub fn has_offset(&self) -> bool {
        self.has(Step::Offset) || self.has(Step::ZoneWord)
    }

    /// The parts of a text; nothing where it is not of this format.
    pub(crate) fn read(&self, text: &[u8]) -> Option<CivilParts> {
        let mut parts = CivilParts::default();
        let mut afternoon = None;
        let mut rest = text;
        for step in &self.steps {
            rest = step.take(rest, &mut parts, &mut afternoon)?;
        }
        if !rest.is_empty() {
            return None;
        }
        if let Some(afternoon) = afternoon.filter(|_| self.has(Step::HourOfTwelve)) {
            if !(1..=12).contains(&parts.hour) {
                return None;
            }
            parts.hour = parts.hour % 12 + if afternoon { 12 } else { 0 };
        }
        Some(parts)
    }

    fn has(&self, step: Step) -> bool {
        self.steps.contains(&step)
    }

    fn complete(&self, format: &str) -> Result<(), TextFault> {
        let lacks = |what: &str, hint: &str| {
            Err(TextFault::new("incomplete-time-format", format!("`{format}` has no {what}"), hint))
        };
        if !self.has(Step::Year) && !self.has(Step::YearOfTwo) {
            return lacks("year", "write %Y where the year stands, or %y for its last two digits");
        }
        if !self.has(Step::Month) && !self.has(Step::MonthName) {
            return lacks("month", "write %m for a number or %b for an English name");
        }
        if !self.has(Step::Day) {
            return lacks("day", "write %d where the day of the month stands");
        }
        if self.has(Step::HourOfTwelve) != self.has(Step::HalfOfDay) {
            return lacks(
                "whole hour",
                "%I, the hour of twelve, and %p, AM or PM, go together; %H is 0 to 23",
            );
        }
        Ok(())
    }
}

fn steps_of(sign: u8) -> Option<Vec<Step>> {
    let colon = Step::Literal(b':');
    let dash = Step::Literal(b'-');
    Some(match sign {
        b'Y' => vec![Step::Year],
        b'y' => vec![Step::YearOfTwo],
        b'm' => vec![Step::Month],
        b'b' | b'B' | b'h' => vec![Step::MonthName],
        b'd' | b'e' => vec![Step::Day],
        b'H' | b'k' => vec![Step::Hour],
        b'I' | b'l' => vec![Step::HourOfTwelve],
        b'p' | b'P' => vec![Step::HalfOfDay],
        b'M' => vec![Step::Minute],
        b'S' => vec![Step::Second],
        b'f' => vec![Step::Fraction],
        b'z' => vec![Step::Offset],
        b'Z' => vec![Step::ZoneWord],
        b'F' => vec![Step::Year, dash, Step::Month, dash, Step::Day],
        b'T' => vec![Step::Hour, colon, Step::Minute, colon, Step::Second],
        b'R' => vec![Step::Hour, colon, Step::Minute],
        b'%' => vec![Step::Literal(b'%')],
        _ => return None,
    })
}

fn unsupported(format: &str, sign: u8) -> TextFault {
    TextFault::new(
        "unsupported-time-format",
        format!("`%{}` in `{format}` is not read", char::from(sign)),
        "use %Y %y %m %b %d %H %I %p %M %S %f %.f %z %Z %F %T %R, `rfc-3339` or `unix-seconds`",
    )
}

impl Step {
    /// Takes this step's part off the front of `text`.
    fn take<'t>(
        self,
        text: &'t [u8],
        parts: &mut CivilParts,
        afternoon: &mut Option<bool>,
    ) -> Option<&'t [u8]> {
        let number = |most: usize| {
            let (value, rest) = digits(text, most)?;
            Some((i8::try_from(value).ok()?, rest))
        };
        let rest = match self {
            Step::Year => {
                let (year, rest) = digits(text, 4)?;
                if text.len() - rest.len() != 4 {
                    return None;
                }
                parts.year = i16::try_from(year).ok()?;
                rest
            }
            Step::YearOfTwo => {
                let (year, rest) = digits(text, 2)?;
                if text.len() - rest.len() != 2 {
                    return None;
                }
                // As in POSIX: 69 to 99 are of the last century.
                parts.year = i16::try_from(if year < 69 { 2000 + year } else { 1900 + year }).ok()?;
                rest
            }
            Step::Month => set(&mut parts.month, number(2)?),
            Step::Day => set(&mut parts.day, number(2)?),
            Step::Hour | Step::HourOfTwelve => set(&mut parts.hour, number(2)?),
            Step::Minute => set(&mut parts.minute, number(2)?),
            Step::Second => set(&mut parts.second, number(2)?),
            Step::MonthName => set(&mut parts.month, month_name(text)?),
            Step::Fraction => set(&mut parts.fraction_us, fraction_us(text)?),
            Step::DotFraction => match text.split_first() {
                Some((b'.', rest)) => set(&mut parts.fraction_us, fraction_us(rest)?),
                _ => text,
            },
            Step::HalfOfDay => {
                let word = text.get(..2)?;
                *afternoon = match word.to_ascii_lowercase().as_slice() {
                    b"am" => Some(false),
                    b"pm" => Some(true),
                    _ => return None,
                };
                &text[2..]
            }
            Step::Offset => set(&mut parts.offset_s, offset_s(text).map(|(s, rest)| (Some(s), rest))?),
            Step::ZoneWord => {
                parts.offset_s = Some(0);
                // Other abbreviations mean several zones, or change their meaning over the year.
                ["UTC", "GMT", "Z"].iter().find_map(|word| text.strip_prefix(word.as_bytes()))?
            }
            Step::Literal(byte) => text.strip_prefix(&[byte])?,
            Step::Blank => text.strip_prefix(b" ")?.trim_ascii_start(),
        };
        Some(rest)
    }
}

fn set<'t, T>(place: &mut T, (value, rest): (T, &'t [u8])) -> &'t [u8] {
    *place = value;
    rest
}

/// An English month at the front, whole or by its first three letters.
fn month_name(text: &[u8]) -> Option<(i8, &[u8])> {
    let letters = text.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let word = text[..letters].to_ascii_lowercase();
    let place = MONTHS
        .iter()
        .position(|month| month.as_bytes() == word.as_slice() || month.as_bytes()[..3] == *word.as_slice())?;
    Some((i8::try_from(place + 1).ok()?, &text[letters..]))
}
