use super::faults::{
    LAYER_CYCLE, PARENT_AMENDED, PARENT_CHANGED, PARENT_NAME, PARENT_UNPINNED, PARENT_VERSION,
};
use super::{Header, PinRead};
use crate::agreement::Digest;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Holds a pinned text to its pin: name, version and digest. `builds` says whether the text builds on it, so that it
/// must be pinned by digest and may have no amendments; a text that is only looked at need not.
pub fn check_pin(pinned: &PinRead, text: &Header, digest: &Digest, builds: bool, faults: &mut Diagnostics) {
    let wanted = &pinned.id;
    if let Some(id) = &text.id
        && id.value != wanted.value
    {
        let message = format!("the file for `{}` holds `{}`", wanted.value, id.value);
        let hint = format!("correct the name, or say with `file` where `{}` is", wanted.value);
        faults.push(PARENT_NAME.at(wanted.span, message, hint).label(id.span, "its name"));
        return;
    }
    let version = &pinned.pin.version;
    if version.value != text.version {
        let message =
            format!("`{}` is pinned at {}, and its file holds {}", wanted.value, version.value, text.version);
        let hint = "look at what changed, then pin the new version; what is signed keeps the old one";
        faults.push(PARENT_VERSION.at(version.span, message, hint).label(text.version_span, "its version"));
        return;
    }
    match &pinned.pin.digest {
        None if builds => {
            let message =
                format!("nothing says which text of `{}` {} was agreed", wanted.value, version.value);
            faults.push(PARENT_UNPINNED.at(wanted.span, message, format!("add `digest: \"{digest}\"`")));
        }
        Some(pin) if pin.value != *digest => {
            let message = format!(
                "`{}` {} no longer says what it said when it was pinned",
                wanted.value, version.value
            );
            let hint = format!("bring the old text back, or agree to the new one and write `\"{digest}\"`");
            faults
                .push(PARENT_CHANGED.at(pin.span, message, hint).label(text.start, "the text as it is now"));
        }
        None | Some(_) => {}
    }
    if let (true, Some(amendments)) = (builds, text.amendments) {
        let message =
            format!("`{}` has amendments, and this text builds on it as it is written", wanted.value);
        let hint = "write them into a new version of it, and pin that";
        faults.push(PARENT_AMENDED.at(wanted.span, message, hint).label(amendments, "its amendments"));
    }
}

/// The fault of a text that builds on one which, in the end, builds on it.
pub fn layer_cycle(pinned: &PinRead, file: &str) -> Diagnostic {
    let message = format!("this builds on `{file}`, which builds on this");
    LAYER_CYCLE.at(
        pinned.id.span,
        message,
        "the order is corporate, then customer, then service: remove one `extends`",
    )
}
