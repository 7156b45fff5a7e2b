use std::borrow::Cow;

/// What stands for a character that would steer the text around it.
const SHOWN: char = '\u{FFFD}';
const END_OF_ISOLATE: char = '\u{2069}';
const END_OF_EMBEDDING: char = '\u{202C}';

/// A text of a user without the power to turn the text around it: embeddings and overrides, and isolates that do not
/// begin and end within it, are shown as `�`, and so are characters that command a terminal. They are shown and not
/// dropped because two names that differ must not read alike. An isolate that ends where it should is left: it steers
/// nothing but itself. The end of a line becomes a space: a line that ended within an isolate would leave it open.
pub(crate) fn neutral(text: &str) -> Cow<'_, str> {
    if !text.contains(|one| steers(one) || one.is_control() || ends_line(one)) {
        return Cow::Borrowed(text);
    }
    let mut characters: Vec<char> = text.chars().collect();
    let mut open = Vec::new();
    for (at, character) in characters.iter_mut().enumerate() {
        match *character {
            '\u{202A}'..=END_OF_EMBEDDING | '\u{202D}' | '\u{202E}' => *character = SHOWN,
            '\u{2066}'..='\u{2068}' => open.push(at),
            END_OF_ISOLATE if open.pop().is_none() => *character = SHOWN,
            other if ends_line(other) => *character = ' ',
            other if other.is_control() => *character = SHOWN,
            _ => {}
        }
    }
    for at in open {
        characters[at] = SHOWN;
    }
    Cow::Owned(characters.into_iter().collect())
}

/// Whether it changes the direction of what follows until something ends it.
const fn steers(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..=END_OF_ISOLATE)
}

/// Whether it ends a line or a part of one.
const fn ends_line(character: char) -> bool {
    matches!(character, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::neutral;

    #[test]
    fn what_commands_a_terminal_is_shown_and_lines_go_on() {
        assert_eq!(neutral("x\u{1b}[31mRED\u{7}"), "x\u{FFFD}[31mRED\u{FFFD}");
        assert_eq!(neutral("\r=1\tb\nc\u{2028}d"), " =1 b c d");
    }

    #[test]
    fn what_would_turn_the_text_around_it_is_shown() {
        assert_eq!(neutral("T\u{202E}-2026"), "T\u{FFFD}-2026");
        assert_eq!(neutral("a\u{2069}b \u{2067}c"), "a\u{FFFD}b \u{FFFD}c");
        assert_eq!(neutral("a\u{202B}b\u{202C}"), "a\u{FFFD}b\u{FFFD}");
    }

    #[test]
    fn what_steers_only_itself_is_left() {
        for text in ["", "plain", "\u{2068}a \u{2066}b\u{2069}\u{2069}", "\u{200F}۹ آبان", "می\u{200C}شود"]
        {
            assert_eq!(neutral(text), text);
        }
    }
}
