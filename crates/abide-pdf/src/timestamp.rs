use abide_time::{Instant, Zone};
use typst::foundations::Datetime;
use typst_pdf::Timestamp;

/// The date of a file, in UTC and whole seconds; nothing for an instant outside the years that a PDF can name.
pub(crate) fn timestamp(instant: Instant) -> Option<Timestamp> {
    let civil = Zone::utc().civil(instant);
    let part = |value: i8| u8::try_from(value).ok();
    let at = Datetime::from_ymd_hms(
        i32::from(civil.year()),
        part(civil.month())?,
        part(civil.day())?,
        part(civil.hour())?,
        part(civil.minute())?,
        part(civil.second())?,
    )?;
    Some(Timestamp::new_utc(at))
}
