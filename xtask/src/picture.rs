//! `cargo xtask picture FILE.txt OUT.svg [LINES]`: the first lines of a terminal's text as a picture for the README.

use std::fmt::Write as _;

/// Width of a character and height of a line, in the picture's units.
const CHARACTER: (usize, usize) = (8, 18);
/// Space around the text.
const MARGIN: usize = 18;

/// The first `lines` lines of a text as an SVG picture of a terminal.
pub fn picture(text: &str, lines: usize) -> String {
    let shown: Vec<&str> = text.lines().take(lines).collect();
    let columns = shown.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let (width, height) = (columns * CHARACTER.0 + 2 * MARGIN, shown.len() * CHARACTER.1 + 2 * MARGIN);
    let mut svg = String::new();
    let mut write = |part: std::fmt::Arguments<'_>| {
        // Writing to a String cannot fail.
        let _ = svg.write_fmt(part);
    };
    write(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" role=\"img\">\n\
         <title>A statement of Abide on a terminal</title>\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#14181d\"/>\n\
         <g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"13\" fill=\"#d7dde4\" \
         xml:space=\"preserve\">\n"
    ));
    for (number, line) in shown.iter().enumerate() {
        let y = MARGIN + (number + 1) * CHARACTER.1 - 5;
        let fill = if line.contains('✘') {
            " fill=\"#ff8f80\""
        } else if line.contains('✔') {
            " fill=\"#8fd19e\""
        } else if number == 0 || !line.starts_with(' ') {
            " fill=\"#ffffff\" font-weight=\"bold\""
        } else {
            ""
        };
        let text = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let length = line.chars().count() * CHARACTER.0;
        if !text.is_empty() {
            write(format_args!(
                "<text x=\"{MARGIN}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\"{fill}>{text}</text>\n"
            ));
        }
    }
    write(format_args!("</g>\n</svg>\n"));
    svg
}
