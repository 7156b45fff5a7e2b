use abide_core::agreement::Agreement;
use abide_core::diagnostic::Diagnostics;
use abide_core::fact::{Attribute, Complete, FactId, Facts, SourceReport, Stream, TicketEvent};
use abide_core::plan::{Files, Plan};
use abide_core::text::Source;
use abide_time::Instant;

use crate::{Answer, Cell, Question, Subject, TABLES, reference};

const AGREEMENT: &str = "abide: 1
id: desk
parties:
  us: { role: provider, name: Us }
  them: { role: customer, name: Them }
term: { starts: 2026-01-01, lasts: 1 year, timezone: Europe/Berlin }
calendars:
  office: { hours: { mon-fri: \"09:00-17:00\" } }
services:
  help: { name: Help, calendar: office }
objectives:
  fixed: { service: help, measure: { within: { clock: resolution } }, limit: 4 hours, goal: \">= 95%\", period: month }
";

fn plan() -> (Source, Plan) {
    let source = Source::new("agreement.yaml", AGREEMENT);
    let mut faults = Diagnostics::default();
    let agreement = Agreement::from_text(&source, &mut faults).unwrap();
    let plan = Plan::from_agreement(&agreement, &source, &Files::default(), &mut faults);
    (source, plan.unwrap_or_else(|| panic!("{:?}", faults.sorted())))
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// Two tickets: the first has a priority, the second a field that is called like a column.
fn facts(plan: &Plan) -> Facts {
    let mut facts = Facts { names: plan.names.clone(), ..Facts::default() };
    let fields = [("priority", "p1"), ("source", "phone"), ("assigned-to", "Ann, \"the\" one")];
    for (field, value) in fields {
        let (field, value) = (facts.names.name(field), facts.names.name(value));
        facts.attributes.push(Attribute { field, value });
    }
    let told = [
        ("T-1", "opened", "2026-03-06T15:00:00Z", 0, 1),
        ("T-1", "resolved", "2026-03-09T08:30:00Z", 0, 0),
        ("T-2", "opened", "2026-03-10T09:00:00Z", 1, 2),
    ];
    for (item, event, occurred, attributes_start, attributes_count) in told {
        let id = FactId::of([item.as_bytes(), event.as_bytes()]);
        let (item, event) = (facts.names.name(item), Some(facts.names.name(event)));
        facts.tickets.push(TicketEvent {
            item,
            occurred: at(occurred),
            recorded: at(occurred),
            sequence: None,
            id,
            revision: 0,
            event,
            state: false,
            automatic: false,
            attributes_start,
            attributes_count,
            source: 0,
        });
    }
    facts.sources.push(SourceReport {
        name: "log".to_owned(),
        stream: Stream::Tickets,
        files: Vec::new(),
        rows_read: 3,
        rows_mapped: 3,
        rows_filtered: 0,
        rows_duplicate: 0,
        rows_rejected: 0,
        facts: 3,
        rejects: Vec::new(),
        complete: Complete::AsOf,
    });
    facts
}

fn asked(sql: &str) -> Result<Answer, String> {
    let (source, plan) = plan();
    let facts = facts(&plan);
    let as_of = at("2026-03-31T22:00:00Z");
    let subject =
        Subject { source: &source, plan: &plan, facts: &facts, as_of, explained: &[], replay: None };
    let answer = Question::read(sql).and_then(|question| question.answer(&subject));
    answer.map_err(|fault| {
        let span = fault.span();
        let place = &sql[span.start as usize..span.end as usize];
        format!("[{}] {place} | {} | {}", fault.code, fault.message, fault.hint)
    })
}

/// The rows as text: cells with a bar between them.
fn rows(sql: &str) -> Vec<String> {
    let answer = asked(sql).unwrap_or_else(|fault| panic!("{fault}"));
    answer.rows.iter().map(|row| row.iter().map(Cell::text).collect::<Vec<_>>().join("|")).collect()
}

#[test]
fn events_have_their_fields_as_columns() {
    let sql = "SELECT item, event, occurred, priority, source, source_field, assigned_to FROM tickets ORDER BY occurred";
    assert_eq!(
        rows(sql),
        [
            "T-1|opened|2026-03-06T15:00:00Z|p1|log||",
            "T-1|resolved|2026-03-09T08:30:00Z||log||",
            "T-2|opened|2026-03-10T09:00:00Z||log|phone|Ann, \"the\" one",
        ]
    );
    assert_eq!(
        rows("SELECT item, opened, last, events, priority FROM items ORDER BY item"),
        [
            "T-1|2026-03-06T15:00:00Z|2026-03-09T08:30:00Z|2|p1",
            "T-2|2026-03-10T09:00:00Z|2026-03-10T09:00:00Z|1|"
        ]
    );
}

/// Friday 16:00 to Monday 09:30 in Berlin: an hour on Friday and half an hour on Monday.
#[test]
fn working_time_is_that_of_the_calendar() {
    let sql = "SELECT working_time('office', a.occurred, b.occurred) FROM tickets a JOIN tickets b \
               ON a.item = b.item AND a.event = 'opened' AND b.event = 'resolved'";
    assert_eq!(rows(sql), ["5400"]);
    assert_eq!(
        rows("SELECT working_time('always', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')"),
        ["82800"]
    );
    let half = "SELECT working_time('office', '2026-03-09T08:00:00.25Z', '2026-03-09T08:00:01Z')";
    assert_eq!(rows(half), ["0.75"]);
    // Nothing where the second lies before the first, or one is missing.
    assert_eq!(rows("SELECT working_time('office', '2026-03-10T12:00:00Z', '2026-03-09T12:00:00Z')"), [""]);
    assert_eq!(rows("SELECT working_time('office', '2026-03-10T12:00:00Z', NULL)"), [""]);
}

#[test]
fn due_is_that_of_the_calendar() {
    assert_eq!(rows("SELECT due('office', '2026-03-06T15:00:00Z', '4 hours')"), ["2026-03-09T11:00:00Z"]);
    assert_eq!(
        rows(
            "SELECT item, due('office', occurred, '2 business days') FROM tickets WHERE event = 'opened' ORDER BY 1"
        ),
        ["T-1|2026-03-10T15:00:00Z", "T-2|2026-03-12T09:00:00Z"]
    );
}

#[test]
fn now_is_the_instant_of_judging() {
    assert_eq!(rows("SELECT now(), current_timestamp"), ["2026-03-31T22:00:00Z|2026-03-31T22:00:00Z"]);
    assert_eq!(
        rows("SELECT occurred < now() - INTERVAL '20 days' FROM tickets ORDER BY occurred"),
        ["true", "true", "true"]
    );
    assert!(asked("SELECT current_date()").unwrap_err().contains("sql-unknown-function"));
}

#[test]
fn slips_are_told_with_their_place_and_what_was_probably_meant() {
    for (sql, told) in [
        (
            "SELECT itm FROM tickets",
            "[sql-unknown-column] itm | there is no column `itm` | did you mean `item`?",
        ),
        (
            "SELECT 1 FROM ticket",
            "[sql-unknown-table] ticket | there is no table `ticket` | did you mean `tickets`?",
        ),
        (
            "SELECT working_tim('office', now(), now())",
            "[sql-unknown-function] working_tim | there is no function `working_tim` | did you mean `working_time`?",
        ),
        (
            "SELECT working_time('ofice', now(), now())",
            "[sql-function] SELECT working_time('ofice', now(), now()) | the agreement has no calendar `ofice` | did \
             you mean 'office'?",
        ),
        (
            "SELECT due('office', now())",
            "[sql-function] SELECT due('office', now()) | `due` takes three values, not 2 | write it like \
             `due('office', started, '4 hours')`",
        ),
        ("SELECT due('office', now(), '3 days')", "business days"),
        (
            "SELECT item FROM tickets, items",
            "[sql-ambiguous-column] item | more than one table has a column `item`",
        ),
        ("SELEC 1", "[sql-syntax] SELEC"),
        ("SELECT item FROM\n tickets WHERE", "[sql-syntax]"),
        ("SELECT working_time('office', '1960-01-01T00:00:00Z', now())", "1970 to 2199"),
    ] {
        let fault = asked(sql).expect_err(sql);
        assert!(fault.contains(told), "{sql}\n{fault}\n{told}");
    }
}

#[test]
fn only_questions_are_answered() {
    for sql in [
        "DROP TABLE tickets",
        "CREATE TABLE mine AS SELECT * FROM tickets",
        "COPY tickets TO 'tickets.csv'",
        "CREATE EXTERNAL TABLE t STORED AS CSV LOCATION '/etc/passwd'",
        "INSERT INTO tickets SELECT * FROM tickets",
        "SET datafusion.execution.batch_size = 1",
        "EXPLAIN DELETE FROM tickets",
        "SELECT 1; SELECT 2",
        "",
    ] {
        let fault = asked(sql).expect_err(sql);
        assert!(fault.starts_with("[sql-not-for-looking]"), "{sql}: {fault}");
    }
    let file = asked("SELECT * FROM '/etc/passwd'").expect_err("no file is a table");
    assert!(file.starts_with("[sql-unknown-table]"), "{file}");
}

#[test]
fn what_there_is_can_be_asked() {
    let tables =
        rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1");
    let mut known: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    known.sort_unstable();
    assert_eq!(tables, known);
    assert!(!rows("SHOW TABLES").is_empty());
    assert!(rows("DESCRIBE tickets").iter().any(|row| row.starts_with("assigned_to|Utf8")));
    assert!(!rows("EXPLAIN SELECT 1").is_empty());
    assert_eq!(rows("WITH t AS (SELECT 1 AS one) SELECT one + 1 FROM t"), ["2"]);
    assert_eq!(rows("SELECT sum(value) FROM generate_series(1, 4)"), ["10"]);
}

#[test]
fn each_answer_has_its_kind() {
    let answer = asked("SELECT 1, 1.50, true, NULL, 'x', 0.5::double, rows_read FROM sources").unwrap();
    let [one, decimal, yes, nothing, text, float, rows] = &answer.rows[0][..] else { panic!("{answer:?}") };
    assert_eq!((one, rows), (&Cell::Integer(1), &Cell::Integer(3)));
    assert!(matches!(decimal, Cell::Decimal(_) | Cell::Float(_)), "{decimal:?}");
    assert_eq!((yes, nothing), (&Cell::Bool(true), &Cell::Null));
    assert_eq!((text, float), (&Cell::Text("x".to_owned()), &Cell::Float(0.5)));
}

/// The page says what the columns are; `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_page_of_tables_is_that_of_the_columns() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/sql.md");
    let page = std::fs::read_to_string(path).unwrap();
    let mark = "<!-- tables: written by the tests of abide-sql -->\n\n";
    let (before, tables) = page.split_once(mark).unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, format!("{before}{mark}{}\n", reference().trim_end())).unwrap();
    } else {
        assert_eq!(tables.trim_end(), reference().trim_end(), "UPDATE_DOCS=1 writes the page anew");
    }
}
