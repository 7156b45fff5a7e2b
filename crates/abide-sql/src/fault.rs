use abide_core::diagnostic::{Diagnostic, Span};
use abide_core::text::{Source, nearest};
use datafusion::common::{Column, Location, SchemaError};
use datafusion::error::DataFusionError;
use datafusion::sql::sqlparser::parser::ParserError;

use crate::function::FunctionFault;
use crate::schema::{TABLES, Table};

/// Names that a hint lists at most.
const LISTED: usize = 30;

/// Something that is no question, or more than one.
pub(crate) fn not_for_looking(source: &Source) -> Diagnostic {
    Diagnostic::error(
        "sql-not-for-looking",
        whole(source),
        "this is no question, and only questions are answered",
        "ask one question that begins with `SELECT`, `WITH`, `DESCRIBE` or `EXPLAIN`; facts and verdicts never \
         change by a query",
    )
}

/// A table that is not there.
pub(crate) fn unknown_table(source: &Source, name: &str) -> Diagnostic {
    let known = || TABLES.iter().map(|table| table.name);
    let hint = match nearest(name, known()) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => format!("the tables are {}", known().collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::error("sql-unknown-table", word(source, name), format!("there is no table `{name}`"), hint)
}

/// What went wrong, at its place in the question where that is known.
pub(crate) fn fault(source: &Source, error: &DataFusionError) -> Diagnostic {
    let mut place = None;
    let mut error = error;
    loop {
        error = match error {
            DataFusionError::Diagnostic(diagnostic, inner) => {
                place = diagnostic
                    .span
                    .map(|span| Span { start: byte(source, span.start), end: byte(source, span.end) });
                inner
            }
            DataFusionError::Context(_, inner) => inner,
            DataFusionError::Shared(inner) => inner,
            DataFusionError::Collection(all) if !all.is_empty() => &all[0],
            _ => break,
        }
    }
    match error {
        DataFusionError::SchemaError(error, _) => of_schema(source, place, error),
        DataFusionError::SQL(error, _) => syntax(source, error),
        DataFusionError::External(inner) if inner.is::<FunctionFault>() => {
            let hint = inner.downcast_ref::<FunctionFault>().map(|fault| fault.hint.clone());
            Diagnostic::error(
                "sql-function",
                place.unwrap_or_else(|| whole(source)),
                inner.to_string(),
                hint.unwrap_or_default(),
            )
        }
        error => other(source, place, error),
    }
}

fn of_schema(source: &Source, place: Option<Span>, error: &SchemaError) -> Diagnostic {
    match error {
        SchemaError::FieldNotFound { field, valid_fields } => {
            let known: Vec<&str> = valid_fields.iter().map(|known| known.name.as_str()).collect();
            let hint = match nearest(&field.name, known.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => columns_hint(&known),
            };
            Diagnostic::error(
                "sql-unknown-column",
                place.unwrap_or_else(|| word(source, &field.name)),
                format!("there is no column `{}`", field.name),
                hint,
            )
        }
        SchemaError::AmbiguousReference { field } => ambiguous(source, place, field),
        SchemaError::DuplicateQualifiedField { name, .. }
        | SchemaError::DuplicateUnqualifiedField { name } => Diagnostic::error(
            "sql-two-columns",
            place.unwrap_or_else(|| word(source, name)),
            format!("two columns are called `{name}`"),
            "call one of them otherwise by `AS`",
        ),
    }
}

fn ambiguous(source: &Source, place: Option<Span>, field: &Column) -> Diagnostic {
    let of = TABLES.iter().find(|table| table.columns.iter().any(|column| column.name == field.name));
    let table = of.map_or("tickets", |table| table.name);
    Diagnostic::error(
        "sql-ambiguous-column",
        place.unwrap_or_else(|| word(source, &field.name)),
        format!("more than one table has a column `{}`", field.name),
        format!("write the table before it, like `{table}.{}`", field.name),
    )
}

fn columns_hint(known: &[&str]) -> String {
    if known.is_empty() {
        return "no table is named after `FROM`".to_owned();
    }
    let more = if known.len() > LISTED { ", …" } else { "" };
    let listed = known.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
    format!("the columns are {listed}{more}")
}

/// The parser says the place in words: `… at Line: 1, Column: 8`.
fn syntax(source: &Source, error: &ParserError) -> Diagnostic {
    let text = match error {
        ParserError::TokenizerError(text) | ParserError::ParserError(text) => text.as_str(),
        ParserError::RecursionLimitExceeded => "it is nested too deeply",
    };
    let (message, place) = text.rsplit_once(" at Line: ").unwrap_or((text, ""));
    let numbers = place.split_once(", Column: ").and_then(|(line, column)| {
        Some(Location { line: line.trim().parse().ok()?, column: column.trim().parse().ok()? })
    });
    let span = numbers.map_or_else(
        || whole(source),
        |location| {
            let start = byte(source, location);
            Span { start, end: end_of_word(source, start) }
        },
    );
    Diagnostic::error(
        "sql-syntax",
        span,
        format!("this is not SQL: {}", message.trim_end_matches('.')),
        "write it like `SELECT item, elapsed_s FROM runs WHERE over_at IS NOT NULL`",
    )
}

fn other(source: &Source, place: Option<Span>, error: &DataFusionError) -> Diagnostic {
    let text = error.message();
    let (message, more) = text.split_once('\n').unwrap_or((&text, ""));
    let named = message.strip_prefix("Invalid function '").and_then(|rest| rest.split_once('\''));
    if let Some((name, _)) = named {
        let ours = nearest(name, ["working_time", "due", "now"]);
        let suggested = ours.or_else(|| more.split('\'').nth(1));
        return Diagnostic::error(
            "sql-unknown-function",
            place.unwrap_or_else(|| word(source, name)),
            format!("there is no function `{name}`"),
            suggested.map_or_else(String::new, |suggested| format!("did you mean `{suggested}`?")),
        );
    }
    Diagnostic::error(
        "sql-not-answered",
        place.unwrap_or_else(|| whole(source)),
        message.trim_end_matches('.'),
        "compare values of one kind; `DESCRIBE tickets` says what the columns of a table hold",
    )
}

/// Where a word stands, or the whole question.
fn word(source: &Source, word: &str) -> Span {
    let text = source.text();
    let is_part = |at: Option<char>| at.is_some_and(|at| at.is_alphanumeric() || at == '_');
    let (lower, word) = (text.to_lowercase(), word.to_lowercase());
    // A letter whose lower case is longer would move what follows; then the whole is shown.
    let places = lower.match_indices(&word).map(|(start, found)| (start, start + found.len()));
    let mut places = places.filter(|_| lower.len() == text.len());
    let alone = places.find(|&(start, end)| {
        !is_part(lower[..start].chars().next_back()) && !is_part(lower[end..].chars().next())
    });
    alone.map_or_else(|| whole(source), |(start, end)| Span { start: small(start), end: small(end) })
}

fn whole(source: &Source) -> Span {
    Span { start: 0, end: small(source.text().trim_end().len()) }
}

fn byte(source: &Source, location: Location) -> u32 {
    let start = source.line_start(u32::try_from(location.line).unwrap_or(1));
    let line = source.text().get(start as usize..).unwrap_or_default();
    let before = usize::try_from(location.column).unwrap_or(1).saturating_sub(1);
    let within = line.char_indices().nth(before).map_or(line.len(), |(at, _)| at);
    start + small(within)
}

fn end_of_word(source: &Source, start: u32) -> u32 {
    let rest = source.text().get(start as usize..).unwrap_or_default();
    let length = rest.find(|character: char| !character.is_alphanumeric() && character != '_');
    start + small(length.unwrap_or(rest.len()).max(rest.chars().next().map_or(0, char::len_utf8)))
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The table of a name, or what is wrong with it.
pub(crate) fn table(source: &Source, name: &str) -> Result<&'static Table, Diagnostic> {
    Table::named(name).ok_or_else(|| unknown_table(source, name))
}
