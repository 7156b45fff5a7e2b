//! Abide: service level agreements that both parties can run.

mod arguments;
mod bundle;
mod calc_arguments;
mod command;
mod deadlines_arguments;
mod exchange_arguments;
mod exit;
mod language_tag;
mod output;
mod progress;
mod show_arguments;
mod sign_arguments;
mod typed;

use std::process::ExitCode;

use clap::Parser;

use crate::arguments::{Arguments, Verb};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let exit = match arguments.verb {
        Verb::Demo(arguments) => command::demo::run(&arguments),
        Verb::New(arguments) => command::new::run(&arguments),
        Verb::Check(arguments) => command::check::run(&arguments),
        Verb::Evaluate(arguments) => command::evaluate::run(&arguments),
        Verb::Report(arguments) => command::report::run(&arguments),
        Verb::Explain(arguments) => command::explain::run(&arguments),
        Verb::Document(arguments) => command::document::run(&arguments),
        Verb::Import(verb) => command::import::run(&verb),
        Verb::Export(verb) => command::export::run(&verb),
        Verb::Deadlines(arguments) => command::deadlines::run(&arguments),
        Verb::Diff(arguments) => command::diff::run(&arguments),
        Verb::Clock(verb) => command::clock::run(&verb),
        Verb::Facts(verb) => command::facts::run(&verb),
        Verb::Calc(verb) => command::calc::run(&verb),
        Verb::Show(arguments) => command::show::run(&arguments),
        Verb::Sign(arguments) => command::sign::run(&arguments),
        Verb::Verify(arguments) => command::verify::run(&arguments),
        Verb::Status(arguments) => command::status::run(&arguments),
        Verb::Schema(arguments) => command::schema::run(&arguments),
        Verb::Completions(arguments) => command::completions::run(&arguments),
    };
    output::ended(exit).into()
}
