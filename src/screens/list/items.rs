//! Items of the pack, as they stand on the list.

use crate::components::removal::use_removal;
use crate::components::{ChoiceOption, Label};
use crate::domain::{Assessment, Cell, Counterpart, Event, Item, PackId, Structure, Touchpoint, TouchpointId};
use crate::method::Analysis;
use crate::narrative;
use crate::state::asking::order_of_people;
use crate::state::{Action, use_store};
use crate::words::{Search, Words};
use implicit_clone::unsync::IString;
use std::rc::Rc;
use yew::prelude::*;

/// What a tick means.
#[derive(Clone, Debug, PartialEq)]
pub enum Tick {
    /// List this item of the pack, as a part of this whole or by itself.
    List(PackId, Option<TouchpointId>),
    /// Take this touchpoint off the list.
    Remove(TouchpointId),
}

/// Does what a tick means.
#[hook]
pub fn use_ticks() -> Callback<Tick> {
    let (store, remove) = (use_store(), use_removal());
    use_callback((store, remove), |tick, (store, remove)| match tick {
        Tick::List(item, parent) => store.dispatch(Action::Answered(Event::ItemListed { item, parent })),
        Tick::Remove(touchpoint) => remove.emit(touchpoint),
    })
}

/// The people whom the list is about, in the order of asking: whom the respondent meets, and with whom something is
/// listed all the same.
pub fn people_of(analysis: &Analysis) -> Vec<Counterpart> {
    let respondent = &analysis.assessment.respondent;
    let is_listed = |counterpart| {
        let mut wholes = analysis.points.iter().filter(|point| point.parent.is_none());
        wholes.any(|point| point.counterpart() == Some(counterpart))
    };
    let people = order_of_people(respondent);
    people.filter(|&counterpart| respondent.counterparts[counterpart] || is_listed(counterpart)).collect()
}

/// The touchpoint that is this item, if it is listed: as a part of this one, or as a whole.
pub fn touchpoint_of<'a>(
    item: &Item,
    whole: Option<TouchpointId>,
    assessment: &'a Assessment,
) -> Option<&'a Rc<Touchpoint>> {
    assessment.touchpoints.iter().find(|known| known.parent == whole && known.item() == Some(&item.id))
}

/// What an item is called: as the person has it, where it is listed.
pub fn name_of(item: &Item, listed: Option<&Rc<Touchpoint>>, words: &Words) -> IString {
    match listed {
        Some(touchpoint) => narrative::title(touchpoint, words),
        None => words.title(&item.id).cloned().unwrap_or_default(),
    }
}

/// An item among those of its cell, to list or to take off the list.
pub fn item_option(item: &Item, assessment: &Assessment, words: &Words) -> ChoiceOption<Tick> {
    let listed = touchpoint_of(item, None, assessment);
    option(item, listed, None, Label::Title(name_of(item, listed, words)))
}

/// An item that was searched for, with where it belongs; a part of something listed is listed as its part.
pub fn found_option(item: &Item, structure: &Structure, assessment: &Assessment, words: &Words) -> ChoiceOption<Tick> {
    let whole_item = item.parent.as_ref().and_then(|whole| structure.touchpoints.get(whole));
    let whole = whole_item.and_then(|whole| touchpoint_of(whole, None, assessment)).map(|whole| whole.id);
    let listed = touchpoint_of(item, whole, assessment).or_else(|| touchpoint_of(item, None, assessment));
    let place = narrative::cell(Cell { counterpart: item.counterpart, stage: item.stage }, words);
    let note = match whole_item.and_then(|whole| words.title(&whole.id)) {
        Some(whole) => format!("{whole} · {place}").into(),
        None => place,
    };
    option(item, listed, whole, Label::Named { name: name_of(item, listed, words), note })
}

/// The respondent's own touchpoints that are called so, with where they belong.
pub fn own_found(typed: &str, analysis: &Analysis, words: &Words) -> Vec<ChoiceOption<Tick>> {
    Search::widened(typed, |search| {
        let own = analysis.points.iter().filter(|point| point.touchpoint.item().is_none());
        let found = own.filter(|point| narrative::fit(&point.touchpoint, search, words).is_some());
        found.map(|point| ChoiceOption::touchpoint(Tick::Remove(point.id()), point, words, true)).collect()
    })
}

fn option(
    item: &Item,
    listed: Option<&Rc<Touchpoint>>,
    whole: Option<TouchpointId>,
    label: Label,
) -> ChoiceOption<Tick> {
    ChoiceOption {
        id: item.id.as_str().to_owned().into(),
        label,
        chosen: listed.is_some(),
        value: listed.map_or_else(|| Tick::List(item.id.clone(), whole), |touchpoint| Tick::Remove(touchpoint.id)),
    }
}
