use super::{Digest, FilePath, Semver};
use crate::diagnostic::Spanned;
use crate::{section, words};

words! {
    /// For whom the terms of a text hold. What a lower one says goes before what an upper one says.
    pub enum Layer ("a layer") {
        /// For every customer.
        Corporate = "corporate",
        /// For one customer.
        Customer = "customer",
        /// For one service of a customer.
        Service = "service",
    }
}

words! {
    /// What a lower layer may do with a term.
    pub enum MergeClass ("what a lower layer may do") {
        /// Nothing: it holds as it is written.
        Locked = "locked",
        /// Set it to this value or more.
        Floor = "floor",
        /// Set it to this value or less.
        Ceiling = "ceiling",
        /// Promise more than the layer above.
        StricterOnly = "stricter-only",
        /// Set it to less than the layer above.
        LowerOnly = "lower-only",
        /// Set it to more than the layer above.
        HigherOnly = "higher-only",
        /// Add to it, and leave what is there.
        Append = "append",
        /// Anything.
        Replace = "replace",
    }
}

section! {
    /// Another text in one version of it.
    pub struct Pin ("pin") {
        /// Its version.
        required version: Spanned<Semver>,
        /// The digest of its canonical form.
        optional digest: Spanned<Digest>,
        /// Where it is; beside this text under its id with `.yaml` where nothing is said, which is no term of anybody.
        optional file: Spanned<FilePath>,
    }
}
