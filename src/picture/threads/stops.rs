//! What one can stop at in the threads, with keys or a pointer: marks, and stages where nothing stands.

use super::{Spot, Threads};
use crate::domain::{Cell, TouchpointId};
use std::fmt;

/// What one stops at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The mark of a touchpoint.
    Touchpoint(TouchpointId),
    /// A stage at which a kind of people has no touchpoint.
    Gap(Cell),
}

impl Pick {
    /// The touchpoint whose mark it is.
    pub fn touchpoint(self) -> Option<TouchpointId> {
        if let Self::Touchpoint(touchpoint) = self { Some(touchpoint) } else { None }
    }

    /// The cell in which nothing stands.
    pub fn gap(self) -> Option<Cell> {
        if let Self::Gap(cell) = self { Some(cell) } else { None }
    }
}

/// A name that no other one of a picture has.
impl fmt::Display for Pick {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Touchpoint(touchpoint) => touchpoint.fmt(f),
            Self::Gap(cell) => write!(f, "{} {}", cell.counterpart.into_str(), cell.stage.into_str()),
        }
    }
}

/// A place at which one stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What is there.
    pub pick: Pick,
    /// Its middle.
    pub at: Spot,
    /// Its row.
    pub row: usize,
}

/// Where to go from a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the one before it in its row.
    Left,
    /// To the one after it in its row.
    Right,
    /// To the nearest one of the row above.
    Up,
    /// To the nearest one of the row below.
    Down,
}

impl Threads {
    /// All stops, row by row from left to right; gaps only where they are wanted.
    pub fn stops(&self, with_gaps: bool) -> Vec<Stop> {
        let mut stops = Vec::new();
        for (row, of) in self.rows.iter().enumerate() {
            let begin = stops.len();
            let marks = self.placed.get(of.placed.clone()).unwrap_or_default();
            stops.extend(marks.iter().map(|mark| Stop { pick: Pick::Touchpoint(mark.id), at: mark.at, row }));
            let empty = of.rules.iter().filter(|rule| with_gaps && rule.is_empty);
            stops.extend(empty.map(|rule| {
                let cell = Cell { counterpart: of.counterpart, stage: rule.stage };
                Stop { pick: Pick::Gap(cell), at: (i32::midpoint(rule.from, rule.to), rule.y), row }
            }));
            if let Some(of_row) = stops.get_mut(begin..) {
                of_row.sort_by_key(|stop| stop.at.0);
            }
        }
        stops
    }
}

/// The stop to which a way leads; none where it ends.
pub fn next_stop(stops: &[Stop], from: Stop, way: Way) -> Option<Stop> {
    let in_row = |row: Option<usize>| stops.iter().filter(move |stop| Some(stop.row) == row).copied();
    let own = in_row(Some(from.row));
    let nearest = |row: Option<usize>| in_row(row).min_by_key(|stop| (stop.at.0 - from.at.0).abs());
    match way {
        Way::Left => own.rev().find(|stop| stop.at.0 < from.at.0),
        Way::Right => own.filter(|stop| stop.at.0 > from.at.0).min_by_key(|stop| stop.at.0),
        Way::Up => nearest(from.row.checked_sub(1)),
        Way::Down => nearest(from.row.checked_add(1)),
    }
}
