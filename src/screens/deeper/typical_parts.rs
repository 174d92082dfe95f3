//! The parts that the pack knows of an item, to be ticked.

use super::editor::Editor;
use super::state::PanelField;
use crate::components::removal::use_removal;
use crate::components::{Choice, ChoiceLook, ChoiceOption, Label, Question};
use crate::domain::{Event, Item, PackId, Structure, Touchpoint};
use crate::screens::list::{Tick, name_of, touchpoint_of};
use crate::state::{Shown, use_shown, use_words};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// The pack's parts of a touchpoint.
pub fn typical_parts<'a>(whole: &'a Touchpoint, structure: &'a Structure) -> impl Iterator<Item = &'a Item> {
    structure.touchpoints.iter().filter(|item| item.parent.is_some() && item.parent.as_ref() == whole.item())
}

/// Those that it does not have yet, with what they are called.
pub fn untaken_parts(whole: &Touchpoint, shown: &Shown, words: &Words) -> Vec<(PackId, AttrValue)> {
    typical_parts(whole, shown.structure())
        .filter(|item| touchpoint_of(item, Some(whole.id), shown.assessment()).is_none())
        .map(|item| (item.id.clone(), name_of(item, None, words)))
        .collect()
}

#[derive(PartialEq, Properties)]
pub struct TypicalPartsProps {
    pub whole: Rc<Touchpoint>,
    pub editor: Editor,
}

#[component]
pub fn TypicalParts(props: &TypicalPartsProps) -> Html {
    let (words, shown, remove) = (use_words(), use_shown(), use_removal());
    let whole = props.whole.id;
    let options = typical_parts(&props.whole, shown.structure()).map(|item| {
        let listed = touchpoint_of(item, Some(whole), shown.assessment());
        ChoiceOption {
            value: listed.map_or_else(|| Tick::List(item.id.clone(), Some(whole)), |part| Tick::Remove(part.id)),
            id: item.id.as_str().to_owned().into(),
            label: Label::Title(name_of(item, listed, &words)),
            chosen: listed.is_some(),
        }
    });
    let onchoose = {
        let editor = props.editor.clone();
        move |tick| match tick {
            Tick::List(item, parent) => {
                editor.attempt(whole, PanelField::Parts, Event::ItemListed { item, parent });
            }
            Tick::Remove(part) => remove.emit(part),
        }
    };
    html! {
        <Choice<Tick>
            question={Question::new("typical", &words.ui.deeper.typical)}
            options={options.collect::<Vec<_>>()}
            look={ChoiceLook::SmallChips}
            several={true}
            {onchoose}
        />
    }
}
