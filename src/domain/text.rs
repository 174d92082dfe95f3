//! Texts that are known to be short enough.

use std::fmt;
use std::rc::Rc;

/// A text of at most `MAX` code points.
#[derive(Clone, PartialEq, Eq)]
pub struct Text<const MAX: usize>(Rc<str>);

/// Title of a touchpoint or an action.
pub type Title = Text<200>;
/// A person's note.
pub type Note = Text<2_000>;
/// A short free text: label, department, branch, person.
pub type Label = Text<100>;

impl<const MAX: usize> Text<MAX> {
    /// The longest it can be, in code points.
    pub const MAX: usize = MAX;

    /// The text, or `None` where it is longer than `MAX` code points.
    pub fn new(text: &str) -> Option<Self> {
        fits(text, MAX).then(|| Self(text.into()))
    }

    /// The first `MAX` code points of a text.
    pub fn cut(text: &str) -> Self {
        let end = text.char_indices().nth(MAX).map_or(text.len(), |(end, _)| end);
        Self(text.get(..end).unwrap_or_default().into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, shared.
    pub fn to_rc(&self) -> Rc<str> {
        Rc::clone(&self.0)
    }

    /// Whether nothing can be read in it.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// Whether a text has at most so many code points.
fn fits(text: &str, most: usize) -> bool {
    // A code point has at most four bytes: the length in bytes alone rules out the absurd ones.
    text.len() <= most * 4 && text.chars().count() <= most
}

impl<const MAX: usize> Default for Text<MAX> {
    fn default() -> Self {
        Self("".into())
    }
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
