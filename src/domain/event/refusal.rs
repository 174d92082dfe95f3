//! Why an event cannot be.

use thiserror::Error;

/// Why an event cannot be. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// What it speaks of is not there (any more).
    #[error("what it speaks of is not there")]
    Gone,
    /// A title is needed.
    #[error("a title is needed")]
    TitleNeeded,
    /// A touchpoint that is no part needs a counterpart and a stage.
    #[error("a touchpoint that is no part needs a counterpart and a stage")]
    PlaceNeeded,
    /// No more touchpoints than this can be made.
    #[error("no more touchpoints can be made")]
    TooManyTouchpoints,
    /// No more actions than this can be made.
    #[error("no more actions can be made")]
    TooManyActions,
    /// Parts don't go deeper.
    #[error("parts don't go deeper")]
    TooDeep,
    /// It would lead back to itself.
    #[error("it would lead back to itself")]
    Circle,
    /// Three are pinned already.
    #[error("three are pinned already")]
    TooManyPins,
    /// The figure is greater than this.
    #[error("the figure is greater than {0}")]
    FigureTooLarge(u32),
    /// That zone itself counts with another, or others count with this one.
    #[error("that zone itself counts with another, or others count with this one")]
    SameAsChained,
    /// Three actions are in hand already: it can be insisted on.
    #[error("three actions are in hand already")]
    EnoughInHand,
}
