//! Threads: for each kind of people one from −1 to ∞. What delights lifts it, what hurts pulls it down, what
//! nobody notices is a hole in it, what is unknown makes it dotted. Chains run from inside to outside, across
//! the line of visibility.

mod chain;
mod columns;
mod stops;
mod strands;

use super::Spot;
use super::label::lines;
use super::mark::radius;
use crate::domain::{Cell, Counterpart, Impression, Stage, TouchpointId};
use crate::method::{Analysis, Point};
use chain::{End, chain};
use columns::Columns;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
pub use stops::{Pick, Stop, Way, next_stop};
use strands::strands;
use strum::VariantArray;

/// A mark with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its whole title.
    pub title: String,
    /// The whole title of what it leads to.
    pub leads_to: Option<String>,
    /// By which it is found in the list, from 1.
    pub number: usize,
    /// Its impression.
    pub impression: Option<Impression>,
    /// The middle of the mark.
    pub at: Spot,
    /// Its radius.
    pub radius: i32,
    /// The lines of its label, each at the middle of its baseline.
    pub label: Vec<(Spot, String)>,
}

/// A stage, and where its head stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageHead {
    /// The stage.
    pub stage: Stage,
    /// The middle of its head.
    pub at: Spot,
    /// There is room for its name.
    pub is_named: bool,
}

/// A piece of the line on which a kind of people has its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The stage.
    pub stage: Stage,
    /// Where it begins.
    pub from: i32,
    /// Where it ends.
    pub to: i32,
    /// Its height.
    pub y: i32,
    /// Nothing stands there.
    pub is_empty: bool,
    /// The person says that nothing happens there.
    pub is_nothing_here: bool,
}

/// How sure a strand between two marks is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strand {
    /// Both ends are known, at two stages.
    Firm,
    /// Both ends are known, at one stage, where only the list tells the order.
    Within,
    /// What happens at an end is not known.
    Unsure,
}

/// One kind of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who they are.
    pub counterpart: Counterpart,
    /// The height of its line; its name stands at the start of it.
    pub y: i32,
    /// The line on which its marks are, stage by stage.
    pub rules: Vec<Rule>,
    /// The pieces of its thread, as data of SVG paths.
    pub strands: Vec<(Strand, String)>,
    /// Its marks among all.
    pub placed: Range<usize>,
}

/// A chain, as data of SVG paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Its way.
    pub path: String,
    /// The head of its arrow.
    pub head: String,
}

/// The picture, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threads {
    /// Width in pixels.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// All stages.
    pub stages: Vec<StageHead>,
    /// The kinds of people.
    pub rows: Vec<Row>,
    /// The height of the line between outside and inside.
    pub visibility: Option<i32>,
    /// The marks, row by row.
    pub placed: Vec<Placed>,
    /// The longest first.
    pub chains: Vec<Chain>,
    /// Numbers stand at the marks, for the names have no room.
    pub is_numbered: bool,
    /// There is room for the people's names on the left.
    pub has_heads: bool,
}

/// What a mark is called.
pub type Title<'t> = &'t dyn Fn(&Point) -> String;

/// What is drawn, and in which room.
#[derive(Clone, Copy)]
pub struct Frame<'t> {
    /// The kinds of people, from top to bottom.
    pub counterparts: &'t [Counterpart],
    /// Width of its place; of very many marks the picture is wider.
    pub width: i32,
    /// The people's names stand on the left, and the stages' on top.
    pub has_heads: bool,
    /// Without titles marks have no labels.
    pub title: Option<Title<'t>>,
}

/// How far delight lifts a thread, and hurt pulls it down.
const SWING: i32 = 24;
/// The least width of a touchpoint whose name stands at its mark.
const NAMED: i32 = 64;
/// Room for the people's names.
const HEADS: i32 = 112;
/// Room at the edges.
const EDGE: i32 = 20;
/// Height of a line of a label, and the width of a letter in it.
const LINE: i32 = 15;
const LETTER: i32 = 8;
/// The most lines of a label.
const LINES: usize = 3;
/// Between two rows, and above the first one; above and below a row that stands alone.
const GAP: i32 = 14;
const ALONE: i32 = 6;
/// Room for the heads of the stages: with names, and of signs alone.
const NAMES: i32 = 44;
const SIGNS: i32 = 20;
/// Room above and below the line of visibility.
const VISIBILITY: i32 = 22;
/// The most touchpoints among which parts are drawn as well.
const MOST: usize = 100;

/// The points that are drawn: all; of many, those that are no parts, for more could not be taken in.
pub fn drawn_points(analysis: &Analysis) -> Vec<&Point> {
    let many = analysis.points.len() > MOST;
    analysis.points.iter().filter(|point| !many || point.parent.is_none()).collect()
}

/// The kinds of people who have a touchpoint: the outer ones first, then who is inside.
pub fn counterparts(analysis: &Analysis) -> Vec<Counterpart> {
    let has_any = |who: &Counterpart| analysis.points.iter().any(|point| point.counterpart() == Some(*who));
    let mut found: Vec<_> = Counterpart::VARIANTS.iter().copied().filter(has_any).collect();
    found.sort_by_key(|who| who.is_inner());
    found
}

/// Lays the picture out. Nothing is drawn of points that have no place.
pub fn threads(analysis: &Analysis, frame: Frame<'_>) -> Threads {
    let points = drawn_points(analysis);
    let columns = Columns::of(&points, frame);
    let mut drawing = Drawing { frame, columns, threads: Threads::empty(), ends: Vec::new() };
    drawing.heads();
    // Without labels the stages have no names either.
    let mut y = if frame.has_heads && frame.title.is_some() { NAMES } else { SIGNS };
    let mut was_outer = false;
    for &counterpart in frame.counterparts {
        if was_outer && counterpart.is_inner() {
            drawing.threads.visibility = Some(y + VISIBILITY);
            y += 2 * VISIBILITY;
        }
        was_outer = !counterpart.is_inner();
        y = drawing.row(&points, counterpart, y, analysis);
    }
    drawing.threads.height = y;
    drawing.chain(analysis);
    drawing.threads
}

impl Threads {
    fn empty() -> Self {
        Self {
            width: 0,
            height: 0,
            stages: Vec::new(),
            rows: Vec::new(),
            visibility: None,
            placed: Vec::new(),
            chains: Vec::new(),
            is_numbered: false,
            has_heads: false,
        }
    }
}

/// A count as a measure.
pub(super) fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

struct Drawing<'t> {
    frame: Frame<'t>,
    columns: Columns,
    threads: Threads,
    ends: Vec<End>,
}

impl Drawing<'_> {
    /// −1, 0 and ∞ stand there always; names where one does not run into the other.
    fn heads(&mut self) {
        self.threads.width = self.columns.width;
        self.threads.has_heads = self.frame.has_heads;
        self.threads.is_numbered = self.frame.title.is_some() && self.columns.pitch < NAMED;
        let mut free_from = i32::MIN;
        for &(stage, from, to) in &self.columns.edges {
            let x = i32::midpoint(from, to);
            // The longest name is of 14 letters.
            let half = 7 * LETTER + 4;
            let is_full = to - from >= self.columns.pitch;
            let is_named = self.frame.has_heads && is_full && x - half >= free_from;
            if is_named {
                free_from = x + half;
            }
            self.threads.stages.push(StageHead { stage, at: (x, 14), is_named });
        }
    }

    /// Lays out a row below a height; gives the height below it.
    fn row(&mut self, points: &[&Point], counterpart: Counterpart, top: i32, analysis: &Analysis) -> i32 {
        let begin = self.threads.placed.len();
        let mut rules = Vec::new();
        for &(stage, from, to) in &self.columns.edges {
            let cell = Cell { counterpart, stage };
            let here: Vec<_> = points.iter().filter(|point| point.cell == Some(cell)).collect();
            for (place, point) in here.iter().enumerate() {
                let (place, count) = (whole(2 * place + 1), whole(2 * here.len()));
                let x = from + i32::try_from(i64::from(to - from) * i64::from(place) / i64::from(count)).unwrap_or(0);
                let number = self.threads.placed.len() + 1;
                self.threads.placed.push(Placed {
                    id: point.id(),
                    title: self.frame.title.map(|title| title(point)).unwrap_or_default(),
                    leads_to: self.frame.title.and_then(|title| Some(title(analysis.points.get(point.leads_to?)?))),
                    number,
                    impression: point.impression(),
                    at: (x, swing(point.impression())),
                    radius: radius(point.effective).min(self.columns.pitch / 2 - 1),
                    label: Vec::new(),
                });
            }
            let is_nothing_here = here.is_empty() && analysis.assessment.is_nothing_here(cell);
            rules.push(Rule { stage, from, to, y: 0, is_empty: here.is_empty(), is_nothing_here });
        }
        let placed = begin..self.threads.placed.len();
        if self.frame.title.is_some() {
            self.label(placed.clone());
        }
        let marks = self.threads.placed.get_mut(placed.clone()).unwrap_or_default();
        let above = marks.iter().map(|mark| extent(mark).0).min().unwrap_or(0).min(-12);
        let below = marks.iter().map(|mark| extent(mark).1).max().unwrap_or(0).max(12);
        let gap = if self.frame.counterparts.len() > 1 { GAP } else { ALONE };
        let y = top + gap - above;
        for mark in marks.iter_mut() {
            mark.at.1 += y;
            mark.label.iter_mut().for_each(|(spot, _)| spot.1 += y);
            let (top, bottom) = extent(mark);
            self.ends.push(End { id: mark.id, row: self.threads.rows.len(), x: mark.at.0, top, bottom });
        }
        rules.iter_mut().for_each(|rule| rule.y = y);
        let strands = strands(counterpart, marks, &rules);
        self.threads.rows.push(Row { counterpart, y, rules, strands, placed });
        y + below + gap
    }

    /// Labels above what is lifted and below the rest, each as wide as its neighbours on that side allow.
    fn label(&mut self, placed: Range<usize>) {
        let right = self.columns.width;
        let left = if self.frame.has_heads { HEADS - EDGE } else { 0 };
        let is_numbered = self.threads.is_numbered;
        let Some(marks) = self.threads.placed.get_mut(placed) else { return };
        let sides: Vec<_> = marks.iter().map(|mark| (mark.at.0, is_lifted(mark))).collect();
        for (place, mark) in marks.iter_mut().enumerate() {
            let (x, lifted) = (mark.at.0, is_lifted(mark));
            let beside = |(other, side): &(i32, bool)| (*side == lifted).then_some((other - x).abs());
            let before = sides.iter().take(place).rev().find_map(beside).unwrap_or(i32::MAX);
            let after = sides.iter().skip(place + 1).find_map(beside).unwrap_or(i32::MAX);
            let room = before.min(after).min(2 * (x - left)).min(2 * (right - x)) - LETTER;
            let text = if is_numbered {
                vec![mark.number.to_string()]
            } else {
                lines(&mark.title, usize::try_from(room / LETTER).unwrap_or(0).clamp(6, 18), LINES)
            };
            let count = whole(text.len());
            let first = if lifted { -mark.radius - 6 - LINE * (count - 1) } else { mark.radius + LINE };
            let heights = (0..).map(|line| mark.at.1 + first + LINE * line);
            mark.label = heights.zip(text).map(|(y, line)| ((x, y), line)).collect();
        }
        if is_numbered {
            thin_out(marks);
        }
    }

    /// Chains between marks that are drawn.
    fn chain(&mut self, analysis: &Analysis) {
        let end = |id: TouchpointId| self.ends.iter().find(|end| end.id == id).copied();
        let chains = analysis.points.iter().filter_map(|point| {
            let to = point.leads_to.and_then(|at| analysis.points.get(at))?;
            Some((end(point.id())?, end(to.id())?))
        });
        let mut chains: Vec<_> = chains.collect();
        chains.sort_by_key(|(from, to)| {
            let (x, y) = (i64::from(from.x - to.x), i64::from(from.top - to.top));
            Reverse(x * x + y * y)
        });
        self.threads.chains = chains.into_iter().map(|(from, to)| chain(from, to)).collect();
    }
}

/// Of numbers that would run into each other every one but the first goes: they are in order.
fn thin_out(marks: &mut [Placed]) {
    let mut ends = HashMap::new();
    for mark in marks {
        let Some(((x, y), number)) = mark.label.first() else { continue };
        let half = whole(number.len()) * LETTER / 2;
        let end = ends.entry(*y).or_insert(i32::MIN);
        if x - half < *end {
            mark.label.clear();
        } else {
            *end = x + half;
        }
    }
}

fn swing(impression: Option<Impression>) -> i32 {
    match impression {
        Some(Impression::Delight) => -SWING,
        Some(Impression::Hurt) => SWING,
        Some(Impression::Silent | Impression::Unknown) | None => 0,
    }
}

fn is_lifted(mark: &Placed) -> bool {
    mark.impression == Some(Impression::Delight)
}

/// From where to where a mark reaches with its label.
fn extent(mark: &Placed) -> (i32, i32) {
    let heights = mark.label.iter().map(|((_, y), _)| *y);
    let top = heights.clone().min().map_or(mark.at.1, |y| y - LINE + 3).min(mark.at.1 - mark.radius);
    let bottom = heights.max().map_or(mark.at.1, |y| y + 4).max(mark.at.1 + mark.radius);
    (top, bottom)
}
