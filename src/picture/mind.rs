//! The touchpoints as a tree: the business, its people, their touchpoints by stage, and parts. The mind map
//! lays out what of it is open, from left to right, each whole beside the middle of its parts.

use super::Spot;
use super::label::lines;
use super::threads::whole;
use crate::domain::{Counterpart, TouchpointId};
use crate::method::Analysis;
use implicit_clone::unsync::IString;
use std::collections::BTreeMap;
use std::fmt;

/// The level of touchpoints that are no parts: below the business and its people.
pub const TOUCHPOINTS: usize = 3;
/// Up to how many stand open until the person closes them.
const MANY: usize = 40;
/// From one row to the next.
const ROW: i32 = 48;
/// Half the height of a node, which a thumb can press.
const HALF: i32 = 22;
/// From one column to the next: of the business and its people, of touchpoints.
const COLUMNS: (i32, i32) = (192, 248);
/// How far before a column the branches to it part.
const BEND: i32 = 26;
/// Room around the picture.
const EDGE: i32 = 6;
/// Characters in a line of a label, likewise.
const LINE: (usize, usize) = (12, 17);

/// What a node stands for, which tells it from all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeId {
    /// The business.
    Business,
    /// Some of its people.
    People(Counterpart),
    /// A touchpoint.
    Touchpoint(TouchpointId),
}

impl NodeId {
    /// The touchpoint, if it is one.
    pub fn touchpoint(self) -> Option<TouchpointId> {
        match self {
            Self::Touchpoint(id) => Some(id),
            Self::Business | Self::People(_) => None,
        }
    }
}

impl fmt::Display for NodeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Business => f.write_str("business"),
            Self::People(counterpart) => f.write_str(counterpart.into_str()),
            Self::Touchpoint(id) => write!(f, "{id}"),
        }
    }
}

/// Something in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it stands for.
    pub id: NodeId,
    /// What it is called.
    pub title: IString,
    /// Its place in the tree.
    pub at: usize,
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

impl Node {
    /// How many parts it has, with theirs.
    pub fn inside(&self) -> usize {
        self.end - self.at - 1
    }

    /// Whether another is this one, or within it.
    pub fn holds(&self, other: &Self) -> bool {
        (self.at..self.end).contains(&other.at)
    }
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

/// The tree of touchpoints that come in this order: each whole before its parts, those of the same people
/// together.
pub fn tree(analysis: &Analysis, order: &[TouchpointId], title: &dyn Fn(NodeId) -> IString) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut put = |id, whole: Option<usize>| {
        let level = whole.and_then(|whole| nodes.get(whole)).map_or(1, |whole| whole.level + 1);
        let place = nodes.len();
        nodes.push(Node { id, title: title(id), at: place, whole, level, end: 0, open: true, shown: true });
        let mut at = Some(place);
        while let Some(node) = at.and_then(|at| nodes.get_mut(at)) {
            node.end = place + 1;
            at = node.whole;
        }
        place
    };
    let business = put(NodeId::Business, None);
    let (mut people, mut last) = (business, None);
    // Where each point stands in the tree.
    let mut places = vec![business; analysis.points.len()];
    for (at, id) in order.iter().filter_map(|id| Some((analysis.place(*id)?, *id))) {
        // Without a place it stands with no people.
        let Some(point) = analysis.points.get(at).filter(|point| point.cell.is_some()) else { continue };
        let whole = match point.parent {
            Some(whole) => places.get(whole).copied().unwrap_or(business),
            None => {
                if let Some(counterpart) = point.counterpart()
                    && last != Some(counterpart)
                {
                    last = Some(counterpart);
                    people = put(NodeId::People(counterpart), Some(business));
                }
                people
            }
        };
        let place = put(NodeId::Touchpoint(id), Some(whole));
        if let Some(known) = places.get_mut(at) {
            *known = place;
        }
    }
    nodes
}

/// The place of the node with this id; else of the first touchpoint; else of the business.
pub fn place(nodes: &[Node], id: Option<NodeId>) -> usize {
    let wanted = nodes.iter().position(|node| Some(node.id) == id);
    wanted.or_else(|| nodes.iter().position(|node| node.level >= TOUCHPOINTS)).unwrap_or(0)
}

/// Opens and closes as the person said; where they said nothing, few stand open and many closed. What leads
/// to the chosen one is open.
pub fn fold(nodes: &mut [Node], chosen: usize, said: &BTreeMap<NodeId, bool>) {
    let all = nodes.len();
    let wholes = nodes.iter().filter(|node| node.level == TOUCHPOINTS).count();
    for at in 0..all {
        let Some(node) = nodes.get(at) else { break };
        let shown = node.whole.and_then(|whole| nodes.get(whole)).is_none_or(|whole| whole.shown && whole.open);
        let of_itself = match node.level {
            1 => true,
            2 => wholes <= MANY,
            _ => all <= MANY,
        };
        let leads_to_chosen = at < chosen && chosen < node.end;
        let open = leads_to_chosen || said.get(&node.id).copied().unwrap_or(of_itself);
        if let Some(node) = nodes.get_mut(at) {
            (node.open, node.shown) = (open, shown);
        }
    }
}

/// Lays out what is shown.
pub fn mind(nodes: &[Node]) -> Mind {
    let mut mind = Mind::default();
    // For each node where it stands among those placed.
    let mut places = Vec::new();
    let mut row = EDGE + HALF;
    for (at, node) in nodes.iter().enumerate() {
        places.push(mind.placed.len());
        if !node.shown {
            continue;
        }
        let is_head = node.level < TOUCHPOINTS;
        let lines = lines(&node.title, if is_head { LINE.0 } else { LINE.1 }, 2);
        let mut longest = 0;
        for line in &lines {
            longest = longest.max(whole(line.chars().count()));
        }
        let (before, column) = (whole(node.level) - 1, whole(node.level.min(TOUCHPOINTS)) - 1);
        let x = EDGE + column * COLUMNS.0 + (before - column) * COLUMNS.1;
        // A mark stands before the label of a touchpoint, the others are bold.
        let width = if is_head { 20 + 9 * longest } else { 44 + 8 * longest };
        let mut y = 0;
        if !node.open || node.inside() == 0 {
            y = row;
            row += ROW;
        }
        mind.width = mind.width.max(x + width + 2 * BEND);
        mind.placed.push(Placed { node: at, at: (x, y), width, knob: (x + width + 13, y), lines });
    }
    mind.height = row - ROW + HALF + EDGE;
    // Parts before their wholes, which stand in the middle of them.
    for at in (0..mind.placed.len()).rev() {
        let Some(Placed { node, at: (x, y), .. }) = mind.placed.get(at) else { break };
        let (part, to) = (*node, (*x, *y));
        let Some(whole) = nodes.get(part).and_then(|node| node.whole) else { break };
        let is_first = part == whole + 1;
        if let Some(whole) = places.get(whole).and_then(|at| mind.placed.get_mut(*at)) {
            // The last part comes first, and is kept until the first one comes.
            let y = if whole.at.1 == 0 { to.1 } else { whole.at.1 };
            whole.at.1 = if is_first { (y + to.1) / 2 } else { y };
            whole.knob.1 = whole.at.1;
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

/// A curve from a whole to its part; all the parts of a column begin to part at the same place.
fn branch(from: Spot, to: Spot) -> String {
    let ((x, y), (to_x, to_y), bend) = (from, to, to.0 - BEND);
    format!("M{x} {y}H{bend}C{to_x} {y} {bend} {to_y} {to_x} {to_y}")
}
