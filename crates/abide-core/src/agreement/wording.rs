use super::Language;
use crate::agreement::Line;
use crate::diagnostic::{Span, Spanned};
use crate::text::{Map, Node, NodeKind, Read, ReadText, Reader, Shape};

/// A text of the agreement in one language or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Language (none: the agreement's first) and text, in the order of the document.
    pub entries: Vec<(Option<Language>, String)>,
    /// Where it stands.
    pub span: Span,
}

impl Wording {
    /// The text of a language, else the first one.
    pub fn text(&self, language: &str) -> &str {
        let of_language =
            self.entries.iter().find(|(known, _)| known.as_ref().is_some_and(|known| known.0 == language));
        of_language.or(self.entries.first()).map_or("", |(_, text)| text)
    }
}

impl Read for Wording {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entries = match &node.kind {
            NodeKind::Map(_) => {
                let map = Map::<Language, Spanned<Line>>::read(node, reader)?;
                map.iter()
                    .map(|(language, line)| (Some(language.value.clone()), line.value.0.clone()))
                    .collect()
            }
            NodeKind::Scalar(_) | NodeKind::List(_) => {
                let line = Spanned::<Line>::read(node, reader)?;
                vec![(None, line.value.0)]
            }
        };
        Some(Wording { entries, span: node.span })
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::Text(Line::FORM), Map::<Language, Spanned<Line>>::shape()])
    }
}
