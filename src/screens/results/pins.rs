//! Where the person would start, when nearly all matters most.

use crate::components::{Choice, ChoiceOption, Question};
use crate::domain::event::TouchpointEvent;
use crate::domain::{Event, Importance, TouchpointId};
use crate::narrative;
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

#[component]
pub fn Pins() -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let points = shown.report().order.iter().filter_map(|id| shown.analysis().point(*id));
    let options = points.filter(|point| point.rating().importance == Some(Importance::MOST)).map(|point| {
        let pinned = point.rating().pinned;
        let title = narrative::title(&point.touchpoint, &words);
        ChoiceOption::word((point.id(), !pinned), point.id().to_string(), &title, pinned)
    });
    html! {
        <Choice<(TouchpointId, bool)>
            question={Question {
                hint: Some(words.ui.results.pins_hint.clone()),
                ..Question::new("pins", &words.ui.results.pins)
            }}
            options={options.collect::<Vec<_>>()}
            several={true}
            onchoose={store.callback(|(touchpoint, pinned)| {
                Action::Answered(Event::Touchpoint(touchpoint, TouchpointEvent::PinChanged(pinned)))
            })}
        />
    }
}
