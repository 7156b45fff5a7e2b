use abide_core::agreement::Sum;
use abide_core::text::ReadText;

/// A percentage or an amount of money, kept as it was typed.
pub(crate) fn sum_text(text: &str) -> Result<String, String> {
    Sum::read_text(text)
        .map(|_| text.to_owned())
        .map_err(|fault| format!("{}; {}", fault.message, fault.hint))
}
