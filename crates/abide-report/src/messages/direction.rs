/// What opens a text with a direction of its own, that of its first letter.
const ISOLATE: char = '\u{2068}';
/// A mark that nobody sees and that counts as a letter written from right to left.
const MARK: char = '\u{200f}';

/// A text of a language that is written from right to left, so that it runs that way wherever it is put.
///
/// An isolate runs as its first letter does, and what stands in isolates inside it does not count. A text that
/// begins with such, as `9 Aban 1405` does, could run from left to right inside another one, or when it is broken
/// into lines: it gets a mark in front.
pub(super) fn right_to_left(text: String) -> String {
    let first = text.chars().find(|&character| character == ISOLATE || character.is_alphabetic());
    match first {
        Some(letter) if is_right_to_left(letter) => text,
        _ if text.is_empty() || text.starts_with(MARK) => text,
        _ => format!("{MARK}{text}"),
    }
}

/// Whether a letter of it is written from right to left.
pub(super) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|one| one.is_alphabetic() && is_right_to_left(one))
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::right_to_left;

    #[test]
    fn a_message_that_begins_with_something_of_another_direction_gets_a_mark() {
        let marked = |text: &str| right_to_left(text.to_owned()) != text;
        assert!(marked("\u{2068}۹\u{2069} \u{2068}آبان\u{2069}"));
        assert!(marked("\u{2068}\u{2068}۹\u{2069} مهر\u{2069}، ساعت \u{2068}۱۰:۰۰\u{2069}"));
        assert!(marked("SLA \u{2068}۲\u{2069}"));
        assert!(marked("، "));
        assert!(!marked("از \u{2068}INC-7\u{2069}"));
        assert!(!marked("(زمان)"));
        assert!(!marked("\u{200f}\u{2068}۹\u{2069}"));
        assert!(!marked(""));
    }
}
