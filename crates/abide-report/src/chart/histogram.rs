use super::anchor::Anchor;
use super::area::Area;
use super::canvas::Canvas;
use super::legend::Legend;
use super::mark::Mark;
use super::plot::Plot;
use super::scale::finite;
use super::type_style::TypeStyle;
use super::{Axis, Caption, Direction, Format, Steps};

/// How many fall into each class, usually of durations, and which of them lie beyond the limit.
#[derive(Clone)]
pub struct Histogram<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The classes in order.
    pub classes: Vec<HistogramClass>,
    /// Writes the counts along the axis.
    pub format: Format<'a>,
    /// Where the limit lies, in classes from the first one on: 3 is the border after the third class, 3.5 the
    /// middle of the fourth.
    pub limit: Option<f64>,
    /// The name of the limit.
    pub limit_text: String,
    /// What the solid bars mean.
    pub within_text: String,
    /// What the hatched bars mean.
    pub beyond_text: String,
}

/// One class of a [`Histogram`].
#[derive(Debug, Clone)]
pub struct HistogramClass {
    /// The class.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// How many fall into it.
    pub count: u64,
    /// How many, as text.
    pub count_text: String,
    /// How many of them lie beyond their limits; they are drawn on top of the others.
    pub beyond: u64,
}

const TOP: f64 = 34.0;
const HEIGHT: f64 = 140.0;

impl Histogram<'_> {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.classes.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let axis = Axis { format: self.format, steps: Steps::Whole, ceiling: None };
        let counts = self.classes.iter().map(|class| class.count as f64);
        let plot = Plot::new(counts, &axis, (TOP, HEIGHT), 2.0, self.classes.len());
        plot.grid(&mut canvas);
        let labels: Vec<&str> = self.classes.iter().map(|class| class.label.as_str()).collect();
        let named = plot.names(&mut canvas, &labels);
        let figures: Vec<(f64, &str)> =
            self.classes.iter().map(|class| (class.count as f64, class.count_text.as_str())).collect();
        let written = plot.written(&figures);
        let bar = |at: usize, class: &HistogramClass| plot.bar(at, class.count as f64, 0.86, 110.0);
        for (at, class) in self.classes.iter().enumerate() {
            let name = if named.get(at) == Some(&true) { "" } else { &class.label };
            let count = if written.get(at) == Some(&true) { "" } else { &class.count_text };
            canvas.titled(&[&class.tooltip, name, count], |canvas| {
                canvas.touch(plot.column(at));
                if class.count > 0 {
                    stacked(canvas, bar(at, class), class);
                }
            });
        }
        self.draw_limit(&mut canvas, &plot);
        for (at, class) in self.classes.iter().enumerate().filter(|(at, _)| written.get(*at) == Some(&true)) {
            plot.figure(&mut canvas, at, bar(at, class).y - 9.0, &class.count_text);
        }
        let y = plot.area.bottom() + 28.0;
        let height = self.legend().draw(&mut canvas, plot.area.x, y);
        canvas.finish(&self.caption, y + height + 2.0)
    }

    fn draw_limit(&self, canvas: &mut Canvas, plot: &Plot) {
        let Some(limit) = self.limit.and_then(finite) else { return };
        let classes = self.classes.len() as f64;
        let x = plot.area.x + limit.clamp(0.0, classes) * plot.pitch();
        canvas.goal((x, 18.0), (x, plot.area.bottom()));
        let style = TypeStyle::DIRECT;
        let width = style.width(&self.limit_text).min(plot.area.width);
        let end = plot.area.end();
        let middle = x.clamp(plot.area.x + width / 2.0, (end - width / 2.0).max(plot.area.x + width / 2.0));
        canvas.label((middle, 9.0), Anchor::Middle, &self.limit_text, style, plot.area.width);
    }

    fn legend(&self) -> Legend<'_> {
        let mut legend = Legend::new();
        let within = self.classes.iter().any(|class| class.count > class.beyond);
        let beyond = self.classes.iter().any(|class| class.beyond > 0);
        for (occurs, mark, text) in
            [(within, Mark::Met, &self.within_text), (beyond, Mark::Missed, &self.beyond_text)]
        {
            if !text.is_empty() && occurs {
                legend.key(text, move |canvas, area| {
                    mark.bar(canvas, Area { y: area.y + 1.0, height: area.height - 2.0, ..area });
                });
            }
        }
        legend
    }
}

/// The bar of a class: what lies within the limits below, what lies beyond them above.
fn stacked(canvas: &mut Canvas, bar: Area, class: &HistogramClass) {
    let part = (class.beyond as f64 / class.count as f64).clamp(0.0, 1.0);
    let beyond = Area { height: bar.height * part, ..bar };
    let within = Area { y: beyond.bottom(), height: bar.height - beyond.height, ..bar };
    if class.beyond < class.count {
        Mark::Met.bar(canvas, within);
    }
    if class.beyond > 0 {
        Mark::Missed.bar(canvas, beyond);
    }
}
