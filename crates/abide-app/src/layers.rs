use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use abide_bulk::nearest_file;
use abide_core::agreement::{CalendarTerms, Canonical, Digest, Id};
use abide_core::diagnostic::{Diagnostic, Diagnostics};
use abide_core::resolve::{Header, LayerText, PinRead, Resolved, at_home, check_pin, layer_cycle, resolve};
use abide_core::text::{Map, Node, Read, Reader, Source, parse};

use crate::files::files_of_calendars;
use crate::load::own_text;

/// Reads the texts that an agreement's own text builds on, and puts them over each other; nothing where one of them is
/// no tree or is not there. `space` takes them all; the first text of an empty one begins it.
pub(crate) fn read_layers(
    own: Source,
    path: &Path,
    space: &mut Option<Source>,
    faults: &mut Diagnostics,
) -> Option<Resolved> {
    read_layers_below(own, path, &[], space, faults)
}

/// The same for a text that others build on, so that none of them is read again.
fn read_layers_below(
    own: Source,
    path: &Path,
    below: &[PathBuf],
    space: &mut Option<Source>,
    faults: &mut Diagnostics,
) -> Option<Resolved> {
    let mut visited: Vec<PathBuf> = below.to_vec();
    let mut below: Vec<LayerText> = Vec::new();
    let mut next = Some((own, path.to_owned(), String::new()));
    while let Some((source, path, folder)) = next.take() {
        visited.push(real(&path));
        let text = layer(source, &folder, (!below.is_empty()).then_some(&*visited), space, faults)?;
        if let (Some(lower), Some(digest)) = (below.last(), &text.digest)
            && let Some(pinned) = &lower.header.extends
        {
            check_pin(pinned, &text.header, digest, true, faults);
        }
        if let Some(pinned) = &text.header.extends {
            next = Some(parent(pinned, &path, &folder, &visited, faults)?);
        }
        below.push(text);
    }
    below.reverse();
    resolve(&below, faults)
}

/// One text as a layer: a tree whose places are those of the space of all texts, and whose files are named from the
/// folder of the agreement. Of a parent, which says by what was visited whose it is, the digest is asked for.
fn layer(
    source: Source,
    folder: &str,
    parent_of: Option<&[PathBuf]>,
    space: &mut Option<Source>,
    faults: &mut Diagnostics,
) -> Option<LayerText> {
    let (file, text) = (source.name().to_owned(), source.clone());
    let base = match space {
        Some(space) => space.append(source),
        None => {
            *space = Some(source);
            0
        }
    };
    let mut own = Diagnostics::default();
    let node = parse(&text, &mut own);
    faults.append_moved(own, base);
    let node = at_home(node?.moved(base), folder);
    let header = Header::of(&node, parent_of.is_some(), faults);
    // The last one visited is this text itself.
    let below = parent_of.and_then(<[PathBuf]>::split_last);
    let digest = below.and_then(|(_, below)| digest_above(Path::new(&file), below));
    Some(LayerText { node, header, file, base, digest })
}

/// The text of a parent with its path and its folder, seen from the folder of the agreement.
fn parent(
    pinned: &PinRead,
    child: &Path,
    folder: &str,
    visited: &[PathBuf],
    faults: &mut Diagnostics,
) -> Option<(Source, PathBuf, String)> {
    let file = pinned.file();
    let path = child.parent().unwrap_or(Path::new("")).join(&file);
    if visited.contains(&real(&path)) {
        faults.push(layer_cycle(pinned, &file));
        return None;
    }
    let text = pinned_text(pinned, &path, faults)?;
    let own = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let parts: Vec<&str> = [folder, own].into_iter().filter(|part| !part.is_empty()).collect();
    let folder = parts.join("/");
    Some((Source::new(path.display().to_string(), text), path, folder))
}

/// The text of a pinned file; where there is none, the fault stands at the pin.
fn pinned_text(pinned: &PinRead, path: &Path, faults: &mut Diagnostics) -> Option<String> {
    let place = pinned.pin.file.as_ref().map_or(pinned.id.span, |file| file.span);
    let fault = |what: String, hint: String| {
        Diagnostic::error("unusable-file", place, format!("`{}` {what}", pinned.file()), hint)
    };
    match std::fs::read(path).map(String::from_utf8) {
        Ok(Ok(text)) => return Some(text),
        Ok(Err(_)) => faults.push(fault("is not text in UTF-8".to_owned(), "save it as UTF-8".to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let hint = match nearest_file(path).as_deref().and_then(Path::file_name) {
                Some(name) => format!("did you mean `{}`?", Path::new(name).display()),
                None => "put it beside this text, or say with `file` where it is".to_owned(),
            };
            faults.push(fault("is not there".to_owned(), hint));
        }
        Err(error) => {
            let hint = "check the rights of the file and its folder".to_owned();
            faults.push(fault(format!("cannot be read: {error}"), hint));
        }
    }
    None
}

/// The digest of a text as its own reading gives it: of its canonical form and of the files that it names together with
/// the texts that it builds on. `None` where it cannot be read, which its own check tells.
pub(crate) fn digest_of(path: &Path) -> Option<Digest> {
    digest_above(path, &[])
}

fn digest_above(path: &Path, below: &[PathBuf]) -> Option<Digest> {
    let mut silent = Diagnostics::default();
    let own = own_text(path).ok()?;
    let resolved = read_layers_below(own.clone(), path, below, &mut None, &mut silent)?;
    let calendars = calendars_of(&resolved.node);
    let files = files_of_calendars(&calendars, path.parent().unwrap_or(Path::new("")), &mut silent);
    Canonical::new(&own, &files.digests).map(|canonical| canonical.digest)
}

fn calendars_of(node: &Node) -> Map<Id, CalendarTerms> {
    let mut silent = Diagnostics::default();
    let read = node.get("calendars").and_then(|node| Map::read(node, &mut Reader::new(&mut silent)));
    read.unwrap_or_default()
}

/// A path as the system knows it, so that two ways to write it are one.
pub(crate) fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
