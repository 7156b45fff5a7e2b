use abide_core::statement::{ObjectiveLine, ServiceSection};

use crate::document::Block;
use crate::phrases::View;

/// The pictures of one promise.
pub(super) fn of_objective(_view: &View<'_>, _lines: &[ObjectiveLine]) -> Vec<Block> {
    Vec::new()
}

/// The pictures of a service as a whole.
pub(super) fn of_service(_view: &View<'_>, _service: &ServiceSection) -> Vec<Block> {
    Vec::new()
}
