use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, UseTree};

use super::source::Source;
use super::test_code;

/// A name or path that the code of a file mentions.
#[derive(Debug, Clone)]
pub(super) struct Mention {
    /// Its parts; a macro's name ends in `!`, a glob is `*`.
    pub(super) parts: Vec<String>,
    /// The line it stands on.
    pub(super) line: usize,
    /// The inline modules around it, outermost first.
    pub(super) inside: Vec<String>,
}

/// Everything that a file mentions outside code for tests: imports with braces opened, paths, keywords that matter
/// (`async`, `await`), floating literals (as `1.5`), also inside the arguments of macros.
pub(super) fn mentions(source: &Source) -> Vec<Mention> {
    let mut collector = Collector::default();
    collector.visit_file(&source.syntax);
    collector.found
}

/// The imports of a `use` tree, each whole, with the name it gets in scope.
pub(super) fn imports(tree: &UseTree) -> Vec<(Vec<String>, String, usize)> {
    let mut found = Vec::new();
    open_braces(tree, &mut Vec::new(), &mut found);
    found
}

fn open_braces(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<(Vec<String>, String, usize)>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            open_braces(&path.tree, before, found);
            before.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|item| open_braces(item, before, found)),
        UseTree::Name(name) => {
            let last = name.ident.to_string();
            let parts = if last == "self" { before.clone() } else { [before.as_slice(), &[last]].concat() };
            let scope = parts.last().cloned().unwrap_or_default();
            found.push((parts, scope, name.ident.span().start().line));
        }
        UseTree::Rename(rename) => {
            let parts = [before.as_slice(), &[rename.ident.to_string()]].concat();
            found.push((parts, rename.rename.to_string(), rename.ident.span().start().line));
        }
        UseTree::Glob(glob) => {
            let parts = [before.as_slice(), &["*".to_owned()]].concat();
            found.push((parts, "*".to_owned(), glob.star_token.spans[0].start().line));
        }
    }
}

#[derive(Default)]
struct Collector {
    found: Vec<Mention>,
    inside: Vec<String>,
}

impl Collector {
    fn push(&mut self, parts: Vec<String>, line: usize) {
        self.found.push(Mention { parts, line, inside: self.inside.clone() });
    }

    /// Reads paths out of the tokens of a macro call, which syn leaves unparsed.
    fn tokens(&mut self, stream: TokenStream) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        let punct =
            |at: usize, sign: char| matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == sign);
        let mut at = 0;
        while at < trees.len() {
            match &trees[at] {
                TokenTree::Group(group) => self.tokens(group.stream()),
                // After a dot `0.1` is not a number but a field of a field.
                TokenTree::Literal(_) if at > 0 && punct(at - 1, '.') => {}
                TokenTree::Literal(literal) => self.literal(&syn::Lit::new(literal.clone())),
                TokenTree::Ident(first) => {
                    let mut parts = vec![first.to_string()];
                    while punct(at + 1, ':') && punct(at + 2, ':') {
                        let Some(TokenTree::Ident(next)) = trees.get(at + 3) else { break };
                        parts.push(next.to_string());
                        at += 3;
                    }
                    if calls_macro(&trees, at + 1)
                        && let Some(last) = parts.last_mut()
                    {
                        last.push('!');
                    }
                    self.push(parts, first.span().start().line);
                }
                TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }

    fn literal(&mut self, literal: &syn::Lit) {
        if let syn::Lit::Float(float) = literal {
            self.push(vec![float.to_string()], float.span().start().line);
        }
    }
}

/// Whether a lone `!` and an opening delimiter stand at this place; `a != b` has its sign joined to the next.
fn calls_macro(trees: &[TokenTree], at: usize) -> bool {
    let lone = matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == '!' && p.spacing() == Spacing::Alone);
    lone && matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::None)
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item(&mut self, item: &'ast Item) {
        if !test_code::is_test(test_code::attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        if !test_code::is_test(&function.attrs) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.inside.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.inside.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for (parts, _, line) in imports(&item.tree) {
            self.push(parts, line);
        }
    }

    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {
        // Attributes are documentation and lints: they run nothing of ours.
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts = path.segments.iter().map(|part| part.ident.to_string()).collect();
        if let Some(first) = path.segments.first() {
            self.push(parts, first.ident.span().start().line);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let mut parts: Vec<String> = call.path.segments.iter().map(|part| part.ident.to_string()).collect();
        if let (Some(last), Some(first)) = (parts.last_mut(), call.path.segments.first()) {
            last.push('!');
            let line = first.ident.span().start().line;
            self.push(parts, line);
        }
        self.tokens(call.tokens.clone());
    }

    fn visit_lit(&mut self, literal: &'ast syn::Lit) {
        self.literal(literal);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if let Some(keyword) = &signature.asyncness {
            self.push(vec!["async".to_owned()], keyword.span.start().line);
        }
        visit::visit_signature(self, signature);
    }

    fn visit_expr_async(&mut self, block: &'ast syn::ExprAsync) {
        self.push(vec!["async".to_owned()], block.async_token.span.start().line);
        visit::visit_expr_async(self, block);
    }

    fn visit_expr_await(&mut self, awaited: &'ast syn::ExprAwait) {
        self.push(vec!["await".to_owned()], awaited.await_token.span.start().line);
        visit::visit_expr_await(self, awaited);
    }
}
