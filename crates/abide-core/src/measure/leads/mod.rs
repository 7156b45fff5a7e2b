//! Figures that only leads have: how many, of what worth, how often tried, how many won and for how much.

mod close_rate;
mod count_lead;
mod deal_size;
mod follow_up_depth;
mod lead_figure;
mod lead_value;
mod lead_volume;
mod sales_cycle;

pub(crate) use count_lead::count_lead;
pub(crate) use lead_figure::lead_figure;
pub(crate) use sales_cycle::sales_cycle;
