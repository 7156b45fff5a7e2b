use abide_app::load;

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
    let Some(canonical) = loaded.plan.as_ref().and_then(|_| loaded.canonical()) else { return Exit::Errors };
    // Not a byte more than what is signed, so that any program that makes SHA-256 sums comes to the same digest.
    let delivered = deliver_bytes(canonical.text.as_bytes(), &arguments.output);
    complain(&canonical.digest.to_string());
    delivered
}
