//! How one comes from a question to the next. The person's choice, kept beside all answers.

use yew::prelude::*;

/// How one goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// After the last answer to a screen of the express path it goes on by itself.
    #[default]
    ByItself,
    /// The person presses a button.
    ByHand,
}

/// How one goes on, and the way to choose it.
#[derive(Clone, Debug, PartialEq)]
pub struct PaceChoice {
    /// As it is now.
    pub now: Pace,
    /// The person chooses.
    pub onchoose: Callback<Pace>,
}
