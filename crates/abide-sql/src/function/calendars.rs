use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use abide_core::text::nearest;
use abide_time::Timetable;

use super::FunctionFault;

/// The calendars of an agreement, by id. Two are the same where they are one object, so that no timetable is ever
/// compared or hashed.
#[derive(Clone)]
pub(crate) struct Calendars(Arc<Vec<(String, Arc<Timetable>)>>);

impl Calendars {
    pub(crate) fn new(calendars: Vec<(String, Arc<Timetable>)>) -> Calendars {
        Calendars(Arc::new(calendars))
    }

    pub(crate) fn named(&self, id: &str) -> Result<&Timetable, FunctionFault> {
        let found = self.0.iter().find(|(known, _)| known == id);
        found.map(|(_, timetable)| &**timetable).ok_or_else(|| {
            let known = || self.0.iter().map(|(known, _)| known.as_str());
            FunctionFault {
                message: format!("the agreement has no calendar `{id}`"),
                hint: match nearest(id, known()) {
                    Some(nearest) => format!("did you mean '{nearest}'?"),
                    None => format!("one of '{}'", known().collect::<Vec<_>>().join("', '")),
                },
            }
        })
    }
}

impl PartialEq for Calendars {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Calendars {}

impl Hash for Calendars {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}

impl fmt::Debug for Calendars {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_list().entries(self.0.iter().map(|(id, _)| id)).finish()
    }
}
