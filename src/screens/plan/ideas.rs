//! What is offered now, and the rest of what is suggested.

use super::deed::Deed;
use super::idea_list::IdeaList;
use super::offer::{Offer, Row};
use super::refusal_note::RefusalNote;
use crate::components::{Button, ButtonLook, Fold};
use crate::domain::Refusal;
use crate::state::{Shown, use_shown, use_store, use_words};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct IdeasProps {
    pub offer: Offer,
    /// Why they could not be taken.
    pub refusal: Option<Refusal>,
    pub ondeed: Callback<Deed>,
}

#[component]
pub fn Ideas(props: &IdeasProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let IdeasProps { offer, refusal, ondeed } = props;
    let ui = &words.ui.plan;
    let report = shown.report();
    let ontake = use_callback((store, ondeed.clone()), |row, (store, ondeed)| {
        ondeed.emit(store.read(|model| taken(model.shown(), row)));
    });
    html! {
        <div class="lane ideas">
            if report.suggestions.is_empty() {
                <p class="mute">{ if report.counts.rated == 0 { &ui.unrated } else { &ui.nothing } }</p>
            } else if offer.now.is_empty() {
                <p class="mute">{ &ui.wait }</p>
            } else {
                <IdeaList
                    places={offer.now.clone()}
                    says_effort={!offer.is_free}
                    ontake={ontake.reform(Row::Now)}
                />
            }
            if offer.has_all() {
                <Button look={ButtonLook::Quiet} label={&ui.take_all} onpress={ontake.reform(|()| Row::All)} />
            }
            <RefusalNote refusal={*refusal} />
            if !offer.rest.is_empty() {
                <Fold title={ui.rest.fill(&[("n", &offer.rest.len())])}>
                    <IdeaList places={offer.rest.clone()} says_effort={true} ontake={ontake.reform(Row::Rest)} />
                </Fold>
            }
        </div>
    }
}

fn taken(shown: &Shown, row: Row) -> Deed {
    let report = shown.report();
    let places = Offer::of(shown).places(row).into_iter();
    let taken = places.filter_map(|place| report.suggestions.get(place));
    let taken = taken.map(|suggestion| (suggestion.source.clone(), suggestion.effort)).collect();
    Deed::SuggestionsTaken { taken, row }
}
