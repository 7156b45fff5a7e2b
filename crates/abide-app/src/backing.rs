use std::path::{Path, PathBuf};

use abide_core::agreement::{Agreement, Id, Pin};
use abide_core::backing::{Beneath, Carried, backing_cycle, backing_faulty, backing_missing, judge_backing};
use abide_core::check::check;
use abide_core::diagnostic::{Diagnostic, Diagnostics, Severity, Span, Spanned};
use abide_core::plan::Plan;
use abide_core::resolve::{Header, PinRead, check_pin};
use abide_core::text::{Map, Read, Reader, Source};

use crate::files::files_of;
use crate::layers::{digest_of, read_layers, real};
use crate::load::own_text;

/// An agreement beneath another, read and compiled.
struct BeneathText {
    id: Spanned<Id>,
    agreement: Agreement,
    plan: Plan,
}

/// Holds an agreement against those that it names as its backing. Their texts are put behind its own in `space`.
///
/// Only a check does so: what stands beneath is the provider's affair and changes no judgement, and a customer need not
/// have those texts.
pub(crate) fn held_against_backing(
    agreement: &Agreement,
    plan: &Plan,
    path: &Path,
    space: &mut Source,
    faults: &mut Diagnostics,
) -> Vec<Carried> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let texts: Vec<BeneathText> = agreement
        .backing
        .iter()
        .filter_map(|(id, pin)| {
            let pinned = PinRead { id: id.clone(), pin: pin.clone() };
            beneath(&pinned, folder, path, space, faults)
        })
        .collect();
    let beneath: Vec<Beneath<'_>> = texts
        .iter()
        .map(|text| Beneath { id: &text.id, agreement: &text.agreement, plan: &text.plan })
        .collect();
    judge_backing(agreement, plan, &beneath, faults)
}

fn beneath(
    pinned: &PinRead,
    folder: &Path,
    above: &Path,
    space: &mut Source,
    faults: &mut Diagnostics,
) -> Option<BeneathText> {
    let path = folder.join(pinned.file());
    if !path.is_file() {
        faults.push(backing_missing(pinned));
        return None;
    }
    let text = match own_text(&path) {
        Ok(text) => text,
        Err(error) => {
            let first = Diagnostic::error("unusable-file", pinned.id.span, error.to_string(), error.hint());
            faults.push(backing_faulty(pinned, &first));
            return None;
        }
    };
    let mut own = Diagnostics::default();
    let mut all = Some(space.clone());
    let resolved = read_layers(text.clone(), &path, &mut all, &mut own);
    if let Some(all) = all {
        *space = all;
    }
    let agreement = resolved.as_ref().and_then(|resolved| Agreement::from_node(&resolved.node, &mut own));
    let (agreement, plan) = match agreement {
        None => (None, None),
        Some(agreement) => {
            check(&agreement, &mut own);
            let files = files_of(&agreement, path.parent().unwrap_or(Path::new("")), &mut own);
            let sound = !own.has_errors();
            let plan = if sound { Plan::from_agreement(&agreement, &text, &files, &mut own) } else { None };
            (Some(agreement), plan)
        }
    };
    if let (Some(resolved), Some(digest)) = (&resolved, digest_of(&path)) {
        check_pin(
            pinned,
            &Header::of(&resolved.node, false, &mut Diagnostics::default()),
            &digest,
            false,
            faults,
        );
    }
    if let Some(first) = own.sorted().iter().find(|fault| fault.severity == Severity::Error) {
        faults.push(backing_faulty(pinned, first));
        return None;
    }
    let (agreement, plan) = (agreement?, plan?);
    if let Some(back) = leads_back(&path, &agreement.backing, &real(above), &mut Vec::new()) {
        faults.push(backing_cycle(pinned, back));
        return None;
    }
    Some(BeneathText { id: pinned.id.clone(), agreement, plan })
}

/// Where an agreement names one that, in the end, stands on `above`.
fn leads_back(path: &Path, backing: &Map<Id, Pin>, above: &Path, visited: &mut Vec<PathBuf>) -> Option<Span> {
    let folder = path.parent().unwrap_or(Path::new(""));
    backing.iter().find_map(|(id, pin)| {
        let next = folder.join(PinRead { id: id.clone(), pin: pin.clone() }.file());
        let known = real(&next);
        if known == above {
            return Some(id.span);
        }
        if visited.contains(&known) {
            return None;
        }
        visited.push(known);
        let mut silent = Diagnostics::default();
        let resolved = read_layers(own_text(&next).ok()?, &next, &mut None, &mut silent)?;
        let theirs = Map::read(resolved.node.get("backing")?, &mut Reader::new(&mut silent))?;
        leads_back(&next, &theirs, above, visited).map(|_| id.span)
    })
}
