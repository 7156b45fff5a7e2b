//! Characters of users that would steer the text around them reach no form of a report.

use abide_core::agreement::Wording;
use abide_core::statement::Statement;

use crate::samples::{hosting, regions, telecom};
use crate::{Language, Messages, render_html, render_markdown, render_text, report_document, statement_csv};

/// Ends an isolate that is not its own, turns round what follows, and opens an isolate that never ends.
const HOSTILE: &str = "\u{2069}Evil\u{202E}\u{202B}\u{2067}";

fn spoil(wording: &mut Wording) {
    for (_, text) in &mut wording.entries {
        text.push_str(HOSTILE);
    }
}

/// A statement in which whatever a user could write turns the text around it.
fn hostile(mut statement: Statement) -> Statement {
    let agreement = &mut statement.agreement;
    agreement.title.iter_mut().for_each(spoil);
    agreement.parties.iter_mut().for_each(|party| spoil(&mut party.name));
    for service in &mut statement.services {
        spoil(&mut service.name);
        for line in &mut service.objectives {
            line.title.iter_mut().for_each(spoil);
            line.scope.iter_mut().for_each(|(_, value)| value.push_str(HOSTILE));
            if let Some(items) = &mut line.figure.items {
                items.breaches.iter_mut().for_each(|breach| breach.item.push_str(HOSTILE));
                items
                    .breaches
                    .iter_mut()
                    .flat_map(|it| &mut it.values)
                    .for_each(|(_, it)| it.push_str(HOSTILE));
                items.rows.iter_mut().flat_map(|row| &mut row.values).for_each(|it| it.push_str(HOSTILE));
            }
            if let Some(time) = &mut line.figure.time {
                time.outages
                    .iter_mut()
                    .filter_map(|it| it.resource.as_mut())
                    .for_each(|it| it.push_str(HOSTILE));
            }
        }
    }
    for entry in &mut statement.entries {
        entry.about.iter_mut().for_each(spoil);
        entry.item.iter_mut().for_each(|item| item.push_str(HOSTILE));
        entry.scope.iter_mut().for_each(|(_, value)| value.push_str(HOSTILE));
    }
    for source in &mut statement.provenance.sources {
        source.name.push_str(HOSTILE);
        source.files.iter_mut().for_each(|(name, _)| name.push_str(HOSTILE));
    }
    statement
}

/// Whether each isolate of a text ends in it, and none ends that never began.
fn is_balanced(text: &str) -> bool {
    let open = text.chars().try_fold(0_usize, |open, character| match character {
        '\u{2066}'..='\u{2068}' => Some(open + 1),
        '\u{2069}' => open.checked_sub(1),
        _ => Some(open),
    });
    open == Some(0)
}

#[test]
fn no_text_of_a_user_turns_a_report_round() {
    for statement in [hosting(), telecom(), regions()].map(hostile) {
        for language in Language::ALL {
            let messages = Messages::new(language);
            let document = report_document(&statement, &messages);
            let pages = [
                ("HTML", render_html(&document)),
                ("Markdown", render_markdown(&document)),
                ("CSV", statement_csv(&statement)),
                ("text", render_text(&statement, &messages, 200, false)),
            ];
            for (form, page) in pages {
                assert!(page.contains("Evil"), "{form}");
                for line in page.lines() {
                    let steered = line.contains(['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}']);
                    assert!(
                        !steered && (form == "text" || is_balanced(line)),
                        "{language:?} {form}: {line:?}"
                    );
                }
            }
        }
    }
}
