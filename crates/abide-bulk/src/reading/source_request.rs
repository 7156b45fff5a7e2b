use std::path::PathBuf;

use abide_core::fact::Stream;

use crate::description::SourceDescription;

/// A source to read.
#[derive(Debug, Clone)]
pub struct SourceRequest {
    /// How the user named it; it stands in reports and messages.
    pub name: String,
    /// What it tells.
    pub stream: Stream,
    /// Its files, in any order.
    pub paths: Vec<PathBuf>,
    /// How it is read; files in Abide's own form need none.
    pub description: Option<SourceDescription>,
}
