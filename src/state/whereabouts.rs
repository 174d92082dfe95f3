//! Where a person is, as the browser's history keeps it: a text like `ask t3`, or `method ask t3`.

use super::path::{NoSuchStep, Step};
use std::fmt;
use std::str::FromStr;
use strum::{EnumString, IntoStaticStr};

/// What stands in place of the screen, or is done aside from the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Aside {
    /// The page about the method.
    Method,
    /// The answers about one touchpoint are changed.
    Answer,
    /// Somebody's answers are looked at.
    Preview,
}

/// A screen of the path, and what stands in place of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whereabouts {
    /// The screen.
    pub step: Step,
    /// What stands in place of it.
    pub aside: Option<Aside>,
}

impl fmt::Display for Whereabouts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(aside) = self.aside {
            write!(f, "{} ", <&str>::from(aside))?;
        }
        write!(f, "{}", self.step)
    }
}

impl FromStr for Whereabouts {
    type Err = NoSuchStep;

    fn from_str(text: &str) -> Result<Self, NoSuchStep> {
        let aside = text.split_once(' ').and_then(|(aside, step)| Some((aside.parse().ok()?, step)));
        Ok(match aside {
            Some((aside, step)) => Self { step: step.parse()?, aside: Some(aside) },
            None => Self { step: text.parse()?, aside: None },
        })
    }
}
