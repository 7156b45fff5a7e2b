//! `abide show`: the form that is signed.

use abide_core::agreement::Digest;

use crate::desk::{CLEAN, Desk};

#[test]
fn the_canonical_form_is_what_its_digest_is_taken_of() {
    let desk = Desk::clean();
    let run = desk.say("show agreement.yaml --canonical");
    assert_eq!(run.status, 0, "{run:?}");
    let digest = Digest::of(run.stdout.as_bytes());
    assert_eq!(run.stderr, format!("{digest}\n"));
    assert!(run.stdout.starts_with("{\"agreement\":{\"abide\":\"1\","), "{}", run.stdout);
    let statement = desk.say(&format!("evaluate {CLEAN} --format json"));
    assert_eq!(statement.json()["judgement"]["agreement"]["digest"], digest.hexadecimal());
    desk.say("show agreement.yaml --canonical --output form.json");
    assert_eq!(desk.read("form.json"), run.stdout);
    desk.write(
        "again.yaml",
        format!("# in other words of YAML\n{}", desk.read("agreement.yaml").replace(": ", ":   ")),
    );
    assert_eq!(desk.say("show again.yaml --canonical").stdout, run.stdout);
}

#[test]
fn an_agreement_with_errors_has_none() {
    let desk = Desk::clean();
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("goal:", "gaol:"));
    let run = desk.say("show agreement.yaml --canonical");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("did you mean `goal`?"), "{}", run.stderr);
    assert_eq!(desk.say("show agreement.yaml").status, 2);
}
