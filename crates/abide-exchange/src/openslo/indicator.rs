use abide_core::diagnostic::Spanned;
use abide_core::text::{Node, NodeKind};

use super::fields::{Fields, Reading};
use super::{Indicator, Metric, PromiseIndicator, Query};

/// Whether raw values are shares of good or of bad events.
const RAW_TYPES: [(&str, bool); 2] = [("success", true), ("failure", false)];

impl Reading<'_> {
    /// The indicator of an SLO or of one of its objectives; `None` where there is none, or a faulty one.
    pub(super) fn indicator_of(&mut self, fields: &Fields<'_>) -> Option<PromiseIndicator> {
        match (fields.get("indicator"), fields.get("indicatorRef")) {
            (Some(_), Some(_)) => {
                let message = "there is both `indicator` and `indicatorRef`";
                self.fault("openslo-both", fields.place("indicatorRef"), message, "keep one of the two");
                None
            }
            (Some(node), None) => self.inline_indicator(node).map(PromiseIndicator::Inline),
            (None, Some(_)) => {
                let name = self.required_text(fields, "indicatorRef");
                self.name(name).map(PromiseIndicator::Named)
            }
            (None, None) => None,
        }
    }

    fn inline_indicator(&mut self, node: &Node) -> Option<Indicator> {
        let fields = self.fields(node, "an indicator", &["metadata", "spec"])?;
        let metadata = self.metadata(&fields);
        let metric = self.required(&fields, "spec").and_then(|spec| self.indicator_spec(spec));
        Some(Indicator { name: metadata?.name.value, metric: metric?, span: node.span })
    }

    /// The `spec` of an SLI.
    pub(super) fn indicator_spec(&mut self, node: &Node) -> Option<Metric> {
        let spec = self.fields(node, "an indicator", &["description", "thresholdMetric", "ratioMetric"])?;
        self.text_up_to(&spec, "description", 1050);
        match (spec.get("thresholdMetric"), spec.get("ratioMetric")) {
            (Some(threshold), None) => self.query(threshold).map(Metric::Threshold),
            (None, Some(ratio)) => self.ratio(ratio),
            (both, _) => {
                let (message, hint) = if both.is_some() {
                    ("there is both a `thresholdMetric` and a `ratioMetric`", "keep one of the two")
                } else {
                    ("there is neither a `thresholdMetric` nor a `ratioMetric`", "add one of the two")
                };
                self.fault("openslo-metric", spec.place("ratioMetric"), message, hint);
                None
            }
        }
    }

    fn ratio(&mut self, node: &Node) -> Option<Metric> {
        let known = ["counter", "good", "bad", "total", "rawType", "raw"];
        let ratio = self.fields(node, "a ratio metric", &known)?;
        self.flag(&ratio, "counter");
        let [good, bad, total, raw] = ["good", "bad", "total", "raw"].map(|key| ratio.get(key));
        match (good, bad, total, raw) {
            (Some(good), None, Some(total), None) => {
                let (good, total) = (self.query(good), self.query(total));
                Some(Metric::Good(good?, total?))
            }
            (None, Some(bad), Some(total), None) => {
                let (bad, total) = (self.query(bad), self.query(total));
                Some(Metric::Bad(bad?, total?))
            }
            (None, None, None, Some(raw)) => {
                let query = self.query(raw);
                let kind = self.required_text(&ratio, "rawType")?;
                let success = self.word(&kind, &RAW_TYPES)?;
                Some(if success { Metric::Success(query?) } else { Metric::Failure(query?) })
            }
            _ => {
                let message = "a ratio is `good` and `total`, `bad` and `total`, or `raw`";
                let hint = "keep the fields of one of the three ways";
                self.fault("openslo-ratio", ratio.span, message, hint);
                None
            }
        }
    }

    fn query(&mut self, node: &Node) -> Option<Query> {
        let metric = self.fields(node, "a metric", &["metricSource"])?;
        let source = self.required(&metric, "metricSource")?;
        let source = self.fields(source, "a metric source", &["metricSourceRef", "type", "spec"])?;
        let reference = self.text(&source, "metricSourceRef");
        let reference = self.name(reference);
        let kind = self.text(&source, "type");
        let spec = self.required(&source, "spec")?;
        let fields = self.any_fields(spec, "the spec of a metric source")?;
        if fields.entries().is_empty() {
            let message = "the spec of a metric source is empty";
            self.fault("openslo-empty-spec", spec.span, message, "say what is asked, like `query: …`");
            return None;
        }
        let source = kind.or(reference).map(|name| name.value);
        Some(Query { source, spec: spec.clone() })
    }

    /// A question of v1alpha: source, kind and text.
    pub(super) fn alpha_query(&mut self, node: &Node) -> Option<Query> {
        let fields = self.fields(node, "a metric", &["source", "queryType", "query"])?;
        let source = self.letters(&fields, "source");
        self.letters(&fields, "queryType");
        self.required_text(&fields, "query")?;
        let asked = fields.entries().iter().filter(|entry| entry.key.value == "query").cloned().collect();
        Some(Query { source, spec: Node { kind: NodeKind::Map(asked), span: node.span } })
    }

    fn letters(&mut self, fields: &Fields<'_>, key: &'static str) -> Option<String> {
        let Spanned { value: text, span } = self.required_text(fields, key)?;
        if !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            let message = format!("`{key}` has other signs than letters");
            self.fault("openslo-letters", span, message, "write it with letters only, like `datadog`");
        }
        Some(text)
    }
}
