use crate::Draw;

/// What happens to a ticket.
pub const EVENTS: [&str; 6] = ["opened", "first_reply", "waiting", "resumed", "resolved", "reopened"];
/// How urgent one is.
pub const PRIORITIES: [&str; 4] = ["p1", "p2", "p3", "p4"];

const SECOND_US: i64 = 1_000_000;
const HOUR_US: f64 = 3_600e6;
/// 2026-01-01T00:00:00Z.
const START_US: i64 = 1_767_225_600 * SECOND_US;
const SPAN_US: f64 = 181.0 * 86_400e6;

/// One event: instant, ticket, and the position in [`EVENTS`].
pub type Event = (i64, u32, u8);

/// Adds the events of a ticket and gives the position of its priority. A third of all tickets wait for the customer, two
/// in a hundred are never resolved, six in a hundred are reopened.
pub fn ticket(number: u32, draw: &mut Draw, events: &mut Vec<Event>) -> u8 {
    let drawn = draw.share();
    let priority = [0.05, 0.25, 0.75].iter().filter(|bound| drawn >= **bound).count() as u8;
    let scale_us = [0.4, 1.0, 2.5, 6.0][usize::from(priority)] * HOUR_US;
    let opened = START_US + (draw.share() * SPAN_US) as i64;
    events.push((opened, number, 0));
    let mut at = opened;
    let mut later = |draw: &mut Draw, mean: f64, deviation: f64, unit_us: f64| {
        at += (draw.log_normal(mean, deviation) * unit_us) as i64 + SECOND_US;
        at
    };
    events.push((later(draw, -0.3, 1.0, scale_us), number, 1));
    if draw.share() < 0.35 {
        events.push((later(draw, -0.5, 1.0, scale_us), number, 2));
        events.push((later(draw, 1.5, 1.2, HOUR_US), number, 3));
    }
    if draw.share() < 0.98 {
        events.push((later(draw, 0.8, 1.1, scale_us), number, 4));
        if draw.share() < 0.06 {
            events.push((later(draw, 2.0, 1.0, HOUR_US), number, 5));
            events.push((later(draw, 0.3, 1.0, scale_us), number, 4));
        }
    }
    priority
}
