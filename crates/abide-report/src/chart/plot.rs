use super::Axis;
use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::palette::PAPER;
use super::scale::Scale;
use super::stroke::Stroke;
use super::type_style::TypeStyle;

/// The field of a chart whose values stand upright: an axis of values at its start, columns along its foot.
pub(super) struct Plot {
    pub(super) area: Area,
    pub(super) scale: Scale,
    columns: usize,
}

/// Between the words of an axis and its line.
const GAP: f64 = 8.0;

impl Plot {
    /// A field from `top` on, `height` high, for `columns` columns; `end` is kept free beyond it for names of
    /// lines.
    pub(super) fn new(
        values: impl IntoIterator<Item = f64>,
        axis: &Axis<'_>,
        (top, height): (f64, f64),
        end: f64,
        columns: usize,
    ) -> Self {
        let scale = Scale::new(values, axis, 5);
        let labels = scale.ticks.iter().map(|tick| TypeStyle::SMALL.width(&tick.label));
        let start = labels.fold(0.0, f64::max).min(WIDTH / 4.0) + GAP;
        Self { area: Area::new(start, top, WIDTH - start - end, height), scale, columns: columns.max(1) }
    }

    /// The height of a value.
    pub(super) fn y(&self, value: f64) -> f64 {
        self.area.bottom() - self.scale.part(value) * self.area.height
    }

    /// How wide a column is.
    pub(super) fn pitch(&self) -> f64 {
        self.area.width / self.columns as f64
    }

    /// The middle of a column.
    pub(super) fn x(&self, column: usize) -> f64 {
        self.area.x + (column as f64 + 0.5) * self.pitch()
    }

    /// The whole height of a column.
    pub(super) fn column(&self, column: usize) -> Area {
        Area { x: self.x(column) - self.pitch() / 2.0, width: self.pitch(), ..self.area }
    }

    /// The bar from zero to a value, in its column: part of the column's width, at most `widest`.
    pub(super) fn bar(&self, column: usize, value: f64, part: f64, widest: f64) -> Area {
        let (zero, y) = (self.y(0.0), self.y(value));
        let width = (self.pitch() * part).min(widest);
        Area::new(self.x(column) - width / 2.0, y.min(zero), width, (y - zero).abs())
    }

    /// Which columns have their figures written at the bars: all, if they can stand side by side, else the one
    /// furthest from zero and the last one.
    pub(super) fn written(&self, figures: &[(f64, &str)]) -> Vec<bool> {
        let style = TypeStyle::DIRECT;
        if figures.iter().all(|(_, text)| style.width(text) + 3.0 <= self.pitch()) {
            return vec![true; figures.len()];
        }
        let furthest =
            figures.iter().enumerate().max_by(|one, other| one.1.0.abs().total_cmp(&other.1.0.abs()));
        let last = figures.len().saturating_sub(1);
        let furthest = furthest.map_or(last, |(at, _)| at);
        let half = |at: usize| figures.get(at).map_or(0.0, |(_, text)| style.width(text) / 2.0 + 3.0);
        let apart = self.x(last) - self.x(furthest) > half(last) + half(furthest);
        (0..figures.len()).map(|at| at == furthest || (at == last && apart)).collect()
    }

    /// Writes a figure above or below a bar, within the field.
    pub(super) fn figure(&self, canvas: &mut Canvas, column: usize, y: f64, text: &str) {
        let style = TypeStyle::DIRECT;
        let width = style.width(text).min(WIDTH);
        let middle = self.x(column).clamp(width / 2.0, WIDTH - width / 2.0);
        canvas.label((middle, y), Anchor::Middle, text, style, WIDTH);
    }

    /// The grid and the values of its lines.
    pub(super) fn grid(&self, canvas: &mut Canvas) {
        for tick in &self.scale.ticks {
            let y = self.y(tick.value);
            let foot = tick.value == 0.0 || (self.scale.broken && y >= self.area.bottom());
            let stroke = if foot { Stroke::AXIS } else { Stroke::GRID };
            canvas.line((self.area.x, y), (self.area.end(), y), &stroke);
            canvas.label((self.area.x - GAP, y), Anchor::End, &tick.label, TypeStyle::SMALL, WIDTH / 4.0);
        }
        if self.scale.broken {
            self.broken_foot(canvas);
        }
    }

    /// Two strokes across the foot of the axis: zero is far below.
    fn broken_foot(&self, canvas: &mut Canvas) {
        let (x, y) = (self.area.x, self.area.bottom());
        let steps = [(0.0, 0.0), (0.0, -4.0), (4.0, -6.0), (-4.0, -10.0), (0.0, -12.0), (0.0, -16.0)];
        let points: Vec<(f64, f64)> = steps.iter().map(|(right, down)| (x + right, y + down)).collect();
        canvas.polyline(&points, &Stroke::solid(PAPER, 4.0));
        canvas.polyline(&points, &Stroke::AXIS);
    }

    /// Names the columns below the field: as many as fit, evenly, the last one always. Returns which.
    pub(super) fn names(&self, canvas: &mut Canvas, labels: &[&str]) -> Vec<bool> {
        let style = TypeStyle::SMALL;
        let pitch = self.pitch();
        let room = pitch.max(120.0).min(self.area.width);
        let widest = labels.iter().map(|label| style.width(label).min(room)).fold(0.0, f64::max);
        let every = ((widest + 10.0) / pitch).ceil().max(1.0) as usize;
        let last = labels.len().saturating_sub(1);
        let y = self.area.bottom() + 14.0;
        let mut named = vec![false; labels.len()];
        for (at, label) in labels.iter().enumerate() {
            if (last - at).is_multiple_of(every) {
                let width = style.width(label).min(room);
                let middle = self.x(at).clamp(width / 2.0, WIDTH - width / 2.0);
                canvas.label((middle, y), Anchor::Middle, label, style, room);
                if let Some(named) = named.get_mut(at) {
                    *named = true;
                }
            }
        }
        named
    }

    /// Names lines beyond the end of the field, each at its height, apart from each other.
    pub(super) fn name_lines(&self, canvas: &mut Canvas, lines: &[(f64, &str)]) {
        let style = TypeStyle::DIRECT;
        let mut lines: Vec<(f64, &str)> = lines.iter().map(|(value, text)| (self.y(*value), *text)).collect();
        lines.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut free = f64::MIN;
        for (y, text) in lines {
            let y = y.max(free);
            free = y + style.size + 3.0;
            let x = self.area.end() + 6.0;
            canvas.label((x, y), Anchor::Start, text, style, WIDTH - x);
        }
    }

    /// How much room the names of lines need beyond the end of the field.
    pub(super) fn room(texts: &[&str]) -> f64 {
        let widest = texts.iter().map(|text| TypeStyle::DIRECT.width(text)).fold(0.0, f64::max);
        if widest > 0.0 { (widest + 8.0).min(WIDTH / 3.0) } else { 2.0 }
    }
}
