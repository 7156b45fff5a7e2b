/// A rectangle in reading coordinates: `x` grows from where lines begin, `y` downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Area {
    pub(super) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    pub(super) fn end(&self) -> f64 {
        self.x + self.width
    }

    pub(super) fn bottom(&self) -> f64 {
        self.y + self.height
    }

    pub(super) fn middle(&self) -> (f64, f64) {
        (self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.x < other.end() && other.x < self.end() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether any part of a line lies inside: the line is cut to the rectangle, side by side.
    pub(super) fn crosses(&self, from: (f64, f64), to: (f64, f64)) -> bool {
        let (right, down) = (to.0 - from.0, to.1 - from.1);
        let sides = [
            (-right, from.0 - self.x),
            (right, self.end() - from.0),
            (-down, from.1 - self.y),
            (down, self.bottom() - from.1),
        ];
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        for (along, room) in sides {
            if along == 0.0 && room < 0.0 {
                return false;
            } else if along < 0.0 {
                first = first.max(room / along);
            } else if along > 0.0 {
                last = last.min(room / along);
            }
        }
        first < last
    }

    /// The strokes of a hatch at 45 degrees, `gap` apart along x, cut to the rectangle.
    pub(super) fn hatch(&self, gap: f64) -> Vec<[(f64, f64); 2]> {
        let reach = self.width + self.height;
        let mut strokes = Vec::new();
        let mut at = gap / 2.0;
        // A stroke rises from the lower edge, or from the far side where it begins beyond that edge.
        while at < reach {
            let from = (self.x + at.min(self.width), self.bottom() - (at - self.width).max(0.0));
            let to = (self.x + (at - self.height).max(0.0), self.bottom() - at.min(self.height));
            strokes.push([from, to]);
            at += gap;
        }
        strokes
    }
}

#[cfg(test)]
mod tests {
    use super::Area;

    #[test]
    fn lines_cross_where_a_part_of_them_is_inside() {
        let area = Area::new(10.0, 10.0, 20.0, 10.0);
        assert!(area.crosses((0.0, 0.0), (40.0, 30.0)));
        assert!(area.crosses((12.0, 12.0), (14.0, 14.0)));
        assert!(!area.crosses((0.0, 0.0), (40.0, 8.0)));
        assert!(!area.crosses((0.0, 15.0), (9.0, 15.0)));
    }

    #[test]
    fn a_hatch_stays_inside_and_is_at_45_degrees() {
        for area in [Area::new(10.0, 20.0, 50.0, 12.0), Area::new(0.0, 0.0, 3.0, 40.0)] {
            for [from, to] in area.hatch(5.0) {
                for (x, y) in [from, to] {
                    assert!(x >= area.x && x <= area.end() && y >= area.y && y <= area.bottom(), "{x} {y}");
                }
                assert!(((from.0 - to.0) - (from.1 - to.1)).abs() < 1e-9);
            }
        }
    }
}
