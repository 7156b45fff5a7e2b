use abide_core::fact::Stream;

use crate::desk::{Desk, rows};

#[test]
fn reads_windows_with_their_approvals() {
    let csv = "exclusion,service,from,to,announced,author,approved-by,recorded\n\
        maintenance,portal,2026-01-10T00:00:00Z,2026-01-10T02:00:00Z,2026-01-01T00:00:00Z,ann,\"contoso, northwind\",2026-01-02T00:00:00Z\n\
        force-majeure,,2026-01-11T00:00:00Z,2026-01-11T02:00:00Z,,,,\n\
        maintenance,portal,2026-01-12T02:00:00Z,2026-01-12T00:00:00Z,,,,\n\
        ,portal,2026-01-12T02:00:00Z,2026-01-12T03:00:00Z,,,,\n";
    let desk = Desk::with(&[("w.csv", csv)]);
    let facts = desk.read(Stream::Windows, "", &["w.csv"]);
    assert_eq!(rows(&facts.sources[0]), [4, 2, 0, 0, 2, 2]);
    let [first, second] = facts.windows.as_slice() else { panic!("two windows") };
    let text = |name| facts.names.text(name);
    assert_eq!(text(first.exclusion), "maintenance");
    assert_eq!(first.service.map(text), Some("portal"));
    assert_eq!(first.author.map(text), Some("ann"));
    let approvals: Vec<String> =
        first.approvals.iter().map(|&(party, at)| format!("{} {at}", text(party))).collect();
    assert_eq!(approvals, ["contoso 2026-01-02T00:00:00Z", "northwind 2026-01-02T00:00:00Z"]);
    assert_eq!(second.recorded, second.interval.start());
    assert_eq!((second.service, second.announced), (None, None));
    assert_eq!(
        desk.counts(&facts),
        ["missing-value exclusion 1 w.csv:5:1", "reversed-interval to 1 w.csv:4:41"]
    );
}

#[test]
fn reads_windows_of_one_exclusion_from_another_form() {
    let csv = "start,stop\n2026-01-10 00:00,2026-01-10 02:00\n";
    let desk = Desk::with(&[("w.csv", csv)]);
    let text = "stream: windows\nexclusion: { is: maintenance }\nfrom: start\nto: stop\ntime: { zone: Europe/Berlin }\n";
    let facts = desk.read(Stream::Windows, text, &["w.csv"]);
    assert_eq!(facts.windows[0].interval.start().to_string(), "2026-01-09T23:00:00Z");
}

#[test]
fn reads_an_inventory() {
    let csv = "resource,from,until\nvm1,2026-01-01T00:00:00Z,\nvm2,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z\n\
        vm3,2026-02-01T00:00:00Z,2026-01-01T00:00:00Z\n";
    let desk = Desk::with(&[("i.csv", csv), ("j.csv", "resource,from\nvm1,2026-01-01T00:00:00Z\n")]);
    let facts = desk.read(Stream::Inventory, "", &["i.csv", "j.csv"]);
    assert_eq!(rows(&facts.sources[0]), [4, 2, 0, 1, 1, 2]);
    assert_eq!(desk.counts(&facts), ["reversed-interval until 1 i.csv:4:26"]);
}
