//! Importance against performance: each touchpoint where both are known, its mark where they meet, its name
//! beside it where there is room.

use super::Spot;
use super::mark::radius;
use crate::domain::{Impression, TouchpointId};
use crate::method::quadrant::quadrant;
use crate::method::{Analysis, Point, Quadrant};

/// Width of the picture.
pub const WIDTH: i32 = 520;
/// Height of the picture.
pub const HEIGHT: i32 = 420;
/// The field in which the marks stand: left, top, right, bottom.
pub const FIELD: [i32; 4] = [34, 8, 512, 388];
/// Where the quadrants meet: performance 50, importance between 2 and 3.
pub const CROSS: Spot = (273, 247);
/// From one importance to the next.
pub const STEP: i32 = 74;
/// The height of importance 1.
pub const LOWEST: i32 = 358;

/// The corners in which the quadrants are named.
const CORNERS: [Area; 4] = [[34, 8, 190, 30], [356, 8, 512, 30], [34, 368, 190, 388], [356, 368, 512, 388]];

/// Height of a letter, its width, and that of a bold one.
const LETTER: (i32, i32, i32) = (13, 8, 9);
/// Room between a mark and its name.
const GAP: i32 = 5;
/// The longest name that is written out.
const LONGEST: usize = 24;

/// On which side of a spot a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It begins there.
    Right,
    /// It ends there.
    Left,
    /// It is centred there.
    Middle,
}

/// A mark, and its name where it has room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    /// The touchpoint.
    pub id: TouchpointId,
    /// Its whole title.
    pub title: String,
    /// Its impression.
    pub impression: Option<Impression>,
    /// In which quadrant it is.
    pub quadrant: Quadrant,
    /// The middle of its mark.
    pub at: Spot,
    /// The radius of its mark.
    pub radius: i32,
    /// Its name: the side on which it stands, and its baseline.
    pub label: Option<(Side, Spot, String)>,
}

/// The marks, those of the quadrant that matters first.
pub fn matrix(analysis: &Analysis, title: impl Fn(&Point) -> String) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for point in &analysis.points {
        let (Some(importance), Some(performance)) = (point.effective, point.performance) else { continue };
        let Some(quadrant) = quadrant(point) else { continue };
        let radius = radius(Some(importance)) * 3 / 4;
        let at = apart(&dots, spot(importance.get(), performance), radius);
        let (id, impression, title) = (point.id(), point.impression(), title(point));
        dots.push(Dot { id, title, impression, quadrant, at, radius, label: None });
    }
    dots.sort_by_key(|dot| dot.quadrant != Quadrant::Concentrate);
    for place in 0..dots.len() {
        let label = dots.get(place).and_then(|dot| label(&dots, dot));
        if let Some(dot) = dots.get_mut(place) {
            dot.label = label;
        }
    }
    dots
}

/// Where an importance of 1..5 and a performance of 0..100 meet.
fn spot(importance: u8, performance: u32) -> Spot {
    let [left, _, right, _] = FIELD;
    let across = i32::try_from(performance).unwrap_or(0);
    (left + 22 + (right - left - 44) * across / 100, LOWEST - STEP * (i32::from(importance) - 1))
}

/// The nearest spot beside those that are taken.
fn apart(dots: &[Dot], at: Spot, radius: i32) -> Spot {
    let [left, _, right, _] = FIELD;
    let is_free = |x: i32| {
        let beside = |dot: &Dot| {
            let (dx, dy, reach) = (x - dot.at.0, at.1 - dot.at.1, radius + dot.radius + 2);
            dx * dx + dy * dy >= reach * reach
        };
        (left + radius..=right - radius).contains(&x) && dots.iter().all(beside)
    };
    let shifts = (0..=right - left).flat_map(|shift| [shift, -shift]);
    let free = shifts.map(|shift| at.0 + shift).find(|x| is_free(*x));
    (free.unwrap_or(at.0), at.1)
}

/// A rectangle: left, top, right, bottom.
type Area = [i32; 4];

fn overlap(one: Area, other: Area) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// What a name covers.
fn area(quadrant: Quadrant, side: Side, (x, y): Spot, text: &str) -> Area {
    let letter = if quadrant == Quadrant::Concentrate { LETTER.2 } else { LETTER.1 };
    let width = i32::try_from(text.chars().count()).unwrap_or(i32::MAX / letter) * letter;
    let left = match side {
        Side::Right => x,
        Side::Left => x - width,
        Side::Middle => x - width / 2,
    };
    [left, y - LETTER.0 + 2, left + width, y + 3]
}

/// The first place beside a mark where its name runs over nothing.
fn label(dots: &[Dot], dot: &Dot) -> Option<(Side, Spot, String)> {
    let text = dot.title.clone();
    if text.chars().count() > LONGEST {
        return None;
    }
    let ((x, y), reach) = (dot.at, dot.radius + GAP);
    let places = [
        (Side::Right, (x + reach, y + 4)),
        (Side::Left, (x - reach, y + 4)),
        (Side::Middle, (x, y - reach)),
        (Side::Middle, (x, y + reach + LETTER.0 - 4)),
        (Side::Right, (x + reach - 3, y - reach + 4)),
        (Side::Right, (x + reach - 3, y + reach + 6)),
        (Side::Left, (x - reach + 3, y - reach + 4)),
        (Side::Left, (x - reach + 3, y + reach + 6)),
    ];
    let [left, top, right, bottom] = FIELD;
    let is_free = |area: Area| {
        let is_inside = area[0] >= left && area[1] >= top && area[2] <= right && area[3] <= bottom;
        let marks =
            dots.iter().map(|it| [it.at.0 - it.radius, it.at.1 - it.radius, it.at.0 + it.radius, it.at.1 + it.radius]);
        let names = dots.iter().filter_map(|it| {
            let (side, at, text) = it.label.as_ref()?;
            Some(self::area(it.quadrant, *side, *at, text))
        });
        is_inside && !CORNERS.into_iter().chain(marks).chain(names).any(|other| overlap(area, other))
    };
    let found = places.into_iter().find(|(side, at)| is_free(area(dot.quadrant, *side, *at, &text)));
    found.map(|(side, at)| (side, at, text))
}
