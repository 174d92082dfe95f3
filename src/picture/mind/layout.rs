//! The mind map: what is open of the tree, from left to right, each whole beside the middle of its parts, and beside the
//! chosen one the parts that it may have besides. It is laid out for the room it has.

use super::{Node, TOUCHPOINTS};
use crate::picture::Spot;
use crate::picture::label::lines;
use crate::picture::threads::whole;
use implicit_clone::unsync::IString;

/// From one row to the next, where there is room for it: a thumb can press what stands there.
const ROW: i32 = 48;
/// The least, where a mouse presses: two lines of a label.
const LEAST_ROW: i32 = 36;
/// Between one row and the next.
const APART: i32 = 4;
/// How small it may be drawn, in thousandths: letters of 15 pixels stay as large as 13.
const SMALLEST: i32 = 867;
/// From a column to the next.
const GAP: i32 = 40;
/// How far before a column the branches to it part.
const BEND: i32 = 18;
/// From a node to the middle of what opens and closes it.
const KNOB: i32 = 13;
/// Room around the picture.
const EDGE: i32 = 6;
/// Characters in a line of a label: of the business and its people, of touchpoints.
const LINE: (usize, usize) = (12, 16);
/// The width of a touchpoint whose label is as long as one may be.
const WIDEST: i32 = 48 + 9 * 18;
/// So many parts of one whole a pack has at most: there is always room for them.
const GHOSTS: i32 = 6;

/// The place for which the map is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its width in pixels.
    pub width: i32,
    /// Its height in pixels.
    pub height: i32,
    /// It is touched: nothing may be smaller than a thumb can press.
    pub touched: bool,
}

/// The parts that a node may have besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ghosts {
    /// The place of the node in the tree.
    pub whole: usize,
    /// What they are called.
    pub titles: Vec<IString>,
}

/// Something in the mind map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The place of a node in the tree; of a part that it may have besides, its place among them.
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
    /// Width in units of its own.
    pub width: i32,
    /// Height likewise.
    pub height: i32,
    /// How large it is drawn, in thousandths.
    pub scale: i32,
    /// Half the height of a node.
    pub half: i32,
    /// The nodes that are shown.
    pub placed: Vec<Placed>,
    /// The parts that the chosen node may have besides.
    pub ghosts: Vec<Placed>,
    /// The branches, as the data of SVG paths.
    pub branches: Vec<String>,
    /// Those to the ghosts.
    pub ghost_branches: Vec<String>,
}

impl Mind {
    /// A length of the drawing, in pixels.
    pub fn drawn(&self, length: i32) -> i32 {
        (length * self.scale + 500) / 1_000
    }

    /// The node at a spot of the drawing, by its place in the tree.
    pub fn node_at(&self, (x, y): (i32, i32)) -> Option<usize> {
        let (x, y) = (x * 1_000 / self.scale.max(1), y * 1_000 / self.scale.max(1));
        let covers = |placed: &&Placed| {
            (placed.at.0..=placed.at.0 + placed.width).contains(&x) && (placed.at.1 - y).abs() <= self.half
        };
        self.placed.iter().find(covers).map(|placed| placed.node)
    }
}

/// Lays out what is shown, and what the chosen node may have besides. Choosing another node moves none of them.
pub fn mind(nodes: &[Node], ghosts: Option<&Ghosts>, room: Room) -> Mind {
    let labels: Vec<Label> = nodes.iter().map(|node| Label::new(&node.title, node.level < TOUCHPOINTS)).collect();
    let columns = columns(nodes, &labels);
    let is_leaf = |node: &&Node| node.shown && (!node.open || node.inside() == 0);
    let rows = whole(nodes.iter().filter(is_leaf).count()).max(GHOSTS);
    let row = if room.touched { ROW } else { ((room.height - 2 * EDGE) / rows).clamp(LEAST_ROW, ROW) };
    let mut mind = Mind {
        // There is always room for the parts of what is no part itself.
        width: columns.get(TOUCHPOINTS).or(columns.last()).copied().unwrap_or(0) + WIDEST + 2 * KNOB + EDGE,
        height: rows * row - APART + 2 * EDGE,
        half: (row - APART) / 2,
        ..Mind::default()
    };
    let heights = heights(nodes, row, &is_leaf);
    let mut places = Vec::with_capacity(nodes.len());
    for (node, label) in nodes.iter().zip(labels) {
        places.push(mind.placed.len());
        if let Some(y) = heights.get(node.at).copied().flatten() {
            let x = columns.get(node.level - 1).copied().unwrap_or(0);
            mind.placed.push(label.placed(node.at, (x, y)));
        }
    }
    let branches = mind.placed.iter().filter_map(|placed| {
        let whole = nodes.get(placed.node)?.whole?;
        Some(branch(mind.placed.get(*places.get(whole)?)?.knob, placed.at))
    });
    mind.branches = branches.collect();
    if let Some(ghosts) = ghosts
        && let Some(node) = nodes.get(ghosts.whole).filter(|node| node.shown)
        && let Some(whole) = places.get(ghosts.whole).and_then(|at| mind.placed.get(*at)).cloned()
    {
        place_ghosts(&mut mind, ghosts, &whole, columns.get(node.level..).unwrap_or_default(), row);
    }
    for placed in mind.placed.iter().chain(&mind.ghosts) {
        mind.width = mind.width.max(placed.knob.0 + KNOB + EDGE);
    }
    let fits = |room: i32, length: i32| 1_000 * room / length.max(1);
    let scale = fits(room.width, mind.width).min(fits(room.height, mind.height));
    mind.scale = scale.clamp(if room.touched { 1_000 } else { SMALLEST }, 1_000);
    mind
}

/// What a node is called, with the width it takes.
struct Label {
    lines: Vec<String>,
    width: i32,
}

impl Label {
    fn new(title: &str, is_head: bool) -> Self {
        let lines = lines(title, if is_head { LINE.0 } else { LINE.1 }, 2);
        let longest = lines.iter().map(|line| whole(line.chars().count())).max().unwrap_or(0);
        // A mark stands before the label of a touchpoint, the others are bold.
        let width = if is_head { 20 + 10 * longest } else { (48 + 9 * longest).min(WIDEST) };
        Self { lines, width }
    }

    fn placed(self, node: usize, (x, y): Spot) -> Placed {
        Placed { node, at: (x, y), width: self.width, knob: (x + self.width + KNOB, y), lines: self.lines }
    }
}

/// The left side of each level's column, and of one more.
fn columns(nodes: &[Node], labels: &[Label]) -> Vec<i32> {
    let mut widest: Vec<i32> = Vec::new();
    for (node, label) in nodes.iter().zip(labels).filter(|(node, _)| node.shown) {
        if widest.len() < node.level {
            widest.resize(node.level, 0);
        }
        if let Some(widest) = widest.get_mut(node.level - 1) {
            *widest = (*widest).max(label.width);
        }
    }
    let mut columns = vec![EDGE];
    let mut x = EDGE;
    for width in widest {
        x += width + GAP;
        columns.push(x);
    }
    columns
}

/// The height of each node that is shown: leaves below each other, wholes in the middle of their parts.
fn heights(nodes: &[Node], row: i32, is_leaf: &impl Fn(&&Node) -> bool) -> Vec<Option<i32>> {
    let mut next = EDGE + (row - APART) / 2;
    let mut heights: Vec<Option<i32>> = Vec::with_capacity(nodes.len());
    for node in nodes {
        let leaf = is_leaf(&node);
        heights.push(leaf.then_some(next));
        next += if leaf { row } else { 0 };
    }
    // Parts before their wholes; of each whole the highest and the lowest part.
    let mut spans: Vec<Option<(i32, i32)>> = vec![None; nodes.len()];
    for node in nodes.iter().rev().filter(|node| node.shown) {
        let Some(height) = heights.get_mut(node.at) else { continue };
        if height.is_none() {
            *height = spans.get(node.at).copied().flatten().map(|(high, low)| (high + low) / 2);
        }
        if let (Some(y), Some(span)) = (*height, node.whole.and_then(|whole| spans.get_mut(whole))) {
            *span = Some(span.map_or((y, y), |(high, low)| (high.min(y), low.max(y))));
        }
    }
    heights
}

/// Puts the ghosts beside their whole, into the first column after it in which they stand on nothing. The last column
/// is theirs.
fn place_ghosts(mind: &mut Mind, ghosts: &Ghosts, whole: &Placed, columns: &[i32], row: i32) {
    let count = self::whole(ghosts.titles.len());
    if count == 0 {
        return;
    }
    let reach = (count - 1) * row;
    let top = EDGE + mind.half;
    let wanted = (whole.at.1 - reach / 2).min(mind.height - top - reach).max(top);
    let is_free = |x: i32, first: i32| {
        let is_beside = |placed: &Placed| placed.at.1 > first - row && placed.at.1 < first + reach + row;
        !mind.placed.iter().any(|placed| placed.at.0 >= x && is_beside(placed))
    };
    // A little higher or lower is nearer than the next column.
    let shifts = (0..=2 * count).flat_map(|shift| [shift * row / 2, -shift * row / 2]);
    let lowest = (mind.height - top - reach).max(top);
    let spots = columns.iter().flat_map(|x| shifts.clone().map(move |shift| (*x, wanted + shift)));
    let found = spots.filter(|(_, first)| (top..=lowest).contains(first)).find(|(x, first)| is_free(*x, *first));
    let Some((x, first)) = found.or_else(|| Some((*columns.last()?, wanted))) else { return };
    for ((at, title), y) in ghosts.titles.iter().enumerate().zip((first..).step_by(usize::try_from(row).unwrap_or(1))) {
        let placed = Label::new(title, false).placed(at, (x, y));
        mind.ghost_branches.push(branch((whole.at.0 + whole.width, whole.at.1), placed.at));
        mind.height = mind.height.max(y + mind.half + EDGE);
        mind.ghosts.push(placed);
    }
}

/// A curve from a whole to its part; all the parts of a column begin to part at the same place.
fn branch(from: Spot, to: Spot) -> String {
    let ((x, y), (to_x, to_y), bend) = (from, to, to.0 - BEND);
    format!("M{x} {y}H{bend}C{to_x} {y} {bend} {to_y} {to_x} {to_y}")
}
