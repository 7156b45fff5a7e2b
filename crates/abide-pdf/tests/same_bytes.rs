//! The same document gives the same file, in one process and in two, after whatever other document.

#[path = "../examples/pages/specimen.rs"]
mod specimen;
#[path = "../examples/pages/words.rs"]
mod words;

use std::process::Command;

use abide_pdf::{Fonts, PdfError, pdf};
use abide_report::Language;
use sha2::{Digest, Sha256};

fn digests() -> Result<Vec<String>, PdfError> {
    let fonts = Fonts::built_in();
    let digest = |language| {
        let bytes = pdf(&specimen::specimen(language), &fonts)?;
        Ok(Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect())
    };
    Language::ALL.into_iter().map(digest).collect()
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let once = digests().expect("files");
    assert_eq!(once, digests().expect("files"));

    let other = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "prints_digests", "--ignored", "--nocapture"])
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&other.stdout);
    for digest in once {
        assert!(said.contains(&digest), "{digest} is not in: {said}");
    }
}

#[test]
#[ignore = "what the other process of the test above does"]
fn prints_digests() {
    println!("{}", digests().expect("files").join("\n"));
}
