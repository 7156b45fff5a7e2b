use std::collections::BTreeMap;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::Finding;
use super::house::House;
use super::ratchet::Ratchet;
use super::source::Source;
use super::test_code;

/// Lines of a file outside its test modules.
const FILE_LIMIT: usize = 600;
/// Lines of a function from its signature to its closing brace.
const FUNCTION_LIMIT: usize = 70;
const WHY: &str = "one thing per file and per function, short enough to be read whole";

/// Sizes are ratchets: nothing new may exceed the limit, nothing that is listed as too large may grow, and what
/// has shrunk is listed with its smaller size.
pub(super) fn check(house: &House) -> Vec<Finding> {
    let (mut files, mut functions) = (BTreeMap::new(), BTreeMap::new());
    for source in &house.sources {
        files.insert(source.path.clone(), Size { path: source.path.clone(), line: 1, lines: body(source) });
        for size in measure(source) {
            let (key, size) = size;
            let known = functions.entry(key).or_insert_with(|| size.clone());
            if known.lines < size.lines {
                *known = size;
            }
        }
    }
    let ratchet = &house.ratchet;
    let mut findings = turn("files", FILE_LIMIT, &files, &ratchet.files);
    findings.extend(turn("functions", FUNCTION_LIMIT, &functions, &ratchet.functions));
    findings
}

#[derive(Clone)]
struct Size {
    path: String,
    line: usize,
    lines: usize,
}

/// Holds the measured sizes against the limit and the list.
fn turn(
    section: &str,
    limit: usize,
    measured: &BTreeMap<String, Size>,
    listed: &BTreeMap<String, usize>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (key, size) in measured.iter().filter(|(_, size)| size.lines > limit) {
        let allowed = listed.get(key).copied();
        if allowed.is_none_or(|allowed| allowed < size.lines) {
            let known = allowed.map_or(String::new(), |allowed| format!(" (it was {allowed})"));
            findings.push(Finding {
                path: size.path.clone(),
                line: size.line,
                what: format!("`{key}` has {} lines{known}, the limit is {limit}", size.lines),
                why: WHY,
                remedy: "divide it along what it does; do not raise the ratchet".to_owned(),
            });
        }
    }
    for (key, allowed) in listed {
        let now = measured.get(key).map_or(0, |size| size.lines);
        let remedy = if now > limit { format!("write {now} there") } else { "remove the entry".to_owned() };
        if now < *allowed || now <= limit {
            findings.push(Finding {
                path: Ratchet::PATH.to_owned(),
                line: 1,
                what: format!("[{section}] lists `{key}` with {allowed} lines; it has {now}"),
                why: "a ratchet that is not turned lets the old size come back",
                remedy,
            });
        }
    }
    findings
}

/// Lines of a file without its items for tests.
fn body(source: &Source) -> usize {
    let tests = source.syntax.items.iter().filter(|item| test_code::is_test(test_code::attributes(item)));
    let spans = tests.map(|item| item.span());
    let lines: usize = spans.map(|span| span.end().line + 1 - span.start().line).sum();
    source.lines.saturating_sub(lines)
}

/// The functions of a file with their sizes, each by `path::Type::function`.
fn measure(source: &Source) -> Vec<(String, Size)> {
    let mut visitor = Functions { path: &source.path, within: Vec::new(), found: Vec::new() };
    visitor.visit_file(&source.syntax);
    visitor.found
}

struct Functions<'a> {
    path: &'a str,
    within: Vec<String>,
    found: Vec<(String, Size)>,
}

impl Functions<'_> {
    fn push(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let line = signature.span().start().line;
        let lines = block.span().end().line + 1 - line;
        let name =
            self.within.iter().cloned().chain([signature.ident.to_string()]).collect::<Vec<_>>().join("::");
        self.found.push((format!("{}::{name}", self.path), Size { path: self.path.to_owned(), line, lines }));
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let name = match item.self_ty.as_ref() {
            syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        self.within.push(name.unwrap_or_else(|| "impl".to_owned()));
        visit::visit_item_impl(self, item);
        self.within.pop();
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.within.push(item.ident.to_string());
        visit::visit_item_trait(self, item);
        self.within.pop();
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        self.within.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.within.pop();
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.push(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.push(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.push(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}
