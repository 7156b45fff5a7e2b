use crate::diagnostic::Spanned;
use crate::text::{Entry, Node, NodeKind, Scalar};

/// A tree whose files are named from another folder: `folder` is where its text lies, seen from there.
///
/// A text names files from its own folder. Once its terms are part of another agreement, the same paths are read from
/// the folder of that one.
pub fn at_home(node: Node, folder: &str) -> Node {
    if folder.is_empty() {
        return node;
    }
    let node = in_each(node, "calendars", &|calendar| {
        let calendar = in_key(calendar, "file", &|file| moved(file, folder));
        in_key(calendar, "holidays", &|holidays| in_key(holidays, "files", &|files| moved(files, folder)))
    });
    let node = in_each(node, "sources", &|source| in_key(source, "file", &|file| moved(file, folder)));
    in_key(node, "backing", &|pins| with_files(pins, folder))
}

/// Pins that all name their file, because where nothing is said it lies beside the text that pins it.
fn with_files(pins: Node, folder: &str) -> Node {
    let NodeKind::Map(entries) = pins.kind else { return pins };
    let named = entries.into_iter().map(|Entry { key, value }| {
        let mut value = in_key(value, "file", &|file| moved(file, folder));
        let silent = value.get("file").is_none();
        if let (true, NodeKind::Map(pin)) = (silent, &mut value.kind) {
            let text = format!("{folder}/{}.yaml", key.value);
            let file = Node { kind: NodeKind::Scalar(Scalar { text, quoted: true }), span: key.span };
            pin.push(Entry { key: Spanned::new("file".to_owned(), key.span), value: file });
        }
        Entry { key, value }
    });
    Node { kind: NodeKind::Map(named.collect()), span: pins.span }
}

fn in_each(node: Node, key: &str, change: &dyn Fn(Node) -> Node) -> Node {
    in_key(node, key, &|map| match map.kind {
        NodeKind::Map(entries) => {
            let changed = entries.into_iter().map(|Entry { key, value }| Entry { key, value: change(value) });
            Node { kind: NodeKind::Map(changed.collect()), span: map.span }
        }
        kind => Node { kind, span: map.span },
    })
}

fn in_key(node: Node, key: &str, change: &dyn Fn(Node) -> Node) -> Node {
    let NodeKind::Map(entries) = node.kind else { return node };
    let changed = entries.into_iter().map(|entry| {
        if entry.key.value != key {
            return entry;
        }
        Entry { key: Spanned::new(entry.key.value, entry.key.span), value: change(entry.value) }
    });
    Node { kind: NodeKind::Map(changed.collect()), span: node.span }
}

fn moved(node: Node, folder: &str) -> Node {
    let kind = match node.kind {
        NodeKind::Scalar(scalar) => {
            NodeKind::Scalar(Scalar { text: format!("{folder}/{}", scalar.text), quoted: scalar.quoted })
        }
        NodeKind::List(items) => NodeKind::List(items.into_iter().map(|item| moved(item, folder)).collect()),
        kind @ NodeKind::Map(_) => kind,
    };
    Node { kind, span: node.span }
}

#[cfg(test)]
mod tests {
    use super::at_home;
    use crate::diagnostic::Diagnostics;
    use crate::text::{Source, canonical_json, parse};

    #[test]
    fn files_of_a_parent_are_named_from_the_folder_of_the_child() {
        let text =
            "calendars: { office: { holidays: { files: [de.ics, at.ics] } }, other: { file: other.yaml } }\n";
        let node = parse(&Source::new("parent.yaml", text), &mut Diagnostics::default()).expect("a tree");
        assert_eq!(
            canonical_json(&at_home(node, "terms")),
            "{\"calendars\":{\"office\":{\"holidays\":{\"files\":[\"terms/de.ics\",\"terms/at.ics\"]}},\
             \"other\":{\"file\":\"terms/other.yaml\"}}}"
        );
    }
}
