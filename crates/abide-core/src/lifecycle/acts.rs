use std::collections::BTreeSet;

use super::{Act, LifeTerms};
use crate::agreement::{Digest, Id};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::text::{Node, NodeKind, Read, Reader, Scalar, Source, canonical_json, nearest, parse};

/// Reads a record of acts: a list in which each entry is one act. A text without an entry is an empty record.
///
/// With the terms of an agreement, the acts must fit them: parties and ways to end it must be there, and whoever signed
/// must have signed this text or one that an amendment put in its place.
pub fn read_acts(source: &Source, terms: &LifeTerms<'_>, faults: &mut Diagnostics) -> Option<Vec<Act>> {
    let said = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    if !source.text().lines().any(said) {
        return Some(Vec::new());
    }
    let node = parse(source, faults)?;
    let acts = Vec::<Act>::read(&node, &mut Reader::new(faults))?;
    fit(&acts, terms, faults);
    Some(acts)
}

/// One act as a line of a record; the values in quotes, whatever they hold.
pub fn record_line(act: &str, entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries
        .iter()
        .map(|(key, value)| {
            let scalar = NodeKind::Scalar(Scalar { text: value.clone(), quoted: true });
            format!("{key}: {}", canonical_json(&Node { kind: scalar, span: Span::default() }))
        })
        .collect();
    format!("- {act}: {{ {} }}\n", entries.join(", "))
}

fn fit(acts: &[Act], terms: &LifeTerms<'_>, faults: &mut Diagnostics) {
    let amendments: Vec<_> = acts
        .iter()
        .filter_map(|act| if let Act::Amended(amended) = act { Some(amended) } else { None })
        .collect();
    let mut texts = BTreeSet::from([&terms.digest]);
    for amended in &amendments {
        texts.extend([&amended.replaces.value, &amended.digest.value]);
    }
    if let Some(last) = amendments.iter().max_by_key(|amended| amended.at.value)
        && last.digest.value != terms.digest
    {
        faults.push(other_text(
            "amendment-of-other-text",
            "the last amendment leads to",
            &last.digest,
            terms,
        ));
    }
    for act in acts {
        if let Some(party) = act.party() {
            known_party(party, terms, faults);
        }
        match act {
            Act::Signed(signed) if !texts.contains(&signed.digest.value) => {
                faults.push(signature_of_other_text(&signed.digest, terms));
            }
            Act::Accepted(accepted) if !texts.contains(&accepted.digest.value) => {
                faults.push(signature_of_other_text(&accepted.digest, terms));
            }
            Act::Noticed(noticed) => known_way(&noticed.under, terms, faults),
            Act::Terminated(terminated) => known_way(&terminated.under, terms, faults),
            _ => {}
        }
    }
}

fn signature_of_other_text(digest: &Spanned<Digest>, terms: &LifeTerms<'_>) -> Diagnostic {
    other_text("signature-over-other-text", "this was signed for", digest, terms)
}

fn other_text(code: &'static str, what: &str, digest: &Spanned<Digest>, terms: &LifeTerms<'_>) -> Diagnostic {
    Diagnostic::error(
        code,
        digest.span,
        format!("{what} the text {}, and the agreement is {}", digest.value, terms.digest),
        "take the text that was signed, or record an `amended` and let every party sign the new one",
    )
}

fn known_party(party: &Spanned<Id>, terms: &LifeTerms<'_>, faults: &mut Diagnostics) {
    let parties = &terms.agreement.parties;
    let Some(known) = parties.get(party.value.as_str()) else {
        let ids: Vec<&str> = parties.iter().map(|(id, _)| id.value.as_str()).collect();
        faults.push(unknown("party", "unknown-party", party, &ids));
        return;
    };
    if !known.role.value.signs() {
        faults.push(Diagnostic::error(
            "party-does-not-sign",
            party.span,
            format!("`{}` only looks and is bound by nothing", party.value),
            "name a party that owes or receives something",
        ));
    }
}

fn known_way(under: &Spanned<Id>, terms: &LifeTerms<'_>, faults: &mut Diagnostics) {
    let ways = &terms.agreement.term.termination;
    if ways.get(under.value.as_str()).is_none() {
        let ids: Vec<&str> = ways.iter().map(|(id, _)| id.value.as_str()).collect();
        faults.push(unknown("way to end it", "unknown-termination", under, &ids));
    }
}

fn unknown(what: &str, code: &'static str, id: &Spanned<Id>, known: &[&str]) -> Diagnostic {
    let hint = match nearest(id.value.as_str(), known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if known.is_empty() => "the agreement has none".to_owned(),
        None => format!("the agreement has: {}", known.join(", ")),
    };
    Diagnostic::error(code, id.span, format!("the agreement has no {what} `{}`", id.value), hint)
}
