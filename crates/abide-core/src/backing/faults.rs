use crate::diagnostic::{Diagnostic, Span};
use crate::resolve::{Fault, PinRead};

pub(super) const BACKING_FAULTY: Fault =
    Fault::error("backing-faulty", "an agreement beneath has errors of its own");
pub(super) const BACKING_MISSING: Fault =
    Fault::warning("backing-missing", "the text of an agreement beneath is not there");
pub(super) const BACKING_CYCLE: Fault = Fault::error("backing-cycle", "two agreements stand on each other");
pub(super) const BACKING_KIND: Fault =
    Fault::warning("backing-kind", "what stands beneath is an agreement with a customer");
pub(super) const BACKING_SERVICE: Fault =
    Fault::error("backing-service", "the agreement beneath has no such service");
pub(super) const BACKING_SILENT: Fault = Fault::error(
    "backing-silent",
    "a service is promised, and what it stands on promises nothing of the kind",
);
pub(super) const BACKING_WEAK: Fault =
    Fault::error("backing-weak", "more availability is promised than the agreements beneath carry together");
pub(super) const BACKING_SLOW: Fault =
    Fault::error("backing-slow", "a limit is shorter than what the agreements beneath may take together");
pub(super) const BACKING_INCOMPARABLE: Fault = Fault::warning(
    "backing-incomparable",
    "limits above and beneath are counted in different ways, so nobody can tell whether they fit",
);
pub(super) const BACKING_PERIOD: Fault =
    Fault::warning("backing-period", "the agreement beneath is judged over a longer period");
pub(super) const BACKING_TERM: Fault =
    Fault::error("backing-term", "the agreement beneath does not run as long as the promise");
pub(super) const BACKING_HOURS: Fault =
    Fault::error("backing-hours", "the agreement beneath keeps shorter hours than the promise");

/// Every fault between an agreement and those beneath it that has a page in the gallery.
pub const FAULTS: &[Fault] = &[
    BACKING_MISSING,
    BACKING_FAULTY,
    BACKING_CYCLE,
    BACKING_KIND,
    BACKING_SERVICE,
    BACKING_SILENT,
    BACKING_WEAK,
    BACKING_SLOW,
    BACKING_INCOMPARABLE,
    BACKING_PERIOD,
    BACKING_TERM,
    BACKING_HOURS,
];

/// The fault of an agreement beneath that has errors itself: the first of them is named, its own check shows them all.
pub fn backing_faulty(pinned: &PinRead, first: &Diagnostic) -> Diagnostic {
    let message = format!("`{}` has errors itself, so nothing can be held against it", pinned.id.value);
    let hint = format!("correct it first: `abide check` tells all that is wrong with {}", pinned.file());
    BACKING_FAULTY.at(pinned.id.span, message, hint).label(first.span(), first.message.clone())
}

/// The fault of an agreement that stands on one which, in the end, stands on it.
pub fn backing_cycle(pinned: &PinRead, back: Span) -> Diagnostic {
    let message = format!("`{}` stands on this agreement, so it cannot carry it", pinned.id.value);
    BACKING_CYCLE
        .at(pinned.id.span, message, "remove one of the two from `backing`")
        .label(back, "it stands on this agreement here")
}

/// The fault of an agreement beneath whose text is not at hand. It is no error: what stands beneath changes no judgement,
/// and a customer need not have it.
pub fn backing_missing(pinned: &PinRead) -> Diagnostic {
    let place = pinned.pin.file.as_ref().map_or(pinned.id.span, |file| file.span);
    let message =
        format!("`{}` is not there, so nothing is held against `{}`", pinned.file(), pinned.id.value);
    BACKING_MISSING.at(place, message, "put it beside this text, or say with `file` where it is")
}
