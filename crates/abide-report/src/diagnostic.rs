//! A diagnostic as people read it: what, where, why, what to do.

use std::fmt;

use abide_core::diagnostic::{Diagnostic, Label, Severity};
use abide_core::text::{Source, SourceFile};
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};

/// Columns of a message; longer sentences are wrapped.
const WIDTH: usize = 100;
/// Labels this many lines away stand in the same picture as the fault; farther ones in one of their own.
const NEAR_LINES: u32 = 3;

const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// The diagnostics as text, one after the other with an empty line between them. `source` is the text that
/// their spans point into; `colour` adds terminal colours.
pub fn render(source: &Source, diagnostics: &[Diagnostic], colour: bool) -> String {
    let rendered: Vec<String> =
        diagnostics.iter().map(|diagnostic| one(source, diagnostic, colour)).collect();
    rendered.join("\n")
}

/// The diagnostics as programs read them: code, severity, message, places from 1, hint.
pub fn json(source: &Source, diagnostics: &[Diagnostic]) -> serde_json::Value {
    let places = |label: &Label| {
        let (start, end) = (source.place(label.span.start), source.place(label.span.end));
        serde_json::json!({
            "file": source.file(label.span.start).name(),
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
            "text": label.text,
        })
    };
    let all = diagnostics.iter().map(|diagnostic| {
        serde_json::json!({
            "code": diagnostic.code,
            "severity": match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "message": diagnostic.message,
            "places": diagnostic.labels.iter().map(places).collect::<Vec<_>>(),
            "hint": diagnostic.hint,
        })
    });
    all.collect()
}

fn one(source: &Source, diagnostic: &Diagnostic, colour: bool) -> String {
    let mut out = header(diagnostic, colour);
    for labels in pictures(source, &diagnostic.labels) {
        out += &picture(source, &labels, colour);
    }
    out + &wrapped("  help: ", &diagnostic.hint)
}

/// The labels that stand in one picture: those near the fault, those of its text that are farther away, then those of
/// each other text in the order in which they are named.
fn pictures<'l>(source: &Source, labels: &'l [Label]) -> Vec<Vec<&'l Label>> {
    let base_of = |label: &Label| source.file(label.span.start).base();
    let line_of = |label: &Label| source.place(label.span.start).line;
    let Some(fault) = labels.first() else { return Vec::new() };
    let same_text = |label: &&Label| base_of(label) == base_of(fault);
    let near = |label: &&Label| line_of(label).abs_diff(line_of(fault)) <= NEAR_LINES;
    let (beside, elsewhere): (Vec<&Label>, Vec<&Label>) = labels.iter().partition(same_text);
    let (with_fault, apart): (Vec<&Label>, Vec<&Label>) = beside.into_iter().partition(near);
    let mut pictures = vec![with_fault, apart];
    for label in elsewhere {
        let known =
            pictures.iter_mut().skip(2).find(|known| known.iter().any(|one| base_of(one) == base_of(label)));
        match known {
            Some(known) => known.push(label),
            None => pictures.push(vec![label]),
        }
    }
    pictures.retain(|labels| !labels.is_empty());
    pictures
}

fn header(diagnostic: &Diagnostic, colour: bool) -> String {
    let (word, paint) = match diagnostic.severity {
        Severity::Error => ("error", RED),
        Severity::Warning => ("warning", YELLOW),
    };
    let text = wrapped("", &format!("{word}[{}]: {}", diagnostic.code, diagnostic.message));
    if !colour {
        return text;
    }
    let kind = word.len() + diagnostic.code.len() + 2;
    let (kind, message) = text.split_at(kind);
    format!("{paint}{kind}{PLAIN}{BOLD}{}{PLAIN}\n", message.trim_end())
}

/// The text in lines of at most [`WIDTH`] columns after `start`, the later ones indented as deep; words stay whole.
fn wrapped(start: &str, text: &str) -> String {
    let mut out = start.to_owned();
    let mut column = start.chars().count();
    for (at, word) in text.split(' ').enumerate() {
        let length = word.chars().count();
        if at > 0 && column + 1 + length > WIDTH {
            out += "\n";
            out.extend(std::iter::repeat_n(' ', start.chars().count()));
            column = start.chars().count();
        } else if at > 0 {
            out.push(' ');
            column += 1;
        }
        out += word;
        column += length;
    }
    out + "\n"
}

/// The lines of the text that the labels are about, with what each of them says.
fn picture(source: &Source, labels: &[&Label], colour: bool) -> String {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_links(false).with_wrap_lines(false);
    let Some(first) = labels.first() else { return String::new() };
    let shown = Picture { file: source.file(first.span.start), labels };
    let mut out = String::new();
    #[expect(clippy::expect_used, reason = "writing into a String cannot fail")]
    handler.render_report(&mut out, &shown).expect("a String takes every character");
    // The first line is the heading, which stands above already.
    let lines = out.lines().skip(1).filter(|line| !line.trim().is_empty());
    lines.map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Labels of one text in the form that the renderer takes.
#[derive(Debug)]
struct Picture<'a> {
    file: &'a SourceFile,
    labels: &'a [&'a Label],
}

impl fmt::Display for Picture<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("-")
    }
}

impl std::error::Error for Picture<'_> {}

impl miette::Diagnostic for Picture<'_> {
    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(self)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (length, base) = (self.file.text().len(), self.file.base() as usize);
        let labels = self.labels.iter().enumerate().map(move |(at, label)| {
            // A span is cut to the text: one that a broken reading left beyond its end must still be shown.
            let start = (label.span.start as usize).saturating_sub(base).min(length);
            let end = (label.span.end as usize).saturating_sub(base).clamp(start, length);
            let span = SourceSpan::from((start, end - start));
            let text = (!label.text.is_empty()).then(|| label.text.clone());
            if at == 0 {
                LabeledSpan::new_primary_with_span(text, span)
            } else {
                LabeledSpan::new_with_span(text, span)
            }
        });
        Some(Box::new(labels))
    }
}

impl SourceCode for Picture<'_> {
    /// As for a plain text, but with the number of lines that are shown: the renderer joins pictures that touch,
    /// and a plain text counts its lines from the start of the file.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let contents = self.file.text().read_span(span, lines_before, lines_after)?;
        let data = contents.data();
        let lines = data.iter().filter(|&&byte| byte == b'\n').count();
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.name().to_owned(),
            data,
            *contents.span(),
            contents.line(),
            contents.column(),
            lines,
        )))
    }
}

#[cfg(test)]
mod tests {
    use abide_core::diagnostic::Span;

    use super::*;

    fn source() -> Source {
        Source::new(
            "terms.yaml",
            (1..=40).map(|line| format!("line-{line:02}: {line}\n")).collect::<String>(),
        )
    }

    fn span(source: &Source, word: &str) -> Span {
        let start = u32::try_from(source.text().find(word).expect("the word")).expect("a short text");
        Span { start, end: start + u32::try_from(word.len()).expect("a short word") }
    }

    #[test]
    fn the_fault_comes_first_and_far_places_stand_apart() {
        let source = source();
        let fault =
            Diagnostic::error("wrong-thing", span(&source, "line-30"), "this is wrong", "write it right")
                .label(span(&source, "line-29"), "near")
                .label(span(&source, "line-02"), "far");
        let expected = "\
error[wrong-thing]: this is wrong
    ╭─[terms.yaml:30:1]
 28 │ line-28: 28
 29 │ line-29: 29
    · ───┬───
    ·    ╰── near
 30 │ line-30: 30
    · ───────
 31 │ line-31: 31
    ╰────
   ╭─[terms.yaml:2:1]
 1 │ line-01: 1
 2 │ line-02: 2
   · ───┬───
   ·    ╰── far
 3 │ line-03: 3
   ╰────
  help: write it right
";
        assert_eq!(render(&source, &[fault], false), expected);
    }

    #[test]
    fn colour_paints_and_changes_no_word() {
        let source = source();
        let fault = Diagnostic::warning("odd-thing", span(&source, "line-03"), "this is odd", "look at it");
        let painted = render(&source, std::slice::from_ref(&fault), true);
        assert!(painted.starts_with("\u{1b}[1;33mwarning[odd-thing]\u{1b}[0m"));
        let mut plain = String::new();
        let mut inside = false;
        for character in painted.chars() {
            match character {
                '\u{1b}' => inside = true,
                'm' if inside => inside = false,
                _ if inside => {}
                _ => plain.push(character),
            }
        }
        assert_eq!(plain, render(&source, &[fault], false));
    }

    #[test]
    fn a_place_beyond_the_text_is_still_shown() {
        let source = Source::new("short.yaml", "abide: 1\n");
        let fault = Diagnostic::error("lost", Span { start: 90, end: 99 }, "somewhere", "look");
        assert!(render(&source, &[fault], false).contains("short.yaml"));
    }

    #[test]
    fn long_sentences_are_wrapped_between_words() {
        let text = wrapped("  help: ", &"words-stay-whole ".repeat(12));
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(text.lines().skip(1).all(|line| line.starts_with("        words-stay-whole")));
    }
}
