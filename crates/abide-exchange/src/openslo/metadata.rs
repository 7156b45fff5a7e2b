use abide_core::diagnostic::Spanned;
use abide_core::text::NodeKind;

use super::fields::{Fields, Reading};
use super::names::{is_annotation_key, is_label_key};

/// How an object is called.
#[derive(Debug, Clone)]
pub(super) struct Metadata {
    pub(super) name: Spanned<String>,
    pub(super) display_name: Option<String>,
}

const KEY_HINT: &str = "a key has letters, digits, `-`, `.` and `_`, and a letter or digit at each end";

impl Reading<'_> {
    /// The metadata of a v1 object.
    pub(super) fn metadata(&mut self, object: &Fields<'_>) -> Option<Metadata> {
        let node = self.required(object, "metadata")?;
        let fields = self.fields(node, "metadata", &["name", "displayName", "labels", "annotations"])?;
        if let Some(labels) = fields.get("labels").and_then(|labels| self.any_fields(labels, "labels")) {
            self.labels(&labels);
        }
        let annotations = fields.get("annotations").and_then(|node| self.any_fields(node, "annotations"));
        if let Some(annotations) = annotations {
            self.annotations(&annotations);
        }
        self.called(&fields)
    }

    /// The metadata of a v1alpha object: only names.
    pub(super) fn alpha_metadata(&mut self, object: &Fields<'_>) -> Option<Metadata> {
        let node = self.required(object, "metadata")?;
        let fields = self.fields(node, "metadata", &["name", "displayName"])?;
        self.called(&fields)
    }

    fn called(&mut self, fields: &Fields<'_>) -> Option<Metadata> {
        let display_name = self.text_up_to(fields, "displayName", 63);
        let name = self.required_text(fields, "name");
        Some(Metadata { name: self.name(name)?, display_name })
    }

    fn labels(&mut self, labels: &Fields<'_>) {
        for entry in labels.entries() {
            let key = &entry.key.value;
            if !is_label_key(key) {
                let message = format!("`{key}` may not be the key of a label");
                self.fault("openslo-label-key", entry.key.span, message, KEY_HINT);
            }
            let texts = match &entry.value.kind {
                NodeKind::Scalar(_) => true,
                NodeKind::List(items) => items.iter().all(|item| item.text().is_some()),
                NodeKind::Map(_) => false,
            };
            if !texts {
                let message = format!("the label `{key}` is neither a text nor a list of texts");
                self.fault("openslo-wrong-type", entry.value.span, message, "write a text");
            }
        }
    }

    fn annotations(&mut self, annotations: &Fields<'_>) {
        for entry in annotations.entries() {
            let key = &entry.key.value;
            if !is_annotation_key(key) {
                let message = format!("`{key}` may not be the key of an annotation");
                let hint = format!("{KEY_HINT}; a domain and a slash may stand before it");
                self.fault("openslo-annotation-key", entry.key.span, message, hint);
            }
            if entry.value.text().is_none() {
                let message = format!("the annotation `{key}` is no text");
                self.fault("openslo-wrong-type", entry.value.span, message, "write a text");
            }
        }
    }
}
