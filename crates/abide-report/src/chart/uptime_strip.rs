use super::anchor::Anchor;
use super::area::Area;
use super::canvas::{Canvas, WIDTH};
use super::legend::Legend;
use super::palette::{AXIS, GREEN, MUTED, PAPER, PURPLE, TRACK, VERMILLION};
use super::scale::finite;
use super::stroke::Stroke;
use super::type_style::TypeStyle;
use super::{Caption, Direction};

/// Days as cells in a row, each with how much of it the service was up.
#[derive(Debug, Clone)]
pub struct UptimeStrip {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The days in order; of more than 93 the last 93 are drawn.
    pub days: Vec<UptimeDay>,
    /// What the signs mean; only those that occur are explained.
    pub words: UptimeWords,
}

/// One day of an [`UptimeStrip`].
#[derive(Debug, Clone)]
pub struct UptimeDay {
    /// The date; written under the first and the last day.
    pub label: String,
    /// What the pointer shows: the date and what happened.
    pub tooltip: String,
    /// How the day was.
    pub state: DayState,
}

/// How a day was.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum DayState {
    /// Up all day.
    Up,
    /// Down for this share of the day, between 0 and 1.
    Partly(f64),
    /// Down all day.
    Down,
    /// Nobody can say.
    Unknown,
    /// The day does not count.
    Excluded,
    /// No facts were given.
    NoData,
}

/// What the signs of an [`UptimeStrip`] mean, in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct UptimeWords {
    /// For [`DayState::Up`].
    pub up: String,
    /// For [`DayState::Partly`].
    pub partly: String,
    /// For [`DayState::Down`].
    pub down: String,
    /// For [`DayState::Unknown`].
    pub unknown: String,
    /// For [`DayState::Excluded`].
    pub excluded: String,
    /// For [`DayState::NoData`].
    pub no_data: String,
}

const MOST: usize = 93;
const TOP: f64 = 4.0;
const HEIGHT: f64 = 40.0;
/// A short outage must not vanish.
const LEAST: f64 = 6.0;

impl UptimeStrip {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        let days = self.days.get(self.days.len().saturating_sub(MOST)..).unwrap_or_default();
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return self.caption.frame(direction);
        };
        let mut canvas = Canvas::new(direction);
        let pitch = (WIDTH / days.len() as f64).min(24.0);
        let gap = if pitch > 12.0 { 3.0 } else { 1.5 };
        for (at, day) in days.iter().enumerate() {
            let area = Area::new(at as f64 * pitch, TOP, pitch - gap, HEIGHT);
            canvas.titled(&[&day.tooltip], |canvas| draw(canvas, area, day.state));
        }
        let end = days.len() as f64 * pitch - gap;
        let y = dates(&mut canvas, first, last, days.len(), end);
        let height = self.legend(days).draw(&mut canvas, 0.0, y);
        canvas.finish(&self.caption, y + height + 2.0)
    }

    fn legend(&self, days: &[UptimeDay]) -> Legend<'_> {
        let words = &self.words;
        let states = [
            (DayState::Up, &words.up),
            (DayState::Partly(0.4), &words.partly),
            (DayState::Down, &words.down),
            (DayState::Unknown, &words.unknown),
            (DayState::Excluded, &words.excluded),
            (DayState::NoData, &words.no_data),
        ];
        let mut legend = Legend::new();
        for (state, text) in states {
            let kind = std::mem::discriminant(&state);
            if days.iter().any(|day| std::mem::discriminant(&day.state) == kind) {
                legend.key(text, move |canvas, area| {
                    draw(canvas, Area::new(area.x + 2.0, area.y - 1.0, 10.0, area.height + 2.0), state);
                });
            }
        }
        legend
    }
}

/// Writes the first and the last date and returns where the next thing may begin.
fn dates(canvas: &mut Canvas, first: &UptimeDay, last: &UptimeDay, days: usize, end: f64) -> f64 {
    let style = TypeStyle::SMALL;
    let y = TOP + HEIGHT + 13.0;
    let widest = WIDTH / 2.0 - 12.0;
    canvas.label((0.0, y), Anchor::Start, &first.label, style, widest);
    if days > 1 {
        // A short strip may be narrower than its two dates: the last one then follows the first.
        let taken = style.width(&first.label).min(widest) + 16.0 + style.width(&last.label).min(widest);
        canvas.label((end.max(taken), y), Anchor::End, &last.label, style, widest);
    }
    y + 15.0
}

fn draw(canvas: &mut Canvas, area: Area, state: DayState) {
    let (middle, center) = area.middle();
    match state {
        DayState::Up => canvas.fill(area, GREEN),
        DayState::Partly(share) => {
            let share = finite(share).unwrap_or(0.0).clamp(0.0, 1.0);
            let least = LEAST.min(area.height / 3.0);
            let down = (area.height * share).clamp(least, area.height - least);
            canvas.fill(Area { height: area.height - down - 1.0, ..area }, GREEN);
            fail(canvas, Area { y: area.bottom() - down, height: down, ..area });
        }
        DayState::Down => fail(canvas, area),
        DayState::Unknown => {
            canvas.fill(area, TRACK);
            canvas.outline(area, &Stroke::solid(AXIS, 1.0));
            let size = (area.width * 1.5).min(12.0);
            canvas.text((middle, center), Anchor::Middle, "?", TypeStyle::STRONG.size(size).color(MUTED));
        }
        DayState::Excluded => {
            canvas.outline(area, &Stroke::solid(PURPLE, 1.2));
            let mut y = area.y + 3.5;
            while y < area.bottom() - 2.0 {
                canvas.line((area.x, y), (area.end(), y), &Stroke::solid(PURPLE, 1.0));
                y += 4.0;
            }
        }
        DayState::NoData => canvas.outline(area, &Stroke::dashed(AXIS, 1.0, "2 2")),
    }
}

fn fail(canvas: &mut Canvas, area: Area) {
    canvas.fill(area, VERMILLION);
    canvas.hatch(area, 6.0, &Stroke::solid(PAPER, 1.2));
}
