//! What can happen in the interface: facts, in the past tense.

use super::focus::FocusTarget;
use super::model::Keeping;
use super::notice::Notice;
use super::path::{Path, Step};
use super::preview::Origin;
use super::whereabouts::Whereabouts;
use crate::domain::{ActionId, Assessment, Event, Label, PackId, Title, TouchpointId};
use implicit_clone::unsync::IString;

/// Something happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The person answered.
    Answered(Event),
    /// The person took a touchpoint off the list.
    TouchpointRemoved {
        /// The touchpoint.
        touchpoint: TouchpointId,
        /// What it was called.
        title: IString,
        /// The words shown until then for actions that speak of it and have no title.
        wording: Vec<(ActionId, Title)>,
    },
    /// The person said that a touchpoint tells on this item of the pack, which was not on the list.
    ChainListed {
        /// The touchpoint.
        from: TouchpointId,
        /// The item.
        item: PackId,
        /// What it is called.
        title: IString,
        /// They are never there: its impression is unknown.
        unseen: bool,
    },
    /// The person went on.
    NextPressed,
    /// After the last answer of a screen it goes on by itself.
    WentOn,
    /// The person went back.
    BackPressed,
    /// The person chose a screen.
    StepChosen(Step),
    /// The person went back or forward by the browser, to where they were.
    Travelled(Whereabouts),
    /// The person wants to change the answers about one touchpoint, and to come back to the results.
    AnswerReopened {
        /// The touchpoint.
        touchpoint: TouchpointId,
        /// By what they came.
        back_to: FocusTarget,
    },
    /// They have, and do.
    AnswerClosed,
    /// The person chose how much is asked.
    PathChosen(Path),
    /// The person wants the full path, on this screen.
    FullPathChosen(Step),
    /// The person opened their work, which was closed.
    WorkOpened,
    /// The person wants to read about the method.
    MethodOpened,
    /// They have read.
    MethodClosed,
    /// The person wants the report on paper.
    PrintPressed,
    /// The browser has been asked to print, by the program or by the person.
    PrintBegan,
    /// The last step was taken back.
    Undone,
    /// It was taken again.
    Redone,
    /// The interface speaks this language now.
    LanguageChanged(Label),
    /// Answers are shown without touching one's own.
    PreviewOpened(Assessment, Origin),
    /// The page was opened with a link to somebody's answers: as a preview, with the focus where the page has it.
    CameByLink(Assessment),
    /// The example that is shown came in the words of another language.
    ExampleReworded(Assessment),
    /// A preview's answers become the person's own.
    PreviewTaken,
    /// The person answers about the touchpoints of the preview themselves: this assessment has them, and no answers.
    SameAnswered(Assessment),
    /// The preview was left.
    PreviewLeft,
    /// Another element of the page, which keeps its answers under the same key, has changed them.
    Followed(Assessment),
    /// The person starts anew, with this empty assessment.
    StartedAnew(Assessment),
    /// The host page set the answers.
    AssessmentSet(Assessment),
    /// Whether the answers could be kept.
    Kept(Keeping),
    /// The person chose the answers that another tab has written.
    OtherTabTaken(Assessment),
    /// The person chose to keep the answers of this tab.
    OtherTabDeclined,
    /// Something is to be said.
    Noticed(Notice),
    /// The person closed the notice.
    NoticeClosed,
    /// The person removed the last of their former works: the list of them is gone.
    LastFormerRemoved,
}
