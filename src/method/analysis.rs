//! What every finding stands on: the touchpoints that count, each with its place, its counting checks,
//! its effective importance, performance and band.

use super::band::{Band, band};
use super::percent;
use crate::domain::integrity::{ById, Link};
use crate::domain::{
    Answer, Assessment, Cell, Channel, Check, Counterpart, Fix, Importance, Impression, Rating, Structure, Subject,
    Touchpoint, TouchpointId, limits,
};
use std::iter;
use std::rc::Rc;

/// A check of a touchpoint's channel that has an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub check: Check,
    /// The answer, perhaps "does not apply".
    pub answer: Answer,
    /// What a fix takes.
    pub fix: Option<Fix>,
}

/// A touchpoint that counts. One whose item the pack lacks is kept, but counts nowhere and is no point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    pub touchpoint: Rc<Touchpoint>,
    /// Its place on the map; none only for a part of something that the pack lacks.
    pub cell: Option<Cell>,
    pub channel: Channel,
    /// Its counting checks that have an answer, in the pack's order.
    pub checks: Vec<Checked>,
    /// The point on which it tells, if that counts; else the next one along the chain.
    pub leads_to: Option<usize>,
    /// The nearest whole that counts.
    pub parent: Option<usize>,
    /// The greatest importance among it and all that it reaches (METHOD, *Effective importance*).
    pub effective: Option<Importance>,
    /// How well its checks are answered, 0..100 (METHOD, *Performance*).
    pub performance: Option<u32>,
    /// What to do with it.
    pub band: Option<Band>,
    /// The most pressing band among its parts, and theirs.
    pub worst_part: Option<Band>,
}

impl Point {
    /// The id of the touchpoint.
    pub fn id(&self) -> TouchpointId {
        self.touchpoint.id
    }

    /// What the person says of it.
    pub fn rating(&self) -> &Rating {
        &self.touchpoint.rating
    }

    /// The impression, if rated.
    pub fn impression(&self) -> Option<Impression> {
        self.touchpoint.rating.impression
    }

    /// Whom it is with.
    pub fn counterpart(&self) -> Option<Counterpart> {
        self.cell.map(|cell| cell.counterpart)
    }

    /// Its importance comes from what it tells on: its own is missing or smaller.
    pub fn is_lifted(&self) -> bool {
        self.effective > self.rating().importance
    }

    /// Takes in the answers to the checks that are asked.
    fn answer<'c>(&mut self, checks: impl Iterator<Item = &'c Check>) {
        for check in checks {
            if let Some(entry) = self.touchpoint.rating.check(&check.id)
                && let Some(answer) = entry.answer
            {
                self.checks.push(Checked { check: Check::clone(check), answer, fix: entry.fix });
            }
        }
        let points = self.checks.iter().filter_map(|checked| checked.answer.points());
        let (sum, count) = points.fold((0, 0), |(sum, count), points| (sum + points, count + 1));
        self.performance = percent(sum, 2 * count);
    }

    /// The checks with a weak answer.
    pub fn weak(&self) -> impl Iterator<Item = &Checked> {
        self.checks.iter().filter(|checked| checked.answer.is_weak())
    }

    /// Whether something here can be put right now and for free.
    pub fn has_free_now(&self) -> bool {
        self.rating().fix == Some(Fix::FreeNow) || self.weak().any(|checked| checked.fix == Some(Fix::FreeNow))
    }

    /// Whether any check has an answer that says something.
    pub fn is_checked(&self) -> bool {
        self.performance.is_some()
    }
}

/// An assessment read against a structure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Analysis {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// The structure.
    pub structure: Rc<Structure>,
    /// The touchpoints that count, as listed.
    pub points: Vec<Point>,
    places: Vec<Option<usize>>,
    by_id: ById,
}

impl Analysis {
    /// Reads an assessment against a structure. Takes time linear in what is listed, but for chains through touchpoints
    /// that the pack lacks, each of which is gone through from each of its links.
    pub fn new(assessment: Rc<Assessment>, structure: Rc<Structure>) -> Self {
        let by_id = ById::of(&assessment.touchpoints);
        let mut analysis = Self {
            assessment: Rc::clone(&assessment),
            structure: Rc::clone(&structure),
            points: Vec::new(),
            places: Vec::new(),
            by_id,
        };
        for touchpoint in &assessment.touchpoints {
            let channel = structure.channel_of(&touchpoint.subject);
            analysis.places.push(channel.map(|_| analysis.points.len()));
            if let Some(channel) = channel {
                let mut point = Point {
                    touchpoint: Rc::clone(touchpoint),
                    cell: analysis.cell_of(touchpoint),
                    channel,
                    checks: Vec::new(),
                    leads_to: None,
                    parent: None,
                    effective: touchpoint.rating.importance,
                    performance: None,
                    band: None,
                    worst_part: None,
                };
                point.answer(structure.checks_of(&touchpoint.subject));
                analysis.points.push(point);
            }
        }
        for at in 0..analysis.points.len() {
            let Some(touchpoint) = analysis.points.get(at).map(|point| &point.touchpoint) else { break };
            let leads_to = analysis.counting(touchpoint, Link::LeadsTo);
            let parent = analysis.counting(touchpoint, Link::Parent);
            if let Some(point) = analysis.points.get_mut(at) {
                (point.leads_to, point.parent) = (leads_to, parent);
            }
        }
        analysis.weigh();
        analysis.tell_wholes();
        analysis
    }

    /// Follows links from a touchpoint until one leads to a touchpoint that counts.
    fn counting(&self, from: &Touchpoint, link: Link) -> Option<usize> {
        let mut from = from;
        for _ in 0..self.assessment.touchpoints.len() {
            let at = self.by_id.get(link.of(from)?)?;
            match self.places.get(at)? {
                Some(place) => return Some(*place),
                None => from = self.assessment.touchpoints.get(at)?,
            }
        }
        None
    }

    /// The greatest importance along each chain, and the bands; each point is visited once.
    fn weigh(&mut self) {
        let mut weighed = vec![false; self.points.len()];
        let mut path = Vec::new();
        for start in 0..weighed.len() {
            let mut at = Some(start);
            let mut greatest = None;
            while let Some(here) = at
                && let Some(point) = self.points.get(here)
                && path.len() < weighed.len()
            {
                if weighed.get(here) == Some(&true) {
                    greatest = point.effective;
                    break;
                }
                path.push(here);
                at = point.leads_to;
            }
            while let Some(here) = path.pop() {
                let (Some(point), Some(weighed)) = (self.points.get_mut(here), weighed.get_mut(here)) else { continue };
                greatest = greatest.max(point.effective);
                point.effective = greatest;
                point.band = band(&point.touchpoint.rating, greatest);
                *weighed = true;
            }
        }
    }

    /// Each point tells all its wholes how pressing it is.
    fn tell_wholes(&mut self) {
        for at in 0..self.points.len() {
            let Some(point) = self.points.get(at) else { break };
            let (Some(band), mut parent) = (point.band, point.parent) else { continue };
            for _ in 0..limits::DEPTH {
                let Some(whole) = parent.and_then(|parent| self.points.get_mut(parent)) else { break };
                whole.worst_part = Some(whole.worst_part.map_or(band, |worst| worst.min(band)));
                parent = whole.parent;
            }
        }
    }

    fn cell_of(&self, touchpoint: &Touchpoint) -> Option<Cell> {
        let (mut counterpart, mut stage) = (None, None);
        let mut at = Some(touchpoint);
        // Parts lie at most six deep in a valid assessment; the bound is for those that are not.
        for _ in 0..limits::DEPTH {
            let (its_counterpart, its_stage) = match &at?.subject {
                Subject::Item { item, stated, .. } => match self.structure.touchpoints.get(item) {
                    Some(item) => (Some(item.counterpart), Some(item.stage)),
                    None => (stated.counterpart, stated.stage),
                },
                Subject::Own { counterpart, stage, .. } => (*counterpart, *stage),
            };
            counterpart = counterpart.or(its_counterpart);
            stage = stage.or(its_stage);
            if let (Some(counterpart), Some(stage)) = (counterpart, stage) {
                return Some(Cell { counterpart, stage });
            }
            let parent = at?.parent?;
            at = self.assessment.touchpoints.get(self.by_id.get(parent)?).map(AsRef::as_ref);
        }
        None
    }

    /// The point of a touchpoint; none where it doesn't count.
    pub fn point(&self, id: TouchpointId) -> Option<&Point> {
        self.points.get(self.place(id)?)
    }

    /// Where the point of a touchpoint stands among the points; none where it doesn't count.
    pub fn place(&self, id: TouchpointId) -> Option<usize> {
        *self.places.get(self.by_id.get(id)?)?
    }

    /// The points that a point reaches by its chain, nearest first.
    pub fn reached<'a>(&'a self, from: &Point) -> impl Iterator<Item = &'a Point> + use<'a> {
        self.follow(from.leads_to, |point| point.leads_to)
    }

    /// The wholes of a point, nearest first.
    pub fn wholes<'a>(&'a self, of: &Point) -> impl Iterator<Item = &'a Point> + use<'a> {
        self.follow(of.parent, |point| point.parent)
    }

    fn follow(&self, first: Option<usize>, next: fn(&Point) -> Option<usize>) -> impl Iterator<Item = &Point> {
        let first = first.and_then(|first| self.points.get(first));
        iter::successors(first, move |point| self.points.get(next(point)?)).take(self.points.len())
    }

    /// Of the points that a lifted one tells on, the nearest to which it owes its importance.
    pub fn lifted_by(&self, point: &Point) -> Option<&Point> {
        let mut reached = self.reached(point).filter(|_| point.is_lifted());
        reached.find(|reached| reached.rating().importance == point.effective)
    }
}
