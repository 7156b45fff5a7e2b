use abide_time::Duration;

use crate::text::{ReadText, TextFault, TextForm};

/// What a reopening does to a clock that had stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reopened {
    /// It runs on; the closed time does not count.
    Resume,
    /// A new cycle starts from nothing; the old one is kept.
    NewCycle,
    /// A reopening this soon after the stop changes nothing; a later one resumes.
    IgnoreWithin(Duration),
}

impl ReadText for Reopened {
    const FORM: TextForm =
        TextForm { name: "`resume`, `new-cycle` or `ignore within …`", example: "ignore within 2 hours" };

    fn read_text(text: &str) -> Result<Self, TextFault> {
        match text {
            "resume" => Ok(Reopened::Resume),
            "new-cycle" => Ok(Reopened::NewCycle),
            _ => match text.strip_prefix("ignore within ") {
                Some(duration) => Duration::read_text(duration).map(Reopened::IgnoreWithin),
                None => Err(TextFault::malformed(text, Self::FORM)),
            },
        }
    }
}
