//! At which touchpoints a zone shows.

use crate::components::{Choice, ChoiceLook, ChoiceOption, Fold, Question};
use crate::domain::event::ZoneEvent;
use crate::domain::{Event, TouchpointId, Zone};
use crate::narrative;
use crate::state::{Action, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct PlacesProps {
    pub zone: Zone,
}

#[component]
pub fn Places(props: &PlacesProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let zone = props.zone;
    let places = &shown.assessment().zones[zone].touchpoints;
    let options = shown.analysis().points.iter().map(|point| {
        let chosen = places.contains(&point.id());
        let title = narrative::title(&point.touchpoint, &words);
        ChoiceOption::word((point.id(), !chosen), point.id().to_string(), &title, chosen)
    });
    let holds = (!places.is_empty()).then(|| places.len().to_string());
    html! {
        <Fold class="unfold" title={&words.ui.zones.places} {holds}>
            <Choice<(TouchpointId, bool)>
                question={Question::new("places", &words.ui.zones.places)}
                options={options.collect::<Vec<_>>()}
                look={ChoiceLook::SmallChips}
                several={true}
                onchoose={store.callback(move |(touchpoint, shows)| {
                    Action::Answered(Event::Zone(zone, ZoneEvent::ShowsAt(touchpoint, shows)))
                })}
            />
        </Fold>
    }
}
