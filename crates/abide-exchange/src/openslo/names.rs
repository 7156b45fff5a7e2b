/// Whether a name is a label of RFC 1123: at most 63 small letters, digits and hyphens, the first and the last of which is
/// no hyphen.
pub(super) fn is_label(name: &str) -> bool {
    let bytes = name.as_bytes();
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (1..=63).contains(&bytes.len())
        && bytes.iter().all(|byte| plain(byte) || *byte == b'-')
        && bytes.first().is_some_and(plain)
        && bytes.last().is_some_and(plain)
}

/// Whether a name is at least made of letters, digits and the signs that join them.
pub(super) fn is_word(name: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    name.bytes().all(inner) && name.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a text may be the key of a label: at most 63 letters, digits, `-`, `.` and `_`, beginning and ending with a
/// letter or digit.
pub(super) fn is_label_key(key: &str) -> bool {
    let edge = |byte: &u8| byte.is_ascii_alphanumeric();
    let bytes = key.as_bytes();
    (1..=63).contains(&bytes.len())
        && is_word(key)
        && bytes.first().is_some_and(edge)
        && bytes.last().is_some_and(edge)
}

/// Whether a text may be the key of an annotation: the key of a label, where a domain of labels and a slash may stand
/// before it.
pub(super) fn is_annotation_key(key: &str) -> bool {
    match key.rsplit_once('/') {
        None => is_label_key(key),
        Some((domain, name)) => domain.len() <= 253 && domain.split('.').all(is_label) && is_label_key(name),
    }
}

/// An id of the agreement language for a name, unlike those already taken.
pub(super) fn new_id(name: &str, otherwise: &str, taken: &mut Vec<String>) -> String {
    let lower = name.to_lowercase();
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut id = words.join("-");
    use abide_core::agreement::Id;
    use abide_core::text::ReadText;
    if Id::read_text(&id).is_err() {
        id = if id.is_empty() { otherwise.to_owned() } else { format!("{otherwise}-{id}") };
    }
    let mut unlike = id.clone();
    let mut number = 2;
    while taken.contains(&unlike) {
        unlike = format!("{id}-{number}");
        number += 1;
    }
    taken.push(unlike.clone());
    unlike
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_keys() {
        assert!(is_label("my-sli-1") && !is_label("My") && !is_label("-a") && !is_label(&"a".repeat(64)));
        assert!(is_label_key("a.b_c") && !is_label_key(".net") && !is_label_key("net-"));
        assert!(is_annotation_key("domain/service"));
        assert!(is_annotation_key("my-org.com/spec.indicator.metricSource"));
        assert!(!is_annotation_key("/service") && !is_annotation_key("a/b/c") && !is_annotation_key("A/b"));
    }

    #[test]
    fn ids_are_words_of_the_language_and_unlike() {
        let mut taken = Vec::new();
        assert_eq!(new_id("Foo_Bar SLO", "slo", &mut taken), "foo-bar-slo");
        assert_eq!(new_id("foo-bar-slo", "slo", &mut taken), "foo-bar-slo-2");
        assert_eq!(new_id("99th", "slo", &mut taken), "slo-99th");
        assert_eq!(new_id("all", "slo", &mut taken), "slo-all");
        assert_eq!(new_id("؟", "slo", &mut taken), "slo");
    }
}
