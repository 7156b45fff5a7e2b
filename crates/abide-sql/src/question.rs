use abide_core::diagnostic::Diagnostic;
use abide_core::text::Source;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Decimal128Type, Float64Type, Int64Type, UInt64Type};
use datafusion::arrow::error::ArrowError;
use datafusion::arrow::util::display::{ArrayFormatter, FormatOptions};
use datafusion::error::DataFusionError;
use datafusion::execution::context::SQLOptions;
use datafusion::logical_expr::ScalarUDF;
use datafusion::prelude::{SessionConfig, SessionContext};
use datafusion::sql::parser::{DFParser, Statement};
use datafusion::sql::resolve::resolve_table_references;
use datafusion::sql::sqlparser::ast::Statement as SqlStatement;

use crate::answer::{Answer, Cell};
use crate::fault::{fault, not_for_looking, table};
use crate::function::{Calendars, CountedTime, InstantOfJudging};
use crate::rows::Rows;
use crate::schema::{FieldColumns, TABLES, Table};
use crate::subject::Subject;
use crate::table::table_rows;

/// Relations that are not tables: they make rows of their arguments.
const MAKERS: [&str; 3] = ["generate_series", "range", "unnest"];
/// Functions that read the clock of the machine; `now()` is the instant of judging instead.
const CLOCKS: [&str; 3] = ["current_date", "today", "current_time"];

/// A query that was read and names only tables that there are.
#[derive(Debug, Clone)]
pub struct Question {
    source: Source,
    tables: Vec<&'static Table>,
}

/// What a question must be given beside the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    /// Items explained under every promise.
    pub explanations: bool,
    /// What was judged and booked.
    pub replay: bool,
}

impl Question {
    /// Reads a query.
    ///
    /// # Errors
    /// What is wrong with it, by its place in the text of [`Question::source_of`].
    pub fn read(sql: &str) -> Result<Question, Diagnostic> {
        let source = Question::source_of(sql);
        let mut statements = DFParser::parse_sql(sql).map_err(|error| fault(&source, &error))?;
        let statement = statements.pop_front().filter(is_question);
        let Some(statement) = statement.filter(|_| statements.is_empty()) else {
            return Err(not_for_looking(&source));
        };
        let (named, _) =
            resolve_table_references(&statement, true).map_err(|error| fault(&source, &error))?;
        let mut tables = Vec::new();
        for reference in named {
            let is_other = reference.schema().is_some_and(|schema| schema != "public");
            if is_other || MAKERS.contains(&reference.table()) {
                continue;
            }
            tables.push(table(&source, reference.table())?);
        }
        Ok(Question { source, tables })
    }

    /// A query as a text with places.
    pub fn source_of(sql: &str) -> Source {
        Source::new("query", sql)
    }

    /// Its text.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// What it must be given.
    pub fn needs(&self) -> Needs {
        let asks = |names: &[&str]| self.tables.iter().any(|table| names.contains(&table.name));
        Needs { explanations: asks(&["runs", "counted"]), replay: asks(&["verdicts", "ledger"]) }
    }

    /// Answers it. Rows come in the order that the query asks for; where it asks for none, in one that depends on
    /// nothing but the facts.
    ///
    /// # Errors
    /// What is wrong with the query, by its place.
    pub fn answer(&self, subject: &Subject<'_>) -> Result<Answer, Diagnostic> {
        let told = |error: DataFusionError| fault(&self.source, &error);
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.build().map_err(|error| told(DataFusionError::IoError(error)))?;
        runtime.block_on(self.collected(subject)).map_err(told)
    }

    async fn collected(&self, subject: &Subject<'_>) -> Result<Answer, DataFusionError> {
        let context = self.context(subject)?;
        let only_questions =
            SQLOptions::new().with_allow_ddl(false).with_allow_dml(false).with_allow_statements(false);
        let frame = context.sql_with_options(self.source.text(), only_questions).await?;
        let columns = frame.schema().fields().iter().map(|field| field.name().clone()).collect();
        let mut rows = Vec::new();
        for batch in frame.collect().await? {
            let cells = batch.columns().iter().map(cells).collect::<Result<Vec<_>, ArrowError>>()?;
            rows.extend(
                (0..batch.num_rows()).map(|row| cells.iter().map(|column| column[row].clone()).collect()),
            );
        }
        Ok(Answer { columns, rows })
    }

    /// A session with all tables; only those that the question names have rows.
    fn context(&self, subject: &Subject<'_>) -> Result<SessionContext, DataFusionError> {
        // One partition, so that rows have one order.
        let mut config = SessionConfig::new().with_target_partitions(1).with_information_schema(true);
        config.options_mut().sql_parser.collect_spans = true;
        let context = SessionContext::new_with_config(config);
        for table in TABLES {
            let batch: RecordBatch = if self.tables.contains(&table) {
                table_rows(table, subject)?
            } else {
                Rows::of(table, &FieldColumns::default()).finish()?
            };
            context.register_batch(table.name, batch)?;
        }
        for clock in CLOCKS {
            context.deregister_udf(clock);
        }
        let calendars = Calendars::new(subject.plan.calendars.clone());
        context.register_udf(ScalarUDF::from(CountedTime::working_time(calendars.clone())));
        context.register_udf(ScalarUDF::from(CountedTime::due(calendars)));
        context.register_udf(ScalarUDF::from(InstantOfJudging::new(subject.as_of)));
        Ok(context)
    }
}

fn is_question(statement: &Statement) -> bool {
    match statement {
        Statement::Statement(statement) => matches!(
            **statement,
            SqlStatement::Query(_)
                | SqlStatement::ExplainTable { .. }
                | SqlStatement::ShowTables { .. }
                | SqlStatement::ShowColumns { .. }
                | SqlStatement::ShowFunctions { .. }
        ),
        Statement::Explain(explain) => is_question(&explain.statement),
        _ => false,
    }
}

/// A column of an answer, cell by cell.
fn cells(column: &ArrayRef) -> Result<Vec<Cell>, ArrowError> {
    let to = match column.data_type() {
        DataType::Boolean => DataType::Boolean,
        DataType::UInt64 => DataType::UInt64,
        DataType::Null => return Ok(vec![Cell::Null; column.len()]),
        kind if kind.is_integer() => DataType::Int64,
        kind if kind.is_floating() => DataType::Float64,
        DataType::Decimal32(_, scale) | DataType::Decimal64(_, scale) | DataType::Decimal128(_, scale) => {
            DataType::Decimal128(38, *scale)
        }
        _ => return written(column),
    };
    let column = cast(column, &to)?;
    let cell = |row: usize| match &to {
        DataType::Boolean => Cell::Bool(column.as_boolean().value(row)),
        DataType::UInt64 => Cell::Integer(i128::from(column.as_primitive::<UInt64Type>().value(row))),
        DataType::Int64 => Cell::Integer(i128::from(column.as_primitive::<Int64Type>().value(row))),
        DataType::Float64 => Cell::Float(column.as_primitive::<Float64Type>().value(row)),
        _ => Cell::Decimal(plain(&column.as_primitive::<Decimal128Type>().value_as_string(row))),
    };
    let all = 0..column.len();
    Ok(all.map(|row| if column.is_valid(row) { cell(row) } else { Cell::Null }).collect())
}

/// Texts, instants, and whatever else a query can make, as text.
fn written(column: &ArrayRef) -> Result<Vec<Cell>, ArrowError> {
    let options = FormatOptions::default();
    let formatter = ArrayFormatter::try_new(column, &options)?;
    let cell = |row: usize| {
        let valid = column.is_valid(row);
        Ok(if valid { Cell::Text(formatter.value(row).try_to_string()?) } else { Cell::Null })
    };
    (0..column.len()).map(cell).collect()
}

/// Without zeros that say nothing.
fn plain(decimal: &str) -> String {
    if !decimal.contains('.') {
        return decimal.to_owned();
    }
    decimal.trim_end_matches('0').trim_end_matches('.').to_owned()
}
