/// Declares a set of words of which one stands in a place. Gives the enum, its reading and its shape.
#[macro_export]
macro_rules! words {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident ($title:literal) {
            $( $(#[doc = $doc:literal])* $variant:ident = $word:literal ),* $(,)?
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $( $(#[doc = $doc])* $variant, )*
        }

        impl $name {
            /// The word in the text.
            pub fn word(self) -> &'static str {
                match self { $( $name::$variant => $word, )* }
            }
        }

        impl $crate::text::ReadText for $name {
            const FORM: $crate::text::TextForm =
                $crate::text::TextForm { name: $title, example: $crate::words!(@first $($word),*) };

            fn read_text(text: &str) -> Result<Self, $crate::text::TextFault> {
                match text {
                    $( $word => Ok($name::$variant), )*
                    other => {
                        let words = [$($word),*];
                        let hint = match $crate::text::nearest(other, words) {
                            Some(meant) => format!("did you mean `{meant}`?"),
                            None => format!("one of: {}", words.join(", ")),
                        };
                        Err($crate::text::TextFault::new(
                            "unknown-word",
                            format!("`{other}` is not {}", $title),
                            hint,
                        ))
                    }
                }
            }

            const WORDS: &'static [(&'static str, &'static str)] = &[$( ($word, concat!($($doc),*)) ),*];
        }
    };
    (@first $first:literal $(, $rest:literal)*) => { $first };
}
