//! A statement as one table for spreadsheets.

use abide_core::agreement::Operator;
use abide_core::statement::{
    EntryLine, FigureLine, MissedItem, ObjectiveLine, OutageLine, RuleLine, Statement,
};
use abide_core::value::{Ratio, Rounding};
use abide_time::{Duration, Instant};

use crate::json::words_v1 as words;
use crate::messages::neutral;

/// Digits after the point of a number whose expansion does not end.
const PLACES_OF_ENDLESS: u32 = 12;

/// The columns, in order. What a kind of row does not have stays empty.
const COLUMNS: [&str; 25] = [
    "record",
    "service",
    "objective",
    "scope",
    "period",
    "from",
    "to",
    "verdict",
    "figure",
    "unit",
    "numerator",
    "denominator",
    "goal",
    "allowed_s",
    "used_s",
    "item",
    "at",
    "elapsed_s",
    "limit_s",
    "remedy",
    "kind",
    "amount",
    "currency",
    "due",
    "line",
];

/// A statement as CSV: a row for each promise (`objective`), each value of a goal by field (`part`), each row of a
/// breakdown (`value`), each item over its limit (`breach`), each outage (`outage`) and each booking (`remedy`).
///
/// Numbers are plain decimals with a point and instants RFC 3339 in UTC, whatever the language, so that programs read
/// them; a number that does not end has 12 digits after its point, and numerator and denominator are exact. A text
/// that a spreadsheet would take for a formula, or that begins with an apostrophe, gets one in front; what would turn
/// the text around it is shown as `�`.
#[must_use]
pub fn statement_csv(statement: &Statement) -> String {
    let mut out = String::new();
    line(&mut out, COLUMNS.map(str::to_owned));
    for service in &statement.services {
        for objective in &service.objectives {
            objective_rows(&mut out, &service.id, objective);
        }
    }
    for entry in &statement.entries {
        entry_row(&mut out, entry);
    }
    out
}

/// A row that is being filled.
struct Cells([String; COLUMNS.len()]);

impl Cells {
    fn new(record: &str) -> Cells {
        Cells([const { String::new() }; COLUMNS.len()]).put("record", record)
    }

    fn put(mut self, column: &str, text: impl Into<String>) -> Cells {
        if let Some(at) = COLUMNS.iter().position(|known| *known == column) {
            self.0[at] = text.into();
        }
        self
    }

    fn number(self, column: &str, number: Option<&Ratio>) -> Cells {
        self.put(column, number.map(number_text).unwrap_or_default())
    }

    fn goal(self, goal: Option<&(Operator, Ratio)>) -> Cells {
        let text = goal.map(|(operator, value)| format!("{} {}", operator.sign(), number_text(value)));
        self.put("goal", text.unwrap_or_default())
    }

    fn instant(self, column: &str, instant: Option<Instant>) -> Cells {
        self.put(column, instant.map(|instant| instant.to_string()).unwrap_or_default())
    }

    fn seconds(self, column: &str, duration: Duration) -> Cells {
        self.put(column, duration.seconds_text())
    }

    fn figure(self, figure: &FigureLine) -> Cells {
        self.number("figure", figure.value.as_ref())
            .number("numerator", Some(&figure.numerator))
            .number("denominator", Some(&figure.denominator))
    }
}

fn objective_rows(out: &mut String, service: &str, objective: &ObjectiveLine) {
    let head = |record: &str| {
        Cells::new(record)
            .put("service", service)
            .put("objective", objective.id.as_str())
            .put("scope", fields(&objective.scope))
            .put("period", objective.period.as_str())
            .put("unit", words::unit(&objective.unit).0)
            .put("line", rule_line(&objective.line))
    };
    let time = objective.figure.time.as_ref();
    let whole = head("objective")
        .instant("from", Some(objective.interval.start()))
        .instant("to", Some(objective.interval.end()))
        .put("verdict", words::outcome(objective.outcome))
        .figure(&objective.figure)
        .number("allowed_s", time.and_then(|time| time.allowed_s.as_ref()))
        .number("used_s", time.map(|time| &time.down_s));
    line(out, whole.goal(objective.goal.as_ref()).0);
    for part in &objective.parts {
        let value = if part.value.is_empty() { "else" } else { &part.value };
        let own = (part.field.clone(), value.to_owned());
        let cells = head("part")
            .put("scope", all_fields(&objective.scope, &[own]))
            .put("verdict", words::outcome(part.outcome))
            .figure(&part.figure);
        line(out, cells.goal(part.goal.as_ref()).0);
    }
    if let Some(items) = &objective.figure.items {
        for row in &items.rows {
            let values: Vec<_> = items.fields.iter().cloned().zip(row.values.iter().cloned()).collect();
            let judged = row.met + row.missed;
            let cells = head("value")
                .put("scope", all_fields(&objective.scope, &values))
                .put("numerator", row.met.to_string())
                .put("denominator", judged.to_string());
            line(out, cells.0);
        }
        for breach in &items.breaches {
            let cells = head("breach").put("scope", all_fields(&objective.scope, &breach.attributes));
            line(out, breach_cells(cells, breach).0);
        }
    }
    if let Some(time) = time {
        for outage in &time.outages {
            let told = outage.told.iter().flat_map(|told| told.fields.clone()).collect::<Vec<_>>();
            let cells = head("outage").put("scope", all_fields(&objective.scope, &told));
            line(out, outage_cells(cells, outage).0);
        }
    }
}

fn breach_cells(cells: Cells, breach: &MissedItem) -> Cells {
    cells
        .put("item", breach.item.as_str())
        .instant("at", Some(breach.at))
        .seconds("elapsed_s", breach.elapsed)
        .seconds("limit_s", breach.limit)
}

fn outage_cells(cells: Cells, outage: &OutageLine) -> Cells {
    cells
        .put("item", outage.resource.clone().unwrap_or_default())
        .instant("from", Some(outage.whole.start()))
        .instant("to", (!outage.lasts).then(|| outage.whole.end()))
        .number("used_s", Some(&outage.counted_s))
}

fn entry_row(out: &mut String, entry: &EntryLine) {
    let amount = entry.amount.as_ref();
    let cells = Cells::new("remedy")
        .put("objective", entry.objective.clone().unwrap_or_default())
        .put("scope", fields(&entry.scope))
        .put("period", entry.period.as_str())
        .put("item", entry.item.clone().unwrap_or_default())
        .put("remedy", entry.remedy.as_str())
        .put("kind", words::pay_kind(entry.kind))
        .number("amount", amount.map(|amount| &amount.amount))
        .put("currency", amount.map(|amount| amount.currency.code()).unwrap_or_default())
        .instant("due", entry.due.or(entry.right.as_ref().map(|right| right.exercise_by)))
        .instant("at", Some(entry.booked_at))
        .put("line", rule_line(&entry.line));
    line(out, cells.0);
}

fn number_text(number: &Ratio) -> String {
    let exact = number.exact_decimal_text();
    exact.unwrap_or_else(|| number.decimal_text(PLACES_OF_ENDLESS, Rounding::HalfEven))
}

/// `customer=acme;region=eu`
fn fields(fields: &[(String, String)]) -> String {
    fields.iter().map(|(field, value)| format!("{field}={value}")).collect::<Vec<_>>().join(";")
}

/// The fields of a scope, and those of a fact that it does not have.
fn all_fields(scope: &[(String, String)], of_fact: &[(String, String)]) -> String {
    let mut all = scope.to_vec();
    for field in of_fact {
        if !all.contains(field) {
            all.push(field.clone());
        }
    }
    fields(&all)
}

fn line<const N: usize>(out: &mut String, cells: [String; N]) {
    for (at, cell) in cells.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(&quoted(cell));
    }
    out.push_str("\r\n");
}

/// A cell as RFC 4180 wants it, and never a formula. An apostrophe in front is never part of the text: a text that
/// begins with one gets a second.
fn quoted(text: &str) -> String {
    let text = neutral(text);
    let is_number = text.parse::<Ratio>().is_ok();
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) && !is_number;
    let text = if is_formula { format!("'{text}") } else { text.into_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// A line, behind the name of its text where that is not the agreement's own.
fn rule_line(line: &RuleLine) -> String {
    match &line.text {
        None => line.line.to_string(),
        Some(text) => format!("{text}:{}", line.line),
    }
}

#[cfg(test)]
mod tests {
    use super::{quoted, statement_csv};
    use crate::samples::{hosting, telecom};

    #[test]
    fn tables() {
        insta::assert_snapshot!("hosting", statement_csv(&hosting()).replace('\r', ""));
        insta::assert_snapshot!("telecom", statement_csv(&telecom()).replace('\r', ""));
    }

    #[test]
    fn a_text_never_is_a_formula() {
        assert_eq!(quoted("=1+1"), "'=1+1");
        assert_eq!(quoted("@sum(a1), x"), "\"'@sum(a1), x\"");
        assert_eq!(quoted("'=1+1"), "''=1+1");
        assert_eq!(quoted("-12.5"), "-12.5");
        assert_eq!(quoted("T\u{202E}-2026"), "T\u{FFFD}-2026");
        assert_eq!(quoted("say \"no\""), "\"say \"\"no\"\"\"");
    }
}
