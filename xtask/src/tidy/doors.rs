use super::Finding;
use super::house::House;
use super::member::Member;

const WHY: &str =
    "one artery, one direction: the ground knows nothing above it, and the sheds do not know each other";

/// A crate of ours and those of ours that it may depend on.
struct Door {
    name: &'static str,
    may_use: &'static [&'static str],
}

/// Who may import whom. A crate that is not listed here has no door yet.
const DOORS: [Door; 10] = [
    Door { name: "abide-time", may_use: &[] },
    Door { name: "abide-forecast", may_use: &[] },
    Door { name: "abide-core", may_use: &["abide-time"] },
    Door { name: "abide-bulk", may_use: &["abide-time", "abide-core"] },
    Door { name: "abide-exchange", may_use: &["abide-time", "abide-core"] },
    Door { name: "abide-report", may_use: &["abide-time", "abide-core", "abide-forecast"] },
    Door { name: "abide-store", may_use: &["abide-time", "abide-core"] },
    Door { name: "abide-sql", may_use: &["abide-time", "abide-core", "abide-bulk"] },
    Door { name: "abide-pdf", may_use: &["abide-time", "abide-report"] },
    Door {
        name: "abide-app",
        may_use: &["abide-time", "abide-core", "abide-forecast", "abide-bulk", "abide-exchange"],
    },
];

/// The gates, where everything meets.
const GATES: [&str; 2] = ["abide", "abide-server"];

/// Folders of packages that look at the house from outside and may use all of it.
const OUTSIDE: [&str; 3] = ["benches", "tests", "xtask"];

/// Each dependency between crates of ours, of whatever kind, goes through a door of the table.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for member in &house.members {
        if GATES.contains(&member.name.as_str()) || OUTSIDE.contains(&member.folder.as_str()) {
            continue;
        }
        let Some(door) = DOORS.iter().find(|door| door.name == member.name) else {
            findings.push(unlisted(member));
            continue;
        };
        let ours = |name: &&String| {
            house.members.iter().any(|other| &&other.name == name && other.name != member.name)
        };
        for used in member.dependencies.iter().filter(ours) {
            if !door.may_use.contains(&used.as_str()) {
                findings.push(forbidden(house, member, door, used));
            }
        }
    }
    findings
}

fn manifest(member: &Member) -> String {
    format!("{}/Cargo.toml", member.folder)
}

fn unlisted(member: &Member) -> Finding {
    Finding {
        path: manifest(member),
        line: 1,
        what: format!("crate `{}` is not in the table of who may import whom", member.name),
        why: WHY,
        remedy: "decide what it may use and add it to DOORS in xtask/src/tidy/doors.rs".to_owned(),
    }
}

fn forbidden(house: &House, member: &Member, door: &Door, used: &str) -> Finding {
    let path = manifest(member);
    let text = house.text(&path).unwrap_or_default();
    let line = text.lines().position(|line| line.trim_start().starts_with(used)).map_or(1, |at| at + 1);
    let allowed = if door.may_use.is_empty() { "none of ours".to_owned() } else { door.may_use.join(", ") };
    Finding {
        path,
        line,
        what: format!("`{}` depends on `{used}`; it may use {allowed}", member.name),
        why: WHY,
        remedy: "let abide-app or a gate bring the two together, or move what is shared to the ground"
            .to_owned(),
    }
}
