use std::process::ExitCode;

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// The agreement or the facts have errors.
    Errors,
    /// The words of the call are wrong.
    Usage,
    /// A promise was missed, and the call asked to fail on that.
    Missed,
    /// Something outside failed.
    Outside,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Errors => 1,
            Exit::Usage => 2,
            Exit::Missed => 3,
            Exit::Outside => 4,
        })
    }
}
