use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::palette::{AXIS, BLUE, DEEP_VERMILLION, INK, PAPER, TRACK, VERMILLION};
use super::scale::finite;
use super::stroke::Stroke;
use super::type_style::TypeStyle;
use super::{Caption, Direction};

/// How much of what each objective allows is used: a bar an objective, on a common scale of parts of the
/// allowance, so that all allowances end at one line however long they are.
#[derive(Debug, Clone)]
pub struct BudgetBars {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The bars from top to bottom.
    pub bars: Vec<BudgetBar>,
}

/// One bar of [`BudgetBars`].
#[derive(Debug, Clone)]
pub struct BudgetBar {
    /// The objective.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// What is allowed, in any unit, not below zero; zero where nothing is.
    pub allowed: f64,
    /// What is used, in the same unit.
    pub used: f64,
    /// What is allowed, as text; stands where the allowance ends.
    pub allowed_text: String,
    /// What is used, as text.
    pub used_text: String,
}

/// Beyond this many allowances a bar is broken off.
const MOST: f64 = 3.0;
const ROW: f64 = 66.0;
const BAR: f64 = 14.0;
/// The marker at the far end is drawn whole.
const EDGE: f64 = 1.0;
/// The room beyond the longest bar for its broken end.
const END: f64 = 18.0;

impl BudgetBars {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.bars.is_empty() {
            return self.caption.frame(direction);
        }
        let parts = self.bars.iter().map(BudgetBar::part).filter(|part| *part < f64::MAX);
        let longest = parts.fold(1.0, f64::max).min(MOST);
        let broken = self.bars.iter().any(|bar| bar.part() > longest);
        let unit = (WIDTH - if broken { END } else { EDGE }) / longest;
        let mut canvas = Canvas::new(direction);
        for (at, bar) in self.bars.iter().enumerate() {
            let y = at as f64 * ROW;
            canvas.titled(&[&bar.tooltip], |canvas| bar.draw(canvas, y, unit, longest));
        }
        canvas.finish(&self.caption, self.bars.len() as f64 * ROW - 6.0)
    }
}

impl BudgetBar {
    /// How many allowances are used; where nothing is allowed, any use is more than can be drawn.
    fn part(&self) -> f64 {
        let allowed = finite(self.allowed).unwrap_or(0.0).max(0.0);
        let used = finite(self.used).unwrap_or(0.0).max(0.0);
        if used <= 0.0 {
            0.0
        } else if allowed > 0.0 {
            used / allowed
        } else {
            f64::MAX
        }
    }

    fn draw(&self, canvas: &mut Canvas, y: f64, unit: f64, longest: f64) {
        let part = self.part();
        let used_color = if part > 1.0 { DEEP_VERMILLION } else { INK };
        let used_style = TypeStyle::STRONG.color(used_color);
        let used_room = used_style.width(&self.used_text).min(WIDTH / 2.0);
        canvas.touch(Area::new(0.0, y, WIDTH, ROW - 8.0));
        canvas.label((0.0, y + 10.0), Anchor::Start, &self.label, TypeStyle::LABEL, WIDTH - used_room - 24.0);
        canvas.label((WIDTH, y + 10.0), Anchor::End, &self.used_text, used_style, WIDTH / 2.0);

        let top = y + 22.0;
        // Where nothing is allowed, the allowance ends where the bar begins.
        let allowed = if finite(self.allowed).unwrap_or(0.0) > 0.0 { unit } else { EDGE };
        canvas.fill(Area::new(0.0, top, allowed, BAR), TRACK);
        canvas.fill(Area::new(0.0, top, allowed * part.min(1.0), BAR), BLUE);
        if part > 1.0 {
            let over = Area::new(allowed, top, unit * part.min(longest) - allowed, BAR);
            canvas.fill(over, VERMILLION);
            canvas.hatch(over, 6.0, &Stroke::solid(PAPER, 1.3));
            if part > longest {
                broken_end(canvas, over);
            }
        }
        canvas.line((allowed, top - 4.0), (allowed, top + BAR + 5.0), &Stroke::solid(INK, 1.6));
        let style = TypeStyle::SMALL;
        let width = style.width(&self.allowed_text).min(WIDTH - 8.0);
        let middle = allowed.clamp(width / 2.0, WIDTH - width / 2.0);
        canvas.label((middle, top + BAR + 13.0), Anchor::Middle, &self.allowed_text, style, WIDTH - 8.0);
    }
}

/// Two strokes and an arrow: the bar goes on beyond the page.
fn broken_end(canvas: &mut Canvas, bar: Area) {
    let at = bar.end() - 22.0;
    for x in [at, at + 6.0] {
        canvas.line((x, bar.bottom() + 2.0), (x + 6.0, bar.y - 2.0), &Stroke::solid(PAPER, 3.0));
        canvas.line((x, bar.bottom() + 2.0), (x + 6.0, bar.y - 2.0), &Stroke::solid(AXIS, 1.0));
    }
    let (_, middle) = bar.middle();
    let tip = bar.end() + 12.0;
    canvas.polygon(&[(tip - 8.0, bar.y), (tip, middle), (tip - 8.0, bar.bottom())], VERMILLION);
}
