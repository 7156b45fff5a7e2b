/// What opens a text with its own direction, whatever stands around it: left to right, right to left, or that of
/// its first letter.
const ISOLATES: [char; 3] = ['\u{2066}', '\u{2067}', '\u{2068}'];
/// The end of what one of [`ISOLATES`] began.
const END_OF_ISOLATE: char = '\u{2069}';
/// A mark that nobody sees and that counts as a letter written from right to left.
const MARK: char = '\u{200f}';

/// A message of a language that is written from right to left, so that it runs that way wherever it is put.
///
/// The direction of an isolate is that of its first letter, and what stands in isolates inside it does not count.
/// A message that consists of such only, as `9 Aban 1405` does, would run from left to right inside another one:
/// it gets a mark in front.
pub(super) fn right_to_left(text: String) -> String {
    let mut depth = 0_usize;
    for character in text.chars() {
        if ISOLATES.contains(&character) {
            depth += 1;
        } else if character == END_OF_ISOLATE {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && (character.is_alphabetic() || character == MARK) {
            if is_right_to_left(character) {
                return text;
            }
            break;
        }
    }
    if text.is_empty() { text } else { format!("{MARK}{text}") }
}

fn is_right_to_left(character: char) -> bool {
    matches!(character, MARK | '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::right_to_left;

    #[test]
    fn a_message_of_isolates_only_gets_a_mark() {
        let marked = |text: &str| right_to_left(text.to_owned()) != text;
        assert!(marked("\u{2068}۹\u{2069} \u{2068}آبان\u{2069}"));
        assert!(marked("\u{2068}INC-7\u{2069}، \u{2068}\u{2068}مهر\u{2069}\u{2069}"));
        assert!(marked("، "));
        assert!(marked("SLA \u{2068}۲\u{2069}"));
        assert!(!marked("\u{2068}INC-7\u{2069} از \u{2068}مهر\u{2069}"));
        assert!(!marked("\u{200f}\u{2068}۹\u{2069}"));
        assert!(!marked(""));
    }
}
