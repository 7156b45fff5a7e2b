use super::CalculationError;
use super::bounds::{not_negative, positive};
use crate::value::Ratio;

/// A goal spread evenly over the days, or other steps, of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalLine {
    /// The goal of the whole period.
    pub goal: Ratio,
    /// How many steps it has.
    pub steps: u32,
}

/// How what came in stands to the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineProgress {
    /// What had come in by the end of each step; empty where only the sum is known.
    pub cumulative: Vec<Ratio>,
    /// What had come in by now.
    pub actual: Ratio,
    /// What the line says for now.
    pub line: Ratio,
    /// `actual − line`.
    pub gap: Ratio,
    /// Whether the gap is not negative; on the line is on track.
    pub on_track: bool,
    /// `actual / goal`; `None` for a goal of nothing.
    pub share_of_goal: Option<Ratio>,
    /// How many steps are left.
    pub steps_left: u32,
    /// What each of them must bring; `None` where none is left.
    pub needed_per_step: Option<Ratio>,
    /// What it comes to at the pace so far; `None` before the first step has ended.
    pub projected: Option<Ratio>,
    /// Whether the goal is met; `None` while that is open.
    pub met: Option<bool>,
    /// The first step by whose end the goal was reached, counted from 1; `None` where only the sum is known.
    pub reached_at: Option<u32>,
}

impl GoalLine {
    /// A goal over at least one step.
    pub fn new(goal: Ratio, steps: u32) -> Result<GoalLine, CalculationError> {
        not_negative("the goal", &goal)?;
        positive("the number of days", &Ratio::whole(i64::from(steps)))?;
        Ok(GoalLine { goal, steps })
    }

    /// What the line says for the end of a step, counted from 1.
    ///
    /// Formula: `goal · step / steps`, the goal itself at the last step. Adding up a rounded part for each step does
    /// not come to the goal.
    ///
    /// Example: 1000 over 31 days: 322.58 on day 10, exactly 1000 on day 31.
    pub fn at(&self, step: u32) -> Ratio {
        let whole = |steps: u32| Ratio::whole(i64::from(steps));
        (&self.goal * &whole(step)).over(&whole(self.steps)).unwrap_or_else(|_| self.goal.clone())
    }

    /// How what had come in by the end of a step stands to the line.
    ///
    /// Example: a goal of 1000 over 31 days and 290 by day 10: 32.58 below the line; 33.81 a day are needed from now
    /// on; the pace so far leads to 899.
    pub fn standing(&self, step: u32, actual: Ratio) -> Result<LineProgress, CalculationError> {
        not_negative("what came in", &actual)?;
        let whole = |steps: u32| Ratio::whole(i64::from(steps));
        if step > self.steps {
            let part = "the number of days so far";
            return Err(CalculationError::beyond(
                part,
                &whole(step),
                "the number of days",
                &whole(self.steps),
            ));
        }
        let line = self.at(step);
        let gap = &actual - &line;
        let left = self.steps - step;
        let missing = (&self.goal - &actual).max(Ratio::zero());
        let reached = actual >= self.goal;
        Ok(LineProgress {
            cumulative: Vec::new(),
            share_of_goal: actual.over(&self.goal).ok(),
            on_track: !gap.is_negative(),
            steps_left: left,
            needed_per_step: missing.over(&whole(left)).ok(),
            projected: (&actual * &whole(self.steps)).over(&whole(step)).ok(),
            met: if reached { Some(true) } else { (left == 0).then_some(false) },
            reached_at: None,
            actual,
            line,
            gap,
        })
    }

    /// The same where it is known what came in on each step so far.
    pub fn progress(&self, came_in: &[Ratio]) -> Result<LineProgress, CalculationError> {
        came_in.iter().try_for_each(|step| not_negative("what came in on a day", step))?;
        let mut actual = Ratio::zero();
        let mut cumulative = Vec::with_capacity(came_in.len());
        for step in came_in {
            actual = &actual + step;
            cumulative.push(actual.clone());
        }
        let step = u32::try_from(came_in.len()).unwrap_or(u32::MAX);
        let reached = cumulative.iter().position(|so_far| *so_far >= self.goal);
        let reached_at = reached.and_then(|position| u32::try_from(position + 1).ok());
        Ok(LineProgress { cumulative, reached_at, ..self.standing(step, actual)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Rounding;

    fn two_places(ratio: &Ratio) -> String {
        ratio.decimal_text(2, Rounding::HalfUp)
    }

    #[test]
    fn worked_example() {
        let line = GoalLine::new(Ratio::whole(1000), 31).unwrap();
        assert_eq!(two_places(&line.at(10)), "322.58");
        assert_eq!(line.at(31), Ratio::whole(1000));
        let progress = line.standing(10, Ratio::whole(290)).unwrap();
        let by_day = line.progress(&vec![Ratio::whole(29); 10]).unwrap();
        assert_eq!(LineProgress { cumulative: Vec::new(), ..by_day }, progress);
        assert_eq!(two_places(&progress.gap), "-32.58");
        assert_eq!(progress.needed_per_step.as_ref().map(two_places), Some("33.81".to_owned()));
        assert_eq!(progress.projected, Some(Ratio::whole(899)));
        assert_eq!((progress.on_track, progress.met), (false, None));
    }

    #[test]
    fn on_the_line_is_on_track_and_reached_is_met() {
        let line = GoalLine::new(Ratio::whole(3), 3).unwrap();
        let on = line.progress(&[Ratio::one()]).unwrap();
        assert_eq!((on.on_track, on.met, on.reached_at), (true, None, None));
        let early = line.progress(&[Ratio::one(), Ratio::whole(2)]).unwrap();
        assert_eq!(
            (early.met, early.reached_at, early.needed_per_step),
            (Some(true), Some(2), Some(Ratio::zero()))
        );
        let short = line.progress(&[Ratio::one(), Ratio::one(), Ratio::zero()]).unwrap();
        assert_eq!((short.met, short.needed_per_step), (Some(false), None));
        assert!(line.progress(&vec![Ratio::one(); 4]).is_err());
        assert!(GoalLine::new(Ratio::one(), 0).is_err());
    }
}
