/// The text without what could act on its surroundings: control characters, overrides of direction, isolates
/// without their counterpart. What could break the line becomes a space.
pub(super) fn plain(text: &str) -> String {
    let mut open = 0_usize;
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\u{202A}'..='\u{202E}' | '\u{FFFE}' | '\u{FFFF}' => {}
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                out.push(character);
            }
            '\u{2069}' if open == 0 => {}
            '\u{2069}' => {
                open -= 1;
                out.push(character);
            }
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out.extend(std::iter::repeat_n('\u{2069}', open));
    out
}

/// The text as the content of an element.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{escaped, plain};

    #[test]
    fn text_cannot_turn_or_end_what_surrounds_it() {
        assert_eq!(plain("a\u{202E}b\u{0}\nc\u{FFFF}"), "ab c");
        assert_eq!(plain("\u{2069}x\u{2068}12"), "x\u{2068}12\u{2069}");
        assert_eq!(plain("می\u{200C}شود\u{200F}"), "می\u{200C}شود\u{200F}");
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(escaped("<script a='\"'>&"), "&lt;script a=&#39;&quot;&#39;&gt;&amp;");
    }
}
