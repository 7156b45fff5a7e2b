use syn::spanned::Spanned;
use syn::{Item, Visibility};

use super::Finding;
use super::house::House;
use super::source::Source;

/// `lib.rs` and `mod.rs` are tables of contents: documentation, `mod` lines and re-exports, nothing else.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let table = |source: &&Source| source.path.ends_with("/lib.rs") || source.path.ends_with("/mod.rs");
    house.sources.iter().filter(table).flat_map(check_table).collect()
}

fn check_table(source: &Source) -> Vec<Finding> {
    source
        .syntax
        .items
        .iter()
        .filter_map(|item| stray(item).map(|what| finding(source, item, what)))
        .collect()
}

fn finding(source: &Source, item: &Item, what: &str) -> Finding {
    Finding {
        path: source.path.clone(),
        line: item.span().start().line,
        what: format!("{what} in a table of contents"),
        why: "lib.rs and mod.rs are read to find one's way: they hold documentation, `mod` and `pub use` only",
        remedy: "move it into a file named for what it is".to_owned(),
    }
}

fn stray(item: &Item) -> Option<&'static str> {
    match item {
        Item::Mod(module) if module.content.is_none() => None,
        Item::Mod(_) => Some("a module with its body"),
        Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => None,
        Item::Use(_) => Some("a private import"),
        Item::Fn(_) => Some("a function"),
        Item::Impl(_) => Some("an impl"),
        Item::Macro(_) => Some("a macro"),
        Item::Struct(_) | Item::Enum(_) | Item::Type(_) | Item::Trait(_) => Some("a type"),
        _ => Some("code"),
    }
}
