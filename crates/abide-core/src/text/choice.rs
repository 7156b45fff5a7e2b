/// Declares a choice: a map with exactly one of these keys. Gives the enum, its reading and its shape.
///
/// With `bare` in front, a variant whose keys all have defaults may be written as its name alone. Keys under
/// `later` belong to the language, but are refused as not yet supported.
#[macro_export]
macro_rules! choice {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident ($title:literal $(, $bare:ident)?) {
            $( $(#[doc = $doc:literal])* $variant:ident ( $key:literal : $type:ty ) ),* $(,)?
        }
        $( later { $($later:literal),* $(,)? } )?
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $( $(#[doc = $doc])* $variant($type), )*
        }

        impl $name {
            /// The key that names the variant in the text.
            pub fn key(&self) -> &'static str {
                match self { $( $name::$variant(_) => $key, )* }
            }
        }

        impl $crate::text::Read for $name {
            fn read(
                node: &$crate::text::Node,
                reader: &mut $crate::text::Reader<'_>,
            ) -> Option<Self> {
                let keys: &[&'static str] = &[$($key),*];
                let later: &[&'static str] = &[$($($later),*)?];
                let bare = $crate::choice!(@bare $($bare)?);
                let (key, value) = $crate::text::chosen(node, $title, keys, later, bare, reader)?;
                match key {
                    $( $key => <$type as $crate::text::Read>::read(&value, reader).map($name::$variant), )*
                    _ => None,
                }
            }

            fn shape() -> $crate::text::Shape {
                fn variants() -> Vec<$crate::text::FieldShape> {
                    vec![$( $crate::text::FieldShape {
                        key: $key.to_owned(),
                        about: $crate::text::about_of(&[$($doc),*]),
                        required: false,
                        default: None,
                        shape: <$type as $crate::text::Read>::shape(),
                    } ),*]
                }
                $crate::text::Shape::Choice {
                    name: stringify!($name),
                    about: concat!($($about),*),
                    variants,
                    bare: $crate::choice!(@bare $($bare)?),
                }
            }
        }
    };
    (@bare) => { false };
    (@bare bare) => { true };
}

use std::borrow::Cow;

use super::node::{Node, NodeKind};
use super::read::{Reader, nearest};
use super::section::with_article;
use crate::diagnostic::{Diagnostic, Span};

/// The one key of a choice with its node; a bare name stands for an empty map.
pub fn chosen<'n>(
    node: &'n Node,
    title: &str,
    keys: &[&'static str],
    later: &[&'static str],
    bare: bool,
    reader: &mut Reader<'_>,
) -> Option<(&'static str, Cow<'n, Node>)> {
    let (word, span, value) = match &node.kind {
        NodeKind::Map(entries) => match entries.as_slice() {
            [entry] => (entry.key.value.as_str(), entry.key.span, Cow::Borrowed(&entry.value)),
            [] => {
                reader.wrong_form(
                    node,
                    &with_article(title),
                    format!("{} is one of: {}", with_article(title), keys.join(", ")),
                );
                return None;
            }
            [first, second, ..] => {
                reader.fault(
                    Diagnostic::error(
                        "more-than-one-choice",
                        second.key.span,
                        format!("{} has exactly one key, and this is a second one", with_article(title)),
                        "keep one of the two, or make two entries",
                    )
                    .label(first.key.span, "the first"),
                );
                return None;
            }
        },
        NodeKind::Scalar(scalar) if bare => {
            let empty = Node { kind: NodeKind::Map(Vec::new()), span: node.span };
            (scalar.text.as_str(), node.span, Cow::Owned(empty))
        }
        NodeKind::Scalar(_) | NodeKind::List(_) => {
            let one_of = format!("{} is one of: {}", with_article(title), keys.join(", "));
            reader.wrong_form(node, &with_article(title), format!("write `{{ {}: … }}`; {one_of}", keys[0]));
            return None;
        }
    };
    if let Some(key) = keys.iter().find(|key| **key == word) {
        return Some((key, value));
    }
    reader.fault(unknown(word, span, title, keys, later));
    None
}

fn unknown(word: &str, span: Span, title: &str, keys: &[&'static str], later: &[&str]) -> Diagnostic {
    if later.contains(&word) {
        return Diagnostic::error(
            "not-yet-supported",
            span,
            format!("`{word}` is part of the language, but this version of Abide cannot evaluate it"),
            "remove it for now; CHANGELOG.md says which version brings it",
        );
    }
    let hint = match nearest(word, keys.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("{} is one of: {}", with_article(title), keys.join(", ")),
    };
    Diagnostic::error("unknown-key", span, format!("there is no {title} `{word}`"), hint)
}
