use crate::tree::Tree;

fn manifest(name: &str, dependency: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependency} = {{ path = \"../{dependency}\" }}\n"
    )
}

fn shed(name: &str, dependency: &str) -> Tree {
    Tree::clean()
        .with(&format!("crates/{name}/Cargo.toml"), &manifest(name, dependency))
        .with(&format!("crates/{name}/src/lib.rs"), "//! A shed.\n")
}

#[test]
fn a_shed_may_use_the_ground() {
    assert_eq!(shed("abide-report", "abide-core").tidy(), Vec::<String>::new());
}

#[test]
fn a_shed_may_not_use_another() {
    let found = shed("abide-report", "abide-core")
        .with("crates/abide-bulk/Cargo.toml", &manifest("abide-bulk", "abide-report"))
        .with("crates/abide-bulk/src/lib.rs", "//! A shed.\n")
        .tidy();
    assert_eq!(
        found,
        [
            "crates/abide-bulk/Cargo.toml:6: `abide-bulk` depends on `abide-report`; it may use abide-time, abide-core"
        ]
    );
}

#[test]
fn the_ground_may_not_use_what_stands_on_it_even_for_its_tests() {
    let text = "[package]\nname = \"abide-time\"\nedition = \"2024\"\n\n[dev-dependencies]\nabide-core = { path = \"../abide-core\" }\n";
    let found = Tree::clean().with("crates/abide-time/Cargo.toml", text).tidy();
    assert_eq!(
        found,
        ["crates/abide-time/Cargo.toml:6: `abide-time` depends on `abide-core`; it may use none of ours"]
    );
}

#[test]
fn a_crate_without_a_door_is_found() {
    assert_eq!(shed("abide-novelty", "abide-core").tidy().len(), 1);
}
