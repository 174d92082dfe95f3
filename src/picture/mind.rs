//! The touchpoints as a tree: the business, its people, their touchpoints by stage, and parts.

mod layout;

use crate::domain::{Counterpart, TouchpointId};
use crate::method::Analysis;
use implicit_clone::unsync::IString;
use std::collections::BTreeMap;
use std::fmt;

pub use layout::{Ghosts, Mind, Placed, Room, mind};

/// The level of touchpoints that are no parts: below the business and its people.
pub const TOUCHPOINTS: usize = 3;
/// Up to how many stand open until the person closes them.
const MANY: usize = 40;

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
