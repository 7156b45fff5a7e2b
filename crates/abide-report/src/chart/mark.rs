use super::anchor::Anchor;
use super::area::Area;
use super::canvas::Canvas;
use super::legend::Legend;
use super::palette::{AXIS, BLUE, INK, PAPER, TRACK, VERMILLION};
use super::stroke::Stroke;
use super::type_style::TypeStyle;

/// What was decided about a value, for the sign that it gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The goal is met.
    Met,
    /// The goal is missed.
    Missed,
    /// It cannot be said.
    Undecided,
    /// The period still runs.
    Open,
}

/// What the signs of [`Mark`] mean, in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct MarkWords {
    /// For [`Mark::Met`].
    pub met: String,
    /// For [`Mark::Missed`].
    pub missed: String,
    /// For [`Mark::Undecided`].
    pub undecided: String,
    /// For [`Mark::Open`].
    pub open: String,
}

impl Mark {
    /// The sign of a point: a disc, a cross, a ring with a question mark, a dotted ring.
    pub(super) fn point(self, canvas: &mut Canvas, (x, y): (f64, f64)) {
        match self {
            Self::Met => canvas.circle((x, y), 4.5, BLUE, Some(&Stroke::solid(PAPER, 1.0))),
            Self::Missed => {
                canvas.circle((x, y), 7.0, PAPER, None);
                for side in [-1.0, 1.0] {
                    let reach = 4.5;
                    let stroke = Stroke::solid(VERMILLION, 2.8);
                    canvas.line((x - reach, y - side * reach), (x + reach, y + side * reach), &stroke);
                }
            }
            Self::Undecided => {
                canvas.circle((x, y), 6.5, PAPER, Some(&Stroke::solid(INK, 1.2)));
                canvas.text((x, y), Anchor::Middle, "?", TypeStyle::STRONG.size(9.0));
            }
            Self::Open => canvas.circle((x, y), 4.5, PAPER, Some(&Stroke::dashed(BLUE, 1.8, "2 1.6"))),
        }
    }

    /// The bar of a value: solid, hatched, grey with a rim, dotted rim.
    pub(super) fn bar(self, canvas: &mut Canvas, area: Area) {
        match self {
            Self::Met => canvas.fill(area, BLUE),
            Self::Missed => {
                canvas.fill(area, VERMILLION);
                canvas.hatch(area, 6.0, &Stroke::solid(PAPER, 1.3));
            }
            Self::Undecided => {
                canvas.fill(area, TRACK);
                canvas.hatch(area, 9.0, &Stroke::solid(AXIS, 0.8));
                canvas.frame(area, &Stroke::solid(AXIS, 1.0));
            }
            Self::Open => canvas.outline(area, &Stroke::dashed(BLUE, 1.6, "2 2")),
        }
    }

    /// The words for those of the marks that occur, each with its sample.
    pub(super) fn explain<'a>(
        marks: &[Self],
        words: &'a MarkWords,
        legend: &mut Legend<'a>,
        draw: fn(Self, &mut Canvas, Area),
    ) {
        let all = [
            (Self::Met, &words.met),
            (Self::Missed, &words.missed),
            (Self::Undecided, &words.undecided),
            (Self::Open, &words.open),
        ];
        for (mark, text) in all {
            // Without a word there is nothing to explain.
            if marks.contains(&mark) && !text.is_empty() {
                legend.key(text, move |canvas, area| draw(mark, canvas, area));
            }
        }
    }
}
