#[cfg(feature = "sql")]
use abide_app::{Evaluated, look, look_at_items, look_at_replay};
#[cfg(feature = "sql")]
use abide_sql::{Answer, Question, Subject};
#[cfg(feature = "sql")]
use abide_time::Instant;

#[cfg(feature = "sql")]
use super::answer_table;
#[cfg(feature = "sql")]
use super::evaluate::{fail, request, show_findings};
use crate::arguments::FactsSqlArguments;
use crate::exit::Exit;
#[cfg(not(feature = "sql"))]
use crate::output::complain;
#[cfg(feature = "sql")]
use crate::output::{deliver, show_diagnostics};
#[cfg(feature = "sql")]
use crate::progress::Progress;

/// Answers a question about facts and what was judged by them.
#[cfg(feature = "sql")]
pub(super) fn run(arguments: &FactsSqlArguments) -> Exit {
    // A slip in the question is told before any file is read.
    let question = match Question::read(&arguments.query) {
        Ok(question) => question,
        Err(fault) => {
            show_diagnostics(&Question::source_of(&arguments.query), &[fault]);
            return Exit::Usage;
        }
    };
    match answered(arguments, &question) {
        Ok(answer) => {
            deliver(&answer_table::in_form(&answer, arguments.format), arguments.output.as_deref())
        }
        Err(exit) => exit,
    }
}

#[cfg(feature = "sql")]
fn answered(arguments: &FactsSqlArguments, question: &Question) -> Result<Answer, Exit> {
    let request = request(&arguments.facts)?;
    let progress = Progress::start("reading the facts");
    let looked = look(&request).map_err(|error| {
        progress.end();
        fail(&error)
    })?;
    progress.goes_on("looking");
    let answer = asked(&looked, question, request.as_of);
    progress.end();
    show_findings(&looked);
    answer
}

#[cfg(feature = "sql")]
fn asked(looked: &Evaluated, question: &Question, as_of: Instant) -> Result<Answer, Exit> {
    let needs = question.needs();
    let explained = if needs.explanations { look_at_items(looked, as_of) } else { Ok(Vec::new()) };
    let explained = explained.map_err(|error| fail(&error))?;
    let replay = needs.replay.then(|| look_at_replay(looked, as_of)).transpose();
    let replay = replay.map_err(|error| fail(&error))?;
    let Evaluated { source, plan, facts, .. } = looked;
    let subject =
        Subject { source, plan, facts, as_of, explained: &explained, replay: replay.as_ref() };
    question.answer(&subject).map_err(|fault| {
        show_diagnostics(question.source(), &[fault]);
        Exit::Usage
    })
}

/// Answers no question: this program cannot.
#[cfg(not(feature = "sql"))]
pub(super) fn run(_arguments: &FactsSqlArguments) -> Exit {
    complain(
        "error: this program was built without SQL\n  help: build it with `cargo build --release --features sql`; \
         `abide explain --all --format json` and `abide report --format csv` need no SQL",
    );
    Exit::Usage
}
