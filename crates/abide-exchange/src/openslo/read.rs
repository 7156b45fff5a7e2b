use abide_core::diagnostic::{Diagnostic, Diagnostics, Severity, Span, Spanned};
use abide_core::text::{Node, NodeKind, Source, parse};

use super::documents::documents;
use super::fields::{Fields, Reading};
use super::metadata::Metadata;
use super::{Indicator, Mode, Object, Objects};
use crate::Note;

/// What a text of OpenSLO holds.
#[derive(Debug, Clone)]
pub struct ReadObjects {
    /// The objects that could be read.
    pub objects: Objects,
    /// What is wrong, by place.
    pub diagnostics: Vec<Diagnostic>,
    /// What was relaxed, in the order of the text.
    pub notes: Vec<Note>,
}

impl ReadObjects {
    /// Whether the text breaks a rule.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|fault| fault.severity == Severity::Error)
    }
}

const V1: &str = "openslo/v1";
const V1_ALPHA: &str = "openslo/v1alpha";

/// Reads all objects of a text: one document or several, each an object or a list of objects, of `openslo/v1alpha` or
/// `openslo/v1`. Every fault has its place.
pub fn read(source: &Source, mode: Mode) -> ReadObjects {
    let (mut faults, mut notes) = (Diagnostics::default(), Vec::new());
    let mut objects = Objects::default();
    let documents = documents(source.text());
    for text in &documents {
        let Some(node) = parse(&Source::new(source.name(), text.as_str()), &mut faults) else { continue };
        let mut reading = Reading::new(mode, &mut faults, &mut notes);
        match &node.kind {
            NodeKind::List(items) => {
                objects.all.extend(items.iter().filter_map(|item| reading.object(item)));
            }
            _ => objects.all.extend(reading.object(&node)),
        }
    }
    if documents.is_empty() {
        let hint = "begin with `apiVersion: openslo/v1`";
        faults.push(Diagnostic::error("openslo-empty", Span::default(), "the file holds no object", hint));
    }
    ReadObjects { objects, diagnostics: faults.sorted(), notes }
}

impl Reading<'_> {
    fn object(&mut self, node: &Node) -> Option<Object> {
        let fields = self.fields(node, "an object", &["apiVersion", "kind", "metadata", "spec"])?;
        let version = self.required_text(&fields, "apiVersion");
        let kind = self.required_text(&fields, "kind");
        let version = version?;
        match version.value.as_str() {
            V1 => {
                let metadata = self.metadata(&fields);
                self.v1_object(&fields, &kind?, metadata)
            }
            V1_ALPHA => {
                let metadata = self.alpha_metadata(&fields);
                self.alpha_object(&fields, &kind?, metadata)
            }
            other => {
                let message = format!("`{other}` is no version that can be read");
                let hint = format!("`{V1_ALPHA}` and `{V1}` can");
                self.fault("openslo-version", version.span, message, hint);
                None
            }
        }
    }

    fn v1_object(
        &mut self,
        fields: &Fields<'_>,
        kind: &Spanned<String>,
        metadata: Option<Metadata>,
    ) -> Option<Object> {
        const KINDS: [(&str, &str); 7] = [
            ("SLO", "SLO"),
            ("SLI", "SLI"),
            ("DataSource", "DataSource"),
            ("Service", "Service"),
            ("AlertPolicy", "AlertPolicy"),
            ("AlertCondition", "AlertCondition"),
            ("AlertNotificationTarget", "AlertNotificationTarget"),
        ];
        let kind = self.word(kind, &KINDS)?;
        if kind == "Service" {
            return self.service(fields, metadata);
        }
        let spec = self.required(fields, "spec")?;
        match kind {
            "SLO" => {
                let known = metadata.is_some();
                let slo = self.slo(spec, metadata.unwrap_or_else(unnamed));
                slo.filter(|_| known).map(Object::Slo)
            }
            "SLI" => {
                let metric = self.indicator_spec(spec);
                Some(Object::Sli(Indicator { name: metadata?.name.value, metric: metric?, span: spec.span }))
            }
            _ => {
                match kind {
                    "DataSource" => self.data_source_spec(spec),
                    "AlertPolicy" => self.alert_policy_spec(spec),
                    "AlertCondition" => self.alert_condition_spec(spec),
                    _ => self.notification_target_spec(spec),
                }
                let name = metadata?.name;
                self.left_out(
                    format!("{kind} `{}`: an agreement has no place for it", name.value),
                    name.span,
                );
                Some(Object::Other { kind, name })
            }
        }
    }

    fn alpha_object(
        &mut self,
        fields: &Fields<'_>,
        kind: &Spanned<String>,
        metadata: Option<Metadata>,
    ) -> Option<Object> {
        if self.word(kind, &[("SLO", true), ("Service", false)])? {
            let spec = self.required(fields, "spec")?;
            let known = metadata.is_some();
            let slo = self.alpha_slo(spec, metadata.unwrap_or_else(unnamed));
            return slo.filter(|_| known).map(Object::Slo);
        }
        self.service(fields, metadata)
    }

    fn service(&mut self, fields: &Fields<'_>, metadata: Option<Metadata>) -> Option<Object> {
        if let Some(spec) =
            fields.get("spec").and_then(|spec| self.fields(spec, "a service", &["description"]))
        {
            self.text_up_to(&spec, "description", 1050);
        }
        let metadata = metadata?;
        Some(Object::Service { name: metadata.name.value, display_name: metadata.display_name })
    }
}

/// What stands for faulty metadata, so that the rest of the object is looked at too.
fn unnamed() -> Metadata {
    Metadata { name: Spanned::new(String::new(), Span::default()), display_name: None }
}
