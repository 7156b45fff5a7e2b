/// A crate of the ground floor: a pure function of its arguments.
pub(super) struct GroundCrate {
    /// Its package name.
    pub(super) name: &'static str,
    /// Whether floating point is allowed: only where nothing is decided.
    pub(super) floats: bool,
}

/// The ground floor. Everything that judges stands here.
pub(super) const GROUND_CRATES: [GroundCrate; 3] = [
    GroundCrate { name: "abide-time", floats: false },
    GroundCrate { name: "abide-core", floats: false },
    GroundCrate { name: "abide-forecast", floats: true },
];
