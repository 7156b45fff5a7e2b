use super::Finding;
use super::ground_crate::{GROUND_CRATES, GroundCrate};
use super::house::House;
use super::mention::{Mention, mentions};

/// Why a mention has no place on the ground floor, and what to do instead.
struct Ban {
    why: &'static str,
    remedy: &'static str,
}

const OUTPUT: Ban = Ban {
    why: "the ground floor does no input or output: the same arguments give the same answer on every machine",
    remedy: "take the text or bytes as an argument, give back a value, and read or write in a shed or in abide-app",
};
const CLOCK: Ban = Ban {
    why: "the ground floor reads no clock: a verdict must be the same whenever it is computed again",
    remedy: "take the instant as an argument; abide-app's now.rs is the only reader of the system clock",
};
const SETTING: Ban = Ban {
    why: "the ground floor reads nothing of its surroundings: not the environment, not the zone of the machine",
    remedy: "take the setting as an argument",
};
const THREADS: Ban = Ban {
    why: "the ground floor is plain functions: scheduling belongs to the sheds and the gates",
    remedy: "keep the step function pure and let the caller run it on as many cores as it likes",
};
const CHANCE: Ban = Ban {
    why: "the ground floor draws no random numbers: both parties must reach the same answer",
    remedy: "take the numbers, or their seed, as an argument",
};
const FLOAT: Ban = Ban {
    why: "floating point rounds on its own: nothing that decides may use it",
    remedy: "count in whole microseconds or minor units, or use an exact fraction",
};

/// Ground crates are pure: no file, network, environment, clock, thread, randomness, async or floating point.
/// Code for tests is exempt.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let mut findings = Vec::new();
    for ground in &GROUND_CRATES {
        let Some(member) = house.members.iter().find(|member| member.name == ground.name) else { continue };
        for source in house.sources_of(member).filter(|source| !source.test) {
            for mention in mentions(source) {
                let Some(ban) = ban(ground, &mention) else { continue };
                findings.push(Finding {
                    path: source.path.clone(),
                    line: mention.line,
                    what: format!("`{}` in ground crate {}", mention.parts.join("::"), ground.name),
                    why: ban.why,
                    remedy: ban.remedy.to_owned(),
                });
            }
        }
    }
    findings
}

fn ban(ground: &GroundCrate, mention: &Mention) -> Option<&'static Ban> {
    let parts: Vec<&str> = mention.parts.iter().map(String::as_str).collect();
    let last = parts.last().copied().unwrap_or_default();
    let has = |name: &str| parts.contains(&name);
    match parts.as_slice() {
        ["std", "fs" | "io" | "net" | "process", ..] => return Some(&OUTPUT),
        ["std", "env", ..] => return Some(&SETTING),
        ["std", "thread", ..] => return Some(&THREADS),
        ["std", "time", "Instant", ..] => return Some(&CLOCK),
        ["rand" | "fastrand" | "getrandom", _, ..] => return Some(&CHANCE),
        ["tokio" | "futures" | "rayon", _, ..] | ["async" | "await"] => return Some(&THREADS),
        [_, .., "now"] => return Some(&CLOCK),
        [.., "TimeZone", "system" | "try_system"] => return Some(&SETTING),
        _ => {}
    }
    if matches!(last, "print!" | "println!" | "eprint!" | "eprintln!" | "dbg!") {
        return Some(&OUTPUT);
    }
    if has("SystemTime") {
        return Some(&CLOCK);
    }
    let literal = parts.len() == 1 && last.starts_with(|first: char| first.is_ascii_digit());
    (!ground.floats && (has("f32") || has("f64") || literal)).then_some(&FLOAT)
}
