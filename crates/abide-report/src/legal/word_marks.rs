use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::document::{Piece, Style, Text};

const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';
/// What stands before a word and does not belong to it.
const OPENING: [char; 4] = ['(', '“', '«', '['];
/// What stands behind a word and does not belong to it.
const CLOSING: [char; 11] = ['.', ',', ';', ':', ')', '”', '»', ']', '،', '؛', '؟'];

/// What stands between what is gone and what took its place.
const BETWEEN: &str = " ";

/// A word, what stands between words, or something that is one thing: a name, a reference.
#[derive(Debug, Clone)]
struct Token {
    piece: Piece,
    /// What it is across versions: a reference to a clause that only moved is the same.
    sense: String,
}

/// The newer of two texts with what was added and what was removed, and whether they differ at all.
///
/// `sense` gives what a linked piece means in its version; the first is that of the older text.
pub(super) fn marked(old: &Text, new: &Text, sense: [&dyn Fn(&Piece) -> String; 2]) -> (Text, bool) {
    let [old_sense, new_sense] = sense;
    let (old, new) = (tokens(old, old_sense), tokens(new, new_sense));
    let senses = |tokens: &[Token]| tokens.iter().map(|token| token.sense.clone()).collect::<Vec<_>>();
    let (before, after) = (senses(&old), senses(&new));
    if before == after {
        return (rejoined(new.into_iter().map(|token| token.piece)), false);
    }
    let mut pieces = Vec::new();
    for change in capture_diff_slices(Algorithm::Patience, &before, &after) {
        let kept = |style: Style, tokens: &[Token]| {
            let styled = tokens.iter().map(|token| Piece { style, ..token.piece.clone() });
            styled.collect::<Vec<_>>()
        };
        let (tag, from, to) = change.as_tag_tuple();
        if tag == DiffTag::Equal {
            pieces.extend(new[to].iter().map(|token| token.piece.clone()));
            continue;
        }
        // What is gone leads nowhere in the newer version.
        let removed = kept(Style::Removed, &old[from]);
        let added = kept(Style::Added, &new[to]);
        let both = !removed.is_empty() && !added.is_empty();
        pieces.extend(removed.into_iter().map(|piece| Piece { link: String::new(), ..piece }));
        // Without marks, as when it is copied or heard, `5` and `7` would be `57`.
        pieces.extend(both.then(|| Piece {
            text: BETWEEN.to_owned(),
            style: Style::Plain,
            link: String::new(),
        }));
        pieces.extend(added);
    }
    (rejoined(pieces), true)
}

/// A text in one style, without links where it is gone.
pub(super) fn whole(text: &Text, style: Style) -> Text {
    let pieces = text.0.iter().map(|piece| {
        let link = if style == Style::Removed { String::new() } else { piece.link.clone() };
        Piece { style, link, text: piece.text.clone() }
    });
    rejoined(pieces)
}

fn tokens(text: &Text, sense: &dyn Fn(&Piece) -> String) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in &text.0 {
        if !piece.link.is_empty() {
            tokens.push(Token { piece: piece.clone(), sense: sense(piece) });
            continue;
        }
        for word in words(&leaves_only(&piece.text)) {
            let part = Piece { text: word.to_owned(), ..piece.clone() };
            tokens.push(Token { piece: part, sense: word.to_owned() });
        }
    }
    tokens
}

/// A text in which no isolate holds another: what is put together keeps its direction by its own mark, and an isolate
/// of which only a part is marked would lose its end.
fn leaves_only(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut dropped = vec![false; characters.len()];
    let mut open: Vec<(usize, bool)> = Vec::new();
    for (at, character) in characters.iter().enumerate() {
        match *character {
            ISOLATE => {
                if let Some((_, holds_another)) = open.last_mut() {
                    *holds_another = true;
                }
                open.push((at, false));
            }
            END_OF_ISOLATE => {
                if let Some((start, true)) = open.pop() {
                    dropped[start] = true;
                    dropped[at] = true;
                }
            }
            _ => {}
        }
    }
    // An isolate that ends in another piece holds what is not seen here.
    open.iter().for_each(|(start, _)| dropped[*start] = true);
    characters.iter().zip(dropped).filter(|(_, dropped)| !dropped).map(|(character, _)| *character).collect()
}

/// Words and the spaces between them; what stands in an isolate is one word.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if first == ISOLATE
            && let Some(end) = rest.find(END_OF_ISOLATE)
        {
            end + END_OF_ISOLATE.len_utf8()
        } else if first == ISOLATE || first == END_OF_ISOLATE {
            first.len_utf8()
        } else {
            let space = first.is_whitespace();
            let end =
                |other: char| other.is_whitespace() != space || matches!(other, ISOLATE | END_OF_ISOLATE);
            rest.find(end).unwrap_or(rest.len())
        };
        let (word, after) = rest.split_at(length);
        // What ends a sentence or opens a parenthesis is no part of the word beside it.
        let opened = word.trim_start_matches(OPENING);
        let (opening, closed) = word.split_at(word.len() - opened.len());
        let (word, closing) = closed.split_at(closed.trim_end_matches(CLOSING).len());
        words.extend([opening, word, closing].into_iter().filter(|part| !part.is_empty()));
        rest = after;
    }
    words
}

/// Neighbours of one style become one piece.
fn rejoined(pieces: impl IntoIterator<Item = Piece>) -> Text {
    let mut text: Vec<Piece> = Vec::new();
    for piece in pieces {
        match text.last_mut() {
            Some(last) if last.style == piece.style && last.link.is_empty() && piece.link.is_empty() => {
                last.text.push_str(&piece.text);
            }
            _ => text.push(piece),
        }
    }
    Text(text)
}

#[cfg(test)]
mod tests {
    use super::{leaves_only, marked, words};
    use crate::document::{Style, Text};

    #[test]
    fn a_name_in_an_isolate_is_one_word() {
        assert_eq!(
            words("owed by \u{2068}A B\u{2069}."),
            ["owed", " ", "by", " ", "\u{2068}A B\u{2069}", "."]
        );
        assert_eq!(words("open \u{2068}"), ["open", " ", "\u{2068}"]);
        assert_eq!(words("(a b), 99.9 %."), ["(", "a", " ", "b", "),", " ", "99.9", " ", "%", "."]);
    }

    #[test]
    fn of_isolates_in_isolates_the_inner_ones_stay() {
        assert_eq!(
            leaves_only("a \u{2068}b \u{2068}c\u{2069}\u{2069} \u{2068}d\u{2069}"),
            "a b \u{2068}c\u{2069} \u{2068}d\u{2069}"
        );
        assert_eq!(leaves_only("a \u{2068}b"), "a b");
    }

    #[test]
    fn only_what_differs_is_marked() {
        let sense = |piece: &crate::document::Piece| piece.text.clone();
        let (text, changed) = marked(&"within 4 hours".into(), &"within 2 hours".into(), [&sense, &sense]);
        assert!(changed);
        let styles: Vec<(Style, &str)> =
            text.0.iter().map(|piece| (piece.style, piece.text.as_str())).collect();
        let (within, between) = ((Style::Plain, "within "), (Style::Plain, " "));
        let hours = (Style::Plain, " hours");
        assert_eq!(styles, [within, (Style::Removed, "4"), between, (Style::Added, "2"), hours]);
        let same = marked(&"a b".into(), &Text::from("a ").and("b"), [&sense, &sense]);
        assert_eq!(same, ("a b".into(), false));
    }

    #[test]
    fn a_reference_that_only_moved_is_the_same() {
        let name = |_: &crate::document::Piece| "objectives.uptime".to_owned();
        let (old, new) = (Text::link("uptime (clause 6.2)", "a"), Text::link("uptime (clause 6.3)", "b"));
        assert!(!marked(&old, &new, [&name, &name]).1);
    }
}
