use abide_core::value::{Ratio, Rounding};

/// A decimal number, exact.
pub(crate) fn number(text: &str) -> Result<Ratio, String> {
    text.parse().map_err(|_| {
        format!("`{text}` is not a number; write digits with at most one point, like `4000` or `2.5`")
    })
}

/// A whole number from 1 up.
pub(crate) fn count(text: &str) -> Result<u32, String> {
    let whole = number(text).ok().filter(|number| number.denominator_text() == "1");
    let whole =
        whole.and_then(|number| number.to_whole(Rounding::Down)).and_then(|it| u32::try_from(it).ok());
    whole.filter(|&it| it > 0).ok_or_else(|| format!("`{text}` is not a whole number from 1 up, like `14`"))
}
