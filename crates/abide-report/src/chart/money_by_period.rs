use super::area::Area;
use super::canvas::Canvas;
use super::palette::{BLUE, PAPER, PURPLE};
use super::plot::Plot;
use super::scale::finite;
use super::stroke::Stroke;
use super::{Axis, Caption, Direction, Format, Steps};

/// Amounts by period: what is owed above the line of zero, what is taken back below it.
#[derive(Clone)]
pub struct MoneyByPeriod<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The periods in order.
    pub periods: Vec<MoneyPeriod>,
    /// Writes the amounts along the axis.
    pub format: Format<'a>,
    /// The most that can be owed in a period, in the unit of the amounts.
    pub cap: Option<f64>,
    /// The name of the cap.
    pub cap_text: String,
}

/// One period of [`MoneyByPeriod`].
#[derive(Debug, Clone)]
pub struct MoneyPeriod {
    /// The period.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// The amount; none where it is not known yet.
    pub amount: Option<f64>,
    /// The amount as text.
    pub amount_text: String,
}

const TOP: f64 = 18.0;
const HEIGHT: f64 = 140.0;

impl MoneyByPeriod<'_> {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.periods.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let axis = Axis { format: self.format, steps: Steps::Decimal, ceiling: None };
        let cap = self.cap.and_then(finite);
        let amounts = self.periods.iter().filter_map(|period| period.amount);
        let end = if cap.is_some() { Plot::room(&[&self.cap_text]) } else { 2.0 };
        let size = (TOP, HEIGHT);
        let plot = Plot::new(amounts.chain(cap), &axis, size, end, self.periods.len());
        plot.grid(&mut canvas);
        let labels: Vec<&str> = self.periods.iter().map(|period| period.label.as_str()).collect();
        let named = plot.names(&mut canvas, &labels);
        let amount = |period: &MoneyPeriod| period.amount.and_then(finite).unwrap_or(0.0);
        let figures: Vec<(f64, &str)> =
            self.periods.iter().map(|period| (amount(period), period.amount_text.as_str())).collect();
        let written = plot.written(&figures);
        let bar = |at: usize, period: &MoneyPeriod| plot.bar(at, amount(period), 0.64, 56.0);
        for (at, period) in self.periods.iter().enumerate() {
            let name = if named.get(at) == Some(&true) { "" } else { &period.label };
            let text = if written.get(at) == Some(&true) { "" } else { &period.amount_text };
            canvas.titled(&[&period.tooltip, name, text], |canvas| {
                canvas.touch(plot.column(at));
                draw(canvas, bar(at, period), amount(period) < 0.0);
            });
        }
        if let Some(cap) = cap {
            let y = plot.y(cap);
            canvas.goal((plot.area.x, y), (plot.area.end(), y));
            plot.name_lines(&mut canvas, &[(cap, &self.cap_text)]);
        }
        for (at, period) in self.periods.iter().enumerate().filter(|(at, _)| written.get(*at) == Some(&true))
        {
            let bar = bar(at, period);
            // A bar that reaches the names below the field has its figure on its other side.
            let below = amount(period) < 0.0 && bar.bottom() + 16.0 < plot.area.bottom();
            let y = if below { bar.bottom() + 9.0 } else { bar.y - 9.0 };
            plot.figure(&mut canvas, at, y, &period.amount_text);
        }
        canvas.finish(&self.caption, plot.area.bottom() + 26.0)
    }
}

/// A bar upwards is solid; one downwards is hatched.
fn draw(canvas: &mut Canvas, bar: Area, below: bool) {
    canvas.fill(bar, if below { PURPLE } else { BLUE });
    if below {
        canvas.hatch(bar, 6.0, &Stroke::solid(PAPER, 1.3));
    }
}
