//! A document as one HTML file that needs nothing else: no script, no font, no address to fetch.

mod blocks;
mod render_html;

pub use render_html::render_html;
