use super::anchor::Anchor;
use super::area::Area;
use super::canvas::Canvas;
use super::legend::Legend;
use super::mark::{Mark, MarkWords};
use super::palette::BLUE;
use super::plot::Plot;
use super::scale::finite;
use super::stroke::Stroke;
use super::taken::Taken;
use super::type_style::TypeStyle;
use super::{Axis, Caption, Direction};

/// A figure by period against its goal. The shape of each point tells its verdict.
#[derive(Clone)]
pub struct PeriodTrend<'a> {
    /// What the chart says about itself.
    pub caption: Caption,
    /// The periods in order.
    pub points: Vec<PeriodPoint>,
    /// How the figures are laid out and written.
    pub axis: Axis<'a>,
    /// The name of the goal line.
    pub goal_text: String,
    /// The name of the warning line.
    pub warn_text: String,
    /// What the signs mean; only those that occur are explained.
    pub words: MarkWords,
}

/// One period of a [`PeriodTrend`].
#[derive(Debug, Clone)]
pub struct PeriodPoint {
    /// The period.
    pub label: String,
    /// What the pointer shows.
    pub tooltip: String,
    /// The figure, in the unit of the axis; none leaves a gap.
    pub value: Option<f64>,
    /// The figure as text.
    pub value_text: String,
    /// The goal of this period; it may differ from that of the one before.
    pub goal: Option<f64>,
    /// The warning threshold of this period.
    pub warn: Option<f64>,
    /// What was decided.
    pub mark: Mark,
}

const TOP: f64 = 22.0;
const HEIGHT: f64 = 150.0;
/// What stands where a period has no figure.
const NO_FIGURE: &str = "–";
/// Columns narrower than this are dense.
const DENSE: f64 = 30.0;

impl PeriodTrend<'_> {
    /// The chart as SVG.
    pub fn svg(&self, direction: Direction) -> String {
        if self.points.is_empty() {
            return self.caption.frame(direction);
        }
        let mut canvas = Canvas::new(direction);
        let goals: Vec<Option<f64>> = self.points.iter().map(|point| point.goal.and_then(finite)).collect();
        let warns: Vec<Option<f64>> = self.points.iter().map(|point| point.warn.and_then(finite)).collect();
        let mut names = Vec::new();
        names.extend(latest(&warns).map(|warn| (warn, self.warn_text.as_str())));
        names.extend(latest(&goals).map(|goal| (goal, self.goal_text.as_str())));
        let texts: Vec<&str> = names.iter().map(|(_, text)| *text).collect();
        let values = self.points.iter().filter_map(|point| point.value);
        let shown = values.chain(goals.iter().chain(&warns).copied().flatten());
        let size = (TOP, HEIGHT);
        let plot = Plot::new(shown, &self.axis, size, Plot::room(&texts), self.points.len());

        plot.grid(&mut canvas);
        steps(&mut canvas, &plot, &warns, &Stroke::WARN);
        steps(&mut canvas, &plot, &goals, &Stroke::GOAL);
        self.connect(&mut canvas, &plot);
        let labels: Vec<&str> = self.points.iter().map(|point| point.label.as_str()).collect();
        let named = plot.names(&mut canvas, &labels);
        let written = self.places(&plot, &[&goals, &warns]);
        for (at, point) in self.points.iter().enumerate() {
            let name = if named.get(at) == Some(&true) { "" } else { &point.label };
            let place = written.get(at).copied().flatten();
            let value = if place.is_some() { "" } else { &point.value_text };
            canvas.titled(&[&point.tooltip, name, value], |canvas| {
                canvas.touch(plot.column(at));
                match self.place(&plot, at) {
                    Some(place) => point.mark.point(canvas, place),
                    None => {
                        let foot = (plot.x(at), plot.area.bottom() - 8.0);
                        canvas.label(foot, Anchor::Middle, NO_FIGURE, TypeStyle::SMALL, plot.pitch());
                    }
                }
                if let Some(place) = place {
                    canvas.text(place, Anchor::Middle, &point.value_text, TypeStyle::DIRECT);
                }
            });
        }
        plot.name_lines(&mut canvas, &names);

        let marks: Vec<Mark> = (0..self.points.len())
            .filter(|at| self.place(&plot, *at).is_some())
            .filter_map(|at| Some(self.points.get(at)?.mark))
            .collect();
        if marks.is_empty() {
            canvas.label(
                plot.area.middle(),
                Anchor::Middle,
                &self.caption.empty,
                TypeStyle::DIRECT,
                plot.area.width,
            );
        }
        let mut legend = Legend::new();
        Mark::explain(&marks, &self.words, &mut legend, |mark, canvas, area| {
            mark.point(canvas, area.middle())
        });
        let y = plot.area.bottom() + 28.0;
        let height = legend.draw(&mut canvas, plot.area.x, y);
        canvas.finish(&self.caption, y + height + 2.0)
    }

    /// Where the point of a period is, if it has a figure.
    fn place(&self, plot: &Plot, at: usize) -> Option<(f64, f64)> {
        let value = finite(self.points.get(at)?.value?)?;
        Some((plot.x(at), plot.y(value)))
    }

    /// Joins neighbours that both have a figure; a period that still runs is only touched.
    fn connect(&self, canvas: &mut Canvas, plot: &Plot) {
        for (at, point) in self.points.iter().enumerate().skip(1) {
            if let (Some(from), Some(to)) = (self.place(plot, at - 1), self.place(plot, at)) {
                let open = Stroke::dashed(BLUE, 1.4, "2 3");
                let stroke = if point.mark == Mark::Open { open } else { Stroke::solid(BLUE, 1.4) };
                canvas.line(from, to, &stroke);
            }
        }
    }

    /// Where the figures are written; none where there is no room beside the points and the `levels`, the lines of
    /// goals and warnings. The last one, the missed ones and the first one choose first.
    fn places(&self, plot: &Plot, levels: &[&[Option<f64>]]) -> Vec<Option<(f64, f64)>> {
        let mut taken = Taken::new();
        let points: Vec<Option<(f64, f64)>> = (0..self.points.len()).map(|at| self.place(plot, at)).collect();
        for (x, y) in points.iter().flatten() {
            taken.take(Area::new(x - 6.0, y - 6.0, 12.0, 12.0));
        }
        for pair in points.windows(2) {
            if let [Some(from), Some(to)] = pair {
                taken.line(*from, *to);
            }
        }
        let half = plot.pitch() / 2.0;
        for level in levels {
            for (at, value) in level.iter().enumerate().filter_map(|(at, value)| Some((at, (*value)?))) {
                let (x, y) = (plot.x(at), plot.y(value));
                taken.line((x - half, y), (x + half, y));
            }
        }
        let mut order: Vec<usize> = (0..points.len()).collect();
        let last = points.len().saturating_sub(1);
        order.sort_by_key(|at| {
            let missed = self.points.get(*at).is_some_and(|point| point.mark == Mark::Missed);
            (*at != last, !missed, *at != 0, *at)
        });
        let mut places = vec![None; points.len()];
        for at in order {
            if let (Some(point), Some(Some(from)), Some(place)) =
                (self.points.get(at), points.get(at), places.get_mut(at))
            {
                let must = at == last || point.mark == Mark::Missed;
                *place = beside(plot, &mut taken, *from, (&point.value_text, must));
            }
        }
        places
    }
}

/// A free place for the text of a point: above, below, aslant, further off. Where every place is crossed by a
/// line, a text that must be there is set on the line, unless the points are so dense that this would hide the picture.
fn beside(
    plot: &Plot,
    taken: &mut Taken,
    (x, y): (f64, f64),
    (text, must): (&str, bool),
) -> Option<(f64, f64)> {
    let width = TypeStyle::DIRECT.width(text) + 4.0;
    let aside = width / 2.0 + 5.0;
    let places = [
        (0.0, -14.0),
        (0.0, 15.0),
        (aside, -9.0),
        (-aside, -9.0),
        (aside, 10.0),
        (-aside, 10.0),
        (0.0, -22.0),
        (0.0, 23.0),
        (0.0, -32.0),
        (0.0, 33.0),
        (aside, -20.0),
        (-aside, -20.0),
        (aside, 21.0),
        (-aside, 21.0),
        (0.0, -44.0),
        (0.0, 45.0),
    ];
    let area = |(right, down): (f64, f64)| {
        let least = plot.area.x + 2.0;
        let left = (x + right - width / 2.0).clamp(least, (plot.area.end() - width).max(least));
        Area::new(left, y + down - 8.5, width, 17.0)
    };
    let inside: Vec<Area> = places
        .into_iter()
        .map(area)
        .filter(|area| area.y >= 0.0 && area.bottom() <= plot.area.bottom())
        .collect();
    let clear = inside.iter().find(|area| taken.claim_clear(**area));
    let free =
        clear.or_else(|| inside.iter().find(|area| must && plot.pitch() > DENSE && taken.claim(**area)));
    free.map(Area::middle)
}

/// The last value there is.
fn latest(values: &[Option<f64>]) -> Option<f64> {
    values.iter().rev().copied().flatten().next()
}

/// A line that is level through each column and steps between columns; it ends where there is no value.
fn steps(canvas: &mut Canvas, plot: &Plot, values: &[Option<f64>], stroke: &Stroke) {
    let half = plot.pitch() / 2.0;
    let mut run: Vec<(f64, f64)> = Vec::new();
    for (at, value) in values.iter().enumerate() {
        let Some(value) = value else {
            canvas.polyline(&run, stroke);
            run.clear();
            continue;
        };
        let (x, y) = (plot.x(at), plot.y(*value));
        // A level stretch is one line, so that its dashes do not begin anew at each column.
        if let [.., before] = run.as_slice()
            && (before.1 - y).abs() < f64::EPSILON
        {
            run.pop();
        } else {
            run.push((x - half, y));
        }
        run.push((x + half, y));
    }
    canvas.polyline(&run, stroke);
}
