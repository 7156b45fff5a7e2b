use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::lifecycle::{Act, Signed};
use ed25519_dalek::{Signature, VerifyingKey};

/// Adds a fault for every signature that was not made with its key over what stands beside it.
pub(crate) fn check_signatures(acts: &[Act], faults: &mut Diagnostics) {
    for act in acts {
        if let Act::Signed(signed) = act
            && !is_genuine(signed)
        {
            faults.push(Diagnostic::error(
                "broken-signature",
                signed.signature.span,
                format!(
                    "this signature was not made with this key over the text {} for `{}`",
                    signed.digest.value, signed.party.value
                ),
                "something of the act was changed after it was signed; let the party sign again",
            ));
        }
    }
}

fn is_genuine(signed: &Signed) -> bool {
    let Ok(key) = VerifyingKey::from_bytes(&signed.key.value.0) else { return false };
    let signature = Signature::from_bytes(&signed.signature.value.0);
    key.verify_strict(signed.message().as_bytes(), &signature).is_ok()
}
