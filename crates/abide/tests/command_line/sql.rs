use crate::desk::{CLEAN, Desk};

/// A question about the clean case.
fn ask(desk: &Desk, sql: &str, more: &[&'static str]) -> crate::desk::Run {
    let words = ["facts", "sql"].into_iter().chain(CLEAN.split_whitespace()).chain(more.iter().copied());
    desk.run(words.chain([sql]))
}

#[cfg(not(feature = "sql"))]
#[test]
fn a_program_without_sql_says_how_to_get_it() {
    let run = ask(&Desk::clean(), "SELECT 1", &[]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("--features sql"), "{}", run.stderr);
}

#[cfg(feature = "sql")]
mod answers {
    use super::*;

    #[test]
    fn runs_are_a_table_for_people() {
        let sql = "SELECT item, elapsed_s, limit_s, due, \"end\" FROM runs ORDER BY item";
        let run = ask(&Desk::clean(), sql, &[]);
        assert_eq!(
            run.quiet().stdout,
            "item  elapsed_s  limit_s  due  end\n\
             ────  ─────────  ───────  ───  ───────\n\
             T-1        5400     7200       stopped\n\
             T-2       10800    14400       stopped\n\n\
             2 rows\n"
        );
    }

    #[test]
    fn verdicts_are_those_of_the_statement() {
        let sql = "SELECT objective, outcome, figure, goal_sign, goal, items_met, down_s, provisional, line \
                   FROM verdicts WHERE period = '2026-03' AND current ORDER BY objective";
        let run = ask(&Desk::clean(), sql, &["--format", "csv"]);
        assert_eq!(
            run.quiet().stdout,
            "objective,outcome,figure,goal_sign,goal,items_met,down_s,provisional,line\r\n\
             solved,met,1,>=,0.5,2,,false,8\r\n\
             uptime,met,0.999324324,>=,0.99,,1800,false,14\r\n"
        );
    }

    #[test]
    fn facts_items_and_sources_are_tables() {
        let desk = Desk::clean();
        let sql = "SELECT t.item, t.event, t.occurred, i.priority, s.rows_mapped FROM tickets t JOIN items i ON \
                   i.item = t.item JOIN sources s ON s.source = t.source WHERE t.item = 'T-2' ORDER BY t.occurred";
        let run = ask(&desk, sql, &["--format", "json"]);
        let answer = run.quiet();
        let json = answer.json();
        assert_eq!(json["format"], "abide.facts-sql/1");
        assert_eq!(json["columns"].to_string(), r#"["item","event","occurred","priority","rows_mapped"]"#);
        assert_eq!(json["rows"][0].to_string(), r#"["T-2","opened","2026-03-03T09:00:00Z","p2",6]"#);
        assert_eq!(json["rows"].as_array().map(Vec::len), Some(3));
        let run = ask(&desk, "SELECT began, ended, service, exclusion FROM windows", &["--format", "csv"]);
        let window = "2026-03-18T20:00:00Z,2026-03-18T23:00:00Z,help,maintenance";
        assert!(run.quiet().stdout.contains(window), "{}", run.stdout);
        let run = ask(&desk, "SELECT item, period, class FROM counted ORDER BY item", &["--format", "csv"]);
        assert!(run.quiet().stdout.ends_with("T-1,2026-03,met\r\nT-2,2026-03,met\r\n"), "{}", run.stdout);
    }

    #[test]
    fn functions_count_as_clocks_do() {
        let sql = "SELECT item, due('office', started, '2 business days'), working_time('office', started, ended_at) \
                   = elapsed_s AS same FROM runs ORDER BY item";
        let run = ask(&Desk::clean(), sql, &["--format", "csv"]);
        let rows = "T-1,2026-03-03T16:00:00Z,true\r\nT-2,2026-03-05T09:00:00Z,true\r\n";
        assert!(run.quiet().stdout.ends_with(rows), "{}", run.stdout);
    }

    #[test]
    fn the_ledger_is_a_table() {
        let desk = Desk::clean();
        let agreement = desk.read("agreement.yaml").replace(">= 99%", ">= 99.99%")
            + "remedies:\n  back: { when: { missed: uptime }, then: { credit: { pays: 10% } } }\n\
               caps: { monthly: { covers: all, at-most: 20% per month, of: fees } }\n";
        desk.write("agreement.yaml", agreement);
        let sql = "SELECT remedy, objective, kind, amount, currency, period, provisional FROM ledger \
                   WHERE period = '2026-03'";
        let run = ask(&desk, sql, &["--format", "csv"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stdout.ends_with("back,uptime,credit,100,EUR,2026-03,false\r\n"), "{}", run.stdout);
    }

    #[test]
    fn a_slip_is_told_at_its_place_before_any_file_is_read() {
        let desk = Desk::new();
        let run = ask(&desk, "SELECT item\nFROM run", &[]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
        for said in ["error[sql-unknown-table]: there is no table `run`", "query:2:6", "did you mean `runs`?"]
        {
            assert!(run.stderr.contains(said), "{said} in\n{}", run.stderr);
        }
    }

    #[test]
    fn a_column_that_is_not_there_is_told_with_the_nearest() {
        let run = ask(&Desk::clean(), "SELECT item, elapsed FROM runs", &[]);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{}", run.stderr);
        for said in ["error[sql-unknown-column]: there is no column `elapsed`", "query:1:14", "`elapsed_s`"] {
            assert!(run.stderr.contains(said), "{said} in\n{}", run.stderr);
        }
    }

    /// The same rejects, the same refusals as for every verb that reads facts.
    #[test]
    fn bad_rows_are_told_and_are_a_table() {
        let desk = Desk::clean();
        let bad = desk.read("tickets.csv").replace("03.03.2026 11:00", "31.02.2026 11:00");
        desk.write("tickets.csv", bad);
        let sql = "SELECT source, cause, column_name, rows, first FROM rejects";
        let run = ask(&desk, sql, &["--max-rejects", "50%", "--format", "csv"]);
        assert_eq!(run.status, 0, "{}", run.stderr);
        assert!(run.stdout.ends_with("tickets.csv,bad-instant,time,1,tickets.csv:6:7\r\n"), "{}", run.stdout);
        assert!(run.stderr.contains("1 of 6 rows were rejected"), "{}", run.stderr);
        assert_eq!(ask(&desk, sql, &["--strict"]).status, 1);
    }
}
