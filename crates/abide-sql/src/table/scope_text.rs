use abide_core::value::Names;
use abide_core::verdict::Scope;

/// For whom something is, like `customer=acme`; nothing for the whole.
pub(super) fn scope_text(scope: &Scope, names: &Names) -> Option<String> {
    let parts: Vec<String> = scope
        .0
        .iter()
        .map(|(field, value)| format!("{}={}", names.text(*field), names.text(*value)))
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
