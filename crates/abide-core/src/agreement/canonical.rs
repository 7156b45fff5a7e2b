use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::Digest;
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::text::{Entry, Node, NodeKind, Scalar, Source, canonical_json, parse};

/// The section that says who signed; it cannot be part of what is signed.
const SIGNATURES: &str = "signatures";

/// An agreement in the one form that is signed and whose digest stands for it.
///
/// It is JSON by RFC 8785: `agreement` is what its authors wrote without the section `signatures`, every single value
/// as its characters; `files` are the digests of the files that it names, by path. Comments, styles of YAML and the
/// order of keys leave no trace in it; a word, a number or a file that differs gives another form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical {
    /// The bytes that are signed, without a line end behind them.
    pub text: String,
    /// Their SHA-256.
    pub digest: Digest,
}

impl Canonical {
    /// The canonical form of a text and of the files that it names, given as path and SHA-256 in hexadecimal.
    ///
    /// `None` where the text is no YAML of the agreement language, which reading it has told already.
    pub fn new(source: &Source, files: &BTreeMap<String, String>) -> Option<Canonical> {
        let mut agreement = parse(source, &mut Diagnostics::default())?;
        if let NodeKind::Map(entries) = &mut agreement.kind {
            entries.retain(|entry| entry.key.value != SIGNATURES);
        }
        let files = files.iter().map(|(path, digest)| entry(path, scalar(format!("sha256:{digest}"))));
        let form = NodeKind::Map(vec![
            entry("format", scalar("abide.canonical/1".to_owned())),
            entry("agreement", agreement),
            entry("files", node(NodeKind::Map(files.collect()))),
        ]);
        let text = canonical_json(&node(form));
        let digest = Digest::of(text.as_bytes());
        Some(Canonical { text, digest })
    }
}

impl Digest {
    /// The SHA-256 of some bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        let hexadecimal = Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        Digest(hexadecimal)
    }
}

fn entry(key: &str, value: Node) -> Entry {
    Entry { key: Spanned::new(key.to_owned(), Span::default()), value }
}

fn scalar(text: String) -> Node {
    node(NodeKind::Scalar(Scalar { text, quoted: true }))
}

fn node(kind: NodeKind) -> Node {
    Node { kind, span: Span::default() }
}
