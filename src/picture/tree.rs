//! The mirror as a tree: a branch with a leaf for each practice outside, and below it, mirrored at the
//! ground, a root for its twin inside.

use super::route::Spot;
use crate::domain::Degree;
use crate::method::Ground;
use crate::method::mirror::mirror;

/// The width of the picture.
pub const WIDTH: i32 = 320;
/// Its height.
pub const HEIGHT: i32 = 304;
/// The height of the ground.
pub const SOIL: i32 = 184;
/// The trunk, as the data of an SVG path.
pub const TRUNK: &str = "M149 193Q157 176 158 126H162Q163 176 171 193Q160 208 149 193Z";
/// A leaf at the origin that points upwards.
pub const LEAF: &str = "M0 4C-14-8-12-24 0-34C12-24 14-8 0 4Z";
/// The half of it.
pub const HALF_LEAF: &str = "M0 4C-14-8-12-24 0-34Z";
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
    /// The branch, as the data of an SVG path.
    pub branch: String,
    /// The root, as the data of an SVG path.
    pub root: String,
}

/// The pairs of a pack, from the left to the right.
pub fn tree(ground: &Ground<'_>) -> Vec<Limb> {
    let hollow = mirror(ground).hollow;
    let pairs = &ground.structure.pairs;
    let count = i32::try_from(pairs.len()).unwrap_or(1);
    let mut limbs = Vec::new();
    let mut place = 1 - count;
    for pair in pairs.iter() {
        let known = ground.assessment.mirror.iter().find(|entry| entry.pair == pair.id);
        let (leaf, turn) = spread(place, count);
        limbs.push(Limb {
            outward: known.and_then(|entry| entry.outward),
            inward: known.and_then(|entry| entry.inward),
            hollow: hollow.contains(&pair.id),
            leaf,
            turn,
            branch: way(leaf, |y| y),
            // Roots lie shallower than branches reach.
            root: way(leaf, |y| SOIL + (SOIL - y) * 11 / 16),
        });
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
    let leaf = (WIDTH / 2 + sine * (122 - 26 * near) / 1_000, SOIL - 48 - cosine * (106 - 24 * near) / 1_000);
    (leaf, at * 90 / 1_000)
}

/// The way from the trunk to a spot; `height` lays it above the ground or mirrors it below.
fn way((x, y): Spot, height: fn(i32) -> i32) -> String {
    let middle = WIDTH / 2;
    let fork = SOIL - 40;
    let corners = [(middle, SOIL - 10), (middle, fork - 20), (middle + (x - middle) / 3, (2 * y + fork) / 3), (x, y)];
    let mut data = String::new();
    for ((x, y), command) in corners.into_iter().zip(["M", "C", " ", " "]) {
        for part in [command, &x.to_string(), " ", &height(y).to_string()] {
            data.push_str(part);
        }
    }
    data
}
