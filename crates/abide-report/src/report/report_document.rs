use abide_core::statement::Statement;

use super::{appendix, evidence, front, remedies, services};
use crate::Messages;
use crate::document::{Attachment, Document, PageLabel};
use crate::json::statement_json;
use crate::phrases::{View, joined};

/// The report of a statement.
///
/// Everything it shows stands in the statement, which travels inside a PDF as `statement.json`.
#[must_use]
pub fn report_document(statement: &Statement, messages: &Messages) -> Document {
    let view = View::new(statement, messages);
    let (agreement, period) = (&statement.agreement, &statement.period);
    let heading = view.statement_heading();
    let title = view.title(agreement.title.as_ref(), &agreement.id);
    let mut blocks = front::blocks(&view);
    blocks.extend(services::blocks(&view));
    blocks.extend(remedies::blocks(&view));
    blocks.extend(evidence::blocks(&view));
    blocks.extend(appendix::blocks(&view));

    let scope: String = statement.scope.iter().map(|(field, value)| format!(" {field}={value}")).collect();
    Document {
        language: messages.language(),
        title: joined(&[title.clone(), heading.clone()]),
        identifier: format!(
            "{} {} {} {}{scope}",
            agreement.id, agreement.version, period.name, period.number
        ),
        instant: period.known_by,
        running: joined(&[title, heading]),
        page_labels: vec![PageLabel::new(messages)],
        watermark: String::new(),
        blocks,
        attachments: vec![Attachment {
            name: "statement.json".to_owned(),
            media_type: "application/json".to_owned(),
            description: messages.say("attachment-statement"),
            bytes: format!("{:#}\n", statement_json(statement)).into_bytes(),
        }],
    }
}
