use abide_core::agreement::Operator;
use abide_core::diagnostic::{Span, Spanned};
use abide_core::text::{Node, NodeKind};
use abide_core::value::Ratio;
use abide_time::{DateTime, Zone};

use super::fields::{Fields, Reading};
use super::metadata::Metadata;
use super::{Budgeting, Metric, Promise, PromiseIndicator, Relaxation, Slo, Window};

const METHODS: [(&str, Budgeting); 3] = [
    ("Occurrences", Budgeting::Occurrences),
    ("Timeslices", Budgeting::Timeslices),
    ("RatioTimeslices", Budgeting::RatioTimeslices),
];

const OPERATORS: [(&str, Operator); 4] = [
    ("gt", Operator::MoreThan),
    ("lt", Operator::LessThan),
    ("gte", Operator::AtLeast),
    ("lte", Operator::AtMost),
];

impl Reading<'_> {
    /// The `spec` of a v1 SLO.
    pub(super) fn slo(&mut self, node: &Node, metadata: Metadata) -> Option<Slo> {
        let known = [
            "description",
            "service",
            "indicator",
            "indicatorRef",
            "budgetingMethod",
            "timeWindow",
            "objectives",
            "alertPolicies",
        ];
        let spec = self.fields(node, "an SLO", &known)?;
        self.text_up_to(&spec, "description", 1050);
        let service = self.required_text(&spec, "service");
        let budgeting = self.budgeting(&spec, &METHODS);
        let window = self.window(&spec, "timeWindow", Reading::time_window);
        let alert_policies = self.alert_policies(&spec);
        let shared = self.shared_indicator(&spec);
        let promises: Vec<Option<Promise>> = self
            .list(&spec, "objectives")
            .iter()
            .map(|node| self.promise(node, budgeting, shared.as_ref()))
            .collect();
        Some(Slo {
            name: metadata.name,
            display_name: metadata.display_name,
            service: service?,
            budgeting: budgeting?,
            window,
            promises: promises.into_iter().collect::<Option<_>>()?,
            alert_policies,
        })
    }

    pub(super) fn budgeting(
        &mut self,
        spec: &Fields<'_>,
        methods: &[(&'static str, Budgeting)],
    ) -> Option<Budgeting> {
        let method = self.required_text(spec, "budgetingMethod")?;
        self.word(&method, methods)
    }

    /// The one window of an SLO.
    pub(super) fn window(
        &mut self,
        spec: &Fields<'_>,
        key: &'static str,
        read: fn(&mut Self, &Node) -> Option<Window>,
    ) -> Option<Spanned<Window>> {
        let hint = "write exactly one time window";
        match self.list(spec, key) {
            [one] => read(self, one).map(|window| Spanned::new(window, one.span)),
            [] => {
                let message = format!("an SLO needs its `{key}`");
                self.relaxed(Relaxation::NoTimeWindow, spec.place(key), message, hint);
                None
            }
            several => {
                let message = format!("`{key}` holds {} windows", several.len());
                self.fault("openslo-windows", spec.place(key), message, hint);
                None
            }
        }
    }

    fn time_window(&mut self, node: &Node) -> Option<Window> {
        let fields = self.fields(node, "a time window", &["duration", "isRolling", "calendar"])?;
        let rolling = self.flag(&fields, "isRolling");
        self.required_text(&fields, "duration");
        let length = self.short_duration(&fields, "duration");
        let calendar = fields.get("calendar").map(|calendar| self.calendar(calendar));
        match (rolling, calendar) {
            (true, Some(_)) => {
                self.rolling_calendar(fields.place("calendar"));
                None
            }
            (true, None) => length.map(Window::Rolling),
            (false, Some(calendar)) => {
                let (starts, zone) = calendar?;
                Some(Window::Calendar { length: length?, starts, zone })
            }
            (false, None) => {
                let message = "the window does not roll and has no `calendar`";
                self.fault("openslo-calendar", fields.span, message, "add `isRolling: true` or a `calendar`");
                None
            }
        }
    }

    pub(super) fn rolling_calendar(&mut self, span: Span) {
        let message = "the window rolls and has a `calendar`";
        self.fault("openslo-calendar", span, message, "keep `isRolling: true` or the `calendar`");
    }

    /// When the first period begins, and by which clocks.
    pub(super) fn calendar(&mut self, node: &Node) -> Option<(DateTime, String)> {
        let fields = self.fields(node, "a calendar", &["startTime", "timeZone"])?;
        let starts = self.required_text(&fields, "startTime");
        let zone = self.required_text(&fields, "timeZone");
        let starts = starts.and_then(|text| {
            let read = text.value.replacen(' ', "T", 1).parse::<DateTime>().ok();
            let read =
                read.filter(|_| text.value.len() == "2026-01-01 00:00:00".len() && text.value.contains(' '));
            if read.is_none() {
                let message = format!("`{}` is no date with a time of day", text.value);
                self.fault("openslo-start-time", text.span, message, "write it like `2026-01-01 00:00:00`");
            }
            read
        });
        let zone = zone.and_then(|text| {
            let known = Zone::named(&text.value).is_ok();
            if !known {
                let message = format!("`{}` is no time zone", text.value);
                self.fault(
                    "openslo-time-zone",
                    text.span,
                    message,
                    "write a name like `Europe/Berlin` or `UTC`",
                );
            }
            known.then_some(text.value)
        });
        Some((starts?, zone?))
    }

    /// The indicator for all objectives, where they have none of their own.
    fn shared_indicator(&mut self, spec: &Fields<'_>) -> Option<PromiseIndicator> {
        let has = |node: &Node| match &node.kind {
            NodeKind::Map(entries) => {
                entries.iter().any(|entry| matches!(entry.key.value.as_str(), "indicator" | "indicatorRef"))
            }
            _ => false,
        };
        let own = self.list(spec, "objectives").iter().any(has);
        let shared = spec.get("indicator").is_some() || spec.get("indicatorRef").is_some();
        let (message, hint) = match (own, shared) {
            (true, true) => (
                "there is an indicator for the SLO and one for its objectives",
                "keep the one of the SLO, or those of its objectives",
            ),
            (false, false) => ("nothing says how this SLO is measured", "add `indicator` or `indicatorRef`"),
            _ => return self.indicator_of(spec),
        };
        self.fault("openslo-indicator", spec.place("indicator"), message, hint);
        None
    }

    fn promise(
        &mut self,
        node: &Node,
        budgeting: Option<Budgeting>,
        shared: Option<&PromiseIndicator>,
    ) -> Option<Promise> {
        let known = [
            "displayName",
            "op",
            "value",
            "target",
            "targetPercent",
            "timeSliceTarget",
            "timeSliceWindow",
            "indicator",
            "indicatorRef",
            "compositeWeight",
        ];
        let fields = self.fields(node, "an objective", &known)?;
        let display_name = self.text(&fields, "displayName").map(|text| text.value);
        let target = self.target(&fields);
        let operator = self.operator(&fields);
        let value = self.number(&fields, "value").map(|value| value.value);
        let slice_target = self.slice_target(&fields, budgeting);
        let slice = self.slice(&fields, budgeting);
        let own = self.indicator_of(&fields);
        let weight = self.number(&fields, "compositeWeight");
        if own.is_some()
            && let Some(weight) = weight.as_ref().filter(|weight| weight.value <= Ratio::zero())
        {
            self.fault(
                "openslo-weight",
                weight.span,
                "`compositeWeight` is not above 0",
                "write a number above 0",
            );
        }
        let indicator = own.or_else(|| shared.cloned())?;
        if let PromiseIndicator::Inline(inline) = &indicator {
            self.compared(&fields, &inline.metric);
        }
        let target = target?;
        Some(Promise {
            display_name,
            operator,
            value,
            target,
            slice_target,
            slice,
            indicator,
            weighted: weight.is_some(),
            span: node.span,
        })
    }

    pub(super) fn operator(&mut self, fields: &Fields<'_>) -> Option<Operator> {
        let text = self.text(fields, "op")?;
        self.word(&text, &OPERATORS)
    }

    /// A threshold needs an operator and a value; a ratio has none.
    fn compared(&mut self, fields: &Fields<'_>, metric: &Metric) {
        if matches!(metric, Metric::Threshold(_)) {
            self.required_text(fields, "op");
            self.required(fields, "value");
            return;
        }
        if let Some(key) = ["op", "value"].into_iter().find(|key| fields.get(key).is_some()) {
            let message = format!("`{key}` says nothing about a ratio");
            let hint = "remove `op` and `value`";
            self.relaxed(Relaxation::OpOnRatio, fields.place(key), message, hint);
        }
    }

    /// The share that must be good: `target`, or `targetPercent`, and not both.
    fn target(&mut self, fields: &Fields<'_>) -> Option<Ratio> {
        match (self.number(fields, "target"), self.number(fields, "targetPercent")) {
            (Some(_), Some(_)) => {
                let message = "there is both `target` and `targetPercent`";
                let span = fields.place("targetPercent");
                self.fault("openslo-both", span, message, "keep one of the two, even where they agree");
                None
            }
            (Some(target), None) => self.below(&target, "target", 1),
            (None, Some(percent)) => {
                let percent = self.below(&percent, "targetPercent", 100)?;
                percent.over(&Ratio::whole(100)).ok()
            }
            (None, None) => {
                if fields.get("target").is_none() && fields.get("targetPercent").is_none() {
                    let message = "an objective has neither `target` nor `targetPercent`";
                    self.fault(
                        "openslo-target",
                        fields.span,
                        message,
                        "add one of the two, like `target: 0.999`",
                    );
                }
                None
            }
        }
    }

    /// A number from 0 up to a bound that it does not reach.
    pub(super) fn below(&mut self, number: &Spanned<Ratio>, key: &str, bound: i64) -> Option<Ratio> {
        if number.value.is_negative() || number.value >= Ratio::whole(bound) {
            let message = format!("`{key}` is {}; it must be from 0 up to, but not, {bound}", number.value);
            let hint = format!("write a number from 0 and below {bound}");
            self.fault("openslo-target", number.span, message, hint);
            return None;
        }
        Some(number.value.clone())
    }

    fn slice_target(&mut self, fields: &Fields<'_>, budgeting: Option<Budgeting>) -> Option<Ratio> {
        let by_slices = budgeting == Some(Budgeting::Timeslices);
        if by_slices {
            self.required(fields, "timeSliceTarget");
        }
        let target = self.number(fields, "timeSliceTarget")?;
        let right = target.value > Ratio::zero() && target.value <= Ratio::one();
        if by_slices && !right {
            let message = format!("`timeSliceTarget` is {}; it must be above 0 and at most 1", target.value);
            self.fault("openslo-target", target.span, message, "write a share like `0.95`");
        }
        Some(target.value)
    }

    fn slice(&mut self, fields: &Fields<'_>, budgeting: Option<Budgeting>) -> Option<super::ShortDuration> {
        if matches!(budgeting, Some(Budgeting::Timeslices | Budgeting::RatioTimeslices)) {
            self.required_text(fields, "timeSliceWindow");
        }
        self.short_duration(fields, "timeSliceWindow")
    }
}
