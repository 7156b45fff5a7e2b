use std::collections::BTreeSet;

use super::Finding;
use super::house::House;

/// Names that say nothing about what is inside, so that anything ends up there.
const BANNED: [&str; 7] = ["util", "utils", "common", "helper", "helpers", "misc", "types"];

/// No folder and no Rust file carries a name that fits everything.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for (path, _) in &house.files {
        let parts: Vec<&str> = path.split('/').collect();
        for (at, part) in parts.iter().enumerate() {
            let file = at + 1 == parts.len();
            let Some(name) = (if file { part.strip_suffix(".rs") } else { Some(*part) }) else { continue };
            let name = name.strip_prefix("abide-").unwrap_or(name);
            let place = parts[..=at].join("/");
            if BANNED.contains(&name) && seen.insert(place.clone()) {
                findings.push(Finding {
                    path: place,
                    line: 1,
                    what: format!("`{part}` names nothing in particular"),
                    why: "a place for everything else draws everything else into it",
                    remedy: "name each thing for what it is and give it its own file".to_owned(),
                });
            }
        }
    }
    findings
}
