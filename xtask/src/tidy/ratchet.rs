use std::collections::BTreeMap;

use toml::Table;

use super::TidyError;

/// The known oversizes with the size each may not exceed: `xtask/ratchet.toml`.
#[derive(Debug, Default)]
pub(super) struct Ratchet {
    /// Body lines by file path.
    pub(super) files: BTreeMap<String, usize>,
    /// Lines by `path::Type::function`.
    pub(super) functions: BTreeMap<String, usize>,
}

impl Ratchet {
    /// Where the list is kept.
    pub(super) const PATH: &'static str = "xtask/ratchet.toml";

    /// Reads the list; an empty text is an empty list.
    pub(super) fn parse(text: &str) -> Result<Self, TidyError> {
        let table: Table = toml::from_str(text)?;
        Ok(Self { files: sizes(&table, "files"), functions: sizes(&table, "functions") })
    }
}

fn sizes(table: &Table, section: &str) -> BTreeMap<String, usize> {
    let entries = table.get(section).and_then(|section| section.as_table()).into_iter().flatten();
    // A size that is no count becomes zero, so that the entry can only be reported, never excuse anything.
    let size =
        |value: &toml::Value| value.as_integer().and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
    entries.map(|(key, value)| (key.clone(), size(value))).collect()
}
