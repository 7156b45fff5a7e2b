use super::node::{Entry, Node, NodeKind};
use super::read::{Read, Reader, nearest};
use super::shape::Shape;
use crate::diagnostic::{Diagnostic, Span};

/// One key of a section or one variant of a choice, as data.
#[derive(Debug, Clone)]
pub struct FieldShape {
    /// The key.
    pub key: String,
    /// What it means.
    pub about: String,
    /// Whether it must stand there.
    pub required: bool,
    /// What holds when it is absent, as it is printed in the document.
    pub default: Option<&'static str>,
    /// What it accepts.
    pub shape: Shape,
}

/// The key that a Rust field name stands for: `at_most` is `at-most`, `r#for` is `for`.
pub fn key_of(field: &str) -> String {
    field.trim_start_matches("r#").replace('_', "-")
}

/// Doc comments come with a leading space a line; a description is one running text.
pub fn about_of(lines: &[&str]) -> String {
    lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// A noun as it stands in a sentence: `a clock`, `an objective`.
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// A map being read key by key.
#[derive(Debug)]
pub struct MapReader<'n> {
    section: &'static str,
    entries: &'n [Entry],
    span: Span,
    known: Vec<String>,
    later: Vec<&'static str>,
}

impl<'n> MapReader<'n> {
    /// Opens a node as the map of a section.
    pub fn open(node: &'n Node, section: &'static str, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            reader.wrong_form(
                node,
                &format!("the map of {}", with_article(section)),
                "write `key: value` pairs, one a line or in `{ }`",
            );
            return None;
        };
        Some(MapReader { section, entries, span: node.span, known: Vec::new(), later: Vec::new() })
    }

    /// The value of a key that must stand there.
    pub fn required<T: Read>(&mut self, field: &str, reader: &mut Reader<'_>) -> Option<T> {
        let key = key_of(field);
        let found = self.find(&key);
        self.known.push(key.clone());
        match found {
            Some(node) => T::read(node, reader),
            None => {
                reader.fault(Diagnostic::error(
                    "missing-key",
                    Span { start: self.span.start, end: self.span.start + 1 },
                    format!("this {} has no `{key}`", self.section),
                    format!("add `{key}: {}`", T::shape().example()),
                ));
                None
            }
        }
    }

    /// The value of a key that may be absent. A faulty value counts as absent after its fault was added.
    pub fn optional<T: Read>(&mut self, field: &str, reader: &mut Reader<'_>) -> Option<T> {
        let key = key_of(field);
        let found = self.find(&key);
        self.known.push(key);
        found.and_then(|node| T::read(node, reader))
    }

    /// Names keys of the language that this version cannot evaluate yet.
    pub fn later(&mut self, keys: &[&'static str]) {
        self.later.extend_from_slice(keys);
    }

    /// Adds a fault for every key that the section does not have.
    pub fn finish(self, reader: &mut Reader<'_>) {
        for entry in self.entries {
            let key = entry.key.value.as_str();
            if self.known.iter().any(|known| known == key) {
                continue;
            }
            if self.later.contains(&key) {
                reader.fault(Diagnostic::error(
                    "not-yet-supported",
                    entry.key.span,
                    format!("`{key}` is part of the language, but this version of Abide cannot evaluate it"),
                    "remove it for now; CHANGELOG.md says which version brings it",
                ));
                continue;
            }
            let known = self.known.iter().map(String::as_str);
            let hint = match nearest(key, known.clone()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => {
                    format!("{} has: {}", with_article(self.section), known.collect::<Vec<_>>().join(", "))
                }
            };
            reader.fault(Diagnostic::error(
                "unknown-key",
                entry.key.span,
                format!("{} has no key `{key}`", with_article(self.section)),
                hint,
            ));
        }
    }

    fn find(&self, key: &str) -> Option<&'n Node> {
        self.entries.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
    }
}

impl Shape {
    /// Something that could stand here, for hints.
    pub fn example(&self) -> String {
        match self {
            Shape::Text(form) => form.example.to_owned(),
            Shape::Words { words } => words.first().map_or(String::new(), |(word, _)| (*word).to_owned()),
            Shape::List(item) => format!("[{}]", item.example()),
            Shape::Map { key, value } => format!("{{ {}: {} }}", key.example, value.example()),
            Shape::Section { fields, .. } => {
                let required = fields().into_iter().filter(|field| field.required);
                let keys: Vec<String> = required.map(|field| format!("{}: …", field.key)).collect();
                format!("{{ {} }}", keys.join(", "))
            }
            Shape::Choice { variants, .. } => {
                variants().first().map_or(String::new(), |variant| format!("{{ {}: … }}", variant.key))
            }
            Shape::Either(shapes) => shapes.first().map_or(String::new(), Shape::example),
        }
    }
}

/// Declares a section: a map with fixed keys. Gives the struct (with `span`), its reading and its shape.
///
/// `required` must stand there, `optional` gives an `Option`, `many` a default when absent. A text after `=`
/// says what holds when the key is absent. Keys under `later` belong to the language, but are refused as not
/// yet supported.
#[macro_export]
macro_rules! section {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident ($title:literal) {
            $( $(#[doc = $doc:literal])* $mode:ident $field:ident : $type:ty $(= $default:literal)? ),* $(,)?
        }
        $( later { $($later:literal),* $(,)? } )?
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            $( $(#[doc = $doc])* pub $field: $crate::section!(@type $mode $type), )*
            /// Where the section stands.
            pub span: $crate::diagnostic::Span,
        }

        impl $crate::text::Read for $name {
            fn read(
                node: &$crate::text::Node,
                reader: &mut $crate::text::Reader<'_>,
            ) -> Option<Self> {
                #[allow(unused_mut, reason = "a section without keys reads none")]
                let mut map = $crate::text::MapReader::open(node, $title, reader)?;
                $( let $field = $crate::section!(@read $mode map reader $field $type); )*
                $( map.later(&[$($later),*]); )?
                map.finish(reader);
                Some($name { $( $field: $crate::section!(@take $mode $field), )* span: node.span })
            }

            fn shape() -> $crate::text::Shape {
                fn fields() -> Vec<$crate::text::FieldShape> {
                    vec![$( $crate::text::FieldShape {
                        key: $crate::text::key_of(stringify!($field)),
                        about: $crate::text::about_of(&[$($doc),*]),
                        required: $crate::section!(@required $mode),
                        default: $crate::section!(@default $($default)?),
                        shape: <$type as $crate::text::Read>::shape(),
                    } ),*]
                }
                $crate::text::Shape::Section { name: stringify!($name), about: concat!($($about),*), fields }
            }
        }
    };
    (@type required $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type many $type:ty) => { $type };
    (@read required $map:ident $reader:ident $field:ident $type:ty) => {
        $map.required::<$type>(stringify!($field), $reader)
    };
    (@read $mode:ident $map:ident $reader:ident $field:ident $type:ty) => {
        $map.optional::<$type>(stringify!($field), $reader)
    };
    (@take required $field:ident) => { $field? };
    (@take optional $field:ident) => { $field };
    (@take many $field:ident) => { $field.unwrap_or_default() };
    (@required required) => { true };
    (@required $mode:ident) => { false };
    (@default) => { None };
    (@default $default:literal) => { Some($default) };
}
