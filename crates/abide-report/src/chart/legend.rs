use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::type_style::TypeStyle;

/// The keys of a chart: a sample of each sign and what it means, in lines as long as the chart.
pub(super) struct Legend<'a> {
    keys: Vec<Key<'a>>,
}

struct Key<'a> {
    text: &'a str,
    draw: Draw<'a>,
}

/// Draws a sample into its area.
type Draw<'a> = Box<dyn Fn(&mut Canvas, Area) + 'a>;

const LINE: f64 = 18.0;
const SAMPLE: f64 = 16.0;
const GAP: f64 = 6.0;
const BETWEEN: f64 = 20.0;

impl<'a> Legend<'a> {
    pub(super) const fn new() -> Self {
        Self { keys: Vec::new() }
    }

    /// Adds a key; `draw` draws the sample into the area it is given.
    pub(super) fn key(&mut self, text: &'a str, draw: impl Fn(&mut Canvas, Area) + 'a) {
        self.keys.push(Key { text, draw: Box::new(draw) });
    }

    /// Draws the keys from `x`, `y` on and returns how high they are.
    pub(super) fn draw(&self, canvas: &mut Canvas, x: f64, y: f64) -> f64 {
        let style = TypeStyle::SMALL;
        let (mut at, mut line) = (x, 0.0);
        for key in &self.keys {
            let room = WIDTH - x - SAMPLE - GAP - 8.0;
            let width = style.width(key.text).min(room);
            if at > x && at + SAMPLE + GAP + width > WIDTH {
                at = x;
                line += 1.0;
            }
            let top = y + line * LINE;
            (key.draw)(canvas, Area::new(at, top + 3.0, SAMPLE, 12.0));
            let place = (at + SAMPLE + GAP, top + LINE / 2.0);
            canvas.label(place, Anchor::Start, key.text, style, room);
            at += SAMPLE + GAP + width + BETWEEN;
        }
        if self.keys.is_empty() { 0.0 } else { (line + 1.0) * LINE }
    }
}
