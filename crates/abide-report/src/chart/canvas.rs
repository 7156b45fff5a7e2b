use std::fmt::Write as _;

use super::anchor::Anchor;
use super::area::Area;
use super::coordinate::Coordinate;
use super::palette::PAPER;
use super::plain_text::{escaped, plain};
use super::stroke::Stroke;
use super::type_style::{HALO, TypeStyle};
use super::{Caption, Direction};

/// The width of every chart, in units of its own coordinates; the height follows from the data.
pub(super) const WIDTH: f64 = 720.0;

/// Where SVG is written. Callers think in reading coordinates; the canvas alone knows that a page may run from
/// right to left.
pub(super) struct Canvas {
    direction: Direction,
    body: String,
}

impl Canvas {
    pub(super) const fn new(direction: Direction) -> Self {
        Self { direction, body: String::new() }
    }

    /// The one place that mirrors.
    fn x(&self, x: f64) -> Coordinate {
        Coordinate(match self.direction {
            Direction::LeftToRight => x,
            Direction::RightToLeft => WIDTH - x,
        })
    }

    /// A rectangle with a colour inside.
    pub(super) fn fill(&mut self, area: Area, color: &str) {
        self.rect(area, &format!(" fill=\"{color}\""));
    }

    /// A rectangle with a line around it, drawn within the rectangle, on paper.
    pub(super) fn outline(&mut self, area: Area, stroke: &Stroke) {
        self.rect(inner(area, stroke), &format!(" fill=\"{PAPER}\"{}", stroked(stroke)));
    }

    /// A line around a rectangle, drawn within it, over whatever is inside.
    pub(super) fn frame(&mut self, area: Area, stroke: &Stroke) {
        self.rect(inner(area, stroke), &format!(" fill=\"none\"{}", stroked(stroke)));
    }

    /// Nothing to see, but a place that shows the title of its group under the pointer.
    pub(super) fn touch(&mut self, area: Area) {
        self.rect(area, " fill=\"none\" pointer-events=\"all\"");
    }

    fn rect(&mut self, area: Area, paint: &str) {
        let left = match self.direction {
            Direction::LeftToRight => area.x,
            Direction::RightToLeft => area.end(),
        };
        let (x, y) = (self.x(left), Coordinate(area.y));
        let (width, height) = (Coordinate(area.width.max(0.0)), Coordinate(area.height.max(0.0)));
        let _ =
            writeln!(self.body, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{paint}/>");
    }

    /// Strokes across a rectangle. They are written out, since patterns would need names that are unique on
    /// the page.
    pub(super) fn hatch(&mut self, area: Area, gap: f64, stroke: &Stroke) {
        let mut path = String::new();
        for [from, to] in area.hatch(gap) {
            let (x1, y1, x2, y2) = (self.x(from.0), Coordinate(from.1), self.x(to.0), Coordinate(to.1));
            let _ = write!(path, "M{x1} {y1}L{x2} {y2}");
        }
        if !path.is_empty() {
            let _ = writeln!(self.body, "<path d=\"{path}\" fill=\"none\"{}/>", stroked(stroke));
        }
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: &Stroke) {
        self.polyline(&[from, to], stroke);
    }

    /// The line of a goal, a limit or a cap, with a rim of paper so that it is seen on bars.
    pub(super) fn goal(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.line(from, to, &Stroke::solid(PAPER, 3.4));
        self.line(from, to, &Stroke::GOAL);
    }

    /// A line through points; nothing where there are fewer than two.
    pub(super) fn polyline(&mut self, points: &[(f64, f64)], stroke: &Stroke) {
        if points.len() > 1 {
            let points = self.points(points);
            let _ = writeln!(
                self.body,
                "<polyline points=\"{points}\" fill=\"none\"{} stroke-linejoin=\"round\"/>",
                stroked(stroke)
            );
        }
    }

    pub(super) fn polygon(&mut self, points: &[(f64, f64)], color: &str) {
        let points = self.points(points);
        let _ = writeln!(self.body, "<polygon points=\"{points}\" fill=\"{color}\"/>");
    }

    fn points(&self, points: &[(f64, f64)]) -> String {
        let pairs: Vec<String> =
            points.iter().map(|(x, y)| format!("{},{}", self.x(*x), Coordinate(*y))).collect();
        pairs.join(" ")
    }

    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: f64, color: &str, stroke: Option<&Stroke>) {
        let (cx, cy, r) = (self.x(x), Coordinate(y), Coordinate(radius));
        let stroke = stroke.map(stroked).unwrap_or_default();
        let _ = writeln!(self.body, "<circle cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\" fill=\"{color}\"{stroke}/>");
    }

    /// A text whose middle line lies at `y`.
    pub(super) fn text(&mut self, (x, y): (f64, f64), anchor: Anchor, text: &str, style: TypeStyle) {
        let text = plain(text);
        if text.is_empty() {
            return;
        }
        let mut paint = String::new();
        if style.bold {
            paint.push_str(" font-weight=\"bold\"");
        }
        if style.halo {
            let (color, width) = HALO;
            let _ = write!(
                paint,
                " stroke=\"{color}\" stroke-width=\"{width}\" stroke-linejoin=\"round\" paint-order=\"stroke\""
            );
        }
        let (x, baseline, size) = (self.x(x), Coordinate(y + style.size * 0.36), Coordinate(style.size));
        let _ = writeln!(
            self.body,
            "<text x=\"{x}\" y=\"{baseline}\" text-anchor=\"{}\" font-size=\"{size}\" fill=\"{}\"{paint}>{}</text>",
            self.anchor(anchor),
            style.color,
            self.isolated(&text)
        );
    }

    /// A text that is shortened where it is wider than `room`; its whole is then under the pointer.
    pub(super) fn label(&mut self, at: (f64, f64), anchor: Anchor, text: &str, style: TypeStyle, room: f64) {
        let short = style.shortened(&plain(text), room);
        if short == plain(text) {
            self.text(at, anchor, text, style);
        } else {
            self.titled(&[text], |canvas| canvas.text(at, anchor, &short, style));
        }
    }

    /// What `draw` draws, with the lines as its title: browsers show it under the pointer.
    pub(super) fn titled(&mut self, lines: &[&str], draw: impl FnOnce(&mut Self)) {
        let lines: Vec<String> =
            lines.iter().map(|line| plain(line)).filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return draw(self);
        }
        let lines: Vec<String> = lines.iter().map(|line| self.isolated(line)).collect();
        let _ = writeln!(self.body, "<g><title>{}</title>", lines.join("\n"));
        draw(self);
        self.body.push_str("</g>\n");
    }

    /// Anchors turn with the page, since the root stays left to right: renderers disagree about what anchors
    /// mean under any other direction.
    const fn anchor(&self, anchor: Anchor) -> &'static str {
        match (anchor, self.direction) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, Direction::LeftToRight) | (Anchor::End, Direction::RightToLeft) => "start",
            (Anchor::End, Direction::LeftToRight) | (Anchor::Start, Direction::RightToLeft) => "end",
        }
    }

    /// The text as markup, set in the direction of the page.
    fn isolated(&self, text: &str) -> String {
        match self.direction {
            Direction::LeftToRight => escaped(text),
            Direction::RightToLeft => format!("\u{2067}{}\u{2069}", escaped(text)),
        }
    }

    /// The picture, `height` high.
    pub(super) fn finish(self, caption: &Caption, height: f64) -> String {
        let (id, width, height) = (caption.identifier(), Coordinate(WIDTH), Coordinate(height));
        let title = self.isolated(&plain(&caption.title));
        let description = self.isolated(&plain(&caption.description));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" direction=\"ltr\" \
             font-family=\"'DejaVu Sans', Vazirmatn, 'Noto Sans Arabic', sans-serif\">\n\
             <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>\n\
             <rect x=\"0\" y=\"0\" width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>\n{}</svg>\n",
            self.body
        )
    }
}

/// The middle of a line that is drawn along the inside of `area`.
fn inner(area: Area, stroke: &Stroke) -> Area {
    let inset = stroke.width / 2.0;
    let (width, height) = ((area.width - stroke.width).max(0.0), (area.height - stroke.width).max(0.0));
    Area::new(area.x + inset, area.y + inset, width, height)
}

fn stroked(stroke: &Stroke) -> String {
    let dash = stroke.dash.map(|dash| format!(" stroke-dasharray=\"{dash}\"")).unwrap_or_default();
    format!(" stroke=\"{}\" stroke-width=\"{}\"{dash}", stroke.color, Coordinate(stroke.width))
}
