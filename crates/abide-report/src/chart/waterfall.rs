use super::anchor::Anchor;
use super::canvas::{Canvas, WIDTH};
use super::palette::{BLUE, INK, PAPER};
use super::plot::Plot;
use super::scale::finite;
use super::stroke::Stroke;
use super::type_style::TypeStyle;
use super::{Axis, Caption, Direction};

/// What was reached so far against what was promised, summed up over time, and where it leads.
#[derive(Clone)]
pub struct Waterfall<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The days or periods in order.
    pub points: Vec<WaterfallPoint>,
    /// How the sums are laid out and written.
    pub axis: Axis<'a>,
    /// Where today is, in points from the first one on; 2.5 lies between the third and the fourth.
    pub today: Option<f64>,
    /// The name of the line of today.
    pub today_text: String,
    /// The name of the goal line.
    pub goal_text: String,
    /// The name of the line of what was reached.
    pub actual_text: String,
    /// The name of the line of where it leads.
    pub projection_text: String,
}

/// One day or period of a [`Waterfall`].
#[derive(Debug, Clone)]
pub struct WaterfallPoint {
    /// The day or period.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// What should be reached by then.
    pub goal: Option<f64>,
    /// What was reached by then.
    pub actual: Option<f64>,
    /// What will be reached by then as things go. The first one continues the last that was reached.
    pub projection: Option<f64>,
}

const TOP: f64 = 26.0;
const HEIGHT: f64 = 180.0;

impl Waterfall<'_> {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.points.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let goals = self.line(|point| point.goal);
        let actuals = self.line(|point| point.actual);
        let mut projections = self.line(|point| point.projection);
        // The dashes set out from where the drawn line ends.
        if let (Some(last), Some(first)) = (actuals.last(), projections.first())
            && first.0 > last.0
        {
            projections.insert(0, *last);
        }
        let lines = [
            (&goals, &self.goal_text, Stroke::GOAL),
            (&projections, &self.projection_text, Stroke::dashed(BLUE, 1.8, "3 3")),
            (&actuals, &self.actual_text, Stroke::solid(BLUE, 2.4)),
        ];
        // What was reached is named where it ends, if that is before the others do.
        let end = self.points.len() - 1;
        let reached = actuals.last().copied().filter(|(at, _)| *at < end);
        let named_last = if reached.is_some() { 2 } else { 3 };
        let names: Vec<(f64, &str)> = lines
            .iter()
            .take(named_last)
            .filter_map(|(line, text, _)| line.last().map(|(_, value)| (*value, text.as_str())))
            .collect();
        let texts: Vec<&str> = names.iter().map(|(_, text)| *text).collect();
        let values: Vec<f64> =
            lines.iter().flat_map(|(line, ..)| line.iter().map(|(_, value)| *value)).collect();
        let size = (TOP, HEIGHT);
        let plot = Plot::new(values, &self.axis, size, Plot::room(&texts), self.points.len());

        plot.grid(&mut canvas);
        self.draw_today(&mut canvas, &plot);
        for (line, _, stroke) in &lines {
            let points: Vec<(f64, f64)> =
                line.iter().map(|(at, value)| (plot.x(*at), plot.y(*value))).collect();
            canvas.polyline(&points, stroke);
            if let [only] = points.as_slice() {
                canvas.circle(*only, 3.5, PAPER, Some(&Stroke::solid(stroke.color, 1.6)));
            }
        }
        if let Some((at, value)) = actuals.last() {
            canvas.circle((plot.x(*at), plot.y(*value)), 4.5, BLUE, Some(&Stroke::solid(PAPER, 1.0)));
        }
        if let Some((at, value)) = reached {
            self.name_reached(&mut canvas, &plot, (plot.x(at), plot.y(value)));
        }
        let labels: Vec<&str> = self.points.iter().map(|point| point.label.as_str()).collect();
        let named = plot.names(&mut canvas, &labels);
        for (at, point) in self.points.iter().enumerate() {
            let name = if named.get(at) == Some(&true) { "" } else { &point.label };
            canvas.titled(&[&point.tooltip, name], |canvas| canvas.touch(plot.column(at)));
        }
        plot.name_lines(&mut canvas, &names);
        canvas.finish(&self.caption, plot.area.bottom() + 26.0)
    }

    /// The points of a line: which column, and the value.
    fn line(&self, value: impl Fn(&WaterfallPoint) -> Option<f64>) -> Vec<(usize, f64)> {
        let points = self.points.iter().enumerate();
        points.filter_map(|(at, point)| Some((at, finite(value(point)?)?))).collect()
    }

    /// Names the line at its end, on the side from which sums do not come: before and above, or after and below
    /// where that is too high.
    fn name_reached(&self, canvas: &mut Canvas, plot: &Plot, (x, y): (f64, f64)) {
        let style = TypeStyle::DIRECT;
        let width = style.width(&self.actual_text).min(plot.area.width);
        if y - 20.0 > plot.area.y && x - width - 4.0 > plot.area.x {
            canvas.label((x - 4.0, y - 13.0), Anchor::End, &self.actual_text, style, plot.area.width);
        } else {
            let start = (x + 8.0).min(WIDTH - width);
            canvas.label((start, y + 14.0), Anchor::Start, &self.actual_text, style, plot.area.width);
        }
    }

    fn draw_today(&self, canvas: &mut Canvas, plot: &Plot) {
        let Some(today) = self.today.and_then(finite) else { return };
        let area = plot.area;
        let x = (plot.x(0) + today * plot.pitch()).clamp(area.x, area.end());
        canvas.line((x, TOP - 10.0), (x, area.bottom()), &Stroke::solid(INK, 1.0));
        let style = TypeStyle::DIRECT;
        let width = style.width(&self.today_text).min(area.width);
        let middle = x.clamp(area.x + width / 2.0, (area.end() - width / 2.0).max(area.x + width / 2.0));
        canvas.label((middle, TOP - 17.0), Anchor::Middle, &self.today_text, style, area.width);
    }
}
