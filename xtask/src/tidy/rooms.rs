use std::collections::BTreeMap;

use syn::Item;

use super::Finding;
use super::ground_crate::GROUND_CRATES;
use super::house::House;
use super::member::Member;
use super::mention::{Mention, imports, mentions};
use super::source::Source;
use super::test_code;

const WHY: &str =
    "the order of rooms in lib.rs is the order of reading: what stands above never needs what stands below";

/// In a ground crate the order of the `mod` lines in `lib.rs` is the import law: a room uses only rooms above it.
/// Code for tests is exempt.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let ground = |member: &&Member| GROUND_CRATES.iter().any(|ground| ground.name == member.name);
    house.members.iter().filter(ground).flat_map(|member| check_crate(house, member)).collect()
}

fn check_crate(house: &House, member: &Member) -> Vec<Finding> {
    let contents = format!("{}/src/lib.rs", member.folder);
    let Some(library) = house.sources.iter().find(|source| source.path == contents) else {
        return Vec::new();
    };
    let floor = Floor::read(library, house.sources_of(member));
    let rooms = house.sources_of(member).filter(|source| !source.test && source.path != contents);
    let mut findings: Vec<Finding> = rooms.flat_map(|source| floor.check(source)).collect();
    findings.extend(floor.globs.iter().map(|line| Finding {
        path: contents.clone(),
        line: *line,
        what: "a room is re-exported by glob".to_owned(),
        why: "names that enter the root by glob hide which room they come from",
        remedy: "list the names".to_owned(),
    }));
    findings
}

/// The rooms of a crate and the names that its root re-exports.
struct Floor {
    rooms: Vec<String>,
    /// Name at the root, and the room it comes from; none where it comes from another crate.
    exports: BTreeMap<String, Option<usize>>,
    globs: Vec<usize>,
}

impl Floor {
    fn read<'a>(library: &Source, sources: impl Iterator<Item = &'a Source>) -> Self {
        let items =
            || library.syntax.items.iter().filter(|item| !test_code::is_test(test_code::attributes(item)));
        let rooms: Vec<String> = items()
            .filter_map(
                |item| if let Item::Mod(module) = item { Some(module.ident.to_string()) } else { None },
            )
            .collect();
        let (mut exports, mut globs) = (BTreeMap::new(), Vec::new());
        for item in items() {
            let Item::Use(item) = item else { continue };
            for (parts, name, line) in imports(&item.tree) {
                let from = parts.iter().find(|part| !matches!(part.as_str(), "crate" | "self"));
                let room = rooms.iter().position(|room| Some(room) == from);
                if name != "*" {
                    exports.insert(name, room);
                } else if room.is_some() {
                    globs.push(line);
                }
            }
        }
        for source in sources {
            let room = source.module().first().and_then(|first| rooms.iter().position(|room| room == first));
            exports.extend(exported_macros(source).map(|name| (name, room)));
        }
        Self { rooms, exports, globs }
    }

    fn check(&self, source: &Source) -> Vec<Finding> {
        let module = source.module();
        let own = module.first().and_then(|room| self.rooms.iter().position(|name| name == room));
        let Some(own) = own else { return Vec::new() };
        mentions(source).iter().filter_map(|mention| self.judge(source, &module, own, mention)).collect()
    }

    fn judge(&self, source: &Source, module: &[String], own: usize, mention: &Mention) -> Option<Finding> {
        let target = from_root(module, mention)?;
        let name = target.first()?;
        let here = &self.rooms[own];
        let finding = |what: String, remedy: String| {
            Some(Finding { path: source.path.clone(), line: mention.line, what, why: WHY, remedy })
        };
        let room = match self.rooms.iter().position(|room| room == name) {
            Some(room) => room,
            None => match self.exports.get(name.trim_end_matches('!')) {
                Some(Some(room)) => *room,
                Some(None) => return None,
                None => {
                    return finding(
                        format!(
                            "room `{here}` uses `crate::{name}`, and no `mod` or `pub use` of lib.rs names it"
                        ),
                        format!("write the path through its room, `crate::<room>::{name}`"),
                    );
                }
            },
        };
        let below = &self.rooms[room];
        if room <= own {
            return None;
        }
        finding(
            format!("room `{here}` uses `crate::{}`, and room `{below}` stands below it", target.join("::")),
            format!(
                "move what is shared into `{here}` or above, pass it as an argument, or move the caller into `{below}`"
            ),
        )
    }
}

/// The macros of a file that `#[macro_export]` lifts to the root of the crate.
fn exported_macros(source: &Source) -> impl Iterator<Item = String> {
    source.syntax.items.iter().filter_map(|item| match item {
        Item::Macro(item) if item.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export")) => {
            item.ident.as_ref().map(ToString::to_string)
        }
        _ => None,
    })
}

/// The mention as a path from the root of its crate; none if it is relative or names another crate.
fn from_root(module: &[String], mention: &Mention) -> Option<Vec<String>> {
    let mut parts = mention.parts.iter();
    let mut at: Vec<String> = match parts.next()?.as_str() {
        "crate" => Vec::new(),
        start @ ("self" | "super") => {
            let mut here: Vec<String> = module.iter().chain(&mention.inside).cloned().collect();
            if start == "super" {
                here.pop();
            }
            here
        }
        _ => return None,
    };
    for part in parts {
        if part == "super" {
            at.pop();
        } else {
            at.push(part.clone());
        }
    }
    Some(at)
}
