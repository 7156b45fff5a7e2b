//! The colours of Okabe and Ito, which people with any common colour vision tell apart, and the greys around
//! them. No colour stands alone: a hatch, shape, sign or text always says the same.

/// Data as they should be.
pub(super) const BLUE: &str = "#0072B2";
/// Up: the bluish green, lightened, so that a dark mark on it stands out in grey as well.
pub(super) const GREEN: &str = "#7CCBB4";
/// Missed, down, beyond the limit; always hatched or a cross.
pub(super) const VERMILLION: &str = "#D55E00";
/// The same for text, which needs more contrast.
pub(super) const DEEP_VERMILLION: &str = "#A34700";
/// A warning line.
pub(super) const ORANGE: &str = "#C98A00";
/// Excluded, corrected: apart from the rest.
pub(super) const PURPLE: &str = "#A85C8C";

pub(super) const INK: &str = "#1F1F1F";
/// Text that stands back; it still has seven times the contrast of the page.
pub(super) const MUTED: &str = "#565656";
pub(super) const AXIS: &str = "#8C8C8C";
pub(super) const GRID: &str = "#E4E4E4";
/// The empty part of a bar.
pub(super) const TRACK: &str = "#F0F0F0";
pub(super) const PAPER: &str = "#FFFFFF";

/// From little to much: one hue that darkens evenly, so that grey keeps the order.
pub(super) const RAMP: [&str; 6] = ["#F4F8FB", "#D3E5F1", "#A3CBE3", "#66A8CF", "#2A7FB5", "#0B4A75"];
