use std::path::Path;

use abide_exchange::prometheus::{Series, rules};

use crate::exported::{ExportError, Exported, sound};

/// Recording rules and burn-rate alerts for the objectives of an agreement, by the series that tell its facts.
pub fn export_prometheus(path: &Path, series: &Series) -> Result<Exported, ExportError> {
    let (agreement, source, _) = sound(path)?;
    let rules = rules(&agreement, series);
    Ok(Exported { source, text: rules.text, notes: rules.notes })
}
