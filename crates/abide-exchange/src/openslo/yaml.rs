use abide_core::text::{Node, NodeKind};

/// A text in double quotes, on one line, as YAML and JSON both read it.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A node in flow style: the same value on one line.
pub(super) fn flow(node: &Node) -> String {
    match &node.kind {
        NodeKind::Scalar(scalar) if scalar.quoted || !is_plain(&scalar.text) => quoted(&scalar.text),
        NodeKind::Scalar(scalar) => scalar.text.clone(),
        NodeKind::List(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        NodeKind::Map(entries) => {
            let entry = |entry: &abide_core::text::Entry| {
                let key = &entry.key.value;
                let key = if is_plain(key) { key.clone() } else { quoted(key) };
                format!("{key}: {}", flow(&entry.value))
            };
            format!("{{ {} }}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
    }
}

/// Whether a text can stand without quotes in any place.
fn is_plain(text: &str) -> bool {
    let sign = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '.' | '-' | '_' | '%' | '/');
    text.chars().all(sign) && text.starts_with(|first: char| first.is_alphanumeric()) && !text.ends_with(' ')
}
