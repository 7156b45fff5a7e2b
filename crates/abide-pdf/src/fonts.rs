use std::fs;
use std::path::{Path, PathBuf};

use abide_report::Language;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::FontError;

/// The family that is always there; it has Latin, Cyrillic and Arabic letters with the digits of each language.
const BUILT_IN: &str = "DejaVu Sans";

/// The fonts that a document may use. Loading takes a few milliseconds: keep them for the next document.
#[derive(Debug)]
pub struct Fonts {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl Fonts {
    /// The fonts inside the program: DejaVu Sans, enough for every language.
    #[must_use]
    pub fn built_in() -> Fonts {
        Fonts::of(Vec::new())
    }

    /// The fonts of a folder (its `.ttf` and `.otf` files, not those of folders inside it) before the built-in
    /// ones. Which of them a document uses is decided by [`Fonts::families`].
    ///
    /// # Errors
    ///
    /// Where the folder or a font in it cannot be read, is not a font, or where there is none.
    pub fn with_folder(path: impl AsRef<Path>) -> Result<Fonts, FontError> {
        let path = path.as_ref();
        let mut found = Vec::new();
        for file in font_files(path)? {
            let bytes = fs::read(&file).map_err(|cause| FontError::File { path: file.clone(), cause })?;
            let before = found.len();
            found.extend(Font::iter(Bytes::new(bytes)));
            if found.len() == before {
                return Err(FontError::NotAFont { path: file });
            }
        }
        if found.is_empty() {
            return Err(FontError::Empty { path: path.to_owned() });
        }
        Ok(Fonts::of(found))
    }

    /// The families that a document in `language` is set in, the first that has a character winning.
    #[must_use]
    pub fn families(&self, language: Language) -> Vec<&'static str> {
        let wished = Fonts::wished(language).iter().copied();
        wished.filter(|family| self.book.contains_family(&family.to_lowercase())).chain([BUILT_IN]).collect()
    }

    /// The families that read better than the built-in one where a folder has them, the best first.
    #[must_use]
    pub const fn wished(language: Language) -> &'static [&'static str] {
        if language.is_right_to_left() {
            &["Vazirmatn", "Noto Naskh Arabic", "Noto Sans Arabic"]
        } else {
            &["Noto Sans"]
        }
    }

    /// Whether a document in `language` is set in a family of a folder.
    #[must_use]
    pub fn has_own_family(&self, language: Language) -> bool {
        self.families(language).len() > 1
    }

    /// Whether some font has a glyph for `character`.
    #[must_use]
    pub(crate) fn have(&self, character: char) -> bool {
        self.fonts.iter().any(|font| font.info().coverage.contains(u32::from(character)))
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn of(mut fonts: Vec<Font>) -> Fonts {
        let built_in = [dejavu::sans::regular(), dejavu::sans::bold(), dejavu::sans_mono::regular()];
        fonts.extend(built_in.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))));
        Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }
}

/// The font files of a folder, sorted by name: the order in which a system lists them must not show in a document.
fn font_files(folder: &Path) -> Result<Vec<PathBuf>, FontError> {
    let failed = |cause| FontError::Folder { path: folder.to_owned(), cause };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
        if ending.is_some_and(|ending| ending == "ttf" || ending == "otf") && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_fonts_have_the_letters_digits_and_signs_of_all_languages() {
        let fonts = Fonts::built_in();
        for character in "Az Яё پژگچکی ۰۹٫٪٬ ٠٩ يىة «» – − ≥ ≤ ✓ ✗ · … → ← € � ± ₽".chars()
        {
            assert!(fonts.have(character), "{character}");
        }
    }

    #[test]
    fn faults_of_a_folder_are_named_with_path_cause_and_hint() {
        let folder = tempfile::tempdir().expect("a folder");
        let gone = Fonts::with_folder(folder.path().join("gone")).expect_err("gone").to_string();
        assert!(gone.contains("gone") && gone.contains("help: "), "{gone}");

        let empty = Fonts::with_folder(folder.path()).expect_err("empty").to_string();
        assert!(empty.starts_with("no font in ") && empty.contains("help: "), "{empty}");

        fs::write(folder.path().join("a.ttf"), "not a font").expect("written");
        let broken = Fonts::with_folder(folder.path()).expect_err("no font").to_string();
        assert!(broken.contains("a.ttf` is not a font") && broken.contains("help: "), "{broken}");
    }

    #[test]
    fn a_folder_adds_its_fonts_before_the_built_in_ones() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("serif.TTF"), dejavu::serif::regular()).expect("written");
        let fonts = Fonts::with_folder(folder.path()).expect("fonts");
        assert_eq!(fonts.font(0).expect("a font").info().family, "DejaVu Serif");
        assert_eq!(fonts.families(Language::Persian), [BUILT_IN]);
        assert!(!fonts.has_own_family(Language::Persian));
    }
}
