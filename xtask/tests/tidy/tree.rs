#![expect(clippy::unwrap_used, reason = "a tree that cannot be planted fails the test that asked for it")]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::tidy;

/// A small house in a folder of its own, clean until a fault is planted in it.
pub(crate) struct Tree {
    folder: TempDir,
}

const CLEAN: [(&str, &str); 12] = [
    ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n"),
    ("crates/abide-time/Cargo.toml", "[package]\nname = \"abide-time\"\nedition = \"2024\"\n"),
    ("crates/abide-time/src/lib.rs", "//! Time.\nmod instant;\npub use instant::Instant;\n"),
    ("crates/abide-time/src/instant.rs", "/// An instant.\npub struct Instant(pub i64);\n"),
    (
        "crates/abide-core/Cargo.toml",
        "[package]\nname = \"abide-core\"\nedition = \"2024\"\n\n[dependencies]\nabide-time = { path = \"../abide-time\" }\n",
    ),
    (
        "crates/abide-core/src/lib.rs",
        "//! The floor.\npub mod value;\n\npub mod clock;\n\npub mod verdict;\n\npub use value::Value;\npub use verdict::Verdict;\npub use abide_time::Instant;\n",
    ),
    ("crates/abide-core/src/value.rs", "pub struct Value(pub i64);\n"),
    (
        "crates/abide-core/src/clock/mod.rs",
        "//! Clocks.\nmod step;\npub use step::step;\n\n#[cfg(test)]\nmod tests;\n",
    ),
    (
        "crates/abide-core/src/clock/step.rs",
        "use crate::value::{self, Value as Kept};\nuse crate::Instant;\n\npub fn step(at: &Instant) -> Kept {\n    value::Value(at.0)\n}\n",
    ),
    ("crates/abide-core/src/clock/tests.rs", "use crate::verdict::Verdict;\nuse std::time::SystemTime;\n"),
    (
        "crates/abide-core/src/verdict.rs",
        "use super::clock::step;\n\npub struct Verdict;\n\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n",
    ),
    ("README.md", "Read `crates/abide-core/src/lib.rs`, then [time](crates/abide-time).\n"),
];

impl Tree {
    /// The clean tree.
    pub(crate) fn clean() -> Self {
        let tree = Self { folder: TempDir::new().unwrap() };
        CLEAN.iter().fold(tree, |tree, (path, text)| tree.with(path, text))
    }

    /// Writes a file, in place of the one of that path.
    pub(crate) fn with(self, path: &str, text: &str) -> Self {
        let at = self.folder.path().join(path);
        fs::create_dir_all(at.parent().unwrap_or(Path::new("."))).unwrap();
        fs::write(at, text).unwrap();
        self
    }

    /// Runs the checks and gives `path:line: what` of each finding.
    pub(crate) fn tidy(&self) -> Vec<String> {
        let root = self.folder.path().canonicalize().unwrap();
        let report = tidy::run(&root).unwrap();
        report.findings.iter().map(|one| format!("{}:{}: {}", one.path, one.line, one.what)).collect()
    }
}

#[test]
fn the_clean_tree_has_no_findings() {
    assert_eq!(Tree::clean().tidy(), Vec::<String>::new());
}
