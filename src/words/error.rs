//! What is wrong with words, told to whoever writes them.

use super::read::{FORMAT, LARGEST, VERSION};
use thiserror::Error;

/// Why a text is no words of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WordsError {
    /// They are larger than a pack may be.
    #[error("larger than {} MiB", LARGEST >> 20)]
    TooLarge,
    /// They are not JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// They are something else.
    #[error("something else than words: their `format` is not `{}`", FORMAT)]
    OtherFormat,
    /// They are of a newer version than this program knows.
    #[error("of version {0}; this program knows {VERSION}")]
    Newer(u32),
    /// Something in them is wrong or missing.
    #[error(transparent)]
    Invalid(#[from] Invalid),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{path} {problem}")]
pub struct Invalid {
    /// Where: `zones.data.phrases[2]`.
    pub path: String,
    /// What.
    pub problem: Problem,
}

/// What may be wrong with a text, or with a section of texts.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Problem {
    /// It is not there.
    #[error("is missing")]
    Missing,
    /// It is nothing that the program asks for.
    #[error("is nothing that the program knows")]
    Unknown,
    /// It stands there twice.
    #[error("stands there twice")]
    Repeated,
    /// Nothing can be read in it.
    #[error("is blank")]
    Blank,
    /// It has more code points than that.
    #[error("is longer than {0} characters")]
    TooLong(usize),
    /// A brace is not closed, or not opened.
    #[error("has a brace that stands alone")]
    Braces,
    /// It has a name in braces that the program does not fill in.
    #[error("has {{{0}}}, which nothing fills in")]
    UnknownName(String),
    /// It lacks a name in braces that the program fills in.
    #[error("lacks {{{0}}}")]
    NoName(String),
    /// It is of another kind.
    #[error("cannot be read: {0}")]
    Malformed(String),
}

impl Invalid {
    /// The same, of an entry of a section.
    pub(super) fn within(mut self, section: &str) -> Self {
        if !self.path.is_empty() && !self.path.starts_with('[') {
            self.path.insert(0, '.');
        }
        self.path.insert_str(0, section);
        self
    }

    /// The same, of an entry of a list.
    pub(super) fn at(self, place: usize) -> Self {
        self.within(&format!("[{place}]"))
    }
}

impl From<Problem> for Invalid {
    fn from(problem: Problem) -> Self {
        Self { path: String::new(), problem }
    }
}

impl From<serde_path_to_error::Error<serde_json::Error>> for WordsError {
    fn from(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let path = error.path().iter().next().map_or_else(String::new, |_| error.path().to_string());
        let error = error.into_inner();
        let message = error.to_string();
        if !error.is_data() {
            return Self::NotJson(message);
        }
        // Of an entry that is missing or repeated, serde's path is the section; its name is in the message.
        let entry = |problem: Problem, start: &str| {
            let (name, _) = message.strip_prefix(start)?.split_once('`')?;
            Some(Invalid::from(problem).within(name))
        };
        let invalid = entry(Problem::Missing, "missing field `")
            .or_else(|| entry(Problem::Repeated, "duplicate field `"))
            .unwrap_or_else(|| match message.starts_with("unknown ") {
                true => Problem::Unknown.into(),
                // Its line says no more than its path.
                false => Problem::Malformed(message.split(" at line ").take(1).collect()).into(),
            });
        Self::Invalid(if path.is_empty() { invalid } else { invalid.within(&path) })
    }
}
