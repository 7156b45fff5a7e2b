use abide_time::Date;
use icalendar::parser::{read_components, unfold};

use super::IcalendarError;
use super::all_day_event::AllDayEvent;

/// The days of every all-day event with the event's summary, by date and then by summary; each pair once.
///
/// An event of several days gives each of them (its end is the first day after it). A yearly one is expanded
/// from its start to the end of 2100. A cancelled event gives nothing.
///
/// # Errors
/// [`IcalendarError`] for a text that is not iCalendar, and for an event with a time of day, without a
/// start, or with a recurrence other than yearly.
pub fn read_holidays(text: &str) -> Result<Vec<(Date, String)>, IcalendarError> {
    let unfolded = unfold(text.trim_start_matches('\u{feff}'));
    let roots = read_components(&unfolded).map_err(|why| IcalendarError::Broken { why: first_line(&why) })?;
    if !roots.iter().any(|root| root.name == "VCALENDAR") {
        return Err(IcalendarError::Broken { why: "there is no BEGIN:VCALENDAR".to_owned() });
    }
    let mut days = Vec::new();
    for event in roots.iter().flat_map(|root| &root.components).filter(|inner| inner.name == "VEVENT") {
        if let Some(event) = AllDayEvent::read(event)? {
            event.add_days(&mut days);
        }
    }
    days.sort();
    days.dedup();
    Ok(days)
}

/// The parser explains itself with a drawing over several lines; the first that says something is enough.
pub(super) fn first_line(why: &str) -> String {
    let lines = why.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && *line != "error:").take(2).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(events: &[&str]) -> String {
        let events: String =
            events.iter().map(|event| format!("BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n")).collect();
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{events}END:VCALENDAR\r\n")
    }

    fn read(event: &str) -> Result<Vec<(Date, String)>, IcalendarError> {
        read_holidays(&calendar(&[event]))
    }

    fn days(event: &str) -> Vec<String> {
        read(event).unwrap().iter().map(|(date, name)| format!("{date} {name}")).collect()
    }

    #[test]
    fn takes_single_and_several_days() {
        let one = "DTSTART;VALUE=DATE:20260101\r\nSUMMARY:New Year\\, first day";
        assert_eq!(days(one), ["2026-01-01 New Year, first day"]);
        let several = "DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas";
        assert_eq!(days(several), ["2026-12-24 Christmas", "2026-12-25 Christmas", "2026-12-26 Christmas"]);
        let lasting = "DTSTART;VALUE=DATE:20261231\r\nDURATION:P2D\r\nSUMMARY:Turn";
        assert_eq!(days(lasting), ["2026-12-31 Turn", "2027-01-01 Turn"]);
    }

    #[test]
    fn reads_several_events_in_order_of_dates() {
        let text = calendar(&[
            "DTSTART;VALUE=DATE:20260501\r\nSUMMARY:May",
            "DTSTART;VALUE=DATE:20260101\r\nSUMMARY:January",
            "DTSTART;VALUE=DATE:20260101\r\nSUMMARY:January",
        ]);
        let names: Vec<String> = read_holidays(&text).unwrap().into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["January", "May"]);
    }

    #[test]
    fn joins_folded_lines_and_reads_other_scripts() {
        let folded = "DTSTART;VALUE=DATE:20260321\r\nSUMMARY:نوروز \r\n ایران";
        assert_eq!(days(folded), ["2026-03-21 نوروز ایران"]);
    }

    #[test]
    fn expands_a_yearly_rule() {
        let until = "DTSTART;VALUE=DATE:20251225\r\nRRULE:FREQ=YEARLY;UNTIL=20271231\r\nSUMMARY:C";
        assert_eq!(days(until), ["2025-12-25 C", "2026-12-25 C", "2027-12-25 C"]);
        let count = "DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nSUMMARY:Leap";
        assert_eq!(days(count), ["2024-02-29 Leap", "2028-02-29 Leap"]);
        let every_second = "DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2\r\nSUMMARY:N";
        assert_eq!(days(every_second), ["2020-01-01 N", "2022-01-01 N"]);
        let named = "DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1\r\nSUMMARY:M";
        assert_eq!(days(named).len(), 81);
        let except = "DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nEXDATE;VALUE=DATE:20210501\r\nSUMMARY:M";
        assert_eq!(days(except), ["2020-05-01 M", "2022-05-01 M"]);
    }

    #[test]
    fn leaves_out_what_was_cancelled() {
        assert!(days("DTSTART;VALUE=DATE:20260101\r\nSTATUS:CANCELLED\r\nSUMMARY:No").is_empty());
    }

    #[test]
    fn names_the_event_at_fault() {
        let cases = [
            ("DTSTART:20260101T080000Z\r\nSUMMARY:Meeting", "`Meeting` begins or ends at a time of day"),
            ("DTSTART;VALUE=DATE:20260231\r\nSUMMARY:Odd", "`Odd` has the value `20260231`"),
            ("SUMMARY:Nowhen", "`Nowhen` has no DTSTART"),
            ("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20260101\r\nUID:u1", "`u1` lasts 0 days"),
            (
                "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Weekly",
                "`Weekly` repeats by `FREQ=WEEKLY`",
            ),
            ("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYDAY=1MO\r\nSUMMARY:Mon", "`Mon` repeats by"),
            (
                "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;INTERVAL=0\r\nSUMMARY:Zero",
                "`Zero` repeats by",
            ),
            (
                "DTSTART;VALUE=DATE:20260101\r\nRDATE;VALUE=DATE:20260201\r\nSUMMARY:R",
                "`R` repeats by `RDATE",
            ),
        ];
        for (event, message) in cases {
            let error = read(event).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }

    #[test]
    fn refuses_other_texts_and_cut_ones() {
        for text in [
            "",
            "date,name\n2026-01-01,x",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260101\r\n",
        ] {
            let error = read_holidays(text).unwrap_err();
            assert!(matches!(error, IcalendarError::Broken { .. }), "{error}");
        }
    }
}
