/// What a text says about a point of time, before a zone makes it an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct CivilParts {
    pub(crate) year: i16,
    pub(crate) month: i8,
    pub(crate) day: i8,
    pub(crate) hour: i8,
    pub(crate) minute: i8,
    pub(crate) second: i8,
    /// Microseconds inside the second.
    pub(crate) fraction_us: i64,
    /// Seconds east of UTC, where the text says them.
    pub(crate) offset_s: Option<i32>,
}

impl CivilParts {
    /// The time after the full hour.
    pub(crate) fn us_of_hour(&self) -> i64 {
        (i64::from(self.minute) * 60 + i64::from(self.second)) * 1_000_000 + self.fraction_us
    }
}

/// A number of one to `most` digits at the front; the rest of the text with it.
pub(crate) fn digits(text: &[u8], most: usize) -> Option<(i64, &[u8])> {
    let mut value = 0i64;
    let mut count = 0;
    while count < most && count < text.len() && text[count].is_ascii_digit() {
        value = value * 10 + i64::from(text[count] - b'0');
        count += 1;
    }
    (count > 0).then(|| (value, &text[count..]))
}

/// The digits of a fraction as microseconds; what is finer is dropped.
pub(crate) fn fraction_us(text: &[u8]) -> Option<(i64, &[u8])> {
    let count = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if count == 0 {
        return None;
    }
    let (value, _) = digits(text, count.min(6))?;
    let scale = 10i64.pow(u32::try_from(6 - count.min(6)).unwrap_or(0));
    Some((value * scale, &text[count..]))
}

/// An offset in seconds: `Z`, `+03:30`, `+0330` or `+03`.
pub(crate) fn offset_s(text: &[u8]) -> Option<(i32, &[u8])> {
    let (sign, rest) = match text.split_first()? {
        (b'Z' | b'z', rest) => return Some((0, rest)),
        (b'+', rest) => (1, rest),
        (b'-', rest) => (-1, rest),
        _ => return None,
    };
    let two = |text: &[u8]| match text {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9', ..] => Some(i32::from((tens - b'0') * 10 + (ones - b'0'))),
        _ => None,
    };
    let hours = two(rest).filter(|&hours| hours <= 23)?;
    let rest = &rest[2..];
    let minutes_at = if rest.first() == Some(&b':') { &rest[1..] } else { rest };
    match two(minutes_at).filter(|&minutes| minutes <= 59) {
        Some(minutes) => Some((sign * (hours * 60 + minutes) * 60, &minutes_at[2..])),
        None if minutes_at.len() == rest.len() => Some((sign * hours * 3600, rest)),
        None => None,
    }
}
