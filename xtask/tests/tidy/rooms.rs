use crate::tree::Tree;

const STEP: &str = "crates/abide-core/src/clock/step.rs";

fn planted(text: &str) -> Vec<String> {
    Tree::clean().with(STEP, text).tidy()
}

#[test]
fn an_upward_import_is_found() {
    let found = planted("use crate::verdict::Verdict;\npub fn step(_: Verdict) {}\n");
    assert_eq!(
        found,
        [format!(
            "{STEP}:1: room `clock` uses `crate::verdict::Verdict`, and room `verdict` stands below it"
        )]
    );
}

#[test]
fn an_upward_import_in_braces_is_found_at_its_own_line() {
    let found = planted(
        "use crate::{\n    value::Value,\n    verdict::Verdict as Later,\n};\npub fn step(_: Value, _: Later) {}\n",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("{STEP}:3: ")), "{found:?}");
}

#[test]
fn a_path_in_an_expression_is_an_import() {
    let found = planted("pub fn step() {\n    let _ = crate::verdict::Verdict;\n}\n");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_path_in_the_arguments_of_a_macro_is_an_import() {
    let found = planted("pub fn step() -> bool {\n    matches!(0, crate::verdict::LIMIT)\n}\n");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_name_that_the_root_exports_belongs_to_its_room() {
    let found = planted("use crate::Verdict;\npub fn step(_: Verdict) {}\n");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn steps_to_the_parent_are_followed() {
    let found = planted("use super::super::verdict::Verdict;\npub fn step(_: Verdict) {}\n");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_name_of_the_root_that_nothing_declares_is_found() {
    let found = planted("use crate::*;\npub fn step() {}\n");
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn code_for_tests_may_look_anywhere() {
    let found =
        planted("pub fn step() {}\n\n#[cfg(test)]\nmod tests {\n    use crate::verdict::Verdict;\n}\n");
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_macro_belongs_to_the_room_that_exports_it() {
    let macros = "#[macro_export]\nmacro_rules! one { () => { 1 } }\n";
    let tree = || {
        Tree::clean().with(STEP, "use crate::one;\npub fn step() -> u8 {\n    crate::one!() + one!()\n}\n")
    };
    let above = tree()
        .with("crates/abide-core/src/value.rs", &format!("pub struct Value(pub i64);\n{macros}"))
        .tidy();
    assert_eq!(above, Vec::<String>::new());
    let below =
        tree().with("crates/abide-core/src/verdict.rs", &format!("pub struct Verdict;\n{macros}")).tidy();
    assert_eq!(below.len(), 2, "{below:?}");
}
