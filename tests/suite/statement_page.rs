use std::fs;
use std::path::{Path, PathBuf};

use abide_app::{
    EvaluateError, EvaluateRequest, FactsArgument, PeriodRequest, evaluate, explain_items, judge,
};
use abide_core::value::Ratio;
use abide_report::{Language, Messages, render_explanation, render_text};
use abide_time::Instant;

/// What begins and ends a block.
const FENCE: &str = "```";

/// One page: an agreement, its facts, the question and what must come of it.
pub(super) struct StatementPage {
    path: PathBuf,
    pieces: Vec<Piece>,
}

/// A stretch of a page.
enum Piece {
    Prose(String),
    Block { kind: String, body: String },
}

/// What a line `period …, as of …` asks; it holds for the answers below it.
struct Question {
    period: PeriodRequest,
    as_of: Instant,
}

/// The files of a page.
struct PageFiles {
    agreement: PathBuf,
    facts: Vec<FactsArgument>,
    rejects: PathBuf,
}

impl StatementPage {
    pub(super) fn read(path: &Path) -> StatementPage {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut pieces = Vec::new();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            match line.strip_prefix(FENCE) {
                None => pieces.push(Piece::Prose(line.to_owned())),
                Some(kind) => {
                    let body = lines.by_ref().take_while(|line| *line != FENCE);
                    let body = body.map(|line| format!("{line}\n")).collect();
                    pieces.push(Piece::Block { kind: kind.to_owned(), body });
                }
            }
        }
        StatementPage { path: path.to_owned(), pieces }
    }

    /// The page as it would be written: with what really comes of it.
    pub(super) fn answered(&self) -> String {
        let folder = tempfile::tempdir().expect("a folder for the page");
        let files = self.files(folder.path());
        let mut question = None;
        let mut text = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Prose(line) => {
                    question = self.question(line).or(question);
                    text += &format!("{line}\n");
                }
                Piece::Block { kind, body } => {
                    let answer = self.answer(kind, &files, question.as_ref());
                    text += &format!("{FENCE}{kind}\n{}{FENCE}\n", answer.as_ref().unwrap_or(body));
                }
            }
        }
        text
    }

    /// What must stand in a block of this kind, where it is an answer.
    fn answer(&self, kind: &str, files: &PageFiles, question: Option<&Question>) -> Option<String> {
        let mut words = kind.split(' ');
        let word = words.next().filter(|word| ["text", "explain"].contains(word))?;
        let question = question.unwrap_or_else(|| self.wrong("no line `period …, as of …` above an answer"));
        Some(match word {
            "text" => statement(files, question),
            _ => {
                let item = words.next().unwrap_or_else(|| self.wrong("`explain` names no item"));
                self.explanation(files, question, item, words.next())
            }
        })
    }

    fn explanation(
        &self,
        files: &PageFiles,
        question: &Question,
        item: &str,
        objective: Option<&str>,
    ) -> String {
        let evaluated = evaluate(&files.request(question.as_of));
        let evaluated = evaluated.unwrap_or_else(|error| self.wrong(&error.to_string()));
        let explained = explain_items(&evaluated, objective, Some(item), question.as_of);
        let explained = explained.unwrap_or_else(|error| self.wrong(&error.to_string()));
        let zone = &evaluated.plan.term.zone;
        let shown = explained.iter().map(|one| render_explanation(one, zone, "agreement.yaml"));
        shown.collect::<Vec<_>>().join("\n")
    }

    /// The blocks as files in a folder.
    fn files(&self, folder: &Path) -> PageFiles {
        let agreement = folder.join("agreement.yaml");
        let mut facts = Vec::new();
        for piece in &self.pieces {
            let Piece::Block { kind, body } = piece else { continue };
            let words: Vec<&str> = kind.split(' ').collect();
            match words[..] {
                ["yaml"] => self.write(&agreement, body),
                ["csv", stream] => facts.push(self.facts(folder, stream, body, facts.len(), None)),
                ["csv", stream, "complete-until", until] => {
                    facts.push(self.facts(folder, stream, body, facts.len(), Some(until)));
                }
                ["text"] | ["explain", ..] => {}
                _ => self.wrong(&format!("a block `{kind}` has no meaning")),
            }
        }
        PageFiles { agreement, facts, rejects: folder.join("rejects.csv") }
    }

    /// Facts in Abide's own form; how far they are complete is said by a description.
    fn facts(
        &self,
        folder: &Path,
        stream: &str,
        body: &str,
        at: usize,
        until: Option<&str>,
    ) -> FactsArgument {
        let name = if at == 0 { format!("{stream}.csv") } else { format!("{stream}-{}.csv", at + 1) };
        self.write(&folder.join(&name), body);
        let argument = format!("{stream}={}", folder.join(&name).display());
        let mut argument: FactsArgument =
            argument.parse().unwrap_or_else(|error| self.wrong(&format!("{error}")));
        if let Some(until) = until {
            let own = abide_bulk::SourceDescription::built_in_text(argument.stream);
            let path = folder.join(format!("{name}.source.yaml"));
            self.write(&path, &format!("{own}complete-until: {until}\n"));
            argument.description = Some(path);
        }
        argument
    }

    /// A line `period …, as of …`.
    fn question(&self, line: &str) -> Option<Question> {
        let (period, as_of) = line.strip_prefix("period ")?.split_once(", as of ")?;
        let as_of = as_of.parse().unwrap_or_else(|_| self.wrong("`as of` is no instant"));
        Some(Question { period: PeriodRequest::Named(period.to_owned()), as_of })
    }

    fn write(&self, path: &Path, text: &str) {
        fs::write(path, text).unwrap_or_else(|error| self.wrong(&error.to_string()));
    }

    fn wrong(&self, what: &str) -> ! {
        panic!("{}: {what}", self.path.display())
    }
}

impl PageFiles {
    /// What the command line would ask.
    fn request(&self, as_of: Instant) -> EvaluateRequest {
        EvaluateRequest {
            agreement: self.agreement.clone(),
            facts: self.facts.clone(),
            complete_until: None,
            sources: None,
            as_of,
            strict: false,
            max_rejects: Ratio::one(),
            rejects: self.rejects.clone(),
        }
    }
}

fn statement(files: &PageFiles, question: &Question) -> String {
    let evaluated = match evaluate(&files.request(question.as_of)) {
        Ok(evaluated) => evaluated,
        Err(EvaluateError::Faulty { source_text, diagnostics }) => {
            panic!("{}", abide_report::diagnostic::render(&source_text, &diagnostics, false))
        }
        Err(error) => return format!("error: {error}\n"),
    };
    let warnings = evaluated.warnings.iter().map(|warning| format!("warning: {}\n", warning.message));
    let mut text: String = warnings.collect();
    match judge(&evaluated, &question.period, question.as_of, "suite") {
        Ok(mut judged) => {
            // The files of a page lie in a folder that is another one each time.
            judged.statement.provenance.found_at.clear();
            let whole = render_text(&judged.statement, &Messages::new(Language::English), 100, false);
            text += without_provenance(&whole);
        }
        Err(error) => text += &format!("error: {error}\n"),
    }
    text
}

/// Digests and versions say nothing about a decision, and would change with every word of a page.
pub(super) fn without_provenance(statement: &str) -> &str {
    let end = statement.trim_end().rfind("\n\n").map_or(statement.len(), |at| at + 1);
    &statement[..end]
}
