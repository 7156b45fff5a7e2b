use abide_report::chart::Direction;

use crate::page::{Page, Sample};
use crate::{bars, fields, trend, uptime};

/// Every chart with usual, empty, single, negative and huge data.
pub(crate) fn samples(persian: bool, direction: Direction) -> Vec<Sample> {
    let page = Page::new(persian, direction);
    [uptime::samples(&page), trend::samples(&page), bars::samples(&page), fields::samples(&page)]
        .into_iter()
        .flatten()
        .collect()
}
