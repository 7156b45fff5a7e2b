use abide_time::Instant;

use super::{Block, PageLabel};
use crate::Language;

/// What people read, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its language, which decides direction and digits.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What tells it from others for ever: agreement, version, period and number.
    pub identifier: String,
    /// The instant of the record it shows, never that of printing, so that the same record gives the same bytes.
    pub instant: Instant,
    /// What stands at the foot of each page.
    pub running: String,
    /// How pages are numbered, in each language of the document.
    pub page_labels: Vec<PageLabel>,
    /// What stands across each page; empty where nothing does.
    pub watermark: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Files that travel inside a PDF.
    pub attachments: Vec<Attachment>,
}

/// A file inside a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name: `statement.json`.
    pub name: String,
    /// Its media type: `application/json`.
    pub media_type: String,
    /// What it is, in the language of the document.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Document {
    /// Whether lines run from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.language.is_right_to_left()
    }
}
