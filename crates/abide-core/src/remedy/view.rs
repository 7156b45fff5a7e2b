use super::Occasion;
use crate::measure::Figure;
use crate::plan::Goal;
use crate::verdict::Outcome;

/// One figure that a remedy may be priced by.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'v> {
    /// The objective, by position.
    pub(super) objective: usize,
    /// The figure.
    pub(super) figure: &'v Figure,
    /// What it was held against.
    pub(super) goal: Option<&'v Goal>,
    /// Whether the promise was missed.
    pub(super) missed: bool,
}

impl Occasion {
    /// The figures by which it can be priced: of a goal by field the missed values, each apart.
    pub(super) fn views(&self) -> Vec<View<'_>> {
        let mut views = Vec::new();
        for verdict in &self.verdicts {
            let missed = verdict.parts.iter().filter(|part| part.outcome == Outcome::Missed);
            let parts = missed.map(|part| View {
                objective: verdict.objective,
                figure: &part.figure,
                goal: part.goal.as_ref(),
                missed: true,
            });
            let before = views.len();
            views.extend(parts);
            if views.len() == before {
                views.push(View {
                    objective: verdict.objective,
                    figure: &verdict.figure,
                    goal: verdict.goal.as_ref(),
                    missed: verdict.outcome == Outcome::Missed,
                });
            }
        }
        views
    }
}
