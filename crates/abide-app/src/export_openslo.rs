use std::path::Path;

use abide_exchange::openslo::export;

use crate::exported::{ExportError, Exported, sound};

/// The objectives of an agreement as SLOs of OpenSLO.
pub fn export_openslo(path: &Path) -> Result<Exported, ExportError> {
    let (agreement, source, _) = sound(path)?;
    let exported = export(&agreement, &source);
    Ok(Exported { source, text: exported.text, notes: exported.notes })
}
