//! The mirror as a tree: a branch with a leaf for each practice outside, and its reflection in the ground,
//! a root, for the twin inside.

use super::Spot;
use crate::domain::Degree;
use crate::method::Analysis;
use crate::method::mirror::mirror;

/// The width of the picture.
pub const WIDTH: i32 = 320;
/// Its height.
pub const HEIGHT: i32 = 304;
/// The height of the ground.
pub const SOIL: i32 = 184;
/// What makes a root of a branch: its reflection in the ground, 11/16 as deep as the branch is high.
pub const REFLECTED: &str = "matrix(1 0 0 -.6875 0 310.5)";
/// The ground, as the data of an SVG path.
pub const GROUND: &str = "M0 184H320";
/// The trunk.
pub const TRUNK: &str = "M149 193Q157 176 158 126H162Q163 176 171 193Q160 208 149 193Z";
/// A leaf at the origin that points upwards.
pub const LEAF: &str = "M0 4C-14-8-12-24 0-34C12-24 14-8 0 4Z";
/// The half of it.
pub const HALF_LEAF: &str = "M0 4C-14-8-12-24 0-34Z";
/// A bud, where there may be a leaf some day.
pub const BUD: &str = "M0 2C-7-4-6-12 0-17C6-12 7-4 0 2Z";
/// How far a leaf reaches from where it grows.
pub const REACH: i32 = 34;

/// A pair in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limb {
    /// What is done outside.
    pub outward: Option<Degree>,
    /// What is done inside.
    pub inward: Option<Degree>,
    /// Front only.
    pub hollow: bool,
    /// Where the leaf grows.
    pub leaf: Spot,
    /// The way in which it points, in degrees to the right of upwards.
    pub turn: i32,
}

/// The pairs of a pack, from the left to the right.
pub fn tree(analysis: &Analysis) -> Vec<Limb> {
    let hollow = mirror(analysis).hollow;
    let pairs = &analysis.structure.pairs;
    let count = i32::try_from(pairs.len()).unwrap_or(1);
    let mut limbs = Vec::new();
    let mut place = 1 - count;
    for pair in pairs.iter() {
        let (leaf, turn) = spread(place, count);
        let mut limb = Limb { outward: None, inward: None, hollow: hollow.contains(&pair.id), leaf, turn };
        for entry in &analysis.assessment.mirror {
            if entry.pair == pair.id {
                (limb.outward, limb.inward) = (entry.outward, entry.inward);
            }
        }
        limbs.push(limb);
        place += 2;
    }
    limbs
}

/// Where a leaf grows and how it points: around the trunk, every other one nearer to it.
fn spread(place: i32, count: i32) -> (Spot, i32) {
    // A place between the far left and the far right, in thousandths, with its sine and cosine as near
    // as a drawing needs them.
    let at = 1_000 * place / count;
    let square = at * at / 1_000;
    let sine = at * (3_000 - square) / 2_000;
    let cosine = (1_000 - square) * (4_300 - square) / 4_300;
    let near = (place.abs() / 2) % 2;
    let leaf = (WIDTH / 2 + sine * (122 - 26 * near) / 1_000, SOIL - 48 - cosine * (100 - 22 * near) / 1_000);
    (leaf, at * 90 / 1_000)
}

/// A root of the tree that stands on what is said of the business as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Root {
    /// How far it holds.
    pub degree: Option<Degree>,
    /// The end of the branch of which it is the reflection.
    pub tip: Spot,
    /// The middle of its number.
    pub number: Spot,
}

/// The roots of a pack, from the left to the right.
pub fn roots(analysis: &Analysis) -> Vec<Root> {
    let roots = &analysis.structure.roots;
    let count = i32::try_from(roots.len()).unwrap_or(1);
    let answers = &analysis.assessment.roots;
    let places = (1 - count..).step_by(2);
    places
        .zip(roots.iter())
        .map(|(place, root)| {
            let (tip, turn) = spread(place, count);
            let degree = answers.iter().find(|entry| entry.root == root.id).map(|entry| entry.degree);
            // A little further on the way on which the root comes.
            let (x, y) = (tip.0 + along(turn), reflected(tip.1) + along(90 - turn.abs()));
            Root { degree, tip, number: (x, y) }
        })
        .collect()
}

/// How far past the end of a root its number stands.
const PAST: i32 = 13;

/// What of that lies in a direction at so many degrees from across it, as near as a drawing needs it.
fn along(turn: i32) -> i32 {
    turn * (180 - turn.abs()) * PAST / 8_100
}

/// How deep a spot of a root lies, of which this is the height on the branch.
fn reflected(height: i32) -> i32 {
    (621 - height * 11 / 8) / 2
}

/// The way of a branch from the trunk to its leaf, as the data of an SVG path.
pub fn branch((x, y): Spot) -> String {
    let (bend, height) = (WIDTH / 2 + (x - WIDTH / 2) / 3, (2 * y + SOIL - 40) / 3);
    format!("M160 174C160 124 {bend} {height} {x} {y}")
}
