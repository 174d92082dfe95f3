//! The map: stages from −1 to ∞ one way, counterparts the other, each touchpoint its mark, sized by
//! importance; chains from inner to outer; empty cells visibly empty. Only the rows and columns that
//! the person touched are drawn.

use super::label::lines;
use super::mark::radius;
use super::route::{self, End, Spot};
use crate::domain::{Cell, Counterpart, Impression, Stage, TouchpointId};
use crate::method::{Analysis, Point};
use strum::VariantArray;

/// Which way the stages run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// From left to right, counterparts below each other: for a wide place.
    Across,
    /// From top to bottom, counterparts beside each other: for a narrow one.
    Down,
}

/// A mark with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its whole title.
    pub title: String,
    /// Its impression.
    pub impression: Option<Impression>,
    /// The middle of the mark.
    pub at: Spot,
    /// Its radius.
    pub radius: i32,
    /// The lines of its label, each at the middle of its baseline.
    pub label: Vec<(Spot, String)>,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left.
    pub x: i32,
    /// Top.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// The map, laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
    /// Stages drawn, each with where its head stands.
    pub stages: Vec<(Stage, Spot)>,
    /// Counterparts drawn, each with where its head stands.
    pub counterparts: Vec<(Counterpart, Spot)>,
    /// Heights of the rules between rows.
    pub rules: Vec<i32>,
    /// Empty cells.
    pub empty: Vec<Area>,
    /// Marks.
    pub placed: Vec<Placed>,
    /// Chains: each a path and the head of its arrow.
    pub chains: Vec<(String, String)>,
}

/// The measures of a layout.
struct Measures {
    /// Room on the left for heads.
    left: i32,
    /// Room at the top for heads.
    top: i32,
    /// From one column to the next.
    pitch: i32,
    /// Room at the top of each row for its head.
    row_head: i32,
    /// Characters in a line of a label.
    line: usize,
}

/// Width for the columns of the wide layout, which shrinks only where they are many.
const WIDE: i32 = 960;
/// Width of the narrow layout, for the narrowest phones.
const NARROW: i32 = 328;
/// From one column to the next where marks have no labels.
const BARE_PITCH: i32 = 76;
/// Height of a line of a label.
const LINE: i32 = 14;
/// Room above and below what is in a row.
const PADDING: i32 = 14;
/// The middle of a mark below the top of its place.
const MARK: i32 = 17;

impl Measures {
    fn of(flow: Flow, columns: usize, is_labelled: bool) -> Self {
        let columns = whole(columns.max(1));
        match flow {
            Flow::Across if !is_labelled => Self { left: 104, top: 32, pitch: BARE_PITCH, row_head: 0, line: 0 },
            Flow::Across => {
                let pitch = (WIDE / columns).clamp(122, 160);
                let line = usize::try_from(pitch / 8).unwrap_or(15);
                Self { left: 104, top: 52, pitch, row_head: 0, line }
            }
            Flow::Down => {
                let pitch = NARROW / columns;
                Self { left: 0, top: 30, pitch, row_head: 24, line: usize::try_from(pitch / 8).unwrap_or(8) }
            }
        }
    }
}

/// The most touchpoints among which parts are drawn as well.
const MOST: usize = 100;

/// The points that are drawn: all; of many, those that are no parts, for more could not be taken in.
pub fn drawn_points(analysis: &Analysis) -> Vec<&Point> {
    let many = analysis.points.len() > MOST;
    analysis.points.iter().filter(|point| !many || point.parent.is_none()).collect()
}

/// What a mark is called.
type Title<'t> = &'t dyn Fn(&Point) -> String;

/// Lays the map out. Nothing is drawn of points that have no place. Without titles the marks stand closer.
pub fn map(analysis: &Analysis, flow: Flow, title: Option<Title<'_>>) -> Map {
    let points = drawn_points(analysis);
    let (mut stages, mut counterparts) = (Vec::new(), Vec::new());
    for &stage in Stage::VARIANTS {
        if points.iter().any(|point| point.cell.is_some_and(|cell| cell.stage == stage)) {
            stages.push(stage);
        }
    }
    for &counterpart in Counterpart::VARIANTS {
        if points.iter().any(|point| point.counterpart() == Some(counterpart)) {
            counterparts.push(counterpart);
        }
    }
    let across = flow == Flow::Across;
    let (columns, rows) = if across { (stages.len(), counterparts.len()) } else { (counterparts.len(), stages.len()) };
    let measures = Measures::of(flow, columns, title.is_some());
    let mut layout = Layout { measures, map: Map::empty(), ends: Vec::new(), lanes: Vec::new() };
    let mut y = layout.measures.top;
    for row in 0..rows {
        layout.map.rules.push(y);
        layout.lanes.push(y);
        let mut cells = Vec::new();
        for column in 0..columns {
            let (stage, counterpart) = if across { (column, row) } else { (row, column) };
            if let (Some(counterpart), Some(stage)) = (counterparts.get(counterpart), stages.get(stage)) {
                cells.push(Cell { counterpart: *counterpart, stage: *stage });
            }
        }
        y = layout.row(&points, title, row, y, &cells);
    }
    layout.map.rules.push(y);
    layout.lanes.push(y);
    for (at, stage) in stages.into_iter().enumerate() {
        let spot = if across { layout.column_head(at) } else { (0, layout.lane(at) + 16) };
        layout.map.stages.push((stage, spot));
    }
    for (at, counterpart) in counterparts.into_iter().enumerate() {
        let middle = (layout.lane(at) + layout.lane(at + 1)) / 2;
        let spot = if across { (0, middle) } else { layout.column_head(at) };
        layout.map.counterparts.push((counterpart, spot));
    }
    layout.map.width = layout.measures.left + layout.measures.pitch * whole(columns);
    layout.map.height = y + 1;
    layout.chain(analysis);
    layout.map
}

/// A count as a measure.
pub(super) fn whole(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

impl Map {
    fn empty() -> Self {
        Self {
            width: 0,
            height: 0,
            stages: Vec::new(),
            counterparts: Vec::new(),
            rules: Vec::new(),
            empty: Vec::new(),
            placed: Vec::new(),
            chains: Vec::new(),
        }
    }
}

struct Layout {
    measures: Measures,
    map: Map,
    ends: Vec<(TouchpointId, End, usize)>,
    lanes: Vec<i32>,
}

impl Layout {
    /// Where the head of a column stands.
    fn column_head(&self, at: usize) -> Spot {
        (self.measures.left + whole(at) * self.measures.pitch + self.measures.pitch / 2, 18)
    }

    /// The height of the rule above a row, or below the last one.
    fn lane(&self, at: usize) -> i32 {
        self.lanes.get(at).copied().unwrap_or(0)
    }

    /// ById a row's marks; returns where the next row begins.
    fn row(&mut self, points: &[&Point], title: Option<Title<'_>>, row: usize, top: i32, cells: &[Cell]) -> i32 {
        let Measures { left, pitch, row_head, line, .. } = self.measures;
        let mut tallest = 0;
        // Each cell's marks are stacked from the top of the row, then moved to its middle.
        let mut stacks = Vec::new();
        for (column, cell) in cells.iter().enumerate() {
            let x = left + whole(column) * pitch;
            let mut height = 0;
            let begin = self.map.placed.len();
            for point in points.iter().filter(|point| point.cell == Some(*cell)) {
                if height > 0 {
                    height += 10;
                }
                let at = (x + pitch / 2, top + row_head + PADDING + height + MARK);
                let (title, radius) = (title.map(|title| title(point)).unwrap_or_default(), radius(point.effective));
                let mut label = Vec::new();
                for line in lines(&title, line, 3) {
                    label.push(((at.0, at.1 + MARK + 14 + LINE * whole(label.len())), line));
                }
                height += 2 * MARK + 6 + LINE * whole(label.len());
                self.ends.push((point.id(), End { at, radius, column, left: x, right: x + pitch }, row));
                self.map.placed.push(Placed {
                    id: point.id(),
                    title,
                    impression: point.impression(),
                    at,
                    radius,
                    label,
                });
            }
            stacks.push((x, begin, height));
            tallest = tallest.max(height);
        }
        let bottom = top + row_head + tallest + 2 * PADDING;
        let mut end = self.map.placed.len();
        for (x, begin, height) in stacks.into_iter().rev() {
            if height == 0 {
                let (y, height) = (top + row_head + 8, bottom - top - row_head - 16);
                self.map.empty.push(Area { x: x + 8, y, width: pitch - 16, height });
            }
            let down = (tallest - height) / 2;
            for at in begin..end {
                if let (Some(placed), Some((_, mark, _))) = (self.map.placed.get_mut(at), self.ends.get_mut(at)) {
                    placed.at.1 += down;
                    mark.at.1 += down;
                    for (spot, _) in &mut placed.label {
                        spot.1 += down;
                    }
                }
            }
            end = begin;
        }
        bottom
    }

    /// Draws the chains between placed marks.
    fn chain(&mut self, analysis: &Analysis) {
        let end = |id: TouchpointId| self.ends.iter().find(|(known, _, _)| *known == id);
        let mut chains = Vec::new();
        for point in &analysis.points {
            let to = point.leads_to.and_then(|at| analysis.points.get(at));
            let (Some((_, from, from_row)), Some((_, to, to_row))) = (end(point.id()), to.and_then(|to| end(to.id())))
            else {
                continue;
            };
            // The lane beside the target's row, on the side from which the chain comes.
            let lane = if from_row < to_row { *to_row } else { to_row + 1 };
            let lane = self.lane(lane);
            let shift = 5 * (whole(chains.len() % 3) - 1);
            let corners = route::corners(self.inside(*from), self.inside(*to), lane, shift);
            chains.push((route::path(&corners), route::head(&corners)));
        }
        self.map.chains = chains;
    }

    /// Keeps the gutters at the edges inside the picture.
    fn inside(&self, end: End) -> End {
        End { left: end.left.max(7), right: end.right.min(self.map.width - 7), ..end }
    }
}
