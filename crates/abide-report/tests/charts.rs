//! Every chart of the example page, looked at as a renderer and a reader would: is it a picture, is everything on
//! it, does nothing lie on anything else.

#[path = "../examples/charts/bars.rs"]
mod bars;
#[path = "../examples/charts/fields.rs"]
mod fields;
#[path = "../examples/charts/page.rs"]
mod page;
#[path = "../examples/charts/samples.rs"]
mod samples;
#[path = "../examples/charts/trend.rs"]
mod trend;
#[path = "../examples/charts/uptime.rs"]
mod uptime;

use std::collections::BTreeSet;

use abide_report::chart::{BudgetBar, BudgetBars, Caption, Direction};
use page::Sample;
use roxmltree::{Document, Node};
use unicode_width::UnicodeWidthStr;

const PAGES: [(bool, Direction); 3] =
    [(false, Direction::LeftToRight), (true, Direction::RightToLeft), (true, Direction::LeftToRight)];

fn all() -> impl Iterator<Item = Sample> {
    PAGES.into_iter().flat_map(|(persian, direction)| samples::samples(persian, direction))
}

/// The texts of a picture as they are read: without the isolates around them.
fn texts(document: &Document<'_>) -> BTreeSet<String> {
    let texts = document.descendants().filter(Node::is_text).filter_map(|node| node.text());
    let lines = texts.flat_map(str::lines).map(|line| {
        let inner = line.strip_prefix('\u{2067}').and_then(|line| line.strip_suffix('\u{2069}'));
        inner.unwrap_or(line).to_owned()
    });
    lines.filter(|line| !line.is_empty()).collect()
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).and_then(|text| text.parse().ok()).unwrap_or(f64::NAN)
}

/// Every point that a shape names, x before y; of a shape with an extent, its corners.
fn points(node: Node<'_, '_>) -> Vec<(f64, f64)> {
    let at = |name| number(node, name);
    match node.tag_name().name() {
        "rect" => vec![(at("x"), at("y")), (at("x") + at("width"), at("y") + at("height"))],
        "circle" => vec![(at("cx") - at("r"), at("cy") - at("r")), (at("cx") + at("r"), at("cy") + at("r"))],
        "text" => {
            let (from, to, top, bottom) = extent(node);
            vec![(from, top), (to, bottom)]
        }
        "polyline" | "polygon" => pairs(node.attribute("points").unwrap_or("none")),
        "path" => pairs(node.attribute("d").unwrap_or("none")),
        _ => Vec::new(),
    }
}

fn pairs(text: &str) -> Vec<(f64, f64)> {
    let numbers: Vec<f64> = text
        .split([' ', ',', 'M', 'L'])
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().unwrap_or(f64::NAN))
        .collect();
    numbers.chunks(2).map(|pair| (pair[0], pair.get(1).copied().unwrap_or(f64::NAN))).collect()
}

/// Where a text stands at least: from, to, top, bottom, taking letters for narrow.
fn extent(node: Node<'_, '_>) -> (f64, f64, f64, f64) {
    let (x, y, size) = (number(node, "x"), number(node, "y"), number(node, "font-size"));
    let width = node.text().unwrap_or_default().width() as f64 * size * 0.45;
    let from = match node.attribute("text-anchor") {
        Some("middle") => x - width / 2.0,
        Some("end") => x - width,
        _ => x,
    };
    (from, from + width, y - size * 0.65, y)
}

#[test]
fn every_chart_is_a_picture_with_a_name_and_a_description() {
    let mut ids = BTreeSet::new();
    for sample in samples::samples(false, Direction::LeftToRight) {
        let document = Document::parse(&sample.svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("direction"), Some("ltr"));
        let named: Vec<&str> = root.attribute("aria-labelledby").unwrap().split(' ').collect();
        let found: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(named, found);
        assert!(found.iter().all(|id| ids.insert((*id).to_owned())), "{found:?} are used twice");
    }
}

#[test]
fn every_text_is_on_the_picture_or_under_the_pointer() {
    for sample in all() {
        let document = Document::parse(&sample.svg).unwrap();
        let texts = texts(&document);
        for said in sample.said.iter().filter(|said| !said.is_empty()) {
            assert!(texts.contains(said), "{}: {said} is missing", sample.name);
        }
    }
}

#[test]
fn everything_is_inside_and_every_coordinate_is_a_number() {
    for sample in all() {
        let document = Document::parse(&sample.svg).unwrap();
        let root = document.root_element();
        let (width, height) = (number(root, "width"), number(root, "height"));
        assert_eq!(root.attribute("viewBox"), Some(format!("0 0 {width} {height}").as_str()));
        for node in root.descendants() {
            for (x, y) in points(node) {
                let inside = (-0.01..=width + 0.01).contains(&x) && (-0.01..=height + 0.01).contains(&y);
                assert!(inside, "{}: {x} {y} of {node:?}", sample.name);
            }
        }
    }
}

#[test]
fn no_text_lies_on_another() {
    for sample in all() {
        let document = Document::parse(&sample.svg).unwrap();
        let texts: Vec<_> = document.descendants().filter(|node| node.has_tag_name("text")).collect();
        for (at, one) in texts.iter().enumerate() {
            for other in &texts[..at] {
                let ((a, b, c, d), (e, f, g, h)) = (extent(*one), extent(*other));
                let meet = a < f && e < b && c < h && g < d;
                assert!(!meet, "{}: {:?} on {:?}", sample.name, one.text(), other.text());
            }
        }
    }
}

#[test]
fn a_mirrored_chart_says_the_same() {
    let plain = samples::samples(true, Direction::LeftToRight);
    let mirrored = samples::samples(true, Direction::RightToLeft);
    for (one, other) in plain.iter().zip(&mirrored) {
        let (one, other) = (Document::parse(&one.svg).unwrap(), Document::parse(&other.svg).unwrap());
        assert_eq!(texts(&one), texts(&other));
    }
}

#[test]
fn a_picture_asks_for_nothing_from_outside() {
    for sample in all() {
        for word in ["<script", "<style", "style=", "class=", "url(", "href", "NaN", "inf\""] {
            assert!(!sample.svg.contains(word), "{}: {word}", sample.name);
        }
    }
}

#[test]
fn hostile_text_is_only_text() {
    let hostile = "</title><script>alert('x')</script>\u{202E}\u{0}\n\"&\u{2069}";
    let bar = BudgetBar {
        label: hostile.to_owned(),
        tooltip: hostile.to_owned(),
        allowed: f64::NAN,
        used: f64::INFINITY,
        allowed_text: hostile.to_owned(),
        used_text: hostile.to_owned(),
    };
    let caption = Caption {
        id: format!("7\"{hostile}"),
        title: hostile.to_owned(),
        description: hostile.to_owned(),
        empty: hostile.to_owned(),
    };
    for bars in [vec![bar], Vec::new()] {
        let svg = BudgetBars { caption: caption.clone(), bars }.svg(Direction::RightToLeft);
        let document = Document::parse(&svg).unwrap();
        assert!(!document.descendants().any(|node| node.has_tag_name("script")));
        assert_eq!(document.root_element().attribute("aria-labelledby").unwrap().split(' ').count(), 2);
        assert!(texts(&document).contains("</title><script>alert('x')</script> \"&"), "{svg}");
    }
}

#[test]
fn pictures_stay_as_they_are() {
    for (persian, direction) in [PAGES[0], PAGES[1]] {
        for sample in samples::samples(persian, direction) {
            let name = sample.name.as_str();
            if matches!(
                name,
                "strip, two days" | "budget, all kept" | "trend of durations" | "bars near the whole"
            ) {
                let name = format!("{} {}", name.replace(',', ""), if persian { "fa" } else { "en" });
                insta::assert_snapshot!(name.replace(' ', "_"), sample.svg);
            }
        }
    }
}
