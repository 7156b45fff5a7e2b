use std::path::Path;

use super::house::House;
use super::{Finding, Report, TidyError};
use super::{contents, doors, ground, leaks, measures, names, paths, rooms, sizes};

type Check = fn(&House) -> Vec<Finding>;

/// The checks in the order in which their findings matter to a reader.
const CHECKS: [Check; 9] = [
    rooms::check,
    doors::check,
    ground::check,
    sizes::check,
    contents::check,
    names::check,
    paths::check,
    leaks::check,
    measures::check,
];

/// Runs every check on the repository at `root`.
///
/// # Errors
/// When the repository cannot be read, or cargo or git do not answer.
pub fn run(root: &Path) -> Result<Report, TidyError> {
    let house = House::load(root)?;
    let mut findings: Vec<Finding> = house.unparsable();
    findings.extend(CHECKS.iter().flat_map(|check| check(&house)));
    findings.sort();
    findings.dedup();
    Ok(Report { checks: CHECKS.len(), files: house.files.len(), findings })
}
