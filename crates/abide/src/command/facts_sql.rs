use abide_app::{EvaluateError, Evaluated, look, look_at_items, look_at_replay};
use abide_core::diagnostic::Diagnostic;
use abide_sql::{Answer, Question, Subject};
use abide_time::Instant;

use super::answer_table;
use super::evaluate::{fail, request, show_findings};
use crate::arguments::FactsSqlArguments;
use crate::exit::Exit;
use crate::output::{deliver, show_diagnostics};
use crate::progress::Progress;

/// Answers a question about facts and what was judged by them.
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
        Ok(answer) => deliver(&answer_table::in_form(&answer, arguments.format), arguments.output.as_deref()),
        Err(exit) => exit,
    }
}

fn answered(arguments: &FactsSqlArguments, question: &Question) -> Result<Answer, Exit> {
    let request = request(&arguments.facts)?;
    let progress = Progress::start("reading the facts");
    let looked = look(&request).map(|looked| {
        progress.goes_on("looking");
        let answer = asked(&looked, question, request.as_of);
        (looked, answer)
    });
    progress.end();
    let (looked, answer) = looked.map_err(|error| fail(&error))?;
    show_findings(&looked);
    answer.map_err(|failure| failure.told(question))
}

fn asked(looked: &Evaluated, question: &Question, as_of: Instant) -> Result<Answer, Failure> {
    let needs = question.needs();
    let explained = if needs.explanations { look_at_items(looked, as_of)? } else { Vec::new() };
    let replay = needs.replay.then(|| look_at_replay(looked, as_of)).transpose()?;
    let Evaluated { source, plan, facts, .. } = looked;
    let subject = Subject { source, plan, facts, as_of, explained: &explained, replay: replay.as_ref() };
    question.answer(&subject).map_err(Failure::Question)
}

/// Why there is no answer.
enum Failure {
    /// The question is at fault.
    Question(Diagnostic),
    /// The facts are.
    Facts(Box<EvaluateError>),
}

impl From<EvaluateError> for Failure {
    fn from(error: EvaluateError) -> Failure {
        Failure::Facts(Box::new(error))
    }
}

impl Failure {
    fn told(&self, question: &Question) -> Exit {
        match self {
            Failure::Facts(error) => fail(error),
            Failure::Question(fault) => {
                show_diagnostics(question.source(), std::slice::from_ref(fault));
                Exit::Usage
            }
        }
    }
}
