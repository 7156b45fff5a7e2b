use abide_core::diagnostic::Diagnostics;
use abide_core::lifecycle::{Act, Guard, Life, State, read_acts};
use abide_core::text::Source;

use crate::scene::{Scene, accepted, instant, signed};

const YEAR: &str = "lasts: 1 year, renewal: { auto: true, for: 1 year, notice: 90 days, at-most: 1 },";

fn course(life: &Life) -> Vec<(State, String)> {
    life.steps.iter().map(|step| (step.state, step.at.to_string()[..10].to_owned())).collect()
}

fn step(state: State, day: &str) -> (State, String) {
    (state, day.to_owned())
}

#[test]
fn a_term_renews_itself_once_and_ends() {
    let scene = Scene::new("", YEAR);
    let acts = scene.acts(&signed("NOW"));
    let wanted = [
        step(State::Review, "2025-11-01"),
        step(State::Approved, "2025-11-03"),
        step(State::Signed, "2025-11-11"),
        step(State::Active, "2026-01-01"),
        // 3 October and 90 days are 1 January; an objection must be given before it.
        step(State::Expiring, "2026-10-03"),
        step(State::Renewed, "2026-10-03"),
        step(State::Active, "2027-01-01"),
        step(State::Expiring, "2027-10-03"),
        step(State::Expired, "2028-01-01"),
    ];
    let life = scene.life(&acts, "2030-01-01");
    assert_eq!(course(&life), wanted);
    assert_eq!(life.missing, [Guard::Reported, Guard::Settled, Guard::Decided, Guard::Sealed]);
    // As of any instant the course is the beginning of the same one.
    for (count, (_, day)) in wanted.iter().enumerate().skip(1) {
        let life = scene.life(&acts, &format!("{day}T10:00:00Z"));
        assert!(course(&life).len() > count && wanted.starts_with(&course(&life)), "{day}");
    }
    assert_eq!(scene.life(&acts, "2025-12-01").missing, [Guard::Started(instant("2026-01-01"))]);
}

#[test]
fn an_objection_in_time_ends_it_and_a_late_one_does_not() {
    let scene = Scene::new("", YEAR);
    let declined = |at: &str| format!("{}- declined: {{ at: {at}, party: shop }}\n", signed("NOW"));
    let acts = scene.acts(&declined("2026-10-02T23:59:59Z"));
    let life = scene.life(&acts, "2028-06-01");
    assert_eq!((life.state, life.renewals), (State::Expired, 0));
    let acts = scene.acts(&declined("2026-10-03T00:00:00Z"));
    let life = scene.life(&acts, "2027-06-01");
    assert_eq!((life.state, life.renewals), (State::Active, 1));
    // The deadline of the new term counts for an objection that comes later.
    assert!(life.refused.is_empty() || life.refused[0].guard == Guard::ObjectedBefore(instant("2026-10-03")));
}

#[test]
fn by_will_every_party_must_agree() {
    let scene = Scene::new("", "lasts: 1 year, renewal: { auto: false, for: 1 year, notice: 90 days },");
    let one = format!("{}- renewed: {{ at: 2026-11-01T09:00:00Z, party: desk }}\n", signed("NOW"));
    let life = scene.life(&scene.acts(&one), "2026-12-01");
    assert_eq!((life.state, life.missing), (State::Expiring, vec![Guard::Consent("shop".to_owned())]));
    let both = one + "- renewed: { at: 2026-11-02T09:00:00Z, party: shop }\n";
    assert_eq!(scene.life(&scene.acts(&both), "2026-12-01").state, State::Renewed);
    let life = scene.life(&scene.acts(&both), "2027-02-01");
    assert_eq!((life.state, life.ends), (State::Active, Some(instant("2028-01-01"))));
}

#[test]
fn nothing_binds_without_every_guard() {
    let scene = Scene::new("", YEAR);
    let whole = signed("NOW");
    let lines: Vec<&str> = whole.lines().collect();
    for gone in 0..lines.len() {
        let kept: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, line)| *line).collect();
        let life = scene.life(&scene.acts(&(kept.join("\n") + "\n")), "2026-06-01");
        assert!(!life.state.runs(), "without {}", lines[gone]);
        assert!(!life.missing.is_empty());
    }
}

#[test]
fn what_binds_nobody_needs_nobody() {
    let scene = Scene::new("binding: false,", "lasts: open,");
    let life = scene.life(&[], "2026-06-01");
    assert_eq!(course(&life), [step(State::Active, "2026-01-01")]);
    assert_eq!(scene.life(&[], "2025-06-01").missing, [Guard::Started(instant("2026-01-01"))]);
}

#[test]
fn an_author_cannot_approve_and_an_edit_voids_approvals() {
    let scene = Scene::new("", YEAR);
    let own = signed("NOW")
        .replace("approvers: [Lee, Pat]", "approvers: [Ann, Pat]")
        .replace("by: Lee, digest", "by: Ann, digest");
    let life = scene.life(&scene.acts(&own), "2026-06-01");
    assert_eq!(life.state, State::Review);
    assert!(life.refused.iter().any(|refusal| refusal.guard == Guard::NotAuthor("Ann".to_owned())));
    let until_signed: String = signed("FORMER")
        .lines()
        .filter(|line| !line.contains("accepted"))
        .map(|line| format!("{line}\n"))
        .collect();
    let life = scene.life(&scene.acts(&until_signed), "2026-06-01");
    assert_eq!((life.state, life.missing), (State::Draft, vec![Guard::Reviewed]));
}

const AMENDED: &str =
    "- amended: { at: 2026-06-05T09:00:00Z, replaces: \"FORMER\", digest: \"NOW\", effective: DAY }\n";

#[test]
fn an_amendment_takes_effect_on_its_day_and_never_in_what_is_settled() {
    let scene = Scene::new("", YEAR);
    let record = |day: &str| signed("FORMER") + &accepted("NOW", "2026-06-01") + &AMENDED.replace("DAY", day);
    let acts = scene.acts(&record("2026-07-01"));
    assert_eq!(scene.life(&acts, "2026-06-20").state, State::Amended);
    assert_eq!(course(&scene.life(&acts, "2026-08-01")).last(), Some(&step(State::Active, "2026-07-01")));
    // April has settled on 11 May; May has not, so it may still change.
    let life = scene.life(&scene.acts(&record("2026-04-30")), "2026-08-01");
    assert_eq!(life.refused.len(), 1);
    assert_eq!(life.refused[0].guard, Guard::AfterSettled(instant("2026-05-01")));
    assert_eq!(scene.life(&scene.acts(&record("2026-05-01")), "2026-08-01").refused, []);
    let unsigned = signed("FORMER") + &AMENDED.replace("DAY", "2026-07-01");
    let life = scene.life(&scene.acts(&unsigned), "2026-08-01");
    assert_eq!(life.refused[0].guard, Guard::AmendmentSignature("desk".to_owned()));
}

#[test]
fn a_termination_waits_for_notice_and_cure() {
    let scene = Scene::new("", YEAR);
    let record = |party: &str, evidence: &str, day: &str| {
        format!(
            "{}- noticed: {{ at: 2026-03-02T10:00:00Z, party: {party}, under: chronic{evidence} }}\n\
             - terminated: {{ at: {day}T00:00:00Z, party: {party}, under: chronic }}\n",
            signed("NOW")
        )
    };
    let life = |record: String| scene.life(&scene.acts(&record), "2026-06-01");
    // The 40 days to mend are longer than the 30 of the notice: 2 March and 40 days are 11 April, to its end.
    let early = life(record("shop", ", evidence: statements", "2026-04-11"));
    assert_eq!(early.refused[0].guard, Guard::NoticeOver(instant("2026-04-12")));
    let ended = life(record("shop", ", evidence: statements", "2026-04-12"));
    assert_eq!((ended.state, ended.ends), (State::Terminated, Some(instant("2026-04-12"))));
    let unproven = life(record("shop", "", "2026-05-01"));
    assert_eq!(unproven.refused[0].guard, Guard::GroundProven("chronic".to_owned()));
    let other = life(record("desk", ", evidence: statements", "2026-05-01"));
    assert_eq!(other.refused[0].guard, Guard::Holds("chronic".to_owned()));
}

/// The codes of the faults of a record.
fn faults(scene: &Scene, record: &str) -> Vec<String> {
    let text = record.replace("NOW", &scene.digest.to_string());
    let mut faults = Diagnostics::default();
    read_acts(&Source::new("record.yaml", text), &scene.terms(), &mut faults);
    faults.sorted().into_iter().map(|fault| format!("{}: {}", fault.code, fault.message)).collect()
}

#[test]
fn a_signature_over_another_text_names_both() {
    let scene = Scene::new("", YEAR);
    let other = format!("sha256:{}", "ab".repeat(32));
    let record = accepted(&other, "2025-12-01");
    let found = faults(&scene, &record);
    assert_eq!(found.len(), 2);
    assert!(
        found[0].starts_with("signature-over-other-text")
            && found[0].contains(&other)
            && found[0].contains(&scene.digest.to_string()),
        "{found:?}"
    );
    assert_eq!(faults(&scene, "# nothing yet\n"), Vec::<String>::new());
    assert_eq!(scene.acts("").iter().map(Act::at).count(), 0);
}
