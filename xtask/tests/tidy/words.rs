use crate::tree::Tree;

#[test]
fn names_that_fit_everything_are_found() {
    let found =
        Tree::clean().with("crates/abide-core/src/clock/utils.rs", "").with("docs/misc/page.md", "").tidy();
    assert_eq!(
        found,
        [
            "crates/abide-core/src/clock/utils.rs:1: `utils.rs` names nothing in particular",
            "docs/misc:1: `misc` names nothing in particular",
        ]
    );
}

#[test]
fn a_path_that_is_not_there_is_found() {
    let page = "The map.\n\n- `crates/abide-core/src/clock/gone.rs` and `crates/abide-time/`\n- `docs/gone.md`, [gone](docs/gone.md#top)\n";
    let found = Tree::clean().with("ARCHITECTURE.md", page).tidy();
    assert_eq!(
        found,
        [
            "ARCHITECTURE.md:3: `crates/abide-core/src/clock/gone.rs` is not in the repository",
            "ARCHITECTURE.md:4: `docs/gone.md` is not in the repository",
        ]
    );
}

#[test]
fn what_only_looks_like_a_path_is_left_alone() {
    let page = "`text/html`, `Europe/Berlin`, `and/or`, `agreement.yaml`, `value::Value`, `cargo run`, `abide-demo/index.html`.\n\n```\nnot/checked.rs\n```\n";
    let tree = Tree::clean().with("README.md", page).with(".gitignore", "/abide-demo\n");
    assert_eq!(tree.tidy(), Vec::<String>::new());
}

#[test]
fn folders_of_one_machine_are_found() {
    for folder in [concat!("/", "home/ann/abide"), concat!("/", "tmp/x"), concat!("/", "root/.cache")] {
        let found = Tree::clean().with("docs/page.md", &format!("See {folder} for it.\n")).tidy();
        assert_eq!(found.len(), 1, "{folder}: {found:?}");
    }
    let harmless = concat!("https://abide.example/", "home/page and src/", "tmp", "/x\n");
    assert_eq!(Tree::clean().with("docs/page.md", harmless).tidy(), Vec::<String>::new());
}

#[test]
fn unfinished_work_is_found() {
    let found = Tree::clean().with("docs/page.md", concat!("TO", "DO: write\n")).tidy();
    assert_eq!(found.len(), 1, "{found:?}");
}
