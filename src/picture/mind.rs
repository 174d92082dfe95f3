//! The touchpoints as a tree: the business, its people, their touchpoints by stage, and parts. The mind map
//! lays out what of it is open, from left to right, each whole beside the middle of its parts.

use super::map::{lines, whole};
use super::route::Spot;
use crate::domain::{Cell, Counterpart, Stage, Vocabulary};
use crate::method::Ground;

/// The level of touchpoints that are no parts: below the business and its people.
pub const TOUCHPOINTS: usize = 3;
/// The id of the business among the nodes.
pub const BUSINESS: &str = "business";
/// Up to how many stand open until the person closes them.
const MANY: usize = 40;
/// From one row to the next.
const ROW: i32 = 48;
/// Half the height of a node, which a thumb can press.
const HALF: i32 = 22;
/// Between two columns.
const GAP: i32 = 58;
/// Room around the picture.
const EDGE: i32 = 6;
/// Characters in a line of a label.
const LINE: usize = 20;

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The business.
    Business,
    /// Some of its people.
    People(Counterpart),
    /// The touchpoint at this place of the ground's points.
    Point(usize),
}

/// Something in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it stands for.
    pub what: What,
    /// Tells it from all others: the id of what it stands for.
    pub id: String,
    /// The place of its whole in the tree.
    pub whole: Option<usize>,
    /// How deep it lies; the business lies at 1.
    pub level: usize,
    /// The place after the last of its parts.
    pub end: usize,
    /// Its parts are shown.
    pub open: bool,
    /// It is shown.
    pub shown: bool,
}

/// A node in the mind map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Its place in the tree.
    pub node: usize,
    /// The middle of its left side.
    pub at: Spot,
    /// Its width, as far as it can be guessed from the label.
    pub width: i32,
    /// Where its parts begin to branch off.
    pub knob: Spot,
    /// The lines of its label.
    pub lines: Vec<String>,
}

/// The mind map, laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mind {
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
    /// The nodes that are shown.
    pub placed: Vec<Placed>,
    /// The branches, as the data of SVG paths.
    pub branches: Vec<String>,
}

/// A part and the next one of the same whole, by their places among the points.
struct Parts {
    first: Vec<Option<usize>>,
    next: Vec<Option<usize>>,
}

/// The tree of all that is listed: each whole before its parts.
pub fn tree(ground: &Ground<'_>) -> Vec<Node> {
    let points = &ground.points;
    let mut parts = Parts { first: vec![None; points.len()], next: vec![None; points.len()] };
    for (at, point) in points.iter().enumerate().rev() {
        if let Some(first) = point.parent.and_then(|whole| parts.first.get_mut(whole))
            && let Some(next) = parts.next.get_mut(at)
        {
            *next = first.replace(at);
        }
    }
    let mut nodes = Vec::new();
    put(&mut nodes, What::Business, BUSINESS.into(), None);
    for &counterpart in Counterpart::ALL {
        let people = nodes.len();
        for &stage in Stage::ALL {
            for (at, point) in points.iter().enumerate() {
                if point.parent.is_none() && point.cell == Some(Cell { counterpart, stage }) {
                    if people == nodes.len() {
                        put(&mut nodes, What::People(counterpart), counterpart.id().into(), Some(0));
                    }
                    with_parts(ground, &parts, at, people, &mut nodes);
                }
            }
        }
        close(&mut nodes, people);
    }
    // Parts of what this pack doesn't know have no people, but they are there.
    for (at, point) in points.iter().enumerate() {
        if point.parent.is_none() && point.cell.is_none() {
            with_parts(ground, &parts, at, 0, &mut nodes);
        }
    }
    close(&mut nodes, 0);
    nodes
}

fn put(nodes: &mut Vec<Node>, what: What, id: String, whole: Option<usize>) {
    let mut level = whole.and_then(|whole| nodes.get(whole)).map_or(1, |whole| whole.level + 1);
    if matches!(what, What::Point(_)) {
        level = level.max(TOUCHPOINTS);
    }
    nodes.push(Node { what, id, whole, level, end: 0, open: true, shown: true });
}

fn close(nodes: &mut [Node], at: usize) {
    let end = nodes.len();
    if let Some(node) = nodes.get_mut(at) {
        node.end = end;
    }
}

fn with_parts(ground: &Ground<'_>, parts: &Parts, at: usize, whole: usize, nodes: &mut Vec<Node>) {
    let Some(point) = ground.points.get(at) else { return };
    let here = nodes.len();
    put(nodes, What::Point(at), point.id().to_string(), Some(whole));
    let mut part = parts.first.get(at).copied().flatten();
    while let Some(at) = part {
        with_parts(ground, parts, at, here, nodes);
        part = parts.next.get(at).copied().flatten();
    }
    close(nodes, here);
}

/// The place of the node with this id; else of the first touchpoint; else of the business.
pub fn place(nodes: &[Node], id: &str) -> usize {
    let mut first = 0;
    for (at, node) in nodes.iter().enumerate() {
        if node.id == id {
            return at;
        }
        if first == 0 && node.level >= TOUCHPOINTS {
            first = at;
        }
    }
    first
}

/// Opens and closes as the person said; where they said nothing, few stand open and many closed. What leads
/// to the chosen one is open.
pub fn fold(nodes: &mut [Node], chosen: usize, said: &[(String, bool)]) {
    let mut wholes = 0;
    for node in nodes.iter() {
        wholes += usize::from(node.level == TOUCHPOINTS);
    }
    for at in 0..nodes.len() {
        let all = nodes.len();
        let Some(Node { id, whole, level, end, .. }) = nodes.get(at) else { break };
        let shown = whole.and_then(|whole| nodes.get(whole)).is_none_or(|whole| whole.shown && whole.open);
        let mut open = match level {
            1 => true,
            2 => wholes <= MANY,
            _ => all <= MANY,
        };
        for (known, wanted) in said {
            if known == id {
                open = *wanted;
            }
        }
        open |= at < chosen && chosen < *end;
        if let Some(node) = nodes.get_mut(at) {
            (node.open, node.shown) = (open, shown);
        }
    }
}

/// Lays out what is shown.
pub fn mind(nodes: &[Node], label: &dyn Fn(&Node) -> String) -> Mind {
    let mut mind = Mind::default();
    // For each node where it stands among those placed; for each column its width; for each one placed the
    // heights of its first and last part.
    let (mut places, mut columns, mut ends) = (Vec::new(), Vec::new(), Vec::new());
    let mut row = EDGE + HALF;
    for (at, node) in nodes.iter().enumerate() {
        places.push(mind.placed.len());
        if !node.shown {
            continue;
        }
        let lines = lines(&label(node), LINE, 2);
        let mut longest = 0;
        for line in &lines {
            longest = longest.max(line.chars().count());
        }
        // A mark stands before the label of a touchpoint, the others are bold.
        let width = if node.level >= TOUCHPOINTS { 44 + 8 * whole(longest) } else { 20 + 9 * whole(longest) };
        while columns.len() < node.level {
            columns.push(0);
        }
        if let Some(column) = columns.get_mut(node.level - 1) {
            *column = width.max(*column);
        }
        let leaf = !node.open || node.end == at + 1;
        ends.push(if leaf { (row, row) } else { (0, 0) });
        if leaf {
            row += ROW;
        }
        mind.placed.push(Placed { node: at, at: (0, 0), width, knob: (0, 0), lines });
    }
    let mut left = EDGE;
    for column in &mut columns {
        left += std::mem::replace(column, left) + GAP;
    }
    (mind.width, mind.height) = (left + EDGE - GAP / 2, row - ROW + HALF + EDGE);
    // Parts before their wholes, which stand in the middle of them.
    for at in (0..mind.placed.len()).rev() {
        let (Some(placed), Some((first, last))) = (mind.placed.get_mut(at), ends.get(at)) else { break };
        let Some(node) = nodes.get(placed.node) else { break };
        let y = (first + last) / 2;
        placed.at = (columns.get(node.level - 1).copied().unwrap_or(0), y);
        placed.knob = (placed.at.0 + placed.width + 13, y);
        if let Some((first, last)) = node.whole.and_then(|whole| ends.get_mut(*places.get(whole)?)) {
            *first = y;
            *last = y.max(*last);
        }
    }
    for placed in &mind.placed {
        let whole = nodes.get(placed.node).and_then(|node| node.whole);
        if let Some(whole) = whole.and_then(|whole| mind.placed.get(*places.get(whole)?)) {
            mind.branches.push(branch(whole.knob, placed.at));
        }
    }
    mind
}

/// A curve from a whole to its part; long labels in a column begin where short ones do.
fn branch(from: Spot, to: Spot) -> String {
    let [x, y, to_x, to_y] = [from.0, from.1, to.0, to.1].map(|it| it.to_string());
    let bend = (to.0 - GAP / 2).max(from.0).to_string();
    ["M", &x, " ", &y, "H", &bend, "C", &to_x, " ", &y, " ", &bend, " ", &to_y, " ", &to_x, " ", &to_y].concat()
}
