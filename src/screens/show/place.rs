//! Which slide is shown.

use std::rc::Rc;
use yew::Reducible;

/// Where somebody goes from a slide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Next,
    Back,
    First,
    Last,
}

impl Turn {
    /// What a key asks for.
    pub fn of_key(key: &str) -> Option<Self> {
        match key {
            "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => Some(Self::Next),
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Some(Self::Back),
            "Home" => Some(Self::First),
            "End" => Some(Self::Last),
            _ => None,
        }
    }

    /// What a stroke of a finger asks for, by how far it went to the right and down.
    pub fn of_stroke(right: i32, down: i32) -> Option<Self> {
        let is_across = right.abs() > 48 && right.abs() > 2 * down.abs();
        is_across.then_some(if right < 0 { Self::Next } else { Self::Back })
    }

    /// What a press asks for, by where in a width: at its edges.
    pub fn of_press(x: i32, width: i32) -> Option<Self> {
        match 100 * x {
            left if left < 15 * width => Some(Self::Back),
            right if right > 85 * width => Some(Self::Next),
            _ => None,
        }
    }
}

/// The place of a slide among all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 0.
    pub at: usize,
    /// At least one.
    pub count: usize,
}

impl Reducible for Place {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let Self { at, count } = *self;
        let last = count.saturating_sub(1);
        let at = match turn {
            Turn::Next => (at + 1).min(last),
            Turn::Back => at.saturating_sub(1),
            Turn::First => 0,
            Turn::Last => last,
        };
        Rc::new(Self { at, count })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(at: usize, turn: Turn) -> usize {
        Rc::new(Place { at, count: 7 }).reduce(turn).at
    }

    #[test]
    fn nothing_lies_before_the_first_slide_and_after_the_last() {
        for (from, turn, to) in [
            (0, Turn::Next, 1),
            (6, Turn::Next, 6),
            (6, Turn::Back, 5),
            (0, Turn::Back, 0),
            (3, Turn::First, 0),
            (3, Turn::Last, 6),
        ] {
            assert_eq!(turned(from, turn), to, "{turn:?} from {from}");
        }
    }

    #[test]
    fn a_stroke_turns_only_across() {
        for (right, down, turn) in
            [(-80, 10, Some(Turn::Next)), (80, -10, Some(Turn::Back)), (-40, 0, None), (-80, 60, None), (0, 200, None)]
        {
            assert_eq!(Turn::of_stroke(right, down), turn, "{right} {down}");
        }
    }

    #[test]
    fn a_press_turns_at_the_edges() {
        for (x, turn) in [(0, Some(Turn::Back)), (191, Some(Turn::Back)), (640, None), (1100, Some(Turn::Next))] {
            assert_eq!(Turn::of_press(x, 1280), turn, "{x}");
        }
    }
}
