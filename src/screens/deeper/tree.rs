//! The touchpoints as a tree, as far as it is open, with the one that is chosen in it.

use super::node::NodeFace;
use crate::domain::{TouchpointId, limits};
use crate::method::Point;
use crate::narrative;
use crate::picture::mind::{self, Node, NodeId, TOUCHPOINTS};
use crate::state::Shown;
use crate::state::asking::order_of_asking;
use crate::words::Words;
use implicit_clone::unsync::IString;
use std::collections::BTreeMap;
use std::iter;

/// The level of touchpoints that can have no parts.
const DEEPEST: usize = limits::DEPTH + TOUCHPOINTS - 1;

#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    shown: Shown,
    nodes: Vec<Node>,
    chosen: usize,
}

impl Tree {
    /// What is chosen is the first touchpoint, where there is nothing else or it is gone.
    pub fn new(shown: &Shown, words: &Words, chosen: Option<NodeId>, folds: &BTreeMap<NodeId, bool>) -> Self {
        let order = order_of_asking(shown.analysis());
        let mut nodes = mind::tree(shown.analysis(), &order, &|id| title(id, shown, words));
        let chosen = mind::place(&nodes, chosen);
        mind::fold(&mut nodes, chosen, folds);
        Self { shown: shown.clone(), nodes, chosen }
    }

    /// Each whole before its parts; the business is the first.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub fn has_touchpoints(&self) -> bool {
        self.nodes.len() > 1
    }

    pub fn chosen(&self) -> Option<&Node> {
        self.nodes.get(self.chosen)
    }

    pub fn is_chosen(&self, node: &Node) -> bool {
        node.at == self.chosen
    }

    /// The touchpoint that is chosen, if it is one.
    pub fn chosen_touchpoint(&self) -> Option<(&Node, &Point)> {
        let node = self.chosen()?;
        Some((node, self.point(node)?))
    }

    fn point(&self, node: &Node) -> Option<&Point> {
        self.shown.analysis().point(node.id.touchpoint()?)
    }

    pub fn face(&self, node: &Node) -> NodeFace {
        NodeFace {
            id: node.id,
            title: node.title.clone(),
            impression: self.point(node).and_then(Point::impression),
            level: node.level,
            inside: node.inside(),
            open: node.open,
            chosen: self.is_chosen(node),
        }
    }

    pub fn whole_of(&self, node: &Node) -> Option<&Node> {
        self.nodes.get(node.whole?)
    }

    /// The parts of a node, without theirs.
    pub fn parts_of(&self, whole: &Node) -> impl Iterator<Item = &Node> {
        let end = whole.end;
        let part = move |at: usize| self.nodes.get(at).filter(|_| at < end);
        iter::successors(part(whole.at + 1), move |node| part(node.end))
    }

    /// The next node on the same level that is shown.
    pub fn below(&self, node: &Node) -> Option<&Node> {
        self.nodes.iter().skip(node.at + 1).find(|other| other.shown && other.level == node.level)
    }

    /// The node before it on the same level that is shown.
    pub fn above(&self, node: &Node) -> Option<&Node> {
        self.nodes.iter().take(node.at).rfind(|other| other.shown && other.level == node.level)
    }

    /// What is chosen once a node is removed: its whole, if that stays without it.
    pub fn heir_of(&self, node: &Node) -> Option<NodeId> {
        let stays = |whole: &&Node| whole.level >= TOUCHPOINTS || whole.inside() > node.inside() + 1;
        let is_other = |other: &&Node| other.level >= TOUCHPOINTS && !node.holds(other);
        let heir = self.whole_of(node).filter(stays).or_else(|| self.nodes.iter().find(is_other));
        heir.map(|node| node.id)
    }

    pub fn can_have_parts(&self, node: &Node) -> bool {
        node.level < DEEPEST
    }

    /// Into what a touchpoint can be moved: not into itself and its parts, nor too deep.
    pub fn wholes_for(&self, node: &Node) -> impl Iterator<Item = &Node> {
        let parts = self.nodes.iter().filter(|part| node.holds(part));
        let height = parts.map(|part| part.level - node.level).max().unwrap_or(0);
        let fits = move |whole: &Node| whole.level >= TOUCHPOINTS && whole.level + height < DEEPEST;
        self.nodes.iter().filter(move |whole| fits(whole) && !node.holds(whole))
    }
}

fn title(id: NodeId, shown: &Shown, words: &Words) -> IString {
    let of_touchpoint = |id: TouchpointId| {
        let point = shown.analysis().point(id)?;
        Some(narrative::title(&point.touchpoint, words))
    };
    match id {
        NodeId::Business => words.ui.deeper.business.clone(),
        NodeId::People(counterpart) => words.counterparts[counterpart].name.clone(),
        NodeId::Touchpoint(id) => of_touchpoint(id).unwrap_or_default(),
    }
}
