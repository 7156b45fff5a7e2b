use crate::value::Ratio;

/// The number that a text of a record says: a plain decimal, or a time by the clock, `0:02:05`, in seconds.
pub(super) fn number_of(text: &str) -> Option<Ratio> {
    if !text.contains(':') {
        return text.parse().ok();
    }
    let (rest, seconds) = text.rsplit_once(':')?;
    let (hours, minutes) = match rest.split_once(':') {
        Some((hours, minutes)) => (hours.parse::<u32>().ok()?, minutes),
        None => (0, rest),
    };
    let minutes = minutes.parse::<u32>().ok()?;
    let seconds: Ratio = seconds.parse().ok().filter(|seconds: &Ratio| !seconds.is_negative())?;
    Some(Ratio::whole(i64::from(hours) * 3600 + i64::from(minutes) * 60) + seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_decimals_and_clock_times() {
        let text = |text: &str| number_of(text).map(|number| number.to_string());
        assert_eq!(text("12.5").as_deref(), Some("12.5"));
        assert_eq!(text("0:02:05").as_deref(), Some("125"));
        assert_eq!(text("1:00:00.5").as_deref(), Some("3600.5"));
        assert_eq!(text("02:05").as_deref(), Some("125"));
        for broken in ["", "a", "1:2:3:4", "0:-1:00", "1:-5"] {
            assert_eq!(text(broken), None, "{broken}");
        }
    }
}
