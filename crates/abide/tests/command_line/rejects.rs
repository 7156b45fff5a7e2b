use crate::desk::{CLEAN, Desk};

/// The clean case with 300 more rows, of which some are broken.
fn with_bad_rows(bad: usize) -> Desk {
    let desk = Desk::clean();
    let mut text = desk.read("tickets.csv");
    for row in 0..300 {
        let time = if row < bad { "31.02.2026 10:00" } else { "05.03.2026 10:00" };
        text += &format!("{},T-2,{time},Replied,,\n", row + 100);
    }
    desk.write("tickets.csv", text);
    desk
}

#[test]
fn a_few_bad_rows_are_counted_located_and_written_out() {
    let desk = with_bad_rows(3);
    let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03"));
    assert_eq!(run.status, 0, "{run:?}");
    let lines: Vec<&str> = run.stderr.lines().collect();
    assert_eq!(lines[0], "warning: tickets.csv: 3 of 306 rows were rejected");
    assert!(
        lines[1].contains("3 × ") && lines[1].contains("in `time`, first at tickets.csv:8:9"),
        "{lines:?}"
    );
    assert!(lines[2].starts_with("    help: "), "{lines:?}");
    assert_eq!(lines[3], "  the rejected rows stand in tickets.rejects.csv");
    assert!(run.stdout.contains("3 of 309 rows could not be read"), "of all sources: {}", run.stdout);
    assert_eq!(
        desk.read("tickets.rejects.csv"),
        "file,line,cause,column,value,row\n\
         tickets.csv,8,bad-instant,time,31.02.2026 10:00,\"100,T-2,31.02.2026 10:00,Replied,,\"\n\
         tickets.csv,9,bad-instant,time,31.02.2026 10:00,\"101,T-2,31.02.2026 10:00,Replied,,\"\n\
         tickets.csv,10,bad-instant,time,31.02.2026 10:00,\"102,T-2,31.02.2026 10:00,Replied,,\"\n"
    );
}

#[test]
fn strict_refuses_a_single_one() {
    let desk = with_bad_rows(1);
    let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --strict"));
    assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
    assert!(run.stderr.contains("1 of 306 rows of `tickets.csv`"), "{}", run.stderr);
    with_bad_rows(0).say(&format!("evaluate {CLEAN} --period 2026-03 --strict")).quiet();
}

#[test]
fn more_than_one_in_a_hundred_is_refused_unless_more_is_accepted() {
    let words = format!("evaluate {CLEAN} --period 2026-03");
    assert_eq!(with_bad_rows(3).say(&words).status, 0, "3 of 306 are less than 1 %");
    let desk = with_bad_rows(4);
    let run = desk.say(&words);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""), "4 of 306 are more: {run:?}");
    assert!(run.stderr.contains("--max-rejects"), "{}", run.stderr);
    assert_eq!(desk.say(&format!("{words} --max-rejects 5%")).status, 0);
}

#[test]
fn rejected_rows_go_where_they_are_told_to() {
    let desk = with_bad_rows(1);
    let run = desk.say(&format!("evaluate {CLEAN} --period 2026-03 --rejects bad.csv"));
    assert_eq!(run.status, 0, "{run:?}");
    assert!(desk.path("bad.csv").is_file() && !desk.path("tickets.rejects.csv").exists());
    with_bad_rows(0).say(&format!("evaluate {CLEAN} --period 2026-03")).quiet();
}

/// The clean case with its tickets in Abide's own form, of which one row is as given.
fn in_own_form(row: &str) -> Desk {
    let desk = Desk::clean();
    let rows = "item,at,event,priority\n\
                T-1,2026-03-02T09:00:00Z,opened,p1\n\
                T-1,2026-03-02T09:30:00Z,resolved,\n\
                T-2,2026-03-03T10:00:00Z,opened,p2\n";
    desk.write("own.csv", format!("{rows}{row}\n"));
    desk
}

const OWN: &str = "evaluate agreement.yaml --facts tickets=own.csv --facts outages=outages.csv \
                   --facts windows=windows.csv --period 2026-03 --as-of 2026-04-20T00:00:00Z";

#[test]
fn faults_of_rows_that_can_be_read_are_located_counted_and_refused_when_strict() {
    let cases = [
        (
            "T-2,2026-03-03T11:00:00Z,resolvd,",
            "warning: own.csv:5:26: 1 event that no clock of the agreement names: resolvd (× 1, `resolved`?)",
        ),
        (
            "T-2,2026-03-03T10:00:00Z,opened,p1",
            "warning: own.csv:4:5: 1 item whose facts contradict each other: T-2 (two values of priority at one instant)",
        ),
        ("T-3,2026-03-03T11:00:00Z,,p1", "warning: own.csv:5:5: 1 item without a start: T-3"),
    ];
    for (row, warning) in cases {
        let desk = in_own_form(row);
        let run = desk.say(OWN);
        assert_eq!((run.status, run.stderr.lines().next()), (0, Some(warning)), "{run:?}");
        assert!(run.stderr.contains("  help: "), "{run:?}");
        assert!(run.stdout.contains("\nFound in the facts: 1 "), "{}", run.stdout);
        let strict = desk.say(&format!("{OWN} --strict"));
        assert_eq!((strict.status, strict.stdout.as_str()), (1, ""), "{strict:?}");
        assert!(strict.stderr.contains("1 fault was found in the facts"), "{strict:?}");
    }
}

#[test]
fn an_item_that_is_told_in_two_ways_at_one_instant_is_undecided() {
    let told = in_own_form("T-2,2026-03-03T10:00:00Z,opened,p1\nT-2,2026-03-03T10:30:00Z,resolved,").say(OWN);
    assert!(told.stdout.contains("1 of 1"), "T-2 is in neither count: {}", told.stdout);
    assert!(told.stdout.contains("1 undecided"), "{}", told.stdout);
}
