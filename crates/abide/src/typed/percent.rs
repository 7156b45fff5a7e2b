use abide_core::agreement::Percent;
use abide_core::text::ReadText;
use abide_core::value::Ratio;

/// A percentage as the share it stands for.
pub(crate) fn percent(text: &str) -> Result<Ratio, String> {
    Percent::read_text(text)
        .map(|percent| percent.0)
        .map_err(|_| format!("`{text}` is not a percentage; write it with its sign, like `40%`"))
}

/// The same; the sign may be left out.
pub(crate) fn percent_or_number(text: &str) -> Result<Ratio, String> {
    percent(text)
        .or_else(|_| percent(&format!("{text}%")))
        .map_err(|_| format!("`{text}` is not a percentage from 0% to 100%; write it like `99.9%`"))
}
