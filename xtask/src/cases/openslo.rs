use abide_app::{ImportRequest, Imported, import_openslo};
use abide_exchange::openslo::{AgreementHead, Mode};
use abide_time::Date;
use serde_json::Value;

use super::field::text;
use super::openslo_change::change;
use super::openslo_documents::valid;
use super::workshop::Workshop;
use super::{CasesError, Check};

/// A rule of OpenSLO: a valid document with one change, imported as `abide import openslo` does.
pub(super) fn try_openslo(case: &Value) -> Result<Option<Vec<Check>>, CasesError> {
    let Some(mut document) = valid(text(case, "api_version")?, text(case, "kind")?) else { return Ok(None) };
    let mut checks = vec![Check::new("before the change", "valid", verdict(&document)?.0)];
    change(&mut document, text(case, "change_to_a_valid_document")?)?;
    let (found, faults) = verdict(&document)?;
    checks.push(Check::new("verdict", text(case, "verdict")?, found));
    if !faults.is_empty() {
        // What was refused, so that a right verdict for a wrong reason is seen.
        checks.push(Check::new("refused because", &faults, &faults));
    }
    Ok(Some(checks))
}

/// The verdict of the importer, and what it said.
fn verdict(document: &Value) -> Result<(&'static str, String), CasesError> {
    let workshop = Workshop::new()?;
    let path = workshop.write("object.yaml", &document.to_string())?;
    let head = AgreementHead {
        id: None,
        starts: None,
        today: Date::constant(2026, 1, 1),
        timezone: None,
        provider: None,
        customer: None,
    };
    let request = ImportRequest { files: vec![path], mode: Mode::Strict, head };
    let imported = import_openslo(&request).map_err(|error| CasesError::NoAnswer(error.to_string()))?;
    Ok((if imported.has_errors() { "invalid" } else { "valid" }, faults(&imported)))
}

fn faults(imported: &Imported) -> String {
    let of_files = imported.files.iter().flat_map(|file| &file.diagnostics);
    let of_agreement = imported.agreement.iter().flat_map(|agreement| &agreement.diagnostics);
    let messages = of_files.chain(of_agreement).map(|fault| format!("{}: {}", fault.code, fault.message));
    messages.collect::<Vec<_>>().join("; ")
}
