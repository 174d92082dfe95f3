//! The slides: one thought each, of those that there is something to say about.

use crate::components::svg::StillThreads;
use crate::method::order::starts;
use crate::narrative::findings::FindingKind;
use crate::narrative::ranking::to_do;
use crate::screens::report::PlanColumns;
use crate::screens::results::{Headlines, Importance, StartText, Twins, ZoneRanks};
use crate::state::{Shown, use_shown, use_words};
use crate::words::Words;
use strum::VariantArray;
use yew::prelude::*;

/// Fewer points make no picture.
const IN_A_PICTURE: u32 = 3;

/// What a slide is about, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Slide {
    Headline,
    Threads,
    Starts,
    Importance,
    Zones,
    Mirror,
    Plan,
}

impl Slide {
    /// Those that there are of these answers.
    pub fn of(shown: &Shown, words: &Words) -> Vec<Self> {
        Self::VARIANTS.iter().copied().filter(|slide| slide.is_there(shown, words)).collect()
    }

    fn is_there(self, shown: &Shown, words: &Words) -> bool {
        let (report, assessment) = (shown.report(), shown.assessment());
        match self {
            Self::Headline => true,
            Self::Threads => report.counts.rated >= IN_A_PICTURE,
            Self::Starts => !report.order.is_empty(),
            Self::Importance => !FindingKind::Quadrants.findings(&shown.narrator(words)).is_empty(),
            Self::Zones => assessment.zones.values().any(|answer| answer.frequency.is_some()),
            Self::Mirror => report.mirror.rests_on > 0,
            Self::Plan => !assessment.actions.is_empty(),
        }
    }

    /// The class of those that are laid out in a way of their own.
    pub fn class(self) -> Option<&'static str> {
        (self == Self::Headline).then_some("opening")
    }

    /// What it is called.
    pub fn title(self, words: &Words) -> &AttrValue {
        match self {
            Self::Headline => &words.ui.show.headline,
            Self::Threads => &words.ui.show.threads,
            Self::Starts => &words.ui.results.starts,
            Self::Importance => FindingKind::Quadrants.title(words),
            Self::Zones => &words.ui.results.zones.title,
            Self::Mirror => FindingKind::Mirror.title(words),
            Self::Plan => &words.ui.steps.plan,
        }
    }
}

#[derive(PartialEq, Properties)]
pub struct SlideContentProps {
    pub slide: Slide,
}

#[component]
pub fn SlideContent(props: &SlideContentProps) -> Html {
    let shown = use_shown();
    match props.slide {
        Slide::Headline => html! { <Headlines /> },
        Slide::Threads => html! { <StillThreads {shown} /> },
        Slide::Starts => html! { <ThreeStarts /> },
        Slide::Importance => html! { <Importance /> },
        Slide::Zones => html! { <ZoneRanks /> },
        Slide::Mirror => html! { <Twins /> },
        Slide::Plan => html! { <PlanColumns has_room={false} /> },
    }
}

#[component]
fn ThreeStarts() -> Html {
    let (words, shown) = (use_words(), use_shown());
    let todo = to_do(&shown.narrator(&words), starts(shown.analysis(), &shown.report().order));
    html! {
        <section class="starts">
            <ol>
                for (place, todo) in todo.into_iter().enumerate() {
                    <li key={todo.touchpoint.to_string()} class="start-item">
                        <StartText {todo} number={place + 1} own={false} />
                    </li>
                }
            </ol>
        </section>
    }
}
