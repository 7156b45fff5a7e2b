use super::Fault;

pub(super) const TWO_PARENTS: Fault = Fault::error("two-parents", "a text builds on two others at once");
pub(super) const LAYER_MISSING: Fault =
    Fault::error("layer-missing", "a text builds on another, and one of them does not say for whom it holds");
pub(super) const LAYER_ORDER: Fault =
    Fault::error("layer-order", "a text builds on one that does not stand above it");
pub(super) const LAYER_CYCLE: Fault = Fault::error("layer-cycle", "a text builds on itself");
pub(super) const PARENT_NAME: Fault =
    Fault::error("parent-name", "the file of a parent holds an agreement of another name");
pub(super) const PARENT_VERSION: Fault =
    Fault::error("parent-version", "the parent is another version than the one that was agreed");
pub(super) const PARENT_UNPINNED: Fault =
    Fault::error("parent-unpinned", "nothing says which text of the parent was agreed");
pub(super) const PARENT_CHANGED: Fault =
    Fault::error("parent-changed", "the parent no longer says what it said when it was pinned");
pub(super) const PARENT_AMENDED: Fault =
    Fault::error("parent-amended", "a text builds on one that has amendments");
pub(super) const LAYER_LOCKED: Fault =
    Fault::error("layer-locked", "a lower layer changes what the upper one does not let change");
pub(super) const LAYER_LOOSER: Fault =
    Fault::error("layer-looser", "a lower layer loosens what it may only tighten");
pub(super) const LAYER_INCOMPARABLE: Fault =
    Fault::error("layer-incomparable", "nobody can tell whether a lower layer tightens or loosens");
pub(super) const LAYER_DROP: Fault =
    Fault::error("layer-drop", "a lower layer drops what the upper one protects");
pub(super) const POLICY_LOOSER: Fault =
    Fault::error("policy-looser", "a lower layer allows what the upper one does not");
pub(super) const POLICY_PATH: Fault =
    Fault::error("policy-path", "a policy is about something that layers cannot change by itself");
pub(super) const POLICY_WITHOUT_EFFECT: Fault =
    Fault::warning("policy-without-effect", "a text has a policy, and no layer can stand below it");
pub(super) const DROP_NOTHING: Fault =
    Fault::error("drop-nothing", "a text drops a term that the layer above does not have");
pub(super) const SET_TWICE: Fault =
    Fault::error("set-twice", "two layers say differently what only one of them may say");

/// Every fault between layers that has a page in the gallery.
pub const FAULTS: &[Fault] = &[
    TWO_PARENTS,
    LAYER_MISSING,
    LAYER_ORDER,
    LAYER_CYCLE,
    PARENT_NAME,
    PARENT_VERSION,
    PARENT_UNPINNED,
    PARENT_CHANGED,
    PARENT_AMENDED,
    LAYER_LOCKED,
    LAYER_LOOSER,
    LAYER_INCOMPARABLE,
    LAYER_DROP,
    POLICY_LOOSER,
    POLICY_PATH,
    POLICY_WITHOUT_EFFECT,
    DROP_NOTHING,
    SET_TWICE,
];
