//! The likely touchpoints with some people, and all that is listed with them, by stage.

use super::items::{Tick, item_option, touchpoint_of, use_ticks};
use crate::components::pieces::{FIRST, PiecesSoFar, use_pieces};
use crate::components::{Choice, ChoiceOption, Label, Question};
use crate::domain::{Cell, Counterpart, Item, Stage};
use crate::method::likely::likely;
use crate::narrative;
use crate::state::{Shown, use_shown, use_words};
use crate::words::Words;
use strum::VariantArray;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct GroupProps {
    pub counterpart: Counterpart,
}

#[component]
pub fn Group(props: &GroupProps) -> Html {
    let (words, shown) = (use_words(), use_shown());
    let onchoose = use_ticks();
    let mut options = options(props.counterpart, &shown, &words);
    let count = options.len();
    let drawn = use_pieces(count);
    options.truncate(drawn);
    let choice = html! {
        <Choice<Tick>
            question={Question::new(props.counterpart.into_str(), &words.counterparts[props.counterpart].name)}
            {options}
            several={true}
            {onchoose}
        />
    };
    if count > FIRST {
        html! { <div>{ choice }<PiecesSoFar {drawn} {count} /></div> }
    } else {
        choice
    }
}

fn options(counterpart: Counterpart, shown: &Shown, words: &Words) -> Vec<ChoiceOption<Tick>> {
    let assessment = shown.assessment();
    let likely = likely(shown.structure(), counterpart, assessment.respondent.trade.as_ref());
    let is_offered = |item: &Item| {
        likely.iter().any(|likely| likely.id == item.id) || touchpoint_of(item, None, assessment).is_some()
    };
    let items = shown.structure().touchpoints.iter();
    let offered: Vec<_> = items.filter(|item| item.counterpart == counterpart && is_offered(item)).collect();
    let mut options = Vec::new();
    for &stage in Stage::VARIANTS {
        let of_stage = offered.iter().filter(|item| item.stage == stage);
        options.extend(of_stage.map(|item| item_option(item, assessment, words)));
        let cell = Some(Cell { counterpart, stage });
        let points = shown.analysis().points.iter();
        let own = points.filter(|point| point.cell == cell && point.touchpoint.item().is_none());
        options.extend(own.map(|point| ChoiceOption {
            value: Tick::Remove(point.id()),
            id: point.id().to_string().into(),
            label: Label::Title(narrative::title(&point.touchpoint, words)),
            chosen: true,
        }));
    }
    options
}
