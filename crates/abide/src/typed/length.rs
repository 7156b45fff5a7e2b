use abide_core::value::Ratio;

/// Units of a length of time, with their seconds. A day is 24 hours: calculators know no calendar.
const UNITS: [(&[&str], i64); 5] = [
    (&["s", "sec", "second", "seconds"], 1),
    (&["m", "min", "minute", "minutes"], 60),
    (&["h", "hour", "hours"], 3_600),
    (&["d", "day", "days"], 86_400),
    (&["w", "week", "weeks"], 604_800),
];

/// A length of time in seconds: `180s`, `30 minutes`, `1.5h`, `52 minutes 36 seconds`, `1h30m`.
pub(crate) fn length_s(text: &str) -> Result<Ratio, String> {
    let wrong =
        || format!("`{text}` is not a length of time; write it with its unit, like `180s` or `30 minutes`");
    let mut total = Ratio::zero();
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err(wrong());
    }
    while !rest.is_empty() {
        let digits = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.').ok_or_else(wrong)?;
        let (number, after) = rest.split_at(digits);
        let after = after.trim_start();
        let letters = after.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(after.len());
        let (unit, after) = after.split_at(letters);
        let seconds = UNITS.iter().find(|(names, _)| names.contains(&unit)).map(|(_, seconds)| *seconds);
        let number: Ratio = number.parse().map_err(|_| wrong())?;
        total = &total + &(&number * &Ratio::whole(seconds.ok_or_else(wrong)?));
        rest = after.trim_start();
    }
    Ok(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long() {
        for (text, seconds) in [
            ("180s", "180"),
            ("30 minutes", "1800"),
            ("1.5h", "5400"),
            ("52 minutes 35.76 seconds", "3155.76"),
            ("1h30m", "5400"),
            ("30 days", "2592000"),
            ("0s", "0"),
        ] {
            assert_eq!(length_s(text).map(|it| it.to_string()), Ok(seconds.to_owned()), "{text}");
        }
        for text in ["", "180", "h", "-5s", "5 fortnights", "1..5h", "5s x"] {
            assert!(length_s(text).is_err(), "{text}");
        }
    }
}
