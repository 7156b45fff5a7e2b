use super::{Style, Table, Text};
use crate::Language;

/// One thing below another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of a part, of level 1 to 3.
    Heading {
        /// How deep it stands.
        level: u8,
        /// Its number, as the language writes it; empty where it has none.
        number: String,
        /// What it says.
        text: Text,
        /// Its anchor; empty where nothing leads to it.
        anchor: String,
    },
    /// A paragraph.
    Paragraph(ParagraphKind, Text),
    /// A numbered term of an agreement.
    Clause(Clause),
    /// Points of equal rank.
    Points(Vec<Text>),
    /// Labels and what belongs to them.
    Pairs(Vec<(Text, Text)>),
    /// Large figures side by side.
    Tiles(Vec<Tile>),
    /// A table.
    Table(Table),
    /// A picture as SVG, with what it shows.
    Picture {
        /// The SVG, drawn in the direction of the document.
        svg: String,
        /// What stands below it.
        caption: Text,
        /// The same in characters, line by line, for layouts that draw nothing; empty where characters cannot show it.
        lines: Vec<String>,
    },
    /// Blocks side by side, in the direction of reading.
    Columns(Vec<Vec<Block>>),
    /// Blocks in another language than the document's, with its direction.
    InLanguage(Language, Vec<Block>),
    /// Who signs.
    Signatures(Vec<SignatureLine>),
    /// What follows begins a page.
    PageBreak,
}

/// How a paragraph stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphKind {
    /// As it is.
    Plain,
    /// What opens a document.
    Lead,
    /// What is read second.
    Quiet,
    /// What must not be overlooked.
    Notice,
}

impl ParagraphKind {
    /// Its word, as layouts name it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            ParagraphKind::Plain => "plain",
            ParagraphKind::Lead => "lead",
            ParagraphKind::Quiet => "quiet",
            ParagraphKind::Notice => "notice",
        }
    }
}

/// A numbered term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its number, as the language writes it: `4.2`.
    pub number: String,
    /// Its anchor: `clause-4-2`.
    pub anchor: String,
    /// What it says.
    pub text: Text,
    /// What follows from it in points.
    pub points: Vec<Text>,
    /// How it stands to the other version, where two are compared.
    pub change: Change,
}

/// How a term stands to the other of two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Change {
    /// It is the same, or nothing is compared.
    #[default]
    Same,
    /// Only the newer version has it.
    Added,
    /// Only the older version has it.
    Removed,
    /// Both have it and it says something else.
    Changed,
}

impl Change {
    /// Its word, as layouts name it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Change::Same => "same",
            Change::Added => "added",
            Change::Removed => "removed",
            Change::Changed => "changed",
        }
    }
}

/// A large figure with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// The figure.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// How it stands out.
    pub style: Style,
}

/// Where one party signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// The party.
    pub party: Text,
    /// Labels of what is filled in by hand: name, capacity, date, signature.
    pub blanks: Vec<String>,
}
