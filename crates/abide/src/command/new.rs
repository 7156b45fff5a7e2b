use std::path::Path;

use abide_core::agreement::Id;
use abide_core::text::ReadText;
use serde_json::json;

use crate::arguments::{Format, NewArguments};
use crate::bundle::{BundledFile, TEMPLATES, Template};
use crate::exit::Exit;
use crate::output::{complain, print, print_json};

/// Writes a first agreement with facts beside it.
pub(crate) fn run(arguments: &NewArguments) -> Exit {
    if arguments.list {
        return list(arguments.format);
    }
    let id = arguments.id.as_deref().unwrap_or_default();
    if let Err(fault) = Id::read_text(id) {
        complain(&format!("error: {}; {}", fault.message, fault.hint));
        return Exit::Usage;
    }
    let Some(template) = TEMPLATES.iter().find(|template| template.id == arguments.template) else {
        let known: Vec<&str> = TEMPLATES.iter().map(|template| template.id).collect();
        complain(&format!(
            "error: there is no template `{}`; one of: {}",
            arguments.template,
            known.join(", ")
        ));
        return Exit::Usage;
    };
    let agreement_name = format!("{id}.yaml");
    let agreement = template.agreement.replace("{{id}}", id);
    let mut files: Vec<BundledFile<'_>> = template.files.to_vec();
    files.push((&agreement_name, agreement.as_bytes()));
    if let Err(exit) = write(&arguments.output, &files, arguments.force) {
        return exit;
    }
    tell(arguments, template, id, &files);
    Exit::Done
}

fn list(format: Format) -> Exit {
    match format {
        Format::Json => {
            let templates: Vec<_> = TEMPLATES
                .iter()
                .map(|template| json!({ "id": template.id, "about": template.about }))
                .collect();
            print_json(&json!({ "format": "abide.templates/1", "templates": templates }));
        }
        Format::Text => {
            for template in TEMPLATES {
                print(&format!("{:<24} {}\n", template.id, template.about));
            }
        }
    }
    Exit::Done
}

/// Writes files into a folder; unless it is forced, none when one of them exists.
pub(crate) fn write(folder: &Path, files: &[BundledFile<'_>], force: bool) -> Result<(), Exit> {
    if let Some((existing, _)) = files.iter().find(|(name, _)| !force && folder.join(name).exists()) {
        complain(&format!(
            "error: {} exists; nothing was written\n  help: choose another folder with `--output`, or `--force`",
            folder.join(existing).display()
        ));
        return Err(Exit::Outside);
    }
    let written = std::fs::create_dir_all(folder)
        .and_then(|()| files.iter().try_for_each(|(name, bytes)| std::fs::write(folder.join(name), bytes)));
    written.map_err(|error| {
        complain(&format!("error: {}: {error}", folder.display()));
        Exit::Outside
    })
}

fn tell(arguments: &NewArguments, template: &Template, id: &str, files: &[BundledFile<'_>]) {
    let path = |name: &str| arguments.output.join(name).display().to_string();
    let next = format!(
        "abide evaluate {} --sources {} --period {} --as-of {}",
        path(&format!("{id}.yaml")),
        path("sources.yaml"),
        template.period,
        template.as_of
    );
    match arguments.format {
        Format::Json => {
            let written: Vec<String> = files.iter().map(|(name, _)| path(name)).collect();
            print_json(&json!({
                "format": "abide.new/1",
                "template": template.id,
                "written": written,
                "next": next,
            }));
        }
        Format::Text => {
            let written: Vec<String> = files.iter().map(|(name, _)| path(name)).collect();
            print(&format!(
                "wrote {}\n\nThe agreement is yours to edit; the facts are an example. See it judged:\n\n  {next}\n",
                written.join(", ")
            ));
        }
    }
}
