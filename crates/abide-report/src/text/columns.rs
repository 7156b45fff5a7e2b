use unicode_width::UnicodeWidthChar;

/// How many columns of a terminal a text takes, character by character as terminals count: they give an Arabic lam
/// and the alef behind it a column each, though a printer would join the two.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

/// The text in lines of at most `width` columns, broken between words; a word that is longer is cut. There is
/// always one line.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        for piece in cut(word, width) {
            let line = lines.last_mut().map(|line| (columns(line), line));
            match line {
                Some((0, line)) => line.push_str(&piece),
                Some((taken, line)) if taken + 1 + columns(&piece) <= width => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    lines
}

fn cut(word: &str, width: usize) -> Vec<String> {
    if columns(word) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    for character in word.chars() {
        let mut bytes = [0; 4];
        let character = character.encode_utf8(&mut bytes);
        if let Some(piece) = pieces.last_mut()
            && columns(piece) + columns(character) <= width
        {
            piece.push_str(character);
        } else {
            pieces.push(character.to_owned());
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{columns, wrap};

    #[test]
    fn marks_that_nobody_sees_take_no_room() {
        assert_eq!(columns("\u{2068}۱۲\u{2069}"), 2);
        assert_eq!(columns("\u{200f}\u{2068}١٢\u{2069}٪"), 3);
        assert_eq!(columns("مدّةً"), 3);
        assert_eq!(columns("به‌کاررفته"), 9);
        assert_eq!(columns("الأهداف"), 7);
        assert_eq!(columns("✔ ✘ …"), 5);
    }

    #[test]
    fn lines_break_between_words_and_inside_only_where_they_must() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("incidentdesk", 5), ["incid", "entde", "sk"]);
        assert_eq!(wrap("", 5), [""]);
    }
}
