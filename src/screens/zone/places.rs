//! At which touchpoints a zone shows.

use crate::components::find_field::MANY;
use crate::components::{Choice, ChoiceLook, ChoiceOption, FindField, Fold, Question};
use crate::domain::event::ZoneEvent;
use crate::domain::{Event, TouchpointId, Zone};
use crate::method::Point;
use crate::narrative;
use crate::state::{Action, use_shown, use_store, use_words};
use crate::words::Search;
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
    let points = &shown.analysis().points;
    let typed = use_state(String::new);
    let offered = if typed.trim().is_empty() {
        first_of(points, places)
    } else {
        let called = |search: &Search| {
            points.iter().filter(|point| narrative::fit(&point.touchpoint, search, &words).is_some()).collect()
        };
        Search::widened(&typed, called)
    };
    let in_vain = offered.is_empty();
    let options = offered.into_iter().map(|point| {
        let chosen = places.contains(&point.id());
        let title = narrative::title(&point.touchpoint, &words);
        ChoiceOption::word((point.id(), !chosen), point.id().to_string(), &title, chosen)
    });
    let holds = (!places.is_empty()).then(|| places.len().to_string());
    let ontyped = {
        let typed = typed.clone();
        move |text| typed.set(text)
    };
    html! {
        <Fold class="unfold" title={&words.ui.zones.places} {holds}>
            if points.len() > MANY {
                <FindField typed={(*typed).clone()} {ontyped} {in_vain} />
            }
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

/// Of many those at which it shows, and as many others as there is room for.
fn first_of<'a>(points: &'a [Point], places: &[TouchpointId]) -> Vec<&'a Point> {
    let mut left = MANY.saturating_sub(places.len());
    let is_offered = |point: &&Point| {
        let shows = places.contains(&point.id());
        let has_room = left > 0;
        left -= usize::from(has_room && !shows);
        shows || has_room
    };
    points.iter().filter(is_offered).collect()
}
