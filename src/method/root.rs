//! How far the roots hold (METHOD, *Roots*).

use super::{Analysis, percent};

/// The roots together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roots {
    /// `round(100 · Σ / (2 · n))`.
    pub value: Option<u32>,
    /// Σ.
    pub sum: u32,
    /// How many of the pack's roots are answered.
    pub rests_on: u32,
}

/// The roots of the pack that are answered.
pub fn roots(analysis: &Analysis) -> Roots {
    let (mut sum, mut rests_on) = (0, 0);
    for entry in &analysis.assessment.roots {
        if analysis.structure.roots.get(&entry.root).is_some() {
            sum += entry.degree.points();
            rests_on += 1;
        }
    }
    Roots { value: percent(sum, 2 * rests_on), sum, rests_on }
}
