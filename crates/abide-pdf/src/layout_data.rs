use std::collections::BTreeSet;

use abide_report::document::{Document, layout_json};
use serde_json::{Value, json};

use crate::advances::Advances;
use crate::attachments::attachments;
use crate::printable::Printable;
use crate::{Fonts, PdfError, rooms, text_widths};

/// What the template reads: the plain data of the document, made safe to lay out.
///
/// # Errors
///
/// Where an attachment has a name that a file cannot have.
pub(crate) fn layout_data(
    document: &Document,
    fonts: &Fonts,
    printable: &mut Printable<'_>,
) -> Result<Value, PdfError> {
    let mut data = layout_json(document);
    printable.value(&mut data);
    let mut anchors = BTreeSet::new();
    unique_anchors(&mut data, &mut anchors);
    lead_somewhere(&mut data, &anchors);
    let mut advances = Advances::new(fonts, document.language);
    text_widths::measure(&mut data["blocks"], &mut advances);
    rooms::fit(&mut data["blocks"], document.is_right_to_left(), &mut advances);
    rooms::fit_line(&mut data["running"], document.is_right_to_left(), &mut advances);
    plain_cells(&mut data["blocks"]);
    data["fonts"] = json!(fonts.families(document.language));
    data["attachments"] = attachments(&document.attachments)?;
    Ok(data)
}

/// Takes anchors away that stand for a second time: a link could not choose between them.
fn unique_anchors(value: &mut Value, seen: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| unique_anchors(one, seen)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match field {
                    Value::String(anchor) if name == "anchor" => {
                        if !anchor.is_empty() && !seen.insert(anchor.clone()) {
                            anchor.clear();
                        }
                    }
                    _ => unique_anchors(field, seen),
                }
            }
        }
        _ => {}
    }
}

/// Takes links away that lead nowhere: their text is read all the same.
fn lead_somewhere(value: &mut Value, anchors: &BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| lead_somewhere(one, anchors)),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match field {
                    Value::String(link) if name == "link" => {
                        if !anchors.contains(link.as_str()) {
                            link.clear();
                        }
                    }
                    _ => lead_somewhere(field, anchors),
                }
            }
        }
        _ => {}
    }
}

/// Makes plain texts of the cells that have neither style nor link nor words that hold together, as most of a long
/// table are: the template would ask each of its pieces for all of that.
fn plain_cells(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(plain_cells),
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                match field {
                    Value::Array(cells) if name == "cells" => cells.iter_mut().for_each(|cell| {
                        if let Some(text) = plain_text(cell) {
                            *cell = json!(text);
                        }
                    }),
                    _ => plain_cells(field),
                }
            }
        }
        _ => {}
    }
}

fn plain_text(cell: &Value) -> Option<String> {
    let [piece] = cell.as_array()?.as_slice() else { return None };
    let is_plain = piece["style"] == "plain" && piece["link"] == "";
    piece["text"].as_str().filter(|_| is_plain).map(str::to_owned)
}
