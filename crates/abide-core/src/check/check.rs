use super::catalogue::CATALOGUE;
use crate::agreement::Agreement;
use crate::diagnostic::Diagnostics;

/// Judges an agreement by every rule of the catalogue and adds what they find.
///
/// Only the agreement itself is looked at: no file that it names is read and no calendar is unrolled. Where the
/// reading left errors, nothing is judged: the agreement has holes then, and what follows from a hole would read
/// as a fault of its own.
pub fn check(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    if diagnostics.has_errors() {
        return;
    }
    for rule in CATALOGUE {
        (rule.run)(agreement, diagnostics);
    }
}
