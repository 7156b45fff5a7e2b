//! Charts as SVG, drawn once and used unchanged on a page and in print.
//!
//! A chart knows nothing of statements and of languages: it is given numbers to draw and texts that are already
//! in the reader's language. Whatever a chart says by colour it says by shape, hatch, sign or text as well. The
//! pictures stand alone: no script, no style from outside, no font but by name. They are 720 wide; a page lets
//! them shrink by `max-width: 100%; height: auto`.

mod anchor;
mod area;
mod axis;
mod budget_bars;
mod canvas;
mod caption;
mod coordinate;
mod direction;
mod format;
mod heat_map;
mod histogram;
mod legend;
mod mark;
mod money_by_period;
mod palette;
mod period_trend;
mod plain_text;
mod plot;
mod scale;
mod share_bars;
mod spark;
mod steps;
mod stroke;
mod taken;
mod type_style;
mod uptime_strip;
mod waterfall;

pub use axis::Axis;
pub use budget_bars::{BudgetBar, BudgetBars};
pub use caption::Caption;
pub use direction::Direction;
pub use format::Format;
pub use heat_map::{HeatCell, HeatMap};
pub use histogram::{Histogram, HistogramClass};
pub use mark::{Mark, MarkWords};
pub use money_by_period::{MoneyByPeriod, MoneyPeriod};
pub use period_trend::{PeriodPoint, PeriodTrend};
pub use share_bars::{ShareBar, ShareBars};
pub use spark::{bar, meter, sparkline};
pub use steps::Steps;
pub use uptime_strip::{DayState, UptimeDay, UptimeStrip, UptimeWords};
pub use waterfall::{Waterfall, WaterfallPoint};
