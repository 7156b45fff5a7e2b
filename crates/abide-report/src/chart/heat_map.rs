use super::canvas::{Canvas, WIDTH};
use super::palette::{AXIS, INK, PAPER, RAMP};
use super::type_style::TypeStyle;
use super::{Anchor, Area, Caption, Direction, Format, Stroke};

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
        let most = self.cells.iter().flatten().map(|cell| cell.count).max().unwrap_or(0);
        self.name_columns(&mut canvas, start, pitch);
        for (at, row) in self.rows.iter().enumerate() {
            let y = TOP + at as f64 * height;
            let place = (names, y + height / 2.0);
            canvas.label(place, Anchor::End, row, TypeStyle::SMALL, names);
            let cells = self.cells.get(at).map(Vec::as_slice).unwrap_or_default();
            for (column, cell) in cells.iter().take(self.columns.len()).enumerate() {
                let gap = if pitch > 8.0 { 1.0 } else { 0.0 };
                let x = start + column as f64 * pitch;
                cell.draw(&mut canvas, Area::new(x, y, pitch - gap, height - gap), most);
            }
        }
        let y = TOP + self.rows.len() as f64 * height + 10.0;
        self.legend(&mut canvas, start, y, most);
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
    fn legend(&self, canvas: &mut Canvas, x: f64, y: f64, most: u64) {
        let tones = RAMP.len().min(usize::try_from(most).unwrap_or(usize::MAX).saturating_add(1));
        let mut at = x;
        for (tone, color) in RAMP.iter().enumerate().take(tones) {
            let label = (self.format)(begin(tone, most) as f64, 0);
            let width = (TypeStyle::SMALL.width(&label) + 10.0).max(34.0);
            let area = Area::new(at, y, width, 10.0);
            canvas.fill(area, color);
            canvas.frame(area, &Stroke::solid(AXIS, 0.5));
            canvas.text((at, y + 19.0), Anchor::Start, &label, TypeStyle::SMALL);
            at += width;
        }
    }
}

impl HeatCell {
    fn draw(&self, canvas: &mut Canvas, area: Area, most: u64) {
        let style = TypeStyle::LABEL.size(10.0);
        let fits = self.count > 0 && area.height > 12.0 && style.width(&self.text) <= area.width - 2.0;
        let text = if fits { "" } else { &self.text };
        canvas.titled(&[&self.tooltip, text], |canvas| {
            let tone = tone(self.count, most);
            canvas.fill(area, RAMP.get(tone).unwrap_or(&PAPER));
            if fits {
                let color = if tone > 3 { PAPER } else { INK };
                canvas.text(area.middle(), Anchor::Middle, &self.text, style.color(color));
            }
        });
    }
}

/// The tone of a count: zero has the first to itself, the others share what there is evenly.
fn tone(count: u64, most: u64) -> usize {
    (1..RAMP.len()).rev().find(|tone| count >= begin(*tone, most)).filter(|_| count > 0).unwrap_or(0)
}

/// The count at which a tone begins.
fn begin(tone: usize, most: u64) -> u64 {
    let steps = RAMP.len() as u128 - 1;
    let above = (tone as u128).saturating_sub(1) * u128::from(most) / steps;
    if tone == 0 { 0 } else { u64::try_from(above + 1).unwrap_or(u64::MAX) }
}

#[cfg(test)]
mod tests {
    use super::{begin, tone};

    #[test]
    fn tones_share_the_counts_and_zero_is_apart() {
        assert_eq!([0, 1, 20, 21, 100].map(|count| tone(count, 100)), [0, 1, 1, 2, 5]);
        assert_eq!([0, 1, 2, 3].map(|count| tone(count, 3)), [0, 2, 4, 5]);
        assert_eq!(tone(0, 0), 0);
        assert_eq!(begin(5, u64::MAX), u64::MAX / 5 * 4 + 1);
    }
}
