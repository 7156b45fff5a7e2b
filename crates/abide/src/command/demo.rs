use abide_app::{EvaluateRequest, PeriodRequest, evaluate, judge};
use abide_core::value::Ratio;
use abide_report::{Language, Messages, render_html, render_text, report_document, statement_json};

use super::evaluate::{PROGRAM, fail, show_findings};
use super::new::write;
use crate::arguments::DemoArguments;
use crate::bundle::{DEMO, DEMO_AS_OF, DEMO_ITEM, DEMO_PERIOD};
use crate::exit::Exit;
use crate::output::{colour, complain, print, width};

/// Judges the bundled example and shows its statement.
pub(crate) fn run(arguments: &DemoArguments) -> Exit {
    let folder = &arguments.output;
    if let Err(exit) = write(folder, DEMO, true) {
        return exit;
    }
    let Ok(as_of) = DEMO_AS_OF.parse() else { return Exit::Errors };
    let request = EvaluateRequest {
        agreement: folder.join("agreement.yaml"),
        facts: Vec::new(),
        complete_until: None,
        sources: Some(folder.join("sources.yaml")),
        as_of,
        strict: false,
        max_rejects: Ratio::one(),
        rejects: folder.join("sources.rejects.csv"),
    };
    let judged = evaluate(&request).and_then(|evaluated| {
        judge(&evaluated, &PeriodRequest::Named(DEMO_PERIOD.to_owned()), as_of, PROGRAM)
            .map(|judged| (evaluated, judged))
    });
    let (evaluated, judgement) = match judged {
        Ok(judged) => judged,
        Err(error) => return fail(&error),
    };
    show_findings(&evaluated);
    let statement = &judgement.statement;
    print(&render_text(statement, &Messages::new(arguments.lang), width(), colour()));
    let texts = Language::ALL.map(|language| {
        let name = match language {
            Language::English => "statement.txt".to_owned(),
            other => format!("statement.{}.txt", other.tag()),
        };
        (name, render_text(statement, &Messages::new(language), 100, false))
    });
    let report = |language| render_html(&report_document(statement, &Messages::new(language)));
    let reports = Language::ALL.map(|language| (format!("report.{}.html", language.tag()), report(language)));
    let json = format!("{:#}\n", statement_json(statement));
    let mut copies: Vec<(&str, &[u8])> =
        texts.iter().chain(&reports).map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    copies.push(("statement.json", json.as_bytes()));
    if let Err(exit) = write(folder, &copies, true) {
        return exit;
    }
    let path = folder.display();
    complain(&format!(
        "\nThe agreement, the facts, this statement and its report in four languages lie in {path}/. Open\n  \
         {path}/report.{}.html\nin a browser, and try next:\n  \
         abide explain {path}/agreement.yaml --sources {path}/sources.yaml --as-of {DEMO_AS_OF} --item {DEMO_ITEM}\n  \
         abide new my-agreement\n",
        arguments.lang.tag()
    ));
    Exit::Done
}
