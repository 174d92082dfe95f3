//! The batch that is offered now, and what is left for later.

use super::deed::Deed;
use super::refusal_note::RefusalNote;
use super::suggestion::SuggestionList;
use crate::components::{Button, Fold, PartTitle};
use crate::domain::{Effort, Refusal};
use crate::method::suggestion::{BATCH, offered};
use crate::state::{Shown, use_shown, use_store, use_words};
use crate::words::Words;
use std::ops::Range;
use yew::prelude::*;

/// How many stand there at once; where there are more, the others are folded, unless it is one or two.
const IN_SIGHT: usize = 7;

#[derive(PartialEq, Properties)]
pub struct SuggestedProps {
    /// Why they could not be taken.
    pub refusal: Option<Refusal>,
    pub ondeed: Callback<Deed>,
}

#[component]
pub fn Suggested(props: &SuggestedProps) -> Html {
    let (words, shown, store) = (use_words(), use_shown(), use_store());
    let ui = &words.ui.plan;
    let batch = Batch::of(&shown);
    let (all, offered, in_sight) = (batch.all, batch.offered, batch.in_sight());
    let says_effort = !batch.is_free;
    let ontake = use_callback((store.clone(), props.ondeed.clone()), |place: usize, (store, ondeed)| {
        ondeed.emit(store.read(|model| {
            let button_gone = !Batch::of(model.shown()).keeps_button(place);
            taken(model.shown(), place..place + 1, button_gone)
        }));
    });
    let ontake_all = {
        let ondeed = props.ondeed.clone();
        move |()| ondeed.emit(store.read(|model| taken(model.shown(), 0..offered, true)))
    };
    html! {
        <section class="suggested">
            if offered > 0 {
                <div class="cap-title"><PartTitle text={batch.title(&words)} /></div>
                <SuggestionList places={0..in_sight} {says_effort} ontake={ontake.clone()} />
            } else {
                <p>{ &ui.wait }</p>
            }
            if in_sight < offered {
                <Fold title={ui.rest.fill(&[("n", &(offered - in_sight))])}>
                    <SuggestionList places={in_sight..offered} {says_effort} {ontake} />
                </Fold>
            }
            if batch.is_free && offered > 1 {
                <div><Button label={&ui.take_all} onpress={ontake_all} /></div>
            }
            <RefusalNote refusal={props.refusal} />
            if offered < all {
                <Fold title={ui.later.fill(&[("n", &(all - offered))])}>
                    <SuggestionList places={offered..all} says_effort={true} />
                </Fold>
            }
        </section>
    }
}

/// How many suggestions there are, and how many of them, from the first one on, are offered now.
#[derive(Clone, Copy)]
struct Batch {
    all: usize,
    offered: usize,
    /// All that is offered can be done for free.
    is_free: bool,
}

impl Batch {
    fn of(shown: &Shown) -> Self {
        let suggestions = &shown.report().suggestions;
        Self {
            all: suggestions.len(),
            offered: offered(suggestions, &shown.assessment().actions),
            is_free: suggestions.first().is_some_and(|first| first.effort == Effort::FreeNow),
        }
    }

    fn in_sight(self) -> usize {
        if self.offered > IN_SIGHT + 2 { IN_SIGHT } else { self.offered }
    }

    fn title(self, words: &Words) -> AttrValue {
        match self.offered {
            _ if self.is_free => &words.efforts[Effort::FreeNow],
            BATCH => &words.ui.plan.next,
            _ => &words.ui.plan.left,
        }
        .clone()
    }

    fn after_one_is_taken(self) -> Self {
        let all = self.all.saturating_sub(1);
        let offered = if self.is_free { self.offered.saturating_sub(1) } else { all.min(BATCH) };
        Self { all, offered, ..self }
    }

    /// Whether another suggestion takes the place of the one that is taken, and its button the focus.
    fn keeps_button(self, place: usize) -> bool {
        let after = self.after_one_is_taken();
        let was_in_sight = place < self.in_sight();
        place < after.offered && was_in_sight == (place < after.in_sight())
    }
}

fn taken(shown: &Shown, places: Range<usize>, button_gone: bool) -> Deed {
    let taken = shown.report().suggestions.get(places).unwrap_or_default();
    let taken = taken.iter().map(|suggestion| (suggestion.source.clone(), suggestion.effort)).collect();
    Deed::SuggestionsTaken { taken, button_gone }
}
