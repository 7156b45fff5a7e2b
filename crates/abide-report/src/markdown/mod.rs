//! A document as GitHub-flavoured Markdown. Pictures are left out: what they show stands in tables.

mod blocks;
mod escape;
mod render_markdown;

pub use render_markdown::render_markdown;
