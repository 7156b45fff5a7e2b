/// A text in which no character can become markup: neither Markdown nor HTML.
///
/// Every sign that could begin something is escaped wherever it stands, because a text never knows what stands
/// before it; line ends become spaces.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '!' => {
                out.push('\\');
                out.push(character);
            }
            '-' | '+' | '=' if at == 0 => {
                out.push('\\');
                out.push(character);
            }
            // `1.` and `1)` begin a list, `://` and `www.` a link.
            '.' | ')' if at > 0 && begins_list(text, at) => {
                out.push('\\');
                out.push(character);
            }
            ':' if text[at..].starts_with("://") => out.push_str("\\:"),
            '.' if text[..at].to_ascii_lowercase().ends_with("www") => out.push_str("\\."),
            _ => out.push(character),
        }
    }
    out
}

/// Whether the sign there ends the number of a list: only digits before it, only a space behind it.
fn begins_list(text: &str, at: usize) -> bool {
    let after = text[at + 1..].chars().next();
    text[..at].bytes().all(|byte| byte.is_ascii_digit()) && after.is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn nothing_becomes_markup() {
        assert_eq!(escaped("a*b* _c_ `d` [e](f)"), "a\\*b\\* \\_c\\_ \\`d\\` \\[e\\](f)");
        assert_eq!(escaped("<img src=x onerror=y>&amp;"), "&lt;img src=x onerror=y&gt;&amp;amp;");
        assert_eq!(escaped("# a\n- b | c"), "\\# a - b \\| c");
        assert_eq!(escaped("- a"), "\\- a");
        assert_eq!(escaped("1. a"), "1\\. a");
        assert_eq!(escaped("99.9 % in 1.2.0"), "99.9 % in 1.2.0");
        assert_eq!(escaped("https://a.example www.b.example"), "https\\://a.example www\\.b.example");
    }
}
