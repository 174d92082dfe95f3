//! The report, with exactly CONTRACT's keys. It is derived, and so only written.

use super::action::Source;
use super::entries::Entries;
use crate::domain::structure::Aspect;
use crate::domain::{Counterpart, Effort, Impression, PackId, Stage, TouchpointId, Zone};
use crate::method::contradiction::ContradictionKind;
use crate::method::{self, Band, Quadrant};
use enum_map::EnumMap;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub(in crate::codec) struct Report {
    counts: Counts,
    index: Index,
    touchpoints: Entries<Touchpoint>,
    order: Vec<TouchpointId>,
    protect: Vec<TouchpointId>,
    keep: Vec<TouchpointId>,
    overkill: Vec<TouchpointId>,
    blind_spots: Vec<Cell>,
    not_looked_at: Vec<Counterpart>,
    contradictions: Vec<Contradiction>,
    heroics: Vec<Heroic>,
    jumps: Vec<Jump>,
    patterns: Vec<Pattern>,
    zones: Zones,
    mirror: Mirror,
    roots: Roots,
    suggestions: Vec<Suggestion>,
}

#[derive(Serialize)]
struct Counts {
    listed: u32,
    rated: u32,
    not_rated: u32,
    banded: u32,
    quiet_by_design: u32,
    by_impression: EnumMap<Impression, u32>,
    by_counterpart: EnumMap<Counterpart, u32>,
    guess_percent: Option<u32>,
}

#[derive(Serialize)]
struct Index {
    value: Option<u32>,
    low: Option<u32>,
    high: Option<u32>,
    rests_on: u32,
    weights: EnumMap<Impression, u32>,
}

#[derive(Serialize)]
struct Touchpoint {
    effective_importance: Option<u8>,
    lifted: bool,
    performance: Option<u32>,
    band: Option<Band>,
    quadrant: Option<Quadrant>,
}

#[derive(Serialize)]
struct Cell {
    counterpart: Counterpart,
    stage: Stage,
}

#[derive(Serialize)]
struct Contradiction {
    touchpoint: TouchpointId,
    kind: ContradictionKind,
}

#[derive(Serialize)]
struct Heroic {
    from: TouchpointId,
    to: TouchpointId,
}

#[derive(Serialize)]
struct Jump {
    counterpart: Counterpart,
    from: Stage,
    to: Stage,
}

#[derive(Serialize)]
struct Pattern {
    aspect: Aspect,
    failing: u32,
    seen: u32,
    strength: u32,
    confirmed_by: Vec<Zone>,
}

#[derive(Serialize)]
struct Zones {
    index: Option<u32>,
    rests_on: u32,
    hot: Vec<Zone>,
    losses: Losses,
}

#[derive(Serialize)]
struct Losses {
    by_zone: BTreeMap<Zone, u64>,
    total: Option<u64>,
    rests_on: u32,
}

#[derive(Serialize)]
struct Mirror {
    gap: Option<u32>,
    coverage: Option<u32>,
    rests_on: u32,
    hollow: Vec<PackId>,
}

#[derive(Serialize)]
struct Roots {
    value: Option<u32>,
    rests_on: u32,
}

#[derive(Serialize)]
struct Suggestion {
    source: Source,
    effort: Effort,
}

impl From<&method::Report> for Report {
    fn from(report: &method::Report) -> Self {
        let (counts, index, zones) = (&report.counts, &report.index, &report.zones);
        Self {
            counts: Counts {
                listed: counts.listed,
                rated: counts.rated,
                not_rated: counts.not_rated,
                banded: counts.banded,
                quiet_by_design: counts.quiet_by_design,
                by_impression: counts.by_impression,
                by_counterpart: counts.by_counterpart,
                guess_percent: counts.guess_percent,
            },
            index: Index {
                value: index.value,
                low: index.low,
                high: index.high,
                rests_on: index.rests_on,
                weights: index.weights,
            },
            touchpoints: report.touchpoints.iter().map(|entry| (entry.id.to_string(), entry.into())).collect(),
            order: report.order.clone(),
            protect: report.protect.clone(),
            keep: report.keep.clone(),
            overkill: report.overkill.clone(),
            blind_spots: (report.blind_spots.iter())
                .map(|cell| Cell { counterpart: cell.counterpart, stage: cell.stage })
                .collect(),
            not_looked_at: report.not_looked_at.clone(),
            contradictions: (report.contradictions.iter())
                .map(|found| Contradiction { touchpoint: found.touchpoint, kind: found.kind })
                .collect(),
            heroics: report.heroics.iter().map(|found| Heroic { from: found.from, to: found.to }).collect(),
            jumps: (report.jumps.iter())
                .map(|found| Jump { counterpart: found.counterpart, from: found.from, to: found.to })
                .collect(),
            patterns: report.patterns.iter().map(Pattern::from).collect(),
            zones: Zones {
                index: zones.index,
                rests_on: zones.rests_on,
                hot: zones.hot.clone(),
                losses: Losses {
                    by_zone: zones.losses.by_zone.iter().filter_map(|(zone, loss)| Some((zone, (*loss)?))).collect(),
                    total: zones.losses.total,
                    rests_on: zones.losses.rests_on,
                },
            },
            mirror: Mirror {
                gap: report.mirror.gap,
                coverage: report.mirror.coverage,
                rests_on: report.mirror.rests_on,
                hollow: report.mirror.hollow.clone(),
            },
            roots: Roots { value: report.roots.value, rests_on: report.roots.rests_on },
            suggestions: (report.suggestions.iter())
                .map(|found| Suggestion { source: Source::of(&found.source), effort: found.effort })
                .collect(),
        }
    }
}

impl From<&method::report::TouchpointReport> for Touchpoint {
    fn from(entry: &method::report::TouchpointReport) -> Self {
        Self {
            effective_importance: entry.effective_importance.map(|importance| importance.get()),
            lifted: entry.lifted,
            performance: entry.performance,
            band: entry.band,
            quadrant: entry.quadrant,
        }
    }
}

impl From<&method::pattern::Pattern> for Pattern {
    fn from(found: &method::pattern::Pattern) -> Self {
        Self {
            aspect: found.aspect,
            failing: found.failing,
            seen: found.seen,
            strength: found.strength,
            confirmed_by: found.confirmed_by.clone(),
        }
    }
}
