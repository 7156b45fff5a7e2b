use std::path::Path;

use abide_app::{Signatory, Verified, public_key, verify};
use abide_core::agreement::PublicKey;
use serde_json::{Value, json};

use crate::arguments::Format;
use crate::exit::Exit;
use crate::output::{complain, print, print_json, show_diagnostics};
use crate::sign_arguments::VerifyArguments;

/// Verifies the signatures of an agreement.
pub(crate) fn run(arguments: &VerifyArguments) -> Exit {
    let keys: Result<Vec<(String, PublicKey)>, Exit> =
        arguments.key.iter().map(|argument| known_key(argument)).collect();
    let keys = match keys {
        Ok(keys) => keys,
        Err(exit) => return exit,
    };
    let verified = match verify(&arguments.agreement, arguments.record.as_deref(), &keys) {
        Ok(verified) => verified,
        Err(error) => return super::sign::fail(&error),
    };
    match arguments.format {
        Format::Text => {
            show_diagnostics(&verified.record, &verified.diagnostics);
            print(&text(&verified));
        }
        Format::Json => print_json(&document(&verified)),
    }
    let incomplete = arguments.complete && !verified.missing.is_empty();
    if verified.has_errors() || incomplete { Exit::Errors } else { Exit::Done }
}

/// `contoso=contoso.key.pub`.
fn known_key(argument: &str) -> Result<(String, PublicKey), Exit> {
    let Some((party, file)) = argument.split_once('=') else {
        complain(&format!("error: --key {argument}: write it like `--key contoso=contoso.key.pub`"));
        return Err(Exit::Usage);
    };
    let key = public_key(Path::new(file)).map_err(|error| {
        complain(&format!("error: {error}\n  help: {}", error.hint()));
        Exit::Errors
    })?;
    Ok((party.to_owned(), key))
}

fn text(verified: &Verified) -> String {
    let mut lines = vec![verified.digest.to_string()];
    for signatory in &verified.signatories {
        let capacity = signatory.capacity.as_ref().map_or(String::new(), |capacity| format!(", {capacity}"));
        let Signatory { party, name, at, .. } = signatory;
        let how = match (&signatory.key, &signatory.shown_by) {
            (Some(key), _) => format!("signed with {key}"),
            (None, Some(shown_by)) => format!("accepted, shown by: {shown_by}"),
            (None, None) => String::new(),
        };
        lines.push(format!("  {party}: {name}{capacity}, {at}\n    {how}"));
    }
    lines.push(match verified.missing.as_slice() {
        [] => "every party agreed to this text".to_owned(),
        missing => format!("missing: {}", missing.join(", ")),
    });
    lines.join("\n") + "\n"
}

fn document(verified: &Verified) -> Value {
    let signatories: Vec<Value> = verified
        .signatories
        .iter()
        .map(|signatory| {
            json!({
                "party": signatory.party,
                "name": signatory.name,
                "capacity": signatory.capacity,
                "at": signatory.at.to_string(),
                "key": signatory.key.map(|key| key.to_string()),
                "shown_by": signatory.shown_by,
            })
        })
        .collect();
    json!({
        "format": "abide.verify/1",
        "digest": verified.digest.to_string(),
        "record": verified.record.name(),
        "valid": !verified.has_errors(),
        "complete": verified.missing.is_empty(),
        "signatories": signatories,
        "missing": verified.missing,
        "diagnostics": abide_report::diagnostic::json(&verified.record, &verified.diagnostics),
    })
}
