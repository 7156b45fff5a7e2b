use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::palette::{AXIS, INK, PAPER, RAMP};
use super::stroke::Stroke;
use super::type_style::TypeStyle;
use super::{Caption, Direction, Format, Steps};

/// Counts in rows and columns, such as weekdays and hours: the more, the darker.
#[derive(Clone)]
pub struct HeatMap<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The names of the rows from top to bottom.
    pub rows: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The cells, row by row; cells that are missing stay empty.
    pub cells: Vec<Vec<HeatCell>>,
    /// Writes the counts of the legend.
    pub format: Format<'a>,
}

/// One cell of a [`HeatMap`].
#[derive(Debug, Clone)]
pub struct HeatCell {
    /// How many.
    pub count: u64,
    /// How many, as text; stands in the cell where it fits and is not zero.
    pub text: String,
    /// What the pointer shows.
    pub tooltip: String,
}

const TOP: f64 = 20.0;
const GAP: f64 = 8.0;

impl HeatMap<'_> {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.rows.is_empty() || self.columns.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let names = self.rows.iter().map(|row| TypeStyle::SMALL.width(row)).fold(0.0, f64::max).min(180.0);
        let start = names + GAP;
        let pitch = ((WIDTH - start) / self.columns.len() as f64).min(56.0);
        let height = pitch.clamp(13.0, 24.0);
        let tones = Tones::new(self.cells.iter().flatten().map(|cell| cell.count).max().unwrap_or(0));
        self.name_columns(&mut canvas, start, pitch);
        for (at, row) in self.rows.iter().enumerate() {
            let y = TOP + at as f64 * height;
            let place = (names, y + height / 2.0);
            canvas.label(place, Anchor::End, row, TypeStyle::SMALL, names);
            let cells = self.cells.get(at).map(Vec::as_slice).unwrap_or_default();
            for (column, cell) in cells.iter().take(self.columns.len()).enumerate() {
                let gap = if pitch > 8.0 { 1.0 } else { 0.0 };
                let x = start + column as f64 * pitch;
                cell.draw(&mut canvas, Area::new(x, y, pitch - gap, height - gap), &tones);
            }
        }
        let y = TOP + self.rows.len() as f64 * height + 10.0;
        self.legend(&mut canvas, start, y, &tones);
        canvas.finish(&self.caption, y + 30.0)
    }

    fn name_columns(&self, canvas: &mut Canvas, start: f64, pitch: f64) {
        let style = TypeStyle::SMALL;
        let room = pitch.max(60.0);
        let widest = self.columns.iter().map(|name| style.width(name).min(room)).fold(0.0, f64::max);
        let every = ((widest + 6.0) / pitch).ceil().max(1.0) as usize;
        for (at, name) in self.columns.iter().enumerate() {
            let area = Area::new(start + at as f64 * pitch, 0.0, pitch, TOP);
            if at.is_multiple_of(every) {
                let width = style.width(name).min(room);
                let middle = area.middle().0.clamp(width / 2.0, WIDTH - width / 2.0);
                canvas.label((middle, TOP - 10.0), Anchor::Middle, name, style, room);
            } else {
                canvas.titled(&[name], |canvas| canvas.touch(area));
            }
        }
    }

    /// A sample of each tone with the counts at which it begins.
    fn legend(&self, canvas: &mut Canvas, x: f64, y: f64, tones: &Tones) {
        let mut at = x;
        for begin in &tones.begins {
            let label = (self.format)(*begin as f64, 0);
            let width = (TypeStyle::SMALL.width(&label) + 10.0).max(34.0);
            let area = Area::new(at, y, width, 10.0);
            canvas.fill(area, tones.color(*begin).0);
            canvas.frame(area, &Stroke::solid(AXIS, 0.5));
            canvas.text((at, y + 19.0), Anchor::Start, &label, TypeStyle::SMALL);
            at += width;
        }
    }
}

impl HeatCell {
    fn draw(&self, canvas: &mut Canvas, area: Area, tones: &Tones) {
        let style = TypeStyle::LABEL.size(10.0);
        let fits = self.count > 0 && area.height > 12.0 && style.width(&self.text) <= area.width - 2.0;
        let text = if fits { "" } else { &self.text };
        canvas.titled(&[&self.tooltip, text], |canvas| {
            let (color, dark) = tones.color(self.count);
            canvas.fill(area, color);
            if fits {
                let color = if dark { PAPER } else { INK };
                canvas.text(area.middle(), Anchor::Middle, &self.text, style.color(color));
            }
        });
    }
}

/// Which counts get which tone: zero has the lightest to itself, the others change at counts that people count
/// in, and the highest are the darkest.
struct Tones {
    begins: Vec<u64>,
}

impl Tones {
    fn new(most: u64) -> Self {
        let step = Steps::Whole.at_least(most as f64 / (RAMP.len() - 1) as f64) as u64;
        let steps =
            (1..RAMP.len() as u64).filter_map(|at| at.checked_mul(step)).filter(|begin| *begin <= most);
        let mut begins = vec![0, 1];
        begins.extend(steps.filter(|begin| *begin > 1));
        begins.truncate(if most == 0 { 1 } else { RAMP.len() });
        Self { begins }
    }

    /// The colour of a count, and whether it is a dark one.
    fn color(&self, count: u64) -> (&'static str, bool) {
        let tone = self.begins.iter().rposition(|begin| *begin <= count).unwrap_or(0);
        let last = self.begins.len().saturating_sub(1).max(1);
        // Few tones are spread over the whole ramp.
        let at = (tone * (RAMP.len() - 1) + last / 2) / last;
        (RAMP.get(at).copied().unwrap_or(PAPER), at > 3)
    }
}

#[cfg(test)]
mod tests {
    use super::{RAMP, Tones};

    #[test]
    fn tones_begin_at_round_counts_and_zero_is_apart() {
        assert_eq!(Tones::new(60).begins, [0, 1, 20, 40, 60]);
        assert_eq!(Tones::new(5).begins, [0, 1, 2, 3, 4, 5]);
        assert_eq!(Tones::new(24).begins, [0, 1, 5, 10, 15, 20]);
        assert_eq!(Tones::new(1).begins, [0, 1]);
        assert_eq!(Tones::new(0).begins, [0]);
        assert_eq!(Tones::new(u64::MAX).begins.len(), 5);
    }

    #[test]
    fn the_highest_are_the_darkest_and_zero_is_the_lightest() {
        for most in [1, 2, 7, 60, u64::MAX] {
            assert_eq!(Tones::new(most).color(0).0, RAMP[0]);
            assert_eq!(Tones::new(most).color(most).0, RAMP[5], "{most}");
        }
    }
}
