use crate::desk::Desk;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("c.yaml", "timezone: Europe/Berlin\nhours: { mon-fri: \"09:00-17:00\" }\n");
    desk
}

#[test]
fn elapsed_time_for_people_and_programs() {
    let desk = desk();
    let words =
        "clock elapsed --calendar c.yaml --from 2026-03-06T15:00:00+01:00 --to 2026-03-09T10:00:00+01:00";
    assert_eq!(desk.say(words).quiet().stdout, "3:00:00\n");
    let json = desk.say(&format!("{words} --format json"));
    let expected = serde_json::json!({ "format": "abide.clock-elapsed/1", "elapsed_s": "10800" });
    assert_eq!(json.quiet().json(), expected);
    let nothing =
        "clock elapsed --calendar c.yaml --from 2026-03-06T15:00:00+01:00 --to 2026-03-06T15:00:00+01:00";
    assert_eq!(desk.say(nothing).quiet().stdout, "0:00:00\n");
}

#[test]
fn an_end_before_the_beginning_is_refused() {
    let words =
        "clock elapsed --calendar c.yaml --from 2026-03-09T10:00:00+01:00 --to 2026-03-06T15:00:00+01:00";
    let run = desk().say(words);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{run:?}");
    assert_eq!(
        run.stderr,
        "error: the end, 2026-03-06T14:00:00Z, comes before the beginning, 2026-03-09T09:00:00Z\n  \
         help: swap the instants of `--from` and `--to`\n"
    );
}

#[test]
fn due_instants_by_hours_days_and_zero() {
    let desk = desk();
    let due = |from: &str, limit: &str| {
        let words =
            ["clock", "due", "--calendar", "c.yaml", "--from", from, "--limit", limit, "--format", "json"];
        desk.run(words).quiet().json()["due"].as_str().expect("an instant").to_owned()
    };
    // Friday 15:00: two hours end at closing, a little more on Monday.
    assert_eq!(due("2026-03-06T15:00:00+01:00", "2 hours"), "2026-03-06T16:00:00Z");
    assert_eq!(due("2026-03-06T15:00:00+01:00", "2 hours 1 second"), "2026-03-09T08:00:01Z");
    assert_eq!(due("2026-03-06T15:00:00+01:00", "1 business day"), "2026-03-09T14:00:00Z");
    assert_eq!(due("2026-03-06T15:00:00+01:00", "0 seconds"), "2026-03-06T14:00:00Z");
    assert_eq!(due("2026-03-07T15:00:00+01:00", "0 seconds"), "2026-03-09T08:00:00Z");
}

#[test]
fn a_calendar_with_faults_is_1() {
    let desk = desk();
    for (text, told) in [
        ("timezone: Europe/Berlin\nhours: {}\n", "c.yaml"),
        ("timezone: Europe/Berlim\nhours: { daily: \"09:00-17:00\" }\n", "Europe/Berlin"),
        ("timezone: UTC\nhors: { daily: \"09:00-17:00\" }\n", "hours"),
    ] {
        desk.write("c.yaml", text);
        let run = desk.say("clock due --calendar c.yaml --from 2026-03-06T15:00:00Z --limit 4h");
        assert_eq!(run.status, 2, "`4h` is wrong usage before anything is read");
        let run = desk.run([
            "clock",
            "due",
            "--calendar",
            "c.yaml",
            "--from",
            "2026-03-06T15:00:00Z",
            "--limit",
            "4 hours",
        ]);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
}

#[test]
fn what_a_calendar_file_names_has_its_place_there() {
    let desk = Desk::clean();
    let hours = "hours: { mon-fri: \"09:00-17:00\" }";
    desk.write("office.yaml", format!("timezone: UTC\n{hours}\nholidays: {{ files: [none.ics] }}\n"));
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace(hours, "file: office.yaml"));
    let run = desk.say("check agreement.yaml");
    assert_eq!(run.status, 1, "{run:?}");
    assert!(
        run.stderr.contains("`office.yaml` has an error at 3:21: `none.ics` is not there"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("agreement.yaml:5:30"), "{}", run.stderr);
}

#[test]
fn allowed_downtime_is_exact() {
    let desk = Desk::new();
    let json = |words: &str| desk.say(words).quiet().json();
    assert_eq!(json("calc uptime 99.9 --format json")["allowed_s"], "2592");
    assert_eq!(json("calc uptime 100% --per day --format json")["allowed_s"], "0");
    assert!(desk.say("calc uptime 99.9%").quiet().stdout.contains("0:43:12"));
}
