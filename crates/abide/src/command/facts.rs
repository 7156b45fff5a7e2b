use abide_bulk::{ReadyDescription, SourceDescription};
use abide_core::fact::Stream;
use abide_core::text::{ReadText, nearest};
use serde_json::json;

#[cfg(feature = "sql")]
use super::facts_sql;
#[cfg(not(feature = "sql"))]
use super::facts_without_sql as facts_sql;
use super::{facts_check, facts_convert};
use crate::arguments::{DescribeArguments, FactsVerb, Format};
use crate::exit::Exit;
use crate::output::{complain, print, print_json};

/// Looks at facts and descriptions.
pub(crate) fn run(verb: &FactsVerb) -> Exit {
    match verb {
        FactsVerb::Check(arguments) => facts_check::run(arguments),
        FactsVerb::Convert(arguments) => facts_convert::run(arguments),
        FactsVerb::Describe(arguments) => describe(arguments),
        FactsVerb::Sql(arguments) => facts_sql::run(arguments),
    }
}

fn describe(arguments: &DescribeArguments) -> Exit {
    let name = match &arguments.name {
        Some(name) if !arguments.list => name,
        _ => return list(arguments.format),
    };
    let found = match (ReadyDescription::named(name), Stream::read_text(name)) {
        (Some(ready), _) => Some((ready.text, ready.description().stream.value, ready.about())),
        (None, Ok(stream)) => {
            let about = format!("Abide's own form of {}.", stream.word());
            Some((SourceDescription::built_in_text(stream), stream, about))
        }
        (None, Err(_)) => None,
    };
    let Some((text, stream, about)) = found else {
        complain(&format!("error: there is no ready description `{name}`"));
        let known = ReadyDescription::ALL.iter().map(|ready| ready.name);
        complain(&match nearest(name, known) {
            Some(nearest) => format!("  help: did you mean `{nearest}`?"),
            None => "  help: `abide facts describe --list` shows them".to_owned(),
        });
        return Exit::Usage;
    };
    match arguments.format {
        Format::Text => print(&format!("{}\n", text.trim_end())),
        Format::Json => print_json(&json!({
            "format": "abide.facts-description/1",
            "id": name,
            "stream": stream.word(),
            "about": about,
            "text": text,
        })),
    }
    Exit::Done
}

fn list(format: Format) -> Exit {
    let all = ReadyDescription::ALL;
    match format {
        Format::Text => {
            for ready in all {
                let stream = ready.description().stream.value;
                print(&format!(
                    "{:<26} {:<9} {}\n",
                    ready.name,
                    stream.word(),
                    first_sentence(&ready.about())
                ));
            }
            print(
                "\nUse one by its name, `--facts tickets=log.csv:servicenow`, or print it with `abide facts describe NAME`\n",
            );
            print("into a file of your own and change it there.\n");
        }
        Format::Json => {
            let entry = |ready: &ReadyDescription| {
                let stream = ready.description().stream.value;
                json!({ "id": ready.name, "stream": stream.word(), "about": ready.about() })
            };
            let descriptions: Vec<_> = all.iter().map(entry).collect();
            print_json(&json!({ "format": "abide.facts-descriptions/1", "descriptions": descriptions }));
        }
    }
    Exit::Done
}

/// Up to the first full stop that ends a sentence.
fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text, |(first, _)| first)
}
