//! An independent model of what an agreement means, and the laws that hold Abide to it.
//!
//! The model (`model`) lists the open seconds of a calendar one by one and asks of each whether it counts. It knows no
//! timetable and no set of intervals, and asks the time library only what the clocks of a zone show. What stands in
//! `…_agree` draws random agreements and facts from a fixed seed.

mod model;

mod scene;
mod trial;

mod calendars_agree;
mod outages_agree;
mod tickets_agree;
mod ways_agree;

mod found;
