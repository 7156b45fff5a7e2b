use super::faults::{DROP_NOTHING, TWO_PARENTS};
use crate::agreement::{Digest, Id, Layer, MergeClass, Pin, Semver, TermPath, Wording};
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::text::{Map, Node, Read, Reader};

/// What a text says about itself as a layer. A part that cannot be read is left out.
#[derive(Debug, Clone)]
pub struct Header {
    /// Its name.
    pub id: Option<Spanned<Id>>,
    /// Its version.
    pub version: Semver,
    /// Where it says so; its first byte where it does not.
    pub version_span: Span,
    /// For whom it holds.
    pub layer: Option<Spanned<Layer>>,
    /// What it builds on.
    pub extends: Option<PinRead>,
    /// What lower layers may change.
    pub policy: Vec<(Spanned<TermPath>, Spanned<MergeClass>)>,
    /// What it drops.
    pub drops: Vec<Spanned<TermPath>>,
    /// Where its amendments stand.
    pub amendments: Option<Span>,
    /// Where it begins.
    pub start: Span,
}

/// A pinned text with its name.
#[derive(Debug, Clone)]
pub struct PinRead {
    /// Its name.
    pub id: Spanned<Id>,
    /// The pin.
    pub pin: Pin,
}

impl PinRead {
    /// Where its file is, from the folder of the text that pins it.
    pub fn file(&self) -> String {
        let named = self.pin.file.as_ref().map(|file| file.value.0.clone());
        named.unwrap_or_else(|| format!("{}.yaml", self.id.value))
    }

    /// The place to point at for what was pinned: the digest, else the name.
    pub fn digest_span(&self) -> Span {
        self.pin.digest.as_ref().map_or(self.id.span, |digest: &Spanned<Digest>| digest.span)
    }
}

impl Header {
    /// Reads what a tree says about itself as a layer.
    ///
    /// What is wrong with these keys is told by the reading of the whole agreement, but for those of a `parent` that
    /// stay behind.
    pub fn of(node: &Node, parent: bool, faults: &mut Diagnostics) -> Header {
        let mut silent = Diagnostics::default();
        let told = if parent { &mut *faults } else { &mut silent };
        let id = part::<Spanned<Id>>(node, "id", told);
        let layer = part::<Spanned<Layer>>(node, "layer", told);
        let version = part::<Spanned<Semver>>(node, "version", told);
        let start = Span { start: node.span.start, end: node.span.start + 1 };
        let extends = part::<Map<Id, Pin>>(node, "extends", told).unwrap_or_default();
        let mut pins = extends.iter();
        let first = pins.next().map(|(id, pin)| PinRead { id: id.clone(), pin: pin.clone() });
        if let (Some(first), Some((second, _))) = (&first, pins.next()) {
            let message = format!("`{}` is a second parent", second.value);
            let hint = "build on one text; what both should say goes into one layer above";
            faults.push(TWO_PARENTS.at(second.span, message, hint).label(first.id.span, "the first"));
        }
        let policy =
            part::<Map<TermPath, Spanned<MergeClass>>>(node, "policy", &mut silent).unwrap_or_default();
        let drops = part::<Map<TermPath, Wording>>(node, "drop", &mut silent).unwrap_or_default();
        let drops: Vec<_> = drops.iter().map(|(path, _)| path.clone()).collect();
        if first.is_none() {
            for path in &drops {
                let message = format!("there is no layer above that could say `{}`", path.value);
                faults.push(DROP_NOTHING.at(
                    path.span,
                    message,
                    "remove the term itself, or name what `extends`",
                ));
            }
        }
        Header {
            id,
            version: version.as_ref().map_or(Semver { major: 1, minor: 0, patch: 0 }, |it| it.value),
            version_span: version.map_or(start, |version| version.span),
            layer,
            extends: first,
            policy: policy.iter().map(|(path, class)| (path.clone(), *class)).collect(),
            drops,
            amendments: key_span(node, "amendments"),
            start,
        }
    }
}

/// Where a key of a map stands.
fn key_span(node: &Node, key: &str) -> Option<Span> {
    node.entries().iter().find(|entry| entry.key.value == key).map(|entry| entry.key.span)
}

fn part<T: Read>(node: &Node, key: &str, faults: &mut Diagnostics) -> Option<T> {
    node.get(key).and_then(|value| T::read(value, &mut Reader::new(faults)))
}
