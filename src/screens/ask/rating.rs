//! The impression, whether none is how it should be, the importance, and how one knows.

use crate::components::{Choice, ChoiceLook, ChoiceOption, Label, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Evidence, Importance, Impression, Touchpoint, TouchpointId};
use crate::state::{Action, Store, use_store, use_words};
use std::rc::Rc;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct RatingProps {
    pub touchpoint: Rc<Touchpoint>,
    /// What it is about, where it is asked first.
    #[prop_or_default]
    pub about: Option<AttrValue>,
}

/// The impressions in the order in which they are offered.
const IMPRESSIONS: [Impression; 4] = [Impression::Delight, Impression::Hurt, Impression::Silent, Impression::Unknown];

#[component]
pub fn ImpressionQuestion(props: &RatingProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let chosen = props.touchpoint.rating.impression;
    let options = IMPRESSIONS.map(|impression| {
        let of_words = &words.impressions[impression];
        let (name, note) = (of_words.name.clone(), of_words.note.clone());
        ChoiceOption {
            value: impression,
            id: impression.into_str().into(),
            label: Label::Marked { impression, name, note },
            chosen: chosen == Some(impression),
        }
    });
    html! {
        <Choice<Impression>
            question={Question {
                about: props.about.clone(),
                ..Question::new("impression", &words.ui.ask.impression)
            }}
            options={options.to_vec()}
            look={ChoiceLook::Cards}
            first_on_screen={props.about.is_some()}
            onchoose={said(&store, props.touchpoint.id, |impression| {
                TouchpointEvent::ImpressionChosen(Some(impression))
            })}
        />
    }
}

#[component]
pub fn QuietQuestion(props: &RatingProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let (ask, quiet) = (&words.ui.ask, props.touchpoint.rating.quiet_by_design);
    let options = [(false, "no", &ask.quiet_no), (true, "yes", &ask.quiet_yes)]
        .map(|(answer, id, word)| ChoiceOption::word(answer, id, word, quiet == Some(answer)));
    html! {
        <Choice<bool>
            question={Question {
                hint: Some(ask.quiet_hint.clone()),
                ..Question::new("quiet", &ask.quiet)
            }}
            options={options.to_vec()}
            look={ChoiceLook::Strip}
            onchoose={said(&store, props.touchpoint.id, |quiet| TouchpointEvent::QuietByDesignAnswered(Some(quiet)))}
        />
    }
}

#[component]
pub fn ImportanceQuestion(props: &RatingProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let chosen = props.touchpoint.rating.importance;
    let ask = &words.ui.ask;
    let options = Importance::all().map(|importance| {
        let number = AttrValue::from(importance.get().to_string());
        let end = match importance {
            Importance::LEAST => Some(&ask.importance_low),
            Importance::MOST => Some(&ask.importance_high),
            _ => None,
        };
        let label = match end {
            Some(end) => Label::Sign { name: format!("{number}, {end}").into(), sign: number.clone() },
            None => Label::Title(number.clone()),
        };
        ChoiceOption { value: importance, id: number, label, chosen: chosen == Some(importance) }
    });
    html! {
        <div class="scale-place">
            <Choice<Importance>
                question={Question::new("importance", &ask.importance)}
                options={options.collect::<Vec<_>>()}
                look={ChoiceLook::Scale}
                onchoose={said(&store, props.touchpoint.id, |importance| {
                    TouchpointEvent::ImportanceChosen(Some(importance))
                })}
            />
            <p class="ends" aria-hidden="true"><span>{ &ask.importance_low }</span><span>{ &ask.importance_high }</span></p>
        </div>
    }
}

#[component]
pub fn EvidenceQuestion(props: &RatingProps) -> Html {
    let (words, store) = (use_words(), use_store());
    let chosen = props.touchpoint.rating.evidence;
    let options = Evidence::VARIANTS.iter().map(|&evidence| {
        ChoiceOption::word(evidence, evidence.into_str(), &words.evidence[evidence], chosen == Some(evidence))
    });
    html! {
        <Choice<Evidence>
            question={Question::new("evidence", &words.ui.ask.evidence)}
            options={options.collect::<Vec<_>>()}
            look={ChoiceLook::Strip}
            onchoose={said(&store, props.touchpoint.id, |evidence| TouchpointEvent::EvidenceChosen(Some(evidence)))}
        />
    }
}

/// Tells what is said of a touchpoint.
pub fn said<T: 'static>(
    store: &Store,
    touchpoint: TouchpointId,
    event: impl Fn(T) -> TouchpointEvent + 'static,
) -> Callback<T> {
    store.callback(move |value| Action::Answered(Event::Touchpoint(touchpoint, event(value))))
}
