use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::legend::Legend;
use super::mark::{Mark, MarkWords};
use super::palette::{AXIS, DEEP_VERMILLION, MUTED, PAPER};
use super::scale::{Scale, finite};
use super::stroke::Stroke;
use super::type_style::TypeStyle;
use super::{Axis, Caption, Direction};

/// A share by the values of something (priorities, customers, people), one bar a value, against the goal.
#[derive(Clone)]
pub struct ShareBars<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The bars from top to bottom, in the order in which they are given.
    pub bars: Vec<ShareBar>,
    /// How the shares are laid out and written.
    pub axis: Axis<'a>,
    /// The name of the goal line.
    pub goal_text: String,
    /// Says how many more there are, where not all are shown: the number of those left out.
    pub more: &'a dyn Fn(usize) -> String,
    /// What the signs mean; only those that occur are explained.
    pub words: MarkWords,
}

/// One bar of [`ShareBars`].
#[derive(Debug, Clone)]
pub struct ShareBar {
    /// What the bar stands for.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// The share, in the unit of the axis; none where there was nothing to count.
    pub value: Option<f64>,
    /// The share as text.
    pub value_text: String,
    /// How many of how many, as text.
    pub count_text: String,
    /// The goal of this bar.
    pub goal: Option<f64>,
    /// What was decided.
    pub mark: Mark,
}

const TOP: f64 = 20.0;
const GAP: f64 = 12.0;
/// A bar of little can still be seen; nothing has no bar.
const LEAST: f64 = 3.0;
/// The bars begin this far after the foot of a broken axis.
const BREAK: f64 = 10.0;

/// The columns of a row.
struct Columns {
    bars: Area,
    value: f64,
    row: f64,
    style: TypeStyle,
}

impl ShareBars<'_> {
    /// How many bars are shown at most.
    pub const SHOWN: usize = 60;

    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        let shown = self.bars.get(..self.bars.len().min(Self::SHOWN)).unwrap_or_default();
        if shown.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let top = if one_goal(shown).is_some() { TOP } else { 2.0 };
        let columns = Columns::new(shown, top);
        let values = shown.iter().flat_map(|bar| [bar.value, bar.goal]).flatten();
        let scale = Scale::new(values, &self.axis, 4);
        let x = |value: f64| columns.bars.x + scale.part(value) * columns.bars.width;
        columns.grid(&mut canvas, &scale);
        for (at, bar) in shown.iter().enumerate() {
            let y = columns.bars.y + at as f64 * columns.row;
            canvas.titled(&[&bar.tooltip], |canvas| columns.draw(canvas, bar, y, &x));
        }
        columns.goals(&mut canvas, shown, &x);
        if scale.broken {
            columns.break_bars(&mut canvas);
        }

        let mut y = columns.bars.bottom() + 28.0;
        let left = self.bars.len() - shown.len();
        if left > 0 {
            canvas.label((0.0, y), Anchor::Start, &(self.more)(left), TypeStyle::SMALL, WIDTH);
            y += 18.0;
        }
        let mut legend = Legend::new();
        let marks: Vec<Mark> =
            shown.iter().filter(|bar| bar.value.and_then(finite).is_some()).map(|bar| bar.mark).collect();
        Mark::explain(&marks, &self.words, &mut legend, |mark, canvas, area| {
            mark.bar(canvas, Area { y: area.y + 1.0, height: area.height - 2.0, ..area });
        });
        self.name_goal(&mut canvas, shown, &mut legend, &x);
        let height = legend.draw(&mut canvas, columns.bars.x, y - 6.0);
        canvas.finish(&self.caption, y + height)
    }

    /// One goal is named above its line; several are explained as a sign.
    fn name_goal<'b>(
        &'b self,
        canvas: &mut Canvas,
        shown: &[ShareBar],
        legend: &mut Legend<'b>,
        x: &dyn Fn(f64) -> f64,
    ) {
        if let Some(goal) = one_goal(shown) {
            let style = TypeStyle::DIRECT;
            let width = style.width(&self.goal_text).min(WIDTH);
            let middle = x(goal).clamp(width / 2.0, WIDTH - width / 2.0);
            canvas.label((middle, TOP - 11.0), Anchor::Middle, &self.goal_text, style, WIDTH);
        } else if shown.iter().any(|bar| bar.goal.and_then(finite).is_some()) {
            legend.key(&self.goal_text, |canvas, area| {
                let (middle, _) = area.middle();
                canvas.line((middle, area.y - 1.0), (middle, area.bottom() + 1.0), &Stroke::GOAL);
            });
        }
    }
}

/// The goal, where all bars that have one have the same.
fn one_goal(bars: &[ShareBar]) -> Option<f64> {
    let mut goals = bars.iter().filter_map(|bar| bar.goal.and_then(finite));
    let first = goals.next()?;
    goals.all(|goal| goal == first).then_some(first)
}

impl Columns {
    fn new(bars: &[ShareBar], top: f64) -> Self {
        let row = match bars.len() {
            ..=12 => 26.0,
            13..=30 => 19.0,
            _ => 14.0,
        };
        let style = if row > 14.0 { TypeStyle::LABEL } else { TypeStyle::LABEL.size(10.5) };
        let widest = |style: TypeStyle, text: fn(&ShareBar) -> &str| {
            bars.iter().map(|bar| style.width(text(bar))).fold(0.0, f64::max)
        };
        let names = widest(style, |bar| &bar.label).min(200.0);
        let values = widest(Self::bold(style), |bar| &bar.value_text).min(110.0);
        let counts = widest(style, |bar| &bar.count_text).min(130.0);
        let end = WIDTH - values - GAP - if counts > 0.0 { counts + GAP } else { 0.0 };
        let area = Area::new(names + GAP, top, end - names - GAP, row * bars.len() as f64);
        Self { bars: area, value: end + GAP + values, row, style }
    }

    const fn bold(style: TypeStyle) -> TypeStyle {
        TypeStyle { bold: true, ..style }
    }

    fn grid(&self, canvas: &mut Canvas, scale: &Scale) {
        let mut free = f64::MIN;
        for tick in &scale.ticks {
            let x = self.bars.x + scale.part(tick.value) * self.bars.width;
            let foot = x <= self.bars.x;
            let stroke = if foot { Stroke::AXIS } else { Stroke::GRID };
            canvas.line((x, self.bars.y), (x, self.bars.bottom() + 3.0), &stroke);
            let width = TypeStyle::SMALL.width(&tick.label);
            let middle = x.clamp(width / 2.0, WIDTH - width / 2.0);
            if middle - width / 2.0 > free {
                free = middle + width / 2.0 + 6.0;
                let y = self.bars.bottom() + 11.0;
                canvas.text((middle, y), Anchor::Middle, &tick.label, TypeStyle::SMALL);
            }
        }
    }

    fn draw(&self, canvas: &mut Canvas, bar: &ShareBar, y: f64, x: &dyn Fn(f64) -> f64) {
        let middle = y + self.row / 2.0;
        canvas.touch(Area::new(0.0, y, WIDTH, self.row));
        let names = self.bars.x - GAP;
        canvas.label((names, middle), Anchor::End, &bar.label, self.style, names);
        if let Some(value) = bar.value.and_then(finite) {
            let thick = (self.row * 0.58).round();
            if value != 0.0 {
                let long = (x(value) - self.bars.x).max(LEAST);
                let area = Area::new(self.bars.x, middle - thick / 2.0, long, thick);
                bar.mark.bar(canvas, area);
            }
        }
        let bold = Self::bold(self.style);
        let bold = if bar.mark == Mark::Missed { bold.color(DEEP_VERMILLION) } else { bold };
        canvas.label((self.value, middle), Anchor::End, &bar.value_text, bold, 110.0);
        canvas.label((WIDTH, middle), Anchor::End, &bar.count_text, self.style.color(MUTED), 130.0);
    }

    /// Goals as one line through the rows that share it.
    fn goals(&self, canvas: &mut Canvas, bars: &[ShareBar], x: &dyn Fn(f64) -> f64) {
        let mut from = 0;
        for group in bars.chunk_by(|one, other| one.goal == other.goal) {
            let to = from + group.len();
            if let Some(goal) = group.first().and_then(|bar| bar.goal).and_then(finite) {
                let line = |row: usize| (x(goal), self.bars.y + row as f64 * self.row);
                canvas.goal(line(from), line(to));
            }
            from = to;
        }
    }

    /// A band of paper through all bars near their foot: they are not as long as they are high.
    fn break_bars(&self, canvas: &mut Canvas) {
        let mut points = Vec::new();
        let mut y = self.bars.y;
        let mut side = 1.5;
        while y < self.bars.bottom() {
            points.push((self.bars.x + BREAK + side, y));
            side = -side;
            y += 4.0;
        }
        points.push((self.bars.x + BREAK + side, self.bars.bottom()));
        canvas.polyline(&points, &Stroke::solid(PAPER, 4.0));
        for shift in [-2.0, 2.0] {
            let edge: Vec<(f64, f64)> = points.iter().map(|(x, y)| (x + shift, *y)).collect();
            canvas.polyline(&edge, &Stroke::solid(AXIS, 0.6));
        }
    }
}
