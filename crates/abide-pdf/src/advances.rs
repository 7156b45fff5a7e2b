use std::collections::BTreeMap;

use abide_report::Language;
use typst::layout::Abs;
use typst::text::{FontInstance, FontVariant, FontVariations, FontWeight};

use crate::Fonts;
use crate::printable::is_invisible;

/// What a character is taken for that no font has; about the width of a digit.
const UNKNOWN: u64 = 640;

/// Tenths of its width that an Arabic letter keeps where it joins the next one: those that then are a mere tooth,
/// and the others.
const TOOTH: u64 = 5;
const JOINED: u64 = 9;

/// How wide texts are before they are laid out: the widths of their characters, added up. Pairs that are moved a
/// little make a hundredth of difference. Arabic letters that join the next one are narrower than alone, by how
/// much depends on the letter and the font; what is taken here gives most words a little more than they need.
pub(crate) struct Advances {
    regular: Vec<FontInstance>,
    bold: Vec<FontInstance>,
    known: BTreeMap<(char, bool), u64>,
}

impl Advances {
    /// The widths in the fonts of a document in `language`.
    pub(crate) fn new(fonts: &Fonts, language: Language) -> Advances {
        let faces = |weight| {
            let variant = FontVariant { weight, ..FontVariant::default() };
            let families = fonts.families(language).into_iter();
            let found = families.filter_map(|family| {
                let font = fonts.font(fonts.book().select(&family.to_lowercase(), variant)?)?;
                Some(font.instantiate(variant, Abs::pt(10.0), &FontVariations::default()))
            });
            found.collect()
        };
        Advances {
            regular: faces(FontWeight::REGULAR),
            bold: faces(FontWeight::BOLD),
            known: BTreeMap::new(),
        }
    }

    /// The width of a text on one line, in thousandths of the size of the font.
    pub(crate) fn of(&mut self, text: &str, bold: bool) -> u64 {
        let mut rest = text.chars().peekable();
        let mut sum = 0;
        while let Some(one) = rest.next() {
            let joins = joins_the_next(one) && rest.peek().is_some_and(|next| is_arabic_letter(*next));
            let alone = self.one(one, bold);
            sum += if joins { alone * if is_tooth(one) { TOOTH } else { JOINED } / 10 } else { alone };
        }
        sum
    }

    fn one(&mut self, character: char, bold: bool) -> u64 {
        let faces = if bold { &self.bold } else { &self.regular };
        *self.known.entry((character, bold)).or_insert_with(|| {
            if is_invisible(character) || character.is_control() {
                return 0;
            }
            faces.iter().find_map(|face| advance(face, character)).unwrap_or(UNKNOWN)
        })
    }
}

fn advance(face: &FontInstance, character: char) -> Option<u64> {
    let face = face.ttf();
    let units = face.glyph_hor_advance(face.glyph_index(character)?)?;
    Some(u64::from(units) * 1000 / u64::from(face.units_per_em().max(1)))
}

const fn is_arabic_letter(character: char) -> bool {
    matches!(character, '\u{0620}'..='\u{064A}' | '\u{066E}'..='\u{06D3}')
}

/// Whether it is a letter that is tied to one that follows; some end every stretch of joined letters.
const fn joins_the_next(character: char) -> bool {
    let ends = matches!(character, 'ء'..='إ' | 'ا' | 'ة' | 'د'..='ز' | 'و' | 'ى' | 'ٱ' | 'ڈ' | 'ڑ' | 'ژ' | 'ۀ' | 'ە');
    is_arabic_letter(character) && !ends
}

const fn is_tooth(character: char) -> bool {
    matches!(character, 'ئ' | 'ب' | 'پ' | 'ت' | 'ث' | 'ن' | 'ي' | 'ی' | 'ٹ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_letters_are_narrower_than_single_ones() {
        let mut advances = Advances::new(&Fonts::built_in(), Language::Persian);
        assert!(advances.of("بب", false) < 2 * advances.of("ب", false));
        assert_eq!(advances.of("دد", false), 2 * advances.of("د", false));
    }

    #[test]
    fn digits_are_as_wide_as_one_another_in_each_script() {
        let mut advances = Advances::new(&Fonts::built_in(), Language::Persian);
        assert_eq!(advances.of("11", false), advances.of("08", false));
        assert_eq!(advances.of("۱۱", false), advances.of("۰۸", false));
        assert!(advances.of("\u{2068}11\u{2069}", true) > advances.of("11", false));
        assert_eq!(advances.of("", true), 0);
    }
}
