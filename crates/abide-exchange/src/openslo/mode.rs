/// How strictly documents are held to the rules of OpenSLO.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// By the rules as they are.
    Strict,
    /// With the named [relaxations](super::Relaxation), each of which is noted where it is used.
    Lenient,
}
