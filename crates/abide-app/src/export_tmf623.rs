use std::path::Path;

use abide_exchange::tmf623::document;

use crate::exported::{ExportError, Exported, sound};

/// An agreement as an SLA of TMF623, in JSON.
pub fn export_tmf623(path: &Path) -> Result<Exported, ExportError> {
    let (agreement, source, plan) = sound(path)?;
    let document = document(&agreement, &plan, &source);
    Ok(Exported { source, text: Some(format!("{:#}\n", document.json)), notes: document.notes })
}
