use abide_app::{ExportError, Exported, export_openslo, export_prometheus, export_tmf623};
use abide_exchange::prometheus::Series;
use serde_json::json;

use super::import::{notes_json, show_notes};
use crate::arguments::Format;
use crate::exchange_arguments::{ExportArguments, ExportPrometheusArguments, ExportVerb};
use crate::exit::Exit;
use crate::output::{complain, deliver, print_json, show_diagnostics, show_load_error};

/// Writes what others read.
pub(crate) fn run(verb: &ExportVerb) -> Exit {
    match verb {
        ExportVerb::Openslo(arguments) => give(arguments, "openslo", export_openslo(&arguments.agreement)),
        ExportVerb::Tmf623(arguments) => give(arguments, "tmf623", export_tmf623(&arguments.agreement)),
        ExportVerb::Prometheus(arguments) => {
            let ExportPrometheusArguments { export, up, good, total, service_label } = arguments;
            let series = Series {
                up: up.clone(),
                good: good.clone(),
                total: total.clone(),
                service_label: service_label.clone(),
            };
            give(export, "prometheus", export_prometheus(&export.agreement, &series))
        }
    }
}

/// Gives the result with everything that it leaves out.
fn give(arguments: &ExportArguments, kind: &str, exported: Result<Exported, ExportError>) -> Exit {
    let exported = match exported {
        Ok(exported) => exported,
        Err(ExportError::Load(error)) => {
            show_load_error(&error);
            return Exit::Errors;
        }
        Err(ExportError::Faulty { source_text, diagnostics }) => {
            show_diagnostics(&source_text, &diagnostics);
            return Exit::Errors;
        }
    };
    let written = match (&exported.text, arguments.format, &arguments.output) {
        (None, Format::Text, _) => Exit::Done,
        (Some(text), Format::Text, output) => deliver(text, output.as_deref()),
        (Some(text), Format::Json, Some(path)) => deliver(text, Some(path)),
        (_, Format::Json, _) => Exit::Done,
    };
    match arguments.format {
        Format::Text => {
            show_notes(Some(&exported.source), &exported.notes);
            if exported.text.is_none() {
                complain("nothing was written: the format can say nothing of this agreement");
                return Exit::Errors;
            }
        }
        Format::Json => print_json(&json!({
            "format": "abide.export/1",
            "kind": kind,
            "notes": notes_json(Some(&exported.source), &exported.notes),
            "text": exported.text,
        })),
    }
    if exported.text.is_none() { Exit::Errors } else { written }
}
