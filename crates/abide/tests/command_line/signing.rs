//! `abide sign`, `verify` and `status`: keys, signatures, acceptances and what follows from them.

use abide_core::agreement::Digest;

use crate::desk::{Desk, gallery};

const DESK: [&str; 9] =
    ["sign", "agreement.yaml", "--party", "desk", "--name", "Dana Desk", "--key", "desk.key", "--at"];
const AT: &str = "2025-12-10T09:00:00Z";

/// An agreement without a record, and a key.
fn desk() -> (Desk, String) {
    let desk = Desk::new();
    desk.copy_all(&gallery().join("record-clean"));
    std::fs::remove_file(desk.path("agreement.record.yaml")).expect("it can be removed");
    let run = desk.say("sign --create-key desk.key");
    assert_eq!(run.status, 0, "{run:?}");
    (desk, run.stdout.trim().to_owned())
}

fn digest(desk: &Desk) -> String {
    Digest::of(desk.say("show agreement.yaml --canonical").stdout.as_bytes()).to_string()
}

#[test]
fn a_signature_is_made_and_verified() {
    let (desk, key) = desk();
    let signed = desk.run(DESK.into_iter().chain([AT]));
    assert_eq!(signed.stdout, format!("{}\nsigned for desk with the key {key}\n", digest(&desk)));
    let verified = desk.say("verify agreement.yaml --key desk=desk.key.pub --format json");
    let verified = verified.quiet().json();
    assert_eq!(verified["signatories"][0]["key"], key.as_str());
    assert_eq!((&verified["valid"], &verified["complete"]), (&true.into(), &false.into()));
    assert_eq!(verified["missing"], serde_json::json!(["shop"]));
    assert_eq!(desk.say("verify agreement.yaml --complete").status, 1);
    let paper = [
        "sign",
        "agreement.yaml",
        "--party",
        "shop",
        "--name",
        "Sam \"S.\" Shop",
        "--shown-by",
        "paper: folder 7",
    ];
    assert_eq!(desk.run(paper.into_iter().chain(["--at", AT])).status, 0);
    let verified = desk.say("verify agreement.yaml --complete");
    assert!(
        verified.quiet().stdout.contains(
            "shop: Sam \"S.\" Shop, 2025-12-10T09:00:00Z\n    accepted, shown by: paper: folder 7\n"
        )
    );
    let twice = desk.run(DESK.into_iter().chain([AT]));
    assert_eq!((twice.status, twice.stdout.as_str()), (1, ""));
    assert!(twice.stderr.contains("already"), "{}", twice.stderr);
}

#[test]
fn the_secret_stays_in_its_file() {
    let (desk, _) = desk();
    let secret: String = desk.read("desk.key").lines().filter(|line| !line.starts_with("---")).collect();
    assert!(secret.len() > 40);
    let runs = [
        desk.run(DESK.into_iter().chain([AT])),
        desk.say("verify agreement.yaml --key desk=desk.key"),
        desk.say("sign --create-key desk.key"),
    ];
    assert_eq!(runs.each_ref().map(|run| run.status), [0, 1, 4]);
    for run in &runs {
        assert!(!run.stdout.contains(&secret) && !run.stderr.contains(&secret));
    }
    assert!(runs[1].stderr.contains("not a public key") && runs[2].stderr.contains("never takes its place"));
    assert!(!desk.read("agreement.record.yaml").contains(&secret));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = std::fs::metadata(desk.path("desk.key")).expect("it is there").permissions().mode();
        assert_eq!(rights & 0o077, 0, "others can read the key");
    }
}

#[test]
fn a_changed_agreement_is_told_with_both_digests() {
    let (desk, _) = desk();
    desk.run(DESK.into_iter().chain([AT]));
    let before = digest(&desk);
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("\">= 50%\"", "\">= 60%\""));
    let verified = desk.say("verify agreement.yaml");
    assert_eq!(verified.status, 1);
    let told = verified.stderr.replace("\n  │ ", " ");
    assert!(told.contains("signature-over-other-text"), "{told}");
    assert!(told.contains(&before) && told.contains(&digest(&desk)), "{told}");
    assert_eq!(desk.say("status agreement.yaml").status, 1);
    // A comment is no change.
    desk.write("agreement.yaml", desk.read("agreement.yaml").replace("\">= 60%\"", "'>= 50%' # half"));
    desk.say("verify agreement.yaml").quiet();
}

#[test]
fn another_key_and_a_mended_act_are_seen() {
    let (desk, key) = desk();
    desk.run(DESK.into_iter().chain([AT]));
    let other = desk.say("sign --create-key other.key").stdout;
    let run = desk.say("verify agreement.yaml --key desk=other.key.pub");
    assert_eq!(run.status, 1);
    assert!(
        run.stderr.contains("other-key") && run.stderr.contains(&key) && run.stderr.contains(other.trim())
    );
    let record = desk.read("agreement.record.yaml");
    for (from, to) in [
        ("Dana Desk", "Dan Desk"),
        ("2025-12-10", "2025-12-11"),
        ("\"desk\"", "\"shop\""),
        (key.as_str(), other.trim()),
    ] {
        desk.write("agreement.record.yaml", record.replace(from, to));
        let run = desk.say("verify agreement.yaml");
        assert_eq!(run.status, 1, "{from}");
        assert!(run.stderr.contains("broken-signature"), "{}", run.stderr);
    }
}

#[test]
fn what_goes_wrong_is_told() {
    let (desk, _) = desk();
    for (words, status, told) in [
        ("sign agreement.yaml --party dsk --name N --key desk.key", 2, "did you mean `desk`?"),
        ("sign agreement.yaml --party watch --name N --key desk.key", 2, "one of: desk, shop"),
        ("sign agreement.yaml --party desk --name N --key none.key", 1, "there is no such file"),
        ("sign agreement.yaml --party desk --name N --key agreement.yaml", 1, "openssl genpkey"),
        ("sign agreement.yaml --party desk --name N", 2, "--shown-by"),
        ("sign agreement.yaml --party desk --key desk.key", 2, "--name"),
        ("sign none.yaml --party desk --name N --key desk.key", 1, "none.yaml"),
        ("verify agreement.yaml --key desk", 2, "--key contoso=contoso.key.pub"),
        ("verify agreement.yaml --key nobody=desk.key.pub", 2, "one of: desk, shop"),
        ("verify agreement.yaml --record none.yaml", 1, "none.yaml"),
    ] {
        let run = desk.say(words);
        assert_eq!((run.status, run.stdout.as_str()), (status, ""), "{words}");
        assert!(run.stderr.contains(told), "{words}: {}", run.stderr);
    }
    let empty = desk.run(["sign", "agreement.yaml", "--party", "desk", "--name", " ", "--key", "desk.key"]);
    assert_eq!(empty.status, 2);
}

#[test]
fn the_course_is_told_in_every_language() {
    let desk = Desk::new();
    desk.copy_all(&gallery().join("record-clean"));
    let mut texts = std::collections::BTreeSet::new();
    for language in ["en", "fa", "ar", "ru"] {
        let run = desk.say(&format!("status agreement.yaml --as-of 2025-12-02T09:15:00Z --lang {language}"));
        assert!(run.quiet().stdout.contains("Lee Legal"), "{}", run.stdout);
        texts.insert(run.stdout);
    }
    assert_eq!(texts.len(), 4);
    let run = desk.say("status agreement.yaml --as-of 2026-05-01T00:00:00Z --format json");
    let told = run.quiet().json();
    assert_eq!((&told["format"], &told["state"]), (&"abide.status/1".into(), &"active".into()));
    assert_eq!(told["steps"].as_array().map(Vec::len), Some(6));
    let draft = Desk::clean();
    let run = draft.say("status agreement.yaml --as-of 2026-05-01T00:00:00Z");
    assert!(run.quiet().stdout.contains("a text must be put up for review"), "{}", run.stdout);
}
