use abide_core::agreement::Operator;
use abide_core::value::Ratio;
use serde_json::Value;

use super::CasesError;
use super::field::{list, number};

/// A published table as the bands of a remedy, and the promise that they follow.
#[derive(Debug)]
pub(super) struct Ladder {
    /// The promise.
    pub(super) goal: String,
    /// The cut of the mildest band; `None` where nothing is ever paid.
    pub(super) outermost: Option<String>,
    /// The bands that pay, as the language writes them.
    pub(super) bands: String,
    /// The bands of what is paid the other way round, with their outermost cut.
    pub(super) rewards: Option<(String, String)>,
}

/// One row: its edge on the good side, whether that itself is in the row, its other edge, and what it pays.
#[derive(Debug, Clone)]
struct Row {
    edge: Ratio,
    with_edge: bool,
    far: Option<Ratio>,
    pays: Ratio,
}

/// The ladder of a table of shares of which more is better, or less where `less`; `unit` follows a cut point and `sum`
/// what is paid.
pub(super) fn ladder(terms: &Value, unit: &str, sum: &str) -> Result<Ladder, CasesError> {
    let objective = &terms["objective"];
    let given = objective[0].as_str().and_then(operator).zip(number(&objective[1]));
    let given = given.or_else(|| number(&terms["target"]).map(|target| (Operator::AtLeast, target)));
    let less = given.as_ref().is_some_and(|(operator, _)| !operator.wants_more());
    let key = if terms["tiers"].is_array() { "tiers" } else { "bands" };
    let mut rows = Vec::new();
    for row in list(terms, key) {
        rows.push(row_of(row, less)?);
    }
    let (rewards, mut rows): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| key == "bands" && row.pays > Ratio::zero() && is_amount(terms));
    for row in &mut rows {
        row.pays = if row.pays.is_negative() { -row.pays.clone() } else { row.pays.clone() };
    }
    rows.sort_by(|one, other| one.pays.cmp(&other.pays));
    start_where_the_milder_ends(&mut rows);
    let goal = match given {
        Some(goal) => goal,
        None => outermost_goal(&rows, less).ok_or_else(|| wrong(key))?,
    };
    rows.retain(|row| !row.pays.is_zero());
    keep_missed(&mut rows, &goal, less);
    let cut = |row: &Row| {
        let sign = match (less, row.with_edge) {
            (false, true) => "<=",
            (false, false) => "<",
            (true, true) => ">=",
            (true, false) => ">",
        };
        format!("\"{sign} {}{unit}\"", row.edge)
    };
    let bands: Vec<String> = rows.iter().map(|row| format!("{}: {}{sum}", cut(row), row.pays)).collect();
    let better = rewards.first().map(|row| {
        let cut = format!("\">= {}{unit}\"", row.far.clone().unwrap_or_else(Ratio::zero));
        (cut.clone(), format!("{cut}: {}{sum}", row.pays))
    });
    Ok(Ladder {
        goal: format!("{} {}{unit}", goal.0.sign(), goal.1),
        outermost: rows.first().map(cut),
        bands: bands.join(", "),
        rewards: better,
    })
}

fn is_amount(terms: &Value) -> bool {
    list(terms, "bands").iter().any(|row| !row["amount"].is_null())
}

fn wrong(key: &str) -> CasesError {
    CasesError::Field { key: key.to_owned(), wanted: "rows of a table" }
}

/// An equality is a promise to reach the figure.
fn operator(text: &str) -> Option<Operator> {
    Some(match text {
        ">=" | "==" => Operator::AtLeast,
        ">" => Operator::MoreThan,
        "<=" => Operator::AtMost,
        "<" => Operator::LessThan,
        _ => return None,
    })
}

fn row_of(row: &Value, less: bool) -> Result<Row, CasesError> {
    let pays = ["credit_pct", "penalty_pct", "amount"].into_iter().find_map(|key| number(&row[key]));
    let pays = pays.ok_or_else(|| wrong("bands"))?;
    let (near, far) = if less { ("from", "to") } else { ("to", "from") };
    let edge = number(&row[near]).ok_or_else(|| wrong(near))?;
    let with_edge = row[format!("{near}_incl")].as_bool().unwrap_or(false);
    Ok(Row { edge, with_edge, far: number(&row[far]), pays })
}

/// Of rows that begin at the same edge, the one that pays more begins where the other ends.
fn start_where_the_milder_ends(rows: &mut [Row]) {
    for position in 1..rows.len() {
        let (before, rest) = rows.split_at_mut(position);
        let (Some(milder), Some(row)) = (before.last(), rest.first_mut()) else { continue };
        if milder.edge == row.edge
            && let Some(far) = &milder.far
        {
            row.edge = far.clone();
            row.with_edge = false;
        }
    }
}

/// The promise that a table without one implies.
fn outermost_goal(rows: &[Row], less: bool) -> Option<(Operator, Ratio)> {
    let first = rows.first()?;
    let operator = match (less, first.with_edge) {
        (false, false) => Operator::AtLeast,
        (false, true) => Operator::MoreThan,
        (true, false) => Operator::AtMost,
        (true, true) => Operator::LessThan,
    };
    Some((operator, first.edge.clone()))
}

/// Rows for figures that meet the promise pay nothing; one that reaches over it begins with the miss.
fn keep_missed(rows: &mut Vec<Row>, goal: &(Operator, Ratio), less: bool) {
    let (operator, number) = goal;
    let strict = matches!(operator, Operator::MoreThan | Operator::LessThan);
    let beyond = |edge: &Ratio| if less { edge < number } else { edge > number };
    rows.retain(|row| match &row.far {
        Some(far) => !(beyond(far) || (far == number && !strict)),
        None => true,
    });
    for row in rows.iter_mut() {
        if beyond(&row.edge) {
            row.edge = number.clone();
            row.with_edge = strict;
        } else if row.edge == *number && !strict {
            row.with_edge = false;
        }
    }
    // Several rows that were cut down to the goal: the last of them, next to the miss, is the one that holds.
    while rows.len() > 1 && rows[0].edge == rows[1].edge && rows[0].with_edge == rows[1].with_edge {
        rows.remove(0);
    }
}
