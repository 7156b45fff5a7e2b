use super::palette;

/// How a line is drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stroke {
    pub(super) color: &'static str,
    pub(super) width: f64,
    /// Lengths of dash and gap; none draws through.
    pub(super) dash: Option<&'static str>,
}

impl Stroke {
    pub(super) const GRID: Self = Self::solid(palette::GRID, 1.0);
    pub(super) const AXIS: Self = Self::solid(palette::AXIS, 1.0);
    /// A goal, a limit, a cap: what was promised.
    pub(super) const GOAL: Self = Self { color: palette::INK, width: 1.4, dash: Some("7 3") };
    /// A warning threshold.
    pub(super) const WARN: Self = Self { color: palette::ORANGE, width: 1.4, dash: Some("2 3") };

    pub(super) const fn solid(color: &'static str, width: f64) -> Self {
        Self { color, width, dash: None }
    }

    pub(super) const fn dashed(color: &'static str, width: f64, dash: &'static str) -> Self {
        Self { color, width, dash: Some(dash) }
    }
}
