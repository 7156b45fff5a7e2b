use abide_core::agreement::{By, CalendarRef, Id, Part};

use super::Pen;
use crate::document::Text;

impl Pen<'_> {
    /// When something holds: `around the clock`, `during the hours of office (clause 4.1)`.
    pub(in crate::legal) fn hours(&self, calendar: &CalendarRef) -> Text {
        match calendar {
            CalendarRef::Always => self.say("legal-hours-always", []),
            CalendarRef::Closed => self.say("legal-hours-never", []),
            CalendarRef::Named(id) => self.say("legal-hours-of", [("calendar", self.calendar(id).into())]),
        }
    }

    /// The same, perhaps by a field.
    pub(in crate::legal) fn hours_by(&self, by: Option<&By<CalendarRef>>) -> Text {
        match by {
            None => self.hours(&CalendarRef::Always),
            Some(by) => self.by(by, |calendar| self.hours(calendar)),
        }
    }

    /// A calendar of the agreement with its clause.
    pub(in crate::legal) fn calendar(&self, id: &Id) -> Text {
        match self.terms.agreement.calendars.position(id.as_str()) {
            Some(position) => self.reference(Part::Hours, position, self.id(id.as_str())),
            None => self.id(id.as_str()).into(),
        }
    }
}
