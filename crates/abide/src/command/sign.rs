use std::path::Path;

use abide_app::{Consent, SignError, SignRequest, create_key, now, sign};
use abide_core::agreement::Line;
use abide_core::text::ReadText;

use crate::exit::Exit;
use crate::output::{complain, print, show_diagnostics, show_load_error};
use crate::sign_arguments::SignArguments;

/// Puts a party's signature or acceptance on record, or makes a key pair.
pub(crate) fn run(arguments: &SignArguments) -> Exit {
    if let Some(path) = &arguments.create_key {
        return new_key(path);
    }
    let Some(request) = request(arguments) else { return Exit::Usage };
    match sign(&request) {
        Ok(signed) => {
            let how = match signed.key {
                Some(key) => format!("signed for {} with the key {key}", request.party),
                None => format!("accepted for {}", request.party),
            };
            print(&format!("{}\n{how}\n", signed.digest));
            complain(&format!("written: {}", signed.record.display()));
            Exit::Done
        }
        Err(error) => fail(&error),
    }
}

/// What was typed, as what was meant; what is only spaces is told.
fn request(arguments: &SignArguments) -> Option<SignRequest> {
    let said = [
        ("--name", &arguments.name),
        ("--capacity", &arguments.capacity),
        ("--shown-by", &arguments.shown_by),
    ];
    for (flag, text) in said {
        if let Some(text) = text
            && Line::read_text(text).is_err()
        {
            complain(&format!(
                "error: {flag}: there is no text\n  help: write it out, or leave `{flag}` out"
            ));
            return None;
        }
    }
    let consent = match (&arguments.key, &arguments.shown_by) {
        (Some(key), _) => Consent::Key(key.clone()),
        (None, Some(shown_by)) => Consent::ShownBy(shown_by.clone()),
        (None, None) => {
            complain(
                "error: nothing shows that the party agrees\n  help: sign with `--key FILE`, or say by `--shown-by TEXT` what shows it",
            );
            return None;
        }
    };
    Some(SignRequest {
        agreement: arguments.agreement.clone()?,
        record: arguments.record.clone(),
        party: arguments.party.clone()?,
        name: arguments.name.clone()?,
        capacity: arguments.capacity.clone(),
        at: arguments.at.unwrap_or_else(now),
        consent,
    })
}

fn new_key(path: &Path) -> Exit {
    match create_key(path) {
        Ok((beside, public)) => {
            print(&format!("{public}\n"));
            complain(&format!("written: {} (keep it secret), {}", path.display(), beside.display()));
            Exit::Done
        }
        Err(error) => {
            complain(&format!("error: {error}\n  help: {}", error.hint()));
            Exit::Outside
        }
    }
}

/// Says why nothing was signed or verified.
pub(super) fn fail(error: &SignError) -> Exit {
    match error {
        SignError::Load(error) => {
            show_load_error(error);
            Exit::Errors
        }
        SignError::Faulty { source_text, diagnostics } => {
            show_diagnostics(source_text, diagnostics);
            Exit::Errors
        }
        SignError::NoParty { hint, .. } => {
            complain(&format!("error: {error}\n  help: {hint}"));
            Exit::Usage
        }
        SignError::Already { .. } => {
            complain(&format!("error: {error}\n  help: `abide verify` shows who signed"));
            Exit::Errors
        }
        SignError::Key(key) => {
            complain(&format!("error: {error}\n  help: {}", key.hint()));
            Exit::Errors
        }
        SignError::Unwritable { .. } => {
            complain(&format!("error: {error}\n  help: check the rights of the file and its folder"));
            Exit::Outside
        }
    }
}
