/// The documents of a YAML stream, each as a text of its own in which everything else is blank, so that places hold for
/// the whole text. Documents of comments only are left out.
pub(super) fn documents(text: &str) -> Vec<String> {
    let mut documents = Vec::new();
    let mut current = blank(text);
    let mut has_content = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let plain = line.trim_end();
        if plain == "---" || plain.starts_with("--- ") || plain == "..." {
            if has_content {
                documents.push(text_of(&current));
            }
            current = blank(text);
            has_content = false;
            // What stands behind the marker in its line belongs to the new document.
            if let Some(rest) = plain.strip_prefix("--- ").filter(|rest| !rest.trim_start().starts_with('#'))
            {
                current[start + 4..start + 4 + rest.len()].copy_from_slice(rest.as_bytes());
                has_content = !rest.trim().is_empty();
            }
        } else {
            current[start..start + line.len()].copy_from_slice(line.as_bytes());
            let inner = plain.trim_start();
            has_content |= !inner.is_empty() && !inner.starts_with('#') && !inner.starts_with('%');
        }
        start += line.len();
    }
    if has_content {
        documents.push(text_of(&current));
    }
    documents
}

fn blank(text: &str) -> Vec<u8> {
    text.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect()
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_document_keeps_its_place() {
        let text = "# über\n---\na: 1\n---\n# nothing\n--- \nb: 2\n...\n";
        let found = documents(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].find("a: 1"), text.find("a: 1"));
        assert_eq!(found[1].find("b: 2"), text.find("b: 2"));
        assert!(documents("---\n# only words\n").is_empty());
    }
}
