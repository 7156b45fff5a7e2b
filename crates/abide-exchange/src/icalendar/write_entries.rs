use abide_time::{Instant, Zone};
use icalendar::{Calendar, Component, Event, Property};

use super::{CalendarEntry, EntryTime};

/// A calendar file (RFC 5545) with these entries. `stamp` is the instant as of which they were made, so that the same
/// entries give the same bytes.
pub fn write_entries(name: &str, entries: &[CalendarEntry], stamp: Instant) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Abide//Deadlines//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("X-WR-CALNAME", name));
    for entry in entries {
        let mut event = Event::new();
        event.uid(&entry.uid).add_property("DTSTAMP", utc(stamp));
        match entry.when {
            EntryTime::Day(date) => {
                let mut start = Property::new("DTSTART", date.strftime("%Y%m%d").to_string());
                start.append_parameter(icalendar::Parameter::new("VALUE", "DATE"));
                event.append_property(start);
            }
            EntryTime::At(instant) => {
                event.add_property("DTSTART", utc(instant));
            }
        }
        event.summary(&entry.summary).description(&entry.description);
        // It takes nobody's time: it is an end and no appointment.
        event.add_property("TRANSP", "TRANSPARENT");
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// `20261003T000000Z`
fn utc(instant: Instant) -> String {
    Zone::utc().civil(instant).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries() -> Vec<CalendarEntry> {
        vec![
            CalendarEntry {
                uid: "a@abide".to_owned(),
                when: EntryTime::Day("2026-10-02".parse().unwrap()),
                summary: "Object, or it renews; itself".to_owned(),
                description: "هر دو طرف\nagreement.yaml:12 ".repeat(8),
            },
            CalendarEntry {
                uid: "b@abide".to_owned(),
                when: EntryTime::At("2026-10-02T12:30:00Z".parse().unwrap()),
                summary: "Pay".to_owned(),
                description: String::new(),
            },
        ]
    }

    #[test]
    fn what_is_written_can_be_read() {
        let stamp = "2026-05-01T00:00:00Z".parse().unwrap();
        let text = write_entries("help-desk", &entries(), stamp);
        assert_eq!(
            text,
            write_entries("help-desk", &entries(), stamp),
            "the same entries give the same bytes"
        );
        // RFC 5545, section 3.1: lines end with CR LF and have at most 75 octets.
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
        for line in [
            "DTSTAMP:20260501T000000Z",
            "DTSTART;VALUE=DATE:20261002",
            "DTSTART:20261002T123000Z",
            "SUMMARY:Object\\, or it renews\\; itself",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in {text}");
        }
        let read: Calendar = text.parse().unwrap();
        let events: Vec<&Event> =
            read.components.iter().filter_map(icalendar::CalendarComponent::as_event).collect();
        assert_eq!(events.len(), 2);
        assert_eq!(events[0].get_uid(), Some("a@abide"));
    }
}
