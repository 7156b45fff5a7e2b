use std::collections::BTreeSet;

use abide_report::document::Attachment;
use serde_json::{Value, json};

use crate::PdfError;

/// The attachments as the template takes them; the bytes of the one at position N are its file `attachment-N`.
///
/// # Errors
///
/// Where a name is empty, names a folder, or is that of another attachment.
pub(crate) fn attachments(list: &[Attachment]) -> Result<Value, PdfError> {
    let mut names = BTreeSet::new();
    let mut shown = Vec::new();
    for (at, attachment) in list.iter().enumerate() {
        let name = attachment.name.as_str();
        let fault = if name.trim().is_empty() {
            Some("the name is empty")
        } else if name.contains(['/', '\\', ':']) || name.starts_with('.') || name.contains(char::is_control)
        {
            Some("the name is not that of a file alone")
        } else if !names.insert(name) {
            Some("another attachment has this name")
        } else {
            None
        };
        if let Some(fault) = fault {
            return Err(PdfError::Attachment { name: name.to_owned(), fault });
        }
        // The standard asks for a description of each.
        let described = !attachment.description.trim().is_empty();
        shown.push(json!({
            "name": name,
            "file": file_name(at),
            "media_type": attachment.media_type,
            "description": if described { attachment.description.as_str() } else { name },
        }));
    }
    Ok(Value::Array(shown))
}

/// The name of the bytes of an attachment in the world of the template.
pub(crate) fn file_name(at: usize) -> String {
    format!("attachment-{at}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_that_of_one_file() {
        let named = |name: &str| Attachment {
            name: name.to_owned(),
            media_type: "application/json".to_owned(),
            description: String::new(),
            bytes: Vec::new(),
        };
        assert!(attachments(&[named("statement.json"), named("توافق.yaml")]).is_ok());
        for wrong in ["", " ", "../a", "a/b", "a\\b", ".hidden", "a\nb", "C:a"] {
            assert!(attachments(&[named(wrong)]).is_err(), "{wrong:?}");
        }
        let twice = attachments(&[named("a"), named("a")]).expect_err("twice").to_string();
        assert!(twice.contains("`a`") && twice.contains("help: "), "{twice}");
    }
}
