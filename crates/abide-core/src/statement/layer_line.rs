use crate::agreement::Layer;

/// A text that the agreement builds on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerLine {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// For whom it holds.
    pub layer: Option<Layer>,
    /// SHA-256 over its canonical form.
    pub digest: String,
}
