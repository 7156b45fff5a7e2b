use super::faults::{POLICY_LOOSER, POLICY_PATH, POLICY_WITHOUT_EFFECT};
use super::overlay::shape_below;
use super::resolve::LayerText;
use crate::agreement::{Agreement, Layer, MergeClass, TermPath};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::text::{Node, Read, Shape, nearest};

/// What one layer lets the lower ones do.
pub(super) struct Policy {
    /// The layer's name and version, for messages.
    pub(super) of: String,
    /// Term and class, in the order of the text.
    pub(super) entries: Vec<(Spanned<TermPath>, Spanned<MergeClass>)>,
    /// What the layer says, all above it included.
    pub(super) says: Node,
}

/// One entry of a policy with who wrote it.
#[derive(Clone, Copy)]
pub(super) struct Ruling<'p> {
    pub(super) policy: &'p Policy,
    pub(super) path: &'p Spanned<TermPath>,
    pub(super) class: &'p Spanned<MergeClass>,
}

impl Policy {
    /// What rules a term: the entry that is most exactly about it.
    pub(super) fn ruling(&self, term: &[String]) -> Option<Ruling<'_>> {
        let covering = self.entries.iter().filter(|(path, _)| path.value.covers(term));
        let (path, class) = covering.max_by_key(|(path, _)| exactness(&path.value))?;
        Some(Ruling { policy: self, path, class })
    }

    /// What protects a part of a term.
    pub(super) fn inside(&self, term: &[String]) -> Option<Ruling<'_>> {
        let inside = self
            .entries
            .iter()
            .find(|(path, class)| path.value.lies_in(term) && class.value != MergeClass::Replace);
        inside.map(|(path, class)| Ruling { policy: self, path, class })
    }
}

/// How exactly a path is about a term: by its length, then by its keys that stand for no other.
fn exactness(path: &TermPath) -> (usize, usize) {
    (path.keys().len(), path.keys().iter().filter(|key| *key != TermPath::ANY).count())
}

/// Whether a class lets a lower layer do nothing that another does not.
fn as_tight(lower: MergeClass, upper: MergeClass) -> bool {
    use MergeClass::{Ceiling, Floor, HigherOnly, Locked, LowerOnly, Replace};
    lower == upper
        || matches!((lower, upper), (_, Replace) | (Locked, _) | (HigherOnly, Floor) | (LowerOnly, Ceiling))
}

/// Finds what is wrong with the policy of a text, held against those above it.
pub(super) fn check_policy(text: &LayerText, above: &[Policy], lowest: bool, faults: &mut Diagnostics) {
    for (path, class) in &text.header.policy {
        if let Err(hint) = reaches(&path.value) {
            let message = format!("layers change nothing that is called `{}`", path.value);
            faults.push(POLICY_PATH.at(path.span, message, hint));
        }
        for upper in above {
            let Some(ruling) = upper.ruling(path.value.keys()) else { continue };
            if !as_tight(class.value, ruling.class.value) {
                let message =
                    format!("this lets lower layers do with `{}` what {} does not", path.value, upper.of);
                let hint = match ruling.class.value {
                    MergeClass::Locked => "write `locked`".to_owned(),
                    class => format!("write `{}`, or `locked`", class.word()),
                };
                let fault = POLICY_LOOSER.at(class.span, message, hint);
                faults.push(fault.label(ruling.class.span, format!("the policy of {}", upper.of)));
            }
        }
    }
    let bottom = text.header.layer.as_ref().is_none_or(|layer| layer.value == Layer::Service);
    if let (true, true, Some((path, _))) = (lowest, bottom, text.header.policy.first()) {
        faults.push(POLICY_WITHOUT_EFFECT.at(
            path.span,
            "no layer can stand below this text, so nothing is ruled by its policy",
            "add `layer: corporate` or `layer: customer`, or remove the policy",
        ));
    }
}

/// Whether a path leads to something that layers change; where it does not, what to write.
fn reaches(path: &TermPath) -> Result<(), String> {
    let mut shape = Agreement::shape();
    let mut known: Vec<&str> = Vec::new();
    for key in path.keys() {
        let named = key != TermPath::ANY || matches!(shape, Shape::Map { .. });
        let Some(below) = shape_below(&shape, key).filter(|_| named) else {
            return Err(instead(&shape, &known, key));
        };
        shape = below;
        known.push(key);
    }
    Ok(())
}

fn instead(shape: &Shape, known: &[&str], key: &str) -> String {
    let Shape::Section { fields, .. } = shape else {
        let known = known.join(".");
        return format!(
            "`{known}` is changed as a whole: a policy can be about it, and not about a part of it"
        );
    };
    let keys: Vec<String> = fields().into_iter().map(|field| field.key).collect();
    let keys = || keys.iter().map(String::as_str);
    match nearest(key, keys()) {
        Some(meant) => {
            format!("did you mean `{}`?", known.iter().copied().chain([meant]).collect::<Vec<_>>().join("."))
        }
        None => {
            format!("write one of these in the place of `{key}`: {}", keys().collect::<Vec<_>>().join(", "))
        }
    }
}
