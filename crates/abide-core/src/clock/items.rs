use std::sync::{Mutex, PoisonError};

use super::Timeline;
use crate::value::Name;

/// Items with their facts, held in parts so that each item is wholly in one. What is asked of all of them is asked of
/// each part, and the answers are put together; so the parts may be looked at in any order, one after the other or on
/// several cores, and be brought into memory one by one.
pub trait Items: Sync {
    /// Shows every part to `look`.
    ///
    /// # Errors
    /// [`ItemsError`] where a part cannot be brought in, or the work was called off.
    fn each(&self, look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError>;

    /// Shows at least the parts of these items, which may be made smaller for that.
    ///
    /// # Errors
    /// As of [`each`](Items::each).
    fn among(&self, items: &[Name], look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        if items.is_empty() { Ok(()) } else { self.each(look) }
    }
}

/// Why items cannot be looked at.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ItemsError {
    /// Somebody called the work off.
    #[error("it was called off")]
    CalledOff,
    /// Facts that were laid aside cannot be brought back.
    #[error("facts that were laid aside cannot be read back: {0}")]
    Unreadable(String),
}

impl Items for Timeline<'_> {
    fn each(&self, look: &(dyn Fn(&Timeline<'_>) + Sync)) -> Result<(), ItemsError> {
        look(self);
        Ok(())
    }
}

/// The answers of all parts, in no particular order.
///
/// # Errors
/// [`ItemsError`] of the items, or the first of the work.
pub fn gather<R: Send, E: Send + From<ItemsError>>(
    items: &dyn Items,
    work: impl Fn(&Timeline<'_>) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let gathered = Mutex::new(Ok(Vec::new()));
    items.each(&|part| note(&gathered, work(part)))?;
    gathered.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The answers of all parts put together as they come, so that not all are in memory at once. The order in which they
/// come must not matter to `join`.
///
/// # Errors
/// As of [`gather`].
pub fn join_parts<R: Send, E: Send + From<ItemsError>>(
    items: &dyn Items,
    start: R,
    work: impl Fn(&Timeline<'_>) -> Result<R, E> + Sync,
    join: impl Fn(&mut R, R) + Sync,
) -> Result<R, E> {
    let joined = Mutex::new(Ok(start));
    items.each(&|part| {
        let answer = work(part);
        let mut joined = joined.lock().unwrap_or_else(PoisonError::into_inner);
        match (joined.as_mut(), answer) {
            (Ok(joined), Ok(answer)) => join(joined, answer),
            (Ok(_), Err(error)) => *joined = Err(error),
            (Err(_), _) => {}
        }
    })?;
    joined.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// The answers of the parts of some items.
///
/// # Errors
/// As of [`gather`].
pub fn gather_among<R: Send, E: Send + From<ItemsError>>(
    items: &dyn Items,
    some: &[Name],
    work: impl Fn(&Timeline<'_>) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let gathered = Mutex::new(Ok(Vec::new()));
    items.among(some, &|part| note(&gathered, work(part)))?;
    gathered.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn note<R, E>(gathered: &Mutex<Result<Vec<R>, E>>, answer: Result<R, E>) {
    let mut gathered = gathered.lock().unwrap_or_else(PoisonError::into_inner);
    match (gathered.as_mut(), answer) {
        (Ok(all), Ok(answer)) => all.push(answer),
        (Ok(_), Err(error)) => *gathered = Err(error),
        (Err(_), _) => {}
    }
}
