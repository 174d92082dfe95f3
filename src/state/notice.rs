//! What is said to the person beside the screen, and what they can do about it.

use super::returning::Return;
use crate::codec::ReadError;
use crate::codec::link::LinkError;
use crate::domain::Refusal;
use implicit_clone::unsync::IString;

/// Something said to the person. Words are chosen when it is drawn, so that it follows the language.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// They come back in the middle of their work.
    Returned(Return),
    /// What they did cannot be.
    Refused(Refusal),
    /// After the last answer of a screen it went on by itself.
    WentOn,
    /// A step was taken back, or taken again.
    Stepped {
        /// Back.
        back: bool,
        /// What the answers are after it.
        revision: u64,
    },
    /// A touchpoint of this title is off the list, and answers went with it.
    TouchpointRemoved(IString),
    /// A touchpoint of this title is off the list; it had no answers.
    UnratedRemoved(IString),
    /// A touchpoint of this title is on the list, because another one tells on it.
    TouchpointListed {
        /// The title.
        title: IString,
        /// The person is never there: its impression is unknown.
        unseen: bool,
    },
    /// Everything begins anew.
    StartedAnew,
    /// A preview's answers are the person's own now.
    PreviewTaken,
    /// The touchpoints of the preview are there, without answers; the person's former answers can be had again.
    SameAnswered,
    /// The page was saved with answers; newer ones are shown, and the page's are among the former works.
    PageIsOlder,
    /// The page was saved with newer answers than the browser kept, which are among the former works.
    PageIsNewer,
    /// A page with the program and the answers is being downloaded.
    PageSaved,
    /// The program for such a page could not be had.
    PageUnavailable,
    /// The browser refused the download of this text, which can be copied instead.
    DownloadFailed(IString),
    /// The page around the element doesn't let it print.
    PrintDenied,
    /// The words of a language could not be had.
    WordsUnavailable,
    /// An example could not be had.
    ExampleUnavailable,
    /// A file could not be read.
    FileUnreadable(ReadError),
    /// A link could not be read.
    LinkUnreadable(LinkError),
    /// A link speaks of another pack.
    LinkOfAnotherPack(ReadError),
}

/// What the person can do about a notice, beside closing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Take the last step back.
    Undo,
    /// Take the answers away as a file.
    DownloadFile,
}

impl Notice {
    /// Whether something went wrong.
    pub fn is_trouble(&self) -> bool {
        matches!(
            self,
            Self::Refused(_)
                | Self::WordsUnavailable
                | Self::ExampleUnavailable
                | Self::PageUnavailable
                | Self::FileUnreadable(_)
                | Self::LinkUnreadable(_)
                | Self::LinkOfAnotherPack(_)
        )
    }

    /// Whether it is said only to those who hear, because the screen shows it.
    pub fn is_shown_already(&self) -> bool {
        matches!(self, Self::WentOn | Self::Stepped { .. })
    }

    /// What can be done about it.
    pub fn remedy(&self) -> Option<Remedy> {
        match self {
            Self::TouchpointRemoved(_)
            | Self::UnratedRemoved(_)
            | Self::TouchpointListed { .. }
            | Self::StartedAnew
            | Self::PreviewTaken
            | Self::SameAnswered => Some(Remedy::Undo),
            Self::PageUnavailable | Self::PrintDenied => Some(Remedy::DownloadFile),
            _ => None,
        }
    }
}
