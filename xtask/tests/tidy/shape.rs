use crate::tree::Tree;

const LONG: &str = "crates/abide-core/src/clock/long.rs";
const RATCHET: &str = "xtask/ratchet.toml";

fn function(lines: usize) -> String {
    format!("pub fn long() {{\n{}}}\n", "    step();\n".repeat(lines - 2))
}

#[test]
fn a_function_may_have_seventy_lines_and_no_more() {
    assert_eq!(Tree::clean().with(LONG, &function(70)).tidy(), Vec::<String>::new());
    let found = Tree::clean().with(LONG, &function(71)).tidy();
    assert_eq!(found, [format!("{LONG}:1: `{LONG}::long` has 71 lines, the limit is 70")]);
}

#[test]
fn a_file_may_have_six_hundred_lines_without_its_tests() {
    let body = "// A line.\n".repeat(600);
    let tests = "#[cfg(test)]\nmod tests {\n    // A line.\n}\n";
    assert_eq!(Tree::clean().with(LONG, &format!("{body}{tests}")).tidy(), Vec::<String>::new());
    let found = Tree::clean().with(LONG, &format!("{body}// One more.\n{tests}")).tidy();
    assert_eq!(found, [format!("{LONG}:1: `{LONG}` has 601 lines, the limit is 600")]);
}

#[test]
fn a_known_oversize_may_stay_but_not_grow() {
    let ratchet = format!("[functions]\n\"{LONG}::long\" = 80\n");
    let known = |lines| Tree::clean().with(RATCHET, &ratchet).with(LONG, &function(lines)).tidy();
    assert_eq!(known(80), Vec::<String>::new());
    assert_eq!(known(81), [format!("{LONG}:1: `{LONG}::long` has 81 lines (it was 80), the limit is 70")]);
}

#[test]
fn an_oversize_that_shrank_turns_the_ratchet() {
    let ratchet = format!("[functions]\n\"{LONG}::long\" = 80\n");
    let known = |lines| Tree::clean().with(RATCHET, &ratchet).with(LONG, &function(lines)).tidy();
    assert_eq!(
        known(75),
        [format!("{RATCHET}:1: [functions] lists `{LONG}::long` with 80 lines; it has 75")]
    );
    assert_eq!(
        known(20),
        [format!("{RATCHET}:1: [functions] lists `{LONG}::long` with 80 lines; it has 20")]
    );
}

#[test]
fn a_table_of_contents_holds_nothing_else() {
    let library = "//! Time.\nmod instant;\nuse instant::Instant;\nfn now_then() {}\n";
    let found = Tree::clean().with("crates/abide-time/src/lib.rs", library).tidy();
    assert_eq!(
        found,
        [
            "crates/abide-time/src/lib.rs:3: a private import in a table of contents",
            "crates/abide-time/src/lib.rs:4: a function in a table of contents",
        ]
    );
}

#[test]
fn a_file_that_is_not_rust_is_found() {
    assert_eq!(Tree::clean().with(LONG, "pub fn {\n").tidy().len(), 1);
}
