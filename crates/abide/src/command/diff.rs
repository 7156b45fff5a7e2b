use std::path::Path;

use abide_app::{Loaded, load};
use abide_core::agreement::Digest;
use abide_report::{DifferenceTerms, LegalTerms, Messages, difference_json, difference_text};

use crate::arguments::{DiffArguments, Format};
use crate::exit::Exit;
use crate::output::{complain, print, print_json, show_diagnostics, show_load_error};

/// Says what follows from the newer of two versions, and which clauses it changed.
pub(crate) fn run(arguments: &DiffArguments) -> Exit {
    let [old, new] = [&arguments.old, &arguments.new].map(|path| read(path));
    let ((old, before), (new, after)) = match (old, new) {
        (Ok(old), Ok(new)) => (old, new),
        (Err(exit), _) | (_, Err(exit)) => return exit,
    };
    let (Some(old), Some(new)) = (terms(&old, &before), terms(&new, &after)) else { return Exit::Errors };
    if old.legal.plan.id != new.legal.plan.id && !arguments.force {
        complain(&format!(
            "error: {}: this is the agreement `{}`, not an older version of `{}`; to compare the two all the same, say `--force`",
            arguments.old.display(),
            old.legal.plan.id,
            new.legal.plan.id
        ));
        return Exit::Errors;
    }
    let messages = Messages::new(arguments.lang);
    match arguments.format {
        Format::Text => print(&difference_text(old, new, &messages)),
        Format::Json => print_json(&difference_json(old, new, &messages)),
    }
    Exit::Done
}

/// An agreement without errors and its digest; what is wrong with it is shown as `check` shows it.
fn read(path: &Path) -> Result<(Loaded, Digest), Exit> {
    let loaded = load(path).map_err(|error| {
        show_load_error(&error);
        Exit::Errors
    })?;
    show_diagnostics(&loaded.source, &loaded.diagnostics);
    let digest = loaded.canonical().map(|canonical| canonical.digest).ok_or(Exit::Errors)?;
    Ok((loaded, digest))
}

fn terms<'l>(loaded: &'l Loaded, digest: &'l Digest) -> Option<DifferenceTerms<'l>> {
    let (agreement, plan) = loaded.agreement.as_ref().zip(loaded.plan.as_ref())?;
    let resolved = loaded.resolved.as_ref();
    Some(DifferenceTerms { legal: LegalTerms { agreement, plan, files: &loaded.files, resolved }, digest })
}
