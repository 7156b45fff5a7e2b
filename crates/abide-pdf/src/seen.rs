use std::collections::BTreeMap;

use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

use crate::printable::is_invisible;

/// The lines of a document as the eye meets them: the characters from the left edge to the right one, whatever
/// direction they are read in, line below line and page after page.
pub(crate) fn seen(document: &PagedDocument) -> Vec<String> {
    let mut lines = Vec::new();
    for page in document.pages() {
        let mut runs: BTreeMap<i64, Vec<(i64, String)>> = BTreeMap::new();
        gather(&page.frame, Point::zero(), &mut runs);
        for (_, mut line) in runs {
            line.sort();
            lines.push(line.into_iter().map(|(_, run)| run).collect());
        }
    }
    lines
}

/// The characters of a line that are seen.
pub(crate) fn visible(line: &str) -> String {
    line.chars().filter(|one| !is_invisible(*one)).collect()
}

fn gather(frame: &Frame, at: Point, runs: &mut BTreeMap<i64, Vec<(i64, String)>>) {
    for (offset, item) in frame.items() {
        let place = at + *offset;
        match item {
            FrameItem::Group(group) => gather(&group.frame, place, runs),
            FrameItem::Text(text) => {
                let run = text.glyphs.iter().filter_map(|glyph| text.text.get(glyph.range())).collect();
                runs.entry(hundredths(place.y.to_pt())).or_default().push((hundredths(place.x.to_pt()), run));
            }
            _ => {}
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a place on a page is small")]
fn hundredths(pt: f64) -> i64 {
    (pt * 100.0).round() as i64
}
