use crate::agreement::Agreement;
use crate::check::Rule;
use crate::check::ladders::{Ladder, Side, ladders};
use crate::diagnostic::{Diagnostics, Severity, Span};

pub(in crate::check) const RULE: Rule = Rule {
    code: "band-direction",
    severity: Severity::Error,
    about: "the bands of a remedy do not all lead to the worse figures",
    run,
};

/// Bands are cut points in one direction, of which the tightest that holds pays. After a miss they lead away
/// from the goal.
///
/// Example: `"< 99%": 10%` beside `"> 95%": 25%`. Instead: `"< 99%": 10%` and `"< 95%": 25%`.
fn run(agreement: &Agreement, diagnostics: &mut Diagnostics) {
    for ladder in ladders(agreement) {
        let Some((first, _)) = ladder.bands.iter().next() else { continue };
        let wanted = wanted_side(&ladder);
        for (cut, _) in ladder.bands.iter() {
            let side = Side::of(cut.value.operator);
            let hint = match wanted.map(|(side, _)| side).or(Side::of(first.value.operator)) {
                Some(Side::High) => "write `>` or `>=` on every band",
                Some(Side::Low) | None => "write `<` or `<=` on every band",
            };
            if side.is_none() {
                let message = "a band begins somewhere and leads on; a single figure is none";
                diagnostics.push(RULE.at(cut.span, message, hint));
            } else if let Some((wanted, goal)) = wanted
                && side != Some(wanted)
            {
                let message = "after a miss the figure is on the other side of the goal";
                diagnostics.push(RULE.at(cut.span, message, hint).label(goal, "the goal"));
            } else if wanted.is_none() && side != Side::of(first.value.operator) {
                let message = "the bands lead in both directions, so that two of them hold at once";
                diagnostics.push(RULE.at(cut.span, message, hint).label(first.span, "the first band"));
            }
        }
    }
}

/// The side on which the goals are missed, with the first goal, where the remedy follows a miss and they agree.
fn wanted_side(ladder: &Ladder<'_>) -> Option<(Side, Span)> {
    let first = ladder.goals.first().filter(|_| ladder.follows_miss)?;
    let side = Side::of(first.goal.operator)?.other();
    let agree = ladder.goals.iter().all(|goal| Side::of(goal.goal.operator).map(Side::other) == Some(side));
    agree.then_some((side, first.span))
}
