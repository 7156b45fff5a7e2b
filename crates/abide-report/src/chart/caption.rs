use super::Direction;
use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::palette::AXIS;
use super::stroke::Stroke;
use super::type_style::TypeStyle;

/// What a chart says about itself. The texts are in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Caption {
    /// A prefix for the identifiers inside the chart, unique on the page: Latin letters, digits, `-` and `_`.
    /// Other characters are left out.
    pub id: String,
    /// The name of the chart. It is read aloud and not drawn: the page has its own heading.
    pub title: String,
    /// The data as sentences, for those who cannot see the picture.
    pub description: String,
    /// What stands in the frame where there are no data.
    pub empty: String,
}

impl Caption {
    /// The prefix, cleaned; an identifier begins with a letter.
    pub(super) fn identifier(&self) -> String {
        let kept = |character: &char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
        let id: String = self.id.chars().filter(kept).collect();
        if id.starts_with(|first: char| first.is_ascii_alphabetic()) { id } else { format!("chart{id}") }
    }

    /// The picture of no data.
    pub(super) fn frame(&self, direction: Direction) -> String {
        let area = Area::new(1.0, 1.0, WIDTH - 2.0, 78.0);
        let mut canvas = Canvas::new(direction);
        canvas.outline(area, &Stroke::dashed(AXIS, 1.0, "3 4"));
        canvas.label(
            area.middle(),
            Anchor::Middle,
            &self.empty,
            TypeStyle::SMALL.size(12.0),
            area.width - 32.0,
        );
        canvas.finish(self, 80.0)
    }
}
