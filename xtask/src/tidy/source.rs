use super::test_code;

/// A Rust file, parsed.
pub(super) struct Source {
    /// Path from the root.
    pub(super) path: String,
    /// Number of lines.
    pub(super) lines: usize,
    /// The syntax tree; spans hold lines.
    pub(super) syntax: syn::File,
    /// Whether the whole file is compiled for tests only.
    pub(super) test: bool,
}

impl Source {
    /// Parses a file. A file outside any `src` folder (tests, benches, examples) is test code.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, syn::Error> {
        let syntax = syn::parse_file(text)?;
        let test = !path.contains("/src/") || test_code::is_test(&syntax.attrs);
        Ok(Self { path: path.to_owned(), lines: text.lines().count(), syntax, test })
    }

    /// The module path inside its crate: `src/clock/step.rs` is `clock`, `step`; `lib.rs` and `main.rs` are the root.
    pub(super) fn module(&self) -> Vec<String> {
        let inside = self.path.rsplit_once("/src/").map_or(self.path.as_str(), |(_, inside)| inside);
        let inside = inside.strip_suffix(".rs").unwrap_or(inside);
        let mut parts: Vec<String> = inside.split('/').map(String::from).collect();
        let table_of_contents = parts.last().is_some_and(|last| last == "mod");
        let crate_root = parts.len() == 1 && (parts[0] == "lib" || parts[0] == "main");
        if table_of_contents || crate_root {
            parts.pop();
        }
        parts
    }

    /// The files and folders of modules that this file declares for tests only (`#[cfg(test)] mod tests;`),
    /// as path prefixes without ending.
    pub(super) fn test_modules(&self) -> Vec<String> {
        let stem = self.path.strip_suffix(".rs").unwrap_or(&self.path);
        let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let folder = if matches!(name, "lib" | "main" | "mod") { folder } else { stem };
        let declared = self.syntax.items.iter().filter_map(|item| match item {
            syn::Item::Mod(module) if module.content.is_none() && test_code::is_test(&module.attrs) => {
                Some(format!("{folder}/{}", module.ident))
            }
            _ => None,
        });
        declared.collect()
    }
}
