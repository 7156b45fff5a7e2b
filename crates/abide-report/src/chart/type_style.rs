use unicode_width::UnicodeWidthChar;

use super::palette::{INK, MUTED, PAPER};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypeStyle {
    pub(super) size: f64,
    pub(super) color: &'static str,
    pub(super) bold: bool,
    /// Whether a rim of paper keeps the text readable on lines.
    pub(super) halo: bool,
}

impl TypeStyle {
    /// Names of rows.
    pub(super) const LABEL: Self = Self { size: 12.0, color: INK, bold: false, halo: false };
    /// Figures.
    pub(super) const STRONG: Self = Self { size: 12.0, color: INK, bold: true, halo: false };
    /// Steps of axes, legends and what stands back.
    pub(super) const SMALL: Self = Self { size: 11.0, color: MUTED, bold: false, halo: false };
    /// Figures and names of lines inside a plot.
    pub(super) const DIRECT: Self = Self { size: 11.0, color: INK, bold: false, halo: true };

    pub(super) const fn color(self, color: &'static str) -> Self {
        Self { color, ..self }
    }

    pub(super) const fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// About how wide `text` is in DejaVu Sans, the widest of the fonts that are asked for.
    pub(super) fn width(self, text: &str) -> f64 {
        let ems: f64 = text.chars().map(em).sum();
        ems * self.size * if self.bold { 1.1 } else { 1.0 }
    }

    /// The text, or its beginning and an ellipsis, so that it is no wider than `room`.
    pub(super) fn shortened(self, text: &str, room: f64) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let mut kept = String::new();
        let mut taken = self.width("…");
        for character in text.chars() {
            taken += self.width(character.encode_utf8(&mut [0; 4]));
            if taken > room {
                break;
            }
            kept.push(character);
        }
        format!("{}…", kept.trim_end())
    }
}

/// The outline that `halo` paints around the letters.
pub(super) const HALO: (&str, f64) = (PAPER, 3.0);

/// The advance of a character in ems: of groups of letters as measured in DejaVu Sans, of the rest by columns.
fn em(character: char) -> f64 {
    match character {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{A0}' => 0.33,
        '٬' | '٫' | '،' | '؛' => 0.33,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' | '·' => 0.41,
        'm' | 'M' | 'w' | 'W' | '@' | '%' | '…' | 'س' | 'ش' | 'ص' | 'ض' => 0.97,
        'Ж' | 'Ш' | 'Щ' | 'Ю' | 'ж' | 'ш' | 'щ' | 'ю' => 0.97,
        '+' | '−' | '=' | '<' | '>' | '~' | '±' | '×' | '#' | '&' => 0.84,
        'A'..='Z' | 'А'..='Я' => 0.74,
        '٠'..='٩' | '۰'..='۹' | '٪' => 0.55,
        // Joined to their neighbours, most letters are a stroke in the middle of a word, and these even less.
        'ا' | 'آ' | 'أ' | 'إ' | 'ل' | 'د' | 'ذ' | 'ر' | 'ز' | 'و' => 0.42,
        _ => match character.width() {
            None | Some(0) => 0.0,
            Some(1) if ('\u{600}'..='\u{6FF}').contains(&character) => 0.58,
            Some(1) => 0.63,
            Some(_) => 1.02,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::TypeStyle;

    #[test]
    fn a_text_that_is_too_long_ends_in_an_ellipsis_within_its_room() {
        let style = TypeStyle::LABEL;
        let short = style.shortened("Availability of the booking service", 90.0);
        assert!(short.ends_with('…') && style.width(&short) <= 90.0, "{short}");
        assert_eq!(style.shortened("short", 90.0), "short");
        assert_eq!(style.shortened("nothing fits", 1.0), "…");
    }

    #[test]
    fn marks_that_nobody_sees_have_no_width() {
        assert!(TypeStyle::LABEL.width("\u{2068}\u{2069}\u{200F}") < 0.01);
    }
}
