use abide_core::diagnostic::Span;
use abide_core::text::{Node, NodeKind};

use super::fields::{Fields, Reading};
use super::{Relaxation, ShortDuration};

/// The operators of OpenSLO.
const OPERATORS: [(&str, ()); 4] = [("gt", ()), ("lt", ()), ("gte", ()), ("lte", ())];

/// What may stand in place of a reference: the kind of the object and the check of its `spec`.
type Spec<'a> = fn(&mut Reading<'a>, &Node);

impl<'a> Reading<'a> {
    /// The alert policies of an SLO; gives their place where there are any.
    pub(super) fn alert_policies(&mut self, spec: &Fields<'_>) -> Option<Span> {
        for policy in self.list(spec, "alertPolicies") {
            match &policy.kind {
                NodeKind::Scalar(scalar) => {
                    let message = "an alert policy is a name, where a map with `alertPolicyRef` is expected";
                    let hint = format!("write `alertPolicyRef: {}`", scalar.text);
                    self.relaxed(Relaxation::AlertPoliciesAsStrings, policy.span, message, hint);
                }
                _ => self.one_of(policy, "alertPolicyRef", "AlertPolicy", Reading::alert_policy_spec),
            }
        }
        spec.get("alertPolicies").map(|_| spec.place("alertPolicies"))
    }

    /// An object in place or a reference to one, never both.
    fn one_of(&mut self, node: &Node, reference: &'static str, kind: &'static str, spec: Spec<'a>) {
        let Some(fields) = self.fields(node, "the entry", &[reference, "kind", "metadata", "spec"]) else {
            return;
        };
        let inline = ["kind", "metadata", "spec"].into_iter().any(|key| fields.get(key).is_some());
        match (fields.get(reference).is_some(), inline) {
            (true, true) => {
                let message = format!("there is both `{reference}` and an object in place");
                self.fault("openslo-both", fields.place(reference), message, "keep one of the two");
            }
            (true, false) => {
                let name = self.required_text(&fields, reference);
                self.name(name);
            }
            (false, true) => {
                if let Some(word) = self.required_text(&fields, "kind")
                    && word.value != kind
                {
                    let message = format!("this is a `{}`, where a `{kind}` belongs", word.value);
                    self.fault("openslo-kind", word.span, message, format!("write `kind: {kind}`"));
                }
                self.metadata(&fields);
                if let Some(node) = self.required(&fields, "spec") {
                    spec(self, node);
                }
            }
            (false, false) => {
                let message = format!("there is neither `{reference}` nor an object in place");
                self.fault("openslo-neither", fields.span, message, format!("write `{reference}: NAME`"));
            }
        }
    }

    pub(super) fn alert_policy_spec(&mut self, node: &Node) {
        let known = [
            "description",
            "alertWhenNoData",
            "alertWhenBreaching",
            "alertWhenResolved",
            "conditions",
            "notificationTargets",
        ];
        let Some(spec) = self.fields(node, "an alert policy", &known) else { return };
        self.text_up_to(&spec, "description", 1050);
        for key in ["alertWhenNoData", "alertWhenBreaching", "alertWhenResolved"] {
            self.flag(&spec, key);
        }
        let conditions = self.list(&spec, "conditions");
        if conditions.len() != 1 {
            let message = format!("an alert policy has {} conditions; it needs one", conditions.len());
            self.fault("openslo-conditions", spec.place("conditions"), message, "keep exactly one condition");
        }
        for condition in conditions {
            self.one_of(condition, "conditionRef", "AlertCondition", Reading::alert_condition_spec);
        }
        let targets = self.list(&spec, "notificationTargets");
        if targets.is_empty() {
            let message = "an alert policy has nobody to tell: `notificationTargets` is empty";
            let hint = "add a target with `targetRef`";
            self.fault("openslo-no-target", spec.place("notificationTargets"), message, hint);
        }
        for target in targets {
            self.one_of(target, "targetRef", "AlertNotificationTarget", Reading::notification_target_spec);
        }
    }

    pub(super) fn alert_condition_spec(&mut self, node: &Node) {
        let Some(spec) = self.fields(node, "an alert condition", &["severity", "condition", "description"])
        else {
            return;
        };
        self.text_up_to(&spec, "description", 1050);
        self.required_text(&spec, "severity");
        let Some(node) = self.required(&spec, "condition") else { return };
        let known = ["kind", "op", "threshold", "lookbackWindow", "alertAfter"];
        let Some(condition) = self.fields(node, "a condition", &known) else { return };
        if let Some(kind) = self.required_text(&condition, "kind") {
            self.word(&kind, &[("burnrate", ())]);
        }
        if let Some(operator) = self.required_text(&condition, "op") {
            self.word(&operator, &OPERATORS);
        }
        if self.required(&condition, "threshold").is_some() {
            self.number(&condition, "threshold");
        }
        if self.required(&condition, "lookbackWindow").is_some() {
            self.short_duration(&condition, "lookbackWindow");
        }
        self.short_duration(&condition, "alertAfter");
    }

    pub(super) fn notification_target_spec(&mut self, node: &Node) {
        let Some(spec) = self.fields(node, "a notification target", &["description", "target"]) else {
            return;
        };
        self.text_up_to(&spec, "description", 1050);
        self.required_text(&spec, "target");
    }

    pub(super) fn data_source_spec(&mut self, node: &Node) {
        let Some(spec) = self.fields(node, "a data source", &["description", "type", "connectionDetails"])
        else {
            return;
        };
        self.text_up_to(&spec, "description", 1050);
        self.required_text(&spec, "type");
        self.required(&spec, "connectionDetails");
    }

    /// A length of time, where one is written.
    pub(super) fn short_duration(&mut self, fields: &Fields<'_>, key: &'static str) -> Option<ShortDuration> {
        let node = fields.get(key)?;
        let length = node.text().and_then(ShortDuration::of);
        if length.is_none() {
            let message = format!("`{key}` is no length of time");
            let hint = "write a whole number from 1 and one of `m`, `h`, `d`, `w`, `M`, `Q`, `Y`, like `28d`";
            self.fault("openslo-duration", node.span, message, hint);
        }
        length
    }
}
