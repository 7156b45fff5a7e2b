//! The page of measures says what the program does. `UPDATE_MEASURES=1` writes it anew, as `cargo xtask measures` does.

use std::fs;
use std::path::Path;

#[test]
fn the_page_of_measures_is_the_one_of_this_program() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/measures.md");
    let page = xtask::measures::page().expect("every measure has an example");
    if std::env::var_os("UPDATE_MEASURES").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/measures.md is not what the grammar says; run `cargo xtask measures`");
}
