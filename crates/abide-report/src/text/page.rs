use super::columns::wrap;
use super::style::Style;
use crate::messages::plain_spaces;

/// The line that grows below a heading.
const RULE: &str = "─";

/// The page that is being written, line by line.
pub(super) struct Page {
    /// Columns of a line.
    pub(super) width: usize,
    colour: bool,
    out: String,
}

impl Page {
    pub(super) fn new(width: usize, colour: bool) -> Page {
        Page { width, colour, out: String::new() }
    }

    /// One line of pieces, each in its style.
    pub(super) fn line(&mut self, pieces: &[(Style, String)]) {
        let mut pieces = pieces.to_vec();
        while let Some((_, last)) = pieces.last_mut() {
            last.truncate(last.trim_end().len());
            if !last.is_empty() {
                break;
            }
            pieces.pop();
        }
        for (style, text) in &pieces {
            let text: String = text.chars().filter(|character| !is_command(*character)).collect();
            self.out.push_str(&style.paint(&plain_spaces(&text), self.colour));
        }
        self.out.push('\n');
    }

    /// A text of one style, broken into lines that stand `indent` columns in.
    pub(super) fn paragraph(&mut self, indent: usize, style: Style, text: &str) {
        self.item(indent, indent, style, text);
    }

    /// A text of one style whose first line stands `indent` columns in and the others `hanging`.
    pub(super) fn item(&mut self, indent: usize, hanging: usize, style: Style, text: &str) {
        let lines = wrap(text, self.width.saturating_sub(hanging));
        for (at, line) in lines.into_iter().enumerate() {
            let indent = if at == 0 { indent } else { hanging };
            self.line(&[(Style::Plain, " ".repeat(indent)), (style, line)]);
        }
    }

    /// A heading with a rule below it; `aside` stands behind it, where it fits.
    pub(super) fn heading(&mut self, title: &str, aside: &str) {
        self.blank();
        let aside = if aside.is_empty() { String::new() } else { format!(" · {aside}") };
        self.line(&[(Style::Strong, title.to_owned()), (Style::Quiet, aside)]);
        self.line(&[(Style::Quiet, RULE.repeat(self.width))]);
    }

    /// An empty line, never two.
    pub(super) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }
}

/// Characters that would command the terminal or turn the direction of a whole line: names of items come from
/// outside.
fn is_command(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202a}'..='\u{202e}')
}

#[cfg(test)]
mod tests {
    use super::Page;
    use crate::text::style::Style;

    #[test]
    fn names_from_outside_do_not_reach_the_terminal_as_commands() {
        let mut page = Page::new(40, false);
        page.paragraph(2, Style::Plain, "INC\u{1b}[2J-\u{202e}7\n");
        assert_eq!(page.finish(), "  INC[2J-7\n");
    }
}
