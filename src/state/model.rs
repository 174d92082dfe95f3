//! The state of one element.

use super::action::Action;
use super::focus::{Focus, FocusTarget};
use super::notice::Notice;
use super::path::{Path, Place, Step};
use super::preview::{Origin, Preview};
use super::printing::Printing;
use super::shown::Shown;
use super::whereabouts::{Aside, Whereabouts};
use crate::domain::{Assessment, Event, Refusal, Session, Structure};
use std::rc::Rc;
use yew::Reducible;

/// Whether answers are being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's storage, under this element's key.
    On,
    /// The host wants them not to be kept.
    Off,
    /// The browser refuses.
    Denied,
    /// Another tab has written other answers: nothing is written until the person has chosen.
    Contested,
}

/// Who changed the answers last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The person.
    Person,
    /// The host page.
    Host,
}

/// Something aside from the path, from which one comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detour {
    /// The person's work is closed: they came back to a page that is about something else.
    Closed,
    /// The page about the method stands in place of the screen.
    Method,
    /// The answers about one touchpoint are changed; with them done, the results are shown again.
    Answer {
        /// What has the focus then: by what one came.
        back_to: FocusTarget,
    },
}

/// The state of one element.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The person's own answers, with their history.
    pub session: Session,
    /// The person's own answers, with what follows from them.
    pub own: Shown,
    /// Who changed them last.
    pub changed_by: Author,
    /// Where the person is.
    pub place: Place,
    /// What they are doing aside from the path.
    pub detour: Option<Detour>,
    /// Answers that are shown instead of the person's own.
    pub preview: Option<Preview>,
    /// How far the report on paper has come.
    pub printing: Printing,
    /// What is said beside the screen.
    pub notice: Option<Notice>,
    /// Whether answers are being kept.
    pub keeping: Keeping,
    /// Where the focus goes.
    pub focus: Focus,
}

impl Model {
    /// Begins with answers at a place.
    pub fn new(assessment: Assessment, structure: Rc<Structure>, place: Place, keeping: Keeping) -> Self {
        let session = Session::new(assessment);
        let own = Shown::new(session.assessment().clone(), structure);
        Self {
            session,
            own,
            changed_by: Author::Person,
            place,
            detour: None,
            preview: None,
            printing: Printing::None,
            notice: None,
            keeping,
            focus: Focus::UNTOUCHED,
        }
    }

    /// Whether what is shown now has a report: on the results, the plan, and in a preview.
    pub fn has_report(&self) -> bool {
        let is_there = self.preview.is_some() || matches!(self.place.step, Step::Results | Step::Plan);
        let is_covered = matches!(self.detour, Some(Detour::Method | Detour::Closed));
        is_there && !is_covered && self.shown().rated() > 0
    }

    /// What the screens show: the preview's answers, or the person's own.
    pub fn shown(&self) -> &Shown {
        self.preview.as_ref().map_or(&self.own, |preview| &preview.shown)
    }

    /// Where the person is, for the browser's history.
    pub fn whereabouts(&self) -> Whereabouts {
        let aside = match self.detour {
            Some(Detour::Method) => Some(Aside::Method),
            _ if self.preview.is_some() => Some(Aside::Preview),
            Some(Detour::Answer { .. }) => Some(Aside::Answer),
            Some(Detour::Closed) | None => None,
        };
        Whereabouts { step: self.place.step, aside }
    }

    /// Comes back to where the person was, as far as that is still there.
    fn travel(&mut self, there: Whereabouts) {
        let left = self.detour;
        if !matches!(there.aside, Some(Aside::Method | Aside::Preview)) {
            self.preview = None;
        }
        self.go(match there.step {
            Step::Ask(id) if self.own.assessment().touchpoint(id).is_none() => Step::List,
            step => step,
        });
        match (there.aside, left) {
            (Some(Aside::Method), _) => self.detour = Some(Detour::Method),
            (Some(Aside::Answer), _) => self.detour = Some(Detour::Answer { back_to: FocusTarget::Title }),
            (None, Some(Detour::Answer { back_to })) if there.step == Step::Results => {
                self.focus = self.focus.on(back_to);
            }
            _ => {}
        }
    }

    fn look_at(&mut self, assessment: Assessment, origin: Origin) {
        self.detour = None;
        let shown = Shown::new(Rc::new(assessment), self.own.structure().clone());
        self.preview = Some(Preview { shown, origin });
        self.notice = None;
    }

    fn turn_to(&mut self, session: Session) {
        if session.assessment() != self.own.assessment() {
            self.own = Shown::new(session.assessment().clone(), self.own.structure().clone());
        }
        self.session = session;
    }

    /// Other answers than those at hand. Whatever says in no language what was answered speaks the person's.
    fn replace(&mut self, other: Assessment, author: Author) {
        let lang = if other.lang.is_blank() { self.session.assessment().lang.clone() } else { other.lang.clone() };
        self.change(self.session.replace(Assessment { lang, ..other }), author);
    }

    fn change(&mut self, session: Session, author: Author) {
        self.turn_to(session);
        self.changed_by = author;
    }

    fn go(&mut self, step: Step) {
        self.place.step = step;
        self.detour = None;
        self.notice = None;
        self.focus = self.focus.on(match step {
            Step::Ask(_) | Step::Zone(_) => FocusTarget::FirstChoice,
            _ => FocusTarget::Title,
        });
    }

    fn answer(&mut self, event: &Event) -> Result<(), Refusal> {
        let result = self.session.apply(event);
        // What is said stays while the person types.
        if result.is_err() || !event.is_typed() {
            self.notice = result.as_ref().err().copied().map(Notice::Refused);
        }
        self.change(result?, Author::Person);
        Ok(())
    }

    /// After a step back, or with other answers: leaves a screen whose subject is gone, and the start where
    /// there are answers now.
    fn stay_where_something_is(&mut self) {
        self.notice = None;
        match self.place.step {
            Step::Ask(id) if self.own.assessment().touchpoint(id).is_none() => self.go(Step::List),
            Step::Start if !self.own.assessment().is_blank() => self.go(Step::List),
            _ => {}
        }
    }

    /// Back to a session or forward to it, where there is one.
    fn step(&mut self, session: Option<Session>, back: bool) {
        let stepped = session.map(|session| {
            let revision = session.assessment().revision;
            self.change(session, Author::Person);
            Notice::Stepped { back, revision }
        });
        self.stay_where_something_is();
        self.notice = stepped;
    }

    fn happen(&mut self, action: Action) {
        match action {
            // A refusal is in the notice.
            Action::Answered(event) => _ = self.answer(&event),
            Action::TouchpointRemoved { touchpoint, title, wording } => {
                let rated = self.own.rated();
                let removed = self.answer(&Event::TouchpointRemoved { touchpoint, wording }).is_ok();
                // With it or with its parts an answer has gone.
                if removed && self.own.rated() < rated {
                    self.notice = Some(Notice::TouchpointRemoved(title));
                } else if removed && self.place.step == Step::Deeper {
                    // There a key does it, and what was within goes too.
                    self.notice = Some(Notice::UnratedRemoved(title));
                }
            }
            Action::ChainListed { from, item, title, unseen } => {
                if self.answer(&Event::ChainListed { from, item, unseen }).is_ok() {
                    self.notice = Some(Notice::TouchpointListed { title, unseen });
                }
            }
            Action::NextPressed => self.go(self.place.step.next(self.place.path, self.own.analysis())),
            Action::WentOn => {
                self.happen(Action::NextPressed);
                self.notice = Some(Notice::WentOn);
            }
            Action::BackPressed => self.go(self.place.step.back(self.place.path, self.own.analysis())),
            Action::StepChosen(step) => self.go(step),
            Action::Travelled(there) => self.travel(there),
            Action::AnswerReopened { touchpoint, back_to } => {
                self.go(Step::Ask(touchpoint));
                self.detour = Some(Detour::Answer { back_to });
            }
            Action::AnswerClosed => {
                let detour = self.detour;
                self.go(Step::Results);
                if let Some(Detour::Answer { back_to }) = detour {
                    self.focus = self.focus.on(back_to);
                }
            }
            Action::PathChosen(path) => self.place.path = path,
            Action::FullPathChosen(step) => {
                self.place.path = Path::Full;
                self.go(step);
            }
            Action::WorkOpened => {
                self.detour = None;
                self.focus = self.focus.on(FocusTarget::Title);
            }
            Action::MethodOpened | Action::MethodClosed => {
                self.detour = (action == Action::MethodOpened).then_some(Detour::Method);
                self.notice = None;
                self.focus = self.focus.on(FocusTarget::Title);
            }
            Action::PrintPressed => self.printing = Printing::Asked,
            Action::PrintBegan => self.printing = Printing::Laid,
            Action::Undone => self.step(self.session.undo(), true),
            Action::Redone => self.step(self.session.redo(), false),
            Action::LanguageChanged(language) => {
                self.turn_to(self.session.speak(language));
                self.notice.take_if(|notice| *notice == Notice::WordsUnavailable);
            }
            Action::CameByLink(assessment) => self.look_at(assessment, Origin::Link),
            Action::PreviewOpened(assessment, origin) => {
                self.look_at(assessment, origin);
                self.focus = self.focus.on(FocusTarget::Title);
            }
            Action::ExampleReworded(assessment) => {
                if let Some(preview) = &mut self.preview {
                    preview.shown = Shown::new(Rc::new(assessment), self.own.structure().clone());
                }
            }
            Action::PreviewTaken => {
                if let Some(preview) = self.preview.take() {
                    let taken = Assessment::clone(preview.shown.assessment());
                    self.replace(taken, Author::Person);
                    self.go(Step::Results);
                    self.notice = Some(Notice::PreviewTaken);
                }
            }
            Action::SameAnswered(asked) => {
                let had_own = !self.own.assessment().is_blank();
                self.preview = None;
                self.replace(asked, Author::Person);
                self.go(Step::You);
                self.notice = had_own.then_some(Notice::SameAnswered);
            }
            Action::PreviewLeft => {
                self.preview = None;
                self.detour = None;
                self.focus = self.focus.on(FocusTarget::Title);
            }
            Action::StartedAnew(assessment) => {
                self.replace(assessment, Author::Person);
                self.place.path = Path::Express;
                self.go(Step::Start);
                self.notice = Some(Notice::StartedAnew);
            }
            Action::AssessmentSet(assessment) => {
                self.replace(assessment, Author::Host);
                self.preview = None;
                self.stay_where_something_is();
            }
            Action::Kept(keeping) => self.keeping = keeping,
            Action::Followed(assessment) => {
                let focus = self.focus;
                self.keeping = Keeping::On;
                self.change(self.session.follow(assessment), Author::Host);
                self.stay_where_something_is();
                // The person is at work in the other one.
                self.focus = focus;
            }
            Action::OtherTabTaken(assessment) => {
                self.keeping = Keeping::On;
                self.replace(assessment, Author::Person);
                self.stay_where_something_is();
                self.focus = self.focus.on(FocusTarget::Title);
            }
            Action::OtherTabDeclined => {
                self.keeping = Keeping::On;
                self.focus = self.focus.on(FocusTarget::TitleUnscrolled);
            }
            Action::Noticed(notice) => self.notice = Some(notice),
            Action::NoticeClosed => {
                self.notice = None;
                self.focus = self.focus.on(FocusTarget::TitleUnscrolled);
            }
            Action::LastFormerRemoved => self.focus = self.focus.on(FocusTarget::TitleUnscrolled),
        }
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.happen(action);
        if !next.has_report() {
            next.printing = Printing::None;
        }
        Rc::new(next)
    }
}
