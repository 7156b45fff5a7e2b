use abide_time::Duration;

/// A length of time as `h:mm:ss`; a fraction of a second only where there is one. Hours are not folded into
/// days, because a day has 23 to 25 of them.
#[must_use]
pub fn duration_text(duration: Duration) -> String {
    clock_digits(&duration.seconds_text())
}

/// Decimal digits of seconds as `h:mm:ss`.
pub(super) fn clock_digits(seconds: &str) -> String {
    let (sign, digits) = seconds.strip_prefix('-').map_or(("", seconds), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    // More seconds than fit into 128 bits are not time any more; they stay as they are.
    let Ok(whole_s) = whole.parse::<u128>() else { return seconds.to_owned() };
    let (hours, minutes, rest_s) = (whole_s / 3600, whole_s / 60 % 60, whole_s % 60);
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{hours}:{minutes:02}:{rest_s:02}{point}{fraction}")
}

#[cfg(test)]
mod tests {
    use abide_time::Duration;

    use super::{clock_digits, duration_text};

    #[test]
    fn hours_minutes_and_seconds() {
        assert_eq!(duration_text(Duration::ZERO), "0:00:00");
        assert_eq!(duration_text(Duration::from_seconds(2_674_800)), "743:00:00");
        assert_eq!(duration_text(Duration::from_us(3_661_250_000)), "1:01:01.25");
        assert_eq!(clock_digits("-61.5"), "-0:01:01.5");
    }
}
