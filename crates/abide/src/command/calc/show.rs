use std::fmt::Display;

use serde_json::Value;

use crate::arguments::Format;
use crate::exit::Exit;
use crate::output::{complain, print, print_json, width};

/// Prints what a calculator answers, for people or for programs; what it was given in vain is wrong usage.
pub(super) fn show<P>(
    page: Result<P, impl Display>,
    format: Format,
    json: impl FnOnce(&P) -> Value,
    text: impl FnOnce(&P, usize) -> String,
) -> Exit {
    match page {
        Err(error) => {
            complain(&format!("error: {error}"));
            Exit::Usage
        }
        Ok(page) => {
            match format {
                Format::Json => print_json(&json(&page)),
                Format::Text => print(&text(&page, width())),
            }
            Exit::Done
        }
    }
}
