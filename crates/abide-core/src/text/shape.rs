use super::section::FieldShape;

/// How a single value looks: its name with an article, an example, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextForm {
    /// With an article, as it stands in a sentence: "a duration".
    pub name: &'static str,
    /// One that is right.
    pub example: &'static str,
}

/// What a place in the document accepts: the grammar as data, from which the JSON Schema and the reference
/// are made.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A single value of a form.
    Text(TextForm),
    /// One of these words.
    Words {
        /// Word and meaning.
        words: Vec<(&'static str, &'static str)>,
    },
    /// A list of one shape.
    List(Box<Shape>),
    /// Keys of a form, values of a shape.
    Map {
        /// What the keys are.
        key: TextForm,
        /// What the values are.
        value: Box<Shape>,
    },
    /// A section with fixed keys; by name, because sections contain themselves (a trigger in a trigger).
    Section {
        /// The type's name.
        name: &'static str,
        /// What it is.
        about: &'static str,
        /// Its keys.
        fields: fn() -> Vec<FieldShape>,
    },
    /// Exactly one of the keys.
    Choice {
        /// The type's name.
        name: &'static str,
        /// What it is.
        about: &'static str,
        /// The keys with what each takes.
        variants: fn() -> Vec<FieldShape>,
        /// Whether a variant whose keys all have defaults may be written as its bare name.
        bare: bool,
    },
    /// Any of these.
    Either(Vec<Shape>),
}
