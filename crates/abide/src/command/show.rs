use abide_app::{Loaded, load};
use abide_report::{resolved_json, resolved_yaml};

use crate::arguments::Format;
use crate::exit::Exit;
use crate::output::{complain, deliver_bytes, show_diagnostics, show_load_error};
use crate::show_arguments::ShowArguments;

/// Shows an agreement in another form than that in which its authors wrote it.
pub(crate) fn run(arguments: &ShowArguments) -> Exit {
    let loaded = match load(&arguments.agreement) {
        Ok(loaded) => loaded,
        Err(error) => {
            show_load_error(&error);
            return Exit::Errors;
        }
    };
    show_diagnostics(&loaded.source, &loaded.diagnostics);
    if arguments.resolved {
        return resolved(&loaded, arguments);
    }
    // An upper layer is no whole agreement, but it is pinned by its digest all the same.
    let whole = loaded.plan.is_some() || loaded.is_upper_layer();
    let Some(canonical) = loaded.canonical().filter(|_| whole) else { return Exit::Errors };
    // Not a byte more than what is signed, so that any program that makes SHA-256 sums comes to the same digest.
    let delivered = deliver_bytes(canonical.text.as_bytes(), &arguments.output);
    complain(&canonical.digest.to_string());
    delivered
}

/// The agreement as its layers make it; what is wrong with it is told beside it.
fn resolved(loaded: &Loaded, arguments: &ShowArguments) -> Exit {
    let Some(resolved) = &loaded.resolved else { return Exit::Errors };
    let text = match arguments.format {
        Format::Text => resolved_yaml(resolved, &loaded.source),
        Format::Json => format!("{:#}\n", resolved_json(resolved, &loaded.source)),
    };
    let delivered = deliver_bytes(text.as_bytes(), &arguments.output);
    if delivered == Exit::Done && loaded.plan.is_none() && !loaded.is_upper_layer() {
        return Exit::Errors;
    }
    delivered
}
