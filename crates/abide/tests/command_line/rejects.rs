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
