//! Importance against performance: each touchpoint where both are known, its mark where they meet, its name
//! beside it where there is room.

use super::Spot;
use super::mark::radius;
use crate::domain::{Impression, TouchpointId};
use crate::method::quadrant::quadrant;
use crate::method::{Analysis, Point, Quadrant};

/// The width for which the picture is drawn where nothing else says one.
pub const WIDTH: i32 = 520;
/// In a narrower place importances stand nearer.
const NARROW: i32 = 440;

/// The ground on which the marks stand, laid out for a width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Width of the picture.
    pub width: i32,
    /// Height of the picture.
    pub height: i32,
    /// The field in which the marks stand: left, top, right, bottom.
    pub field: [i32; 4],
    /// Where the quadrants meet: performance 50, importance between 2 and 3.
    pub cross: Spot,
    /// From one importance to the next.
    pub step: i32,
    /// The height of importance 1.
    pub lowest: i32,
}

impl Ground {
    /// The ground for a width, of at least 240.
    pub fn of(width: i32) -> Self {
        let width = width.max(240);
        let step = if width < NARROW { 56 } else { 74 };
        let lowest = 62 + 4 * step;
        let (left, right) = (34, width - 8);
        Self {
            width,
            height: lowest + 62,
            field: [left, 8, right, lowest + 30],
            cross: (i32::midpoint(left, right), lowest - 3 * step / 2),
            step,
            lowest,
        }
    }

    /// The corners in which the quadrants are named.
    fn corners(&self) -> [Area; 4] {
        let [left, top, right, bottom] = self.field;
        let reach = CORNER.min((right - left) / 2);
        [
            [left, top, left + reach, top + 22],
            [right - reach, top, right, top + 22],
            [left, bottom - 20, left + reach, bottom],
            [right - reach, bottom - 20, right, bottom],
        ]
    }

    /// Where an importance of 1..5 and a performance of 0..100 meet.
    fn spot(&self, importance: u8, performance: u32) -> Spot {
        let [left, _, right, _] = self.field;
        let across = i32::try_from(performance).unwrap_or(0);
        (left + 22 + (right - left - 44) * across / 100, self.lowest - self.step * (i32::from(importance) - 1))
    }
}

/// How far the name of a quadrant reaches.
const CORNER: i32 = 156;
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
pub fn matrix(analysis: &Analysis, ground: Ground, title: impl Fn(&Point) -> String) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for point in &analysis.points {
        let (Some(importance), Some(performance)) = (point.effective, point.performance) else { continue };
        let Some(quadrant) = quadrant(point) else { continue };
        let radius = radius(Some(importance)) * 3 / 4;
        let at = apart(&dots, ground, ground.spot(importance.get(), performance), radius);
        let (id, impression, title) = (point.id(), point.impression(), title(point));
        dots.push(Dot { id, title, impression, quadrant, at, radius, label: None });
    }
    dots.sort_by_key(|dot| dot.quadrant != Quadrant::Concentrate);
    for place in 0..dots.len() {
        let label = dots.get(place).and_then(|dot| label(&dots, ground, dot));
        if let Some(dot) = dots.get_mut(place) {
            dot.label = label;
        }
    }
    dots
}

/// The nearest spot beside those that are taken.
fn apart(dots: &[Dot], ground: Ground, at: Spot, radius: i32) -> Spot {
    let [left, _, right, _] = ground.field;
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
fn label(dots: &[Dot], ground: Ground, dot: &Dot) -> Option<(Side, Spot, String)> {
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
    let [left, top, right, bottom] = ground.field;
    let is_free = |area: Area| {
        let is_inside = area[0] >= left && area[1] >= top && area[2] <= right && area[3] <= bottom;
        let marks =
            dots.iter().map(|it| [it.at.0 - it.radius, it.at.1 - it.radius, it.at.0 + it.radius, it.at.1 + it.radius]);
        let names = dots.iter().filter_map(|it| {
            let (side, at, text) = it.label.as_ref()?;
            Some(self::area(it.quadrant, *side, *at, text))
        });
        is_inside && !ground.corners().into_iter().chain(marks).chain(names).any(|other| overlap(area, other))
    };
    let found = places.into_iter().find(|(side, at)| is_free(area(dot.quadrant, *side, *at, &text)));
    found.map(|(side, at)| (side, at, text))
}
