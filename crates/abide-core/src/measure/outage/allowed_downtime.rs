use super::counted_time::CountedTime;
use super::line::Line;
use super::outage_question::OutageQuestion;
use super::stretch::seconds;
use crate::agreement::Operator;
use crate::value::Ratio;

/// The downtime that the goal allows, in seconds: of an availability goal `(1 − goal) × measured` of the whole
/// period, also while it runs, so that the budget is whole from its first day; of a downtime goal the goal.
/// Other figures and goals allow none.
pub(super) fn allowed_downtime(
    question: &OutageQuestion<'_>,
    lines: &[Line],
    time: &CountedTime,
) -> Option<Ratio> {
    let goal = question.goal?;
    match (question.measure.figure, goal.operator) {
        ("availability", Operator::AtLeast | Operator::MoreThan) => {
            let measured =
                lines.iter().map(|line| time.measured(line, question.period).duration().us()).sum();
            Some(&(&Ratio::one() - &goal.number) * &seconds(measured))
        }
        ("downtime", Operator::AtMost | Operator::LessThan) => Some(goal.number.clone()),
        _ => None,
    }
}
