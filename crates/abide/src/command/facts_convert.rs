use std::sync::Arc;

use abide_app::{ConvertFault, ConvertRequest, convert};
use abide_bulk::Watch;

use super::evaluate::fail;
use crate::arguments::ConvertArguments;
use crate::exit::Exit;
use crate::output::{complain, deliver};
use crate::progress::Progress;

/// Lays a log out anew.
pub(super) fn run(arguments: &ConvertArguments) -> Exit {
    let request = ConvertRequest {
        facts: arguments.facts.clone(),
        sources: arguments.sources.clone(),
        output: arguments.output.clone(),
    };
    let progress = Progress::start("converting");
    let watch = Arc::new(Watch::default());
    progress.watch(&watch);
    let converted = convert(&request, &watch);
    progress.end();
    let output = arguments.output.display();
    match converted {
        Ok(manifest) => {
            let (rows, files) = (manifest.rows, manifest.files.len());
            let text =
                format!("{rows} rows in {files} files; judge them by --sources {output}/sources.yaml\n");
            deliver(&text, None)
        }
        Err(ConvertFault::Sources(error)) => fail(&error),
        Err(error @ ConvertFault::NotOne(_)) => {
            complain(&format!("error: {error}"));
            Exit::Usage
        }
        Err(error @ ConvertFault::Convert(_)) => {
            complain(&format!("error: {error}"));
            Exit::Errors
        }
    }
}
