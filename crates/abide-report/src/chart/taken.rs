use super::area::Area;

/// The places of a picture that are taken, so that no text is set upon another.
pub(super) struct Taken {
    areas: Vec<Area>,
    lines: Vec<[(f64, f64); 2]>,
}

impl Taken {
    pub(super) const fn new() -> Self {
        Self { areas: Vec::new(), lines: Vec::new() }
    }

    /// Takes the area whatever is there.
    pub(super) fn take(&mut self, area: Area) {
        self.areas.push(area);
    }

    /// Remembers a line, which texts had better not cross.
    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.lines.push([from, to]);
    }

    /// Takes the area, if nothing is there.
    pub(super) fn claim(&mut self, area: Area) -> bool {
        let free = !self.areas.iter().any(|taken| taken.meets(&area));
        if free {
            self.areas.push(area);
        }
        free
    }

    /// The same, if no line crosses it either.
    pub(super) fn claim_clear(&mut self, area: Area) -> bool {
        !self.lines.iter().any(|[from, to]| area.crosses(*from, *to)) && self.claim(area)
    }
}
