use super::Tally;
use super::within::share_of;
use crate::measure::Figure;
use crate::value::Names;

/// The share of items that pass a test.
///
/// Formula: `good / all`, over the items opened in the period, by what their fields said at the instant of
/// judging. Unit: a share. No items: no figure. Source: LANGUAGE part 3, `share`.
///
/// Worked example: of 40 tickets 38 have `outcome: success`; the figure is 38/40 = 19/20.
pub(crate) fn share(tally: Tally, names: &Names) -> Figure {
    let (good, bad) = tally.decided();
    share_of(good, good + bad, tally, names)
}
