use abide_core::calculation::LeadRate;
use abide_core::value::Ratio;

use super::{number, percent};

/// A stage of a funnel with how many came to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stage {
    /// Its name.
    pub(crate) name: String,
    /// How many.
    pub(crate) count: Ratio,
}

/// `connects=50`.
pub(crate) fn stage(text: &str) -> Result<Stage, String> {
    let (name, count) = named(text, "connects=50")?;
    Ok(Stage { name, count: number(count)? })
}

/// `connect=50%`.
pub(crate) fn rate(text: &str) -> Result<LeadRate, String> {
    let (name, rate) = named(text, "connect=50%")?;
    Ok(LeadRate { name, rate: percent(rate)? })
}

fn named<'t>(text: &'t str, example: &str) -> Result<(String, &'t str), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value)),
        _ => Err(format!("`{text}` does not name what it says; write it like `{example}`")),
    }
}
