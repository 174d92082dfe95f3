//! Somebody's answers shown without touching one's own: an example, an opened link, a chosen file.

use super::shown::Shown;
use implicit_clone::unsync::IString;

/// From where a preview comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The pack's example with this id.
    Example(IString),
    /// A link.
    Link,
    /// A file.
    File,
    /// The person's own, left behind.
    Former,
}

/// Answers that are only looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The answers.
    pub shown: Shown,
    /// From where they come.
    pub origin: Origin,
}
