use std::path::Path;

use abide_app::{Loaded, load};
use abide_core::agreement::Agreement;
use abide_core::plan::Plan;
use abide_report::document::{Document, layout_json};
use abide_report::{
    LegalOptions, LegalStyle, LegalTerms, Messages, legal_comparison, legal_document, render_html,
    render_markdown,
};
use serde_json::json;

use crate::arguments::{DocumentArguments, DocumentFormat, DocumentStyle};
use crate::exit::Exit;
use crate::output::{complain, deliver_bytes, show_diagnostics, show_load_error};

/// Writes the legal document of an agreement.
pub(crate) fn run(arguments: &DocumentArguments) -> Exit {
    let Some(format) = format(arguments) else {
        complain(&format!(
            "error: {}: no document has this ending; use .html, .pdf, .md or .json, or say `--format`",
            arguments.output.as_deref().unwrap_or(Path::new("")).display()
        ));
        return Exit::Usage;
    };
    if format != DocumentFormat::Pdf && super::pdf::is_for_no_pdf(arguments.font_dir.as_deref()) {
        return Exit::Usage;
    }
    if let Some(fault) = fault_of_beside(arguments) {
        complain(&fault);
        return Exit::Usage;
    }
    match document(arguments).and_then(|document| bytes(&document, arguments, format)) {
        Ok(bytes) => deliver_bytes(&bytes, arguments.output.as_deref().unwrap_or(Path::new("-"))),
        Err(exit) => exit,
    }
}

/// Why a second language cannot stand beside the first.
fn fault_of_beside(arguments: &DocumentArguments) -> Option<String> {
    let beside = arguments.beside?;
    let tag = beside.tag();
    if beside == arguments.lang {
        return Some(format!(
            "error: --beside {tag}: this is the language of the document itself\n  help: name another one, or leave `--beside` out"
        ));
    }
    match arguments.style {
        None | Some(DocumentStyle::Formal) => None,
        Some(_) => Some(format!(
            "error: --beside {tag}: two languages stand side by side in the formal style only\n  help: leave `--style` out, or write each language by itself"
        )),
    }
}

/// The form that was asked for, else that of the file's ending, else a page.
fn format(arguments: &DocumentArguments) -> Option<DocumentFormat> {
    let output = arguments.output.as_deref().filter(|output| *output != Path::new("-"));
    match (arguments.format, output) {
        (Some(format), _) => Some(format),
        (None, None) => Some(DocumentFormat::Html),
        (None, Some(output)) => match output.extension()?.to_str()? {
            "html" | "htm" => Some(DocumentFormat::Html),
            "md" | "markdown" => Some(DocumentFormat::Md),
            "pdf" => Some(DocumentFormat::Pdf),
            "json" => Some(DocumentFormat::Json),
            _ => None,
        },
    }
}

fn bytes(
    document: &Document,
    arguments: &DocumentArguments,
    format: DocumentFormat,
) -> Result<Vec<u8>, Exit> {
    Ok(match format {
        DocumentFormat::Html => render_html(document).into_bytes(),
        DocumentFormat::Md => render_markdown(document).into_bytes(),
        DocumentFormat::Pdf => return super::pdf::bytes(document, arguments.font_dir.as_deref()),
        DocumentFormat::Json => {
            let document = json!({ "format": "abide.document/1", "document": layout_json(document) });
            format!("{document:#}\n").into_bytes()
        }
    })
}

fn document(arguments: &DocumentArguments) -> Result<Document, Exit> {
    let messages = Messages::new(arguments.lang);
    let beside = arguments.beside.map(Messages::new);
    let options =
        LegalOptions { style: arguments.style.map(style), draft: arguments.draft, beside: beside.as_ref() };
    let loaded = read(&arguments.agreement)?;
    let terms = terms(&loaded)?;
    match &arguments.compare {
        None => Ok(legal_document(terms, &messages, &options)),
        Some(old) => {
            let (path, old) = (old, read(old)?);
            let old = self::terms(&old)?;
            if old.plan.id != terms.plan.id && !arguments.force {
                complain(&format!(
                    "error: {}: this is the agreement `{}`, not an older version of `{}`; to compare the two all \
                     the same, say `--force`",
                    path.display(),
                    old.plan.id,
                    terms.plan.id
                ));
                return Err(Exit::Errors);
            }
            Ok(legal_comparison(old, terms, &messages, &options))
        }
    }
}

/// An agreement without errors; what is wrong with it is shown as `check` shows it.
fn read(path: &Path) -> Result<Loaded, Exit> {
    let loaded = load(path).map_err(|error| {
        show_load_error(&error);
        Exit::Errors
    })?;
    show_diagnostics(&loaded.source, &loaded.diagnostics);
    Ok(loaded)
}

fn terms(loaded: &Loaded) -> Result<LegalTerms<'_>, Exit> {
    let both: Option<(&Agreement, &Plan)> = loaded.agreement.as_ref().zip(loaded.plan.as_ref());
    let (agreement, plan) = both.ok_or(Exit::Errors)?;
    Ok(LegalTerms { agreement, plan, files: &loaded.files, resolved: loaded.resolved.as_ref() })
}

fn style(style: DocumentStyle) -> LegalStyle {
    match style {
        DocumentStyle::Formal => LegalStyle::Formal,
        DocumentStyle::Columns => LegalStyle::Columns,
        DocumentStyle::Funnel => LegalStyle::Funnel,
        DocumentStyle::Service => LegalStyle::Service,
        DocumentStyle::Bullets => LegalStyle::Bullets,
        DocumentStyle::Summary => LegalStyle::Summary,
        DocumentStyle::Levels => LegalStyle::Levels,
    }
}
