use super::layout::{self, Written};
use super::{LegalOptions, LegalStyle, LegalTerms, Pen, parts};
use crate::Messages;
use crate::document::{Block, Document, PageLabel};

/// The legal document of an agreement in the language of the messages.
///
/// Everything that the agreement says stands in it, and every default; `summary` and `bullets` are extracts. Where
/// `beside` is given, the two languages stand side by side, that of the messages first; a notice says which of them
/// is authoritative.
#[must_use]
pub fn legal_document(terms: LegalTerms<'_>, messages: &Messages, options: &LegalOptions<'_>) -> Document {
    let pen = Pen::new(terms, messages);
    let written = Written { pen: &pen, parts: parts::all(&pen) };
    if let Some(second) = options.beside {
        let other = Pen::new(terms, second);
        let translated = Written { pen: &other, parts: parts::all(&other) };
        let own = document(&pen, options.draft, layout::beside(&written, &translated));
        return in_two_languages(own, &document(&other, options.draft, Vec::new()));
    }
    let suits = match terms.several() {
        Some(_) => LegalStyle::Levels,
        None => LegalStyle::of_kind(terms.plan.kind),
    };
    let style = options.style.unwrap_or(suits);
    let blocks = match style {
        LegalStyle::Formal => layout::formal(&written),
        LegalStyle::Levels => layout::levels(&written),
        LegalStyle::Service => layout::service(&written),
        LegalStyle::Columns => layout::columns(&written),
        LegalStyle::Funnel => layout::funnel(&written),
        LegalStyle::Bullets => layout::bullets(&written),
        LegalStyle::Summary => {
            let mut blocks = layout::head(&pen);
            blocks.extend(layout::summary(&written, style.has_clauses()));
            blocks
        }
    };
    document(&pen, options.draft, blocks)
}

/// A document whose foot and mark are read in the language of another one too.
fn in_two_languages(own: Document, other: &Document) -> Document {
    let turns = own.is_right_to_left() || other.is_right_to_left();
    let both = |own: String, other: &str| match (own == other || other.is_empty(), turns) {
        (true, _) => own,
        (false, false) => format!("{own} / {other}"),
        // Each keeps its own direction, whichever that of the document is.
        (false, true) => format!("\u{2068}{own}\u{2069} / \u{2068}{other}\u{2069}"),
    };
    Document {
        running: both(own.running, &other.running),
        watermark: both(own.watermark, &other.watermark),
        page_labels: own.page_labels.into_iter().chain(other.page_labels.iter().cloned()).collect(),
        ..own
    }
}

/// A document around blocks.
pub(super) fn document(pen: &Pen<'_>, draft: bool, blocks: Vec<Block>) -> Document {
    let plan = pen.terms.plan;
    let title = pen.terms.agreement.title.as_ref();
    let title = title.map_or_else(|| plan.id.clone(), |title| pen.name(title));
    let version = pen.messages.isolate(&plan.version.to_string());
    let running = pen.say(
        "legal-running",
        [("title", title.clone().into()), ("id", pen.id(&plan.id).into()), ("version", version.into())],
    );
    Document {
        language: pen.messages.language(),
        title: title.replace(['\u{200f}', '\u{2068}', '\u{2069}'], ""),
        identifier: format!("{} {}", plan.id, plan.version),
        instant: plan.term.interval.start(),
        running: running.plain(),
        page_labels: vec![PageLabel::new(pen.messages)],
        watermark: if draft { pen.word("legal-draft") } else { String::new() },
        blocks,
        attachments: Vec::new(),
    }
}
