//! The course of an agreement, from its first draft to the closing of its books.

mod json;
mod life_view;
mod text;

pub use json::life_json;
pub use life_view::LifeView;
pub use text::life_text;
