//! All results together, as CONTRACT's `report` names them.

use super::blind_spot::{blind_spots, not_looked_at};
use super::contradiction::{Contradiction, contradictions};
use super::count::{Counts, counts};
use super::heroics::{Heroic, heroics};
use super::index::{Index, index};
use super::jump::{Jump, jumps};
use super::mirror::{Mirror, mirror};
use super::order::{in_band, order};
use super::pattern::{Pattern, patterns};
use super::quadrant::{Quadrant, quadrant};
use super::root::{Roots, roots};
use super::suggestion::{Suggestion, suggestions};
use super::zone::{Zones, zones};
use super::{Analysis, Band, Point};
use crate::domain::{Cell, Counterpart, Importance, TouchpointId};

/// What follows for one touchpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TouchpointReport {
    pub id: TouchpointId,
    /// The greatest importance among it and all that it reaches.
    pub effective_importance: Option<Importance>,
    /// Whether that is more than its own.
    pub lifted: bool,
    /// How well its checks are answered, 0..100.
    pub performance: Option<u32>,
    /// What to do with it.
    pub band: Option<Band>,
    /// Importance and performance.
    pub quadrant: Option<Quadrant>,
}

/// All results of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub counts: Counts,
    pub index: Index,
    /// For each touchpoint that counts, as listed.
    pub touchpoints: Vec<TouchpointReport>,
    /// What to do, the most pressing first.
    pub order: Vec<TouchpointId>,
    /// What to protect.
    pub protect: Vec<TouchpointId>,
    /// What to keep.
    pub keep: Vec<TouchpointId>,
    /// What may not be worth its cost.
    pub overkill: Vec<TouchpointId>,
    /// Where nobody looked.
    pub blind_spots: Vec<Cell>,
    /// Whom the respondent did not choose.
    pub not_looked_at: Vec<Counterpart>,
    /// Answers and impression that disagree.
    pub contradictions: Vec<Contradiction>,
    /// Delight paid for inside.
    pub heroics: Vec<Heroic>,
    /// Breaks between stages.
    pub jumps: Vec<Jump>,
    /// Failures that repeat.
    pub patterns: Vec<Pattern>,
    pub zones: Zones,
    /// Outside and inside.
    pub mirror: Mirror,
    pub roots: Roots,
    /// What could be done.
    pub suggestions: Vec<Suggestion>,
}

impl Report {
    /// The report on an assessment.
    pub fn of(analysis: &Analysis) -> Self {
        let touchpoint = |point: &Point| TouchpointReport {
            id: point.id(),
            effective_importance: point.effective,
            lifted: point.is_lifted(),
            performance: point.performance,
            band: point.band,
            quadrant: quadrant(point),
        };
        let order = order(analysis);
        let zones = zones(analysis);
        let mirror = mirror(analysis);
        Self {
            counts: counts(analysis),
            index: index(analysis),
            touchpoints: analysis.points.iter().map(touchpoint).collect(),
            protect: in_band(analysis, Band::Protect),
            keep: in_band(analysis, Band::Keep),
            overkill: in_band(analysis, Band::Overkill),
            blind_spots: blind_spots(analysis),
            not_looked_at: not_looked_at(analysis),
            contradictions: contradictions(analysis),
            heroics: heroics(analysis),
            jumps: jumps(analysis),
            patterns: patterns(analysis),
            suggestions: suggestions(analysis, &order, &zones, &mirror),
            roots: roots(analysis),
            order,
            zones,
            mirror,
        }
    }
}
