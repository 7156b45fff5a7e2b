use abide_core::text::{Node, NodeKind};
use abide_core::value::{Ratio, Rounding};

use super::fields::{Fields, Reading};
use super::metadata::Metadata;
use super::{
    Budgeting, Indicator, Metric, Promise, PromiseIndicator, Relaxation, ShortDuration, ShortUnit, Slo,
    Window,
};

const METHODS: [(&str, Budgeting); 2] =
    [("Occurrences", Budgeting::Occurrences), ("Timeslices", Budgeting::Timeslices)];

const UNITS: [(&str, ShortUnit); 5] = [
    ("Second", ShortUnit::Second),
    ("Day", ShortUnit::Day),
    ("Week", ShortUnit::Week),
    ("Month", ShortUnit::Month),
    ("Quarter", ShortUnit::Quarter),
];

impl Reading<'_> {
    /// The `spec` of a v1alpha SLO.
    pub(super) fn alpha_slo(&mut self, node: &Node, metadata: Metadata) -> Option<Slo> {
        let known = ["timeWindows", "budgetingMethod", "description", "indicator", "service", "objectives"];
        let spec = self.fields(node, "an SLO", &known)?;
        self.text_up_to(&spec, "description", 1050);
        let service = self.required_text(&spec, "service");
        let budgeting = self.budgeting(&spec, &METHODS);
        let window = self.window(&spec, "timeWindows", Reading::alpha_window);
        let threshold = self.alpha_threshold(&spec, &metadata.name.value);
        let promises: Vec<Option<Promise>> = self
            .list(&spec, "objectives")
            .iter()
            .map(|node| self.alpha_promise(node, budgeting, threshold.as_ref(), &metadata.name.value))
            .collect();
        Some(Slo {
            name: metadata.name,
            display_name: metadata.display_name,
            service: service?,
            budgeting: budgeting?,
            window,
            promises: promises.into_iter().collect::<Option<_>>()?,
            alert_policies: None,
        })
    }

    /// The metric of the whole SLO; `None` where its objectives have ratios instead.
    fn alpha_threshold(&mut self, spec: &Fields<'_>, name: &str) -> Option<Indicator> {
        let has = |node: &Node| match &node.kind {
            NodeKind::Map(entries) => entries.iter().any(|entry| entry.key.value == "ratioMetrics"),
            _ => false,
        };
        let ratios = self.list(spec, "objectives").iter().any(has);
        match (spec.get("indicator"), ratios) {
            (Some(node), false) => {
                let fields = self.fields(node, "an indicator", &["thresholdMetric"])?;
                let metric = self.required(&fields, "thresholdMetric")?;
                let metric = Metric::Threshold(self.alpha_query(metric)?);
                Some(Indicator { name: name.to_owned(), metric, span: node.span })
            }
            (None, true) => None,
            (node, _) => {
                let (message, hint) = if node.is_some() {
                    ("there is an `indicator` and there are `ratioMetrics`", "keep one of the two")
                } else {
                    (
                        "nothing says how this SLO is measured",
                        "add `indicator`, or `ratioMetrics` to its objectives",
                    )
                };
                self.fault("openslo-indicator", spec.place("indicator"), message, hint);
                None
            }
        }
    }

    fn alpha_promise(
        &mut self,
        node: &Node,
        budgeting: Option<Budgeting>,
        threshold: Option<&Indicator>,
        name: &str,
    ) -> Option<Promise> {
        let known = ["displayName", "value", "ratioMetrics", "target", "timeSliceTarget", "op"];
        let fields = self.fields(node, "an objective", &known)?;
        let display_name = self.text_up_to(&fields, "displayName", 1050);
        self.required(&fields, "target");
        let target = self.number(&fields, "target").and_then(|target| self.below(&target, "target", 1));
        let value = self.number(&fields, "value").map(|value| value.value);
        let ratio = fields.get("ratioMetrics").map(|ratio| (ratio, self.alpha_ratio(ratio)));
        let operator = self.operator(&fields);
        if ratio.is_some() {
            self.alpha_ratio_alone(&fields);
        } else {
            self.required_text(&fields, "op");
            self.required(&fields, "value");
        }
        let slice_target = self.alpha_slice_target(&fields, budgeting);
        let indicator = match ratio {
            Some((node, metric)) => Indicator { name: name.to_owned(), metric: metric?, span: node.span },
            None => threshold?.clone(),
        };
        Some(Promise {
            display_name,
            operator,
            value,
            target: target?,
            slice_target,
            slice: None,
            indicator: PromiseIndicator::Inline(indicator),
            weighted: false,
            span: node.span,
        })
    }

    fn alpha_ratio(&mut self, node: &Node) -> Option<Metric> {
        let fields = self.fields(node, "a ratio", &["good", "total", "incremental"])?;
        self.flag(&fields, "incremental");
        let good = self.required(&fields, "good").and_then(|good| self.alpha_query(good));
        let total = self.required(&fields, "total").and_then(|total| self.alpha_query(total));
        Some(Metric::Good(good?, total?))
    }

    /// A ratio has no operator; its value, which says nothing, must be there all the same.
    fn alpha_ratio_alone(&mut self, fields: &Fields<'_>) {
        if fields.get("op").is_some() {
            let message = "`op` says nothing about a ratio";
            self.relaxed(Relaxation::OpOnRatio, fields.place("op"), message, "remove `op`");
        }
        if fields.get("value").is_none() {
            let message = "an objective has no `value`, which v1alpha asks for even where it says nothing";
            self.relaxed(Relaxation::RatioWithoutValue, fields.span, message, "add `value: 1`");
        }
    }

    fn alpha_slice_target(&mut self, fields: &Fields<'_>, budgeting: Option<Budgeting>) -> Option<Ratio> {
        let by_slices = budgeting == Some(Budgeting::Timeslices);
        if by_slices {
            self.required(fields, "timeSliceTarget");
        }
        let target = self.number(fields, "timeSliceTarget")?;
        if by_slices && (target.value.is_negative() || target.value > Ratio::one()) {
            let message = format!("`timeSliceTarget` is {}; it must be from 0 to 1", target.value);
            self.fault("openslo-target", target.span, message, "write a share like `0.95`");
        }
        Some(target.value)
    }

    fn alpha_window(&mut self, node: &Node) -> Option<Window> {
        let fields = self.fields(node, "a time window", &["unit", "count", "isRolling", "calendar"])?;
        let unit = self.required_text(&fields, "unit");
        let unit = unit.and_then(|unit| self.word(&unit, &UNITS));
        let length = self.alpha_count(&fields).zip(unit).map(|(count, unit)| ShortDuration { count, unit });
        let rolling = self.flag(&fields, "isRolling");
        match fields.get("calendar") {
            Some(_) if rolling => {
                self.rolling_calendar(fields.place("calendar"));
                None
            }
            Some(calendar) => {
                let (starts, zone) = self.calendar(calendar)?;
                Some(Window::Calendar { length: length?, starts, zone })
            }
            None => {
                if !rolling {
                    let message = "the window does not roll and has no `calendar`";
                    let hint = "add `isRolling: true` or a `calendar`";
                    self.relaxed(Relaxation::NoCalendar, fields.span, message, hint);
                }
                length.map(Window::Rolling)
            }
        }
    }

    fn alpha_count(&mut self, fields: &Fields<'_>) -> Option<u32> {
        self.required(fields, "count");
        let count = self.number(fields, "count")?;
        let whole = count.value.to_whole(Rounding::Down).filter(|&whole| Ratio::whole(whole) == count.value);
        let whole = whole.and_then(|whole| u32::try_from(whole).ok()).filter(|&whole| whole > 0);
        if whole.is_none() {
            let message = format!("`count` is {}; it must be a whole number from 1", count.value);
            self.fault("openslo-duration", count.span, message, "write a whole number from 1");
        }
        whole
    }
}
