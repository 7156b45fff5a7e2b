//! An independent model of what an agreement means, and the laws that hold Abide to it.
//!
//! The model (`calendar`, `stopwatch`, `outages`) walks tick by tick through seconds since 1970 and asks of each
//! whether it counts. It knows no timetable and no set of intervals, and asks the time library only what the clocks
//! of a zone show. What stands in `…_agree` draws random agreements and facts from a fixed seed.

mod calendar;
mod outages;
mod stopwatch;

mod scene;
mod trial;

mod calendars_agree;
mod outages_agree;
mod tickets_agree;

mod found;
