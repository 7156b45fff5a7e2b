//! Writes a page with every chart in two languages, to look at: `cargo run --example charts > charts.html`.
//! `grey` as the argument takes all colour away; `rtl` or `ltr` shows one language only, `NAME` the samples
//! whose name begins so.

mod bars;
mod fields;
mod page;
mod samples;
mod trend;
mod uptime;

use abide_report::chart::Direction;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = |word: &str| arguments.iter().any(|argument| argument == word);
    let filter = if asked("grey") { "filter:grayscale(1);" } else { "" };
    println!("<!doctype html><meta charset=utf-8><style>");
    println!("body{{font:14px sans-serif;margin:0;padding:16px;display:flex;gap:48px;{filter}}}");
    println!(
        "h2{{font-size:13px;font-weight:normal;color:#666;margin:22px 0 8px}} svg{{max-width:100%;height:auto}}"
    );
    println!("section{{width:720px}}</style>");
    for (direction, name) in [(Direction::LeftToRight, "ltr"), (Direction::RightToLeft, "rtl")] {
        if asked(if name == "ltr" { "rtl" } else { "ltr" }) {
            continue;
        }
        println!("<section dir={name}>");
        for sample in samples::samples(name == "rtl", direction) {
            let named = arguments
                .iter()
                .all(|word| matches!(word.as_str(), "ltr" | "rtl" | "grey") || sample.name.starts_with(word));
            if named {
                println!("<h2 dir=ltr>{}: {} texts</h2>{}", sample.name, sample.said.len(), sample.svg);
            }
        }
        println!("</section>");
    }
}
