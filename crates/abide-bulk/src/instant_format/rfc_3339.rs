use super::civil_parts::{CivilParts, digits, fraction_us, offset_s};

/// The parts of an RFC 3339 text. With `local`, the offset, the seconds and the time of day may be absent, as
/// in the ISO 8601 forms that databases print.
pub(crate) fn read_rfc_3339(text: &[u8], local: bool) -> Option<CivilParts> {
    let fixed = |from: usize, to: usize| -> Option<i64> {
        let part = text.get(from..to)?;
        digits(part, part.len()).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
    };
    let separator = |at: usize, allowed: &[u8]| text.get(at).is_some_and(|byte| allowed.contains(byte));
    if !separator(4, b"-") || !separator(7, b"-") {
        return None;
    }
    let mut parts = CivilParts {
        year: i16::try_from(fixed(0, 4)?).ok()?,
        month: i8::try_from(fixed(5, 7)?).ok()?,
        day: i8::try_from(fixed(8, 10)?).ok()?,
        ..CivilParts::default()
    };
    if text.len() == 10 {
        return local.then_some(parts);
    }
    if !separator(10, b"Tt ") || !separator(13, b":") {
        return None;
    }
    parts.hour = i8::try_from(fixed(11, 13)?).ok()?;
    parts.minute = i8::try_from(fixed(14, 16)?).ok()?;
    let mut rest = &text[16..];
    if rest.first() == Some(&b':') {
        parts.second = i8::try_from(fixed(17, 19)?).ok()?;
        rest = &text[19..];
        if let Some((b'.' | b',', fraction)) = rest.split_first() {
            (parts.fraction_us, rest) = fraction_us(fraction)?;
        }
    } else if !local {
        return None;
    }
    if rest.is_empty() {
        return local.then_some(parts);
    }
    let (offset, end) = offset_s(rest)?;
    parts.offset_s = Some(offset);
    end.is_empty().then_some(parts)
}
