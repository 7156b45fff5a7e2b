use std::fmt::Write as _;

use super::node::{Entry, Node, NodeKind};

/// The canonical JSON of a node by RFC 8785: no white space, keys in the order of their UTF-16 code units, each
/// character written in the one way that the standard leaves.
///
/// Every single value is a string of the characters that were written, because the grammar takes no value from a number
/// of YAML: `5.00` and `5.0` stay two texts, and no reader of the JSON can lose a digit. So comments, quotes, styles of
/// YAML and the order of keys leave no trace, and everything else does.
///
/// Source: RFC 8785, sections 3.2.1 to 3.2.3.
pub fn canonical_json(node: &Node) -> String {
    let mut text = String::new();
    write_node(node, &mut text);
    text
}

fn write_node(node: &Node, text: &mut String) {
    match &node.kind {
        NodeKind::Scalar(scalar) => write_string(&scalar.text, text),
        NodeKind::List(items) => {
            text.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                write_node(item, text);
            }
            text.push(']');
        }
        NodeKind::Map(entries) => write_map(entries, text),
    }
}

fn write_map(entries: &[Entry], text: &mut String) {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by(|one, other| one.key.value.encode_utf16().cmp(other.key.value.encode_utf16()));
    text.push('{');
    for (at, entry) in sorted.into_iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        write_string(&entry.key.value, text);
        text.push(':');
        write_node(&entry.value, text);
    }
    text.push('}');
}

fn write_string(characters: &str, text: &mut String) {
    text.push('"');
    for character in characters.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\t' => text.push_str("\\t"),
            '\n' => text.push_str("\\n"),
            '\u{c}' => text.push_str("\\f"),
            '\r' => text.push_str("\\r"),
            control if u32::from(control) < 0x20 => {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::canonical_json;
    use crate::diagnostic::Diagnostics;
    use crate::text::{Source, parse};

    fn canonical(text: &str) -> String {
        let mut faults = Diagnostics::default();
        let node = parse(&Source::new("text", text), &mut faults);
        node.map_or_else(|| panic!("{:?}", faults.sorted()), |node| canonical_json(&node))
    }

    #[test]
    fn style_and_order_leave_no_trace() {
        let block = "b: 1 # a remark\na:\n  - 'x'\n  - \"y\"\n";
        assert_eq!(canonical(block), r#"{"a":["x","y"],"b":"1"}"#);
        assert_eq!(canonical(block), canonical("{ a: [x, y], \"b\": \"1\" }"));
    }

    /// The example of RFC 8785, section 3.2.3, in which the order of UTF-16 differs from that of code points.
    #[test]
    fn keys_are_sorted_as_the_standard_sorts_them() {
        let keys = ["\\u20ac", "\\r", "\\ufb33", "1", "\\U0001F600", "\\u0080", "\\u00f6"];
        let text: Vec<String> = keys.iter().map(|key| format!("\"{key}\": x")).collect();
        let wanted = ["\\r", "1", "\u{80}", "\u{f6}", "\u{20ac}", "\u{1f600}", "\u{fb33}"];
        let wanted: Vec<String> = wanted.iter().map(|key| format!("\"{key}\":\"x\"")).collect();
        assert_eq!(canonical(&format!("{{ {} }}", text.join(", "))), format!("{{{}}}", wanted.join(",")));
    }

    /// The characters of RFC 8785, section 3.2.2.
    #[test]
    fn characters_are_written_in_one_way() {
        let text = canonical(r#"{ a: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/" }"#);
        assert_eq!(text, "{\"a\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }
}
