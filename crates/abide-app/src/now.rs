use abide_time::Instant;

/// The instant at which the program is asked. This is the only reader of the system clock.
pub fn now() -> Instant {
    Instant::from_us(jiff::Timestamp::now().as_microsecond())
}
